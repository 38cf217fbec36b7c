import { absorbBase } from './absorb-base.js'
import { withoutAdverbs } from './adverbs.js'
import type { Qualifier } from './claim.js'
import { comparatorOf } from './compared-with.js'
import type { Context } from './context.js'
import {
  leadEnd,
  listJoint,
  longestClause,
  longestRight,
  perMeasure,
  perTime,
  sameList,
  streakDirection,
  turned,
} from './cues.js'
import { draft } from './draft.js'
import { spreadDirection } from './far-words.js'
import { isFigure, refinedKind } from './figure.js'
import { matchFrame, type FrameMatch } from './frame.js'
import type { ItemOf } from './item.js'
import { linkTotal } from './link-total.js'
import { namesIn } from './names-in-list.js'
import { pair, respectively } from './pairing.js'
import { readComparison, readFromTo } from './read-from-to.js'
import { isRegionName } from './region-name.js'
import { stem } from './stem.js'
import { understand, type Meaning } from './understand.js'
import { classOf, movesPlaces, type UnitClass } from './unit-class.js'
import { referenceAtEnd } from './reference.js'
import { subjectsOfAll } from './spread.js'
import { subjectWords, type WordsBefore } from './words-before.js'

/** 高于全国3.1个百分点、全省1.7个百分点 tells of two gaps. */
const nextReference = /^(?:、|和|及)(?:全[省市国区县]|[\u4e00-\u9fff]{1,6}[省市县区])(?:平均|平均水平)?$/

/** 由上月的下降0.5% tells of another period than the text's. */
const earlier =
  /[由从](?:上|去|前|年初|同期)[^，,由从]{0,8}$|(?:[上去]年(?:同期)?|上(?:月|季度|期)|前期)为?(?:盈利|亏损|顺差|逆差)?$/

/** 每年可节约10万吨 tells of what can be, not of an average. */
const able = /每年(?:可|能|将|预计|计划)/

const bounds: ReadonlySet<Qualifier> = new Set(['at-least', 'over', 'at-most', 'under'])

/** 连续九年稳定在120万吨以上 tells of the nine years alone. */
function completesStreak(
  context: Context,
  quantity: ItemOf<'quantity'>,
  left: string,
  qualifiers: readonly Qualifier[],
): boolean {
  const { streak } = context
  if (streak === undefined || context.drafts.at(-1) !== streak) return false
  if (context.starts[streak.start] !== context.starts[quantity.start]) return false
  const bounded = [...qualifiers, ...quantity.qualifiers].some((one) => bounds.has(one))
  if (!bounded || !/^(?:运行|处于|低于|位居|保持|稳定|维持|超|突破|高于|达|站稳|位于|在)/.test(left))
    return false
  streak.end = quantity.end
  context.taken = quantity.end
  return true
}

/** 甲市以7.2%居首 tells of the rate that the sentence is about. */
function rateBefore(
  context: Context,
  unitClass: UnitClass,
  stemmed: string,
  since: string,
): Meaning | undefined {
  const last = context.drafts.at(-1)
  if (unitClass !== 'percent') return undefined
  const bare = stemmed.replace(/[均都，,]/g, '') === ''
  if (bare && /(?:增速|增幅|增长率)$/.test(context.indicator ?? ''))
    return { kind: 'growth-rate', direction: 'up' }
  if (!stemmed.endsWith('以')) {
    const names = namesIn(stemmed.replace(/[均同]+$/, '').replace(/(?:均|同为)$/, ''))
    const rate = context.lastOf('percent')
    const same = rate?.kind === 'growth-rate' && names.length > 0 && names.every((name) => isRegionName(name))
    return same ? { kind: 'growth-rate', direction: 'up' } : undefined
  }
  if (/增速|增长|增幅/.test(since) || last?.kind === 'growth-rate')
    return { kind: 'growth-rate', direction: 'up' }
  return undefined
}

/** Frames that are the end of a name themselves: 收入比, 弹性系数. */
const ownName = /^[^{]*(?:比|比值|系数|指数|CPI|PPI|区位商|倍差)\{value\}$/

/** Of what was told before, per unit of another indicator that the dataset knows: 每固定资产投资. */
function isPerKnown(context: Context, { slots }: FrameMatch): boolean {
  if (!context.knowsNames || slots.reference === undefined) return false
  return context.lastOfSentence() !== undefined && context.subjectOf(slots.reference).indicator !== null
}

/** The words that name a figure's subject; 每千人口… names it as a whole where nothing else does. */
function ownWords(
  context: Context,
  before: WordsBefore,
  left: string,
  stemmed: string,
  matched: FrameMatch | undefined,
): string {
  if (matched === undefined) return subjectWords(before, Math.min(left.length, stem(left).text.length))
  const front = subjectWords(before, Math.max(0, stemmed.length - matched.reach))
  const namesAll =
    matched.frame.kind === 'intensity' &&
    context.subjectOf(front).indicator === null &&
    !isPerKnown(context, matched)
  return namesAll || ownName.test(matched.frame.pattern) || stemmed.endsWith('自然增长率')
    ? subjectWords(before, stemmed.length)
    : front
}

/** 利润总额亏损3.2亿元: a profit below zero; the losses of those that make them are a figure of their own. */
const isLoss = (left: string, clause: string): boolean =>
  /亏损$/.test(left) && /(?:利润|净利|盈利|损益)[^，,;。]*$/.test(clause.slice(0, -2))

/** A figure with the words around it. */
export function readQuantity(context: Context, quantity: ItemOf<'quantity'>): void {
  const { text, frames } = context
  const ownClass = quantity.fraction === true ? 'none' : classOf(quantity.unit)
  if (readFromTo(context, quantity, ownClass)) return
  const before = context.before(quantity.start)
  const left = before.words.replace(/[负-]$/, '')
  const right = text.slice(quantity.end, quantity.end + longestRight)
  const base = absorbBase(context, quantity, ownClass === 'points')
  const previous = context.previous
  context.previous = { ...quantity, drafted: false, left }
  const { text: whole, qualifiers } = stem(left)
  const stemmed = withoutAdverbs(whole.replace(respectively, ''))
  const unitClass = movesPlaces(quantity.unit, stemmed) ? 'places' : ownClass
  const goesOn =
    listJoint.test(left) || (context.inherited?.frame.kind === 'point-gap' && nextReference.test(left))
  const inherited = goesOn && sameList(previous, quantity) ? context.inherited : undefined
  const framed = matchFrame(frames, stemmed, right, unitClass)
  const matched =
    ((framed?.frame.kind === 'intensity' && perTime.test(stemmed)) ||
    (framed?.frame.kind === 'annual-average' && able.test(stemmed))
      ? undefined
      : framed) ?? inherited
  const clause = text.slice(
    Math.max(context.starts[quantity.start] ?? 0, quantity.start - longestClause),
    quantity.start,
  )
  const since = context.since(quantity.start)
  if (completesStreak(context, quantity, left, qualifiers)) return
  const around = { quantity, unitClass, left, stemmed, qualifiers, right, clause, since, matched }
  if (!isFigure(around) || readComparison(context, quantity, stemmed)) return
  const told =
    matched?.frame ??
    rateBefore(context, unitClass, stemmed, since) ??
    understand(quantity.fraction === true ? 'percent' : unitClass, stemmed, clause, right)
  if (told === undefined) return
  const meaning =
    base?.direction === undefined ? told : ({ kind: 'point-gap', direction: base.direction } as const)
  const own = base === undefined ? ownWords(context, before, left, stemmed, matched) : ''
  const reach = context.subject(
    own,
    right.replace(/^的/, ''),
    right.startsWith('的') && matched === undefined ? 'count' : unitClass,
  )
  const made = draft({
    start: base?.start ?? leadEnd(text, before.start, quantity.start),
    end: quantity.end,
    kind: meaning.kind,
    direction: turned(meaning.direction, quantity.negative === true || isLoss(left, clause)),
    value: quantity.value,
    from: quantity.range?.[0] ?? null,
    to: quantity.range?.[1] ?? null,
    unit: quantity.unit,
    unitClass,
    qualifiers: context.qualifiers([...qualifiers, ...quantity.qualifiers], left),
    comparator: base?.words ?? (matched && comparatorOf(matched)) ?? null,
    ...reach,
    period: earlier.test(own) && matched?.frame.pattern.includes('{base}') !== true ? null : context.period,
  })
  made.kind = refinedKind(made, around, own, context.lastOfSentence())
  made.direction = spreadDirection(made, stemmed, since) ?? made.direction
  const per = perMeasure.exec(stemmed)?.[1]
  const isPer = unitClass === 'money' || unitClass === 'physical' || unitClass === 'count'
  if (isPer && made.kind !== 'annual-average' && per !== undefined) {
    made.unit += `/${per}`
    // What it is told per is no other figure beside it.
    if (made.comparator === per) made.comparator = null
  }
  linkTotal(context, made, stemmed, clause)
  if (made.kind === 'top-tier')
    Object.assign(made, { rank: 'top-tier', peerGroup: referenceAtEnd(left) ?? null })
  if (made.kind === 'streak') {
    made.direction = streakDirection(right) ?? made.direction
    context.streak = made
  }
  pair(context, made, left, own)
  context.pushAll(made, subjectsOfAll(context, made, left, own), quantity.end)
  context.inherited = matched ?? { frame: { pattern: '', ...meaning }, reach: 0, slots: {} }
  context.previous = { ...quantity, drafted: true, left }
}
