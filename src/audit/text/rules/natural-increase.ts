import { subtract, type Interval } from '../../interval.js'
import type { Unit } from '../../../model/unit.js'
import { judgeAny } from '../judge-any.js'
import type { Reading } from '../reading.js'
import { togetherIn, type Together } from '../roles.js'
import type { Hit, Rule } from '../rule.js'
import { figureText, printedIn } from '../text-figure.js'

type Role = 'births' | 'deaths' | 'natural'

const rates: Readonly<Record<Role, RegExp>> = {
  births: /出生率$|birth rate$/i,
  deaths: /死亡率$|death rate$/i,
  natural: /自然(?:增长|增加)率$|自然(?:增长|增加)?$|natural (?:increase|growth)(?: rate)?$/i,
}
const persons: Readonly<Record<Role, RegExp>> = {
  births: /出生(?:人口|人数)?$|births$/i,
  deaths: /死亡(?:人口|人数)?$|deaths$/i,
  natural: /自然净?(?:增长|增加|减少)?(?:人口|人数)?$|natural (?:increase|decrease)$/i,
}

/** 出生率6.03‰，死亡率7.88‰，自然增长率-1.85‰: births less deaths, as rates and as people. */
export const naturalIncrease: Rule = {
  code: 'natural-increase',
  group: 'itself',
  source:
    'natural increase = births − deaths (United Nations, Principles and Recommendations for Vital Statistics)',
  example: {
    wrong: '2024年，全县人口出生率为6.03‰，死亡率为7.88‰，自然增长率为-1.58‰。',
    right: '2024年，全县人口出生率为6.03‰，死亡率为7.88‰，自然增长率为-1.85‰。',
  },
  *check(reading) {
    yield* checked(reading, rates, true)
    yield* checked(reading, persons, false)
  },
}

function* checked(reading: Reading, roles: Readonly<Record<Role, RegExp>>, areRates: boolean): Iterable<Hit> {
  for (const together of togetherIn(reading, roles)) {
    const hit = hitOf(reading, together, areRates)
    if (hit !== undefined) yield hit
  }
}

function hitOf(
  reading: Reading,
  { births, deaths, natural }: Together<Role>,
  areRates: boolean,
): Hit | undefined {
  if ([births, deaths, natural].some(({ unit }) => (unit?.dimension === 'ratio') !== areRates))
    return undefined
  const { printed } = natural
  const [born, dead] = [births, deaths].map(
    (one) => one.printed && printedIn(one.printed, peopleOf(one.unit), peopleOf(natural.unit)),
  )
  if (printed === undefined || born === undefined || dead === undefined) return undefined
  const value = born.value.minus(dead.value)
  const range = subtract(born.range, dead.range)
  // 自然减少0.16万人 and −1.85‰ say that fewer were born.
  const fell =
    printed.value.isNegative() ||
    /减少|decrease|[-－−负]\s*\d/.test(reading.plain.slice(natural.start, natural.end))
  const size = {
    ...natural,
    printed: { ...printed, value: printed.value.abs(), range: positive(printed.range) },
  }
  return judgeAny(size, [
    {
      value: fell ? value.neg() : value,
      range: fell ? { low: range.high.neg(), high: range.low.neg() } : range,
      unit: natural.claim.unit ?? '',
      operation: fell
        ? `${figureText(deaths)} − ${figureText(births)}`
        : `${figureText(births)} − ${figureText(deaths)}`,
      from: [births, deaths],
    },
  ])
}

/** Births are counted as 名 as well as 人. */
function peopleOf(unit: Unit | undefined): Unit | undefined {
  return unit?.dimension === 'count:名' ? { ...unit, dimension: 'count:人' } : unit
}

function positive({ low, high }: Interval): Interval {
  return low.plus(high).isNegative() ? { low: high.neg(), high: low.neg() } : { low, high }
}
