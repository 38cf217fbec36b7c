import type { InterfaceLanguage } from '../errors.js'
import type { Message } from '../messages/index.js'
import type { Ledger } from './ledger.js'
import { writeLedger, type LedgerTextFormat } from './write-ledger.js'

/** A ledger as a file inside a document. */
export interface AttachedLedger {
  readonly name: string
  readonly bytes: Uint8Array
  readonly mime: string
  readonly description: string
}

const files: Readonly<Record<Exclude<LedgerTextFormat, 'md'>, { mime: string; description: Message }>> = {
  json: {
    mime: 'application/json',
    description: {
      en: 'all figures with formulas, observations and sources, for programs',
      zh: '全部数据及其公式、观测值和来源（供程序读取）',
    },
  },
  csv: {
    mime: 'text/csv',
    description: { en: 'all figures with formulas and sources, as a table', zh: '数据台账（表格）' },
  },
}

/** A ledger as files that a document carries: everything for programs, and a table to open. */
export const attachedLedger = (ledger: Ledger, language: InterfaceLanguage = 'zh'): AttachedLedger[] =>
  (['json', 'csv'] as const).map((format) => ({
    name: `ledger.${format}`,
    bytes: new TextEncoder().encode(writeLedger(ledger, format, language)),
    mime: files[format].mime,
    description: files[format].description[language],
  }))
