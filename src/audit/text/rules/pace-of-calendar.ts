import { parsePeriod } from '../../../model/period.js'
import { Decimal, exactText } from '../../../model/decimal.js'
import { exactly, subtract } from '../../interval.js'
import { back } from '../back.js'
import { judgeAny } from '../judge-any.js'
import type { Rule } from '../rule.js'

/** 上半年完成年度计划的62.6%，快于时序进度12.6个百分点: completion less the share of the year that has passed. */
export const paceOfCalendar: Rule = {
  code: 'pace-of-calendar',
  group: 'itself',
  source: 'pace = completion − elapsed months ÷ 12 × 100',
  example: {
    wrong: '2025年上半年，全市重点项目完成年度计划的62.6%，快于时序进度16.2个百分点。',
    right: '2025年上半年，全市重点项目完成年度计划的62.6%，快于时序进度12.6个百分点。',
  },
  *check(reading) {
    for (const figure of reading.figures) {
      if (figure.claim.kind !== 'ahead-of-plan' || figure.unit?.id !== '个百分点') continue
      const [completion] = back(reading, figure)
      if (completion?.printed === undefined || completion.unit?.id !== '%' || completion.approximate) continue
      if (!completed.test(reading.plain.slice(completion.start, completion.end))) continue
      if (!/^[，,、（(]?$/.test(reading.between(completion.end, figure.start))) continue
      const elapsed = elapsedOf(completion.claim.period)
      if (elapsed === undefined) continue
      const hit = judgeAny(figure, [
        {
          value: completion.printed.value.minus(elapsed),
          range: subtract(completion.printed.range, exactly(elapsed)),
          unit: '个百分点',
          operation: `${completion.printed.text}% − ${exactText(elapsed.toSignificantDigits(4))}%`,
          from: [completion],
        },
      ])
      if (hit !== undefined) yield hit
    }
  },
}

const completed = /计划|目标|任务|预算|投资|进度|plan|target/i

/** Of a period that begins with its year, how much of that has passed, in per cent. */
function elapsedOf(id: string | null): Decimal | undefined {
  const period = id === null ? undefined : parsePeriod(id)
  if (period === undefined || !period.start.endsWith('-01-01')) return undefined
  const [year, month] = period.end.split('-')
  if (year !== period.start.slice(0, 4) || month === undefined || month === '12') return undefined
  if (parsePeriod(`${year}-${month}`)?.end !== period.end) return undefined
  return new Decimal(month).times(100).div(12)
}
