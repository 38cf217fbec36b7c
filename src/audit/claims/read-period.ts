import type { Context } from './context.js'
import type { ItemOf } from './item.js'
import { periodId, yearOf } from './period-id.js'
import type { NamedPeriod } from './period-words.js'

const baseWord = /(?:比|较|与|同|和|相比|相较于|相对于|是|为|到|至|按|由|从|自|及|、)$/
const weakBase = /(?:和|与|及|、)$/
const listJoint = /^(?:、|和|与|及|以及)$/
/** A list of more is none. */
const mostPeriods = 12
const since = /以来$/

/** Takes note of a period; what follows is told of it, unless it is what something is compared with. */
export function readPeriod(context: Context, { start, end, named }: ItemOf<'period'>): void {
  const { text } = context
  const { ids, from } = idsOf(context, start, named, text.slice(start, end))
  const id = ids.at(-1) ?? null
  const last = context.periods.at(-1)
  const joined = last !== undefined && listJoint.test(text.slice(last.end, start))
  const base = joined ? last.base : isBase(context, from, end, named)
  context.periods.push({ start, end, id, base })
  if (base) return
  context.hide(from, end)
  const year = yearOf(named, context.years)
  if (named.event === true) {
    if (named.year.kind === 'year') context.years = { ...context.years, carried: named.year.year }
    return
  }
  const isList = joined && context.periodList.length < mostPeriods
  context.periodList = isList ? [...context.periodList, ...ids] : ids
  context.period = id
  if (named.year.kind !== 'carried' && year !== undefined && !inNote(text, start))
    context.years = { ...context.years, carried: year }
}

const noteOpens = /^[ \t*_>]*(?:[注註]|notes?)[:：]/i
/** A note is a line or two. */
const longestNote = 400

/** Whether a place is in the note under a table or chart, which hands its year on to nothing. */
function inNote(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - longestNote), at)
  return noteOpens.test(before.slice(before.lastIndexOf('\n') + 1))
}

function isBase(context: Context, start: number, end: number, named: NamedPeriod): boolean {
  const { text } = context
  if (text.startsWith('同期', end - 2) || text.startsWith('同期', end)) return true
  if (/^(?:的)?(?:新[高低]|首次|最[高低好]|第[一二三]次|同期最)/.test(text.slice(end, end + 4))) return true
  const before = text.slice(Math.max(context.starts[start] ?? 0, start - 4), start)
  if (/(?:相当于|等于|超过|高于|低于|多于|少于|大于|小于|好于)$/.test(before)) return true
  if (/截[至止]$/.test(before)) return false
  const word = baseWord.exec(before)?.[0]
  if (word === undefined || weakBase.test(word)) return word !== undefined && !/[、和]$/.test(word)
  if (/[到至自从由]/.test(word)) {
    if (named.lastYear !== undefined || named.within.length > 1) return false
    return /[由从]/.test(word) || !/^[到至自]$/.test(before)
  }
  return true
}

const quarters = '一二三四'

/** The periods that a word names: 一、二、三季度 are three. */
function idsOf(
  context: Context,
  start: number,
  named: NamedPeriod,
  words: string,
): { readonly ids: readonly (string | null)[]; readonly from: number } {
  const own = periodId(named, context.years) ?? null
  const year = yearOf(named, context.years)
  const { document } = context.years
  if (since.test(words) && year !== undefined && document !== undefined && year < document) {
    return { ids: [null], from: start }
  }
  const quarter = /^-Q[1-4]$/.test(named.within[0] ?? '')
  const month = named.within.length === 1 && /^-\d\d$/.test(named.within[0] ?? '')
  if (!quarter && !month) return { ids: [own], from: start }
  const before = context.text.slice(Math.max(context.starts[start] ?? 0, start - 24), start)
  const list = (quarter ? /(?:[一二三四]、)+$/ : /(?:(?<!\d)\d{1,2}月?、)+$/).exec(before)?.[0]
  if (list === undefined) return { ids: [own], from: start }
  const firsts = list.split('、').slice(0, -1)
  const ids = [
    ...firsts.map((one) => {
      const within = quarter ? `-Q${quarters.indexOf(one) + 1}` : `-${one.replace('月', '').padStart(2, '0')}`
      return periodId({ ...named, within: [within] }, context.years) ?? null
    }),
    own,
  ]
  return { ids, from: start - list.length }
}
