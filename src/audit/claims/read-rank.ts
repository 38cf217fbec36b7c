import type { Context } from './context.js'
import { lastVerb, leadLength, listJoint, mostSpread, placeOf } from './cues.js'
import { draft } from './draft.js'
import type { ItemOf } from './item.js'
import { pair } from './pairing.js'
import { referenceAfter, referenceAtEnd } from './reference.js'

/** A place in a rank: 居全市第三位. */
export function readRank(context: Context, order: ItemOf<'order'>): void {
  const { text } = context
  const leftStart = context.leftStart(order.start)
  const left = text.slice(leftStart, order.start)
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
    Object.assign(streak, { end: order.end, rank: order.place, peerGroup: reference ?? null })
    context.taken = order.end
    context.streak = undefined
    return
  }
  const head =
    verb === undefined ? left.slice(0, left.length - (reference?.length ?? 0)) : left.slice(0, verb.start)
  const words = head.slice(Math.max(0, context.lastPeriodEnd - leftStart))
  const subject = context.subject(words, '', 'none')
  const made = draft({
    start: leftStart + leadLength(left),
    end: order.end,
    kind: order.top ? 'top-tier' : 'rank',
    ...placeOf(order),
    peerGroup: reference ?? null,
    ...subject,
    period: context.period,
    qualifiers: context.qualifiers([], left),
  })
  const all = /(?:均|都|双双|皆)/.test(left) && !words.includes('、') ? spread(context) : []
  for (const indicator of all.slice(0, -1)) context.drafts.push({ ...made, indicator })
  pair(context, made, left, words)
  context.push(made, order.end)
}

/** Indicators of the sentence that 均 speaks of. */
function spread(context: Context): (string | null)[] {
  const since = context.drafts.slice(Math.max(context.sentenceDrafts, context.drafts.length - mostSpread))
  const lastRank = since.map(({ kind }) => kind).lastIndexOf('rank')
  return [...new Set(since.slice(lastRank + 1).map(({ indicator }) => indicator))].slice(-4)
}
