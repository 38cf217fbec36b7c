import { divide, exactly, multiply } from '../../interval.js'
import { back } from '../back.js'
import { judgeAny, type Derivation } from '../judge-any.js'
import type { Reading } from '../reading.js'
import type { Rule } from '../rule.js'
import { figureText, printedIn, type TextFigure } from '../text-figure.js'

const amounts: ReadonlySet<TextFigure['claim']['kind']> = new Set([
  'level',
  'count',
  'money',
  'increment-and-total',
])
const plans = /计划|目标|任务|预算|投资额/

/** 参展企业1320家，其中境外企业214家，占16.2%: share = part ÷ whole. */
export const shareOfWhole: Rule = {
  code: 'share-of-whole',
  group: 'itself',
  source: 'share = a ÷ A × 100',
  example: {
    wrong: '1320家企业参展，其中境外企业214家，占26.2%。',
    right: '1320家企业参展，其中境外企业214家，占16.2%。',
  },
  *check(reading) {
    for (const figure of reading.figures) {
      const { claim, printed, unit } = figure
      if (
        (claim.kind !== 'share' && claim.kind !== 'completion') ||
        printed === undefined ||
        unit?.id !== '%'
      )
        continue
      const words = reading.plain.slice(figure.start, figure.end)
      // A share of something named is of that; only a bare 占16.2% is of what went before.
      const inline = ofWholeNamed(reading, figure)
      if (inline !== undefined) {
        const hit = judgeAny(figure, shares(...inline))
        if (hit !== undefined) yield hit
        continue
      }
      if (
        /^(?:,? ?(?:and |or )?)(?:accounting for|representing|making up|equivalent to|or) (?:about )?\d/i.test(
          words,
        )
      ) {
        const [part, whole] = back(reading, figure)
        if (
          part === undefined ||
          whole === undefined ||
          !/^of (?:the|these|all|its|a total of)\b/i.test(whole.claim.quote)
        )
          continue
        if (!amounts.has(part.claim.kind) || !amounts.has(whole.claim.kind) || part.approximate) continue
        const hit = judgeAny(figure, shares(part, [whole]))
        if (hit !== undefined) yield hit
        continue
      }
      if (
        !/^[，,（(]?\s*(?:占比?(?:为|达|达到)?|占总数的?|占全部的?)[\d.约近超]/.test(words) ||
        plans.test(words)
      )
        continue
      const before = [...back(reading, figure)]
      const [part] = before
      if (part?.printed === undefined || !amounts.has(part.claim.kind) || part.unit === undefined) continue
      if (
        !/^[，,、（(]?$/.test(reading.between(part.end, figure.start).replace(/^[\u4e00-\u9fff]{0,12}/, ''))
      )
        continue
      const opened = reading.plain.lastIndexOf('其中', part.end)
      if (/[；;]/.test(reading.plain.slice(Math.max(0, opened), part.start))) continue
      const wholes = before.slice(1).filter((one) => one.start <= opened && amounts.has(one.claim.kind))
      const hit = judgeAny(figure, shares(part, wholes))
      if (hit !== undefined) yield hit
    }
  },
}

/** 税收收入80.2亿元，占预算收入100.5亿元的79.8%: the whole stands with its figure between part and share. */
function ofWholeNamed(
  reading: Reading,
  figure: TextFigure,
): [part: TextFigure, wholes: readonly TextFigure[]] | undefined {
  const whole = reading.before(figure)
  const part = whole && reading.before(whole)
  if (part === undefined || whole === undefined || whole.approximate || part.approximate) return undefined
  if (!amounts.has(part.claim.kind) || !amounts.has(whole.claim.kind)) return undefined
  if (!/^的[约近]?\d/.test(reading.plain.slice(whole.end, figure.end))) return undefined
  if (!/^[，,]?(?:占|完成|达到?|相当于)[^，,。；;]*$/.test(reading.plain.slice(part.end, whole.end)))
    return undefined
  return [part, [whole]]
}

function* shares(part: TextFigure, wholes: readonly TextFigure[]): Iterable<Derivation> {
  for (const whole of wholes) {
    const all = whole.printed && printedIn(whole.printed, whole.unit, part.unit)
    const quotient = part.printed && all && divide(part.printed.range, all.range)
    if (part.printed === undefined || all === undefined || quotient === undefined) continue
    yield {
      value: part.printed.value.div(all.value).times(100),
      range: multiply(quotient, exactly(100)),
      unit: '%',
      operation: `${figureText(part)} ÷ ${figureText(whole)} × 100`,
      from: [part, whole],
    }
  }
}
