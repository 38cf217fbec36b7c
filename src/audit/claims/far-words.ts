import type { Direction } from '../../phrase/phrasebook.js'
import type { Draft } from './draft.js'

const spread = /(降幅|跌幅|减幅|降速)|涨幅|增幅|升幅|增速|增长率|差距/g
const narrows = /(?:收窄|缩小|缩减|收敛|减小|减缓|放缓|趋缓|收缩)$/
const widens = /(?:扩大|加深|加大|走阔|加快|拉大)$/

/** Which way a rate went whose spread is told: a fall that narrows goes up, one that widens goes down. */
export function spreadDirection({ kind }: Draft, stemmed: string, since: string): Direction | undefined {
  if (kind !== 'point-change') return undefined
  const closer = narrows.test(stemmed)
  if (!closer && !widens.test(stemmed)) return undefined
  const last = [...since.matchAll(spread)].at(-1)
  if (last?.[1] === undefined) return undefined
  return closer ? 'up' : 'down'
}

const plan = '(?:预算|计划|任务|目标|指标|预期)(?:数|值|任务|目标)?'
const ofPlan = new RegExp(`${plan}的$`)
/** 为预算的101.8%, 达到全年任务的74.8%: how much of a plan is done. */
export const isDone = (stemmed: string): boolean => ofPlan.test(stemmed)

const goalBehind =
  /^(?:左右|以上|以内|以下)?的?(?:[年全本省市区县度既定预期增长发展减排约束性规划考核控制“”十二三四五]{0,8})(?:目标|任务|计划|预期|要求|底线|红线)/
/** 下降3.5%的目标: what stands behind makes it a target. */
export const isGoal = (right: string): boolean => right.includes('的') && goalBehind.test(right)

const oneThing =
  /(?:^|[^第唯统之])(?:[出栏售卖产种养销收购加工植殖用每生]+)了?(?:一|1)(?:头|亩|吨|户|只|羽|斤|公斤|度|辆|件|箱|台|套|枚|条|棵|间)(?:[^，,。;\d]{1,14})$/
/** 出栏一头商品猪盈利约130元: so much for one. */
export const isOfOne = (clause: string): boolean => oneThing.test(clause)

const years =
  /(?:[两二三四五六七八九十]|(?<!\d)\d{1,2})年(?:间|来|里|内|累计|平均|以来|共|中|，|,)?|年均|年来|以来|时期|期间|“?十[一二三四五]五|(?:比|较|与)(?:19|20)\d\d年/
const partOfYear = /季度|[\d一二三四五六七八九十]月|个月|上半年|今年以来|全年/
/** Whether some words tell of a span of several years. */
export const isOfYears = (words: string): boolean => years.test(words.replace(/今年以来/g, ''))
/** Whether they tell of a part of one. */
export const isWithinYear = (words: string): boolean => !isOfYears(words) && partOfYear.test(words)
