import { describe, expect, it } from 'vitest'
import { packagedFace } from '../../../src/write/fonts/faces.js'
import { printPdf } from '../../../src/write/pdf/adapter.js'
import { createFaceFontClass, type FontDocument } from '../../../src/write/pdf/face-font.js'
import { createStructure } from '../../../src/write/pdf/structure.js'
import type { Mark, TextMark } from '../../../src/write/pdf/page.js'

const face = packagedFace('song')
const print = (...marks: Mark[]): Promise<Uint8Array> =>
  printPdf({
    pages: [{ widthPt: 200, heightPt: 200, marks }],
    structure: createStructure(),
    language: 'zh-Hans',
    properties: { title: '甲', author: '乙', date: new Date('2024-04-20T00:00:00Z') },
  })
const at = { x: 20, y: 20, of: 'artifact' } as const
const text = (value: string): Mark => ({
  kind: 'text',
  ...at,
  text: value,
  face,
  sizePt: 10,
  color: '000000',
  isBold: false,
  spacingPt: 0,
})
describe('printPdf', () => {
  it('prints text in a face that is open already', async () => {
    const { font } = face
    const createSubset = font.createSubset.bind(font)
    let subsets = 0
    font.createSubset = () => {
      subsets += 1
      return createSubset()
    }
    try {
      expect((await print(text('增长'))).length).toBeGreaterThan(1000)
      await print(text('增长'))
    } finally {
      font.createSubset = createSubset
    }
    expect(subsets).toBe(2)
  })

  it('prints every kind of mark, the same bytes twice', async () => {
    const png = Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      'base64',
    )
    const all: readonly Mark[] = [
      text('增长'),
      { ...(text('转') as TextMark), rotation: 90, isBold: true },
      {
        kind: 'rectangle',
        ...at,
        width: 9,
        height: 9,
        fill: 'ff0000',
        stroke: { color: '00ff00', widthPt: 1 },
      },
      { kind: 'rule', ...at, dx: 9, dy: 0, widthPt: 1, color: '0000ff', dotsPt: 3 },
      {
        kind: 'polygon',
        ...at,
        points: [
          [0, 0],
          [9, 0],
          [0, 9],
        ],
        fill: '123456',
      },
      {
        kind: 'path',
        ...at,
        path: 'M0 0L9 0A9 9 0 0 1 0 9Z',
        fill: '123456',
        stroke: { color: 'ffffff', widthPt: 1, dash: [2, 1] },
      },
      { kind: 'image', ...at, png, width: 5, height: 5 },
      { kind: 'link', ...at, width: 9, height: 9, target: { destination: 'a' } },
      { kind: 'destination', ...at, name: 'a' },
      { kind: 'outline', ...at, text: '一', id: 'a', parentId: undefined },
      { kind: 'outline', ...at, text: '（一）', id: 'b', parentId: 'a' },
    ]
    const bytes = await print(...all)
    expect(await print(...all)).toEqual(bytes)
  })

  it('writes properties as sound XML', async () => {
    const bytes = await printPdf({
      pages: [],
      structure: createStructure(),
      language: 'zh-Hans',
      properties: { title: '甲 & <乙>', author: 'R&D', date: new Date('2024-04-20T00:00:00Z') },
    })
    const file = Buffer.from(bytes).toString('utf8')
    expect(file).toContain('>甲 &amp; &lt;乙&gt;</rdf:li>')
    expect(file).toContain('<rdf:li>R&amp;D</rdf:li>')
  })

  it.each([
    ['bytes that are no picture', Buffer.from('/etc/hostname')],
    ['the name of a file', '/etc/hostname' as unknown as Uint8Array],
  ])('refuses %s', async (_, png) => {
    await expect(print({ kind: 'image', ...at, png, width: 1, height: 1 })).rejects.toThrow()
  })
})

describe('FaceFont', () => {
  class Base {
    readonly id = 'F1'
    readonly widths: number[] = [0]
    readonly unicode: (readonly number[])[] = [[0]]
    readonly subset = {
      glyphs: [0],
      includeGlyph(glyph: number): number {
        const known = this.glyphs.indexOf(glyph)
        return known >= 0 ? known : this.glyphs.push(glyph) - 1
      },
      encode: () => new Uint8Array(),
    }
    ascender = 0
    descender = 0
    lineGap = 9
    ref = (): object => ({})
    embed(): void {
      this.document.ref()
    }
    constructor(public document: FontDocument) {}
  }
  const stream = { data: {}, compress: true, end: () => undefined }
  const FaceFont = createFaceFontClass(Base)
  const create = () =>
    new FaceFont({ ref: () => stream }, packagedFace('hei'), 'F1') as unknown as Base & {
      show: (text: string) => string
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
    expect(face.show('·・·')).toBe('<000100020001> Tj')
    expect(face.unicode).toEqual([[0xfffd], [0xb7], [0x30fb]])
  })

  it('gives a mark that is closed up a width of its own', () => {
    const face = create()
    expect(face.show('，。')).toBe('<00010002> Tj')
    expect(face.widths.slice(1)).toEqual([500, 1000])
  })
})
