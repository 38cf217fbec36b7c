import type { ColumnAlign, Inline, Table } from '../../document/nodes.js'
import { wordParagraph, wordTable, type WordBlock } from './adapter.js'
import { writeCaption, writeNotes } from './caption.js'
import { cellWidthEm, columnWidths } from './column-widths.js'
import { inlineContext, type Context } from './context.js'
import { writeInlines } from './inlines.js'
import { typeAreaWidthTwips } from './page.js'
import { styleIds, tableEndStyleId } from './style-ids.js'
import { ptToEighths, ptToTwips } from './units.js'

/** A table of no more rows than this stays on one page; a longer one may break between any two rows. */
const mostRowsKeptTogether = 12
const verticalPaddingShare = 0.5

/**
 * How far figures stand from the right edge of their cells, in twips: the widest of them is centred under
 * the head, so that a wide column does not tear figures and head apart.
 */
function figureIndent(cells: readonly (readonly Inline[])[], width: number, context: Context): number {
  const { table, styles } = context.theme
  const widest = Math.max(0, ...cells.map(cellWidthEm)) * styles.tableCell.sizePt
  return Math.max(0, Math.floor((width - ptToTwips(widest + 2 * table.cellPaddingPt)) / 2))
}

export function writeTable(node: Table, context: Context): WordBlock[] {
  const { theme } = context
  const { outerRulePt, headRulePt, ruleColor, headFill, cellPaddingPt } = theme.table
  const caption = writeCaption(node.label, node.caption, context, true)
  const notes = writeNotes(node.notes, context, context.keepNext)
  if (node.columns.length === 0) return [...caption, ...notes]

  const widths = columnWidths(node, theme, typeAreaWidthTwips(theme.page))
  const head = inlineContext(context, 'tableHead')
  const body = inlineContext(context, 'tableCell')
  const keptTogether = node.rows.length <= mostRowsKeptTogether
  const indents = node.columns.map(({ align }, column) =>
    align === 'right'
      ? figureIndent(
          node.rows.map(({ cells }) => cells[column] ?? []),
          widths[column] ?? 0,
          context,
        )
      : 0,
  )
  const bodyCell = (cell: readonly Inline[], align: ColumnAlign, indent: number, keepNext: boolean) =>
    wordParagraph({
      styleId: styleIds.tableCell,
      children: writeInlines(cell, body),
      keepNext,
      ...(align === theme.styles.tableCell.align ? {} : { align }),
      ...(indent > 0 ? { indentRight: indent } : {}),
    })

  const rows = [
    node.columns.map(({ header }) =>
      wordParagraph({
        styleId: styleIds.tableHead,
        children: writeInlines(header, head),
        keepNext: true,
      }),
    ),
    ...node.rows.map(({ cells }, row) => {
      const isLast = row === node.rows.length - 1
      const keepNext = isLast ? notes.length > 0 : keptTogether
      return node.columns.map(({ align }, column) =>
        bodyCell(cells[column] ?? [], align, indents[column] ?? 0, keepNext),
      )
    }),
  ]
  return [
    ...caption,
    wordTable({
      columnWidths: widths,
      rows,
      outerRule: { eighths: ptToEighths(outerRulePt), color: ruleColor },
      headRule: { eighths: ptToEighths(headRulePt), color: ruleColor },
      headFill,
      padding: { x: ptToTwips(cellPaddingPt), y: ptToTwips(cellPaddingPt * verticalPaddingShare) },
    }),
    ...(notes.length > 0 ? notes : [wordParagraph({ styleId: tableEndStyleId, children: [] })]),
  ]
}
