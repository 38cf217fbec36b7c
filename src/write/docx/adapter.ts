/**
 * The only file that knows the docx library: what the writer needs of it, under the writer's own names.
 * All lengths are twentieths of a point unless a name says otherwise.
 */
import {
  AlignmentType,
  BorderStyle,
  Document as WordDocument,
  DocumentGridType,
  EmphasisMarkType,
  ExternalHyperlink,
  Footer,
  LevelFormat,
  LevelSuffix,
  Packer,
  PageNumber,
  Paragraph,
  Tab,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
  type ParagraphChild,
} from 'docx'
import { ChartRun } from 'docx/charts'
import type { ColumnAlign } from '../../document/nodes.js'
import type { Face } from '../theme/theme.js'

export type WordInline = ParagraphChild
export type WordBlock = Paragraph | Table

export interface RunStyle {
  readonly face: Face
  readonly bold?: boolean
  readonly italic?: boolean
  /** Dots under the characters. */
  readonly dotted?: boolean
  readonly styleId?: string
}

function runProperties({ face, bold, italic, dotted, styleId }: RunStyle) {
  return {
    // Without the hint, Word gives “ ” — … · ± ① the Latin face.
    font: {
      ascii: face.latin,
      hAnsi: face.latin,
      eastAsia: face.eastAsia,
      cs: face.latin,
      hint: 'eastAsia',
    },
    ...(bold === true ? { bold } : {}),
    ...(italic === true ? { italics: italic } : {}),
    ...(dotted === true ? { emphasisMark: { type: EmphasisMarkType.DOT } } : {}),
    ...(styleId === undefined ? {} : { style: styleId }),
  }
}

const withTabs = (line: string): (string | Tab)[] =>
  line.split('\t').flatMap((part, index) => (index === 0 ? [part] : [new Tab(), part]))

/** One run for each line of the text; a newline is a break. */
export function textRuns(text: string, style: RunStyle): WordInline[] {
  return text.split('\n').map(
    (line, index) =>
      new TextRun({
        ...runProperties(style),
        ...(index === 0 ? {} : { break: 1 }),
        children: withTabs(line).filter((part) => part !== ''),
      }),
  )
}

export const breakRun = (style: RunStyle): WordInline => new TextRun({ ...runProperties(style), break: 1 })

export const linkRun = (url: string, children: readonly WordInline[]): WordInline =>
  new ExternalHyperlink({ link: url, children })

export interface ParagraphOptions {
  readonly styleId: string
  readonly children: readonly WordInline[]
  readonly keepNext?: boolean
  readonly align?: ColumnAlign
  readonly before?: number
  readonly indentLeft?: number
  readonly indentRight?: number
  /** The list and its level, from 0, whose mark stands in front. */
  readonly list?: { readonly reference: string; readonly level: number }
}

const alignments = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
} as const

export function wordParagraph(options: ParagraphOptions): Paragraph {
  const { styleId, children, keepNext, align, before, indentLeft, indentRight, list } = options
  return new Paragraph({
    style: styleId,
    children,
    ...(keepNext === true ? { keepNext } : {}),
    ...(align === undefined ? {} : { alignment: alignments[align] }),
    ...(before === undefined ? {} : { spacing: { before } }),
    ...(indentLeft === undefined ? {} : { indent: { left: indentLeft } }),
    ...(indentRight === undefined ? {} : { indent: { right: indentRight } }),
    ...(list === undefined ? {} : { numbering: list }),
  })
}

export interface TableRule {
  readonly eighths: number
  readonly color: string
}

export interface TableOptions {
  readonly columnWidths: readonly number[]
  /** Paragraphs of each cell, the head row first. */
  readonly rows: readonly (readonly Paragraph[])[]
  readonly outerRule: TableRule
  readonly headRule: TableRule
  /** RGB; empty for none. */
  readonly headFill: string
  readonly padding: { readonly x: number; readonly y: number }
}

const noRule = { style: BorderStyle.NIL } as const
const drawnRule = ({ eighths, color }: TableRule) => ({ style: BorderStyle.SINGLE, size: eighths, color })

export function wordTable(options: TableOptions): Table {
  const { columnWidths, rows, outerRule, headRule, headFill, padding } = options
  return new Table({
    width: { size: columnWidths.reduce((left, right) => left + right, 0), type: WidthType.DXA },
    columnWidths,
    layout: TableLayoutType.FIXED,
    margins: {
      marginUnitType: WidthType.DXA,
      top: padding.y,
      bottom: padding.y,
      left: padding.x,
      right: padding.x,
    },
    borders: {
      top: drawnRule(outerRule),
      bottom: drawnRule(outerRule),
      left: noRule,
      right: noRule,
      insideHorizontal: noRule,
      insideVertical: noRule,
    },
    rows: rows.map(
      (cells, row) =>
        new TableRow({
          cantSplit: true,
          ...(row === 0 ? { tableHeader: true } : {}),
          children: cells.map(
            (paragraph, column) =>
              new TableCell({
                children: [paragraph],
                width: { size: columnWidths[column] ?? 0, type: WidthType.DXA },
                verticalAlign: VerticalAlignTable.CENTER,
                ...(row === 0 ? { borders: { bottom: drawnRule(headRule) } } : {}),
                ...(row === 0 && headFill !== '' ? { shading: { fill: headFill } } : {}),
              }),
          ),
        }),
    ),
  })
}

export interface ChartLabel {
  /** An Excel number format, or the label's own text where no format prints it. */
  readonly format?: string
  readonly text?: string
}

export interface ChartOptions {
  readonly widthPixels: number
  readonly heightPixels: number
  readonly categories: readonly string[]
  readonly series: readonly {
    readonly name: string
    readonly color: string
    readonly values: readonly (number | null)[]
    readonly labels: readonly (ChartLabel | null)[]
  }[]
  readonly axisTitle: string
  readonly family: string
  readonly sizePt: number
  readonly labelSizePt: number
  readonly nameSizePt: number
  /** Space between two groups of bars in percent of a bar. */
  readonly gapPercent: number
  readonly textColor: string
  readonly axisColor: string
  readonly name: string
  readonly alternative: string
}

export function chartRun(options: ChartOptions): WordInline {
  const { family, sizePt, textColor, axisColor } = options
  const font = { name: family, size: sizePt, color: textColor }
  const axisFont = { ...font, color: axisColor }
  return new ChartRun({
    type: 'column',
    categories: options.categories,
    series: options.series.map(({ name, color, values, labels }) => ({
      name,
      color,
      values,
      pointLabels: labels.map((label) =>
        label === null
          ? undefined
          : label.text === undefined
            ? { value: true, numberFormat: label.format ?? 'General' }
            : { text: label.text },
      ),
    })),
    gapWidth: options.gapPercent,
    overlap: -5,
    emptyValues: 'gap',
    dataLabels: {
      value: true,
      position: 'outsideEnd',
      font: { ...font, size: options.labelSizePt },
    },
    legend: options.series.length > 1 ? { position: 'bottom', font } : false,
    // Left to itself, the axis turns names aslant where two level lines would do.
    categoryAxis: { font: { ...font, size: options.nameSizePt }, labelRotation: 0 },
    valueAxis: {
      font: axisFont,
      ...(options.axisTitle === '' ? {} : { title: { text: options.axisTitle, font: axisFont } }),
    },
    chartArea: { fill: 'none', border: 'none' },
    transformation: { width: options.widthPixels, height: options.heightPixels },
    altText: { name: options.name, description: options.alternative },
  })
}

export interface ListDefinition {
  readonly reference: string
  /** Null for a list that is not numbered. */
  readonly start: number | null
  readonly suffix: 'nothing' | 'space'
  readonly face: Face
  readonly levels: readonly {
    readonly text: string
    readonly indentLeft: number
    readonly firstLine: number
    readonly firstLineHundredths: number
  }[]
}

const suffixes = { nothing: LevelSuffix.NOTHING, space: LevelSuffix.SPACE } as const

const numbering = ({ reference, start, suffix, face, levels }: ListDefinition) => ({
  reference,
  levels: levels.map(({ text, indentLeft, firstLine, firstLineHundredths }, level) => ({
    level,
    text,
    suffix: suffixes[suffix],
    alignment: AlignmentType.LEFT,
    ...(start === null ? { format: LevelFormat.BULLET } : { format: LevelFormat.DECIMAL, start }),
    style: {
      run: runProperties({ face }),
      paragraph: {
        indent: { left: indentLeft, firstLine, firstLineChars: firstLineHundredths },
      },
    },
  })),
})

export interface FileOptions {
  readonly page: {
    readonly width: number
    readonly height: number
    readonly top: number
    readonly right: number
    readonly bottom: number
    readonly left: number
    readonly footer: number
    readonly linePitch: number
  }
  readonly pageNumber: {
    readonly styleId: string
    readonly face: Face
    /** From the outer edge of the type area. */
    readonly indent: number
  }
  /** The families of charts and of whatever else follows the package's own theme. */
  readonly face: Face
  readonly lists: readonly ListDefinition[]
  readonly children: readonly WordBlock[]
  /** Parts written instead of the library's, by their path in the package. */
  readonly parts: Readonly<Record<string, string>>
}

function pageNumberFooter(
  { styleId, face, indent }: FileOptions['pageNumber'],
  side: 'left' | 'right',
): Footer {
  return new Footer({
    children: [
      new Paragraph({
        style: styleId,
        alignment: alignments[side],
        indent: { [side]: indent, firstLine: 0, firstLineChars: 0 },
        children: [new TextRun({ ...runProperties({ face }), children: ['— ', PageNumber.CURRENT, ' —'] })],
      }),
    ],
  })
}

/** Packs a file as the library does it, with its clock, random ids and counters still in it. */
export async function packFile(options: FileOptions): Promise<Uint8Array> {
  const { page, pageNumber, face, lists, children, parts } = options
  const fonts = { latin: face.latin, eastAsia: face.eastAsia }
  const file = new WordDocument({
    evenAndOddHeaderAndFooters: true,
    theme: { fonts: { body: fonts, headings: fonts } },
    numbering: { config: lists.map(numbering) },
    sections: [
      {
        properties: {
          page: {
            size: { width: page.width, height: page.height },
            margin: {
              top: page.top,
              right: page.right,
              bottom: page.bottom,
              left: page.left,
              header: page.footer,
              footer: page.footer,
            },
          },
          grid: { type: DocumentGridType.LINES, linePitch: page.linePitch },
        },
        footers: {
          default: pageNumberFooter(pageNumber, 'right'),
          even: pageNumberFooter(pageNumber, 'left'),
        },
        children,
      },
    ],
  })
  const overrides = Object.entries(parts).map(([path, data]) => ({ path, data }))
  return Packer.toBuffer(file, false, overrides)
}
