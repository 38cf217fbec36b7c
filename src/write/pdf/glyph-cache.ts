import type { Font } from 'fontkit'
import { fontFile, type Outline } from './font-file.js'

/** The part of fontkit's TrueType subsets that collects the outlines to embed. */
export interface GlyphCollector {
  /** Of the glyphs to embed, in the order of their numbers in the subset. */
  readonly glyphs: readonly number[]
  /** Outlines as in the file, one for each glyph so far; absent in faces of other formats. */
  glyf?: Uint8Array[]
  loca?: { readonly offsets: number[] }
  hmtx?: { readonly metrics: Outline['metrics'][] }
  offset?: number
  _addGlyph?(glyph: number): number
  encode(): Uint8Array
}

const outlinesOf = new WeakMap<Font, Map<number, Outline>>()

/** An outline that is made of others names them by their numbers in the subset. */
const isCompound = ([high = 0]: Uint8Array): boolean => high >= 0x80

/** Archives want the same widths in a font's file and in its dictionary: ISO 19005-3, 6.2.11.5. */
function withWidth(outline: Outline, width: number | undefined, unitsPerEm: number): Outline {
  if (width === undefined) return outline
  const advance = Math.floor((width * unitsPerEm) / 1000 + 0.5)
  const { bytes, metrics } = outline
  return advance === metrics.advance ? outline : { bytes, metrics: { ...metrics, advance } }
}

/**
 * Keeps the outlines that subsets of a font have collected: fontkit decodes every one of them anew for
 * every document, only to find what it is made of.
 *
 * @param widths of glyphs by their numbers in the subset, in thousandths of an em, where they are other than the face's
 */
export function keepGlyphs(font: Font, subset: GlyphCollector, widths: readonly number[] = []): void {
  const collect = subset._addGlyph?.bind(subset)
  // Faces with PostScript outlines collect none, and variable ones do not have them as in the file.
  if (!collect || font.variationAxes === undefined || Object.keys(font.variationAxes).length > 0) return
  const kept = outlinesOf.get(font) ?? new Map<number, Outline>()
  outlinesOf.set(font, kept)

  const outlineOf = (glyph: number): Outline => {
    const own = kept.get(glyph)
    if (own) return own
    const [glyf, metrics]: [Uint8Array[], Outline['metrics'][]] = [[], []]
    Object.assign(subset, { glyf, loca: { offsets: [] }, hmtx: { metrics }, offset: 0 })
    // Adds what a compound outline is made of to the glyphs.
    collect(glyph)
    const outline = { bytes: glyf[0] ?? new Uint8Array(), metrics: metrics[0] ?? { advance: 0, bearing: 0 } }
    if (!isCompound(outline.bytes)) kept.set(glyph, outline)
    return outline
  }

  subset.encode = () => {
    const outlines: Outline[] = []
    for (let index = 0; index < subset.glyphs.length; index += 1)
      outlines.push(withWidth(outlineOf(subset.glyphs[index] ?? 0), widths[index], font.unitsPerEm))
    return fontFile(font, outlines)
  }
}
