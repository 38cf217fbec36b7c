import { describe, expect, it } from 'vitest'
import { packagedFace, packagedPath } from '../../../src/write/fonts/faces.js'
import { keepGlyphs, type GlyphCollector } from '../../../src/write/pdf/glyph-cache.js'
import * as fontkit from 'fontkit'
import type { Font } from 'fontkit'

type Subset = GlyphCollector & { includeGlyph(glyph: number): number; encode(): Uint8Array }

/** A font of which nothing is kept yet. */
const open = (): Font => fontkit.openSync(packagedPath('kai')) as Font
const text = '增长7.9%，“压舱石”——①㎡℃'

function subsetOf(font: Font, isKept: boolean, characters = text): Subset {
  const subset = font.createSubset() as unknown as Subset
  if (isKept) keepGlyphs(font, subset)
  for (const character of characters)
    subset.includeGlyph(font.glyphForCodePoint(character.codePointAt(0) ?? 0).id)
  return subset
}

interface Opened extends Font {
  readonly directory: { readonly tables: Readonly<Record<string, unknown>> }
  getGlyph(id: number): Font['getGlyph'] extends (id: number) => infer G ? G : never
}

/** What a program that draws the glyphs of a font file sees. */
const drawn = (file: Uint8Array) => {
  const font = fontkit.create(Buffer.from(file)) as Opened
  return Array.from({ length: font.numGlyphs }, (_, id) => {
    const { advanceWidth, path } = font.getGlyph(id)
    return `${advanceWidth} ${path.toSVG()}`
  })
}

describe('keepGlyphs', () => {
  // What the outlines are kept through are no public parts of fontkit.
  it('finds the parts of fontkit that it builds on', () => {
    const { font } = packagedFace('song')
    const subset = subsetOf(font, false)
    expect(typeof subset._addGlyph).toBe('function')
    subset.encode()
    const { glyf = [], hmtx } = subset
    expect(glyf).toHaveLength(subset.glyphs.length)
    expect(glyf.every((one) => one instanceof Uint8Array)).toBe(true)
    expect(hmtx?.metrics).toHaveLength(glyf.length)
    expect(font).toHaveProperty('directory.tables.head.offset')
    expect(font).toHaveProperty('stream.buffer')
  })

  it.each(['song', 'hei', 'kai', 'xiaobiaosong'] as const)('draws what fontkit alone draws: %s', (role) => {
    const { font } = packagedFace(role)
    const ours = subsetOf(font, true).encode()
    expect(drawn(ours)).toEqual(drawn(subsetOf(font, false).encode()))
  })

  it('gives the same bytes the first time and later, whatever came before', () => {
    const first = Buffer.from(subsetOf(open(), true).encode())
    const font = open()
    subsetOf(font, true, '一长①').encode()
    for (let time = 0; time < 3; time += 1)
      expect(Buffer.from(subsetOf(font, true).encode()).equals(first)).toBe(true)
  })

  it('numbers the parts of compound outlines anew in every font', () => {
    const font = open()
    const isCompound = (codePoint: number): boolean => {
      const subset = subsetOf(font, false, String.fromCodePoint(codePoint))
      subset.encode()
      return subset.glyphs.length > 2
    }
    const [compound = 0] = font.characterSet.filter((one) => one > 0xa0 && one < 0x500).filter(isCompound)
    const accented = String.fromCodePoint(compound)
    expect(compound).toBeGreaterThan(0)
    subsetOf(font, true, `甲${accented}`).encode()
    const kept = drawn(subsetOf(font, true, `乙丙${accented}`).encode())
    expect(kept).toEqual(drawn(subsetOf(open(), false, `乙丙${accented}`).encode()))
  })

  it('decodes no outline twice', () => {
    const font = open()
    subsetOf(font, true).encode()
    const subset = font.createSubset() as unknown as Subset
    let collected = 0
    const collect = subset._addGlyph?.bind(subset)
    subset._addGlyph = (glyph) => {
      collected += 1
      return collect?.(glyph) ?? 0
    }
    keepGlyphs(font, subset)
    for (const character of text)
      subset.includeGlyph(font.glyphForCodePoint(character.codePointAt(0) ?? 0).id)
    subset.encode()
    expect(collected).toBe(0)
  })
})
