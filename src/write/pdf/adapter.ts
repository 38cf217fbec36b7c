import { createRequire } from 'node:module'
import { packagedPath } from '../fonts/faces.js'
import type { FontFace } from '../fonts/font-face.js'
import {
  createFaceFontClass,
  type EmbeddedFont,
  type EmbeddedFontClass,
  type FaceFont,
  type FaceFontClass,
  type FontDocument,
} from './face-font.js'
import { drawPages, type Canvas } from './draw.js'
import type { Page } from './page.js'
import type { StructureElement } from './structure.js'
import type { Reference } from './tags.js'
import type { AttachedFile } from '../writer.js'

/** All that a PDF needs. */
export interface PdfDefinition {
  readonly pages: readonly Page[]
  /** What the marks on the pages belong to, in reading order. */
  readonly structure: StructureElement
  readonly language: string
  /** To be kept for good: ISO 19005-3 (PDF/A-3), level B. */
  readonly isArchive?: boolean
  /** Files inside the PDF. */
  readonly attachments?: readonly AttachedFile[]
  readonly properties: { readonly title: string; readonly author: string | undefined; readonly date: Date }
}

// pdfmake's entry point keeps fonts and policies for the whole process and opens every font anew for
// every document. Its parts have no such state; they are taken as its printer takes them.
const load = createRequire(import.meta.url)
const part = <T>(name: string): T => (load(`pdfmake/js/${name}`) as { default: T }).default

interface NameTree {
  _compareKeys(one: string, other: string): number
}

type FileObject = Reference & ReturnType<FontDocument['ref']> & { write(line: string): void }

interface PdfKitDocument extends Canvas {
  ref(data?: object): FileObject
  readonly page: Canvas['page'] & { readonly fonts: Record<string, object> }
  readonly _fontFamilies: Record<string, EmbeddedFont>
  info: Record<string, unknown>
  readonly _font: EmbeddedFont
  _fontCount: number
  font(source: string): this
  readonly _root: {
    readonly data: { readonly Names: { readonly data: { readonly EmbeddedFiles: NameTree } } }
  }
  /** Writes the properties as XML too. */
  _addInfo(): void
  appendXML(xml: string): void
  file(bytes: Uint8Array, options: object): unknown
  openImage(source: unknown): unknown
  /** Bytes of the file so far. */
  _offset: number
  /** Writes a line, or bytes as they are. */
  _write(data: string | Uint8Array): void
  push(chunk: unknown): boolean
  /** Writes what a file ends with, once all objects are written. */
  _finalize(): void
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

let faceFontClass: FaceFontClass | undefined

/** pdfkit does not export its class of embedded fonts; it shows itself when a document opens a font. */
function faceFont(document: PdfKitDocument, face: FontFace, id: string): FaceFont {
  if (!faceFontClass) {
    const probe = new PDFDocument({}, {}, {}, {}, { autoFirstPage: false, font: null }, null, () => false)
    probe.font(packagedPath('song'))
    faceFontClass = createFaceFontClass(probe._font.constructor as EmbeddedFontClass)
  }
  return new faceFontClass(document, face, id)
}

/** A document whose fonts are the faces that this process has opened already; nothing else can be opened. */
class FaceDocument extends PDFDocument {
  readonly #fonts = new Map<FontFace, FaceFont>()
  /** Operators of the page that is being drawn. */
  #operators = ''
  #blank: FileObject | undefined
  // pdfkit writes before fields have their first values.
  declare chunks: Uint8Array[] | undefined
  declare lines: string | undefined
  declare onEnd: ((bytes: Uint8Array) => void) | undefined

  constructor(options: object) {
    super({}, {}, {}, {}, options, null, () => false)
  }

  override blank(): object {
    if (!this.#blank) {
      this.#blank = this.ref({ Type: 'XObject', Subtype: 'Form', BBox: [0, 0, 1, 1], Resources: {} })
      this.#blank.write('')
      this.#blank.end()
    }
    return this.#blank
  }

  /** pdfkit passes every line of a file through a stream; they are joined here instead. */
  override _write(data: string | Uint8Array): void {
    if (typeof data === 'string') {
      this.lines = `${this.lines ?? ''}${data}\n`
      this._offset += data.length + 1
    } else {
      this.#flush()
      this.chunks?.push(data)
      this._offset += data.length
    }
  }

  /** Nothing goes through the stream, and nothing waits for the event loop on its account. */
  override push(): boolean {
    return true
  }

  #flush(): void {
    this.chunks ??= []
    if (this.lines) this.chunks.push(Buffer.from(this.lines, 'latin1'))
    this.lines = ''
  }

  override _finalize(): void {
    super._finalize()
    this.#flush()
    this.onEnd?.(Buffer.concat(this.chunks ?? []))
  }

  override addContent(operator: string): this {
    this.#operators += `${operator}\n`
    return this
  }

  override endPage(): void {
    super.addContent(this.#operators)
    this.#operators = ''
  }

  /** Pictures are bytes; files and addresses are never read. */
  override openImage(source: unknown): unknown {
    if (!(source instanceof Uint8Array)) throw new Error('a PDF reads no files')
    return super.openImage(Buffer.from(source))
  }

  override font(): this {
    throw new Error('a PDF opens no fonts')
  }

  attach(files: readonly AttachedFile[], date: Date): void {
    for (const { name, bytes, mime, description } of files)
      super.file(Buffer.from(bytes), {
        name,
        description,
        type: mime,
        relationship: 'Data',
        creationDate: date,
        modifiedDate: date,
      })
    // Readers look names up by their units; pdfkit would sort them by the rules of the machine's language.
    if (files.length > 0)
      this._root.data.Names.data.EmbeddedFiles._compareKeys = (one, other) =>
        one < other ? -1 : Number(one > other)
  }

  /** pdfkit puts the properties into XML as they are, and leaves one out that archives want there too. */
  override _addInfo(): void {
    const { info } = this
    this.info = Object.fromEntries(
      Object.entries(info).map(([key, value]) => [key, typeof value === 'string' ? escapeXml(value) : value]),
    )
    super._addInfo()
    this.info = info
    const { ModDate: date } = info
    if (date instanceof Date)
      this.appendXML(
        `<rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/"><xmp:ModifyDate>${date.toISOString().slice(0, 19)}Z</xmp:ModifyDate></rdf:Description>`,
      )
  }

  override file(): unknown {
    throw new Error('a PDF reads no files')
  }

  override fontOf(face: FontFace): FaceFont {
    let font = this.#fonts.get(face)
    if (!font) {
      font = faceFont(this, face, `F${(this._fontCount += 1)}`)
      this.#fonts.set(face, font)
      // pdfkit writes the fonts that it finds here.
      this._fontFamilies[font.id] = font
    }
    this.page.fonts[font.id] ??= font.ref()
    return font
  }
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }
const escapeXml = (value: string): string => value.replace(/[&<>]/g, (character) => entities[character] ?? '')

/** Prints a definition. The same one gives the same bytes; no file and no address is read. */
export async function printPdf(definition: PdfDefinition): Promise<Uint8Array> {
  const { date, title, author } = definition.properties
  const document = new FaceDocument({
    pdfVersion: '1.7',
    ...(definition.isArchive === true && { subset: 'PDF/A-3b' }),
    displayTitle: true,
    tagged: true,
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
  drawPages(definition.pages, definition.structure, document)
  document.attach(definition.attachments ?? [], date)
  return collect(document)
}

function collect(document: FaceDocument): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    document.onEnd = resolve
    document.on('error', reject)
    document.end()
  })
}
