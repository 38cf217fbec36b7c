import type { ChartOptions } from './adapter.js'
import { picture, type PictureOptions } from './drawing.js'
import type { OutlineEntry } from './outline.js'
import { onePixel } from './png.js'
import { element, relationshipNamespace, textNamespaces, xmlDeclaration } from './xml.js'

const officeRelationships = `${relationshipNamespace}/`
const packageRelationships = 'http://schemas.openxmlformats.org/package/2006/relationships'

export interface Relationship {
  readonly id: string
  readonly type: string
  readonly target: string
  readonly external: boolean
}

export const relationshipElement = ({ id, type, target, external }: Relationship): string =>
  element('Relationship', {
    Id: id,
    Type: type.includes(':') ? type : officeRelationships + type,
    Target: target,
    ...(external ? { TargetMode: 'External' } : {}),
  })

export const relationshipsPart = (all: readonly Relationship[]): string =>
  xmlDeclaration + element('Relationships', { xmlns: packageRelationships }, ...all.map(relationshipElement))

/** Where numbers and names of parts begin, so that they do not meet those of a file that is added to. */
export interface Numbering {
  readonly relationshipPrefix: string
  readonly firstFootnote: number
  readonly firstBookmark: number
  readonly firstDrawing: number
  /** Stands before the names of charts and pictures. */
  readonly namePrefix: string
}

export const freshNumbering: Numbering = {
  relationshipPrefix: 'rId',
  firstFootnote: 1,
  firstBookmark: 1,
  firstDrawing: 1,
  namePrefix: '',
}

/** What the text of one document needs beside itself, collected while its blocks are written. */
export class Parts {
  readonly relationships: Relationship[] = []
  readonly footnotes: string[] = []
  /** Relationships of the footnotes' part: the links in notes. */
  readonly footnoteLinks: Relationship[] = []
  /** The charts in order, and the words about each. */
  readonly charts: ChartOptions[] = []
  readonly chartNames: string[] = []
  readonly media = new Map<string, Uint8Array>()
  private bookmarks = 0
  private drawings = 0
  private headings = 0
  private readonly captions = new Map<string, number>()

  constructor(private readonly numbering: Numbering = freshNumbering) {}

  /** Adds a relationship of the document part, or finds the one that is there, and gives its id. */
  relate(type: string, target: string, external = false): string {
    const known = this.relationships.find((one) => one.type === type && one.target === target)
    if (known !== undefined) return known.id
    const id = `${this.numbering.relationshipPrefix}${this.relationships.length + 1}`
    this.relationships.push({ id, type, target, external })
    return id
  }

  /** Adds a link of the footnotes' part and gives its id. */
  relateInNotes(type: string, target: string): string {
    const id = `${this.numbering.relationshipPrefix}${this.footnoteLinks.length + 1}`
    this.footnoteLinks.push({ id, type, target, external: true })
    return id
  }

  /** Adds a footnote and gives its number in the file. */
  footnote(xml: (id: number) => string): number {
    const id = this.numbering.firstFootnote + this.footnotes.length
    this.footnotes.push('')
    this.footnotes[id - this.numbering.firstFootnote] = xml(id)
    return id
  }

  bookmark(name: string): { start: string; end: string } {
    const id = this.numbering.firstBookmark + this.bookmarks
    this.bookmarks += 1
    return {
      start: element('w:bookmarkStart', { 'w:id': id, 'w:name': name }),
      end: element('w:bookmarkEnd', { 'w:id': id }),
    }
  }

  nextDrawing(): number {
    this.drawings += 1
    return this.numbering.firstDrawing + this.drawings - 1
  }

  /** The entry of the next heading; headings are written in the outline's order. */
  nextHeading(entries: readonly OutlineEntry[]): OutlineEntry | undefined {
    this.headings += 1
    return entries[this.headings - 1]
  }

  /** How many captions of a sequence there are, this one counted. */
  countCaption(sequence: string): number {
    const count = (this.captions.get(sequence) ?? 0) + 1
    this.captions.set(sequence, count)
    return count
  }

  /** Adds a chart and gives the relationship that leads to it. */
  chart(options: ChartOptions): string {
    this.charts.push(options)
    const name = `${this.numbering.namePrefix}chart${this.charts.length}`
    this.chartNames.push(name)
    return this.relate('chart', `charts/${name}.xml`)
  }

  /** A picture of one colour. */
  block(color: string, options: Omit<PictureOptions, 'relationship' | 'drawing'>): string {
    const name = `${this.numbering.namePrefix}color-${color.toLowerCase()}.png`
    this.media.set(name, onePixel(color))
    return this.picture(name, options)
  }

  /** A picture of PNG bytes. */
  image(png: Uint8Array, options: Omit<PictureOptions, 'relationship' | 'drawing'>): string {
    const name = `${this.numbering.namePrefix}image${this.media.size + 1}.png`
    this.media.set(name, png)
    return this.picture(name, options)
  }

  private picture(name: string, options: Omit<PictureOptions, 'relationship' | 'drawing'>): string {
    const relationship = this.relate('image', `media/${name}`)
    return picture({ ...options, relationship, drawing: this.nextDrawing() })
  }
}

/** A header, a footer or the like: one root element with blocks. */
export const textPart = (name: string, blocks: string): string =>
  xmlDeclaration + element(name, textNamespaces, blocks)
