/**
 * The only file that knows the docx library: it writes the native charts, each with the workbook that
 * holds its figures, and the package's own theme.
 */
import { Document as WordDocument, Packer } from 'docx'
import { ChartRun } from 'docx/charts'
import { strFromU8, unzipSync } from 'fflate'
import type { Face } from '../theme/theme.js'
import type { ChartAxes } from './chart-axes.js'
import { viaSkeleton } from './chart-skeleton.js'
import { element, escapeXml, xmlDeclaration } from './xml.js'

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

/** A chart as the library has it. */
export function chartRun(options: ChartOptions): ChartRun {
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

/** A chart's part and the files of its workbook, by their paths in it. */
export interface ChartFiles {
  readonly xml: string
  readonly workbook: ReadonlyMap<string, string>
}

export interface PackedCharts {
  readonly charts: readonly ChartFiles[]
  /** `word/theme/theme1.xml`, through which charts find their Chinese face. */
  readonly theme: string
}

/** What the library writes with its `xml` package: an element's name with its attributes and children. */
type Written = string | number | boolean | { readonly [name: string]: unknown }

/** The parts of a package as the library holds them. */
interface LibraryPart {
  readonly options: {
    readonly content: LibraryXml | { readonly files: readonly { path: string; content: LibraryXml }[] }
  }
}

interface LibraryXml {
  prepForXml(context: unknown): Written | undefined
}

const writtenElement = (name: string, content: unknown): string => {
  const all: unknown[] = Array.isArray(content) ? content : [content]
  let attributes: Readonly<Record<string, string | number>> = {}
  const children: string[] = []
  for (const one of all) {
    if (typeof one === 'object' && one !== null) {
      const { _attr, ...rest } = one as Record<string, unknown>
      if (_attr !== undefined) attributes = _attr as Readonly<Record<string, string | number>>
      for (const [key, value] of Object.entries(rest)) children.push(writtenElement(key, value))
    } else if (typeof one === 'string' || typeof one === 'number' || typeof one === 'boolean')
      children.push(escapeXml(String(one)))
  }
  return element(name, attributes, ...children)
}

/**
 * Takes the parts that a chart adds to a package, without the package: packing a whole file to read two parts
 * out of it takes five times as long. `prepForXml` and the part's `options` are the library's own; a test
 * compares them with what it packs.
 */
function takeParts(run: ChartRun): ChartFiles {
  const taken: LibraryPart[] = []
  const context = {
    file: {
      PackageParts: {
        add(part: LibraryPart) {
          taken.push(part)
          return ''
        },
        getTarget: () => '',
      },
    },
    viewWrapper: { Relationships: { addRelationship: () => undefined } },
    stack: [],
  }
  const write = (component: LibraryXml): string => {
    const [[name, content] = ['', undefined]] = Object.entries(component.prepForXml(context) ?? {})
    return xmlDeclaration + writtenElement(name, content)
  }
  ;(run as unknown as LibraryXml).prepForXml(context)
  const chart = taken[0]?.options.content
  if (chart === undefined || 'files' in chart) throw new Error('the chart of docx adds no part')
  const xml = write(chart)
  const book = taken[1]?.options.content
  if (book === undefined || !('files' in book)) throw new Error('the chart of docx adds no workbook')
  return { xml, workbook: new Map(book.files.map(({ path, content }) => [path, write(content)])) }
}

/** A chart's files as the library writes them. */
export const chartFiles = (options: ChartOptions): ChartFiles => takeParts(chartRun(options))

const themes = new Map<string, Promise<string>>()

/** The package's theme with the faces of charts; there are as many as there are faces in themes. */
function themePart({ latin, eastAsia }: Face): Promise<string> {
  const key = `${latin} ${eastAsia}`
  const known = themes.get(key)
  if (known !== undefined) return known
  const fonts = { latin, eastAsia }
  const file = new WordDocument({ theme: { fonts: { body: fonts, headings: fonts } }, sections: [] })
  const path = 'word/theme/theme1.xml'
  const packed = Packer.toBuffer(file).then((bytes) => {
    const part = unzipSync(bytes, { filter: ({ name }) => name === path })[path]
    if (part === undefined) throw new Error(`the package written by docx has no ${path}`)
    return strFromU8(part)
  })
  themes.set(key, packed)
  return packed
}

/** Writes the charts of a document as parts of a Word package. */
export async function packCharts(charts: readonly ChartOptions[], face: Face): Promise<PackedCharts> {
  const written = charts.map((options) => {
    const { xml, workbook } = viaSkeleton(options, chartFiles)
    return { xml: options.dress(xml), workbook }
  })
  return { charts: written, theme: await themePart(face) }
}
