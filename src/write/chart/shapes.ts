/** Lengths in points, from the top left corner of the drawing. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface Point {
  readonly x: number
  readonly y: number
}

/** Which value of the chart a shape stands for. */
export interface OfPoint {
  readonly category: number
  readonly series: number
  readonly color: string
}

export interface Bar extends Box, OfPoint {}

/** A slice of a pie, in turns clockwise from the top. */
export interface Sector extends OfPoint {
  readonly centre: Point
  readonly radius: number
  readonly from: number
  readonly to: number
}

/** A stretch of a line without gaps. */
export interface Curve {
  readonly series: number
  readonly color: string
  readonly widthPt: number
  /** Lengths of dashes and gaps in turn; empty for a solid line. */
  readonly dash: readonly number[]
  readonly points: readonly Point[]
}

export const markerShapes = ['circle', 'square', 'diamond', 'triangle'] as const
export type MarkerShape = (typeof markerShapes)[number]

export interface Marker extends OfPoint, Point {
  readonly shape: MarkerShape
  /** Across. */
  readonly sizePt: number
}

export interface Line {
  readonly role: 'grid' | 'zero' | 'leader'
  readonly x1: number
  readonly y1: number
  readonly x2: number
  readonly y2: number
  readonly color: string
  readonly widthPt: number
}

/** What stands before a series' name in the legend: a patch of colour, or a piece of its line. */
export interface Swatch extends Box {
  readonly series: number
  readonly color: string
  readonly line?: { readonly dash: readonly number[]; readonly shape: MarkerShape; readonly widthPt: number }
}

export interface SceneText extends Point {
  readonly role: 'value' | 'category' | 'tick' | 'unit' | 'legend' | 'missing'
  /** `y` is the baseline's. */
  readonly anchor: 'start' | 'middle' | 'end'
  readonly sizePt: number
  readonly color: string
  readonly text: string
  /** Turned to read upwards, about its own x and y. */
  readonly upright?: true
  /** The fact that a value label prints. */
  readonly factId?: string
}

/** A chart as plain shapes: what to draw and where, before any file format; drawn in the order given. */
export interface Scene {
  readonly widthPt: number
  readonly heightPt: number
  /** The room between the axes. */
  readonly plot: Box
  /** Where zero is: a y, or an x in a ranking; undefined in a pie or where the axis does not show it. */
  readonly zero?: number
  /** Behind the region that the document is about. */
  readonly bands: readonly (Box & { readonly color: string })[]
  readonly lines: readonly Line[]
  /** White room under a label that a grid line would run through. */
  readonly plates: readonly Box[]
  readonly bars: readonly Bar[]
  readonly sectors: readonly Sector[]
  readonly curves: readonly Curve[]
  readonly markers: readonly Marker[]
  readonly swatches: readonly Swatch[]
  readonly texts: readonly SceneText[]
}
