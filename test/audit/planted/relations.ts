import { Decimal } from '../../../src/model/decimal.js'
import { parsePeriod } from '../../../src/model/period.js'
import { parseUnit } from '../../../src/model/unit.js'
import type { Shown } from './shown.js'

/** All values from low to high. */
interface Range {
  readonly low: Decimal
  readonly high: Decimal
}

/** Something that a text prints twice over: figures, and whether they may all be right. */
export interface Relation {
  readonly name: string
  readonly figures: readonly Shown[]
  readonly holds: (values: readonly Shown[]) => boolean
}

const range = ({ value, half }: Shown): Range => ({ low: value.minus(half), high: value.plus(half) })
const meet = (a: Range, b: Range): boolean => a.low.lte(b.high) && b.low.lte(a.high)

function combined(a: Range, b: Range, operate: (x: Decimal, y: Decimal) => Decimal): Range {
  const all = [a.low, a.high].flatMap((x) => [b.low, b.high].map((y) => operate(x, y)))
  return { low: Decimal.min(...all), high: Decimal.max(...all) }
}

type Formula = (a: Range, b: Range) => Range

const difference: Formula = (a, b) => combined(a, b, (x, y) => x.minus(y))
const quotient =
  (times: number, less: number): Formula =>
  (a, b) =>
    combined(a, b, (x, y) => x.div(y).minus(less).times(times))
const product: Formula = (a, b) => combined(a, b, (x, y) => x.times(y).div(100))

interface Parts {
  readonly region: string
  readonly indicator: string
  readonly period: string
  readonly of: string
  readonly versus: string
  readonly base: string
}

function partsOf(id: string): Parts & { readonly measure: string } {
  const found = /^([^/]*)\/([^/]*)\/(.*?)\/([a-z-]+)(?::([a-z]+))?(?:@([^~]*))?(?:~(.*))?$/.exec(id)
  const [, region = '', indicator = '', period = '', measure = '', of = '', versus = '', base = ''] =
    found ?? []
  return { region, indicator, period, measure, of, versus, base }
}

/** What a figure of a measure follows from, and how. */
interface Rule {
  readonly measure: string
  readonly from: (parts: Parts) => readonly string[]
  readonly formula: Formula
}

const place = ({ region, indicator, period }: Parts, change: Partial<Parts> = {}): string => {
  const one = { region, indicator, period, ...change }
  return `${one.region}/${one.indicator}/${one.period}`
}
const rateOf = ({ of }: Parts): string => (of === 'level' ? 'level' : 'growth')

const rules: readonly Rule[] = [
  {
    measure: 'gap',
    from: (p) => [`${place(p)}/${rateOf(p)}`, `${place(p, { region: p.versus })}/${rateOf(p)}`],
    formula: difference,
  },
  {
    measure: 'point-change',
    from: (p) => [`${place(p)}/${rateOf(p)}`, `${place(p, { period: p.base })}/${rateOf(p)}`],
    formula: difference,
  },
  {
    measure: 'increase-multiple',
    from: (p) => [`${place(p)}/level`, `${place(p, { period: p.base })}/level`],
    formula: quotient(1, 1),
  },
  {
    measure: 'times',
    from: (p) => [`${place(p)}/level`, `${place(p, { period: p.base })}/level`],
    formula: quotient(1, 0),
  },
  {
    measure: 'share',
    from: (p) => [`${place(p)}/level`, `${place(p, { region: p.versus })}/level`],
    formula: quotient(100, 0),
  },
  {
    measure: 'share',
    from: (p) => [`${place(p)}/level`, `${place(p, { indicator: p.versus })}/level`],
    formula: quotient(100, 0),
  },
  {
    measure: 'ratio',
    from: (p) => [`${place(p)}/level`, `${place(p, { indicator: p.versus })}/level`],
    formula: quotient(1, 0),
  },
  {
    measure: 'completion',
    from: (p) => [`${place(p)}/level`, `${place(p)}/target`],
    formula: quotient(100, 0),
  },
  {
    measure: 'pull',
    from: (p) => [`${place(p)}/contribution@${p.versus}`, `${place(p, { indicator: p.versus })}/growth`],
    formula: product,
  },
  {
    measure: 'increment',
    from: (p) => [`${place(p)}/level`, `${place(p, { period: p.base })}/level`],
    formula: difference,
  },
  {
    measure: 'level',
    from: (p) =>
      p.indicator === 'natural-rate'
        ? [`${place(p, { indicator: 'birth-rate' })}/level`, `${place(p, { indicator: 'death-rate' })}/level`]
        : [],
    formula: difference,
  },
]

/** Wholes that a dataset divides without remainder. */
const sums: readonly (readonly [whole: string, ...parts: string[]])[] = [
  ['trade', 'exports', 'imports'],
  ['gdp', 'primary', 'secondary', 'tertiary'],
]

/** All that a text states more than once, directly or by arithmetic, and that holds there. */
export function relationsOf(shown: readonly Shown[]): Relation[] {
  return relationsAmong(shown).filter(({ figures, holds }) => holds(figures))
}

/** The same whether it holds or not. */
export function relationsAmong(shown: readonly Shown[]): Relation[] {
  const byId = new Map<string, Shown[]>()
  for (const one of shown) byId.set(one.figure.fact.id, [...(byId.get(one.figure.fact.id) ?? []), one])
  return [...twice(byId), ...computed(byId), ...added(byId), ...structures(byId), ...ranked(shown)]
}

function* twice(byId: ReadonlyMap<string, readonly Shown[]>): Iterable<Relation> {
  for (const all of byId.values()) {
    for (const [at, first] of all.entries()) {
      for (const second of all.slice(at + 1)) {
        yield {
          name: 'twice',
          figures: [first, second],
          holds: ([a, b]) =>
            a === undefined || b === undefined || a.value.eq(b.value) || overlaps(range(a), range(b)),
        }
      }
    }
  }
}

const overlaps = (a: Range, b: Range): boolean => a.low.lt(b.high) && b.low.lt(a.high)

function* computed(byId: ReadonlyMap<string, readonly Shown[]>): Iterable<Relation> {
  for (const [id, all] of byId) {
    const parts = partsOf(id)
    for (const { measure, from, formula } of rules) {
      if (measure !== parts.measure) continue
      const operands = from(parts).map((one) => byId.get(one)?.[0])
      if (operands.length === 0) continue
      const known = operands.filter((one) => one !== undefined)
      if (known.length < operands.length || known.some(({ value }) => value.isZero())) continue
      for (const figure of all) {
        yield {
          name: measure,
          figures: [figure, ...known],
          holds: ([own, a, b]) =>
            own === undefined ||
            a === undefined ||
            b === undefined ||
            meet(range(own), formula(range(a), range(b))),
        }
      }
    }
    // Amounts of money grow at constant prices.
    const money = /元/.test(byId.get(id)?.[0]?.figure.fact.unit ?? '元')
    const year = parsePeriod(parts.period)?.grain === 'year' ? String(Number(parts.period) - 1) : ''
    const levels = [`${place(parts)}/level`, `${place(parts, { period: year })}/level`]
    const known = levels.map((one) => byId.get(one)?.[0]).filter((one) => one !== undefined)
    const [now] = known
    if (parts.measure === 'growth' && known.length === 2 && now !== undefined && !money) {
      const unit = parseUnit(now.figure.fact.unit)
      if (unit?.dimension.startsWith('money') === false) {
        for (const figure of all) {
          yield {
            name: 'growth',
            figures: [figure, ...known],
            holds: ([own, a, b]) =>
              own === undefined ||
              a === undefined ||
              b === undefined ||
              meet(range(own), quotient(100, 1)(range(a), range(b))),
          }
        }
      }
    }
  }
}

function* added(byId: ReadonlyMap<string, readonly Shown[]>): Iterable<Relation> {
  for (const [id, [whole]] of byId) {
    const parts = partsOf(id)
    if (parts.measure !== 'level' || whole === undefined) continue
    for (const [name, ...names] of sums) {
      if (parts.indicator !== name) continue
      const known = names.map((indicator) => byId.get(`${place(parts, { indicator })}/level`)?.[0])
      const all = known.filter((one) => one !== undefined)
      if (all.length < names.length) continue
      yield {
        name: 'sum',
        figures: [whole, ...all],
        holds: ([total, ...rest]) =>
          total === undefined ||
          meet(
            range(total),
            rest.map(range).reduce((a, b) => combined(a, b, (x, y) => x.plus(y))),
          ),
      }
    }
  }
}

/** Shares of all the parts of a whole make up 100. */
function* structures(byId: ReadonlyMap<string, readonly Shown[]>): Iterable<Relation> {
  for (const [id, [first]] of byId) {
    const parts = partsOf(id)
    const [whole, ...names] = sums.find(([, one]) => one === parts.indicator) ?? []
    if (parts.measure !== 'share' || whole === undefined || parts.versus !== whole) continue
    const all = names.map((indicator) => byId.get(`${place(parts, { indicator })}/share@${whole}`)?.[0])
    const known = all.filter((one) => one !== undefined)
    if (first === undefined || known.length < names.length) continue
    yield {
      name: 'structure',
      figures: known,
      holds: (shares) => {
        const sum = shares.map(range).reduce((a, b) => combined(a, b, (x, y) => x.plus(y)))
        return sum.low.lte(100) && sum.high.gte(100)
      },
    }
  }
}

/** Two places of one rank and their figures stand in one order. */
function* ranked(shown: readonly Shown[]): Iterable<Relation> {
  const groups = new Map<string, Shown[]>()
  for (const one of shown) {
    const { measure, indicator, period, of, versus } = partsOf(one.figure.fact.id)
    if (measure !== 'rank') continue
    const key = [indicator, period, of, versus].join('|')
    groups.set(key, [...(groups.get(key) ?? []), one])
  }
  for (const ranks of groups.values()) {
    const sorted = ranks.sort((a, b) => a.value.cmp(b.value))
    for (const [at, first] of sorted.entries()) {
      const { region } = first.figure.fact
      const second = sorted.slice(at + 1).find(({ figure }) => figure.fact.region !== region)
      const [x, y] = [first, second].map((one) => one && rankedFigure(shown, one))
      if (second === undefined || x === undefined || y === undefined) continue
      yield {
        name: 'order',
        figures: [first, second, x, y],
        holds: ([p, q, v, w]) => {
          if (p === undefined || q === undefined || v === undefined || w === undefined) return true
          if (p.value.eq(q.value)) return overlaps(range(v), range(w))
          return p.value.lt(q.value) ? range(v).high.gte(range(w).low) : range(w).high.gte(range(v).low)
        },
      }
    }
  }
}

/** By which figure a rank goes: the last one of its region in front of it, in its table or out of one. */
function rankedFigure(shown: readonly Shown[], { figure: rank }: Shown): Shown | undefined {
  const parts = partsOf(rank.fact.id)
  const id = `${place(parts)}/${parts.of === 'level' ? 'level' : 'growth'}`
  return shown.findLast(
    ({ figure }) => figure.fact.id === id && figure.start < rank.start && figure.inTable === rank.inTable,
  )
}
