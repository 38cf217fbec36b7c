import { subtract } from '../../interval.js'
import { back } from '../back.js'
import { judgeAny, type Derivation } from '../judge-any.js'
import { regionMentioned } from '../mentions.js'
import type { Reading } from '../reading.js'
import type { Rule } from '../rule.js'
import { regionNamed, seriesOf } from '../series.js'
import type { Printed, TextFigure } from '../text-figure.js'
import { exactText } from '../../../model/decimal.js'

/** 增速7.9%，高于全市1.9个百分点, where the text also gives the city's rate: gap = r − R. */
export const gapOfRates: Rule = {
  code: 'gap-of-rates',
  group: 'itself',
  source: 'gap = r − R, both of one indicator and period',
  example: {
    wrong: '2024年一季度，全市生产总值增长6.0%，高新区生产总值增长7.9%，高于全市2.9个百分点。',
    right: '2024年一季度，全市生产总值增长6.0%，高新区生产总值增长7.9%，高于全市1.9个百分点。',
  },
  *check(reading) {
    for (const figure of reading.figures) {
      const { comparator, kind } = figure.claim
      const stated = kind === 'point-gap' ? statedBehind(reading, figure) : undefined
      if (stated !== undefined) {
        const hit = judgeAny(figure, [stated])
        if (hit !== undefined) yield hit
        continue
      }
      const region = comparator === null ? undefined : regionNamed(reading, comparator)
      if (kind !== 'point-gap' || region === undefined) continue
      const hit = judgeAny(figure, gaps(reading, figure, region))
      if (hit !== undefined) yield hit
    }
  },
}

function* gaps(reading: Reading, figure: TextFigure, region: string): Iterable<Derivation> {
  const series = seriesOf(reading)
  const own = rateOf(figure, reading.inTable(figure) ? [] : [...back(reading, figure)])
  for (const rate of own === undefined ? ratesInTable(reading, figure) : [own]) {
    const key = series.keyOf(rate)
    if (key === undefined || key.region === region) continue
    for (const other of series.under({ ...key, region })) {
      if (rate.printed === undefined || other.printed === undefined) continue
      const gap = gapBetween(rate, rate.printed, other, other.printed)
      yield { ...gap, from: [...gap.from, ...regionMentioned(reading, other)] }
    }
  }
}

const ofRate =
  /^(?:the|that of the|its) [^.;,\d]*(?:rates?|average|figure|growth|increase|decline|level)\b[^.;,\d]*(?:of|at|\() ?-?\d/i

/** 5.2%, 1.1 percentage points above the national rate of 4.1%: the other rate stands right behind the gap. */
function statedBehind(reading: Reading, figure: TextFigure): Derivation | undefined {
  const other = reading.after(figure)
  const own = rateOf(figure, [...back(reading, figure)])
  if (own?.printed === undefined || other?.printed === undefined || other.unit?.id !== '%') return undefined
  if (own.approximate || other.approximate) return undefined
  const words = reading.plain.slice(figure.end, other.end).trimStart()
  return ofRate.test(words) ? gapBetween(own, own.printed, other, other.printed) : undefined
}

/** The gap of a table's row: the same indicator's rates anywhere in the text. */
function ratesInTable(reading: Reading, figure: TextFigure): readonly TextFigure[] {
  const series = seriesOf(reading)
  const key = reading.inTable(figure) ? series.keyOf(figure) : undefined
  return key === undefined ? [] : series.under({ ...key, measure: 'growth/ratio/year/' })
}

function rateOf(figure: TextFigure, before: readonly TextFigure[]): TextFigure | undefined {
  return before.find(
    ({ claim }) =>
      (claim.kind === 'growth-rate' || claim.kind === 'share' || claim.kind === 'price-index') &&
      claim.indicator === figure.claim.indicator &&
      claim.region === figure.claim.region,
  )
}

function gapBetween(rate: TextFigure, own: Printed, other: TextFigure, theirs: Printed): Derivation {
  return {
    value: own.value.minus(theirs.value),
    range: subtract(own.range, theirs.range),
    unit: '个百分点',
    operation: `${exactText(own.value)}% − ${bracketed(exactText(theirs.value))}%`,
    from: [rate, other],
  }
}

function bracketed(text: string): string {
  return text.startsWith('-') ? `(${text})` : text
}
