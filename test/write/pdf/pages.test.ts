import { describe, expect, it } from 'vitest'
import * as b from '../../../src/document/builders.js'
import type { Block, Document, Inline } from '../../../src/document/nodes.js'
import { layOut } from '../../../src/write/pdf/layout.js'
import type { Page, TextMark } from '../../../src/write/pdf/page.js'
import type { Owner } from '../../../src/write/pdf/structure.js'
import { gongwen } from '../../../src/write/theme/gongwen.js'
import { report } from '../../../src/write/theme/report.js'
import { chartOf, richTable } from '../../fixtures/every-node.js'
import { randoms } from '../../fixtures/random.js'
import { documentText, isText, squeeze } from '../../helpers/pdf-layout.js'

const clauses = [
  '全市地区生产总值3100.25亿元，',
  '同比增长5.9%（按不变价格计算），',
  '1—3月“四上”企业增加到500余家；',
  '增速高于全省平均水平0.3～0.5个百分点。',
  '其中：①工业；②服务业……',
  '《统计公报》显示，稳中有进——',
  '进出口下降－2.4%、',
  '民生保障有力有效。',
]

/** A document of paragraphs, headings, lists, boxes, figures and notes in random order. */
function randomDocument(seed: number): Document {
  const row = randoms(seed * 7919)
  const random = (): number => row.next().value as number
  const pick = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)] as T
  const text = (most: number): string =>
    Array.from({ length: 1 + Math.floor(random() * most) }, () => pick(clauses)).join('')
  const inlines = (most: number): Inline[] => [
    b.text(text(most)),
    b.number('25.7亿元', 'fact'),
    b.text(text(2)),
    ...(random() < 0.15 ? [b.footnote(text(3))] : []),
  ]
  const paragraph = (most: number) => b.paragraph(...inlines(most))
  let figures = 0
  const label = (word: string): string => `${word}${(figures += 1)}`
  const makers: (() => Block)[] = [
    () => paragraph(12),
    () => paragraph(6),
    () => paragraph(3),
    () => b.heading(pick([1, 2, 3]), '一、', text(1)),
    () =>
      b.list(
        true,
        b.listItem(paragraph(4)),
        b.listItem(paragraph(2), b.list(false, b.listItem(paragraph(3)))),
      ),
    () => b.quote(paragraph(4)),
    () => b.box([b.text('快评')], paragraph(6), paragraph(3)),
    () => ({ ...richTable, id: label('table'), label: label('表'), caption: [b.text(text(3))] }),
    () => ({ ...chartOf(pick(['bar', 'line', 'pie'])), label: label('图') }),
    () => b.note(text(4)),
    () => b.divider(),
  ]
  return b.document(
    { language: 'zh-Hans', title: '随机', date: '2025-01-20', issuer: '示例市统计局' },
    b.title(text(2)),
    ...Array.from({ length: 24 }, () => pick(makers)()),
    b.signature('示例市统计局', '2025年1月20日'),
  )
}

interface Line {
  readonly of: Owner
  readonly y: number
  readonly text: string
}

/** The lines of a page from its head to its foot, page numbers and running heads apart. */
function linesOf({ marks }: Page): Line[] {
  const lines: { of: Owner; y: number; texts: TextMark[] }[] = []
  for (const mark of marks.filter(isText)) {
    if (mark.of === 'artifact') continue
    const line = lines.find(({ of, y }) => of === mark.of && Math.abs(y - mark.y) < 4)
    if (line) line.texts.push(mark)
    else lines.push({ of: mark.of, y: mark.y, texts: [mark] })
  }
  return lines
    .map(({ of, y, texts }) => ({ of, y, text: texts.map(({ text }) => text).join('') }))
    .sort((one, other) => one.y - other.y)
}

const roleOf = ({ of }: Line): string => (of === 'artifact' ? '' : of.role)
const seeds = Array.from({ length: 40 }, (_, index) => index + 1)
const themes = [gongwen, report]

describe.each(themes)('pages of random documents ($name)', (theme) => {
  const documents = seeds.map((seed) => randomDocument(seed))
  const laidOut = documents.map((document) => layOut(document, { theme }))

  it('hold all of the text, none of it below the type area', () => {
    const { heightMm, marginMm } = theme.page
    const footPt = ((heightMm - marginMm.bottom) * 72) / 25.4
    for (const [index, { pages }] of laidOut.entries()) {
      const lines = pages.flatMap(linesOf)
      const sorted = (text: string): string => [...squeeze(text)].sort().join('')
      const printed = lines.filter((line) => roleOf(line) !== 'Figure').map(({ text }) => text)
      expect(sorted(printed.join(''))).toBe(
        sorted(documentText(documents[index] as Document).replaceAll('@', '')),
      )
      for (const { y, text } of lines) expect(y, text).toBeLessThan(footPt)
    }
  })

  it('have no heading at their foot', () => {
    for (const { pages } of laidOut)
      for (const page of pages) {
        const last = linesOf(page)
          .filter((line) => roleOf(line) !== 'Note')
          .at(-1)
        expect(last && roleOf(last), last?.text).not.toMatch(/^H\d$/)
      }
  })

  it('have a paragraph’s first and last lines in company', () => {
    for (const { pages } of laidOut) {
      const counts = new Map<Owner, number[]>()
      pages.forEach((page, index) => {
        for (const line of linesOf(page)) {
          if (roleOf(line) !== 'P') continue
          const own = counts.get(line.of) ?? []
          own[index] = (own[index] ?? 0) + 1
          counts.set(line.of, own)
        }
      })
      for (const own of counts.values()) {
        const onPages = own.filter((count) => count > 0)
        if (onPages.length > 1) expect(Math.min(...onPages)).toBeGreaterThan(1)
      }
    }
  })

  it('have footnotes where the text refers to them', () => {
    for (const { pages } of laidOut)
      for (const page of pages) {
        const noted = page.marks.flatMap((mark) =>
          mark.kind === 'destination' && mark.name.startsWith('note-') ? [mark.name] : [],
        )
        const referred = page.marks.flatMap((mark) =>
          mark.kind === 'link' && 'destination' in mark.target && mark.target.destination.startsWith('note-')
            ? [mark.target.destination]
            : [],
        )
        expect(noted.sort()).toEqual(referred.sort())
      }
  })

  it('begin no line with a closing mark and end none with an opening one, and part no figure', () => {
    const lines = laidOut
      .flatMap(({ pages }) => pages.flatMap(linesOf))
      .filter((line) => !['Figure', 'Lbl'].includes(roleOf(line)))
    expect(lines.length).toBeGreaterThan(2000)
    // A cell may hold a mark alone.
    for (const { text } of lines.filter((line) => line.text.length > 1)) {
      expect(text).not.toMatch(/^[，。、；：！？）》”’％%…]/)
      expect(text).not.toMatch(/[（《“‘①②－]$/)
      expect(text).not.toMatch(/\d[.—～]$/)
      expect(text).not.toMatch(/^—[^—]/)
    }
  })

  it('leave few paragraphs with one character in their last line', () => {
    let alone = 0
    let all = 0
    for (const { pages } of laidOut) {
      const last = new Map<Owner, { text: string; count: number }>()
      for (const line of pages.flatMap(linesOf))
        if (roleOf(line) === 'P')
          last.set(line.of, { text: line.text, count: (last.get(line.of)?.count ?? 0) + 1 })
      for (const { text, count } of last.values()) {
        if (count < 2) continue
        all += 1
        if (text.replace(/[\p{P}\s]/gu, '').length < 2) alone += 1
      }
    }
    expect(all).toBeGreaterThan(200)
    expect(alone / all).toBeLessThan(0.01)
  })
})
