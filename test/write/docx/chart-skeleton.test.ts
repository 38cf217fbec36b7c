import { describe, expect, test } from 'vitest'
import {
  chartFiles,
  type ChartLabel,
  type ChartOptions,
  type ChartSeriesOptions,
} from '../../../src/write/docx/adapter.js'
import { viaSkeleton } from '../../../src/write/docx/chart-skeleton.js'
import { numbers, pick } from '../../helpers/numbers.js'

const names = [
  '示例区',
  '全市',
  '全省',
  'Plains & “Great” <Lakes>',
  '"引号"',
  "it's",
  '8110000001',
  ' 空格 ',
  'a  b',
]
const titles = ['', '单位：%', '亿元', 'US$ billion']

function drawn(next: () => number): ChartOptions {
  const draw = (below: number): number => Math.floor(next() * below)
  const one = <T>(from: readonly T[]): T => pick(next, from)
  const types = ['column', 'bar', 'line', 'pie'] as const
  const type = one(types)
  const count = 1 + draw(5)
  const categories = Array.from({ length: count }, () => one(names))
  const value = (): number | null =>
    draw(8) === 0 && type !== 'pie' ? null : (draw(20_000) - (type === 'pie' ? 0 : 8_000)) / 10 ** draw(4)
  const label = (value: number | null): ChartLabel | null =>
    value === null
      ? null
      : draw(4) === 0
        ? { text: one(names) }
        : { format: one(['0.0', '#,##0', '0"%";−0"%"']) }
  const isCombined = type === 'column' && draw(3) === 0
  const stacked = type === 'column' && !isCombined && draw(3) === 0
  const series = Array.from({ length: type === 'pie' ? 1 : 1 + draw(3) }, (_, index): ChartSeriesOptions => {
    const values = Array.from({ length: count }, value)
    const isLine = isCombined && index > 0
    return {
      name: one(names),
      color: one(['2F5D8A', 'C0504D']),
      ...(type === 'pie' || (type !== 'line' && !isLine && draw(2) === 0)
        ? { colors: categories.map(() => one(['2F5D8A', '9BBB59'])) }
        : {}),
      ...(isCombined ? { type: isLine ? 'line' : 'column', axis: isLine ? 'secondary' : 'primary' } : {}),
      values,
      labels: values.map(label),
      labelPosition: type === 'line' || isLine ? 'above' : stacked ? 'center' : 'outsideEnd',
      labelColor: '000000',
    }
  })
  const range = () => {
    const minimum = draw(100) - 60
    return {
      minimum,
      maximum: minimum + 1 + draw(900) / 10,
      interval: (1 + draw(50)) / 10,
      numberFormat: one(['General', '[>12.5]"";General']),
    }
  }
  const hasSecondary = series.some(({ axis }) => axis === 'secondary')
  return {
    type,
    stacked,
    categories,
    series,
    axisTitle: one(titles),
    secondaryAxisTitle: one(titles),
    axes: {
      ...(draw(2) === 0 && { primary: range() }),
      ...(hasSecondary && draw(2) === 0 && { secondary: range() }),
    },
    family: one(['宋体', 'Arial']),
    sizePt: 10.5,
    labelSizePt: one([9, 10.5]),
    nameSizePt: 9,
    gapPercent: one([80, 120]),
    textColor: '000000',
    axisColor: '595959',
    dress: (xml) => xml,
  }
}

/** Each chart has an id of its own in the library, by which the package alone knows it. */
const withoutIds = (xml: string): string => xml.replace(/ r:id="[^"]*"/g, '')

describe('a chart by way of a skeleton', () => {
  test('is byte for byte the one that the library writes, whatever its texts, numbers and gaps', () => {
    const next = numbers(7)
    let throughLibrary = 0
    for (let run = 0; run < 400; run += 1) {
      const options = drawn(next)
      const expected = chartFiles(options)
      const { xml, workbook } = viaSkeleton(options, (given) => {
        throughLibrary += 1
        return chartFiles(given)
      })
      expect(withoutIds(xml)).toBe(withoutIds(expected.xml))
      expect([...workbook]).toEqual([...expected.workbook])
    }
    expect(throughLibrary).toBeGreaterThan(0)
  })

  test('is written by the library once for charts that differ in texts and numbers alone', () => {
    const chart = (name: string, value: number): ChartOptions => ({
      ...drawn(numbers(3)),
      type: 'line',
      stacked: false,
      categories: ['一季度', name],
      series: [
        {
          name,
          color: '2F5D8A',
          values: [value, -value],
          labels: [{ format: '0.0' }, { text: name }],
          labelPosition: 'above',
          labelColor: '000000',
        },
      ],
      axes: {},
    })
    let throughLibrary = 0
    const write = (given: ChartOptions) => {
      throughLibrary += 1
      return chartFiles(given)
    }
    const first = viaSkeleton(chart('甲县', 1.5), write)
    const second = viaSkeleton(chart('乙县', 2.5), write)
    expect(throughLibrary).toBe(1)
    expect(first.xml).toContain('甲县')
    expect(second.xml).toContain('<c:v>-2.5</c:v>')
    expect(second.xml).not.toContain('甲县')
  })
})
