import type { Inline, RowKind, Table, TableRow } from '../../document/nodes.js'
import { gapPtOf } from '../theme/gap.js'
import { writeCaption, writeNotes } from './caption.js'
import { barGapEm, cellWidthEm, columnWidths, decimalParts, hasBar, measureColumns } from './column-widths.js'
import { inlineContext, type Context, type InlineContext } from './context.js'
import { floating, heightOf, joined, noBlock, type WordBlock } from './flow.js'
import { wordGrid, type Cell, type Row } from './grid.js'
import { longestBarEm, writeInlines } from './inlines.js'
import { blank, wordParagraph, type Rule } from './paragraph.js'
import { typeAreaHeightPt } from './page.js'
import { textRun, type RunStyle, type WordInline } from './run.js'
import { splitColumns } from './split-columns.js'
import { writeTableHead } from './table-head.js'
import { ptToEighths, ptToTwips } from './units.js'
import { words } from './words.js'

/** A table of no more rows than this stays on one page; a longer one may break between any two rows. */
const mostRowsKeptTogether = 12
/** One higher than this share of a page does not stand later than it was written. */
const wholeShare = 0.55
const verticalPaddingShare = 0.5

/** Where the figures of a column stand in their cells; lengths in twips. */
interface Place {
  /** From the left edge of the cell's text to the decimal points. */
  readonly point?: number
  /** Width of the widest figure's decimals, in em: the bars begin behind it. */
  readonly after?: number
  /** From the right edge. */
  readonly right?: number
}

/**
 * The widest figure of a column is centred under the head, so that a wide column does not tear figures and
 * head apart, and the others stand below it.
 */
function placeOf(node: Table, column: number, innerTwips: number, context: Context): Place {
  const { sizePt } = context.theme.styles.tableCell
  const em = (count: number): number => ptToTwips(count * sizePt)
  const cells = node.rows.filter(({ kind }) => kind !== 'group').map(({ cells }) => cells[column] ?? [])
  const barRoom = cells.some(hasBar) ? barGapEm + longestBarEm : 0
  const align = node.columns[column]?.align
  if (align === 'right') {
    const widest = Math.max(0, ...cells.map((cell) => cellWidthEm(cell, context.latinFace)))
    return { right: Math.max(0, Math.floor((innerTwips - em(widest)) / 2)) }
  }
  if (align !== 'decimal') return {}
  const parts = cells.flatMap((cell) => decimalParts(cell, context.latinFace) ?? [])
  const before = Math.max(0, ...parts.map((part) => part.before))
  const after = Math.max(0, ...parts.map((part) => part.after))
  const start = Math.max(0, Math.floor((innerTwips - em(before + after + barRoom)) / 2))
  const point = start + em(before)
  return { point, after }
}

/** A space so wide that the bars of a column begin below one another whatever decimals stand before them. */
function barGap(cell: readonly Inline[], place: Place, { run }: InlineContext, context: Context): WordInline {
  const { sizePt } = context.theme.styles.tableCell
  const decimals = decimalParts(cell, context.latinFace)?.after ?? 0
  const missing = Math.max(0, (place.after ?? decimals) - decimals)
  return textRun(' ', { ...run, spacingTwips: ptToTwips(missing * sizePt) })
}

function writeCell(
  cell: readonly Inline[],
  node: Table,
  column: number,
  place: Place,
  row: TableRow,
  run: RunStyle,
  context: Context,
  keepNext: boolean,
): WordBlock {
  const inline = { ...inlineContext(context, 'tableCell') }
  const base = { ...inline, run: { ...inline.run, ...run } }
  const align = node.columns[column]?.align ?? 'left'
  const em = ptToTwips(context.theme.styles.tableCell.sizePt)
  const style = context.theme.styles.tableCell.align
  const indent = column === 0 ? (row.indent ?? 0) * em : 0
  const text = cell.filter(({ type }) => type !== 'bar')
  const bars = cell.filter(({ type }) => type === 'bar')
  const isFigure = place.point !== undefined && decimalParts(cell) !== undefined
  const shown = isFigure ? 'left' : align === 'decimal' ? 'center' : align
  return wordParagraph(
    context,
    'tableCell',
    [
      ...writeInlines(text, base),
      ...(bars.length === 0 ? [] : [barGap(cell, place, base, context)]),
      ...writeInlines(bars, base),
    ],
    {
      keepNext,
      tabs: isFigure ? [{ kind: 'decimal', at: place.point ?? 0 }] : [],
      ...(shown === style ? {} : { align: shown }),
      ...(indent > 0 || (place.right ?? 0) > 0
        ? { indent: { left: indent, right: align === 'right' ? (place.right ?? 0) : 0 } }
        : {}),
    },
  )
}

/** What sets a row apart: its type, its colour, its ground. */
function rowLook(row: TableRow, bodyIndex: number, context: Context): { run: RunStyle; fill: string } {
  const { theme } = context
  const { tableHead, tableCell } = theme.styles
  const strong: RunStyle = {
    ...(tableHead.role === tableCell.role ? {} : { face: theme.faces[tableHead.role] }),
    ...(tableHead.bold ? { bold: true } : {}),
  }
  const stripe = bodyIndex % 2 === 1 ? theme.table.stripeFill : ''
  if (row.highlighted === true)
    return { run: { ...strong, color: theme.colors.accent }, fill: theme.colors.soft }
  const looks: Readonly<Record<RowKind, { run: RunStyle; fill: string }>> = {
    total: { run: strong, fill: theme.colors.soft },
    group: { run: strong, fill: '' },
    body: { run: {}, fill: stripe },
  }
  return looks[row.kind ?? 'body']
}

function writeGrid(node: Table, whole: Table, context: Context, hasFollower: boolean): WordBlock {
  const { theme } = context
  const { outerRulePt, headRulePt, ruleColor, cellPaddingPt } = theme.table
  const widths = columnWidths(node, theme, context.widthTwips, context.latinFace)
  const paddingX = ptToTwips(cellPaddingPt)
  const paddingY = ptToTwips(cellPaddingPt * verticalPaddingShare)
  const outer: Rule = { eighths: ptToEighths(outerRulePt), color: ruleColor }
  const headRule: Rule = { eighths: ptToEighths(headRulePt), color: ruleColor }
  const inside = (width: number): Context => ({
    ...context,
    widthTwips: Math.max(1, width - 2 * paddingX),
    keepNext: false,
  })
  const places = widths.map((width, column) => placeOf(node, column, width - 2 * paddingX, context))
  const keptTogether = node.rows.length <= mostRowsKeptTogether && context.fitting?.parted.has(whole) !== true
  let bodyIndex = 0
  const rows = node.rows.map((row, index): Row => {
    const isLast = index === node.rows.length - 1
    const keepNext = isLast ? hasFollower : keptTogether || row.kind === 'group' || index === 0
    const { run, fill } = rowLook(row, bodyIndex, context)
    if (row.kind === 'group') {
      bodyIndex = 0
      const whole = inside(context.widthTwips)
      const content = writeCell(row.cells[0] ?? [], node, 0, {}, row, run, whole, keepNext)
      return { cells: [{ span: widths.length, content, ...(fill === '' ? {} : { fill }) }] }
    }
    bodyIndex += 1
    const cells = widths.map((width, column): Cell => {
      const cell = row.cells[column] ?? []
      const place = places[column] ?? {}
      const content = writeCell(cell, node, column, place, row, run, inside(width), keepNext)
      return { content, ...(fill === '' ? {} : { fill }) }
    })
    return { cells }
  })
  return wordGrid(context, {
    columnWidths: widths,
    rows: [...writeTableHead(node, widths, headRule, inside), ...rows],
    rules: { top: outer, bottom: outer },
    padding: { top: paddingY, bottom: paddingY, left: paddingX, right: paddingX },
  })
}

/** The unit of the whole table, at the right above it. */
function writeUnit(node: Table, context: Context): WordBlock {
  if (node.unit === undefined || node.unit.length === 0) return noBlock
  const children = writeInlines(node.unit, inlineContext(context, 'note'))
  return wordParagraph(context, 'note', children, { align: 'right', keepNext: true, before: 0, after: 0 })
}

export function writeTable(node: Table, context: Context): WordBlock {
  const { theme, language, latinFace, widthTwips } = context
  const notes = writeNotes(node.notes, context, context.keepNext)
  if (node.columns.length === 0) return joined([writeCaption(node, context, { keepNext: true }), notes])
  const least = measureColumns(node, theme, latinFace).map((one) => one.least)
  const pieces = splitColumns(node, least, widthTwips)
  const { caption: captionStyle } = theme.styles
  const gapPt = gapPtOf(theme)
  const end = blank(context, gapPt, 'after', context.keepNext)
  const above = { before: ptToTwips(Math.max(captionStyle.beforePt, gapPt)), keepNext: true }
  const captioned = { ...above, ...(node.unit === undefined ? {} : { after: 0 }) }
  const written = joined(
    pieces.flatMap((piece, index) => {
      const isLast = index === pieces.length - 1
      const hasNotes = isLast && piece.notes.length > 0
      const caption =
        index === 0
          ? writeCaption(piece, context, captioned)
          : wordParagraph(
              context,
              'caption',
              [textRun(words[language].continued(node.label), inlineContext(context, 'caption').run)],
              above,
            )
      return [
        caption,
        writeUnit(piece, context),
        writeGrid(piece, node, context, hasNotes || (isLast && context.keepNext)),
        hasNotes ? notes : end,
      ]
    }),
  )
  const staysWhole =
    pieces.length === 1 &&
    node.rows.length <= mostRowsKeptTogether &&
    heightOf(written.flow) <= typeAreaHeightPt(theme.page) * wholeShare
  return staysWhole ? floating(node, written) : written
}
