import type { FontFace } from '../fonts/font-face.js'
import { createContent, type Content, type ContentFont } from './content.js'
import type { LinkMark, Mark, Page, TooltipMark } from './page.js'
import type { StructureElement } from './structure.js'
import { createTags, type TaggedDocument, type Tags } from './tags.js'

/** The part of pdfkit's documents that pages are drawn with; y is counted downwards. */
export interface Canvas extends TaggedDocument {
  readonly page: TaggedDocument['page'] & { readonly width: number }
  readonly outline: OutlineItem
  addPage(options: object): unknown
  /** Puts what was drawn into the page. */
  endPage(): void
  /** A face as a font of this document, known to the page. */
  fontOf(face: FontFace): ContentFont
  fillColor(color: string): this
  strokeColor(color: string): this
  lineWidth(widthPt: number): this
  dash(lengthPt: number[], options: object): this
  lineJoin(join: 'round'): this
  translate(x: number, y: number): this
  path(path: string): this
  save(): this
  restore(): this
  fill(): this
  stroke(): this
  image(png: Uint8Array, x: number, y: number, size: { width: number; height: number }): this
  link(x: number, y: number, width: number, height: number, url: string, options: object): this
  goTo(x: number, y: number, width: number, height: number, destination: string, options: object): this
  annotate(x: number, y: number, width: number, height: number, options: object): this
  /** What looks like nothing. */
  blank(): object
  addNamedDestination(name: string, fit: 'XYZ', x: number, y: number, zoom: null): void
}

export interface OutlineItem {
  readonly children: readonly OutlineItem[]
  /** Its dictionary in the file. */
  readonly outlineData: { Count?: number }
  addItem(title: string, options: { top: number; left: number }): OutlineItem
}

interface Tools {
  readonly canvas: Canvas
  readonly tags: Tags
  /** Operators of the page, where what was set last is known. */
  readonly content: Content
  /** Entries of the list of headings find those above them by their ids. */
  readonly outline: Map<string, OutlineItem>
}

/** Draws pages and tags what is on them. */
export function drawPages(pages: readonly Page[], structure: StructureElement, canvas: Canvas): void {
  const outline = new Map<string, OutlineItem>()
  const tags = createTags(canvas)
  for (const { widthPt, heightPt, marks } of pages) {
    canvas.addPage({ size: [widthPt, heightPt], margin: 0 })
    tags.beginPage()
    const content = createContent((face) => canvas.fontOf(face))
    const tools = { canvas, tags, content, outline }
    for (const mark of marks) draw(mark, tools)
    tags.endPage()
    canvas.endPage()
  }
  countOutline(canvas.outline)
  tags.write(structure)
}

/** All entries are open: each tells how many there are below it at all levels (ISO 32000-1, 12.3.3). */
function countOutline({ children, outlineData }: OutlineItem): number {
  const count = children.reduce((sum, child) => sum + 1 + countOutline(child), 0)
  if (count > 0) outlineData.Count = count
  return count
}

const colorOf = (rgb: string): string => `#${rgb}`

/** Kinds of marks that paint, and are tagged. */
const paints: Readonly<Record<Mark['kind'], boolean>> = {
  text: true,
  rectangle: true,
  rule: true,
  polygon: true,
  path: true,
  image: true,
  link: false,
  tooltip: false,
  destination: false,
  outline: false,
}

const drawers: {
  readonly [K in Mark['kind']]: (mark: Extract<Mark, { kind: K }>, tools: Tools) => void
} = {
  text: (mark, { canvas, content }) => canvas.addContent(content.text(mark)),
  rectangle: (mark, { canvas, content }) => canvas.addContent(content.rectangle(mark)),
  rule: (mark, { canvas, content }) => canvas.addContent(content.rule(mark)),
  polygon: (mark, { canvas, content }) => canvas.addContent(content.polygon(mark)),
  path: ({ x, y, path, fill, stroke }, { canvas }) => {
    canvas.save().translate(x, y)
    if (fill !== undefined) canvas.path(path).fillColor(colorOf(fill)).fill()
    if (stroke) {
      canvas.lineWidth(stroke.widthPt).strokeColor(colorOf(stroke.color)).lineJoin('round')
      if (stroke.dash && stroke.dash.length > 0) canvas.dash([...stroke.dash], {})
      canvas.path(path).stroke()
    }
    canvas.restore()
  },
  image: ({ png, x, y, width, height }, { canvas }) => canvas.image(png, x, y, { width, height }),
  link: drawLink,
  tooltip: drawTooltip,
  destination: ({ x, y, name }, { canvas }) => canvas.addNamedDestination(name, 'XYZ', x, y, null),
  outline: ({ text, id, parentId, y }, { canvas, outline }) => {
    const above = (parentId === undefined ? undefined : outline.get(parentId)) ?? canvas.outline
    // pdfkit counts from the right.
    outline.set(id, above.addItem(text, { top: y, left: canvas.page.width }))
  },
}

/** Addresses are written in ASCII. */
const encodeAddress = (url: string): string => url.replace(/[^\u0020-\u007e]+/gu, encodeURIComponent)

function drawLink({ x, y, width, height, target, of }: LinkMark, { canvas, tags }: Tools): void {
  const parent = of === 'artifact' ? {} : { structParent: tags.annotationParent(of, target) }
  if ('url' in target) {
    const options = { ...parent, Contents: new String(target.url) }
    canvas.link(x, y, width, height, encodeAddress(target.url), options)
  } else canvas.goTo(x, y, width, height, target.destination, parent)
}

/** Locked as it is, and printed as what it looks like, which is nothing: ISO 32000-1, table 165. */
const tooltipFlags = 4 + 128 + 512

/**
 * A square without line and fill: readers show what it says when it is pointed at. Fields of a form do so
 * too, but make a form of the document.
 */
function drawTooltip({ x, y, width, height, tooltip, of }: TooltipMark, { canvas, tags }: Tools): void {
  canvas.annotate(x, y, width, height, {
    Subtype: 'Square',
    Contents: new String(tooltip.text),
    F: tooltipFlags,
    C: [],
    BS: { W: 0 },
    AP: { N: canvas.blank() },
    ...(of !== 'artifact' && { structParent: tags.annotationParent(of, tooltip) }),
  })
}

function draw<K extends Mark['kind']>(mark: Extract<Mark, { kind: K }>, tools: Tools): void {
  if (paints[mark.kind]) tools.tags.beginMark(mark)
  const drawer = drawers[mark.kind]
  drawer(mark, tools)
}
