import type { FaceRole } from '../theme/theme.js'
import type { Coverage } from '../fonts/coverage.js'
import type { FontFace } from '../fonts/font-face.js'
import { blankAtEnd, shape, widthPt } from '../fonts/shape.js'
import { breakChance, type BreakChance } from './break-rules.js'

/** A text in one kind of face, as the inlines of a paragraph give it. */
export interface Piece {
  readonly text: string
  readonly role: FaceRole
  readonly link?: string | undefined
  /** A printed figure, which stays in one line as far as it can. */
  readonly isFigure?: boolean
}

/** One character of a paragraph with all that line breaking has to know of it. */
export interface Atom {
  readonly character: string
  readonly face: FontFace
  readonly link: string | undefined
  /** Thousandths of an em, marks beside it taken into account. */
  readonly advance: number
  /** How much of it may stand beyond the end of a line, in thousandths of an em. */
  readonly blankAtEnd: number
  /** Whether a line may end in front of it. */
  readonly chance: BreakChance
}

/** A figure wider than this in em may be parted inside its unit. */
const widestWholeFigure = 5

/** Spells out the pieces between two line breaks. */
export function atomsOf(pieces: readonly Piece[], coverage: Coverage): Atom[] {
  const spelled = pieces.flatMap((piece) =>
    coverage
      .runs(piece.text, piece.role)
      .flatMap(({ face, text }) => [...text].map((character) => ({ character, face, piece }))),
  )
  const characters = spelled.map(({ character }) => character)
  const runs: { face: FontFace; link: string | undefined; characters: string[] }[] = []
  for (const { character, face, piece } of spelled) {
    const last = runs.at(-1)
    if (last && last.face === face && last.link === piece.link) last.characters.push(character)
    else runs.push({ face, link: piece.link, characters: [character] })
  }
  const chances = chancesOf(characters)
  keepFigures(spelled, chances)
  return runs
    .flatMap(({ face, link, characters: own }) => {
      const advances = advancesOf(face, own.join(''))
      return own.map((character, index) => {
        const advance = advances[index] ?? 0
        const blank = blankAtEnd(face, character)
        return { character, face, link, advance, blankAtEnd: advance > blank ? blank : 0 }
      })
    })
    .map((atom, index) => ({ ...atom, chance: chances[index] ?? 'free' }))
}

const chancesOf = (characters: readonly string[]): BreakChance[] =>
  characters.map((character, index) => {
    const before = characters[index - 1]
    if (before === undefined) return 'never'
    return breakChance(characters[index - 2], before, character, characters[index + 1])
  })

/** Advance of each character; the two of a joined `——` share theirs. */
const advancesOf = (face: FontFace, text: string): number[] =>
  shape(face, text).flatMap(({ codePoints, advance }) => codePoints.map(() => advance / codePoints.length))

/** Figures that are not too wide are parted at need only. */
function keepFigures(
  spelled: readonly { character: string; face: FontFace; piece: Piece }[],
  chances: BreakChance[],
): void {
  let start = 0
  while (start < spelled.length) {
    const piece = spelled[start]?.piece
    let end = start + 1
    while (end < spelled.length && spelled[end]?.piece === piece) end += 1
    const widthEm = spelled
      .slice(start, end)
      .reduce((sum, { character, face }) => sum + widthPt(face, character, 1), 0)
    if (piece?.isFigure && widthEm <= widestWholeFigure)
      for (let index = start + 1; index < end; index += 1)
        if (chances[index] === 'free') chances[index] = 'atNeed'
    start = end
  }
}
