import type { Context } from './context.js'
import { leadLength } from './cues.js'
import { draft, type Draft } from './draft.js'
import type { ItemOf, Keyword } from './item.js'
import { referenceAtEnd } from './reference.js'
import { classOf } from './unit-words.js'

/** A word that states a figure by itself. */
export function readKeyword(context: Context, keyword: ItemOf<'keyword'>): void {
  const { text } = context
  const leftStart = context.leftStart(keyword.start)
  const left = text.slice(leftStart, keyword.start)
  const made = keywordDraft(context, keyword, left, leftStart)
  if (made === undefined) return
  const streak = context.streak
  if (
    made.kind === 'top-tier' &&
    streak !== undefined &&
    context.starts[streak.end] === context.starts[keyword.start]
  ) {
    Object.assign(streak, { end: keyword.end, rank: 'top-tier', peerGroup: made.peerGroup })
    context.taken = keyword.end
    context.streak = undefined
    return
  }
  context.push(made, keyword.end)
}

function keywordDraft(
  context: Context,
  keyword: Keyword,
  left: string,
  leftStart: number,
): Draft | undefined {
  const { kind, value, unit } = keyword
  const word = context.text.slice(keyword.start, keyword.end)
  const reference = referenceAtEnd(left.replace(/(?:的|位居|居|列|处于|位列|位于)$/, '')) ?? null
  const made = draft({
    start: leftStart + leadLength(left),
    end: keyword.end,
    kind,
    value,
    unit,
    unitClass: classOf(unit),
    peerGroup: reference,
    ...context.subject(left.slice(Math.max(0, context.lastPeriodEnd - leftStart)), '', 'none'),
    period: context.period,
  })
  const slogan = /(?:争|争创|重回|走在|力争|争取|推动|推进|加快|努力|确保|奋力)$/
  switch (kind) {
    case 'unique':
      if (reference === null && !word.startsWith('填补')) return undefined
      made.rank = word === '唯一' ? 'only' : 1
      return made
    case 'top-tier':
      if (value !== null) {
        const behind = context.text.slice(keyword.end, keyword.end + 2)
        return /^(?:镇|县|区|市|乡|企业|民营|榜)/.test(behind)
          ? Object.assign(made, { rank: 'top-tier' as const })
          : undefined
      }
      if (slogan.test(left)) return undefined
      if (/^(?:前列|银奖|金奖|铜奖|领先)/.test(word) && reference === null && !/(?:居|列|在|获)/.test(left))
        return undefined
      made.rank = 'top-tier'
      return made
    case 'rank':
      made.rank = 1
      return made
    case 'flat': {
      const base = /(?:与|同|和)([^与同和]{1,14})$/.exec(left.replace(/(?:基本|保持|总体)+$/, ''))?.[1]
      if (word === '相同' && base === undefined) return undefined
      made.direction = 'flat'
      made.comparator = /同比$/.test(left) ? '同期' : /环比$/.test(left) ? '上期' : (base ?? null)
      return made
    }
    case 'times':
      made.direction = 'up'
      return made
    case 'completion':
      return slogan.test(left) ? undefined : made
    default:
      made.direction = word.endsWith('低') ? 'down' : word.endsWith('高') ? 'up' : null
      return made
    case 'point-gap': {
      const found = /(高于|低于|快于|慢于|好于)([^高低快慢于]{1,10})$/.exec(left)
      if (found === null || /^\d/.test(context.text.charAt(keyword.end))) return undefined
      made.direction = found[1] === '低于' || found[1] === '慢于' ? 'down' : 'up'
      made.comparator = found[2] ?? null
      return made
    }
  }
}
