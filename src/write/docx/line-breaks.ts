import { characterWidthEm, type LatinFace } from '../text-width.js'
import { westernWidths } from './western-widths.js'

/** Marks that may not begin a line, and those that may not end one. */
const notFirst = /[，。、；：？！）」』】〉》”’%％‰℃…—～·°,.;:?!)\]}]/u
const notLast = /[（「『【〈《“‘￥(\[{]/u
const fullWidthMark = /[，。、；：？！）」』】〉》”’…—～·]/u
/** Of a line's marks together, each of which may be squeezed by half an em: of two, and of more. */
const mostSqueezedEm = { two: 0.95, more: 1 } as const
const latin = /[\u0021-\u024f\u2010-\u2019−]/
const hyphen = /[-‐–]/
const letter = /\p{L}/u
/** A figure whose unit is to come: it is not parted from it. */
const openFigure = /\d[万亿余多萬億餘]*$/u

/** What may not be broken: a Han character with the marks that hang on it, a Latin word, a figure. */
function* atoms(line: string): Generator<string> {
  let atom = ''
  let previous = ''
  for (const character of line) {
    const joined =
      atom !== '' &&
      (notFirst.test(character) ||
        notLast.test(previous) ||
        (latin.test(previous) &&
          latin.test(character) &&
          !(hyphen.test(previous) && letter.test(character))) ||
        openFigure.test(atom))
    if (!joined && atom !== '') {
      yield atom
      atom = ''
    }
    atom += character
    previous = character
  }
  if (atom !== '') yield atom
}

const squeezable = (marks: number): number => Math.min(mostSqueezedEm[marks > 2 ? 'more' : 'two'], marks / 2)

const widthOf = (character: string, face: LatinFace): number =>
  (face === 'half' ? undefined : westernWidths[face].get(character)) ?? characterWidthEm(character, face)

/**
 * How many lines Word sets a text in: greedy, with marks that may not begin or end a line kept with their
 * neighbours. Widths in em of the text's own size, `spacingEm` added behind every character.
 */
export function countLines(
  text: string,
  widthEm: number,
  firstIndentEm = 0,
  latinFace: LatinFace = 'half',
  spacingEm = 0,
): number {
  let lines = 0
  for (const [index, piece] of text.split('\n').entries()) {
    lines += 1
    let left = widthEm - (index === 0 ? firstIndentEm : 0)
    let marks = 0
    for (const atom of atoms(piece)) {
      let width = 0
      for (const character of atom) width += widthOf(character, latinFace) + spacingEm
      // Spaces at the end of a line take no room.
      if (atom.trim() === '') {
        left -= width
        continue
      }
      const hasMark = fullWidthMark.test(atom.at(-1) ?? '')
      if (width > left + 1e-6) {
        // A mark that hangs over is squeezed into the line, and so are those before it.
        if (hasMark && width - left <= squeezable(marks + 1)) {
          left = 0
          marks = 0
          continue
        }
        if (left < widthEm) lines += 1
        lines += Math.max(0, Math.ceil(width / widthEm) - 1)
        left = widthEm - (width % widthEm)
        marks = 0
      } else left -= width
      if (hasMark) marks += 1
    }
  }
  return lines
}
