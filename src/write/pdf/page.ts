import type { FontFace } from '../fonts/font-face.js'
import type { Owner } from './structure.js'

/** Where a link leads: an address, or a place in this document by its name. */
export type LinkTarget = { readonly url: string } | { readonly destination: string }

/** Said of a figure when it is pointed at: the same object for all of one figure. */
export interface Tooltip {
  readonly text: string
}

interface Placed {
  readonly x: number
  readonly y: number
  /** What the mark belongs to. */
  readonly of: Owner
}

/** Characters of one face, size and colour; x and y are the upper left corner of the first one's square. */
export interface TextMark extends Placed {
  readonly kind: 'text'
  readonly text: string
  readonly face: FontFace
  readonly sizePt: number
  readonly color: string
  /** Made heavier by a stroke round its outlines, for faces that have no bold one. */
  readonly isBold: boolean
  /** Added behind every character. */
  readonly spacingPt: number
  /** Clockwise in degrees, about x and y. */
  readonly rotation?: 90 | -90
  /** Where it leads; the same object for all of one link. */
  readonly link?: LinkTarget
  readonly tooltip?: Tooltip
}

export interface RectangleMark extends Placed {
  readonly kind: 'rectangle'
  readonly width: number
  readonly height: number
  readonly fill?: string
  readonly stroke?: { readonly color: string; readonly widthPt: number }
}

/** A straight line from x and y to x + dx and y + dy. */
export interface RuleMark extends Placed {
  readonly kind: 'rule'
  readonly dx: number
  readonly dy: number
  readonly widthPt: number
  readonly color: string
  /** A row of dots with this distance. */
  readonly dotsPt?: number
}

/** A filled polygon; its points are counted from x and y. */
export interface PolygonMark extends Placed {
  readonly kind: 'polygon'
  readonly points: readonly (readonly [dx: number, dy: number])[]
  readonly fill: string
  /** What it says in words; empty if a figure beside it says so. */
  readonly alternative?: string
}

/** An outline of straight lines and arcs, counted from x and y. */
export interface PathMark extends Placed {
  readonly kind: 'path'
  /** In the notation of SVG. */
  readonly path: string
  readonly fill?: string
  readonly stroke?: {
    readonly color: string
    readonly widthPt: number
    /** Lengths of dashes and gaps in turn; solid if absent. */
    readonly dash?: readonly number[]
  }
}

export interface ImageMark extends Placed {
  readonly kind: 'image'
  readonly png: Uint8Array
  readonly width: number
  readonly height: number
}

export interface LinkMark extends Placed {
  readonly kind: 'link'
  readonly width: number
  readonly height: number
  readonly target: LinkTarget
}

/** Where a figure stands that says where it comes from. */
export interface TooltipMark extends Placed {
  readonly kind: 'tooltip'
  readonly width: number
  readonly height: number
  readonly tooltip: Tooltip
}

/** A place that links and the list of headings lead to. */
export interface DestinationMark extends Placed {
  readonly kind: 'destination'
  readonly name: string
}

/** An entry of the reader's list of headings. */
export interface OutlineMark extends Placed {
  readonly kind: 'outline'
  readonly text: string
  readonly id: string
  readonly parentId: string | undefined
}

/** One thing on a page; lengths in points from the upper left corner, down and to the right. */
export type Mark =
  | TextMark
  | RectangleMark
  | RuleMark
  | PolygonMark
  | PathMark
  | ImageMark
  | LinkMark
  | TooltipMark
  | DestinationMark
  | OutlineMark

export interface Page {
  readonly widthPt: number
  readonly heightPt: number
  readonly marks: readonly Mark[]
}

export const moveMark = <M extends Mark>(mark: M, dx: number, dy: number): M => ({
  ...mark,
  x: mark.x + dx,
  y: mark.y + dy,
})

export const moveMarks = (marks: readonly Mark[], dx: number, dy: number): Mark[] =>
  marks.map((mark) => moveMark(mark, dx, dy))
