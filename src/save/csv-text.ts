import { guarded } from '../read/guard.js'
import type { TidyTable } from './tidy-table.js'

/** A table as CSV (RFC 4180), with the mark by which spreadsheets know UTF-8. */
export function csvText({ heads, rows }: TidyTable): string {
  return `\uFEFF${[heads, ...rows].map((cells) => `${cells.map(csvCell).join(',')}\n`).join('')}`
}

/** A number may begin with a minus; any other text that a spreadsheet takes for a formula is guarded. */
function csvCell(text: string): string {
  const safe = /^-?\d+(?:\.\d+)?$/.test(text) ? text : guarded(text)
  return /[",\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
