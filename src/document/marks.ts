/**
 * Between template and tree the text is Markdown, in which figures and blocks stand as marks made of
 * private-use characters and a number. No data or template may contain these characters, so a mark
 * cannot be forged.
 */
const figureOpen = '\uE000'
const figureClose = '\uE001'
const blockOpen = '\uE002'
const blockClose = '\uE003'
const referenceOpen = '\uE004'
const referenceClose = '\uE005'

/**
 * Markdown tells by the characters beside it whether ** opens or closes. A figure's neighbours are
 * Chinese, so its mark has at both ends a character that is wide but never assigned.
 */
const wide = '\uFAFF'

/** The characters of marks, and the one that Markdown replaces silently. */
export const reservedCharacters = /[\0\uE000-\uE005]/g

export const figureMark = (index: number): string => `${wide}${figureOpen}${index}${figureClose}${wide}`
export const blockMark = (index: number): string => `${blockOpen}${index}${blockClose}`
export const referenceMark = (index: number): string =>
  `${wide}${referenceOpen}${index}${referenceClose}${wide}`

const anyMark = /(\uFAFF\uE000\d+\uE001\uFAFF|\uE002\d+\uE003|\uFAFF\uE004\d+\uE005\uFAFF)/

export type MarkedText =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'figure' | 'block' | 'reference'; readonly index: number }

/** A text as its stretches of plain text and the marks between them. */
export function splitMarks(text: string): MarkedText[] {
  return text
    .split(anyMark)
    .filter((part) => part !== '')
    .map((part): MarkedText => {
      if (!anyMark.test(part)) return { kind: 'text', text: part }
      return { kind: kindOf(part), index: Number(/\d+/.exec(part)?.[0]) }
    })
}

function kindOf(mark: string): 'figure' | 'block' | 'reference' {
  if (mark.startsWith(blockOpen)) return 'block'
  return mark.includes(referenceOpen) ? 'reference' : 'figure'
}

export function hasMark(text: string): boolean {
  return anyMark.test(text)
}

/** Markdown in which every block mark that has a line to itself stands between blank lines. */
export function setBlocksApart(markdown: string): string {
  return markdown.replace(/^\uE002\d+\uE003[ \t]*$/gm, '\n$&\n')
}
