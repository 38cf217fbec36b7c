import { checkReserved } from '../document/check-reserved.js'
import { JianbaoError } from '../errors.js'

/**
 * A text on its way into a template: printed by a tag it is escaped for Markdown, given to a helper it
 * is raw. Handlebars asks printed objects for `toHTML`, which is the only reason for that name.
 */
export class TextValue {
  constructor(readonly raw: string) {}

  toHTML(): string {
    return escapeMarkdown(this.raw)
  }
}

/** A region or period that an option names: printed it is its name, given to a helper it is its id. */
export class NamedValue extends TextValue {
  constructor(
    name: string,
    readonly id: string,
  ) {
    super(name)
  }
}

/** The id of a region or period in an argument; empty where an option leaves it open. */
export function idOf(value: unknown): string {
  return value instanceof NamedValue ? value.id : textOf(value)
}

/** The text of an argument, whether a name or quotes give it. */
export function textOf(value: unknown): string {
  if (typeof value === 'number') return String(value)
  return value instanceof TextValue ? value.raw : typeof value === 'string' ? value : ''
}

/** Markdown made by a helper; it is printed as it is. */
export class MarkdownValue {
  constructor(readonly markdown: string) {}

  toHTML(): string {
    return this.markdown
  }
}

/** Makes any text stand in Markdown for itself: one line, no mark-up, no HTML, no entities. */
export function escapeMarkdown(text: string): string {
  const findings = checkReserved(text, () => ({}))
  if (findings.length > 0) throw new JianbaoError(findings)
  return withoutTrailingBlanks(text)
    .replace(/[\r\n\u2028\u2029]+/g, ' ')
    .replace(/[!-/:-@[-`{-~]/g, '\\$&')
}

/** Two blanks at the end of a line would be a line break. */
function withoutTrailingBlanks(text: string): string {
  const trimmed = text.trimEnd()
  return trimmed === text ? text : `${trimmed} `
}
