import { finding, type Finding, type Place } from '../errors.js'
import { limits } from '../limits.js'
import type { Position } from './check-template.js'

/** What a parser's error means to the author of a template: Handlebars names its own tokens instead. */
export function explainSyntax(body: string, error: unknown, place: (loc: Position) => Place): Finding[] {
  const placeAt = (index: number): Place => place(positionOf(body, index))
  const blocks = scanBlocks(body)
  if (error instanceof RangeError) {
    return [finding('template-too-deep', { most: limits.templateNesting }, placeAt(blocks.tooDeep))]
  }
  const { wrong } = blocks
  if (wrong !== undefined) {
    const { name, open, index } = wrong
    return [finding('block-not-open', { name, open }, placeAt(index))]
  }
  const unexpected = unexpectedText(body, error as ParseError)
  if (unexpected.text !== '')
    return [finding('template-syntax', { text: unexpected.text }, place(unexpected))]
  return blocks.open.map(({ name, index }) => finding('block-unclosed', { name }, placeAt(index)))
}

interface Tag {
  readonly name: string
  readonly index: number
}

interface Blocks {
  /** Blocks that are open at the end. */
  readonly open: readonly Tag[]
  /** The first closing tag that does not close the block which is open there. */
  readonly wrong: (Tag & { readonly open: string }) | undefined
  /** Where nesting first goes too deep. */
  readonly tooDeep: number
}

const tag = /\{\{!--[\s\S]*?--~?\}\}|\{\{~?![^}]*\}\}|\{\{~?([#^/])\s*([^\s{}~]+)/g

function scanBlocks(body: string): Blocks {
  const open: Tag[] = []
  let tooDeep = 0
  for (const { index, 1: kind, 2: name } of body.matchAll(tag)) {
    if (kind === undefined || name === undefined) continue
    if (kind !== '/') open.push({ name, index })
    else if (open.at(-1)?.name === name) open.pop()
    else return { open, wrong: { name, index, open: open.at(-1)?.name ?? '' }, tooDeep }
    if (open.length > limits.templateNesting && tooDeep === 0) tooDeep = index
  }
  return { open, wrong: undefined, tooDeep }
}

interface ParseError {
  readonly message: string
  readonly lineNumber?: number
  readonly column?: number
}

/**
 * Handlebars tells the place in fields, or in a message `Parse error on line 3:` with a pointer under the
 * text around the fault.
 */
function unexpectedText(body: string, error: ParseError): Position & { readonly text: string } {
  const [first = '', around = '', pointer = ''] = error.message.split('\n')
  const line = error.lineNumber ?? Number(/line (\d+)/.exec(first)?.[1] ?? 1)
  const lines = body.split('\n')
  if (error.column !== undefined) {
    const { column } = error
    return { line, column, text: lines[line - 1]?.slice(column, column + 20) || first }
  }
  const text = around.slice(pointer.indexOf('^')).replace(/\.\.\.$/, '')
  return { ...findFrom(lines, line, text), text }
}

/** Where a text stands from a line on, or the longest beginning of it, for its line ends are lost. */
function findFrom(lines: readonly string[], line: number, text: string): Position {
  for (let length = text.length; length > 0; length--) {
    const beginning = text.slice(0, length)
    const found = lines.findIndex((one, index) => index >= line - 1 && one.includes(beginning))
    if (found >= 0) return { line: found + 1, column: lines[found]?.indexOf(beginning) ?? 0 }
  }
  return { line, column: 0 }
}

export function positionOf(body: string, index: number): Position {
  const before = body.slice(0, index).split('\n')
  return { line: before.length, column: before.at(-1)?.length ?? 0 }
}
