import { describe, expect, it } from 'vitest'
import { packagedFace } from '../../../src/write/fonts/faces.js'
import { printPdf, type Content, type PdfDefinition } from '../../../src/write/pdf/adapter.js'
import { createFaceFontClass } from '../../../src/write/pdf/face-font.js'

const print = (content: Content): Promise<Uint8Array> => {
  const definition: PdfDefinition = {
    pageSizePt: { width: 200, height: 200 },
    marginsPt: { top: 20, right: 20, bottom: 20, left: 20 },
    content,
    footer: () => '',
    tableLayouts: {},
    faces: new Map([['face1', packagedFace('song')]]),
    language: 'zh-Hans',
    properties: { title: '甲', author: '乙', date: new Date('2024-04-20T00:00:00Z') },
  }
  return printPdf(definition)
}

describe('printPdf', () => {
  it('prints text in a face that is open already', async () => {
    const { font } = packagedFace('song')
    const createSubset = font.createSubset.bind(font)
    let subsets = 0
    font.createSubset = () => {
      subsets += 1
      return createSubset()
    }
    try {
      expect((await print('增长')).length).toBeGreaterThan(1000)
      await print('增长')
    } finally {
      font.createSubset = createSubset
    }
    expect(subsets).toBe(2)
  })

  it.each([
    ['a local file', { image: '/etc/hostname' }],
    ['an address', { image: 'https://example.org/a.png' }],
    ['an unknown face', { text: '甲', font: '/etc/hostname' }],
    [
      'a picture inside a drawing',
      { svg: '<svg width="9" height="9"><text font-family="none">a</text></svg>', font: 'x' },
    ],
  ])('refuses %s', async (_, content) => {
    await expect(print(content as Content)).rejects.toThrow()
  })
})

describe('FaceFont', () => {
  class Base {
    readonly widths: number[] = [0]
    readonly unicode: (readonly number[])[] = [[0]]
    readonly subset = {
      glyphs: [0],
      includeGlyph(glyph: number): number {
        const known = this.glyphs.indexOf(glyph)
        return known >= 0 ? known : this.glyphs.push(glyph) - 1
      },
    }
    ascender = 0
    descender = 0
    lineGap = 9
  }
  const FaceFont = createFaceFontClass(Base)
  const create = () =>
    new FaceFont({}, packagedFace('hei'), 'F1') as unknown as Base & {
      encode: (text: string) => [string[], object[]]
      widthOfString: (text: string, sizePt: number) => number
    }

  it('is one em high', () => {
    const { ascender, descender, lineGap } = create()
    expect(ascender - descender + lineGap).toBe(1000)
  })

  it('names each of two characters that share a glyph', () => {
    const { font } = packagedFace('hei')
    const idOf = (character: string): number => font.glyphForCodePoint(character.codePointAt(0) ?? 0).id
    expect(idOf('·')).toBe(idOf('・'))
    const face = create()
    const [slots] = face.encode('·・·')
    expect(new Set(slots).size).toBe(2)
    expect(slots.map((slot) => face.unicode[Number.parseInt(slot, 16)])).toEqual([[0xb7], [0x30fb], [0xb7]])
  })

  it('gives a mark that is closed up a width of its own', () => {
    const face = create()
    const [slots] = face.encode('，。')
    expect(slots.map((slot) => face.widths[Number.parseInt(slot, 16)])).toEqual([500, 1000])
    expect(face.widthOfString('，。', 10)).toBe(15)
  })
})
