import { proofreadingAdvice } from '../../../messages/proofreading.js'
import { back } from '../back.js'
import type { Rule } from '../rule.js'
import { symbols } from '../rule.js'
import { figureText, printedIn, type TextFigure } from '../text-figure.js'

const amounts: ReadonlySet<TextFigure['claim']['kind']> = new Set([
  'level',
  'count',
  'money',
  'increment-and-total',
])

/** 完成进出口33.3亿元，其中出口38.4亿元: what stands behind 其中 is no more than all in front of it. */
export const partOverWhole: Rule = {
  code: 'part-over-whole',
  group: 'itself',
  source: 'a ≤ A for a part behind 其中',
  example: {
    wrong: '开发区完成进出口33.3亿元，其中出口完成38.4亿元。',
    right: '开发区完成进出口33.3亿元，其中出口完成30.4亿元。',
  },
  *check(reading) {
    for (const figure of reading.figures) {
      if (!amounts.has(figure.claim.kind) || figure.printed === undefined || figure.unit === undefined)
        continue
      const wholes: TextFigure[] = []
      let inside = isMarked(reading.plain, figure)
      let nearest = figure
      for (const one of back(reading, figure)) {
        if (!inside && /其中|of which/.test(reading.plain.slice(one.end, nearest.start))) inside = true
        nearest = one
        if (inside && amounts.has(one.claim.kind)) wholes.push(one)
      }
      // Parts told before this one are no wholes of it, so the largest in front counts.
      const sizes = wholes.flatMap((whole) => {
        const size = whole.printed && printedIn(whole.printed, whole.unit, figure.unit)
        return size === undefined ? [] : [{ whole, size }]
      })
      const [first] = sizes
      if (first === undefined || !sizes.every(({ size }) => figure.printed?.range.low.gt(size.range.high)))
        continue
      yield {
        verdict: 'contradiction',
        at: figure,
        related: [first.whole],
        arithmetic: symbols(`${figureText(figure)} > ${figureText(first.whole)}`),
        right: proofreadingAdvice.eitherFigure,
      }
    }
  },
}

function isMarked(plain: string, { start, end }: TextFigure): boolean {
  return /^[，,；;（(\s]*(?:其中|of which)/.test(
    plain.slice(Math.max(0, start - 4), end).replace(/^.*?(?=其中)/s, ''),
  )
}
