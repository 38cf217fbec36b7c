import { annualised } from '../../../derive/annualised.js'
import { parsePeriod } from '../../../model/period.js'
import { judgeAny } from '../judge-any.js'
import type { Reading } from '../reading.js'
import type { Rule } from '../rule.js'
import type { TextFigure } from '../text-figure.js'
import { exactText } from '../../../model/decimal.js'

const annual = /折年率|折合年率|年化|按年率|annual(?:i[sz]ed)?rate|annuali[sz]ed/i
const annualBehind = /^(?:at|as)an(?:nual|annual(?:i[sz]ed)?)?(?:annual(?:i[sz]ed)?)?rate|^annuali[sz]ed/i
const onPrevious =
  /环比|按季|按月|季增|月增|previous(?:quarter|month)|fromthe\w+quarter|quarteronquarter|quarter-on-quarter|monthonmonth|month-on-month/i

/** 环比增长0.7%，折年率2.8%: the annual rate follows from that of the quarter or month. */
export const annualisedRate: Rule = {
  code: 'annualised-rate',
  group: 'itself',
  source: 'annual rate = (1 + g)ᵏ − 1, k = 4 for quarters, 12 for months',
  example: {
    wrong: '2024年二季度，全省生产总值环比增长0.7%，折年率为3.8%。',
    right: '2024年二季度，全省生产总值环比增长0.7%，折年率为2.8%。',
  },
  *check(reading) {
    for (const figure of reading.figures) {
      const rate = rateBefore(reading, figure)
      const periods = rate && periodsOf(reading, rate)
      if (rate?.printed === undefined || periods === undefined) continue
      const { value, range } = rate.printed
      const hit = judgeAny(figure, [
        {
          value: annualised(value, periods),
          range: { low: annualised(range.low, periods), high: annualised(range.high, periods) },
          unit: '%',
          operation: `(1 + ${exactText(value)}%)^${periods} − 1`,
          from: [rate],
        },
      ])
      if (hit !== undefined) yield hit
    }
  },
}

/** The rate on the previous period that an annual rate stands behind. */
function rateBefore(reading: Reading, figure: TextFigure): TextFigure | undefined {
  const { kind, unit } = figure.claim
  if ((kind !== 'growth-rate' && kind !== 'share') || unit !== '%') return undefined
  const rate = reading.before(figure)
  if (rate?.claim.kind !== 'growth-rate') return undefined
  // A rate that is told as a share has lost its sign.
  if (kind === 'share' && rate.claim.direction === 'down') return undefined
  const behind = reading.between(figure.end, figure.end + reach)
  if (!annual.test(reading.between(rate.end, figure.end)) && !annualBehind.test(behind)) return undefined
  return onPrevious.test(reading.between(reading.leadOf(rate), figure.start)) ? rate : undefined
}

const reach = 40

function periodsOf(reading: Reading, rate: TextFigure): number | undefined {
  const words = reading.between(reading.leadOf(rate), rate.end + reach)
  const grain = rate.claim.period === null ? undefined : parsePeriod(rate.claim.period)?.grain
  if (grain === 'quarter') return 4
  if (grain === 'month') return 12
  const [quarter, month] = [/季|quarter/i.test(words), /月|month/i.test(words)]
  return quarter === month ? undefined : quarter ? 4 : 12
}
