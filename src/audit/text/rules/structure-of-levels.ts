import { halfUnit } from '../../../derive/check-sum.js'
import { proofreadingAdvice } from '../../../messages/proofreading.js'
import { Decimal, exactText } from '../../../model/decimal.js'
import { divide, exactly, multiply } from '../../interval.js'
import { recompute } from '../recompute.js'
import { togetherIn } from '../roles.js'
import type { Rule } from '../rule.js'
import { figureText, printedIn, printedNumber } from '../text-figure.js'

const ratio = /(\d{1,2}(?:\.\d{1,2})?)[:∶：](\d{1,2}(?:\.\d{1,2})?)[:∶：](\d{1,2}(?:\.\d{1,2})?)(?![:∶：\d])/g
const names = ['第一产业', '第二产业', '第三产业'] as const
const roles = {
  primary: /第一产业(?:增加值)?$/,
  secondary: /第二产业(?:增加值)?$/,
  tertiary: /第三产业(?:增加值)?$/,
}

/** 三次产业结构为11.9∶42.5∶45.5 beside the three industries’ value added. */
export const structureOfLevels: Rule = {
  code: 'structure-of-levels',
  group: 'itself',
  source: 'shareᵢ = aᵢ ÷ Σa × 100, at current prices (NBS)',
  example: {
    wrong:
      '2024年，第一产业增加值52.3亿元，第二产业增加值186.4亿元，第三产业增加值199.5亿元，三次产业结构为11.9∶45.5∶42.5。',
    right:
      '2024年，第一产业增加值52.3亿元，第二产业增加值186.4亿元，第三产业增加值199.5亿元，三次产业结构为11.9∶42.5∶45.5。',
  },
  *check(reading) {
    for (const { primary, secondary, tertiary } of togetherIn(reading, roles)) {
      const levels = [primary, secondary, tertiary]
      if (levels.some(({ unit }) => unit?.dimension.startsWith('money:') !== true)) continue
      const paragraph = reading.plain.slice(tertiary.end, tertiary.end + reach).replace(/\n.*$/s, '')
      const sizes = levels.map((one) => one.printed && printedIn(one.printed, one.unit, primary.unit))
      const total = sizes.reduce((sum, one) => sum.plus(one?.value ?? 0), new Decimal(0))
      const slack = sizes.reduce((sum, one) => sum.plus(halfUnit(one?.decimals ?? 0)), new Decimal(0))
      for (const found of paragraph.matchAll(ratio)) {
        // 由…调整为…: the first is another year’s.
        const before = paragraph.slice(0, found.index)
        if (!/结构|比[例重]|之比/.test(before) || /[由从]\D*$|调整|优化|上年|去年/.test(before)) break
        for (const [at, size] of sizes.entries()) {
          const text = found[at + 1] ?? ''
          const level = levels[at]
          const share = size && divide(size.range, { low: total.minus(slack), high: total.plus(slack) })
          if (size === undefined || level === undefined || share === undefined) continue
          const { verdict, arithmetic, right } = recompute(printedNumber(text), {
            value: size.value.div(total).times(100),
            range: multiply(share, exactly(100)),
            unit: '',
            operation: `${names[at] ?? ''}${figureText(level)} ÷ ${exactText(total)} × 100`,
          })
          if (verdict !== 'contradiction') continue
          const start = tertiary.end + found.index
          yield {
            verdict,
            at: { start, end: start + found[0].length },
            related: levels,
            arithmetic,
            right: proofreadingAdvice.write({ right }),
          }
          break
        }
        break
      }
    }
  },
}

const reach = 200
