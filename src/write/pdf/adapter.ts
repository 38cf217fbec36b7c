import { createRequire } from 'node:module'
import type { Content, CustomTableLayout } from 'pdfmake/interfaces.js'
import { packagedPath } from '../fonts/faces.js'
import type { FontFace } from '../fonts/font-face.js'
import {
  createFaceFontClass,
  type EmbeddedFont,
  type EmbeddedFontClass,
  type FaceFontClass,
} from './face-font.js'

export type { Content, CustomTableLayout }

/** All that a PDF needs; lengths in points from the page's upper left corner. */
export interface PdfDefinition {
  readonly pageSizePt: { readonly width: number; readonly height: number }
  readonly marginsPt: {
    readonly top: number
    readonly right: number
    readonly bottom: number
    readonly left: number
  }
  readonly content: Content
  /** Printed in the lower margin. */
  readonly footer: (page: number) => Content
  readonly tableLayouts: Readonly<Record<string, CustomTableLayout>>
  /** The faces by the names that the content calls them. */
  readonly faces: ReadonlyMap<string, FontFace>
  readonly language: string
  readonly properties: { readonly title: string; readonly author: string | undefined; readonly date: Date }
}

// pdfmake's entry point keeps fonts and policies for the whole process and opens every font anew for
// every document. Its parts have no such state; they are taken as its printer takes them.
const load = createRequire(import.meta.url)
const part = <T>(name: string): T => (load(`pdfmake/js/${name}`) as { default: T }).default

interface PdfKitDocument {
  readonly _fontFamilies: Record<string, EmbeddedFont>
  _font: EmbeddedFont
  _fontCount: number
  font(source: unknown): this
  on(event: 'data', listener: (chunk: Uint8Array) => void): this
  on(event: 'end', listener: () => void): this
  on(event: 'error', listener: (error: Error) => void): this
  end(): void
}

type PdfKitDocumentClass = new (
  fonts: Readonly<Record<string, Readonly<Record<string, string>>>>,
  images: object,
  patterns: object,
  attachments: object,
  options: object,
  virtualfs: null,
  localAccessPolicy: (path: string) => boolean,
) => PdfKitDocument

interface LayoutBuilder {
  registerTableLayouts(layouts: object): void
  layoutDocument(
    content: Content,
    document: PdfKitDocument,
    styles: object,
    defaultStyle: object,
    background: undefined,
    header: undefined,
    footer: (page: number) => Content,
    watermark: undefined,
    pageBreakBefore: undefined,
  ): object[]
}

const PDFDocument = part<PdfKitDocumentClass>('PDFDocument.js')
const Builder =
  part<new (pageSize: object, margins: object, svgMeasure: object) => LayoutBuilder>('LayoutBuilder.js')
const Renderer = part<new (document: PdfKitDocument) => { renderPages(pages: object[]): void }>('Renderer.js')
const SvgMeasure = part<new () => object>('SVGMeasure.js')

let faceFontClass: FaceFontClass | undefined

/** pdfkit does not export its class of embedded fonts; it shows itself when a document opens a font. */
function faceFont(document: PdfKitDocument, face: FontFace, id: string): EmbeddedFont {
  if (!faceFontClass) {
    const probe = new PDFDocument({}, {}, {}, {}, { autoFirstPage: false, font: null }, null, () => false)
    probe.font(packagedPath('song'))
    faceFontClass = createFaceFontClass(probe._font.constructor as EmbeddedFontClass)
  }
  return new faceFontClass(document, face, id)
}

/** A document whose fonts are the faces that this process has opened already; nothing else can be opened. */
class FaceDocument extends PDFDocument {
  readonly #faces: ReadonlyMap<string, FontFace>

  constructor(faces: ReadonlyMap<string, FontFace>, options: object) {
    const families = Object.fromEntries(
      [...faces.keys()].map((name) => [name, { normal: name, bold: name, italics: name, bolditalics: name }]),
    )
    super(families, {}, {}, {}, options, null, () => false)
    this.#faces = faces
  }

  validateLocalFile(path: unknown): void {
    if (typeof path !== 'string' || !this.#faces.has(path)) throw new Error('a PDF reads no files')
  }

  override font(source: unknown): this {
    const face = typeof source === 'string' ? this.#faces.get(source) : undefined
    if (typeof source !== 'string' || !face) throw new Error(`no face is called "${String(source)}"`)
    this._fontFamilies[source] ??= faceFont(this, face, `F${(this._fontCount += 1)}`)
    this._font = this._fontFamilies[source]
    return this
  }
}

/** Prints a definition. The same one gives the same bytes; no file and no address is read. */
export async function printPdf(definition: PdfDefinition): Promise<Uint8Array> {
  const { pageSizePt, marginsPt, properties } = definition
  const { date, title, author } = properties
  const document = new FaceDocument(definition.faces, {
    size: [pageSizePt.width, pageSizePt.height],
    pdfVersion: '1.7',
    displayTitle: true,
    lang: definition.language,
    autoFirstPage: false,
    font: null,
    info: {
      Title: title,
      ...(author !== undefined && { Author: author }),
      Producer: 'jianbao',
      Creator: 'jianbao',
      CreationDate: date,
      ModDate: date,
    },
  })
  const builder = new Builder({ ...pageSizePt, orientation: 'portrait' }, { ...marginsPt }, new SvgMeasure())
  builder.registerTableLayouts(definition.tableLayouts)
  const [firstFace] = definition.faces.keys()
  const pages = builder.layoutDocument(
    definition.content,
    document,
    {},
    { font: firstFace },
    undefined,
    undefined,
    definition.footer,
    undefined,
    undefined,
  )
  new Renderer(document).renderPages(pages)
  return collect(document)
}

function collect(document: PdfKitDocument): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = []
    document.on('data', (chunk) => chunks.push(chunk))
    document.on('end', () => resolve(Buffer.concat(chunks)))
    document.on('error', reject)
    document.end()
  })
}
