import type { Context } from './context.js'
import { fromWord, longestLeft, toWord } from './cues.js'
import { draft } from './draft.js'
import type { ItemOf } from './item.js'
import type { Quantity } from './number.js'
import { stem } from './stem.js'
import { classOf, type UnitClass } from './unit-words.js'

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

/** 从A增至B: takes back what was made of A. */
export function readFromTo(context: Context, quantity: ItemOf<'quantity'>, unitClass: UnitClass): boolean {
  const { text, starts } = context
  const before = context.previous
  if (before === undefined || before.end < context.sentenceStart || quantity.value === null) return false
  if (before.value === null || starts[before.start] !== starts[quantity.start]) return false
  const between = text.slice(before.end, quantity.start)
  if (between.length > 16 || /[、;，,]/.test(between)) return false
  const verb = stem(between)
  const reached = toWord.test(verb.text) || toWord.test(between) || /(?:达到|至|到|降为)$/.test(between)
  const opened = fromWord.test(
    text.slice(Math.max(starts[before.start] ?? 0, before.start - longestLeft), before.start),
  )
  if (!reached || between === '' || !(opened || /^[增提升扩下降缩压减上回拓]/.test(between))) return false
  const class0 = before.unit === null ? unitClass : classOf(before.unit)
  if (class0 !== unitClass && !(before.unit ?? '').includes('/')) return false
  const last = context.drafts.at(-1)
  const reuse = before.drafted && last !== undefined ? context.drafts.pop() : undefined
  const leftStart = reuse?.start ?? context.leftStart(before.start)
  const words = text.slice(leftStart, before.start).replace(/[从由自][^从由自]*$/, '')
  const [a, b] = [Number(before.value), Number(quantity.value)]
  const unit = reuse?.unit?.includes('/') === true ? reuse.unit : (before.unit ?? quantity.unit)
  const made = draft({
    start: leftStart,
    end: quantity.end,
    kind: 'from-to',
    from: before.value,
    to: quantity.value,
    unit: unit === quantity.unit || unit?.includes('/') === true ? unit : quantity.unit,
    unitClass,
    direction: a === b ? 'flat' : a < b ? 'up' : 'down',
    qualifiers: context.qualifiers([...verb.qualifiers, ...quantity.qualifiers], words),
    ...context.subject(words, '', unitClass),
    period: context.period,
  })
  context.push(made, quantity.end)
  context.previous = { ...quantity, drafted: true }
  context.inherited = undefined
  return true
}
