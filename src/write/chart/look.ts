import type { Chart, Language } from '../../document/nodes.js'
import { contrast } from '../theme/contrast.js'
import type { Theme } from '../theme/theme.js'

export interface SceneOptions {
  readonly widthPt: number
  readonly theme: Theme
  readonly language: Language
  /** Of a drawing that is to fit on what is left of a page; as high as it should be if absent. */
  readonly mostHeightPt?: number
}

/** What every part of a drawing needs: the chart, its room and its colours. */
export interface Look extends SceneOptions {
  readonly chart: Chart
  readonly sizePt: number
  readonly textColor: string
  readonly axisColor: string
  readonly gridColor: string
  /** One colour for each series. */
  readonly colors: readonly string[]
}

/** Whether a series is drawn as a line: all of a line chart, those of the secondary axis elsewhere. */
export const isLine = (chart: Chart, series: number): boolean =>
  chart.kind === 'line' || (isOnCategoryAxis(chart) && chart.series[series]?.axis === 'secondary')

const isOnCategoryAxis = ({ kind }: Chart): boolean => kind !== 'pie' && kind !== 'ranking'

/** What a thin line needs against the page. */
const leastLineContrast = 3

/**
 * A colour for each series: bars take the theme's colours in turn, lines those of the rest that are dark
 * enough to be followed.
 */
export function seriesColors(chart: Chart, theme: Theme): string[] {
  const { colors, axisColor } = theme.chart
  const dark = colors.filter((color) => contrast(color, 'FFFFFF') >= leastLineContrast)
  const barCount = chart.series.filter((_, index) => !isLine(chart, index)).length
  const takenByBars = new Set(colors.slice(0, barCount))
  const free = dark.filter((color) => !takenByBars.has(color))
  const lineColors = free.length > 0 ? free : dark
  let bars = 0
  let lines = 0
  return chart.series.map((_, index) => {
    const [from, at] = isLine(chart, index) ? [lineColors, lines++] : [colors, bars++]
    return from[at % from.length] ?? axisColor
  })
}

/** More characters than any drawing has room for; what is not a name need not be measured. */
const longestName = 600
const cut = (name: string): string => (name.length > longestName ? `${name.slice(0, longestName)}…` : name)

export function lookOf(chart: Chart, options: SceneOptions): Look {
  const { sizePt, axisColor, gridColor } = options.theme.chart
  return {
    ...options,
    chart: {
      ...chart,
      categories: chart.categories.map(cut),
      series: chart.series.map((one) => ({ ...one, name: cut(one.name) })),
    },
    sizePt,
    axisColor,
    gridColor,
    textColor: options.theme.styles.tableCell.color,
    colors: seriesColors(chart, options.theme),
  }
}

const unitTexts: Readonly<Record<Language, (unit: string) => string>> = {
  'zh-Hans': (unit) => `单位：${unit}`,
  'zh-Hant': (unit) => `單位：${unit}`,
  'zh-Hant-HK': (unit) => `單位：${unit}`,
  'zh-Hant-TW': (unit) => `單位：${unit}`,
  en: (unit) => `Unit: ${unit}`,
}

/** A unit as it stands at its axis; empty for none. */
export const unitText = (unit: string, language: Language): string =>
  unit === '' ? '' : unitTexts[language](unit)
