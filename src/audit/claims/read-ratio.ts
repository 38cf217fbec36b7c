import type { Context } from './context.js'
import { fromWord, leadEnd, toWord } from './cues.js'
import { draft } from './draft.js'
import type { ItemOf, Part } from './item.js'
import { subjectWords, type WordsBefore } from './words-before.js'

const ofRatio = /(?:比|比例|比值|之比)(?:为|是|达|到)?|缩小|扩大|降/
const ofEarlier = /[由从](?:上|去|前|年初|同期)[^，,由从]{0,8}$/

const fromReach = 24
/** What 由a∶b∶c goes on with, and what does without 由. */
const restructured = /^[^，,;。、]{0,10}(?:至|到|为|成|了)(?:了)?$/
const reformed = /^(?:优化|调整|转变|演变|变化|变动|升级|改善|变)[^，,;。、]{0,6}(?:至|到|为|成)(?:了)?$/

/** A structure a∶b∶c, or a ratio to one. */
export function readRatio(context: Context, item: ItemOf<'ratio'>): void {
  const before = context.before(item.start)
  const [first, second] = item.parts
  if (first !== undefined && second !== undefined && item.parts.length === 2) {
    readToOne(context, item, before, second.value === '1' ? first : second)
    return
  }
  if (readStructureMove(context, item)) return
  const opened = fromWord.test(before.words.slice(-fromReach))
  const words = opened ? before.words.replace(/[从由自][^从由自]*$/, '') : before.words
  const subject = context.subject(subjectWords(before, words.length), '', 'none')
  const period = ofEarlier.test(before.words) ? null : context.period
  context.previousStructure = { item, start: leadEnd(context.text, before.start, item.start), opened }
  for (const { start, end, value } of item.parts) {
    context.push(
      draft({ start, end, kind: 'share', value, unit: '%', unitClass: 'percent', ...subject, period }),
      end,
    )
  }
}

/** 由11.8∶38.6∶49.6调整为11.5∶37.8∶50.7 takes back the shares that were made of the first. */
function readStructureMove(context: Context, item: ItemOf<'ratio'>): boolean {
  const from = context.previousStructure
  context.previousStructure = undefined
  if (from === undefined || from.item.parts.length !== item.parts.length) return false
  if (context.starts[from.item.start] !== context.starts[item.start]) return false
  const { words, period } = context.withoutPeriods(from.item.end, item.start)
  if (!(from.opened ? restructured : reformed).test(words)) return false
  const made = context.drafts.splice(-item.parts.length)
  for (const [index, { value }] of item.parts.entries()) {
    const share = made[index]
    if (share === undefined) continue
    const [a, b] = [Number(share.value), Number(value)]
    const direction = a === b ? 'flat' : a < b ? 'up' : 'down'
    context.push(
      draft({
        ...share,
        start: from.start,
        end: item.end,
        kind: 'from-to',
        value: null,
        from: share.value,
        to: value,
        direction,
        period: period ?? context.period,
      }),
      item.end,
    )
  }
  return true
}

/** 由2.05∶1缩小为2.02∶1 takes back the ratio that was made of the first. */
function readToOne(context: Context, item: ItemOf<'ratio'>, before: WordsBefore, { value }: Part): void {
  const left = before.words
  const last = context.drafts.at(-1)
  const from = context.previousRatio
  context.previousRatio = undefined
  if (
    from !== undefined &&
    last === from.made &&
    context.starts[from.made.start] === context.starts[item.start]
  ) {
    const { words, period } = context.withoutPeriods(from.made.end, item.start)
    if (words.length <= 12 && (toWord.test(words.replace(/的$/, '')) || words.endsWith('至'))) {
      const [a, b] = [Number(from.made.value), Number(value)]
      const direction = a === b ? 'flat' : a < b ? 'up' : 'down'
      Object.assign(last, {
        kind: 'from-to',
        from: from.made.value,
        to: value,
        value: null,
        end: item.end,
        direction,
      })
      last.period = period ?? context.period
      context.taken = item.end
      return
    }
  }
  if (!ofRatio.test(left)) return
  const opened = fromWord.test(left)
  const words = opened ? left.replace(/[从由自][^从由自]*$/, '') : left
  const made = draft({
    start: leadEnd(context.text, before.start, item.start),
    end: item.end,
    kind: 'times',
    value,
    ...context.subject(subjectWords(before, words.length), '', 'none'),
    period: ofEarlier.test(left) ? null : context.period,
  })
  context.push(made, item.end)
  if (opened) context.previousRatio = { made }
}
