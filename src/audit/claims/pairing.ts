import type { Context } from './context.js'
import type { Draft } from './draft.js'
import { namesIn } from './names-in-list.js'
import type { Subject } from './subject.js'

/** Figures of a list that 分别 gives one to one to the names in front of it. */
export interface Pairing {
  /** What stands before 分别, or the indicators that the sentence told before, where nothing does. */
  readonly names: readonly Subject[]
  readonly isOwn: boolean
  /** Of the whole list, as long as the numbers of names and figures differ. */
  readonly common: Subject
  /** Those that the sentence named together, where it named several. */
  readonly periods: readonly (string | null)[]
  readonly members: Draft[]
}

export const respectively = /分别|依次/
const continued = /^(?:、|和|及|与|以及)[^、，,;。]{0,8}$/
const measured = /(?:增速|增幅|降幅|涨幅|同比|环比|占比|比重|总量)+$/
const mostNames = 12
const mostMembers = 40

/** Pairs a figure that is about to be told, where it belongs to a list with 分别. */
export function pair(context: Context, made: Draft, left: string, own: string): void {
  if (respectively.test(left)) context.pairing = opened(context, made, own)
  else if (context.pairing === undefined || !continued.test(left)) context.pairing = undefined
  const { pairing } = context
  if (pairing === undefined) return
  if (pairing.members.length >= mostMembers) return
  pairing.members.push(made)
  assign(pairing)
}

function opened(context: Context, { region, indicator }: Draft, own: string): Pairing {
  const common = { region, indicator }
  const periods = context.periodList
  const [front = '', behind = ''] = own.split(/分别|依次|[分依]$/)
  const words = front.replace(measured, '')
  const named = withRegions(namesIn(words).map((name) => context.subjectOf(name)))
  if (named.length > 1) {
    const names = withMeasured(named, context.subjectOf(behind).indicator, context.knowsNames)
    return { names, isOwn: true, common, periods, members: [] }
  }
  const before = context.drafts.slice(Math.max(context.sentenceDrafts, context.drafts.length - mostNames))
  const known = new Map(before.map((one) => [`${one.region ?? ''} ${one.indicator ?? ''}`, one]))
  const bare = context.subjectOf(words).indicator === null
  return { names: bare ? [...known.values()] : [], isOwn: false, common, periods, members: [] }
}

/** 对东盟、欧盟分别进出口 tells of imports and exports with each. */
function withMeasured(names: readonly Subject[], measured: string | null, byId: boolean): readonly Subject[] {
  if (measured === null) return names
  return names.map(({ region, indicator }) => ({
    region,
    indicator: byId || indicator === null ? measured : `${indicator}${measured}`,
  }))
}

/** 东山县、西河区工业增加值 are regions of one indicator. */
function withRegions(names: readonly Subject[]): readonly Subject[] {
  const last = names.at(-1)
  if (last === undefined || names.some(({ region }) => region === null)) return names
  return names.map(({ region, indicator }) => ({ region, indicator: indicator ?? last.indicator }))
}

function assign({ names, isOwn, common, periods, members }: Pairing): void {
  const paired = isOwn
    ? names.length === members.length
    : members.length > 1 && members.length <= names.length
  const offset = names.length - members.length
  for (const [index, member] of members.entries()) {
    const name = paired ? names[offset + index] : undefined
    member.region = name?.region ?? common.region
    member.indicator = name?.indicator ?? common.indicator
    const period = periods.length > 1 && periods.length === members.length && !(isOwn && paired)
    if (period) member.period = periods[index] ?? null
  }
}
