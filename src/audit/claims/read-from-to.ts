import type { Context } from './context.js'
import { fromWord, leadEnd, longestLeft, perMeasure, toWord } from './cues.js'
import { draft } from './draft.js'
import { inUnit } from './in-unit.js'
import type { ItemOf } from './item.js'
import type { Quantity } from './number.js'
import { stem } from './stem.js'
import { classOf, type UnitClass } from './unit-class.js'

/** 相比2020年的45家: what was told before came from there. */
export function readComparison(context: Context, quantity: Quantity, stemmed: string): boolean {
  const before = context.lastOfSentence()
  if (before === undefined) return false
  if (before.unit !== quantity.unit || before.value === null || quantity.value === null) return false
  const found = /(?:相比|较之|比起|相较)([^，,;。]{1,12})的$/.exec(stemmed)
  if (found === null) return false
  const [from, to] = [Number(quantity.value), Number(before.value)]
  const direction = from === to ? 'flat' : from < to ? 'up' : 'down'
  const { start, end } = quantity
  context.push(
    draft({
      ...before,
      start: start - found[0].length,
      end,
      kind: 'from-to',
      value: null,
      from: quantity.value,
      to: before.value,
      direction,
      comparator: found[1] ?? null,
    }),
    end,
  )
  return true
}

const signedValue = ({ value, negative }: Quantity): string => `${negative === true ? '-' : ''}${value ?? ''}`
const startsAsChange = /^[增提升扩下降缩压减上回拓涨跌]/
const longestBetween = 28
/** 由上涨0.2%转为下降0.1% tells of two rates. */
const turnedOver =
  /(?:转|变|改|扭转)(?:为|成|至)?(?:同比|环比|小幅|微|略)?(?:正增长|负增长|增长|上涨|上升|增加|下降|下跌|回落|减少|降低|下滑|升|降|涨|跌|增|减)(?!至|到|为)了?$/

/** 从A增至B: takes back what was made of A. */
export function readFromTo(context: Context, quantity: ItemOf<'quantity'>, unitClass: UnitClass): boolean {
  const { text, starts } = context
  const before = context.previous
  if (before === undefined || before.end < context.sentenceStart || quantity.value === null) return false
  if (before.value === null || starts[before.start] !== starts[quantity.start]) return false
  if (quantity.start - before.end > longestBetween) return false
  const raw = text.slice(before.end, quantity.start)
  if (/[、;，,]/.test(raw) || turnedOver.test(raw)) return false
  const { words: plain, period } = context.withoutPeriods(before.end, quantity.start)
  const between = plain.replace(/的$|[负-]$/, '').replace(perMeasure, '')
  const verb = stem(between)
  const reached =
    toWord.test(verb.text.replace(perMeasure, '')) ||
    toWord.test(between) ||
    /(?:达到|至|到|降为)$/.test(between)
  const taken = context.taken <= before.start ? context.taken : context.takenBefore
  const from = Math.max(starts[before.start] ?? 0, taken, before.start - longestLeft)
  const opening = context.before(before.start, from)
  const opened = fromWord.test(opening.words.replace(perMeasure, ''))
  if (!reached || between === '' || !(opened || startsAsChange.test(between))) return false
  const class0 = before.unit === null ? unitClass : classOf(before.unit)
  if (class0 !== unitClass && !(before.unit ?? '').includes('/')) return false
  const last = context.drafts.at(-1)
  const reuse = before.drafted && last !== undefined ? context.drafts.pop() : undefined
  const words = context.withoutPeriods(from, before.start).words.replace(/[从由自][^从由自]*$/, '')
  const [first, second] = [before.unit, quantity.unit]
  const start = signedValue(before)
  // 从9000万元增至1.2亿元: both in the unit of the second.
  const from0 = first === null || second === null ? start : (inUnit(start, first, second) ?? start)
  const [a, b] = [Number(from0), Number(signedValue(quantity))]
  const unit = reuse?.unit?.includes('/') === true ? reuse.unit : (before.unit ?? quantity.unit)
  const made = draft({
    start: reuse?.start ?? leadEnd(text, from, before.start),
    end: quantity.end,
    kind: 'from-to',
    from: from0,
    to: signedValue(quantity),
    unit: unit === quantity.unit || unit?.includes('/') === true ? unit : quantity.unit,
    unitClass,
    direction: a === b ? 'flat' : a < b ? 'up' : 'down',
    qualifiers: context.qualifiers([...verb.qualifiers, ...quantity.qualifiers], words),
    ...context.subject(words, '', unitClass),
    period: period ?? context.period,
  })
  context.push(made, quantity.end)
  context.previous = { ...quantity, drafted: true, left: between }
  context.inherited = undefined
  return true
}
