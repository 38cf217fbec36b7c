import { describe, expect, it } from 'vitest'
import * as b from '../../../src/document/builders.js'
import type { Block } from '../../../src/document/nodes.js'
import { layOut } from '../../../src/write/pdf/layout.js'
import { writeDocx } from '../../../src/write/docx/document.js'
import { gongwen } from '../../../src/write/theme/gongwen.js'
import { report } from '../../../src/write/theme/report.js'
import { textPart } from '../../helpers/docx-parts.js'

const sentence = '全市经济运行总体平稳，主要指标增速高于全省平均水平，各项工作有序推进。'
const article = (paragraphs: number): Block[] => [
  b.title('经济运行情况'),
  ...Array.from({ length: paragraphs }, (_, index) => [
    ...(index % 5 === 0 ? [b.heading(1, '', '一段')] : []),
    b.paragraph(sentence),
  ]).flat(),
  b.note('数据来源：示例。'),
  b.signature('示例市统计局', '2025年1月20日'),
]
const properties = { language: 'zh-Hans', title: '文', date: '2025-01-20' } as const
const pagesIn = (theme: typeof report, paragraphs: number): number =>
  layOut(b.document(properties, ...article(paragraphs)), { theme }).pages.length
const loose = { ...report, page: { ...report.page, tightestLineShare: 1, gapLines: 0.5 } }

describe('a document that would end on a nearly empty page', () => {
  const counts = Array.from({ length: 14 }, (_, index) => 14 + index)

  it('is set a little tighter where it then ends on the page before', () => {
    const saved = counts.filter((count) => pagesIn(report, count) < pagesIn(loose, count))
    expect(saved.length).toBeGreaterThan(0)
    for (const count of counts) expect(pagesIn(report, count)).toBeLessThanOrEqual(pagesIn(loose, count))
  })

  it('is set tighter in Word too, its styles all at once', async () => {
    const lineOf = async (count: number): Promise<number> => {
      const { bytes } = await writeDocx(b.document(properties, ...article(count)), { theme: report })
      const normal = /w:styleId="Normal".*?w:line="(\d+)"/s.exec(textPart(bytes, 'word/styles.xml'))
      return Number(normal?.[1])
    }
    const found = await Promise.all(counts.map(lineOf))
    expect(Math.max(...found)).toBe(400)
    expect(Math.min(...found)).toBeLessThan(400)
    expect(Math.min(...found)).toBeGreaterThanOrEqual(Math.floor(400 * report.page.tightestLineShare))
  })

  it('keeps its lines where they are below a red head', async () => {
    const redHead: Block = {
      type: 'red-head',
      form: 'document',
      mark: '示例市统计局文件',
      number: '示统〔2025〕1号',
    }
    for (const count of counts) {
      const { bytes } = await writeDocx(b.document(properties, redHead, ...article(count)), {
        theme: gongwen,
      })
      expect(textPart(bytes, 'word/styles.xml')).toContain('w:line="579"')
    }
  })
})
