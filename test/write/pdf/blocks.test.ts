import { describe, expect, it } from 'vitest'
import * as b from '../../../src/document/builders.js'
import type { Block, Card, Document, Title } from '../../../src/document/nodes.js'
import { JianbaoError } from '../../../src/errors.js'
import { widthPt } from '../../../src/write/fonts/shape.js'
import { writePdf } from '../../../src/write/pdf/document.js'
import { layOut } from '../../../src/write/pdf/layout.js'
import type { Mark, Page, TextMark } from '../../../src/write/pdf/page.js'
import { gongwen } from '../../../src/write/theme/gongwen.js'
import { report } from '../../../src/write/theme/report.js'
import type { Theme } from '../../../src/write/theme/theme.js'
import { chartOf } from '../../fixtures/every-node.js'
import { isText } from '../../helpers/pdf-layout.js'

const mm = 72 / 25.4
const han = '全市经济运行总体平稳、稳中有进，主要指标增速高于全省平均水平，新动能加快成长，民生保障有力有效。'
const documentOf = (...children: Block[]): Document =>
  b.document(
    { language: 'zh-Hans', title: '块', date: '2025-01-20', issuer: '示例市统计局', runningHead: '示例简报' },
    ...children,
  )
const pagesOf = (theme: Theme, ...children: Block[]): readonly Page[] =>
  layOut(documentOf(...children), { theme }).pages
const textsOf = (page: Page | undefined): TextMark[] => (page?.marks ?? []).filter(isText)
const find = (page: Page | undefined, text: string): TextMark => {
  const found = textsOf(page).find((mark) => mark.text.includes(text))
  if (!found) throw new Error(`no text ${text}`)
  return found
}
const rightOf = ({ x, face, text, sizePt }: TextMark): number => x + widthPt(face, text, sizePt)
const rectangles = (page: Page | undefined) =>
  (page?.marks ?? []).flatMap((mark) => (mark.kind === 'rectangle' ? [mark] : []))

describe('a title on a band', () => {
  const title: Title = {
    type: 'title',
    kicker: [b.text('统计快报')],
    children: [b.text('经济运行情况')],
    subtitle: [b.text('副题')],
    byline: [b.text('示例市统计局')],
  }
  const png = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  )

  it('reaches the edges of the paper and has the lines in order', () => {
    const [page] = pagesOf(report, title, b.paragraph(han))
    const [band] = rectangles(page)
    expect(band).toMatchObject({ fill: report.colors.accent })
    expect([band?.x, band?.y, band?.width].map((value) => (value ?? 0) / mm)).toEqual([
      expect.closeTo(0, 6),
      expect.closeTo(0, 6),
      expect.closeTo(210, 6),
    ])
    const tops = ['统计快报', '经济运行', '副题', '示例市'].map((text) => find(page, text).y)
    expect(tops).toEqual([...tops].sort((one, other) => one - other))
    expect(tops.at(-1)).toBeLessThan(band?.height ?? 0)
    expect(find(page, '全市').y).toBeGreaterThan(band?.height ?? 0)
  })

  it('carries the logo at its right edge, with its alternative', async () => {
    const theme: Theme = { ...report, logo: { png, widthMm: 30, heightMm: 10, alternative: '局标' } }
    const { pages, structure } = layOut(documentOf(title), { theme })
    const image = pages[0]?.marks.find((mark) => mark.kind === 'image')
    expect(image?.kind === 'image' && image.x + image.width).toBeCloseTo(188 * mm, 3)
    expect(structure.children.find(({ role }) => role === 'Figure')?.alternative).toBe('局标')
    const { bytes } = await writePdf(documentOf(title), { theme })
    expect((await writePdf(documentOf(title), { theme })).bytes).toEqual(bytes)
  })

  it('ends no line inside a word', () => {
    const long = b.title('2025年全市国民经济和社会发展统计监测工作情况的报告')
    const [page] = pagesOf(gongwen, long)
    const lines = [...new Set(textsOf(page).map(({ y }) => y))].map((y) =>
      textsOf(page)
        .filter((mark) => mark.y === y && mark.of !== 'artifact')
        .map(({ text }) => text)
        .join(''),
    )
    expect(lines[1]).not.toMatch(/^(?:市|的|济|展|计|测|会)/)
  })
})

describe('running heads and page numbers', () => {
  const inMargins = (theme: Theme): string[] =>
    pagesOf(theme, b.paragraph(han.repeat(60))).map((page) =>
      textsOf(page)
        .filter(({ of }) => of === 'artifact')
        .map(({ text }) => text)
        .join('|'),
    )

  it('follow the theme', () => {
    const form = (page: Partial<Theme['page']>): Theme => ({ ...gongwen, page: { ...gongwen.page, ...page } })
    expect(inMargins(gongwen).slice(0, 2)).toEqual(['— 1 —', '— 2 —'])
    expect(inMargins(form({ pageNumberForm: 'plain' })).slice(0, 2)).toEqual(['1', '2'])
    const heads = inMargins(report)
    expect(heads.slice(0, 2)).toEqual([`1 / ${heads.length}`, `示例简报|2 / ${heads.length}`])
    const centred = pagesOf(form({ pageNumberPlace: 'center', pageNumberForm: 'plain' }), b.paragraph(han))
    const number = find(centred[0], '1')
    expect((number.x + rightOf(number)) / 2).toBeCloseTo(106 * mm, 3)
    const right = pagesOf(form({ pageNumberPlace: 'right', pageNumberForm: 'plain' }), b.paragraph(han))
    expect(rightOf(find(right[0], '1'))).toBeCloseTo(184 * mm, 3)
  })
})

describe('cards', () => {
  const card = (figure: string): Card => ({
    label: [b.text('地区生产总值')],
    figure: b.number(figure, 'fact'),
    detail: [b.text('增长5.9%')],
  })

  it('stand side by side, their figures in one size', () => {
    const [page] = pagesOf(report, b.cards(card('5.9%'), card('1234567890.12亿元'), card('3%')))
    const figures = ['5.9%', '1234567890.12亿元', '3%'].map(
      (text) => textsOf(page).find((mark) => mark.text === text) as TextMark,
    )
    expect(new Set(figures.map(({ y }) => y)).size).toBe(1)
    expect(new Set(figures.map(({ sizePt }) => sizePt)).size).toBe(1)
    const panels = rectangles(page).filter(({ fill }) => fill === report.colors.soft)
    expect(panels).toHaveLength(3)
    figures.forEach((mark, index) => {
      const { x = 0, width = 0 } = panels[index] ?? {}
      expect(mark.x).toBeGreaterThan(x)
      expect(rightOf(mark)).toBeLessThan(x + width)
    })
  })

  it('go into rows about equally long', () => {
    const rows = (count: number): number[] => {
      const [page] = pagesOf(report, b.cards(...Array.from({ length: count }, () => card('5.9%'))))
      const tops = rectangles(page)
        .filter(({ fill }) => fill === report.colors.soft)
        .map(({ y }) => y)
      return [...new Set(tops)].map((top) => tops.filter((y) => y === top).length)
    }
    expect(rows(4)).toEqual([2, 2])
    expect(rows(5)).toEqual([3, 2])
    expect(pagesOf(report, b.cards())).toHaveLength(1)
  })
})

describe('a box', () => {
  it('has its frame closed on every page that it goes over, its text inside', () => {
    const pages = pagesOf(gongwen, b.paragraph(han), b.box([b.text('快评')], b.paragraph(han.repeat(30))))
    expect(pages.length).toBeGreaterThan(2)
    for (const page of pages) {
      const frames = rectangles(page).filter(({ stroke }) => stroke !== undefined)
      expect(frames).toHaveLength(1)
      const { x = 0, y = 0, width = 0, height = 0 } = frames[0] ?? {}
      const inside = textsOf(page).filter((mark) => mark.face.family === 'LXGW WenKai')
      for (const mark of inside) {
        expect(mark.x).toBeGreaterThan(x)
        expect(mark.y).toBeGreaterThan(y)
        expect(mark.y + mark.sizePt).toBeLessThan(y + height)
      }
      expect(width).toBeCloseTo(156 * mm, 3)
    }
  })

  it('keeps lines long enough however deep it is nested', () => {
    let block: Block = b.paragraph(han)
    for (let depth = 0; depth < 60; depth += 1)
      block = depth % 2 === 0 ? b.box([], block) : b.list(false, b.listItem(block))
    for (const page of pagesOf(gongwen, block))
      for (const mark of textsOf(page)) expect(mark.x).toBeLessThan(184 * mm)
  })
})

describe('a list', () => {
  it('hangs its marks, those of ten items in one column', () => {
    const items = Array.from({ length: 10 }, () => b.listItem(b.paragraph(han)))
    const [page] = pagesOf(gongwen, b.list(true, ...items))
    const marks = textsOf(page).filter(({ of }) => of !== 'artifact' && of.role === 'Lbl')
    expect(marks).toHaveLength(10)
    expect(new Set(marks.map(({ x }) => x)).size).toBe(1)
    const bodies = textsOf(page).filter(({ of }) => of !== 'artifact' && of.role === 'P')
    expect(new Set(bodies.map(({ x }) => x.toFixed(3))).size).toBe(1)
    expect(bodies[0]?.x).toBeGreaterThan(marks[0]?.x ?? 0)
  })
})

describe('a chart', () => {
  it('refuses to be higher than a page', () => {
    const count = 900
    const chart: Block = {
      ...chartOf('ranking'),
      categories: Array.from({ length: count }, (_, index) => `第${index}个县`),
      series: [
        {
          name: '增速',
          points: Array.from({ length: count }, () => ({ value: '1', text: '1', factId: 'f' })),
        },
      ],
    }
    expect(() => pagesOf(gongwen, chart)).toThrow(JianbaoError)
    expect(() => pagesOf(gongwen, chart)).toThrow(/900/)
  })

  it('is set a little lower where it then fits', () => {
    const heightOf = (notes: number): [number, number] => {
      const pages = pagesOf(
        report,
        b.paragraph(han.repeat(20)),
        ...Array.from({ length: notes }, () => b.note('注')),
        chartOf('bar'),
      )
      const index = pages.findIndex((page) => textsOf(page).some(({ text }) => text === '单位：亿元'))
      const page = pages[index]
      return [index, find(page, '各年情况').y - find(page, '单位：亿元').y]
    }
    const heights = Array.from({ length: 8 }, (_, notes) => heightOf(notes))
    const full = Math.max(...heights.map(([, height]) => height))
    expect(heights.some(([page, height]) => page === 0 && height < full - 1)).toBe(true)
    for (const [, height] of heights) expect(height).toBeGreaterThan(full * 0.58)
  })
})

describe('references and links', () => {
  it('lead to headings, tables and charts, and to nothing where there is none', () => {
    const links = (...children: Block[]): Mark[] =>
      pagesOf(gongwen, ...children).flatMap(({ marks }) => marks.filter(({ kind }) => kind === 'link'))
    const heading: Block = { ...b.heading(1, '一、', '总体'), id: '总体 ()<>' }
    expect(links(heading, b.paragraph('见', b.reference('总体 ()<>', '第一部分')))).toMatchObject([
      { target: { destination: 'heading-1' } },
    ])
    const chart: Block = { ...chartOf('pie'), id: 'pie' }
    expect(links(chart, b.paragraph(b.reference('pie', '图1')))).toMatchObject([
      { target: { destination: 'figure-1' } },
    ])
    expect(links(b.paragraph(b.reference('nowhere', '图9')))).toEqual([])
  })

  it('has one link for a name that is set in several faces', () => {
    const [page] = pagesOf(
      gongwen,
      b.paragraph(b.link('https://example.org/', '公报', b.strong('2024'), '年')),
    )
    expect(page?.marks.filter(({ kind }) => kind === 'link')).toHaveLength(1)
  })
})

describe('text that runs from right to left', () => {
  it.each(['שלום', 'مرحبا'])('is refused: %s', (name) => {
    const error = (): unknown => {
      try {
        return pagesOf(gongwen, b.paragraph(`名${name}称`))
      } catch (thrown) {
        return thrown
      }
    }
    const codes = (error() as JianbaoError).findings.map(({ code }) => code)
    expect(new Set(codes)).toEqual(new Set(['right-to-left-text']))
  })
})
