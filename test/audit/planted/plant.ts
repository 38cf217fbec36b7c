import { Decimal, parseDecimal, printedDecimals } from '../../../src/model/decimal.js'
import { round, roundDown, roundUp } from '../../../src/model/rounding.js'
import type { Original } from './briefings.js'
import type { Located } from './locate.js'
import { regionSlips, type RegionSlip } from './region-slips.js'
import { numberPattern } from './shown.js'

export const errorKinds = [
  'digit',
  'sign',
  'unit',
  'period',
  'region',
  'rounding',
  'swapped',
  'stale',
  'direction',
] as const
export type ErrorKind = (typeof errorKinds)[number]

/** A text with one error in it. */
export interface Planted {
  readonly kind: ErrorKind
  readonly text: string
  /** Where the wrong words stand. */
  readonly at: { readonly start: number; readonly end: number }
  /** The figure that is wrong; undefined where words are. */
  readonly figure: Located | undefined
  /** The figures that are wrong and the number that each prints now; the words if it prints the same. */
  readonly changes: readonly { readonly figure: Located; readonly printed: string }[]
  /** The region that the words name and the one that they should. */
  readonly region?: RegionSlip
  readonly told: string
}

type Draw = (below: number) => number

/** Plants an error of a kind; undefined where the text has no place for it. */
export function plant(original: Original, kind: ErrorKind, draw: Draw): Planted | undefined {
  return planters[kind](original, draw)
}

const planters: Readonly<Record<ErrorKind, (original: Original, draw: Draw) => Planted | undefined>> = {
  digit: (original, draw) => {
    const figure = pick(original.figures.filter(hasNumber), draw)
    const number = figure && numberOf(original.text, figure)
    if (figure === undefined || number === undefined) return undefined
    const places = [...number.text].flatMap((character, index) => (/\d/.test(character) ? [index] : []))
    const place = pick(places, draw) ?? 0
    const old = Number(number.text.charAt(place))
    const next = (old + 1 + draw(9)) % 10
    if (place === 0 && next === 0) return undefined
    const text = number.text.slice(0, place) + String(next) + number.text.slice(place + 1)
    const [from, to] = [number.text, text].map((one) => parseDecimal(one.replace(/,/g, '')))
    if (isWithinRounding(figure, number.text, text)) return undefined
    if (from !== undefined && to !== undefined && isRounder(from, to)) return undefined
    return replaced(original, 'digit', figure, number, text)
  },
  sign: (original, draw) => {
    const figure = pick(
      original.figures.filter(({ fact, inTable }) => fact.measure === 'growth' && !inTable),
      draw,
    )
    const number = figure && numberOf(original.text, figure)
    if (figure === undefined || number === undefined) return undefined
    return replaced(original, 'sign', figure, number, `-${number.text}`)
  },
  unit: (original, draw) => {
    const figure = pick(
      original.figures.filter(({ inTable, fact }) => !inTable && fact.unit !== ''),
      draw,
    )
    if (figure === undefined) return undefined
    const printed = original.text.slice(figure.start, figure.end)
    const rows = unitSlips[original.language === 'en' ? 'en' : 'zh'].filter(([from]) =>
      printed.includes(from),
    )
    const [from, to] = rows[0] ?? []
    if (from === undefined || to === undefined) return undefined
    const at = figure.start + printed.lastIndexOf(from)
    return words(original, 'unit', at, from, to, figure)
  },
  period: (original, draw) => {
    const [, year = ''] = /^(\d{4})/.exec(original.period) ?? []
    const body = original.text.indexOf('\n\n')
    const places = [...original.text.matchAll(new RegExp(`(?<!\\d)${year}(?!\\d)`, 'g'))]
      .map(({ index }) => index)
      .filter((index) => index > body && index < (original.figures[0]?.start ?? 0))
    const at = places.at(-1)
    if (year === '' || at === undefined) return undefined
    const other = String(Number(year) + (draw(2) === 0 ? -1 : 1))
    return words(original, 'period', at, year, other, undefined)
  },
  region: (original, draw) => {
    const one = pick(regionSlips(original), draw)
    if (one === undefined) return undefined
    return { ...words(original, 'region', one.at, one.word, one.other, undefined), region: one }
  },
  rounding: (original, draw) => {
    const figure = pick(
      original.figures.filter(({ fact }) => fact.measure !== 'rank' && fact.origin === 'published'),
      draw,
    )
    const number = figure && numberOf(original.text, figure)
    const value = number && parseDecimal(number.text.replace(/,/g, ''))
    if (figure === undefined || number === undefined || value === undefined) return undefined
    const decimals = printedDecimals(number.text)
    if (decimals === 0) return undefined
    const right = round(value, decimals - 1)
    // A tie may be rounded either way.
    if (number.text.endsWith('5')) return undefined
    // The other way than the figure should be rounded.
    const wrong = right.eq(roundDown(value, decimals - 1))
      ? roundUp(value, decimals - 1)
      : roundDown(value, decimals - 1)
    if (wrong.eq(right) || wrong.eq(value) || isRounder(value, wrong)) return undefined
    return replaced(original, 'rounding', figure, number, wrong.toFixed(decimals - 1))
  },
  swapped: (original, draw) => {
    const candidates = original.figures.filter(
      (one) => !one.inTable && one.fact.measure !== 'rank' && hasNumber(one),
    )
    const first = pick(candidates, draw)
    const second =
      first &&
      pick(
        candidates.filter(
          (one) =>
            one.start > first.end &&
            one.fact.unit === first.fact.unit &&
            one.fact.measure === first.fact.measure,
        ),
        draw,
      )
    const [a, b] = [first && numberOf(original.text, first), second && numberOf(original.text, second)]
    if (
      first === undefined ||
      second === undefined ||
      a === undefined ||
      b === undefined ||
      a.text === b.text ||
      (isWithinRounding(first, a.text, b.text) && isWithinRounding(second, b.text, a.text))
    ) {
      return undefined
    }
    const text =
      original.text.slice(0, a.start) +
      b.text +
      original.text.slice(a.end, b.start) +
      a.text +
      original.text.slice(b.end)
    return {
      kind: 'swapped',
      text,
      at: { start: first.start, end: second.end },
      figure: first,
      changes: [
        { figure: first, printed: b.text },
        { figure: second, printed: a.text },
      ],
      told: `${a.text} <> ${b.text}`,
    }
  },
  stale: (original, draw) => {
    const figure = pick(original.figures.filter(hasNumber), draw)
    const number = figure && numberOf(original.text, figure)
    if (figure === undefined || number === undefined || figure.fact.unit === '') return undefined
    const { indicator, measure, value, unit } = figure.fact
    const others = [...original.data.observations()].filter(
      (one) =>
        one.indicator === indicator &&
        one.measure === measure &&
        one.value !== null &&
        parseDecimal(one.value) !== undefined &&
        (one.period !== original.period || one.region !== original.region) &&
        (one.unit ?? '') === (figure.fact.observations[0]?.unit ?? ''),
    )
    const other = pick(others, draw)?.value
    const theirs = other === undefined || other === null ? undefined : parseDecimal(other)
    const own = parseDecimal(value)
    const printed = parseDecimal(number.text.replace(/,/g, ''))
    if (theirs === undefined || own === undefined || printed === undefined || unit === '') return undefined
    // As the text scales it: 1.08 billion for 10.8亿.
    const scaled = own.isZero() ? theirs : theirs.times(printed.div(own.abs()))
    const decimals = printedDecimals(number.text)
    const text = round(scaled.abs(), decimals).toFixed(decimals)
    if (round(scaled.abs(), decimals).eq(printed)) return undefined
    return replaced(original, 'stale', figure, number, text)
  },
  direction: (original, draw) => {
    const candidates = original.figures.filter(
      ({ fact, inTable: table }) => !table && (fact.measure === 'growth' || fact.measure === 'gap'),
    )
    const figure = pick(candidates, draw)
    if (figure === undefined || /^[-−]?0(?:\.0+)?\D/.test(original.text.slice(figure.start, figure.end))) {
      return undefined
    }
    const before = original.text.slice(Math.max(0, figure.start - 24), figure.start)
    const after = original.text.slice(figure.end, figure.end + 24)
    for (const [from, to] of directionSlips) {
      const at = before.lastIndexOf(from)
      if (at >= 0 && !before.startsWith('值', at + from.length) && at + from.length >= before.length - 10) {
        return words(original, 'direction', figure.start - before.length + at, from, to, figure)
      }
      if (after.trimStart().startsWith(from)) {
        return words(original, 'direction', figure.end + after.indexOf(from), from, to, figure)
      }
    }
    return undefined
  },
}

const unitSlips: Readonly<Record<'zh' | 'en', readonly (readonly [string, string])[]>> = {
  zh: [
    ['万美元', '亿美元'],
    ['萬美元', '億美元'],
    ['亿元', '万元'],
    ['億元', '萬元'],
    ['万元', '亿元'],
    ['萬元', '億元'],
    ['个百分点', '%'],
    ['個百分點', '%'],
    ['%', '个百分点'],
  ],
  en: [
    [' percentage points', '%'],
    [' trillion', ' billion'],
    [' billion', ' million'],
    [' million', ' billion'],
    ['%', ' percentage points'],
  ],
}

/** By how much a wrong unit makes an amount another; undefined where it measures another thing. */
export function unitScale({ told }: Planted): Decimal | undefined {
  const [from = '', to = ''] = told.split(' > ').map((unit) => unit.trim())
  const [a, b] = [multipliers[from], multipliers[to]]
  return a === undefined || b === undefined ? undefined : new Decimal(10).pow(b - a)
}

const multipliers: Readonly<Record<string, number>> = {
  万美元: 4,
  亿美元: 8,
  萬美元: 4,
  億美元: 8,
  亿元: 8,
  億元: 8,
  万元: 4,
  萬元: 4,
  trillion: 12,
  billion: 9,
  million: 6,
}

const directionSlips: readonly (readonly [string, string])[] = [
  ['增长', '下降'],
  ['成長', '減少'],
  ['增加', '減少'],
  ['上升', '下跌'],
  ['下降', '增长'],
  ['減少', '增加'],
  ['下跌', '上升'],
  ['高于', '低于'],
  ['高於', '低於'],
  ['低于', '高于'],
  ['低於', '高於'],
  ['grew by', 'fell by'],
  ['fell by', 'grew by'],
  ['up', 'down'],
  ['down', 'up'],
  ['above', 'below'],
  ['below', 'above'],
  ['高', '低'],
]

function pick<T>(list: readonly T[], draw: Draw): T | undefined {
  return list.length === 0 ? undefined : list[draw(list.length)]
}

function hasNumber({ fact }: Located): boolean {
  return /\d/.test(fact.text) && !fact.text.includes('/') && !fact.text.includes('—')
}

/** 3800 for 3799.1 is rounded to hundreds, and right: round thousands may have been. */
function isRounder(value: Decimal, other: Decimal): boolean {
  const zeros = /0{2,}$/.exec(other.toFixed())?.[0].length ?? 0
  return other.gte(1000) && zeros > 0 && value.minus(other).abs().times(2).lte(new Decimal(10).pow(zeros))
}

/** What is computed from rounded figures may differ by their rounding without being wrong. */
function isWithinRounding({ fact }: Located, a: string, b: string): boolean {
  const [x, y] = [a, b].map((text) => parseDecimal(text.replace(/,/g, '')) ?? new Decimal(0))
  const half = (text: string): Decimal => new Decimal(10).pow(-printedDecimals(text)).div(2)
  const differs = fact.measure === 'gap' || fact.measure === 'point-change'
  // Of a quotient the errors are relative.
  const operands = fact.inputs.map(({ value }) =>
    differs
      ? half(value)
      : half(value)
          .div(value)
          .abs()
          .times(x ?? 0),
  )
  const slack = Decimal.max(half(a).times(2), half(a).plus(Decimal.sum(0, ...operands)))
  const computed = fact.origin === 'computed' || fact.observations.length > 1
  return computed && x !== undefined && y !== undefined && x.minus(y).abs().lte(slack)
}

interface NumberAt {
  readonly text: string
  readonly start: number
  readonly end: number
}

function numberOf(text: string, { start, end }: Located): NumberAt | undefined {
  const found = numberPattern.exec(text.slice(start, end))
  if (found === null) return undefined
  return { text: found[0], start: start + found.index, end: start + found.index + found[0].length }
}

function replaced(
  original: Original,
  kind: ErrorKind,
  figure: Located,
  number: NumberAt,
  text: string,
): Planted {
  return {
    kind,
    text: original.text.slice(0, number.start) + text + original.text.slice(number.end),
    at: { start: number.start, end: number.start + text.length },
    figure,
    changes: [{ figure, printed: text }],
    told: `${number.text} > ${text}`,
  }
}

function words(
  original: Original,
  kind: ErrorKind,
  at: number,
  from: string,
  to: string,
  figure: Located | undefined,
): Planted {
  return {
    kind,
    text: original.text.slice(0, at) + to + original.text.slice(at + from.length),
    at: { start: at, end: at + to.length },
    figure,
    changes: figure === undefined ? [] : [{ figure, printed: to }],
    told: `${from} > ${to}`,
  }
}
