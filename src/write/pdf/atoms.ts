import type { FaceRole } from '../theme/theme.js'
import type { Coverage } from '../fonts/coverage.js'
import type { FontFace } from '../fonts/font-face.js'
import { blankAtEnd, shape, widthPt } from '../fonts/shape.js'
import { breakChance, type BreakChance } from './break-rules.js'
import type { LinkTarget, Tooltip } from './page.js'

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
  readonly tooltip?: Tooltip | undefined
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

type Spelled = { -readonly [K in keyof Atom]: Atom[K] }

/** Spells out the pieces between two line breaks. */
export function atomsOf(pieces: readonly Piece[], coverage: Coverage): Atom[] {
  const atoms: Spelled[] = []
  const add = (character: string, face: FontFace | undefined, piece: Piece): void => {
    const advance = piece.shape?.advance ?? 0
    atoms.push({ character, face, piece, advance, blankAtEnd: 0, chance: 'never', isJoined: false })
  }
  for (const piece of pieces) {
    if (piece.shape) add('▲', undefined, piece)
    else
      for (const { face, text } of coverage.runs(piece.text, piece.role))
        for (const character of text) add(character, face, piece)
  }
  setChances(atoms)
  keepFigures(atoms)
  let start = 0
  while (start < atoms.length) {
    const first = atoms[start] as Spelled
    let end = start + 1
    while (end < atoms.length && isOneRun(first, atoms[end] as Spelled)) end += 1
    if (first.face) measureRun(atoms, start, end, first.face)
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
        piece.tooltip === other.piece.tooltip &&
        piece.color === other.piece.color &&
        piece.isBold === other.piece.isBold &&
        piece.footnote === other.piece.footnote))
  )
}

/** Sets the sizes of characters that are one text; the two of a joined `——` share theirs. */
function measureRun(atoms: readonly Spelled[], start: number, end: number, face: FontFace): void {
  const scale = atoms[start]?.piece.footnote === undefined ? 1 : raisedSize
  let text = ''
  for (let index = start; index < end; index += 1) text += atoms[index]?.character ?? ''
  let index = start
  for (const { codePoints, advance } of shape(face, text)) {
    const own = advance / codePoints.length
    for (let part = 0; part < codePoints.length; part += 1) {
      const atom = atoms[index++] as Spelled
      const blank = blankAtEnd(face, atom.character)
      atom.advance = own * scale
      atom.blankAtEnd = own > blank ? blank * scale : 0
      atom.isJoined = part > 0
    }
  }
}

const isRaised = ({ piece }: Spelled): boolean => piece.footnote !== undefined

/** Numbers of footnotes stay with what they follow, and lines end behind them as if they were not there; so do arrows at a clause’s end. */
function setChances(atoms: readonly Spelled[]): void {
  const inLine = atoms.some(isRaised) ? atoms.filter((atom) => !isRaised(atom)) : atoms
  for (let index = 1; index < inLine.length; index += 1) {
    const [before, atom] = [inLine[index - 1] as Spelled, inLine[index] as Spelled]
    const next = inLine[index + 1]?.character
    const isTrailing = atom.piece.shape !== undefined && /^[,;.，；。、 ]?$/.test(next ?? '')
    atom.chance = isTrailing
      ? 'never'
      : breakChance(inLine[index - 2]?.character, before.character, atom.character, next)
  }
}

/** Figures that are not too wide are parted at need only; an arrow stays with its figure. */
function keepFigures(atoms: readonly Spelled[]): void {
  let start = 0
  while (start < atoms.length) {
    const piece = atoms[start]?.piece
    let end = start + 1
    while (end < atoms.length && atoms[end]?.piece === piece) end += 1
    const next = atoms[end]
    if (piece?.shape && next) next.chance = 'never'
    if (piece?.isFigure) {
      const widthEm = atoms
        .slice(start, end)
        .reduce((sum, { character, face }) => sum + (face ? widthPt(face, character, 1) : 0), 0)
      if (widthEm <= widestWholeFigure)
        for (const atom of atoms.slice(start + 1, end)) if (atom.chance === 'free') atom.chance = 'atNeed'
    }
    start = end
  }
}
