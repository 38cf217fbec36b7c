import { parseUnit } from '../../model/unit.js'
import type { Claim, ClaimKind } from '../claims/claim.js'
import { simplifyText } from '../claims/script.js'
import type { DataIndex } from './data/data-index.js'
import type { CellText, DocumentText, TableText } from './document-text.js'
import { tablesOf } from './document-tables.js'
import { periodIn } from './period-in.js'

/** What a column's figures state. */
interface Column {
  readonly kind: ClaimKind
  readonly unit: string | null
  readonly comparator: string | null
  /** Whose, where the head names a region. */
  readonly region: string | null
}

/** The claims of a document's tables: the row names what, the head which measure, the caption when. */
export function readTables(document: DocumentText, plain: string, index: DataIndex | undefined): Claim[] {
  return tablesOf(document).flatMap((table) => readTable(table, plain, index))
}

function readTable({ caption, rows }: TableText, plain: string, index: DataIndex | undefined): Claim[] {
  const [head, ...body] = rows
  if (head === undefined) return []
  const title = simplifyText(caption?.text ?? '')
  const period = periodIn(title) ?? periodIn(plain.slice(0, 120))
  const heads = head.map(({ text }) => simplifyText(text).trim())
  const units = heads.findIndex((text) => /^(?:计量)?单位$|^unit$/i.test(text))
  const columns = heads.map((text, at) =>
    at === 0 || at === units ? undefined : columnOf(text, title, plain, index),
  )
  const claims: Claim[] = []
  for (const row of body) {
    const [label] = row
    const indicator = label && indicatorOf(label.text, index)
    if (label === undefined || indicator === undefined) continue
    const unit = units < 0 ? null : unitOf(row[units]?.text ?? '')
    for (const [at, cell] of row.entries()) {
      const column = columns[at]
      const claim = column && claimOf(cell, column, unit)
      if (claim !== undefined) claims.push({ ...claim, indicator, period: period ?? null })
    }
  }
  return claims
}

function columnOf(
  text: string,
  title: string,
  plain: string,
  index: DataIndex | undefined,
): Column | undefined {
  const none = { comparator: null, region: null }
  const above =
    /^(?:高于|低于|快于|慢于|较|比)(.+?)(?:高|低|快|慢)?(?:[（(].*)?$|^(?:above|below) (.+?)(?: \(.*)?$/i.exec(
      text,
    )
  if (above !== null) {
    return {
      kind: 'point-gap',
      unit: '个百分点',
      comparator: (above[1] ?? above[2] ?? '').toLowerCase(),
      region: null,
    }
  }
  if (/位次|排名|名次|rank/i.test(text)) {
    const group = /^rank in (.+)$/i.exec(text)?.[1] ?? text.replace(/位次|排名|名次|的/g, '')
    return { ...none, kind: 'rank', unit: null, comparator: group === '' ? null : group.toLowerCase() }
  }
  if (/占比|比重|份额|share/i.test(text)) return undefined
  if (/同比|增长|增速|增幅|变动|年增率|升幅|growth|change/i.test(text)) {
    return /环比|previous/i.test(text)
      ? undefined
      : { ...none, kind: 'growth-rate', unit: '%', comparator: '同期' }
  }
  if (/^(?:总量|数值|绝对[值数量]|完成额|本期|总额|value|level|amount)/i.test(text)) {
    return { ...none, kind: 'level', unit: unitOf(/[（(](.+?)[）)]/.exec(text)?.[1] ?? '') }
  }
  // A chart's series is a region, and its caption tells the measure.
  const percent = /[（(][%％][）)]/.test(text)
  if (!percent || !/同比|增长|增速|升幅|年增率|growth/i.test(title)) return undefined
  const name = text.replace(/\s*[（(].*$/, '')
  return { kind: 'growth-rate', unit: '%', comparator: '同期', region: regionOf(name, plain, index) }
}

function regionOf(name: string, plain: string, index: DataIndex | undefined): string | null {
  if (index !== undefined)
    return index.subject === undefined ? null : (index.regionOf(name, index.subject) ?? name)
  const bare = name.replace(/^the /i, '').toLowerCase()
  // The text's own region is not told apart from one that it does not name.
  const own = plain.slice(0, 120).toLowerCase().includes(bare) && !/^全.$/.test(name)
  return own ? null : name.toLowerCase()
}

const listMark =
  /^(?:[\s#*]|[一二三四五六七八九十]+、|\d+[.、]|[（(][一二三四五六七八九十\d]+[）)]|其中[:：]?)+/

function indicatorOf(label: string, index: DataIndex | undefined): string | undefined {
  const text = simplifyText(label).replace(listMark, '').trim()
  if (index === undefined) return text === '' ? undefined : text
  return index.indicatorNamed(text)
}

const multipliers: Readonly<Record<string, string>> = {
  '': '',
  thousand: '千',
  million: '百万',
  billion: '十亿',
  trillion: '万亿',
}
const currencies: Readonly<Record<string, string>> = {
  RMB: '元',
  CNY: '元',
  US$: '美元',
  HK$: '港元',
  NT$: '新台币元',
  '€': '欧元',
}

function unitOf(words: string): string | null {
  const plain = simplifyText(words).trim()
  if (plain === '') return null
  const [currency = '', multiplier = ''] = plain.split(' ')
  const base = currencies[currency]
  if (base !== undefined && multiplier in multipliers) return `${multipliers[multiplier] ?? ''}${base}`
  return parseUnit(plain) === undefined ? null : plain
}

const number = /^([-－−]?)(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)\s*([%％]?)$/

function claimOf({ text, offset }: CellText, column: Column, unit: string | null): Claim | undefined {
  const found = number.exec(text)
  if (found === null) return undefined
  const [, minus = '', digits = ''] = found
  const value = digits.replace(/,/g, '')
  const rank = column.kind === 'rank'
  if (rank && !/^\d+$/.test(value)) return undefined
  const direction = minus !== '' ? 'down' : column.kind === 'level' || rank ? null : 'up'
  return {
    quote: text,
    offset,
    region: column.region,
    indicator: null,
    period: null,
    kind: column.kind,
    value,
    from: null,
    to: null,
    unit: column.kind === 'level' ? (column.unit ?? unit) : column.unit,
    direction,
    qualifier: null,
    comparator: column.comparator,
    peerGroup: null,
    rank: rank ? Number(value) : null,
  }
}
