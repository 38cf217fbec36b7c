import type { Chart, ChartPoint, Language } from '../../document/nodes.js'

/** A chart's figures as a table, for readers and files that cannot show a drawing. */
export interface ChartFigures {
  /** Head of the first column, then one for each series with the unit. */
  readonly head: readonly string[]
  readonly rows: readonly { readonly name: string; readonly points: readonly (ChartPoint | null)[] }[]
}

/** Stands where a figure is missing. */
export const missingMark = '—'

const itemWords: Readonly<Record<Language, string>> = {
  'zh-Hans': '项目',
  'zh-Hant': '項目',
  'zh-Hant-HK': '項目',
  'zh-Hant-TW': '項目',
  en: 'Item',
}

function seriesHead(name: string, unit: string, language: Language): string {
  if (unit === '') return name
  return language === 'en' ? `${name} (${unit})`.trim() : `${name}（${unit}）`
}

/** One row for each category, one column for each series. */
export function chartFigures(chart: Chart, language: Language): ChartFigures {
  return {
    head: [
      itemWords[language],
      ...chart.series.map(({ name, axis }) =>
        seriesHead(name, axis === 'secondary' ? (chart.secondaryUnit ?? '') : chart.unit, language),
      ),
    ],
    rows: chart.categories.map((name, index) => ({
      name,
      points: chart.series.map(({ points }) => points[index] ?? null),
    })),
  }
}
