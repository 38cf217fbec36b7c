import { divide } from '../../interval.js'
import { proofreadingAdvice } from '../../../messages/proofreading.js'
import { recompute } from '../recompute.js'
import type { Reading } from '../reading.js'
import { nameOf } from '../roles.js'
import type { Rule } from '../rule.js'
import { figureText, printedIn, printedNumber, type TextFigure } from '../text-figure.js'

const ratios = [
  /城乡[^，。；\n\d]{0,16}(?:收入比|倍差|之比|收入差距)[^，。；\n\d]{0,24}(\d\.\d{1,3})(?![\d%％])/g,
  /城镇(?:常住)?居民[^，。；\n\d]{0,16}收入[^，。；\n\d]{0,4}(?:是|为|相当于)农村(?:常住)?居民[^，。；\n\d]{0,18}的?(\d\.\d{1,3})倍/g,
  /urban[–—-]rural[^.;\d]{0,24}ratio[^.;\d]{0,24}(\d\.\d{1,3})(?![\d%])/gi,
  /urban [^.;\d]{0,50}(\d\.\d{1,3}) times (?:that of |the )?rural/gi,
]
const urban =
  /城镇(?:常住)?居民(?:人均)?(?:年均)?(?:可支配)?收入$|urban (?:residents[’']? )?(?:per capita )?(?:disposable )?income(?: per head)?$/i
const rural =
  /农村(?:常住)?居民(?:人均)?(?:年均)?(?:可支配)?收入$|rural (?:residents[’']? )?(?:per capita )?(?:disposable )?income(?: per head)?$/i

/** 城乡居民收入比为1.77 beside both incomes: urban ÷ rural. */
export const incomeRatio: Rule = {
  code: 'income-ratio',
  group: 'itself',
  source: 'ratio = disposable income per head of urban ÷ of rural residents (NBS)',
  example: {
    wrong: '2024年，城镇居民人均可支配收入38462元，农村居民人均可支配收入21735元，城乡居民收入比为1.97。',
    right: '2024年，城镇居民人均可支配收入38462元，农村居民人均可支配收入21735元，城乡居民收入比为1.77。',
  },
  *check(reading) {
    const { plain } = reading
    for (const pattern of ratios) {
      for (const { 0: all, 1: text = '', index } of plain.matchAll(pattern)) {
        const incomes = incomesBefore(reading, index)
        const from = index + all.lastIndexOf(text)
        // 由1.79缩小为1.77: which of the two is this year’s is told behind.
        if (incomes === undefined || /\d|由|从|上年|去年|缩小|扩大/.test(all.slice(0, all.lastIndexOf(text))))
          continue
        const [high, low] = incomes
        const lower = low.printed && printedIn(low.printed, low.unit, high.unit)
        const quotient = high.printed && lower && divide(high.printed.range, lower.range)
        if (high.printed === undefined || lower === undefined || quotient === undefined) continue
        const { verdict, arithmetic, right } = recompute(printedNumber(text), {
          value: high.printed.value.div(lower.value),
          range: quotient,
          unit: '',
          operation: `${figureText(high)} ÷ ${figureText(low)}`,
        })
        if (verdict !== 'contradiction') continue
        yield {
          verdict,
          at: { start: from, end: from + text.length },
          related: [high, low],
          arithmetic,
          right: proofreadingAdvice.write({ right }),
        }
      }
    }
  },
}

const reach = 400

/** The last urban and rural income in front of a place in its paragraph, of one period. */
function incomesBefore(reading: Reading, place: number): readonly [TextFigure, TextFigure] | undefined {
  const paragraph = Math.max(reading.lineStart(place), place - reach)
  let high: TextFigure | undefined
  let low: TextFigure | undefined
  for (const figure of figuresBetween(reading, paragraph, place)) {
    if (figure.approximate || figure.unit?.dimension.startsWith('money:') !== true) continue
    const name = nameOf(reading, figure)
    if (urban.test(name)) high = figure
    else if (rural.test(name)) low = figure
  }
  return high !== undefined && low !== undefined && high.claim.period === low.claim.period
    ? [high, low]
    : undefined
}

function* figuresBetween({ figures }: Reading, from: number, to: number): Iterable<TextFigure> {
  let low = 0
  let high = figures.length
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    if ((figures[middle]?.start ?? Infinity) < from) low = middle + 1
    else high = middle
  }
  for (let at = low; at < figures.length; at++) {
    const figure = figures[at]
    if (figure === undefined || figure.start >= to) return
    yield figure
  }
}
