import type { Face } from './theme/theme.js'

const wide = /[\u00a1-\u00ff\u0370-\u04ff\u1100-\u{10ffff}]/u

/** Shares of an em that letters and figures take in Western faces; in Chinese faces each takes half an em. */
export type LatinFace = 'half' | 'serif' | 'sans'

const averages: Readonly<Record<LatinFace, number>> = { half: 0.5, serif: 0.46, sans: 0.52 }
const figures: Readonly<Record<LatinFace, number>> = { half: 0.5, serif: 0.5, sans: 0.556 }
/** Accented letters, and quotation marks and dashes, which only Han faces have a whole em wide. */
const accented = /[\u00c0-\u024f]/
const westernMark = /[\u2010-\u201f]/
const westernMarkEm = 0.45
const capital = /[A-Z@%&mwMW]/
const narrow = /[\s.,;:!'|()[\]fijlrt-]/

/** How wide one character is, in em. */
export function characterWidthEm(character: string, latin: LatinFace = 'half'): number {
  if (latin !== 'half') {
    if (character >= '0' && character <= '9') return figures[latin]
    if (accented.test(character)) return averages[latin]
    if (westernMark.test(character)) return westernMarkEm
  }
  if (wide.test(character)) return 1
  if (latin === 'half') return 0.5
  return capital.test(character) ? averages[latin] + 0.2 : narrow.test(character) ? 0.3 : averages[latin]
}

/**
 * Width of one line of text in em, for the office faces that the file names: the Latin letters and digits
 * of Chinese faces are exactly half an em wide, those of Western ones about what their averages say.
 */
export function textWidthEm(value: string, latin: LatinFace = 'half'): number {
  let em = 0
  for (const character of value) em += characterWidthEm(character, latin)
  return em
}

/** Which widths a face's letters have, by its family. */
export function latinFaceOf({ latin, eastAsia }: Face): LatinFace {
  if (latin === eastAsia) return 'half'
  return /arial|helvetica|sans|calibri|aptos/i.test(latin) ? 'sans' : 'serif'
}
