import { describe, expect, it } from 'vitest'
import { packagedFace } from '../../../src/write/fonts/faces.js'
import { fontFile } from '../../../src/write/pdf/font-file.js'

const outline = (length: number) => ({
  bytes: Uint8Array.from({ length }, (_, at) => at + 1),
  metrics: { advance: 1000, bearing: -20 },
})

/** The directory's entries with the bytes that they name. */
function tablesOf(file: Buffer) {
  const count = file.readUInt16BE(4)
  return Array.from({ length: count }, (_, index) => {
    const entry = 12 + 16 * index
    const [offset, length] = [file.readUInt32BE(entry + 8), file.readUInt32BE(entry + 12)]
    return {
      tag: file.toString('latin1', entry, entry + 4),
      sum: file.readUInt32BE(entry + 4),
      offset,
      bytes: file.subarray(offset, offset + length),
      padded: file.subarray(offset, offset + Math.ceil(length / 4) * 4),
    }
  })
}

describe('fontFile', () => {
  const file = fontFile(packagedFace('song').font, [outline(5), outline(0), outline(8)])
  const tables = tablesOf(file)
  const table = (tag: string): Buffer => tables.find((one) => one.tag === tag)?.bytes ?? Buffer.alloc(0)

  it('has a directory in order, with sums that are right, of tables at fours', () => {
    expect(tables.map(({ tag }) => tag)).toEqual([...tables.map(({ tag }) => tag)].sort())
    for (const { sum, offset, padded } of tables) {
      let own = 0n
      for (let at = 0; at < padded.length; at += 4) own += BigInt(padded.readUInt32BE(at))
      expect(BigInt(sum)).toBe(own % 2n ** 32n)
      expect(offset % 4).toBe(0)
    }
    expect([file.readUInt16BE(6), file.readUInt16BE(8), file.readUInt16BE(10)]).toEqual([
      64,
      2,
      16 * tables.length - 64,
    ])
  })

  it('tells where each outline begins and how wide it is', () => {
    expect(table('head').readUInt16BE(50)).toBe(1)
    expect(table('maxp').readUInt16BE(4)).toBe(3)
    expect(table('hhea').readUInt16BE(34)).toBe(3)
    const loca = table('loca')
    expect([0, 1, 2, 3].map((index) => loca.readUInt32BE(4 * index))).toEqual([0, 8, 8, 16])
    expect([...table('glyf').subarray(0, 8)]).toEqual([1, 2, 3, 4, 5, 0, 0, 0])
    expect([table('hmtx').readUInt16BE(4), table('hmtx').readInt16BE(6)]).toEqual([1000, -20])
  })
})
