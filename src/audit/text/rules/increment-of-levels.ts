import { subtract } from '../../interval.js'
import { back } from '../back.js'
import { judgeAny, type Derivation } from '../judge-any.js'
import type { Rule } from '../rule.js'
import { periodInYear, seriesOf, type Series, type SeriesKey } from '../series.js'
import { figureText, printedIn } from '../text-figure.js'

/** 年末常住人口86.15万人，比上年末减少0.27万人, where the text gives last year’s as well: c = x₁ − x₀. */
export const incrementOfLevels: Rule = {
  code: 'increment-of-levels',
  group: 'itself',
  source: 'c = x₁ − x₀',
  example: {
    wrong: '2023年，全县常住人口规模86.42万人。2024年，全县常住人口规模86.15万人，比上年减少0.47万人。',
    right: '2023年，全县常住人口规模86.42万人。2024年，全县常住人口规模86.15万人，比上年减少0.27万人。',
  },
  *check(reading) {
    const series = seriesOf(reading)
    for (const figure of reading.figures) {
      if (figure.claim.kind !== 'increment-and-total' || figure.unit === undefined || figure.approximate)
        continue
      const words = reading.plain.slice(figure.start, figure.end)
      if (!onYearBefore.test(words)) continue
      const [level] = back(reading, figure)
      if (level?.unit?.dimension !== figure.unit.dimension) continue
      if (!/^[，,、]?$/.test(reading.between(level.end, figure.start))) continue
      const key = series.levelKeyOf(level)
      const before = key && periodInYear(key.period, -1)
      if (key === undefined || before === undefined) continue
      const signed = /减少|下降|降低|减|down|fewer|less|decrease/.test(words)
      const size = { ...figure, printed: figure.printed && absolute(figure.printed) }
      const hit = judgeAny(size, increments(series, key, before, signed, figure))
      if (hit !== undefined) yield { ...hit, at: figure }
    }
  },
}

const onYearBefore =
  /(?:比|较)(?:上年|去年)(?:年?末|底)?|(?:on|from) (?:the (?:previous|end of the previous) year|a year earlier)/

type Printed = NonNullable<Parameters<typeof printedIn>[0]>

function absolute(printed: Printed): Printed {
  if (!printed.value.isNegative()) return printed
  const { low, high } = printed.range
  return { ...printed, value: printed.value.neg(), range: { low: high.neg(), high: low.neg() } }
}

function* increments(
  series: Series,
  key: SeriesKey,
  before: string,
  fell: boolean,
  { unit, claim }: Parameters<typeof figureText>[0],
): Iterable<Derivation> {
  for (const now of series.levels(key)) {
    for (const then of series.levels({ ...key, period: before })) {
      const [x, y] = [now, then].map((one) => one.printed && printedIn(one.printed, one.unit, unit))
      if (x === undefined || y === undefined) continue
      const [more, less] = fell ? [y, x] : [x, y]
      const [a, b] = fell ? [then, now] : [now, then]
      yield {
        value: more.value.minus(less.value),
        range: subtract(more.range, less.range),
        unit: claim.unit ?? '',
        operation: `${figureText(a)} − ${figureText(b)}`,
        from: [now, then],
      }
    }
  }
}
