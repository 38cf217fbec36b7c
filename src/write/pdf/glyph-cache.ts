import type { Font } from 'fontkit'

/** The part of fontkit's TrueType subsets that collects the outlines to embed. */
export interface GlyphCollector {
  /** Outlines as in the file, one for each glyph so far; absent before and in faces of other formats. */
  readonly glyf?: Uint8Array[]
  readonly loca?: { readonly offsets: number[] }
  readonly hmtx?: { readonly metrics: Metrics[] }
  offset?: number
  _addGlyph?(glyph: number): number
}

interface Metrics {
  readonly advance: number
  readonly bearing: number
}

interface Outline {
  readonly bytes: Uint8Array
  readonly metrics: Metrics
}

const outlinesOf = new WeakMap<Font, Map<number, Outline>>()

/** An outline that is made of others names them by their numbers in the subset. */
const isCompound = ([high = 0]: Uint8Array): boolean => high >= 0x80

/**
 * Keeps the outlines that subsets of a font have collected: fontkit decodes every one of them anew for
 * every document, only to find what it is made of.
 */
export function keepGlyphs(font: Font, subset: GlyphCollector): void {
  const collect = subset._addGlyph?.bind(subset)
  // Faces with PostScript outlines collect none, and variable ones do not have them as in the file.
  if (!collect || font.variationAxes === undefined || Object.keys(font.variationAxes).length > 0) return
  const outlines = outlinesOf.get(font) ?? new Map<number, Outline>()
  outlinesOf.set(font, outlines)
  subset._addGlyph = (glyph) => {
    const { glyf, loca, hmtx, offset } = subset
    if (!glyf || !loca || !hmtx || offset === undefined) return collect(glyph)
    const kept = outlines.get(glyph)
    if (kept) {
      loca.offsets.push(offset)
      hmtx.metrics.push(kept.metrics)
      subset.offset = offset + kept.bytes.length
      return glyf.push(kept.bytes) - 1
    }
    const index = collect(glyph)
    const [bytes, metrics] = [glyf[index], hmtx.metrics[index]]
    if (bytes && metrics && !isCompound(bytes)) outlines.set(glyph, { bytes, metrics })
    return index
  }
}
