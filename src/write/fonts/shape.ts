import type { Glyph } from 'fontkit'
import type { FontFace } from './font-face.js'

/** A glyph and where it goes; lengths in thousandths of an em. */
export interface PlacedGlyph {
  readonly glyph: Glyph
  /** What the glyph stands for. */
  readonly codePoints: readonly number[]
  readonly advance: number
  /** To the right of where the line has come to. */
  readonly shift: number
}

const em = 1000
const half = 500
const emDash = 0x2014
const twoEmDash = 0x2e3a
const openingQuotes = new Set([...'“‘'].map(codePointOf))
const closingQuotes = new Set([...'”’'].map(codePointOf))
const openingMarks = new Set([...'（〔【《〈「『“‘［｛'].map(codePointOf))
const closingMarks = new Set([...'，。、；：）〕】》〉」』”’］｝'].map(codePointOf))

function codePointOf(character: string): number {
  return character.codePointAt(0) ?? 0
}

const enDash = 0x2013
const isWestern = (codePoint: number | undefined): boolean =>
  codePoint !== undefined && ((codePoint >= 0x20 && codePoint < 0x2000) || codePoint === enDash)
const han = /\p{Script=Han}/u

interface Character {
  readonly glyph: Glyph
  readonly advance: number
  /** Where it goes if nothing beside it matters; undefined for quotation marks, dashes and other marks. */
  readonly plain: PlacedGlyph | undefined
}

const mattersBeside = (codePoint: number): boolean =>
  codePoint === emDash || openingMarks.has(codePoint) || closingMarks.has(codePoint)

const charactersOfFace = new WeakMap<FontFace, Map<number, Character>>()

function characterOf(face: FontFace, codePoint: number): Character {
  let characters = charactersOfFace.get(face)
  if (!characters) charactersOfFace.set(face, (characters = new Map<number, Character>()))
  let character = characters.get(codePoint)
  if (!character) {
    const glyph = face.font.glyphForCodePoint(codePoint)
    const advance = (glyph.advanceWidth * em) / face.font.unitsPerEm
    const plain = mattersBeside(codePoint) ? undefined : { glyph, codePoints: [codePoint], advance, shift: 0 }
    character = { glyph, advance, plain }
    characters.set(codePoint, character)
  }
  return character
}

/** Whether a full-width mark's ink keeps to one half of its square, so that the other may be given up. */
function hasBlankHalf(face: FontFace, codePoint: number, side: 'left' | 'right'): boolean {
  const { glyph, advance } = characterOf(face, codePoint)
  const scale = em / face.font.unitsPerEm
  if (advance !== em) return false
  return side === 'right' ? glyph.bbox.maxX * scale <= half + 20 : glyph.bbox.minX * scale >= half - 20
}

const isOpening = (face: FontFace, codePoint: number | undefined): boolean =>
  codePoint !== undefined &&
  openingMarks.has(codePoint) &&
  (openingQuotes.has(codePoint) || hasBlankHalf(face, codePoint, 'left'))

const isClosing = (face: FontFace, codePoint: number | undefined): boolean =>
  codePoint !== undefined &&
  closingMarks.has(codePoint) &&
  (closingQuotes.has(codePoint) || hasBlankHalf(face, codePoint, 'right'))

/** Of two full-width marks side by side the blank half between them goes: `。”` takes 1.5 em. */
const closesUp = (face: FontFace, current: number, next: number | undefined): boolean =>
  (isClosing(face, current) && (isClosing(face, next) || isOpening(face, next))) ||
  (isOpening(face, current) && isOpening(face, next))

/** Quotation marks of a Chinese face give up their square beside Western text. */
function placeQuote(
  face: FontFace,
  codePoint: number,
  before: number | undefined,
  after: number | undefined,
  isWesternText: boolean,
): { advance: number; shift: number } {
  const { glyph, advance } = characterOf(face, codePoint)
  const [outer, inner] = openingQuotes.has(codePoint) ? [before, after] : [after, before]
  const western = isWestern(inner) && (isWestern(outer) || (outer === undefined && isWesternText))
  if (western && advance === em) {
    const scale = em / face.font.unitsPerEm
    const side = 40
    const ink = (glyph.bbox.maxX - glyph.bbox.minX) * scale
    return { advance: ink + side * 2, shift: side - glyph.bbox.minX * scale }
  }
  return { advance, shift: 0 }
}

function codePointsOf(text: string): number[] {
  const codePoints: number[] = []
  for (let index = 0; index < text.length; index += 1) {
    const codePoint = text.codePointAt(index) ?? 0
    codePoints.push(codePoint)
    if (codePoint > 0xffff) index += 1
  }
  return codePoints
}

/**
 * Sets a text of one face as Chinese text is set: character by character, without kerning or ligatures,
 * marks closed up and `——` in one piece. Every character must be in the face.
 *
 * @example
 * const face = openFace('fonts/NotoSerifSC-Regular.ttf')
 * shape(face, '增长。”').reduce((sum, { advance }) => sum + advance, 0) // 3500
 */
export function shape(face: FontFace, text: string): PlacedGlyph[] {
  const codePoints = codePointsOf(text)
  const placed: PlacedGlyph[] = []
  let isWesternText: boolean | undefined
  for (let index = 0; index < codePoints.length; index += 1) {
    const codePoint = codePoints[index] ?? 0
    const { glyph, advance, plain } = characterOf(face, codePoint)
    if (plain) {
      placed.push(plain)
      continue
    }
    const next = codePoints[index + 1]
    if (codePoint === emDash && next === emDash && face.font.hasGlyphForCodePoint(twoEmDash)) {
      const { glyph, advance } = characterOf(face, twoEmDash)
      placed.push({ glyph, codePoints: [emDash, emDash], advance, shift: 0 })
      index += 1
      continue
    }
    const isQuote = openingQuotes.has(codePoint) || closingQuotes.has(codePoint)
    const place = isQuote
      ? placeQuote(face, codePoint, codePoints[index - 1], next, (isWesternText ??= !han.test(text)))
      : { advance, shift: 0 }
    const closed = place.advance === em && closesUp(face, codePoint, next)
    placed.push({
      glyph,
      codePoints: [codePoint],
      advance: closed ? half : place.advance,
      shift: place.shift,
    })
  }
  return placed
}

/** Width of a text of one face in points. */
export const widthPt = (face: FontFace, text: string, sizePt: number): number =>
  (shape(face, text).reduce((sum, { advance }) => sum + advance, 0) * sizePt) / em

/** Whether a character takes a full square in a face. */
export const isFullWidth = (face: FontFace, character: string): boolean =>
  characterOf(face, codePointOf(character)).advance === em

/** How much of a mark at a line's end is blank and may stand beyond it, in thousandths of an em. */
export const blankAtEnd = (face: FontFace, character: string): number =>
  isClosing(face, codePointOf(character)) ? half : 0
