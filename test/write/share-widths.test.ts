import { describe, expect, it } from 'vitest'
import { shareWidths, type TightColumn, type Word } from '../../src/write/share-widths.js'

const words = (...widths: number[]): Word[] =>
  widths.map((width, index) => ({ width, blank: index < widths.length - 1 ? 2 : 0 }))
const widthOf = (text: readonly Word[]): number =>
  text.reduce((sum, { width, blank }) => sum + width + blank, 0)

/** A column whose texts stand in the rows from 1 on, the head in row 0. */
function column(head: readonly Word[], ...texts: Word[][]): TightColumn {
  const all = [head, ...texts]
  return {
    least: Math.max(...all.flat().map(({ width }) => width)),
    wanted: Math.max(...all.map(widthOf)),
    around: 0,
    texts: all.flatMap((text, row) =>
      text.length > 1 ? [{ row, weight: 1, beside: 0, stretches: [text] }] : [],
    ),
  }
}
const linesIn = (text: readonly Word[], width: number): number => {
  let lines = 0
  let used = Infinity
  for (const word of text) {
    if (used + word.width > width + 1e-9) {
      lines += 1
      used = 0
    }
    used += word.width + word.blank
  }
  return lines
}

describe('shareWidths', () => {
  it('gives all that there is and nobody less than the least', () => {
    const columns = [column(words(20, 30, 20), words(40, 40)), column(words(30, 30), words(12))]
    const widths = shareWidths(columns, 110)
    expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(110, 6)
    for (const [index, width] of widths.entries())
      expect(width).toBeGreaterThanOrEqual(columns[index]?.least ?? 0)
  })

  it('rather breaks a head once more than the names of all rows', () => {
    const name = words(25, 25, 25)
    const head = words(25, 25, 25)
    const widths = shareWidths([column(words(20), name, name, name), column(head, words(10))], 125)
    expect(linesIn(name, widths[0] ?? 0)).toBe(1)
    expect(linesIn(head, widths[1] ?? 0)).toBe(3)
  })

  it('leaves short texts on their line', () => {
    const unit = words(15, 25)
    const long = words(30, 30, 30, 30)
    const units: TightColumn = {
      ...column(words(15), unit, unit),
      texts: [1, 2].map((row) => ({ row, weight: 3, beside: 0, stretches: [unit] })),
    }
    const [, width = 0] = shareWidths([column(words(20), long, long), units], 110)
    expect(linesIn(unit, width)).toBe(1)
  })

  it('shares what saves no line evenly', () => {
    const one = words(20)
    expect(shareWidths([column(one, one), column(one, one)], 60)).toEqual([30, 30])
  })
})
