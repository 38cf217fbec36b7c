import { describe, expect, it } from 'vitest'
import { gongwen } from '../../../src/write/theme/gongwen.js'
import type { FaceRole, StyleName } from '../../../src/write/theme/theme.js'

/** 初号 to 五号 in points, as GB/T 9704-2012 and printers name them. */
const sizes = { 二号: 22, 三号: 16, 四号: 14 } as const

/** What GB/T 9704-2012 says of each element: face, size, first-line indent, alignment. */
const standard: readonly (readonly [StyleName, FaceRole, keyof typeof sizes, number, string])[] = [
  ['title', 'xiaobiaosong', '二号', 0, 'center'],
  ['addressee', 'fangsong', '三号', 0, 'left'],
  ['body', 'fangsong', '三号', 2, 'justify'],
  ['heading1', 'hei', '三号', 2, 'left'],
  ['heading2', 'kai', '三号', 2, 'left'],
  ['heading3', 'fangsong', '三号', 2, 'left'],
  ['heading4', 'fangsong', '三号', 2, 'left'],
  ['redHeadLine', 'fangsong', '三号', 0, 'center'],
  ['signature', 'fangsong', '三号', 0, 'right'],
  ['attachmentHead', 'hei', '三号', 0, 'left'],
  ['imprint', 'fangsong', '四号', 0, 'left'],
  ['pageNumber', 'song', '四号', 0, 'right'],
]

describe('the official layout', () => {
  it.each(standard)('%s: %s %s', (name, role, size, indentCharacters, align) => {
    expect(gongwen.styles[name]).toMatchObject({ role, sizePt: sizes[size], indentCharacters, align })
  })

  it('bolds no level of headings', () => {
    for (const name of ['heading1', 'heading2', 'heading3', 'heading4'] as const)
      expect(gongwen.styles[name].bold).toBe(false)
  })

  it('has a type area of 156 × 225 mm on A4, 37 mm from the top and 28 mm from the left', () => {
    const { widthMm, heightMm, marginMm } = gongwen.page
    expect([widthMm, heightMm]).toEqual([210, 297])
    expect(marginMm).toMatchObject({ top: 37, left: 28 })
    expect(widthMm - marginMm.left - marginMm.right).toBe(156)
    expect(heightMm - marginMm.top - marginMm.bottom).toBe(225)
  })

  it('fills it with 22 lines of 28 characters', () => {
    const { linesPerPage, charactersPerLine } = gongwen.page
    expect([linesPerPage, charactersPerLine]).toEqual([22, 28])
    expect(gongwen.styles.body.linePt * 22).toBeCloseTo((225 * 72) / 25.4, 0)
    // 28 characters of 16 pt are a little wider than the type area: writers set them 0.21 pt closer.
    const pitchPt = (156 * 72) / 25.4 / 28
    expect(gongwen.styles.body.sizePt - pitchPt).toBeGreaterThan(0.2)
    expect(gongwen.styles.body.sizePt - pitchPt).toBeLessThan(0.22)
  })

  it('numbers pages outside with dashes, 7 mm under the type area', () => {
    expect(gongwen.page).toMatchObject({
      pageNumberForm: 'dashes',
      pageNumberPlace: 'outside',
      pageNumberBelowMm: 7,
      hasRunningHead: false,
    })
  })

  it('prints red what is red and black what is black', () => {
    expect(gongwen.styles.redHeadMark).toMatchObject({
      role: 'xiaobiaosong',
      color: 'FF0000',
      align: 'center',
    })
    expect(gongwen.colors.redHead).toBe('FF0000')
    for (const [name, { color }] of Object.entries(gongwen.styles))
      if (name !== 'redHeadMark') expect(color, name).toBe('000000')
  })

  it('names the kinds of faces that the standard names', () => {
    expect(Object.values(gongwen.faces).map(({ eastAsia }) => eastAsia)).toEqual([
      '仿宋',
      '宋体',
      '黑体',
      '楷体',
      '方正小标宋简体',
    ])
  })
})
