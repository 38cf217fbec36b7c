import type { InterfaceLanguage } from '../errors.js'
import type { Ledger } from '../ledger/ledger.js'
import { ledgerRows, numericColumns } from '../ledger/rows.js'
import { workbookBytes } from './xlsx/workbook-bytes.js'

const names: Readonly<Record<InterfaceLanguage, string>> = { en: 'Ledger', zh: '数据台账' }

/**
 * A ledger as a workbook: a row for each figure, values as numbers with all their decimals, a head that
 * stays in view, and a filter on every column. The same ledger gives the same bytes.
 *
 * @example await writeFile('ledger.xlsx', ledgerWorkbook(briefing.ledger, 'zh'))
 */
export function ledgerWorkbook(ledger: Ledger, language: InterfaceLanguage = 'zh'): Uint8Array {
  const { head, rows } = ledgerRows(ledger, language)
  return workbookBytes([
    { name: names[language], rows: [head, ...rows], numbers: numericColumns, isFiltered: true },
  ])
}
