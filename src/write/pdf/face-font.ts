import type { Font, Glyph } from 'fontkit'
import type { FontFace } from '../fonts/font-face.js'
import { shape, type PlacedGlyph } from '../fonts/shape.js'

/** What pdfkit asks of a subset of a face. */
interface Subset {
  readonly glyphs: number[]
  includeGlyph(glyph: number | Glyph): number
}

interface Position {
  readonly xAdvance: number
  readonly yAdvance: number
  readonly xOffset: number
  readonly yOffset: number
  readonly advanceWidth: number
}

/** The part of pdfkit's class of embedded fonts that a face here builds on. */
export interface EmbeddedFont {
  readonly id: string
  readonly subset: Subset
  readonly widths: number[]
  readonly unicode: (readonly number[])[]
  ascender: number
  descender: number
  lineGap: number
}

export type EmbeddedFontClass = new (document: object, font: Font, id: string) => EmbeddedFont

export type FaceFontClass = new (document: object, face: FontFace, id: string) => EmbeddedFont

const em = 1000
/** Height of the square of a Chinese character above its baseline. */
const ascender = 880

/**
 * Makes the class of fonts that set text as `shape` does and whose line is one em high. pdfkit's own
 * lays every text out anew with kerning and ligatures.
 */
export function createFaceFontClass(Base: EmbeddedFontClass): FaceFontClass {
  return class FaceFont extends Base {
    readonly #face: FontFace
    readonly #slots = new Map<string, number>()

    constructor(document: object, face: FontFace, id: string) {
      super(document, face.font, id)
      this.#face = face
      this.ascender = ascender
      this.descender = ascender - em
      this.lineGap = 0
    }

    layout(text: string) {
      const placed = shape(this.#face, text)
      return {
        glyphs: placed.map(({ glyph }) => glyph),
        positions: placed.map((one) => this.#position(one)),
        advanceWidth: placed.reduce((sum, { advance }) => sum + advance, 0),
      }
    }

    encode(text: string): [string[], Position[]] {
      const placed = shape(this.#face, text)
      const slots = placed.map((one) => this.#slotOf(one))
      return [
        slots.map((slot) => slot.toString(16).padStart(4, '0')),
        placed.map((one) => this.#position(one)),
      ]
    }

    widthOfString(text: string, size: number): number {
      return (this.layout(text).advanceWidth * size) / em
    }

    #position({ advance, shift }: PlacedGlyph): Position {
      return { xAdvance: advance, yAdvance: 0, xOffset: shift, yOffset: 0, advanceWidth: advance }
    }

    /**
     * Characters that share a glyph get a slot each, or copied text would name the wrong one; so does a
     * mark that gives up half of its square, or programs that read the text would see it overlap the next.
     */
    #slotOf({ glyph, codePoints, advance }: PlacedGlyph): number {
      const key = [glyph.id, advance, ...codePoints].join(' ')
      let slot = this.#slots.get(key)
      if (slot === undefined) {
        slot = this.subset.includeGlyph(glyph.id)
        if (this.unicode[slot] !== undefined) slot = this.subset.glyphs.push(glyph.id) - 1
        this.#slots.set(key, slot)
        this.widths[slot] = advance
        this.unicode[slot] = codePoints
      }
      return slot
    }
  }
}
