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

/** What is left of gains and losses: its gains may well be more. */
const net = /净|增减|相抵|(?<!新)增加|增长|减少|多增|少增|\bnet\b/

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
      const opened = openedAt(reading.plain, figure)
      if (opened === undefined) continue
      const wholes = [...back(reading, figure)].filter(
        ({ claim, end }) =>
          amounts.has(claim.kind) &&
          !net.test(claim.quote) &&
          end <= opened &&
          !/[；;]/.test(reading.plain.slice(end, opened)),
      )
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

const reach = 80

/** Where 其中 stands that a figure belongs to; a semicolon ends what it governs. */
function openedAt(plain: string, { start, end }: TextFigure): number | undefined {
  const words = plain.slice(Math.max(0, start - reach), end)
  const found = Math.max(words.lastIndexOf('其中'), words.lastIndexOf('of which'))
  if (found < 0 || /[；;。]/.test(words.slice(found))) return undefined
  return Math.max(0, start - reach) + found
}
