import type { TreePlace } from '../document/stretches.js'
import type { InterfaceLanguage } from '../errors.js'
import type { Message } from '../messages/index.js'
import type { Observation } from '../model/observation.js'
import { parseUnit } from '../model/unit.js'
import { en } from '../phrase/en.js'
import { amountIn, formulaIn, unitIn } from '../phrase/formula-text.js'
import type { LedgerEntry, LedgerInput } from './entry.js'
import type { Ledger } from './ledger.js'
import type { Unsourced, UnsourcedKind } from './unsourced.js'

/** A ledger as a table: the figures, then the digits without a source. */
export interface LedgerRows {
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

interface Column {
  readonly head: Message
  readonly entry: (entry: LedgerEntry, language: InterfaceLanguage) => string
  readonly unsourced?: (one: Unsourced, language: InterfaceLanguage) => string
}

const kinds: Readonly<Record<UnsourcedKind, Message>> = {
  typed: { en: 'typed by hand: no source', zh: '手工录入，无来源' },
  period: { en: 'period or date', zh: '时期或日期' },
  name: { en: 'part of a name', zh: '名称中的数字' },
  label: { en: 'number of a note', zh: '注释序号' },
}

const origins: Readonly<Record<LedgerEntry['origin'], Message>> = {
  published: { en: 'published', zh: '公布数' },
  computed: { en: 'computed', zh: '计算数' },
}

const columns: readonly Column[] = [
  { head: { en: 'No.', zh: '序号' }, entry: ({ number }) => String(number) },
  {
    head: { en: 'Place', zh: '位置' },
    entry: ({ place }, language) => placeText(place, language),
    unsourced: ({ place }, language) => placeText(place, language),
  },
  { head: { en: 'Printed', zh: '印出文字' }, entry: ({ text }) => text, unsourced: ({ context }) => context },
  { head: { en: 'Exact value', zh: '精确值' }, entry: ({ value }) => value, unsourced: ({ text }) => text },
  { head: { en: 'Unit', zh: '单位' }, entry: ({ unit }, language) => unitText(unit, language) },
  { head: { en: 'Decimals', zh: '小数位' }, entry: ({ rounding }) => String(rounding.decimals) },
  { head: { en: 'Rounding', zh: '舍入' }, entry: ({ rounding }) => rounding.mode },
  {
    head: { en: 'Origin', zh: '来历' },
    entry: ({ origin }, language) => origins[origin][language],
    unsourced: ({ kind }, language) => kinds[kind][language],
  },
  { head: { en: 'Region', zh: '地区' }, entry: ({ region }) => region },
  { head: { en: 'Indicator', zh: '指标' }, entry: ({ indicator }) => indicator },
  { head: { en: 'Period', zh: '时期' }, entry: ({ period }) => period },
  { head: { en: 'Measure', zh: '度量' }, entry: ({ measure }) => measure },
  {
    head: { en: 'Formula in words', zh: '公式（文字）' },
    entry: ({ formula }, language) => formula.words[language],
  },
  { head: { en: 'Formula', zh: '公式' }, entry: ({ formula }) => formula.symbols },
  {
    head: { en: 'With figures', zh: '代入' },
    entry: ({ formula }, language) => formulaText(formula.substituted, language),
  },
  {
    head: { en: 'Computed beside', zh: '另行计算' },
    entry: ({ computed }, language) => formulaText(computed?.formula.substituted ?? '', language),
  },
  { head: { en: 'Inputs', zh: '计算依据' }, entry: ({ inputs }, language) => someInputs(inputs, language) },
  { head: { en: 'Observations', zh: '观测值' }, entry: ({ observations }) => someObservations(observations) },
  { head: { en: 'Status', zh: '状态' }, entry: ({ status }) => status.join('; ') },
  {
    head: { en: 'Sources', zh: '来源' },
    entry: ({ sources }) =>
      sources.map(({ agency, title, url }) => [agency, title, url].filter(Boolean).join(' ')).join('; '),
  },
  {
    head: { en: 'Vintage', zh: '发布日期' },
    entry: ({ observations, sources }) =>
      [...new Set([...observations.map(({ vintage }) => vintage), ...sources.map(({ date }) => date)])]
        .filter((date) => date !== undefined)
        .join('; '),
  },
]

/** Columns of the table, from 0, that hold numbers: the entry's own, the exact value, its decimals. */
export const numericColumns: ReadonlySet<number> = new Set(
  columns.flatMap(({ head }, index) => (['No.', 'Exact value', 'Decimals'].includes(head.en) ? [index] : [])),
)

/** A ledger's table in a language of messages. */
export function ledgerRows({ entries, unsourced }: Ledger, language: InterfaceLanguage): LedgerRows {
  return {
    head: columns.map(({ head }) => head[language]),
    rows: [
      ...entries.map((entry) => columns.map((column) => column.entry(entry, language))),
      ...unsourced.map((one) => columns.map((column) => column.unsourced?.(one, language) ?? '')),
    ],
  }
}

const blocks: Readonly<Record<'title' | 'note', Message>> = {
  title: { en: 'title', zh: '标题' },
  note: { en: 'note', zh: '注' },
}

/** Where it stands as a person finds it: under which heading, in which table, row and column. */
export function placeText(place: TreePlace, language: InterfaceLanguage): string {
  const { block, heading, paragraph, label, row, column } = place
  const kind = block === 'title' || block === 'note' ? blocks[block][language] : ''
  const nth = paragraph === 0 ? '' : language === 'zh' ? `第${paragraph}段` : `paragraph ${paragraph}`
  return [heading, kind, nth, label, row, column].filter(Boolean).join(' · ')
}

/** A rank among thousands has thousands of inputs; the JSON ledger lists them all. */
const mostListed = 40

function listed(all: readonly string[]): string {
  const more = all.length - mostListed
  return all.slice(0, mostListed).join('; ') + (more > 0 ? `; … +${more}` : '')
}

const someInputs = (inputs: readonly LedgerInput[], language: InterfaceLanguage): string =>
  listed(inputs.map(({ id, value, unit }) => `${id} = ${amountIn(value, unitText(unit, language))}`))

/** A ledger in English tells a Chinese document's units in English; the other way they are the document's own. */
function formulaText(text: string, language: InterfaceLanguage): string {
  return language === 'en' ? formulaIn(en, text) : text
}

function unitText(unit: string, language: InterfaceLanguage): string {
  const known = language === 'en' ? parseUnit(unit) : undefined
  return known === undefined ? unit : unitIn(en, known)
}

const someObservations = (observations: readonly Observation[]): string =>
  listed(
    observations.map((one) => {
      const more = [one.of && `:${one.of}`, one.versus && `@${one.versus}`, one.base && `~${one.base}`]
      const key = `${one.region}/${one.indicator}/${one.period}/${one.measure}${more.filter(Boolean).join('')}`
      return `${key} = ${one.value ?? '—'} [${one.source}]`
    }),
  )
