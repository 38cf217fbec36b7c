import { createRequire } from 'node:module'
import { packagedPath } from '../fonts/faces.js'
import type { FontFace } from '../fonts/font-face.js'
import {
  createFaceFontClass,
  type EmbeddedFont,
  type EmbeddedFontClass,
  type FaceFontClass,
} from './face-font.js'
import { drawPages, type Canvas } from './draw.js'
import type { Page } from './page.js'

/** All that a PDF needs. */
export interface PdfDefinition {
  readonly pages: readonly Page[]
  /** The faces by the names that drawings call them; those of text may be there or not. */
  readonly faces: ReadonlyMap<string, FontFace>
  readonly language: string
  readonly properties: { readonly title: string; readonly author: string | undefined; readonly date: Date }
}

// pdfmake's entry point keeps fonts and policies for the whole process and opens every font anew for
// every document. Its parts have no such state; they are taken as its printer takes them.
const load = createRequire(import.meta.url)
const part = <T>(name: string): T => (load(`pdfmake/js/${name}`) as { default: T }).default

interface PdfKitDocument extends Canvas {
  readonly _fontFamilies: Record<string, EmbeddedFont>
  _font: EmbeddedFont
  _fontCount: number
  font(source: string): this
  openImage(source: unknown): unknown
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

const PDFDocument = part<PdfKitDocumentClass>('PDFDocument.js')
const Renderer = part<new (document: PdfKitDocument) => { renderSVG(svg: object): void }>('Renderer.js')

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

  /** Drawings name no pictures; what they might name is never looked for. */
  override openImage(source: unknown): unknown {
    if (typeof source === 'string') throw new Error('a PDF reads no files')
    return super.openImage(source)
  }

  override font(source: string): this {
    const face = this.#faces.get(source)
    if (!face) throw new Error(`no face is called "${source}"`)
    this._fontFamilies[source] ??= faceFont(this, face, `F${(this._fontCount += 1)}`)
    this._font = this._fontFamilies[source]
    return this
  }
}

/** Prints a definition. The same one gives the same bytes; no file and no address is read. */
export async function printPdf(definition: PdfDefinition): Promise<Uint8Array> {
  const { date, title, author } = definition.properties
  const faces = new Map(definition.faces)
  const names = new Map([...faces].map(([name, face]) => [face, name]))
  const nameOf = ({ face }: { face: FontFace }): string => {
    const name = names.get(face) ?? `face${names.size + 1}`
    names.set(face, name)
    faces.set(name, face)
    return name
  }
  const document = new FaceDocument(faces, {
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
  const renderer = new Renderer(document)
  drawPages(definition.pages, {
    canvas: document,
    nameOf,
    drawSvg: ({ svg, x, y, width, height }) =>
      renderer.renderSVG({ svg, x, y, _width: width, _height: height }),
  })
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
