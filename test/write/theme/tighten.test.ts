import { describe, expect, it } from 'vitest'
import { gongwen } from '../../../src/write/theme/gongwen.js'
import { report } from '../../../src/write/theme/report.js'
import { tightened } from '../../../src/write/theme/tighten.js'

describe('tightened', () => {
  it('leaves lines that have their places alone', () => {
    const fixed = { ...gongwen, page: { ...gongwen.page, tightestLineShare: 1 } }
    const { styles, page } = tightened(fixed, 1)
    expect(styles.body).toEqual(gongwen.styles.body)
    expect(styles.title).toEqual(gongwen.styles.title)
    expect(styles.caption.beforePt).toBeLessThan(gongwen.styles.caption.beforePt)
    expect(page.gapLines).toBeLessThan(gongwen.page.gapLines)
  })

  it('brings lines closer by no more than the theme lets them', () => {
    const [half, all] = [tightened(report, 0.5), tightened(report, 1)]
    const { linePt } = report.styles.body
    expect(all.styles.body.linePt).toBeCloseTo(linePt * report.page.tightestLineShare, 6)
    expect(half.styles.body.linePt).toBeGreaterThan(all.styles.body.linePt)
    expect(all.styles.heading1.beforePt).toBeLessThan(report.styles.heading1.beforePt)
    expect(all.styles.title).toEqual(report.styles.title)
  })

  it('makes one theme of one theme, which thousands of documents share', () => {
    expect(tightened(report, 1)).toBe(tightened(report, 1))
  })
})
