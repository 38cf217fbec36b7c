/**
 * The only file that knows the docx library: it writes the native charts, each with the workbook that
 * holds its figures, and the package's own theme.
 */
import { Document as WordDocument, Packer, Paragraph } from 'docx'
import { ChartRun } from 'docx/charts'
import { strFromU8, unzipSync } from 'fflate'
import type { Face } from '../theme/theme.js'
import type { ChartAxes } from './chart-axes.js'

export interface ChartLabel {
  /** An Excel number format, or the label's own text where no format prints it. */
  readonly format?: string
  readonly text?: string
}

export interface ChartSeriesOptions {
  readonly name: string
  readonly color: string
  /** Colours of single points; the series' own where undefined. */
  readonly colors?: readonly (string | undefined)[]
  readonly type?: 'column' | 'line'
  readonly axis?: 'primary' | 'secondary'
  readonly values: readonly (number | null)[]
  readonly labels: readonly (ChartLabel | null)[]
  readonly labelPosition: 'outsideEnd' | 'center' | 'above'
  readonly labelColor: string
}

export interface ChartOptions {
  readonly type: 'column' | 'bar' | 'line' | 'pie'
  readonly stacked: boolean
  readonly categories: readonly string[]
  readonly series: readonly ChartSeriesOptions[]
  readonly axisTitle: string
  readonly secondaryAxisTitle: string
  readonly axes: ChartAxes
  readonly family: string
  readonly sizePt: number
  readonly labelSizePt: number
  readonly nameSizePt: number
  /** Space between two groups of bars in percent of a bar. */
  readonly gapPercent: number
  readonly textColor: string
  readonly axisColor: string
  /** Gives the part what the library has no options for. */
  readonly dress: (xml: string) => string
}

const lineWidthPt = 2.25

function seriesOf(options: ChartOptions) {
  const { family, textColor, labelSizePt } = options
  return options.series.map((one) => {
    const font = { name: family, size: labelSizePt, color: textColor }
    const isLine = options.type === 'line' || one.type === 'line'
    return {
      name: one.name,
      color: one.color,
      values: one.values,
      ...(one.colors === undefined ? {} : { colors: one.colors }),
      ...(one.type === undefined ? {} : { type: one.type }),
      ...(one.axis === undefined ? {} : { axis: one.axis }),
      ...(isLine
        ? {
            line: { color: one.color, width: lineWidthPt },
            markers: { shape: 'circle' as const, size: 6 },
            smooth: false,
          }
        : {}),
      dataLabels: {
        value: true,
        position: one.labelPosition,
        font: { ...font, color: one.labelColor },
      },
      pointLabels: one.labels.map((label) =>
        label === null
          ? undefined
          : label.text === undefined
            ? { value: true, numberFormat: label.format ?? 'General' }
            : { text: label.text },
      ),
    }
  })
}

function pieRun(options: ChartOptions, font: { name: string; size: number; color: string }): ChartRun {
  return new ChartRun({
    type: 'pie',
    categories: options.categories,
    series: options.series.map(({ name, values, colors, labels }) => ({
      name,
      values,
      colors: colors ?? [],
      pointLabels: labels.map((label) =>
        label === null
          ? undefined
          : label.text === undefined
            ? { value: true, category: true, numberFormat: label.format ?? 'General' }
            : { text: label.text },
      ),
    })),
    dataLabels: { value: true, category: true, position: 'outsideEnd', font },
    legend: false,
    chartArea: { fill: 'none', border: 'none' },
  })
}

function chartRun(options: ChartOptions): ChartRun {
  const { family, sizePt, textColor, axisColor } = options
  const font = { name: family, size: sizePt, color: textColor }
  const axisFont = { ...font, color: axisColor }
  if (options.type === 'pie') return pieRun(options, font)
  const titled = (text: string) => (text === '' ? {} : { title: { text, font: axisFont } })
  const shared = {
    categories: options.categories,
    series: seriesOf(options),
    emptyValues: 'gap' as const,
    legend: options.series.length > 1 ? { position: 'bottom' as const, font } : (false as const),
    // Left to itself, the axis turns names aslant where two level lines would do.
    categoryAxis: {
      font: { ...font, size: options.nameSizePt },
      labelRotation: 0,
      ...(options.type === 'bar' ? { reverseOrder: true } : {}),
    },
    valueAxis: { font: axisFont, ...titled(options.axisTitle), ...options.axes.primary },
    ...(options.series.some(({ axis }) => axis === 'secondary')
      ? {
          secondaryValueAxis: {
            font: axisFont,
            ...titled(options.secondaryAxisTitle),
            ...options.axes.secondary,
          },
        }
      : {}),
    ...(options.stacked ? { stacking: 'stacked' as const } : {}),
    chartArea: { fill: 'none', border: 'none' } as const,
  }
  if (options.type === 'line') return new ChartRun({ ...shared, type: 'line' })
  return new ChartRun({
    ...shared,
    type: options.type,
    gapWidth: options.gapPercent,
    overlap: options.stacked ? 100 : -5,
  })
}

export interface PackedCharts {
  /** Each chart's part and its workbook, as the library writes them. */
  readonly charts: readonly { readonly xml: string; readonly workbook: Uint8Array }[]
  /** `word/theme/theme1.xml`, through which charts find their Chinese face. */
  readonly theme: string
}

/** Writes the charts of a document as parts of a Word package. */
export async function packCharts(charts: readonly ChartOptions[], face: Face): Promise<PackedCharts> {
  const fonts = { latin: face.latin, eastAsia: face.eastAsia }
  const file = new WordDocument({
    theme: { fonts: { body: fonts, headings: fonts } },
    sections: [{ children: [new Paragraph({ children: charts.map(chartRun) })] }],
  })
  const parts = unzipSync(await Packer.toBuffer(file), {
    filter: ({ name }) => /^word\/(?:charts\/chart|embeddings\/|theme\/)/.test(name),
  })
  const part = (path: string): Uint8Array => {
    const found = parts[path]
    if (found === undefined) throw new Error(`the package written by docx has no ${path}`)
    return found
  }
  return {
    charts: charts.map(({ dress }, index) => ({
      xml: dress(strFromU8(part(`word/charts/chart${index + 1}.xml`))),
      workbook: part(`word/embeddings/Microsoft_Excel_Worksheet${index + 1}.xlsx`),
    })),
    theme: strFromU8(part('word/theme/theme1.xml')),
  }
}
