import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import * as b from '../../../src/document/builders.js'
import type { Block, Document, RedHead } from '../../../src/document/nodes.js'
import { writePdf } from '../../../src/write/pdf/document.js'
import { layOut } from '../../../src/write/pdf/layout.js'
import type { TextMark } from '../../../src/write/pdf/page.js'
import { gongwen } from '../../../src/write/theme/gongwen.js'
import { isText } from '../../helpers/pdf-layout.js'
import { hasTool } from '../../helpers/tools.js'

const mm = 72 / 25.4
const near = (value: number, digits: number): number => expect.closeTo(value, digits) as number
const han = '全市经济运行总体平稳、稳中有进，主要指标增速高于全省平均水平，新动能加快成长，民生保障有力有效。'
const documentOf = (...children: Block[]): Document =>
  b.document({ language: 'zh-Hans', title: '测量', date: '2025-01-20', issuer: '示例市统计局' }, ...children)
const head: Omit<RedHead, 'type'> = {
  form: 'document',
  mark: '示例市统计局文件',
  number: '示统〔2025〕6号',
  copyNumber: '000012',
  secrecy: '机密★1年',
  urgency: '特急',
}
const texts = (document: Document, page = 0): TextMark[] =>
  (layOut(document, { theme: gongwen }).pages[page]?.marks ?? []).filter(isText)
const line = (document: Document, text: string, page = 0): TextMark => {
  const found = texts(document, page).find((mark) => mark.text.includes(text))
  if (!found) throw new Error(`no line has ${text}`)
  return found
}

describe('an official document after GB/T 9704-2012, in points on the page', () => {
  const document = documentOf(b.redHead(head), b.title('关于有关情况的报告'), b.paragraph(han))
  const bodyLinePt = gongwen.styles.body.linePt
  const halfLeadingPt = (bodyLinePt - 16) / 2

  it('has number of copies, secrecy and urgency in the first lines at the left', () => {
    const lines = ['000012', '机密', '特急'].map((text) => line(document, text))
    lines.forEach(({ x, y }, index) => {
      expect(x).toBeCloseTo(28 * mm, 1)
      expect(y).toBeCloseTo(37 * mm + bodyLinePt * index + halfLeadingPt, 1)
    })
  })

  it('has the number two lines below the mark, the rule 4 mm below it, the title two lines below that', () => {
    const number = line(document, '6号')
    const mark = line(document, '文件')
    expect(number.y).toBeCloseTo(mark.y + mark.sizePt + bodyLinePt * 2 + halfLeadingPt, 1)
    const rule = layOut(document, { theme: gongwen }).pages[0]?.marks.find(({ kind }) => kind === 'rule')
    if (rule?.kind !== 'rule') throw new Error('no rule')
    expect(rule.y - rule.widthPt / 2).toBeCloseTo(number.y + 16 + 4 * mm, 1)
    expect([rule.x, rule.dx]).toEqual([28 * mm, 156 * mm].map((value) => near(value, 1)))
    const title = line(document, '关于')
    const titleLeadingPt = (gongwen.styles.title.linePt - 22) / 2
    expect(title.y).toBeCloseTo(rule.y + rule.widthPt / 2 + bodyLinePt * 2 + titleLeadingPt, 1)
  })

  it('sets who signed at the right and the number at the left, one character from the edges', () => {
    const signed = documentOf(b.redHead({ ...head, signer: { label: '签发人：', name: '某某某' } }))
    expect(line(signed, '6号').x).toBeCloseTo(28 * mm + 15.8, 1)
    expect(line(signed, '某某某').x + 3 * 15.8).toBeCloseTo(184 * mm - 15.8, 0)
    expect(line(signed, '签发人').y).toBeCloseTo(line(signed, '6号').y, 3)
  })

  it('makes a long mark smaller instead of breaking it', () => {
    const long = documentOf(b.redHead({ ...head, mark: '示例市人民政府办公室示例市发展和改革委员会文件' }))
    const marks = texts(long).filter(({ color }) => color === 'FF0000')
    expect(marks).toHaveLength(1)
    expect(marks[0]?.sizePt).toBeLessThan(36)
    expect(marks[0]?.x).toBeGreaterThanOrEqual(28 * mm - 0.01)
  })

  it('hangs the names of attachments below the first one', () => {
    const list = documentOf(b.paragraph(han), b.attachmentList('附件：', ['甲'.repeat(30)], ['乙']))
    const [first, second, third] = ['附件：', '甲', '乙'].map((text, index) =>
      texts(list)
        .filter((mark) => mark.text.includes(text))
        .at(index === 1 ? -1 : 0),
    )
    expect(first?.x).toBeCloseTo(28 * mm + 2 * 15.8, 1)
    const numberPt = (second?.x ?? 0) - (third?.x ?? 0)
    expect(numberPt).toBeGreaterThan(8)
    expect(third?.text).toBe('2.乙')
    const single = documentOf(b.attachmentList('附件：', ['甲']))
    expect(line(single, '附件').text).toBe('附件：甲')
  })

  it('begins an attachment on a new page, its title in the third line', () => {
    const attached = documentOf(b.paragraph(han), b.attachment('附件1', '指标'), b.paragraph(han))
    expect(line(attached, '附件1', 1).y).toBeCloseTo(37 * mm + halfLeadingPt, 1)
    const title = line(attached, '指标', 1)
    expect(title.y - (gongwen.styles.title.linePt - 22) / 2).toBeCloseTo(37 * mm + bodyLinePt * 2, 1)
  })

  it('sets a date under a seal four characters from the edge, the issuer in the middle above it', () => {
    const sealed = documentOf(b.paragraph(han), {
      ...b.signature('示例市统计局', '2025年1月20日'),
      sealed: true,
    })
    const [issuer, date] = [line(sealed, '示例市'), line(sealed, '1月20日')]
    const layoutPt = (mark: TextMark, characters: number) => mark.x + (characters * 15.8) / 2
    expect(date.y - issuer.y).toBeCloseTo(bodyLinePt, 2)
    const dateMiddle = layoutPt(issuer, 6)
    expect((dateMiddle - date.x) * 2 + date.x).toBeCloseTo(184 * mm - 4 * 15.8, 0)
  })

  it('has the closing block’s last rule on the foot of the last page’s type area', () => {
    const imprint = { copies: '抄送：市委办公室。', printer: '市统计局办公室', date: '2025年1月20日印发' }
    const { pages } = layOut(documentOf(b.paragraph(han.repeat(20)), b.imprint(imprint)), { theme: gongwen })
    const rules = (pages.at(-1)?.marks ?? []).flatMap((mark) => (mark.kind === 'rule' ? [mark] : []))
    expect(rules.map(({ widthPt }) => widthPt / mm)).toEqual(
      [0.35, 0.25, 0.35].map((width) => near(width, 3)),
    )
    const last = rules.at(-1)
    expect((last?.y ?? 0) + (last?.widthPt ?? 0) / 2).toBeCloseTo(262 * mm, 2)
    for (const { x, dx } of rules) expect([x / mm, dx / mm]).toEqual([28, 156].map((value) => near(value, 2)))
  })

  it('numbers no first page of a letter, and no closing block behind a blank page', () => {
    const numbers = (...children: Block[]): string[] =>
      layOut(documentOf(...children), { theme: gongwen }).pages.map(({ marks }) =>
        marks
          .filter(isText)
          .filter(({ of }) => of === 'artifact')
          .map(({ text }) => text)
          .join(''),
      )
    const letter = b.redHead({ form: 'letter', mark: '示例市统计局', number: '' })
    expect(numbers(letter, b.paragraph(han.repeat(20)))).toEqual(['', '— 2 —'])
    const imprint = b.imprint({ printer: '市统计局', date: '2025年1月20日印发' })
    expect(numbers(b.paragraph(han), b.pageBreak(), b.pageBreak(), imprint)).toEqual(['— 1 —', '', ''])
    expect(numbers(b.paragraph(han), b.pageBreak(), imprint)).toEqual(['— 1 —', '— 2 —'])
  })

  it('has landscape pages’ numbers where they are on the sheet held upright', () => {
    const { pages } = layOut(
      documentOf(
        b.paragraph(han),
        b.section('landscape', b.paragraph(han)),
        b.section('landscape', b.paragraph(han)),
      ),
      { theme: gongwen },
    )
    const [, even, odd] = pages
    expect([even?.widthPt, even?.heightPt]).toEqual([297 * mm, 210 * mm].map((value) => near(value, 2)))
    const numberOf = (page: typeof odd) => page?.marks.filter(isText).find(({ rotation }) => rotation === 90)
    // The sheet's foot is at the left, 35 mm less 7 mm from the edge; its left edge is at the top.
    for (const page of [even, odd]) {
      const mark = numberOf(page)
      expect((mark?.x ?? 0) - 7).toBeCloseTo(28 * mm, 0)
    }
    expect(numberOf(even)?.y).toBeCloseTo(28 * mm + 14, 1)
    expect(numberOf(odd)?.y).toBeGreaterThan(150 * mm)
  })
})

interface Picture {
  readonly isRed: (x: number, y: number) => boolean
  readonly width: number
  readonly height: number
}

describe.skipIf(!hasTool('pdftoppm'))('ink on the page (skipped where poppler is not installed)', () => {
  /** Ten pixels to the millimetre. */
  async function picture(document: Document): Promise<Picture> {
    const folder = mkdtempSync(join(tmpdir(), 'jianbao-'))
    try {
      const path = join(folder, 'document')
      writeFileSync(`${path}.pdf`, (await writePdf(document, { theme: gongwen })).bytes)
      execFileSync('pdftoppm', ['-r', '254', '-l', '1', '-singlefile', `${path}.pdf`, path])
      const bytes = readFileSync(`${path}.ppm`)
      const [, size = ''] = bytes.subarray(0, 20).toString('latin1').split('\n')
      const [width = 0, height = 0] = size.split(' ').map(Number)
      const start = bytes.length - width * height * 3
      const isRed = (x: number, y: number): boolean => {
        const at = start + (y * width + x) * 3
        return (bytes[at] ?? 0) > 200 && (bytes[at + 1] ?? 255) < 100
      }
      return { isRed, width, height }
    } finally {
      rmSync(folder, { recursive: true })
    }
  }
  const redRows = ({ isRed, width, height }: Picture): { y: number; from: number; to: number }[] =>
    Array.from({ length: height }, (_, y) => {
      const red = Array.from({ length: width }, (_, x) => x).filter((x) => isRed(x, y))
      return { y: y / 10, from: (red[0] ?? 0) / 10, to: ((red.at(-1) ?? -1) + 1) / 10 }
    }).filter(({ to }) => to > 0)

  it('begins the red mark 35 mm below the type area’s head and makes the rule as wide as it', async () => {
    const rows = redRows(await picture(documentOf(b.redHead(head), b.title('题'), b.paragraph(han))))
    expect(Math.abs((rows[0]?.y ?? 0) - 72)).toBeLessThanOrEqual(0.2)
    const rule = rows.at(-1)
    expect(rule?.from).toBeCloseTo(28, 0)
    expect(rule?.to).toBeCloseTo(184, 0)
    const middle = rows.filter(({ to, from }) => to - from < 150)
    const widest = middle.reduce((one, other) => (other.to - other.from > one.to - one.from ? other : one))
    // Characters' ink does not fill their squares evenly.
    expect(Math.abs((widest.from + widest.to) / 2 - 106)).toBeLessThan(1.5)
  })

  it('has a letter’s mark 30 mm from the paper’s head and its rules of 170 mm', async () => {
    const letter = b.redHead({ form: 'letter', mark: '示例市统计局', number: '示统函〔2025〕6号' })
    const rows = redRows(await picture(documentOf(letter, b.title('题'), b.paragraph(han))))
    expect(Math.abs((rows[0]?.y ?? 0) - 30)).toBeLessThanOrEqual(0.2)
    const rules = rows.filter(({ from, to }) => to - from > 165)
    for (const { from, to } of rules) expect([from, to]).toEqual([20, 190].map((x) => near(x, 0)))
    expect(Math.abs((rules.at(-1)?.y ?? 0) + 0.1 - 277)).toBeLessThanOrEqual(0.2)
  })
})
