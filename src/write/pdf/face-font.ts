import { constants, deflateSync } from 'node:zlib'
import type { Font, Glyph } from 'fontkit'
import type { FontFace } from '../fonts/font-face.js'
import { shape, type PlacedGlyph } from '../fonts/shape.js'
import { keepGlyphs, type GlyphCollector } from './glyph-cache.js'

/** What pdfkit asks of a subset of a face. */
interface Subset extends GlyphCollector {
  readonly glyphs: number[]
  includeGlyph(glyph: number | Glyph): number
}

/** The object of a file that a font is embedded in. */
interface FontStream {
  compress: boolean
  readonly data: Record<string, unknown>
  end(bytes?: Uint8Array): void
}

/** What a font asks of its document. */
export interface FontDocument {
  ref(data?: object): FontStream
}

/** The part of pdfkit's class of embedded fonts that a face here builds on. */
export interface EmbeddedFont {
  readonly id: string
  document: FontDocument
  readonly subset: Subset
  readonly widths: number[]
  readonly unicode: (readonly number[])[]
  ascender: number
  descender: number
  lineGap: number
  /** Its entry in the resources of pages. */
  ref(): object
  /** Writes it, its file first. */
  embed(): void
}

export type EmbeddedFontClass = new (document: FontDocument, font: Font, id: string) => EmbeddedFont

/** A face as a font of one document. */
export interface FaceFont extends EmbeddedFont {
  /** The operator that shows a text: all of it at once. */
  show(text: string): string
}

export type FaceFontClass = new (document: FontDocument, face: FontFace, id: string) => FaceFont

const em = 1000
const replacement = 0xfffd
/** Height of the square of a Chinese character above its baseline. */
export const ascender = 880

/** Outlines have few repetitions: their bytes are given shorter codes, and nothing is looked for. */
function deflated(reference: FontStream): FontStream {
  const end = reference.end.bind(reference)
  reference.compress = false
  reference.end = (bytes = new Uint8Array()) => {
    Object.assign(reference.data, { Length1: bytes.length, Filter: 'FlateDecode' })
    end(deflateSync(bytes, { strategy: constants.Z_HUFFMAN_ONLY }))
  }
  return reference
}

const hexOf = (slot: number): string => slot.toString(16).padStart(4, '0')

/**
 * Makes the class of fonts that set text as `shape` does and whose line is one em high. pdfkit's own
 * lays every text out anew with kerning and ligatures.
 */
export function createFaceFontClass(Base: EmbeddedFontClass): FaceFontClass {
  return class extends Base implements FaceFont {
    readonly #face: FontFace
    readonly #slots = new Map<number, Map<number, string>>()

    constructor(document: FontDocument, face: FontFace, id: string) {
      super(document, face.font, id)
      this.#face = face
      keepGlyphs(face.font, this.subset, this.widths)
      // Never shown; archives allow no character 0.
      this.unicode[0] = [replacement]
      this.ascender = ascender
      this.descender = ascender - em
      this.lineGap = 0
    }

    /** pdfkit would take three times as long for the file, to make it a fifth smaller. */
    override embed(): void {
      const { document } = this
      let file: FontStream | undefined
      this.document = {
        ref: (data) => {
          const reference = document.ref(data)
          return file ? reference : (file = deflated(reference))
        },
      }
      super.embed()
      this.document = document
    }

    show(text: string): string {
      let hex = ''
      let shifted = ''
      for (const placed of shape(this.#face, text)) {
        const slot = this.#slotOf(placed)
        // A glyph that stands beside its place goes back to it afterwards.
        if (placed.shift === 0) hex += slot
        else {
          shifted += `<${hex}>${-placed.shift}<${slot}>${placed.shift}`
          hex = ''
        }
      }
      return shifted === '' ? `<${hex}> Tj` : `[${shifted}<${hex}>] TJ`
    }

    /**
     * Characters that share a glyph get a slot each, or copied text would name the wrong one; so does a
     * mark that gives up half of its square, or programs that read the text would see it overlap the next.
     */
    #slotOf({ glyph, codePoints, advance }: PlacedGlyph): string {
      // Two characters share one glyph in `——` alone.
      const [first = 0] = codePoints
      const key = codePoints.length === 1 ? first : -first
      let byAdvance = this.#slots.get(key)
      if (!byAdvance) this.#slots.set(key, (byAdvance = new Map<number, string>()))
      let hex = byAdvance.get(advance)
      if (hex === undefined) {
        let slot = this.subset.includeGlyph(glyph.id)
        if (this.unicode[slot] !== undefined) slot = this.subset.glyphs.push(glyph.id) - 1
        this.widths[slot] = advance
        this.unicode[slot] = codePoints
        byAdvance.set(advance, (hex = hexOf(slot)))
      }
      return hex
    }
  }
}
