import type { missingReasons } from '../../model/observation.js'
import type { GridCell } from '../grid.js'
import { halfWidth } from './plain-label.js'
import { unitOf } from './unit-text.js'

export type MissingReason = (typeof missingReasons)[number]

/** Marks for a figure that is not there; a mapping may add to them and change them. */
export const missingMarks: ReadonlyMap<string, MissingReason> = new Map([
  ...['-', '--', '—', '——', '–', '－', '…', '……', '...', '.', '暂无', '未公布', 'n.a.', 'na', ':'].map(
    (mark) => [mark, 'not-available'] as const,
  ),
  ...['/', '不适用', 'n/a'].map((mark) => [mark, 'not-applicable'] as const),
  ...['*', '**', '***', '×', 'x', '保密'].map((mark) => [mark, 'suppressed'] as const),
])

/** What a data cell holds. */
export type CellFigure =
  | {
      readonly kind: 'figure'
      readonly value: string
      readonly unit: string | undefined
      readonly mark: string
    }
  | { readonly kind: 'missing'; readonly reason: MissingReason }
  | { readonly kind: 'skip' }
  | { readonly kind: 'unreadable'; readonly text: string }

const figure = /^([+-]?)(\d{1,3}(?:,\d{3}){1,9}|\d{1,3}(?: \d{3}){1,9}|\d{1,30})(\.\d{1,30})?(.*)$/
const markAtEnd = /(?:[*＊※†‡⁰¹²³⁴-⁹①-⑳]|[([【](?:注)?\d{0,2}[)\]】])+$/u

/**
 * Reads a data cell: a number as it is shown, a text that is a number (with separators of thousands, a
 * unit or a footnote mark behind it), or a mark for a figure that is missing.
 */
export function cellFigure(
  cell: GridCell,
  missing: ReadonlyMap<string, MissingReason | 'skip'>,
  numbers: 'shown' | 'stored',
): CellFigure {
  if (cell.kind === 'number') return numberFigure(cell, numbers)
  const text = halfWidth(cell.text).trim()
  const reason = missing.get(cell.text.trim().toLowerCase()) ?? missing.get(text.toLowerCase())
  if (reason === 'skip') return { kind: 'skip' }
  if (reason !== undefined) return { kind: 'missing', reason }
  return (cell.kind === 'text' ? textFigure(text) : undefined) ?? { kind: 'unreadable', text: cell.text }
}

function numberFigure(cell: GridCell, numbers: 'shown' | 'stored'): CellFigure {
  const unit = cell.suffix === '' ? undefined : unitOf(cell.suffix)
  if (cell.suffix !== '' && unit === undefined) return { kind: 'unreadable', text: cell.text + cell.suffix }
  return { kind: 'figure', value: numbers === 'stored' ? cell.stored : cell.text, unit, mark: '' }
}

function textFigure(text: string): CellFigure | undefined {
  const mark = markAtEnd.exec(text)?.[0] ?? ''
  const match = figure.exec(
    text
      .slice(0, text.length - mark.length)
      .trim()
      .replace(/^−/, '-'),
  )
  if (match === null) return undefined
  const [, sign = '', whole = '', decimals = '', rest = ''] = match
  const unit = rest.trim() === '' ? undefined : unitOf(rest.trim())
  if (rest.trim() !== '' && unit === undefined) return undefined
  const value = (sign === '-' ? '-' : '') + whole.replace(/[, ]/g, '') + decimals
  return { kind: 'figure', value, unit, mark }
}
