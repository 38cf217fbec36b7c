import type { Context } from './context.js'
import {
  leadLength,
  listJoint,
  longestClause,
  longestRight,
  perTime,
  sameList,
  streakDirection,
  turned,
} from './cues.js'
import { draft } from './draft.js'
import { isFigure, refinedKind } from './figure.js'
import { matchFrame } from './frame.js'
import type { ItemOf } from './item.js'
import { linkTotal } from './link-total.js'
import { pair, respectively } from './pairing.js'
import { readComparison, readFromTo } from './read-from-to.js'
import { stem } from './stem.js'
import { understand } from './understand.js'
import { classOf, readUnit } from './unit-words.js'

/** A figure with the words around it. */
export function readQuantity(context: Context, quantity: ItemOf<'quantity'>): void {
  const { text, frames } = context
  if (quantity.threshold === true) return
  const unitClass = quantity.fraction === true ? 'none' : classOf(quantity.unit)
  const leftStart = context.leftStart(quantity.start)
  const left = text.slice(leftStart, quantity.start).replace(/[负-]$/, '')
  const right = text.slice(quantity.end, quantity.end + longestRight)
  if (readFromTo(context, quantity, unitClass)) return
  const previous = context.previous
  context.previous = { ...quantity, drafted: false }
  const { text: whole, qualifiers } = stem(left)
  const stemmed = whole.replace(respectively, '')
  const inherited = listJoint.test(left) && sameList(previous, quantity) ? context.inherited : undefined
  const framed = matchFrame(frames, stemmed, right, unitClass)
  const matched =
    (framed?.frame.kind === 'intensity' && perTime.test(stemmed) ? undefined : framed) ?? inherited
  const clause = text.slice(
    Math.max(context.starts[quantity.start] ?? 0, quantity.start - longestClause),
    quantity.start,
  )
  const since = context.since(quantity.start)
  const around = { quantity, unitClass, left, stemmed, right, clause, since, matched }
  if (!isFigure(around) || readComparison(context, quantity, stemmed)) return
  const meaning =
    matched?.frame ?? understand(quantity.fraction === true ? 'percent' : unitClass, stemmed, clause, right)
  if (meaning === undefined) return
  const subjectWords = left.slice(Math.max(0, context.lastPeriodEnd - leftStart))
  const own =
    matched === undefined
      ? subjectWords
      : subjectWords.slice(
          0,
          Math.max(0, stemmed.length - matched.reach - (left.length - subjectWords.length)),
        )
  const reach = context.subject(own, right, unitClass)
  const made = draft({
    start: leftStart + leadLength(left),
    end: quantity.end,
    kind: meaning.kind,
    direction: turned(meaning.direction, quantity.negative === true),
    value: quantity.value,
    from: quantity.range?.[0] ?? null,
    to: quantity.range?.[1] ?? null,
    unit: quantity.unit,
    unitClass,
    qualifiers: context.qualifiers([...qualifiers, ...quantity.qualifiers], left),
    comparator: matched?.frame.comparator ?? matched?.slots.reference ?? matched?.slots.base ?? null,
    ...reach,
    period: context.period,
  })
  made.kind = refinedKind(made, around, own, context.lastOfSentence())
  const per = /每(?:一)?([\u4e00-\u9fff]{1,4})$/.exec(stemmed)?.[1]
  if (
    per !== undefined &&
    made.kind !== 'annual-average' &&
    made.unit !== null &&
    readUnit(per, 0)?.end === per.length
  )
    made.unit += `/${per}`
  linkTotal(context, made, stemmed, clause)
  if (made.kind === 'streak') {
    made.direction = streakDirection(right)
    context.streak = made
  }
  pair(context, made, left, own)
  context.push(made, quantity.end)
  context.inherited = matched ?? { frame: { pattern: '', ...meaning }, reach: 0, slots: {} }
  context.previous = { ...quantity, drafted: true }
}
