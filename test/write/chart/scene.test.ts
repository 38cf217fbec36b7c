import { describe, expect, it } from 'vitest'
import { chart } from '../../../src/document/builders.js'
import type { Chart } from '../../../src/document/nodes.js'
import { chartScene } from '../../../src/write/chart/scene.js'
import type { Scene } from '../../../src/write/chart/shapes.js'
import { overlaps, textBox } from '../../../src/write/chart/text-box.js'
import { gongwen } from '../../../src/write/theme/gongwen.js'

function bars(categories: readonly string[], series: Readonly<Record<string, (string | null)[]>>): Chart {
  return chart({
    kind: 'bar',
    label: '',
    caption: [],
    unit: '%',
    categories,
    alternative: '',
    notes: [],
    series: Object.entries(series).map(([name, values]) => ({
      name,
      points: values.map((value, index) =>
        value === null ? null : { value, text: value, factId: `${name}${index}` },
      ),
    })),
  })
}

const draw = (one: Chart, widthPt = 440): Scene =>
  chartScene(one, { widthPt, theme: gongwen, language: 'zh-Hans' })

const cities = Array.from({ length: 16 }, (_, index) => `第${index + 1}市`)
const indicators = [
  '地区生产总值',
  '规模以上工业增加值',
  '固定资产投资',
  '社会消费品零售总额',
  '进出口总额',
  '实际使用外资',
]
const samples: Readonly<Record<string, Chart>> = {
  'one series': bars(['甲', '乙'], { 区: ['7.9', '12.7'] }),
  'an outlier': bars(indicators, { 区: ['7.9', '12.7', '4.3', '6.6', '286', '-3.2'] }),
  'three series with a gap': bars(indicators, {
    区: ['7.9', '12.7', '4.3', '6.6', '25.7', '-3.2'],
    市: ['6', '8.4', null, '5', '10', '-13.4'],
    省: ['6', '8.4', '3', '5.5', '-1.1', '4'],
  }),
  'sixteen cities twice': bars(cities, {
    今年: cities.map((_, index) => String(index * 17 - 60)),
    去年: cities.map((_, index) => String(60 - index * 7)),
  }),
  'all negative': bars(['甲', '乙'], { 区: ['-1.2', '-0.35'] }),
  'long figures': bars(['甲', '乙', '丙'], { 区: ['123456.78', '9.1', '-123456.78'], 市: ['1', '2', '3'] }),
  'many series': bars(['甲', '乙'], {
    规模以上工业企业: ['1', '2'],
    限额以上批发零售企业: ['2', '1'],
    房地产开发企业: ['3', '4'],
    规模以上服务业企业: ['4', '5'],
  }),
  'nothing known': bars(['甲'], { 区: [null] }),
  'no categories': bars([], { 区: [] }),
}

describe.each(Object.entries(samples))('%s', (_, sample) => {
  for (const widthPt of [240, 390, 442]) {
    const scene = draw(sample, widthPt)
    const labels = scene.texts.filter(({ role }) => role === 'value')

    it(`keeps bars inside the plot and labels inside the drawing at ${widthPt} pt`, () => {
      for (const bar of scene.bars) {
        expect(bar.x).toBeGreaterThanOrEqual(scene.plot.x)
        expect(bar.x + bar.width).toBeLessThanOrEqual(scene.plot.x + scene.plot.width)
        expect(bar.y).toBeGreaterThanOrEqual(scene.plot.y - 0.01)
        expect(bar.y + bar.height).toBeLessThanOrEqual(scene.plot.y + scene.plot.height + 0.01)
        expect(bar.width).toBeLessThanOrEqual(26)
        expect(bar.width).toBeGreaterThan(0)
      }
      for (const text of scene.texts) {
        const { x, y, width, height } = textBox(text)
        expect(x).toBeGreaterThanOrEqual(-1)
        expect(x + width).toBeLessThanOrEqual(widthPt + 1)
        expect(y).toBeGreaterThanOrEqual(0)
        expect(y + height).toBeLessThanOrEqual(scene.heightPt)
      }
    })

    it(`lets no text touch another and no label touch a bar at ${widthPt} pt`, () => {
      for (const [index, one] of scene.texts.entries()) {
        for (const other of scene.texts.slice(index + 1)) {
          expect(overlaps(textBox(one), textBox(other)), `${one.text} over ${other.text}`).toBe(false)
        }
      }
      for (const label of labels) {
        for (const bar of scene.bars) expect(overlaps(textBox(label), bar), label.text).toBe(false)
      }
    })

    it(`draws a bar for each figure and none for a missing one at ${widthPt} pt`, () => {
      const known = sample.series.flatMap(({ points }) => points.filter((point) => point !== null))
      expect(scene.bars).toHaveLength(known.length)
      if (labels.length > 0) expect(labels.map(({ factId }) => factId)).toEqual(known.map((p) => p.factId))
    })

    it(`stands positive bars on the zero line and hangs negative ones from it at ${widthPt} pt`, () => {
      for (const bar of scene.bars) {
        const value = Number(sample.series[bar.series]?.points[bar.category]?.value)
        if (value < 0) expect(bar.y).toBe(scene.zero)
        else expect(bar.y + bar.height).toBeCloseTo(scene.zero ?? NaN, 6)
        if (value !== 0) expect(bar.height).toBeGreaterThanOrEqual(0.75)
      }
    })
  }
})

it('draws heights in proportion', () => {
  const [one, two] = draw(bars(['甲', '乙'], { 区: ['5', '10'] })).bars
  expect((two?.height ?? 0) / (one?.height ?? 1)).toBeCloseTo(2)
})

it('keeps the theme’s height unless its labels need more', () => {
  const tall = { ...gongwen, chart: { ...gongwen.chart, heightMm: 90 } }
  const scene = chartScene(samples['an outlier'] as Chart, { widthPt: 440, theme: tall, language: 'zh-Hans' })
  expect(scene.heightPt).toBeCloseTo((90 * 72) / 25.4, 0)
  expect(draw(samples['an outlier'] as Chart).heightPt).toBeGreaterThanOrEqual(
    (gongwen.chart.heightMm * 72) / 25.4,
  )
})

it('gives no bar and no label to a figure of zero height except its label', () => {
  const scene = draw(bars(['甲', '乙'], { 区: ['0', '10'] }))
  expect(scene.bars[0]?.height).toBe(0)
  expect(scene.texts.filter(({ role }) => role === 'value').map(({ text }) => text)).toEqual(['0', '10'])
})

it('does not spend a whole step on a small value beyond zero', () => {
  const ticks = draw(samples['an outlier'] as Chart).texts.filter(({ role }) => role === 'tick')
  expect(ticks.map(({ text }) => text)).toEqual(['0', '100', '200', '300'])
})

it('shows a legend for several series only', () => {
  expect(draw(samples['one series'] as Chart).swatches).toEqual([])
  const several = draw(samples['three series with a gap'] as Chart)
  expect(several.swatches.map(({ color }) => color)).toEqual(gongwen.chart.colors.slice(0, 3))
  const names = several.texts.filter(({ role }) => role === 'legend').map(({ text }) => text)
  expect(names).toEqual(['区', '市', '省'])
})

it('labels keep the theme’s size where there is room, and at least 7 points elsewhere', () => {
  const sizes = Object.values(samples).flatMap((sample) =>
    draw(sample)
      .texts.filter(({ role }) => role === 'value')
      .map(({ sizePt }) => sizePt),
  )
  expect(Math.max(...sizes)).toBe(10.5)
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(7)
})
