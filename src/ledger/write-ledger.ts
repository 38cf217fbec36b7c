import { fail, type InterfaceLanguage } from '../errors.js'
import type { Ledger } from './ledger.js'
import { ledgerRows } from './rows.js'

export const ledgerTextFormats = ['csv', 'json', 'md'] as const
export type LedgerTextFormat = (typeof ledgerTextFormats)[number]
/** Those that are text, and a workbook. */
export const ledgerFormats = [...ledgerTextFormats, 'xlsx'] as const
export type LedgerFormat = (typeof ledgerFormats)[number]

/** The format that a file's extension asks for. */
export function ledgerFormatOf(path: string): LedgerFormat {
  const extension = /\.([^./\\]+)$/.exec(path)?.[1]?.toLowerCase()
  const format = ledgerFormats.find((one) => one === extension)
  return (
    format ??
    fail('ledger-format-unknown', { path, accepted: ledgerFormats.map((one) => `.${one}`).join(', ') })
  )
}

const writers: Readonly<Record<LedgerTextFormat, (ledger: Ledger, language: InterfaceLanguage) => string>> = {
  csv: (ledger, language) => {
    const { head, rows } = ledgerRows(ledger, language)
    // Excel takes a file for UTF-8 only by its first character.
    return `\uFEFF${[head, ...rows].map((row) => row.map(csvCell).join(',')).join('\r\n')}\r\n`
  },
  json: (ledger) => `${JSON.stringify(ledger, null, 2)}\n`,
  md: (ledger, language) => {
    const { head, rows } = ledgerRows(ledger, language)
    const line = (cells: readonly string[]): string => `| ${cells.map(markdownCell).join(' | ')} |`
    return `# ${markdownCell(ledger.title)}\n\n${[line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')}\n`
  },
}

/**
 * A ledger as text: `csv` for a spreadsheet, `json` with everything, `md` to read.
 *
 * @example writeLedger(briefing.ledger, 'csv', 'zh')
 */
export function writeLedger(
  ledger: Ledger,
  format: LedgerTextFormat,
  language: InterfaceLanguage = 'zh',
): string {
  return writers[format](ledger, language)
}

/** A text that a spreadsheet would take for a formula is set apart by an apostrophe; a number is none. */
function csvCell(value: string): string {
  const isNumber = /^-?\d+(\.\d+)?$/.test(value)
  const safe = !isNumber && /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

const markdownCell = (value: string): string => value.replace(/[\r\n]+/g, ' ').replace(/[\\|]/g, '\\$&')
