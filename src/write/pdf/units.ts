import type { Content } from './adapter.js'

/** A piece of a page that is not parted: a line, a chart, the rows of a table that stay together. */
export interface Unit {
  readonly kind: 'matter' | 'space'
  readonly heightPt: number
  readonly content: Content
  /** No page ends behind it. */
  readonly keepWithNext: boolean
  /** Parts it so that the first part is no higher than the height given. */
  readonly split?: (availablePt: number) => readonly [Unit, Unit] | undefined
}

export const matter = (heightPt: number, content: Content): Unit => ({
  kind: 'matter',
  heightPt,
  content,
  keepWithNext: false,
})

/** Blank space; none is left at the head of a page. */
export const space = (heightPt: number): Unit[] =>
  heightPt > 0
    ? [
        {
          kind: 'space',
          heightPt,
          content: { stack: [], margin: [0, heightPt, 0, 0] },
          keepWithNext: true,
        },
      ]
    : []

export const keepWithNext = (unit: Unit): Unit => ({ ...unit, keepWithNext: true })

/** Keeps all units together, and with what follows if that is wanted. */
export const keepTogether = (units: readonly Unit[]): Unit[] =>
  units.map((unit, index) => (index < units.length - 1 ? keepWithNext(unit) : unit))

/** Keeps the first two and the last two lines of a paragraph on one page. */
export const keepParagraph = (lines: readonly Unit[]): Unit[] =>
  lines.map((line, index) =>
    lines.length > 1 && (index === 0 || index === lines.length - 2) ? keepWithNext(line) : line,
  )
