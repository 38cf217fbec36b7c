import type { Context } from './context.js'
import { mostSpread } from './cues.js'
import type { Draft } from './draft.js'
import { namesIn } from './names-in-list.js'
import type { Subject } from './subject.js'

const all = /(?:(?<![平年月日人户亩件单])均(?![值价线])|(?<![成首古])都|双双|皆|同为|同列|同居)[^、]{0,10}$/
const several =
  /^[(]?(?:其中)?(?:上述|以上|这|前)?([两二三四五六七八九十\d]{0,2})(?:项|个|者)?[^、]{0,4}(?:指标|数据|增速|总量|数量|金额|规模|增幅)?$/
const numerals = '零一二三四五六七八九十'
const mostSubjects = 12

/**
 * The subjects of which 均 tells the same: names in front of it, or those that the sentence told of before
 * if there are none; empty where a claim tells of one.
 */
export function subjectsOfAll(context: Context, made: Draft, left: string, own: string): Subject[] {
  if (!all.test(left)) return []
  const words = own.replace(/(?:均|都|双双|皆|同)$/, '')
  const named = namesIn(words).map((name) => context.subjectOf(name))
  if (named.length > 1 && named.length <= mostSubjects) {
    return named.map(({ region, indicator }) => ({
      region: region ?? made.region,
      indicator: indicator ?? made.indicator,
    }))
  }
  const count = several.exec(words)
  if (count === null) return []
  const before = toldBefore(context, made.kind)
  const number = count[1] === undefined || count[1] === '' ? 4 : numberOf(count[1])
  return before.length > 1 ? before.slice(-number) : []
}

function numberOf(word: string): number {
  return /\d/.test(word) ? Number(word) : word === '两' ? 2 : Math.max(2, numerals.indexOf(word))
}

/** Subjects of the sentence since it last told the same kind of thing. */
function toldBefore(context: Context, kind: Draft['kind']): Subject[] {
  const since = context.drafts.slice(Math.max(context.sentenceDrafts, context.drafts.length - mostSpread))
  const last = since.map((one) => one.kind).lastIndexOf(kind)
  const subjects = new Map<string, Subject>()
  for (const { region, indicator } of since.slice(last + 1)) {
    subjects.set(`${region ?? ''} ${indicator ?? ''}`, { region, indicator })
  }
  return [...subjects.values()]
}
