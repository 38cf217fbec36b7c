import { describe, expect, it } from 'vitest'
import { packagedFace } from '../../../src/write/fonts/faces.js'
import { blankAtEnd, shape, widthPt } from '../../../src/write/fonts/shape.js'

const song = packagedFace('song')
const advances = (text: string): number[] => shape(song, text).map(({ advance }) => advance)

describe('shape', () => {
  it('gives every Han character and lone mark a full square', () => {
    expect(advances('增长，同比')).toEqual([1000, 1000, 1000, 1000, 1000])
  })

  it('closes marks up that stand side by side', () => {
    expect(advances('增。”')).toEqual([1000, 500, 1000])
    expect(advances('）（')).toEqual([500, 1000])
    expect(advances('《“')).toEqual([500, 1000])
    expect(advances('，“增')).toEqual([500, 1000, 1000])
    expect(advances('（增）')).toEqual([1000, 1000, 1000])
  })

  it('sets —— in one piece that stands for both characters', () => {
    const placed = shape(song, '快——慢')
    expect(placed.map(({ codePoints }) => codePoints.length)).toEqual([1, 2, 1])
    expect(placed[1]?.glyph.id).not.toBe(placed[0]?.glyph.id)
  })

  it('narrows quotation marks in Western text alone', () => {
    expect(advances('“GDP”')[0]).toBeLessThan(600)
    expect(advances('“–” stands').filter((advance) => advance > 900)).toEqual([])
    expect(advances('的“GDP”是')[1]).toBe(1000)
    expect(advances('it’s')[2]).toBeLessThan(600)
  })

  it('measures in points', () => {
    expect(widthPt(song, '增长。”', 16)).toBe(56)
  })

  it('knows which marks may hang by their blank half', () => {
    expect(['。', '，', '）', '”'].map((mark) => blankAtEnd(song, mark))).toEqual([500, 500, 500, 500])
    expect(['增', '（', '7', '…'].map((mark) => blankAtEnd(song, mark))).toEqual([0, 0, 0, 0])
  })
})
