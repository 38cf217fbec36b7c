import type { Context } from './context.js'
import { aimed, lastVerb, leadEnd, listJoint, placeOf } from './cues.js'
import { draft, type Draft } from './draft.js'
import type { ItemOf, Order } from './item.js'
import { pair } from './pairing.js'
import { referenceAfter, referenceAtEnd } from './reference.js'
import { subjectsOfAll } from './spread.js'
import type { Subject } from './subject.js'
import { subjectWords, type WordsBefore } from './words-before.js'

const rises = /(?:至|到|为|跃居|升居)(?:了)?(?:全[省市国区县]|第)?$/

/** A place in a rank: 居全市第三位. */
export function readRank(context: Context, order: ItemOf<'order'>): void {
  const { text } = context
  if (order.unit === '期' || order.unit === '届')
    return readSeries(context, order, context.before(order.start))
  if (readMove(context, order)) return
  const place = context.before(order.start)
  const left = place.words
  if (order.unit === '批') return readSeries(context, order, place)
  const before = context.drafts.at(-1)
  if (listJoint.test(left) && before?.kind === 'rank' && before.end <= order.start) {
    const next = draft({ ...before, start: order.start, end: order.end, ...placeOf(order) })
    pair(context, next, left, '')
    context.push(next, order.end)
    return
  }
  if (/(?:争|争取|冲刺|力争|确保)$/.test(left)) return
  const verb = lastVerb(left)
  const reference =
    verb === undefined
      ? referenceAtEnd(left)
      : (referenceAfter(left.slice(verb.end)) ?? referenceAtEnd(left.slice(0, verb.start)))
  context.previousOrder = { order, place }
  if (verb === undefined && reference === undefined) return
  if (
    verb !== undefined &&
    order.unit === null &&
    /^[\u4e00-\u9fff]{2}/.test(text.slice(order.end, order.end + 2)) &&
    referenceAtEnd(left) === undefined &&
    !/(?:居|列|名|在)$/.test(left)
  )
    return
  const streak = context.streak
  if (streak !== undefined && context.starts[streak.end] === context.starts[order.start]) {
    Object.assign(streak, {
      end: order.end,
      rank: order.place,
      direction: null,
      peerGroup: reference ?? null,
    })
    context.taken = order.end
    context.streak = undefined
    return
  }
  const head = verb?.start ?? left.length - (reference?.length ?? 0)
  const words = subjectWords(place, head)
  const made = draft({
    start: leadEnd(text, place.start, order.start),
    end: order.end,
    kind: aimed.test(left) ? 'target' : order.top ? 'top-tier' : 'rank',
    ...placeOf(order),
    peerGroup: reference ?? null,
    ...context.subject(words, '', 'none'),
    period: context.period,
    qualifiers: context.qualifiers([], left),
  })
  const subjects = tiedWith(context, made, left, words) ?? subjectsOfAll(context, made, left, words)
  pair(context, made, left, words)
  context.pushAll(made, subjects, order.end)
}

const inBatch = /(?:入选|列入|获批|纳入|入围|列为|入列|成为|取得|获得)[^，,。;]{0,14}$|全[省市国区县]$/
const isNth = /(?:为|是|系)$/

/** 入选第二批试点, 为第9期: a batch or an issue of a series, which is no place in a rank. */
function readSeries(context: Context, order: Order, place: WordsBefore): void {
  const { place: value, unit, end } = order
  const isWhole = isNth.test(place.words) && /^(?:[，,。;、)！!\n]|$)/.test(context.text.slice(end, end + 1))
  if (!isWhole && (unit !== '批' || !inBatch.test(place.words))) return
  const start = leadEnd(context.text, place.start, order.start)
  const subject = isWhole
    ? context.subject(subjectWords(place, place.words.length - 1), '', 'none')
    : context.subjectWith('', end)
  context.push(
    draft({ start, end, kind: 'other', value: String(value), unit, ...subject, period: context.period }),
    end,
  )
}

/** 由第11位升至第4位: takes back the rank that was made of the first place. */
function readMove(context: Context, order: ItemOf<'order'>): boolean {
  const from = context.previousOrder
  context.previousOrder = undefined
  if (from === undefined || order.top || from.order.top) return false
  if (context.starts[from.order.start] !== context.starts[order.start]) return false
  const between = context.before(order.start, from.order.end).words
  if (between.length > 10 || !rises.test(between)) return false
  const words = from.place.words.replace(/[从由自][^从由自]*$/, '')
  if (words.length === from.place.words.length) return false
  const last = context.drafts.at(-1)
  if (last?.kind === 'rank' && last.end === from.order.end) context.drafts.pop()
  const [a, b] = [from.order.place, order.place]
  context.push(
    draft({
      start: leadEnd(context.text, from.place.start, from.order.start),
      end: order.end,
      kind: 'from-to',
      from: String(a),
      to: String(b),
      unit: order.unit ?? from.order.unit,
      direction: a === b ? 'flat' : b < a ? 'up' : 'down',
      peerGroup: referenceAtEnd(from.place.words) ?? null,
      ...context.subject(subjectWords(from.place, words.length), '', 'none'),
      period: context.period,
    }),
    order.end,
  )
  return true
}

/** Behind figures that several share, 并列第二 tells of each of them. */
function tiedWith(
  context: Context,
  made: Draft,
  left: string,
  words: string,
): readonly Subject[] | undefined {
  if (words !== '' || !left.includes('并列')) return undefined
  const last = context.drafts.at(-1)
  if (context.together.length < 2 || last === undefined || context.together.at(-1) !== last) return undefined
  return context.together.map(({ region, indicator }) => ({ region, indicator: indicator ?? made.indicator }))
}
