import { canonicalName } from './canonical-name.js'
import { isDated } from './mentions.js'
import type { Reading } from './reading.js'
import { indicatorKey, placedKey, regionNamed } from './series.js'
import type { TextFigure } from './text-figure.js'

/** What a text says of one indicator in one go: its figures by what they measure. */
interface Row {
  readonly name: string
  readonly region: string
  /** Undefined where its paragraph names none. */
  readonly period: string | undefined
  readonly inTable: boolean
  readonly figures: ReadonlyMap<string, TextFigure>
}

/** A figure beside the one that it should be, as the figures around both show that one thing is told twice. */
export interface ToldAgain {
  readonly figure: TextFigure
  readonly other: TextFigure
}

/**
 * Figures told a second time without their period, or under a shorter name: 121.864, up 3.3%, ranking 2nd under
 * “Quantity index” and the same under “Quantity index of real GDP”. Enough of them agree to be sure of that, and
 * one does not.
 */
export function* toldAgain(
  reading: Reading,
  agree: (a: TextFigure, b: TextFigure) => boolean,
): Iterable<ToldAgain> {
  const rows = rowsOf(reading)
  const byName = new Map<string, Row[]>()
  const byStart = new Map<string, Set<string>>()
  for (const row of rows) {
    const list = byName.get(row.name)
    if (list === undefined) byName.set(row.name, [row])
    else if (list.length < mostRows) list.push(row)
    const names = byStart.get(startOf(row.name)) ?? new Set()
    if (names.size < mostRows) names.add(row.name)
    byStart.set(startOf(row.name), names)
  }
  for (const row of rows) {
    if (row.inTable) continue
    const own = byName.get(row.name) ?? []
    const known = own.filter((one) => one !== row && one.region === row.region && one.period !== undefined)
    if (row.period !== undefined && own.length > 1) continue
    const others =
      known.length > 0 ? known : longerNames(byStart, row.name).flatMap((name) => byName.get(name) ?? [])
    let best: { readonly score: number; readonly wrong: readonly ToldAgain[] } | undefined
    for (const other of others) {
      if (other.region !== row.region || other === row) continue
      if (row.period !== undefined && other.period !== row.period) continue
      const one = compare(row, other, agree)
      if (best === undefined || one.score > best.score) best = one
    }
    if (best !== undefined && best.score >= enough && best.wrong.length === 1) yield* best.wrong
  }
}

const mostRows = 24
/** Two figures that agree, or one that is too long to agree by chance. */
const enough = 2

function compare(
  row: Row,
  other: Row,
  agree: (a: TextFigure, b: TextFigure) => boolean,
): { score: number; wrong: ToldAgain[] } {
  let score = 0
  const wrong: ToldAgain[] = []
  for (const [measure, figure] of row.figures) {
    const again = other.figures.get(measure === 'points' ? 'growth' : measure)
    if (again === undefined) continue
    if (measure === 'points') {
      // 25.7 percentage points for 25.7%
      if (figure.printed?.text === again.printed?.text) wrong.push({ figure, other: again })
    } else if (measure === 'rank') {
      if (figure.claim.rank === again.claim.rank) score++
      else wrong.push({ figure, other: again })
    } else if (agree(figure, again)) score += isLong(figure) && isLong(again) ? 2 : 1
    else {
      if (isSlip(figure, again)) score++
      wrong.push({ figure, other: again })
    }
  }
  return { score, wrong }
}

/** 83.64 for 13.64: one digit for another, as slips of the hand are. */
function isSlip(a: TextFigure, b: TextFigure): boolean {
  const [x, y] = [a.printed?.text ?? '', b.printed?.text ?? '']
  if (x.length !== y.length || !isLong(a) || a.claim.unit !== b.claim.unit) return false
  return [...x].filter((digit, at) => digit !== y.charAt(at)).length === 1
}

function isLong({ printed }: TextFigure): boolean {
  return printed !== undefined && printed.text.replace(/^[0.,]+|\D/g, '').length >= 3
}

/** The longer names that a name may be short for; none where there are several. */
function longerNames(byStart: ReadonlyMap<string, ReadonlySet<string>>, name: string): readonly string[] {
  const isLatin = /[a-z]$/.test(name)
  const found = [...(byStart.get(startOf(name)) ?? [])].filter(
    (one) =>
      one.length > name.length && one.startsWith(name) && (!isLatin || one.charAt(name.length) === ' '),
  )
  return found.length === 1 ? found : []
}

function startOf(name: string): string {
  return /^[a-z-]+/.exec(name)?.[0] ?? name.slice(0, 2)
}

function rowsOf(reading: Reading): Row[] {
  const rows: Row[] = []
  let figures = new Map<string, TextFigure>()
  let last = ''
  for (const figure of reading.figures) {
    const { indicator } = reading.meaning(figure)
    const measure = measureOf(reading, figure)
    if (indicator === null || measure === undefined || figure.approximate || figure.estimated) continue
    const { region, indicator: name } = placedKey(reading, figure, indicator)
    const isTable = reading.inTable(figure)
    const key = [name, region, isTable, reading.lineStart(figure.start)].join('|')
    if (key !== last || figures.has(measure)) {
      figures = new Map()
      const dated = isDated(reading, figure) ? (figure.claim.period ?? undefined) : undefined
      rows.push({
        name: reading.data === undefined ? name : indicatorKey(reading, canonicalName(name)),
        region,
        period: dated,
        inTable: isTable,
        figures,
      })
    }
    figures.set(measure, figure)
    last = key
  }
  return rows
}

function measureOf(reading: Reading, { claim, printed }: TextFigure): string | undefined {
  if (claim.kind === 'rank') return typeof claim.rank === 'number' ? 'rank' : undefined
  if (printed === undefined) return undefined
  switch (claim.kind) {
    case 'level':
    case 'count':
    case 'money':
    case 'intensity':
      return 'level'
    case 'growth-rate':
      return claim.comparator === null || /同期|上年|去年/.test(claim.comparator) ? 'growth' : undefined
    case 'point-change':
      return claim.comparator === null || /同期|上年|去年/.test(claim.comparator) ? 'points' : undefined
    case 'point-gap':
      return `gap ${(claim.comparator && regionNamed(reading, claim.comparator)) ?? ''}`
    default:
      return undefined
  }
}
