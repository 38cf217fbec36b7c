import { describe, expect, test } from 'vitest'
import * as b from '../../../src/document/builders.js'
import { charactersAfterFigures } from '../../../src/write/docx/after-figures.js'
import { writeDocx } from '../../../src/write/docx/document.js'
import { countLines } from '../../../src/write/docx/line-breaks.js'
import { gongwen } from '../../../src/write/theme/gongwen.js'
import { themeIn } from '../../../src/write/theme/in-language.js'
import { textPart } from '../../helpers/docx-parts.js'

const of = (...texts: string[]) =>
  b.document(
    { language: 'zh-Hans', title: '题', date: '2025-01-20' },
    ...texts.map((text) => b.paragraph(text)),
  )

describe('what stands behind figures', () => {
  test('are units, whole where a multiplier is in front, the most frequent first', () => {
    expect(charactersAfterFigures(of('2024年3月，增长3.5亿元；', '2024年新增2840余家，占5%。'))).toBe(
      '年月亿元余家',
    )
  })

  test('are no more than Word’s list has room for', () => {
    const many = Array.from({ length: 60 }, (_, index) => `1${String.fromCodePoint(0x4e00 + index)}`)
    expect(charactersAfterFigures(of(many.join('，')))).toHaveLength(25)
  })

  test('begin no line in the file, with Word’s own marks', async () => {
    const { bytes } = await writeDocx(of('完成3.5亿元。'), { theme: gongwen })
    const [, marks = ''] =
      /<w:noLineBreaksBefore w:lang="zh-CN" w:val="([^"]*)"/.exec(textPart(bytes, 'word/settings.xml')) ?? []
    expect(marks).toMatch(/。.*亿元$/)
    const { bytes: english } = await writeDocx(
      { ...of('5家'), language: 'en' },
      { theme: themeIn('en', gongwen) },
    )
    expect(textPart(english, 'word/settings.xml')).not.toContain('noLineBreaksBefore')
  })

  test('stay on the line of their figure where lines are counted', () => {
    // Nine characters and 3.5, two and a half wide: 亿 does not begin the second line of ten.
    expect(countLines(`${'一'.repeat(8)}3.5亿元`, 10)).toBe(2)
    expect(countLines(`${'一'.repeat(8)}35亿元${'二'.repeat(7)}`, 10)).toBe(2)
    expect(countLines(`${'一'.repeat(8)}35亿元${'二'.repeat(8)}`, 10)).toBe(3)
  })
})
