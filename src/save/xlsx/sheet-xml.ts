import { cellAddress } from '../../cell-address.js'
import type { CellStyles } from './cell-styles.js'
import { escapeText } from './escape-text.js'
import { main } from './names.js'

/** A sheet's cells as texts; the first row is its head. */
export interface SheetContent {
  readonly name: string
  readonly rows: readonly (readonly string[])[]
  /** Columns, from 0, whose numbers are numbers; everything else is text. */
  readonly numbers: ReadonlySet<number>
  /** Whether rows can be filtered by each column. */
  readonly isFiltered?: boolean
}

/** The rows whose texts settle how wide columns are. */
const measuredRows = 200
const widestColumn = 60

/** A sheet's part: its head stays in view. */
export function sheetXml({ rows, numbers, isFiltered = false }: SheetContent, styles: CellStyles): string {
  const lines = rows.map((cells, row) => {
    const filled = cells.map((text, column) => {
      const number = row > 0 && numbers.has(column) ? styles.number(text) : undefined
      return cellXml(
        cellAddress(row + 1, column + 1),
        text,
        number,
        row === 0 ? styles.head : styles.text(text),
      )
    })
    return `<row r="${row + 1}">${filled.join('')}</row>`
  })
  const view =
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>'
  const last = cellAddress(Math.max(1, rows.length), Math.max(1, rows[0]?.length ?? 0))
  const filter = isFiltered ? `<autoFilter ref="A1:${last}"/>` : ''
  return `<worksheet xmlns="${main}">${view}${columnsXml(rows)}<sheetData>${lines.join('')}</sheetData>${filter}</worksheet>`
}

function cellXml(place: string, text: string, number: number | undefined, style: number): string {
  if (text === '') return ''
  if (number !== undefined) return `<c r="${place}" s="${number}"><v>${text}</v></c>`
  const inline = `<is><t xml:space="preserve">${escapeText(text)}</t></is>`
  return `<c r="${place}" s="${style}" t="inlineStr">${inline}</c>`
}

function columnsXml(rows: SheetContent['rows']): string {
  const columns = (rows[0] ?? []).map((_, index) => {
    const longest = rows
      .slice(0, measuredRows)
      .reduce((most, cells) => Math.max(most, widthOf(cells[index] ?? '')), 6)
    const width = Math.min(longest + 2, widestColumn)
    return `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`
  })
  return columns.length === 0 ? '' : `<cols>${columns.join('')}</cols>`
}

/** A text's width in narrow characters: a Chinese one takes two. */
function widthOf(text: string): number {
  let width = 0
  for (const character of text.slice(0, widestColumn)) width += /[\u1100-\uffff]/.test(character) ? 2 : 1
  return width
}
