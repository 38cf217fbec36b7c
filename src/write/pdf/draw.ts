import type { FontFace } from '../fonts/font-face.js'
import type { Mark, Page } from './page.js'

/** The part of pdfkit's documents that draws. */
export interface Canvas {
  readonly outline: OutlineItem
  addPage(options: object): unknown
  /** Sets text in a face from here on. */
  useFace(face: FontFace): this
  fontSize(sizePt: number): this
  fillColor(color: string): this
  strokeColor(color: string): this
  lineWidth(widthPt: number): this
  lineCap(cap: 'butt' | 'round'): this
  dash(lengthPt: number | number[], options: { space?: number }): this
  lineJoin(join: 'round' | 'miter'): this
  translate(x: number, y: number): this
  path(path: string): this
  save(): this
  restore(): this
  rotate(degrees: number, options: { origin: [number, number] }): this
  text(text: string, x: number, y: number, options: object): this
  rect(x: number, y: number, width: number, height: number): this
  moveTo(x: number, y: number): this
  lineTo(x: number, y: number): this
  closePath(): this
  fill(): this
  stroke(): this
  image(png: Uint8Array, x: number, y: number, size: { width: number; height: number }): this
  link(x: number, y: number, width: number, height: number, url: string): this
  goTo(x: number, y: number, width: number, height: number, destination: string): this
  addNamedDestination(name: string, fit: 'XYZ', x: number, y: number, zoom: null): void
}

export interface OutlineItem {
  addItem(title: string, options: { expanded: boolean; top: number }): OutlineItem
}

/** Draws pages; entries of the list of headings find those above them by their ids. */
export function drawPages(pages: readonly Page[], canvas: Canvas): void {
  const outline = new Map<string, OutlineItem>()
  for (const { widthPt, heightPt, marks } of pages) {
    canvas.addPage({ size: [widthPt, heightPt], margin: 0 })
    for (const mark of marks) draw(mark, canvas, outline)
  }
}

/** Width of the stroke that makes a face heavier, as a share of its size. */
const boldStroke = 0.025

const colorOf = (rgb: string): string => `#${rgb}`

const drawers: {
  readonly [K in Mark['kind']]: (
    mark: Extract<Mark, { kind: K }>,
    canvas: Canvas,
    outline: Map<string, OutlineItem>,
  ) => void
} = {
  text: (mark, canvas) => {
    const { text, x, y, sizePt, color, isBold, spacingPt, rotation } = mark
    if (rotation !== undefined) canvas.save().rotate(rotation, { origin: [x, y] })
    canvas.useFace(mark.face).fontSize(sizePt).fillColor(colorOf(color))
    if (isBold) canvas.lineWidth(sizePt * boldStroke).strokeColor(colorOf(color))
    canvas.text(text, x, y, {
      lineBreak: false,
      characterSpacing: spacingPt,
      textWidth: 0,
      wordCount: 1,
      ...(isBold && { fill: true, stroke: true }),
    })
    if (rotation !== undefined) canvas.restore()
  },
  rectangle: ({ x, y, width, height, fill, stroke }, canvas) => {
    if (fill !== undefined) canvas.rect(x, y, width, height).fillColor(colorOf(fill)).fill()
    if (stroke) {
      canvas.lineWidth(stroke.widthPt).strokeColor(colorOf(stroke.color))
      canvas.rect(x, y, width, height).stroke()
    }
  },
  rule: ({ x, y, dx, dy, widthPt, color, dotsPt }, canvas) => {
    canvas.save().lineWidth(widthPt).strokeColor(colorOf(color))
    if (dotsPt !== undefined) canvas.lineCap('round').dash(0.001, { space: dotsPt })
    canvas
      .moveTo(x, y)
      .lineTo(x + dx, y + dy)
      .stroke()
      .restore()
  },
  polygon: ({ x, y, points, fill }, canvas) => {
    const [first, ...others] = points
    if (!first) return
    canvas.moveTo(x + first[0], y + first[1])
    for (const [dx, dy] of others) canvas.lineTo(x + dx, y + dy)
    canvas.closePath().fillColor(colorOf(fill)).fill()
  },
  path: ({ x, y, path, fill, stroke }, canvas) => {
    canvas.save().translate(x, y)
    if (fill !== undefined) canvas.path(path).fillColor(colorOf(fill)).fill()
    if (stroke) {
      canvas.lineWidth(stroke.widthPt).strokeColor(colorOf(stroke.color)).lineJoin('round')
      if (stroke.dash && stroke.dash.length > 0) canvas.dash([...stroke.dash], {})
      canvas.path(path).stroke()
    }
    canvas.restore()
  },
  image: ({ png, x, y, width, height }, canvas) => canvas.image(png, x, y, { width, height }),
  link: ({ x, y, width, height, target }, canvas) => {
    if ('url' in target) canvas.link(x, y, width, height, target.url)
    else canvas.goTo(x, y, width, height, target.destination)
  },
  destination: ({ x, y, name }, canvas) => canvas.addNamedDestination(name, 'XYZ', x, y, null),
  outline: ({ text, id, parentId, y }, canvas, outline) => {
    const above = (parentId === undefined ? undefined : outline.get(parentId)) ?? canvas.outline
    outline.set(id, above.addItem(text, { expanded: true, top: y }))
  },
}

function draw<K extends Mark['kind']>(
  mark: Extract<Mark, { kind: K }>,
  canvas: Canvas,
  outline: Map<string, OutlineItem>,
): void {
  const drawer = drawers[mark.kind]
  drawer(mark, canvas, outline)
}
