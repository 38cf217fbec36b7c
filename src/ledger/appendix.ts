import { heading, pageBreak, table, text } from '../document/builders.js'
import { documentLanguages, type Language } from '../document/languages.js'
import type { Block, Document } from '../document/nodes.js'
import { phrasebook } from '../phrase/phrasebooks.js'
import { formulaLanguage } from './formula-words.js'
import type { Ledger } from './ledger.js'
import { sourceName } from './source-name.js'

interface Words {
  readonly title: string
  readonly columns: readonly [string, string, string, string]
  readonly typed: string
}

const traditional: Words = {
  title: '附錄：數據來源及計算',
  columns: ['編號', '數字', '計算', '來源'],
  typed: '人手輸入，沒有來源',
}

const words: Readonly<Record<Language, Words>> = {
  'zh-Hans': {
    title: '附录：数据来历',
    columns: ['序号', '数据', '计算', '来源'],
    typed: '手工录入，无来源',
  },
  'zh-Hant': traditional,
  'zh-Hant-HK': traditional,
  'zh-Hant-TW': { ...traditional, title: '附錄：數字來源及計算', typed: '人工輸入，無來源' },
  en: {
    title: 'Appendix: where the figures come from',
    columns: ['No.', 'Figure', 'Calculation', 'Source'],
    typed: 'typed by hand, without a source',
  },
}

/** The document with a table of all its figures at the end: how each came about and from where. */
export function withAppendix(document: Document, ledger: Ledger): Document {
  return { ...document, children: [...document.children, ...appendix(ledger, document.language)] }
}

/** What the appendix is headed in a language; that of simplified Chinese where the language is not known. */
export function appendixTitle(language: string): string {
  const known = documentLanguages.find((one) => one === language) ?? 'zh-Hans'
  return words[known].title
}

function appendix({ entries, unsourced }: Ledger, language: Language): Block[] {
  const { title, columns, typed } = words[language]
  const book = phrasebook(language)
  const [number, figure, calculation, source] = columns
  const sourced = entries.map((entry) => {
    const computation =
      entry.origin === 'published'
        ? entry.formula.words[formulaLanguage[language]]
        : entry.formula.substituted
    const sources = entry.sources.map((one) => sourceName(one, book.names)).join(book.itemSeparator)
    return [String(entry.number), entry.text, computation, sources]
  })
  const byHand = unsourced
    .filter(({ kind }) => kind === 'typed')
    .map(({ text: digits }) => ['—', digits, typed, '—'])
  return [
    pageBreak(),
    heading(1, '', title),
    table({
      label: '',
      caption: [],
      columns: [
        { header: [text(number)], align: 'center' },
        { header: [text(figure)], align: 'left' },
        { header: [text(calculation)], align: 'left' },
        { header: [text(source)], align: 'left' },
      ],
      rows: [...sourced, ...byHand].map((cells) => ({ cells: cells.map((cell) => [text(cell)]) })),
      notes: [],
    }),
  ]
}
