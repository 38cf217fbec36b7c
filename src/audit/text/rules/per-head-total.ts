import { divide, multiply, type Interval } from '../../interval.js'
import { Decimal } from '../../../model/decimal.js'
import { judgeAny } from '../judge-any.js'
import { togetherIn } from '../roles.js'
import type { Rule } from '../rule.js'
import { figureText } from '../text-figure.js'

const roles = {
  total: /(?:^|[^均])(?:地区)?生产总值(?:[（(]GDP[）)])?$/i,
  population: /(?:常住|总)人口$/,
  perHead: /人均(?:地区)?(?:生产总值|GDP)(?:[（(]GDP[）)])?$/i,
}

/** The average of a year's population is near that of its end. */
const ofAverage: Interval = { low: new Decimal('0.97'), high: new Decimal('1.03') }

/** 人均生产总值 × 常住人口 = 生产总值, as near as the year’s end tells of its average. */
export const perHeadTotal: Rule = {
  code: 'per-head-total',
  group: 'itself',
  source: 'per head = total ÷ average population (NBS)',
  example: {
    wrong: '2024年，全县生产总值438.2亿元，年末常住人口86.15万人，人均生产总值57085元。',
    right: '2024年，全县生产总值438.2亿元，年末常住人口86.15万人，人均生产总值50785元。',
  },
  *check(reading) {
    for (const { total, population, perHead } of togetherIn(reading, roles)) {
      const [money, people, each] = [total, population, perHead].map(({ printed, unit }) =>
        printed === undefined || unit === undefined
          ? undefined
          : { value: printed.value.times(unit.factor), range: scaled(printed.range, unit.factor) },
      )
      if (money === undefined || people === undefined || each === undefined) continue
      if (total.unit?.dimension !== perHead.unit?.dimension.replace(/\/.*$/, '')) continue
      if (population.unit?.dimension !== 'count:人') continue
      const factor = perHead.unit?.factor ?? new Decimal(1)
      const quotient = divide(money.range, multiply(people.range, ofAverage))
      if (quotient === undefined) continue
      const range = scaled(quotient, new Decimal(1).div(factor))
      const hit = judgeAny(
        perHead,
        [
          {
            value: money.value.div(people.value).div(factor),
            range,
            unit: perHead.claim.unit ?? '',
            operation: `${figureText(total)} ÷ ${figureText(population)}`,
            from: [total, population],
          },
        ],
        'doubtful',
      )
      if (hit !== undefined) yield hit
    }
  },
}

function scaled({ low, high }: Interval, factor: Decimal): Interval {
  return { low: low.times(factor), high: high.times(factor) }
}
