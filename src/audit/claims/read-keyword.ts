import { comparedWith } from './compared-with.js'
import type { Context } from './context.js'
import { aimed, leadEnd, longestClause } from './cues.js'
import { draft, type Draft } from './draft.js'
import type { ItemOf, Keyword } from './item.js'
import { referenceAtEnd } from './reference.js'
import { subjectsOfAll } from './spread.js'
import { classOf } from './unit-class.js'
import { subjectWords, type WordsBefore } from './words-before.js'

/** How many characters at the end of some words only say what a claim is compared with. */
function comparisonLength({ kind, comparator }: Draft, words: string): number {
  if (kind === 'flat' || kind === 'times') {
    return comparator === null ? 0 : words.length - (comparedWith(words)?.at ?? words.length)
  }
  if (kind === 'growth-rate') return /(?:[由从][^由从]{1,8}|同比|环比)$/.exec(words)?.[0].length ?? 0
  if (kind === 'point-gap')
    return /(?:高于|低于|快于|慢于|好于)[^高低快慢于]{1,10}$/.exec(words)?.[0].length ?? 0
  if (kind === 'contribution-points') return /对[^对]{1,24}$/.exec(words)?.[0].length ?? 0
  if (kind === 'rank') return /(?:再?创下?|刷新|达到?|为|是|处于|系).{0,20}$/.exec(words)?.[0].length ?? 0
  return 0
}

/** What may remain unchanged as a figure does: not a policy, not an aim. */
const statistic =
  /(?:[率额值量数重比价]|GDP|CPI|PPI|增[速幅]|收入|支出|指数|投资|外资|产值|规模|人口|水平|[家户]数?|贷款|存款|余额|企业|面积)$/
const recordWord = /^(?:新|最).*[高低好]/
/** The time that a record stands out in, in front of 新高. */
const record =
  /(?:创下?|刷新|达到?|为|是|处于|系)(?:了)?([^，,。;创]{0,14}(?:历史|以来|[年月季]来?|同期|有记录|有统计)[^，,。;创]{0,6})$/
/** A record that is reached again, not broken. */
const evened = /^(?:追?平)|持平$/
const sinceWhen = /(?:以来|年来|历史上?|史上)(?:的)?$/

const ofRate = /增速|增幅|涨幅|增长率|年增率|同比|环比/
const clauseEnd = /^(?:[，,。;、)！!\n]|$)/

/** 增速由负转正, 由下跌转为上升: a rate is told to have changed its sign, and no figure follows. */
function turns({ text, starts }: Context, { start, end }: Keyword, left: string): boolean {
  if (!clauseEnd.test(text.slice(end, end + 1))) return false
  if (text.startsWith('由', start)) return ofRate.test(left)
  return /[由从]/.test(text.slice(Math.max(starts[start] ?? 0, start - longestClause), start))
}

/** What a rate is compared with by its own name: 同比, 环比, 年增率. */
function rateBase(left: string): string | null {
  const word = /(同比|按年|年增率|环比)(?:增速|增幅)?$/.exec(left)?.[1]
  return word === undefined ? null : word === '环比' ? '上期' : '同期'
}

/** A word that states a figure by itself. */
export function readKeyword(context: Context, keyword: ItemOf<'keyword'>): void {
  const before = context.before(keyword.start)
  const made = keywordDraft(context, keyword, before)
  if (made === undefined) return
  const head = before.words.slice(0, before.words.length - comparisonLength(made, before.words))
  const own = subjectWords(before, head.length)
  const namesBehind = made.kind === 'unique' || (made.kind === 'rank' && made.peerGroup !== null)
  Object.assign(made, namesBehind ? context.subjectWith(own, keyword.end) : context.subject(own, '', 'none'))
  const streak = context.streak
  if (
    (made.kind === 'top-tier' || (made.kind === 'rank' && made.peerGroup !== null)) &&
    streak !== undefined &&
    context.starts[streak.end] === context.starts[keyword.start]
  ) {
    Object.assign(streak, {
      end: keyword.end,
      rank: made.rank,
      direction: null,
      peerGroup: made.peerGroup,
    })
    context.taken = keyword.end
    context.streak = undefined
    return
  }
  context.pushAll(made, subjectsOfAll(context, made, before.words, own), keyword.end)
}

function keywordDraft(context: Context, keyword: Keyword, before: WordsBefore): Draft | undefined {
  const { kind, value, unit } = keyword
  const left = before.words
  const word = context.text.slice(keyword.start, keyword.end)
  const reference = referenceAtEnd(left.replace(/(?:的|位居|居|名列|列|处于|位列|位于)$/, '')) ?? null
  const made = draft({
    start: leadEnd(context.text, before.start, keyword.start),
    end: keyword.end,
    kind,
    value,
    unit,
    unitClass: classOf(unit),
    peerGroup: reference,
    qualifiers: [...(keyword.qualifiers ?? [])],
    period: context.period,
  })
  const slogan = /(?:争|争创|重回|走在|力争|争取|推动|推进|加快|努力|确保|奋力)$/
  switch (kind) {
    case 'unique':
      if (
        word === '首次' &&
        !sinceWhen.test(context.text.slice(Math.max(0, keyword.start - 6), keyword.start))
      )
        return undefined
      if (word === '首次') return Object.assign(made, { rank: 1 as const })
      if (reference === null && !word.startsWith('填补')) return undefined
      made.rank = word === '唯一' ? 'only' : 1
      return made
    case 'top-tier':
      if (value !== null) {
        const behind = context.text.slice(keyword.end, keyword.end + 2)
        return /^(?:镇|县|区|市|乡|企业|民营|榜)/.test(behind) ||
          /(?:跻身|进入|入选|入围|获评|荣获|位列)[^，,。;]{0,12}$/.test(left)
          ? Object.assign(made, { rank: 'top-tier' as const })
          : undefined
      }
      if (slogan.test(left)) return undefined
      if (
        /^(?:前列|前茅|银奖|金奖|铜奖|领先)/.test(word) &&
        reference === null &&
        !/(?:居|列|在|获)/.test(left)
      )
        return undefined
      if (aimed.test(left)) made.kind = 'target'
      made.rank = 'top-tier'
      return made
    case 'rank':
      made.rank = keyword.place ?? 1
      if (aimed.test(left)) made.kind = 'target'
      if (evened.test(word)) made.direction = 'flat'
      if (keyword.place !== undefined || !recordWord.test(word)) return made
      made.peerGroup =
        record.exec(context.text.slice(Math.max(0, keyword.start - 24), keyword.start))?.[1] ?? null
      if (made.peerGroup === null) return undefined
      made.direction = word.includes('低') ? 'down' : 'up'
      return made
    case 'flat': {
      const base = comparedWith(left)?.words ?? null
      if (word === '相同' && base === null) return undefined
      const goesOn = left === '' && context.lastOfSentence() !== undefined
      if (/^[保维]持不变$/.test(word) && !goesOn && !statistic.test(left)) return undefined
      made.direction = 'flat'
      made.comparator = word.startsWith('预定进度') ? '时序进度' : (rateBase(left) ?? base)
      return made
    }
    case 'times':
      made.direction = 'up'
      made.comparator = /(?:较|比)([^较比]{1,14})$/.exec(left)?.[1] ?? null
      return made
    case 'fraction':
      return /(?:占|为|仅|达|超过?|近|接近|不足|不到|约|比重|比例|份额|贡献)[^，,]{0,10}$/.test(left)
        ? made
        : undefined
    case 'contribution-points':
      made.direction = 'flat'
      made.comparator = /对([^对]{1,24}?)的?(?:增长|成长)?并?$/.exec(left)?.[1] ?? null
      return made
    case 'growth-rate':
      if (!turns(context, keyword, left)) return undefined
      made.direction = /转负|转为[下负减]/.test(word) ? 'down' : 'up'
      made.comparator = rateBase(left)
      return made
    case 'completion':
      return slogan.test(left) ? undefined : made
    default:
      return made
    case 'point-gap': {
      const found = /(高于|低于|快于|慢于|好于)([^高低快慢于]{1,10})$/.exec(left)
      const behind = context.text.charAt(keyword.end)
      if (found === null || /^\d/.test(behind)) return undefined
      // 高于全市平均增速 goes on.
      if (word === '平均' && behind !== '' && !/[，,。;、)\s]/.test(behind)) return undefined
      made.direction = found[1] === '低于' || found[1] === '慢于' ? 'down' : 'up'
      made.comparator = found[2] ?? null
      return made
    }
  }
}
