import type { Geometry } from './geometry.js'
import type { Mark } from './page.js'

/** A fill or frame behind several units, drawn once for all of them on a page. */
export interface Panel {
  readonly x: number
  readonly width: number
  readonly fill?: string
  readonly stroke?: { readonly color: string; readonly widthPt: number }
  /** A bar of colour along the left edge. */
  readonly bar?: { readonly color: string; readonly widthPt: number }
}

/** What is known once all pages are made. */
export interface Pagination {
  /** From 1, of the page that has a destination. */
  readonly pageOf: (destination: string) => number | undefined
}

interface Common {
  readonly heightPt: number
  /** Counted from the type area's left edge and the unit's head. */
  readonly marks: readonly Mark[]
  /** Marks that need the page numbers. */
  readonly late?: (pagination: Pagination) => readonly Mark[]
  /** No page ends behind it. */
  readonly keepWithNext: boolean
  /** From the outermost to the innermost. */
  readonly panels?: readonly Panel[]
}

/** A numbered chart or table, kept whole. Text may pass it, and so may floats of the other kind. */
export interface Float {
  readonly kind: 'figure' | 'table'
  /** Blank between it and what it comes to stand beside. */
  readonly gapPt: number
  /** A table's units where it goes over pages, rather than leave much of a page empty. */
  readonly rows?: readonly Unit[]
}

/** A piece of a page that is not parted: a line, a chart, a row of a table. */
export interface Matter extends Common {
  readonly kind: 'matter'
  /** Numbers of the footnotes that it refers to. */
  readonly notes?: readonly number[]
  /** Repeated in front of it where a page begins with it: the head of its table. */
  readonly head?: readonly Matter[]
  /** Drawn where a page ends behind it, without taking room: the rule that closes its table. */
  readonly foot?: readonly Mark[]
  /** The figure or table whose unit it is, which may stand a little later. */
  readonly float?: Float
  /** A heading's line: what floats behind it may stand later without it. */
  readonly isHeading?: boolean
  /** Set anew in less height, if that can be. */
  readonly shorter?: (heightPt: number) => Matter | undefined
  /** Figures in front of it stay in front of it; before a soft one unless that leaves much of a page empty. */
  readonly barrier?: 'firm' | 'soft'
}

/** Blank space; none is left at the head of a page. */
export interface Space extends Common {
  readonly kind: 'space'
}

/** Begins a page; `always` even if there is nothing on the page before it. */
export interface Turn extends Common {
  readonly kind: 'turn'
  readonly always: boolean
  /** Of the pages from here on; as they were if absent. */
  readonly geometry?: Geometry
}

/** Stands at the foot of its page's type area. */
export interface Foot extends Common {
  readonly kind: 'foot'
}

export type Unit = Matter | Space | Turn | Foot

export const matter = (
  heightPt: number,
  marks: readonly Mark[],
  more: Partial<Omit<Matter, 'kind' | 'heightPt' | 'marks'>> = {},
): Matter => ({ kind: 'matter', heightPt, marks, keepWithNext: false, ...more })

export const space = (heightPt: number): Space[] =>
  heightPt > 0 ? [{ kind: 'space', heightPt, marks: [], keepWithNext: true }] : []

/** Blank that goes with what is above it. */
export const spaceBelow = (heightPt: number): Space[] =>
  space(heightPt).map((unit) => ({ ...unit, keepWithNext: false }))

export const turn = (always: boolean, geometry?: Geometry): Turn => ({
  kind: 'turn',
  always,
  heightPt: 0,
  marks: [],
  keepWithNext: false,
  ...(geometry && { geometry }),
})

export const foot = (heightPt: number, marks: readonly Mark[]): Foot => ({
  kind: 'foot',
  heightPt,
  marks,
  keepWithNext: false,
})

export const keepWithNext = <U extends Unit>(unit: U): U => ({ ...unit, keepWithNext: true })

/** Keeps all units together; the last one goes as it did before. */
export const keepTogether = <U extends Unit>(units: readonly U[]): U[] =>
  units.map((unit, index) => (index < units.length - 1 ? keepWithNext(unit) : unit))

/** Keeps the first two and the last two lines of a paragraph on one page. */
export const keepParagraph = <U extends Unit>(lines: readonly U[]): U[] =>
  lines.map((line, index) =>
    lines.length > 1 && (index === 0 || index === lines.length - 2) ? keepWithNext(line) : line,
  )

/** Adds marks that are drawn before a unit's own. */
export const withMarks = <U extends Unit>(unit: U, marks: readonly Mark[]): U => ({
  ...unit,
  marks: [...marks, ...unit.marks],
})

/** Puts a panel round those that the units have. */
export const onPanel = (units: readonly Unit[], panel: Panel): Unit[] =>
  units.map((unit) => ({ ...unit, panels: [panel, ...(unit.panels ?? [])] }))

export const heightOf = (units: readonly Unit[]): number =>
  units.reduce((sum, { heightPt }) => sum + heightPt, 0)
