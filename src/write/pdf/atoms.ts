import type { FaceRole } from '../theme/theme.js'
import type { Coverage } from '../fonts/coverage.js'
import type { FontFace } from '../fonts/font-face.js'
import { blankAtEnd, shape, widthPt } from '../fonts/shape.js'
import { breakChance, type BreakChance } from './break-rules.js'
import type { LinkTarget } from './page.js'

/** A small figure among the characters of a line. */
export interface Shape {
  /** Room it takes, in thousandths of an em. */
  readonly advance: number
  /** Filled polygon in thousandths of an em, from the upper left corner of its room, one em high. */
  readonly points: readonly (readonly [x: number, y: number])[]
  readonly alternative: string
}

/** A text in one kind of face, as the inlines of a paragraph give it. */
export interface Piece {
  readonly text: string
  readonly role: FaceRole
  readonly link?: LinkTarget | undefined
  /** A printed figure, which stays in one line as far as it can. */
  readonly isFigure?: boolean
  /** Heavier than its face. */
  readonly isBold?: boolean
  /** Other than the style's. */
  readonly color?: string | undefined
  /** The number of a footnote: small, raised, never at the beginning of a line. */
  readonly footnote?: number
  /** Drawn in place of the text. */
  readonly shape?: Shape
}

/** One character of a paragraph with all that line breaking has to know of it. */
export interface Atom {
  readonly character: string
  /** Undefined for a shape. */
  readonly face: FontFace | undefined
  readonly piece: Piece
  /** Thousandths of an em, marks beside it taken into account. */
  readonly advance: number
  /** How much of it may stand beyond the end of a line, in thousandths of an em. */
  readonly blankAtEnd: number
  /** Whether a line may end in front of it. */
  readonly chance: BreakChance
  /** Part of the same glyph as the character in front of it. */
  readonly isJoined: boolean
}

/** Size of a footnote's number in the text, as a share of the text's. */
export const raisedSize = 0.6

/** A figure wider than this in em may be parted inside its unit. */
const widestWholeFigure = 5

interface Spelled {
  readonly character: string
  readonly face: FontFace | undefined
  readonly piece: Piece
}

/** Spells out the pieces between two line breaks. */
export function atomsOf(pieces: readonly Piece[], coverage: Coverage): Atom[] {
  const spelled = pieces.flatMap((piece): Spelled[] =>
    piece.shape
      ? [{ character: '▲', face: undefined, piece }]
      : coverage
          .runs(piece.text, piece.role)
          .flatMap(({ face, text }) => [...text].map((character) => ({ character, face, piece }))),
  )
  const chances = chancesOf(spelled)
  keepFigures(spelled, chances)
  const atoms: Atom[] = []
  let start = 0
  while (start < spelled.length) {
    const first = spelled[start] as Spelled
    let end = start + 1
    while (end < spelled.length && isOneRun(first, spelled[end] as Spelled)) end += 1
    const run = spelled.slice(start, end)
    for (const [index, measured] of measureRun(run).entries())
      atoms.push({ ...(run[index] as Spelled), ...measured, chance: chances[start + index] ?? 'free' })
    start = end
  }
  return atoms
}

/** Whether two characters are set as one text. */
export function isOneRun(
  { face, piece }: Pick<Atom, 'face' | 'piece'>,
  other: Pick<Atom, 'face' | 'piece'>,
): boolean {
  return (
    face !== undefined &&
    face === other.face &&
    (piece === other.piece ||
      (piece.link === other.piece.link &&
        piece.color === other.piece.color &&
        piece.isBold === other.piece.isBold &&
        piece.footnote === other.piece.footnote))
  )
}

/** Sizes of characters that are set as one text; the two of a joined `——` share theirs. */
function measureRun(run: readonly Spelled[]): Pick<Atom, 'advance' | 'blankAtEnd' | 'isJoined'>[] {
  const [{ face, piece } = { face: undefined, piece: undefined }] = run
  if (!face) return run.map(() => ({ advance: piece?.shape?.advance ?? 0, blankAtEnd: 0, isJoined: false }))
  const scale = piece?.footnote === undefined ? 1 : raisedSize
  const text = run.map(({ character }) => character).join('')
  return shape(face, text).flatMap(({ codePoints, advance }) =>
    codePoints.map((codePoint, index) => {
      const own = advance / codePoints.length
      const blank = blankAtEnd(face, String.fromCodePoint(codePoint))
      return {
        advance: own * scale,
        blankAtEnd: own > blank ? blank * scale : 0,
        isJoined: index > 0,
      }
    }),
  )
}

/** Numbers of footnotes stay with what they follow, and lines end behind them as if they were not there. */
function chancesOf(spelled: readonly Spelled[]): BreakChance[] {
  const isRaised = ({ piece }: Spelled): boolean => piece.footnote !== undefined
  const characters = spelled.filter((one) => !isRaised(one)).map(({ character }) => character)
  let position = 0
  return spelled.map((one) => {
    if (isRaised(one)) return 'never'
    const index = position
    position += 1
    const before = characters[index - 1]
    if (before === undefined) return 'never'
    return breakChance(characters[index - 2], before, characters[index] ?? '', characters[index + 1])
  })
}

/** Figures that are not too wide are parted at need only; an arrow stays with its figure. */
function keepFigures(spelled: readonly Spelled[], chances: BreakChance[]): void {
  let start = 0
  while (start < spelled.length) {
    const piece = spelled[start]?.piece
    let end = start + 1
    while (end < spelled.length && spelled[end]?.piece === piece) end += 1
    if (piece?.shape && end < spelled.length) chances[end] = 'never'
    if (piece?.isFigure) {
      const widthEm = spelled
        .slice(start, end)
        .reduce((sum, { character, face }) => sum + (face ? widthPt(face, character, 1) : 0), 0)
      if (widthEm <= widestWholeFigure)
        for (let index = start + 1; index < end; index += 1)
          if (chances[index] === 'free') chances[index] = 'atNeed'
    }
    start = end
  }
}
