import { describe, expect, it } from 'vitest'
import { categoryLabels } from '../../../src/write/chart/category-labels.js'
import { textWidthPt } from '../../../src/write/chart/text-width.js'
import { shorten, wrap } from '../../../src/write/chart/wrap.js'

describe('wrap', () => {
  it('keeps a label that fits on one line', () => {
    expect(wrap('进出口总额', 10, 50, 3)).toEqual(['进出口总额'])
  })
  it('breaks into lines of about the same length', () => {
    expect(wrap('规模以上工业增加值', 10, 80, 3)).toEqual(['规模以上工', '业增加值'])
  })
  it('breaks Latin text between words', () => {
    expect(wrap('Gross domestic product', 10, 80, 3)).toEqual(['Gross domestic', 'product'])
  })
  it('begins no line with a closing mark and ends none with an opening one', () => {
    for (let width = 30; width < 120; width += 1) {
      for (const line of wrap('工业（规上）、农业（全部）', 10, width, 9) ?? []) {
        expect(line).not.toMatch(/^[）、]|（$/u)
      }
    }
  })
  it('says so when the lines do not suffice', () => {
    expect(wrap('规模以上工业增加值', 10, 20, 3)).toBeNull()
    expect(wrap('Gross', 10, 20, 3)).toBeNull()
  })
  it('loses no character', () => {
    for (let width = 20; width < 120; width += 3) {
      const lines = wrap('2024年一季度规上工业（不含电力）', 10, width, 9)
      if (lines) expect(lines.join('')).toBe('2024年一季度规上工业（不含电力）')
    }
  })
})

describe('shorten', () => {
  it('marks a cut and stays within the width', () => {
    const short = shorten('社会消费品零售总额', 10, 45)
    expect(short).toBe('社会消…')
    expect(textWidthPt(short, 10)).toBeLessThanOrEqual(45)
    expect(shorten('总额', 10, 45)).toBe('总额')
  })
})

describe('categoryLabels', () => {
  it('takes the largest size at which all names stand on one line', () => {
    expect(categoryLabels(['甲', '乙丙丁'], 40, 10.5)).toMatchObject({ sizePt: 10.5, heightPt: 10.5 * 1.25 })
    expect(categoryLabels(['规上工业增加值'], 72, 10.5)).toMatchObject({ sizePt: 9.5, heightPt: 9.5 * 1.25 })
  })
  it('cuts only what fits in no setting', () => {
    const { labels } = categoryLabels(['一二三四五六七八九十百千万'.repeat(2), '甲'], 45, 10.5)
    expect(labels[0]).toHaveLength(3)
    expect(labels[0]?.at(-1)).toMatch(/…$/u)
    expect(labels[1]).toEqual(['甲'])
  })
  it('sets short Han names as columns and long Latin ones upright where the bands are narrow', () => {
    expect(categoryLabels(['北京', '内蒙古'], 12, 9).labels).toEqual([
      ['北', '京'],
      ['内', '蒙', '古'],
    ])
    const upright = categoryLabels(['Massachusetts', 'Ohio'], 14, 9)
    expect(upright).toMatchObject({ upright: true, labels: [['Massachusetts'], ['Ohio']] })
    expect(upright.heightPt).toBeGreaterThan(6.5 * 6)
  })
})
