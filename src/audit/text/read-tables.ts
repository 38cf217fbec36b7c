import type { Claim } from '../claims/claim.js'
import { simplifyText } from '../claims/script.js'
import { canonicalName } from './canonical-name.js'
import type { DataIndex } from './data/data-index.js'
import type { CellText, DocumentText, TableText } from './document-text.js'
import { tablesOf } from './document-tables.js'
import { periodIn } from './period-in.js'
import { columnOf, regionOf, unitOf, type Column } from './table-columns.js'

/** A figure of a table, and by what quantity a rank stands, where the table's columns tell it. */
export interface TableClaim {
  readonly claim: Claim
  /** 增速 or 总量; empty where the table has both or neither. */
  readonly rankedBy: string
}

/** What a table is read with. */
interface Around {
  readonly plain: string
  readonly index: DataIndex | undefined
  /** What the figures of the running text are of. */
  readonly indicators: readonly string[]
  /** What the last figure in front of the table is of. */
  readonly last: string | undefined
}

/**
 * The claims of a document's tables: the head tells the measure, the caption when; a row names what, whose or
 * another time.
 */
export function readTables(
  document: DocumentText,
  plain: string,
  index: DataIndex | undefined,
  prose: readonly Claim[],
): TableClaim[] {
  const tables = tablesOf(document)
  if (tables.length === 0) return []
  const indicators = [...new Set(prose.flatMap(({ indicator }) => indicator ?? []))]
  let at = -1
  return tables.flatMap((table) => {
    const start = table.rows[0]?.[0]?.offset ?? 0
    while ((prose[at + 1]?.offset ?? Infinity) < start) at++
    return readTable(table, { plain, index, indicators, last: prose[at]?.indicator ?? undefined })
  })
}

function readTable({ caption, rows }: TableText, around: Around): TableClaim[] {
  const [head, ...body] = rows
  if (head === undefined) return []
  const { plain, index } = around
  const title = bare(caption?.text ?? '')
  const when = periodIn(title) ?? periodIn(plain.slice(0, headline)) ?? null
  const heads = head.map(({ text }) => bare(text))
  const units = heads.findIndex((text) => /^(?:计量)?单位$|^unit$/i.test(text))
  const columns = heads.map((text, at) =>
    at === 0 || at === units ? undefined : columnOf(text, title, plain, index),
  )
  const kinds = new Set(columns.map((column) => column?.kind))
  const [growth, level] = [kinds.has('growth-rate'), kinds.has('level')]
  const rankedBy = growth === level ? '' : growth ? '增速' : '总量'
  const own = ownRow(body, columns)
  const general =
    columns.find((column) => column?.indicator !== undefined)?.indicator ??
    tableIs(title, around) ??
    (index === undefined && title !== '' ? title : undefined)
  const claims: TableClaim[] = []
  for (const row of body) {
    const [label] = row
    const named = label && rowIs(bare(label.text), heads[0] ?? '', body, around)
    if (named === undefined) continue
    const unit = units < 0 ? null : unitOf(row[units]?.text ?? '')
    for (const [at, cell] of row.entries()) {
      const column = columns[at]
      const claim = column && claimOf(cell, column, unit)
      // A column that names what is measured leaves it to the row to name whose it is.
      const indicator = column?.indicator ?? named.indicator ?? general
      if (claim === undefined || indicator === undefined) continue
      const whose = named.indicator === undefined || column?.indicator !== undefined
      const region = row === own ? (index?.subject ?? null) : whose ? (named.region ?? null) : claim.region
      claims.push({
        claim: {
          ...claim,
          indicator,
          region,
          period: named.period ?? when,
          comparator: comparedIn(claim.comparator, region, index),
        },
        rankedBy: column?.rankedBy ?? rankedBy,
      })
    }
  }
  return claims
}

/** In a row of 洛河市, a county-level city, the 全市 of the head is the one that it lies in. */
function comparedIn(
  comparator: string | null,
  region: string | null,
  index: DataIndex | undefined,
): string | null {
  if (comparator === null || region === null || index?.regionOf(comparator, region) !== region)
    return comparator
  const [, above] = index.chain(region)
  return above?.names['zh-Hans'] ?? above?.names['zh-Hant'] ?? above?.names.en ?? comparator
}

const headline = 120

function bare(text: string): string {
  return simplifyText(text).replace(/[*_]/g, '').trim()
}

interface RowIs {
  readonly indicator?: string
  readonly region?: string
  readonly period?: string
}

const regionHead =
  /^(?:地区|区域|城市|省份|省市|市州|县区|区县|市县|region|area|city|province|county|state)$/i
const periodHead = /^(?:时期|年份|年度|月份|季度|时间|period|year|quarter|month)$/i

/** What the head of a row names: an indicator, a region or a period. */
function rowIs(
  label: string,
  head: string,
  body: readonly (readonly CellText[])[],
  { plain, index }: Around,
): RowIs | undefined {
  const text = label.replace(listMark, '').trim()
  if (text === '') return undefined
  const period = periodIn(text) ?? (/^(?:19|20)\d{2}$/.test(text) ? text : undefined)
  if (period !== undefined && (periodHead.test(head) || body.every(([one]) => isPeriod(one))))
    return { period }
  if (index !== undefined) {
    const indicator = index.indicatorNamed(text)
    if (indicator !== undefined) return { indicator }
    const region = index.subject === undefined ? undefined : index.regionOf(text, index.subject)
    return region === undefined ? undefined : { region }
  }
  if (!regionHead.test(head)) return /^(?:项目|item)$/i.test(head) ? itemIs(text, plain) : { indicator: text }
  return { region: text.toLowerCase() }
}

/** A chart’s category is a region where its column names what is measured, and an indicator where it does not. */
function itemIs(text: string, plain: string): RowIs {
  const region = regionOf(text, plain, undefined)
  return { indicator: text, ...(region !== null && { region }) }
}

function isPeriod(label: CellText | undefined): boolean {
  const text = bare(label?.text ?? '')
  return periodIn(text) !== undefined || /^(?:19|20)\d{2}$/.test(text)
}

const listMark =
  /^(?:[\s#*]|[一二三四五六七八九十]+、|\d+[.、]|[（(][一二三四五六七八九十\d]+[）)]|其中[:：]?)+/

/** Of what a table is whose rows and heads name no indicator: as its caption or the headline says. */
function tableIs(title: string, { plain, index, indicators, last }: Around): string | undefined {
  const top = /\S.*/.exec(plain)?.[0] ?? ''
  // A caption may use a name that nobody knows: the last figure's is taken only where there is no other.
  const likely = title === '' || indicators.length === 1 ? last : undefined
  if (index !== undefined)
    return (index.names.indicators.lastIn(title) ?? index.names.indicators.lastIn(top))?.id ?? likely
  const words = canonicalName(`${title} ${top}`)
  const [longest] = indicators
    .map((one) => ({ one, name: canonicalName(one) }))
    .filter(({ name }) => name.length > 1 && words.includes(name))
    .sort((a, b) => b.name.length - a.name.length)
  return longest?.one ?? likely
}

/** The one row that is set in bold among those that have a rank: the region that the text is about. */
function ownRow(
  body: readonly (readonly CellText[])[],
  columns: readonly (Column | undefined)[],
): readonly CellText[] | undefined {
  const rank = columns.findIndex((column) => column?.kind === 'rank')
  const bold = body.filter(
    (row) => row[0]?.strong === true && (rank < 0 || /^\d+$/.test(row[rank]?.text ?? '')),
  )
  return bold.length === 1 ? bold[0] : undefined
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
