import type { GridCell } from '../grid.js'
import { serialDate } from './serial-date.js'
import { storedDecimal } from '../stored-decimal.js'
import { shownNumber } from './shown-number.js'
import { plainStyle, type CellStyle } from './styles.js'

/** What cells of a workbook refer to. */
export interface CellContext {
  readonly strings: readonly string[]
  readonly styles: readonly CellStyle[]
  readonly since1904: boolean
}

/** A cell as its XML has it. */
export interface RawCell {
  readonly column: number
  readonly type: string
  readonly style: number
  readonly value: string | undefined
  readonly inline: string | undefined
  readonly formula: boolean
}

/** A cell's value as the sheet shows it; undefined for an empty cell. */
export function cellOf(raw: RawCell, context: CellContext): GridCell | undefined {
  const { column, type, value, inline, formula } = raw
  const style = context.styles[raw.style] ?? plainStyle
  const text = (kind: GridCell['kind'], shown: string): GridCell | undefined =>
    shown.trim() === ''
      ? undefined
      : { column, kind, text: shown, suffix: '', stored: '', indent: style.indent }
  const unreadable = (found: string): GridCell => ({
    ...empty(column),
    fault: { kind: 'unreadable', text: found.slice(0, 60) },
  })
  if (type === 'inlineStr') return text('text', inline ?? '')
  if (value === undefined) {
    return formula ? { ...empty(column), fault: { kind: 'formula-not-computed' } } : undefined
  }
  switch (type) {
    case 's': {
      const shared = /^\d{1,9}$/.test(value) ? context.strings[Number(value)] : undefined
      return shared === undefined ? unreadable(value) : text('text', shared)
    }
    case 'str':
      return text('text', value)
    case 'b':
      return text('boolean', value === '1' || value === 'true' ? 'true' : 'false')
    case 'e':
      return text('error', value)
    case 'd':
      return /^\d{4}-\d{2}-\d{2}(?:T00:00:00(?:\.0+)?Z?)?$/.test(value)
        ? text('date', value.slice(0, 10))
        : { ...empty(column), fault: { kind: 'date-with-time' } }
    default:
      return value.trim() === ''
        ? undefined
        : (numberCell(value.trim(), column, style, context) ?? unreadable(value))
  }
}

function empty(column: number): GridCell {
  return { column, kind: 'error', text: '', suffix: '', stored: '', indent: 0 }
}

function numberCell(
  text: string,
  column: number,
  { format, indent }: CellStyle,
  { since1904 }: CellContext,
): GridCell | undefined {
  const value = storedDecimal(text)
  if (value === undefined) return undefined
  if (format.kind === 'unknown') {
    return { ...empty(column), fault: { kind: 'format-unknown', format: format.code } }
  }
  if (format.kind === 'date') {
    const day = serialDate(value, format.to, since1904)
    if (day === undefined) return { ...empty(column), fault: { kind: 'date-with-time' } }
    return { column, kind: 'date', text: day, suffix: '', stored: '', indent }
  }
  return { column, kind: 'number', ...shownNumber(value, format), indent }
}
