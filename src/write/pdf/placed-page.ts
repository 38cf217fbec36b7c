import type { Geometry } from './geometry.js'
import type { Mark } from './page.js'
import { heightOf, type Matter, type Unit } from './units.js'

export interface PlacedUnit {
  readonly unit: Unit
  /** From the head of the type area. */
  readonly y: number
}

export interface PlacedPage {
  readonly geometry: Geometry
  readonly units: readonly PlacedUnit[]
  /** Lines of footnotes, with the blank above them, at the foot of the type area. */
  readonly notes: readonly PlacedUnit[]
  /** Lines drawn where something goes on on the next page. */
  readonly closing: readonly Mark[]
  /** Begun because it is told to, not because the page before is full. */
  readonly isTurned: boolean
  /** Filled with text and figures, from its head. */
  readonly usedPt: number
}

/** How footnotes are set at a page's foot. */
export interface NoteLayout {
  /** Blank with the rule in it between the text and the first note. */
  readonly gapPt: number
  readonly unitsOf: (note: number) => readonly Matter[]
}

/** A page that is being filled. */
export interface OpenPage {
  geometry: Geometry
  readonly units: PlacedUnit[]
  readonly notes: Matter[]
  readonly closing: Mark[]
  isTurned: boolean
  usedPt: number
  footPt: number
}

/** Lines of notes end where the type area, or the block at its foot, does. */
export function notesAtFoot({ notes, geometry, footPt }: OpenPage): PlacedUnit[] {
  let y = geometry.areaHeightPt - footPt - heightOf(notes)
  return notes.map((unit) => {
    const placed = { unit, y }
    y += unit.heightPt
    return placed
  })
}
