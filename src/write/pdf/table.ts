import type { Table, TableRow } from '../../document/nodes.js'
import { finding } from '../../errors.js'
import { gapPtOf } from '../theme/gap.js'
import type { BlockContext } from './blocks.js'
import { captionUnits, nameOfFigure } from './caption.js'
import type { Context } from './context.js'
import { piecesOf } from './inlines.js'
import { paragraphUnits } from './paragraph.js'
import type { Mark } from './page.js'
import { addElement, type StructureElement } from './structure.js'
import { measureCell } from './table-cell.js'
import { columnsOf, type Cells, type Column } from './table-columns.js'
import { fillAcross, ruleAcross, scaled, type TableContext } from './table-frame.js'
import { headUnit } from './table-head.js'
import { cellMarks, lineCount, rowStyle, setCell, type SetCell } from './table-row.js'
import {
  heightOf,
  keepTogether,
  keepWithNext,
  matter,
  space,
  spaceBelow,
  type Matter,
  type Unit,
} from './units.js'

/** Rows that a table shows of itself at the foot and at the head of a page, at least. */
const fewestRows = 2
/** A table up to this share of a page is kept whole, one of few rows up to the larger share. */
const wholeShare = 0.4
const wholeShareOfFew = 0.55
const fewRows = 12
/** A row higher than this share of a page goes over pages line by line. */
const highestRowShare = 0.6
/** Smaller type cannot be read in print. */
const smallestPt = 6.5
const scaleStep = 0.05

/** A table with its caption and unit above and its notes below. */
export function tableUnits(node: Table, context: BlockContext): Unit[] {
  const { caption, note } = context.theme.styles
  numberFootnotes(node, context)
  const element = addElement(context.element, 'Table')
  const fitted = fit(node, context)
  if (!fitted) {
    context.report(finding('table-too-wide', { table: nameOfFigure(node), columns: node.columns.length }))
    return []
  }
  const { cells, table } = fitted
  const captionOf = addElement(element, 'Caption')
  const captions = captionUnits(node, captionOf, context)
  const unitLine = node.unit
    ? paragraphUnits(node.unit, { ...note, align: 'right' }, context, { of: captionOf })
    : []
  const head = headUnit(node, table, element)
  const rows = rowUnits(node, cells, table, head, element)
  const notes = node.notes.flatMap((children) =>
    paragraphUnits(children, note, context, { of: addElement(context.element, 'P') }),
  )
  const above = [
    ...captions.map((unit, index) => (index === 0 ? withPlace(unit, node, context) : unit)),
    ...space(captions.length > 0 && !node.unit ? caption.afterPt : 0),
    ...unitLine,
  ]
  const first = captions.length > 0 ? head : withPlace(head, node, context)
  const below = [...(notes.length > 0 ? space(note.beforePt) : []), ...notes]
  const all = [...above, first, ...rows, ...below]
  const aroundPt = gapPtOf(context.theme)
  const gapPt = Math.max(caption.beforePt, aroundPt)
  const parted = asRows(above, first, rows, below)
  const mostShare = rows.length <= fewRows ? wholeShareOfFew : wholeShare
  const units = heightOf(all) <= context.heightPt * mostShare ? asFloat(all, parted, node, aroundPt) : parted
  return [
    ...space(gapPt),
    ...units.slice(0, -1),
    ...units.slice(-1).map(keepWithNext),
    ...spaceBelow(aroundPt),
  ]
}

/** A numbered table may stand a little later. */
function asFloat(units: readonly Unit[], rows: readonly Unit[], { label }: Table, gapPt: number): Unit[] {
  const float = label === '' ? undefined : ({ kind: 'table', gapPt, rows } as const)
  return keepTogether(units).map((unit) => (unit.kind === 'matter' && float ? { ...unit, float } : unit))
}

function asRows(
  above: readonly Unit[],
  head: Matter,
  rows: readonly Matter[],
  below: readonly Unit[],
): Unit[] {
  const isKept = (index: number): boolean =>
    index < fewestRows - 1 || (index >= rows.length - fewestRows && index < rows.length - 1)
  const kept = rows.map((row, index) =>
    isKept(index) || (index === rows.length - 1 && below.length > 0) ? keepWithNext(row) : row,
  )
  return [...above.map(keepWithNext), keepWithNext(head), ...kept, ...keepTogether(below)]
}

function withPlace(unit: Matter, { id }: Table, context: BlockContext): Matter {
  const name = id === undefined ? undefined : context.destinationOf(id)
  if (name === undefined) return unit
  const place: Mark = { kind: 'destination', name, x: context.leftPt, y: 0, of: 'artifact' }
  return { ...unit, marks: [place, ...unit.marks] }
}

/** Footnotes are numbered as a reader meets them, not as columns are measured. */
function numberFootnotes({ caption, unit, spanners, columns, rows, notes }: Table, context: Context): void {
  const style = context.theme.styles.tableCell
  for (const children of [
    caption,
    ...(unit ? [unit] : []),
    ...(spanners ?? []).map(({ header }) => header),
    ...columns.map(({ header }) => header),
    ...rows.flatMap(({ cells }) => cells),
    ...notes,
  ])
    if (children.some(({ type }) => type !== 'text' && type !== 'number')) piecesOf(children, style, context)
}

interface Fitted {
  readonly cells: Cells
  readonly table: TableContext
}

/** Columns in the theme's size, or in the largest smaller one in which they fit. */
function fit(node: Table, context: Context): Fitted | undefined {
  const { cellPaddingPt } = context.theme.table
  const { tableCell } = context.theme.styles
  for (let step = 0; tableCell.sizePt * (1 - step * scaleStep) >= smallestPt; step += 1) {
    const scale = 1 - step * scaleStep
    const cells = measure(node, scale, context)
    const paddingPt = cellPaddingPt * scale
    const columns = columnsOf(node, cells, paddingPt, context)
    if (columns) return { cells, table: { context, columns, paddingPt, scale } }
  }
  return undefined
}

function measure({ columns, rows }: Table, scale: number, context: Context): Cells {
  const { tableHead } = context.theme.styles
  const headStyle = scaled(tableHead, scale)
  return {
    head: columns.map(({ header }) => measureCell(header, headStyle, context)),
    body: rows.map((row) => {
      const style = scaled(rowStyle(row, context), scale)
      // The head over rows goes across the table and gives no column its width.
      if (row.kind === 'group') return []
      return columns.map((_, index) =>
        measureCell(
          row.cells[index] ?? [],
          style,
          context,
          index === 0 ? (row.indent ?? 0) * style.sizePt : 0,
        ),
      )
    }),
  }
}

function rowUnits(
  node: Table,
  { body }: Cells,
  table: TableContext,
  head: Matter,
  element: StructureElement,
): Matter[] {
  const { context, columns } = table
  const { outerRulePt } = context.theme.table
  const repeated: Matter[] = [
    keepWithNext({
      ...head,
      marks: head.marks.filter(({ kind }) => kind !== 'destination').map(asArtifact),
      notes: [],
    }),
  ]
  const closing = [ruleAcross(table, 0, outerRulePt)]
  let stripe = 0
  return node.rows.flatMap((row, index) => {
    const isLast = index === node.rows.length - 1
    stripe = (row.kind ?? 'body') === 'body' ? stripe + 1 : 0
    const of = addElement(element, 'TR')
    const units =
      row.kind === 'group'
        ? groupRow(row, table, of)
        : bodyRow(
            (body[index] ?? []).map((cell, at) => setCell(cell, columns[at] as Column, context)),
            fillOf(row, stripe, table),
            table,
            of,
          )
    return units.map((unit, part): Matter => {
      const ends = isLast && part === units.length - 1
      const own = { ...unit, head: repeated }
      if (!ends) return { ...own, foot: closing, keepWithNext: row.kind === 'group' }
      const rule = ruleAcross(table, unit.heightPt, outerRulePt)
      return { ...own, heightPt: unit.heightPt + outerRulePt, marks: [...unit.marks, rule] }
    })
  })
}

const asArtifact = (mark: Mark): Mark => ({ ...mark, of: 'artifact' })

function fillOf(row: TableRow, stripe: number, { context }: TableContext): string {
  if (row.kind === 'total' || row.highlighted) return context.theme.colors.soft
  return stripe % 2 === 0 ? context.theme.table.stripeFill : ''
}

/** One unit; for a row that no page would hold, one for each of its lines. */
function bodyRow(
  cells: readonly SetCell[],
  fill: string,
  table: TableContext,
  of: StructureElement,
): Matter[] {
  const { context, paddingPt } = table
  const elements = cells.map((_, index) =>
    addElement(of, index === 0 ? 'TH' : 'TD', index === 0 ? { scope: 'Row' } : {}),
  )
  const linePt = scaled(context.theme.styles.tableCell, table.scale).linePt
  const textPt = lineCount(cells) * linePt
  const notesOf = (own: readonly SetCell[]) =>
    own.flatMap(({ lines }) => lines.flatMap(({ line }) => line.notes))
  if (textPt + paddingPt <= context.heightPt * highestRowShare) {
    const heightPt = textPt + paddingPt
    const marks = cells.flatMap((cell, index) =>
      cellMarks(cell, paddingPt / 2, textPt, elements[index] as StructureElement, context),
    )
    return [matter(heightPt, [...fillAcross(table, 0, heightPt, fill), ...marks], { notes: notesOf(cells) })]
  }
  return Array.from({ length: lineCount(cells) }, (_, line) => {
    const part = cells.map((cell) => ({
      ...cell,
      lines: cell.lines.slice(line, line + 1),
      bar: line === 0 ? cell.bar : undefined,
    }))
    const marks = part.flatMap((cell, index) =>
      cellMarks(cell, 0, linePt, elements[index] as StructureElement, context),
    )
    return matter(linePt, [...fillAcross(table, 0, linePt, fill), ...marks], { notes: notesOf(part) })
  })
}

/** A head over the rows below it, across the table. */
function groupRow(row: TableRow, table: TableContext, of: StructureElement): Matter[] {
  const { context, paddingPt, columns, scale } = table
  const style = scaled({ ...rowStyle(row, context), align: 'left' }, scale)
  const element = addElement(of, 'TH', { scope: 'Both', columnSpan: columns.length })
  const inner = { ...context, leftPt: context.leftPt + paddingPt, widthPt: context.widthPt - paddingPt }
  const lines = paragraphUnits(row.cells[0] ?? [], style, inner, { of: element })
  const heightPt = Math.max(1, lines.length) * style.linePt + paddingPt
  const marks = lines.flatMap((line, index) =>
    line.marks.map((mark): Mark => ({ ...mark, y: mark.y + paddingPt / 2 + index * style.linePt })),
  )
  return [matter(heightPt, marks, { notes: lines.flatMap(({ notes }) => notes ?? []) })]
}
