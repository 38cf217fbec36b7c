import type { ColumnAlign, Inline, Table } from '../../document/nodes.js'
import type { ParagraphStyle } from '../theme/theme.js'
import type { Content, CustomTableLayout } from './adapter.js'
import { atomsOf } from './atoms.js'
import type { Line } from './compose.js'
import { halfLeadingPt, unshifted, type Context } from './context.js'
import { piecesOf } from './inlines.js'
import { composeInlines, lineContent, paragraphUnits } from './paragraph.js'
import { keepTogether, keepWithNext, matter, space, type Unit } from './units.js'

export const tableLayoutName = 'briefing'

/** Rules above the head, below the head and below the last row; none between columns. */
export function tableLayout({ theme }: Context): CustomTableLayout {
  const { outerRulePt, headRulePt, ruleColor, headFill, cellPaddingPt } = theme.table
  return {
    hLineWidth: (row, { table }) =>
      row === 0 || row === table.body.length ? outerRulePt : row === 1 ? headRulePt : 0,
    vLineWidth: () => 0,
    hLineColor: () => `#${ruleColor}`,
    paddingLeft: () => cellPaddingPt,
    paddingRight: () => cellPaddingPt,
    paddingTop: () => cellPaddingPt / 2,
    paddingBottom: () => cellPaddingPt / 2,
    fillColor: (row) => (row === 0 && headFill !== '' ? `#${headFill}` : null),
  }
}

interface Row {
  /** Made anew for each table: pdfmake writes into what it prints. */
  readonly cells: () => Content[]
  readonly heightPt: number
}

/** Rows that a table shows of itself at the foot of a page, at least. */
const fewestRows = 2
/** A table up to this share of a page goes to the next page whole. */
const wholeShare = 0.4

/** A table with its caption above and its notes below. */
export function tableUnits(node: Table, context: Context): Unit[] {
  const { theme } = context
  const { caption, tableHead, tableCell, note } = theme.styles
  const widthsPt = columnWidths(node, context)
  const headSlots = widthsPt.map((widthPt): Slot => ({ widthPt, align: 'center' }))
  const slots = widthsPt.map((widthPt, index) => slotOf(node, index, widthPt, context))
  const head = composeRow(
    node.columns.map(({ header }) => header),
    tableHead,
    headSlots,
    context,
  )
  const rows = node.rows.map(({ cells }) => composeRow(cells, tableCell, slots, context))
  const captionUnits = captionOf(node, context)
  const notes = node.notes.flatMap((children) => paragraphUnits(children, note, context))
  const body = rowsUnit(head, rows, widthsPt, context)
  const parts = [...space(caption.beforePt), ...captionUnits, ...space(caption.afterPt), body]
  const all = [...parts, ...(notes.length > 0 ? space(note.beforePt) : []), ...notes]
  const isWhole = all.reduce((sum, { heightPt }) => sum + heightPt, 0) <= context.heightPt * wholeShare
  const whole = isWhole || notes.length === 0 ? keepTogether(all) : keepTogether(parts)
  const units = isWhole || notes.length === 0 ? whole : [...whole, ...keepTogether(all.slice(parts.length))]
  return [...(isWhole ? units.map(withoutSplit) : units), ...space(theme.styles.body.linePt / 2)]
}

const withoutSplit = ({ split: _, ...unit }: Unit): Unit => unit

const captionOf = ({ label, caption }: Table, context: Context): Unit[] =>
  label === '' && caption.length === 0
    ? []
    : paragraphUnits(caption, context.theme.styles.caption, context, {
        prefix: label === '' ? '' : `${label}\u3000`,
        isBalanced: true,
      }).map(keepWithNext)

/** Where the lines of a cell are set. */
interface Slot {
  readonly widthPt: number
  readonly align: ColumnAlign
}

/** Figures are flush right, and all of them together stand in the middle of their column. */
function slotOf(node: Table, index: number, widthPt: number, context: Context): Slot {
  const align = node.columns[index]?.align ?? 'left'
  if (align !== 'right') return { widthPt, align }
  const widestPt = Math.max(
    0,
    ...node.rows.map(({ cells }) =>
      widestLinePt(cells[index] ?? [], context.theme.styles.tableCell, context),
    ),
  )
  return { widthPt: widthPt - Math.max(0, widthPt - widestPt) / 2, align }
}

function composeRow(
  cells: readonly (readonly Inline[])[],
  style: ParagraphStyle,
  slots: readonly Slot[],
  context: Context,
): Row {
  const composed = slots.map((slot, index): Line[] =>
    composeInlines(cells[index] ?? [], style, context, slot),
  )
  const lines = Math.max(1, ...composed.map(({ length }) => length))
  return {
    cells: () =>
      composed.map((own) => ({
        stack: own.map((line) =>
          lineContent(line, style, context, { leftPt: 0, shiftPt: halfLeadingPt(style) }),
        ),
        margin: [0, ((lines - own.length) * style.linePt) / 2, 0, 0],
      })),
    heightPt: lines * style.linePt + context.theme.table.cellPaddingPt,
  }
}

/** The head and some rows; when it is split, both parts have the head. */
function rowsUnit(head: Row, rows: readonly Row[], widthsPt: readonly number[], context: Context): Unit {
  const { outerRulePt, headRulePt } = context.theme.table
  const frameHeightPt = head.heightPt + outerRulePt * 2 + headRulePt
  const heightPt = rows.reduce((sum, row) => sum + row.heightPt, frameHeightPt)
  const unit = matter(heightPt, {
    table: {
      widths: [...widthsPt],
      body: [head, ...rows].map(({ cells }) => cells()),
    },
    layout: tableLayoutName,
    margin: unshifted(context),
  })
  return {
    ...unit,
    split: (availablePt) => {
      let fitting = 0
      let usedPt = frameHeightPt
      for (const row of rows) {
        usedPt += row.heightPt
        if (usedPt > availablePt) break
        fitting += 1
      }
      const kept = Math.min(fitting, rows.length - fewestRows)
      if (kept < fewestRows) return undefined
      const part = (own: readonly Row[]): Unit => rowsUnit(head, own, widthsPt, context)
      return [part(rows.slice(0, kept)), part(rows.slice(kept))]
    },
  }
}

/** Widths inside the cells: what each column needs, and the rest of the type area dealt out evenly. */
function columnWidths(node: Table, context: Context): number[] {
  const { tableHead, tableCell } = context.theme.styles
  const availablePt =
    context.widthPt - context.leftPt - node.columns.length * 2 * context.theme.table.cellPaddingPt
  const wanted = node.columns.map(({ header }, index) =>
    Math.max(
      widestLinePt(header, tableHead, context),
      ...node.rows.map(({ cells }) => widestLinePt(cells[index] ?? [], tableCell, context)),
    ),
  )
  const sum = wanted.reduce((total, width) => total + width, 0)
  if (sum <= availablePt) return wanted.map((width) => width + (availablePt - sum) / wanted.length)
  // Columns narrower than an even share keep their width; the others share what is left.
  const narrowest = node.columns.map(({ header }, index) =>
    Math.max(
      widestWordPt(header, tableHead, context),
      ...node.rows.map(({ cells }) => widestWordPt(cells[index] ?? [], tableCell, context)),
    ),
  )
  const least = narrowest.reduce((total, width) => total + width, 0)
  const share = Math.max(0, availablePt - least) / Math.max(1, sum - least)
  return narrowest.map((width, index) => width + ((wanted[index] ?? width) - width) * share)
}

const inEm = (advance: number, sizePt: number): number => (advance * sizePt) / 1000

function widestLinePt(children: readonly Inline[], style: ParagraphStyle, context: Context): number {
  const lines = piecesOf(children, style).map((pieces) =>
    atomsOf(pieces, context.coverage).reduce((sum, { advance }) => sum + advance, 0),
  )
  return inEm(Math.max(0, ...lines), style.sizePt)
}

function widestWordPt(children: readonly Inline[], style: ParagraphStyle, context: Context): number {
  let widest = 0
  for (const pieces of piecesOf(children, style)) {
    let word = 0
    for (const atom of atomsOf(pieces, context.coverage)) {
      word = atom.chance === 'free' ? atom.advance : word + atom.advance
      widest = Math.max(widest, word)
    }
  }
  return inEm(widest, style.sizePt)
}
