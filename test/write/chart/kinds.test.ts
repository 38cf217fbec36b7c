import { describe, expect, it } from 'vitest'
import { chart } from '../../../src/document/builders.js'
import { chartKinds, type Chart, type ChartKind, type ChartPoint } from '../../../src/document/nodes.js'
import { chartScene } from '../../../src/write/chart/scene.js'
import type { Point, Scene } from '../../../src/write/chart/shapes.js'
import { crosses, overlaps, textBox } from '../../../src/write/chart/text-box.js'
import { contrast } from '../../../src/write/theme/contrast.js'
import { gongwen } from '../../../src/write/theme/gongwen.js'
import { report } from '../../../src/write/theme/report.js'
import { chartOf } from '../../fixtures/every-node.js'

type Values = Readonly<Record<string, readonly (string | null)[]>>

/** A series whose name begins with > is measured at the secondary axis. */
function ofKind(
  kind: ChartKind,
  categories: readonly string[],
  series: Values,
  extra: Partial<Chart> = {},
): Chart {
  return chart({
    kind,
    label: '',
    caption: [],
    unit: '%',
    categories,
    alternative: '',
    notes: [],
    series: Object.entries(series).map(([name, values]) => ({
      name,
      ...(name.startsWith('>') && { axis: 'secondary' as const }),
      points: values.map((value, index) =>
        value === null ? null : { value, text: value, factId: `${name}${index}` },
      ),
    })),
    ...extra,
  })
}

const draw = (one: Chart): Scene => chartScene(one, { widthPt: 440, theme: gongwen, language: 'zh-Hans' })

const provinces =
  '北京 天津 河北 山西 内蒙古 辽宁 吉林 黑龙江 上海 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 广西 海南 重庆 四川 贵州 云南 西藏 陕西 甘肃 青海 宁夏 新疆'.split(
    ' ',
  )
const months = Array.from(
  { length: 36 },
  (_, index) => `${2022 + Math.floor(index / 12)}年${(index % 12) + 1}月`,
)
const wave = (count: number, step: number): string[] =>
  Array.from({ length: count }, (_, index) => String((((index * step) % 97) - 20) / 10))
const longNames = [
  '农林牧渔业',
  '信息传输、软件和信息技术服务业',
  '交通运输、仓储和邮政业',
  'Accommodation and catering services',
  '工业',
  '水利、环境和公共设施管理业',
]
const threeLines = ofKind('line', ['2019', '2020', '2021', '2022', '2023'], {
  全国: ['6', '2.2', '8.1', '3', '5.2'],
  全省: ['5.3', '3.5', '8.3', '3.9', '6'],
  全市: ['3.7', '4.2', '9.4', '4.4', '5.8'],
})
const threeYears = ofKind('line', months, { 工业: wave(36, 37), 投资: wave(36, 41) })
const twoAxes = ofKind(
  'bar-line',
  ['一季度', '上半年', '前三季度', '全年'],
  {
    总额: ['120.5', '-260.1', '380', '512.25'],
    '>增速': ['-12.1', '3.4', null, '6.1'],
    '>全省': ['1', '2', '3', null],
  },
  { unit: '亿元', secondaryUnit: '%' },
)
const provinceBars = ofKind('bar', provinces, { 增速: wave(31, 37) }, { highlighted: 14 })
const provinceRanking = ofKind('ranking', provinces, { 增速: wave(31, 37) }, { highlighted: 14 })
const counties = ofKind(
  'ranking',
  Array.from({ length: 136 }, (_, index) => `第${index + 1}县`),
  { 增速: wave(136, 37) },
  { highlighted: 99 },
)
const openPie = ofKind('pie', ['甲', '乙', '丙'], { 比重: ['40', null, '35'] })

const samples: Readonly<Record<string, Chart>> = {
  ...Object.fromEntries(chartKinds.map((kind) => [`the ${kind} of the fixture`, chartOf(kind)])),
  'three lines': threeLines,
  'three years of months': threeYears,
  'a line of one known point': ofKind('line', ['1月', '2月', '3月'], { 区: [null, '7', null] }),
  'equal values': ofKind('line', ['1月', '2月'], { 区: ['7', '7'] }),
  'falling bars, rising line': twoAxes,
  'nothing at the primary axis': ofKind(
    'bar-line',
    ['甲', '乙'],
    { '>增速': ['1', '2'] },
    { secondaryUnit: '%' },
  ),
  'small parts of stacks': ofKind('stacked-bar', provinces.slice(0, 9), {
    一产: wave(9, 0).map(() => '0.4'),
    二产: wave(9, 0).map((_, index) => String(30 + index)),
    三产: wave(9, 0).map((_, index) => (index === 3 ? null : '60')),
  }),
  'stacks below zero': ofKind('stacked-bar', ['甲', '乙'], { 一: ['-3', '-4'], 二: ['-30', '-1'] }),
  'bars of all provinces': provinceBars,
  'a ranking of all provinces': provinceRanking,
  'a ranking of 136 counties': counties,
  'a ranking of long names': ofKind('ranking', longNames, {
    增速: ['12345.67', '-9876.5', null, '0', '1', '2'],
  }),
  'a ranking of nothing': ofKind('ranking', [], { 增速: [] }),
  'a pie of long names': ofKind('pie', longNames, { 比重: ['7.1', '4.1', '1.6', '0.2', '66.9', '20.1'] }),
  'a pie of one': ofKind('pie', ['甲'], { 比重: ['100'] }),
  'a pie with a gap': openPie,
  'a pie of nothing': ofKind('pie', ['甲'], { 比重: [null] }),
}

describe.each(Object.entries(samples))('%s', (_, sample) => {
  for (const [theme, widthPt] of [
    [gongwen, 240],
    [gongwen, 442],
    [report, 390],
    [report, 470],
  ] as const) {
    const scene = chartScene(sample, { widthPt, theme, language: 'zh-Hans' })
    const where = `${theme.name}, ${widthPt} pt`
    const values = scene.texts.filter(({ role }) => role === 'value')

    it(`keeps every text inside the drawing and off every other (${where})`, () => {
      for (const [index, one] of scene.texts.entries()) {
        const box = textBox(one)
        expect(box.x, one.text).toBeGreaterThanOrEqual(-1)
        expect(box.x + box.width, one.text).toBeLessThanOrEqual(widthPt + 1)
        expect(box.y, one.text).toBeGreaterThanOrEqual(0)
        expect(box.y + box.height, one.text).toBeLessThanOrEqual(scene.heightPt + 0.01)
        for (const other of scene.texts.slice(index + 1))
          expect(overlaps(box, textBox(other)), `${one.text} over ${other.text}`).toBe(false)
      }
    })

    it(`keeps figures off lines and marks, and off bars but their own part (${where})`, () => {
      for (const one of values) {
        const box = textBox(one)
        for (const { points } of scene.curves)
          for (const [index, to] of points.slice(1).entries())
            expect(crosses(box, points[index] as Point, to), one.text).toBe(false)
        for (const { x, y } of scene.markers) expect(crosses(box, { x, y }, { x, y }), one.text).toBe(false)
        const hit = scene.bars.filter((bar) => overlaps(box, bar))
        if (sample.kind !== 'stacked-bar') expect(hit, one.text).toEqual([])
        for (const bar of hit) expect(contrast(one.color, bar.color), bar.color).toBeGreaterThanOrEqual(4.5)
      }
    })

    it(`draws every known point and no missing one (${where})`, () => {
      const known = sample.series.flatMap(({ points }, series) =>
        points.flatMap((point, category) => (point === null ? [] : [`${series} ${category}`])),
      )
      const drawn = [...scene.bars, ...scene.sectors, ...scene.markers].map(
        ({ series, category }) => `${series} ${category}`,
      )
      // Marks are left out where they would touch: then the lines alone show the points.
      const onLines = scene.curves.reduce((count, { points }) => count + points.length, 0)
      if (scene.markers.length === 0 && onLines > 0) expect(drawn.length + onLines).toBe(known.length)
      else expect(drawn.sort()).toEqual(known.sort())
      const facts = sample.series.flatMap(({ points }) => points).filter((p): p is ChartPoint => p !== null)
      for (const { factId, text } of values) {
        const fact = facts.find((one) => one.factId === factId)
        expect(text.startsWith(fact?.text ?? 'no such fact')).toBe(true)
      }
    })

    it(`stays within its plot (${where})`, () => {
      for (const { x, y, width, height } of scene.bars) {
        expect(x).toBeGreaterThanOrEqual(-0.01)
        expect(x + width).toBeLessThanOrEqual(widthPt)
        expect(y).toBeGreaterThanOrEqual(scene.plot.y - 0.01)
        expect(y + height).toBeLessThanOrEqual(scene.plot.y + scene.plot.height + 0.01)
      }
      for (const { points } of scene.curves)
        for (const { y } of points) {
          expect(y).toBeGreaterThanOrEqual(scene.plot.y - 0.01)
          expect(y).toBeLessThanOrEqual(scene.plot.y + scene.plot.height + 0.01)
        }
    })
  }
})

it('interrupts a line at a missing point', () => {
  const { curves, markers } = draw(chartOf('line'))
  expect(curves.map(({ points }) => points.length)).toEqual([2, 2])
  expect(markers.map(({ category }) => category)).toEqual([0, 1, 3, 4])
})

it('gives lines different dashes, marks and colours that show on white', () => {
  for (const theme of [gongwen, report]) {
    const { curves, markers, swatches } = chartScene(threeLines, { widthPt: 440, theme, language: 'zh-Hans' })
    expect(new Set(curves.map(({ dash }) => dash.join())).size).toBe(3)
    expect(new Set(markers.map(({ shape }) => shape)).size).toBe(3)
    expect(new Set(curves.map(({ color }) => color)).size).toBeGreaterThan(1)
    for (const { color } of curves) expect(contrast(color, 'FFFFFF')).toBeGreaterThanOrEqual(3)
    expect(swatches.map(({ line }) => line?.dash)).toEqual(curves.map(({ dash }) => dash))
  }
})

it('names both units and keeps lines above bars where there are two axes', () => {
  const scene = draw(twoAxes)
  const units = scene.texts.filter(({ role }) => role === 'unit')
  expect(units.map(({ text, anchor }) => `${text} ${anchor}`)).toEqual(['单位：亿元 start', '单位：% end'])
  const lowestLine = Math.max(...scene.curves.flatMap(({ points }) => points.map(({ y }) => y)))
  expect(lowestLine).toBeLessThan(Math.min(...scene.bars.map(({ y }) => y)))
})

it('prints every figure of a short line', () => {
  for (const theme of [gongwen, report]) {
    const scene = chartScene(chartOf('line'), { widthPt: 440, theme, language: 'zh-Hans' })
    const printed = scene.texts.filter(({ role }) => role === 'value').map(({ text }) => text)
    expect(printed).toEqual(['2259.8', '2316.8', '2779.9', '2926.4'])
  }
})

it('starts the axis of close levels of a line near them, that of bars at zero', () => {
  const firstTick = (one: Chart): string | undefined =>
    draw(one).texts.find(({ role }) => role === 'tick')?.text
  expect(firstTick(chartOf('line'))).toBe('2200')
  expect(firstTick(ofKind('bar', ['甲', '乙'], { 区: ['2259.8', '2926.4'] }))).toBe('0')
})

it('labels months at intervals, the last one always', () => {
  const names = draw(threeYears).texts.filter(({ role }) => role === 'category')
  expect(
    names
      .map(({ text }) => text)
      .slice(-2)
      .join(''),
  ).toBe('2024年12月')
  expect(names.length).toBeLessThan(30)
})

it('grows a ranking with its rows, and sets very long ones in columns on one page', () => {
  expect(draw(provinceRanking).heightPt).toBeGreaterThan(draw(chartOf('ranking')).heightPt * 3)
  expect(draw(counties).heightPt).toBeLessThan((225 * 72) / 25.4)
})

it('sets a ranking closer where less of the page is left', () => {
  const whole = draw(provinceRanking)
  const mostHeightPt = whole.heightPt * 0.85
  const options = { widthPt: 440, theme: gongwen, language: 'zh-Hans', mostHeightPt } as const
  const lower = chartScene(provinceRanking, options)
  expect(lower.heightPt).toBeLessThanOrEqual(mostHeightPt)
  expect(lower.bars).toHaveLength(whole.bars.length)
  expect(Math.min(...lower.texts.map(({ sizePt }) => sizePt))).toBeGreaterThanOrEqual(7)
})

it('marks the own region by a band as well as by the accent colour', () => {
  for (const one of [provinceRanking, provinceBars]) {
    const scene = draw(one)
    const own = scene.bars.filter(({ color }) => color === gongwen.colors.accent)
    expect(own.map(({ category }) => category)).toEqual([14])
    expect(scene.bands).toHaveLength(1)
  }
})

it('gives slices angles in proportion and leaves a missing share open', () => {
  expect(draw(openPie).sectors.map(({ from, to }) => [from, to])).toEqual([
    [0, 0.4],
    [0.4, 0.75],
  ])
})

it('prints ticks with the minus of the figures', () => {
  const points = [{ value: '-3', text: '−3', factId: 'f' }]
  const { texts } = draw({ ...ofKind('bar', ['甲'], {}), series: [{ name: '', points }] })
  expect(texts.filter(({ role }) => role === 'tick').map(({ text }) => text)).toContain('−2')
})
