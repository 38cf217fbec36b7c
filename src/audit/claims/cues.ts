import type { Direction } from '../../phrase/phrasebook.js'
import type { ClaimKind } from './claim.js'
import type { Draft } from './draft.js'
import type { Order } from './item.js'
import type { Quantity } from './number.js'

/** How far words reach that belong to a figure; beyond it nothing is looked for. */
export const longestLeft = 80
export const longestRight = 24
export const longestClause = 120
export const longestSentence = 240
/** 均 speaks of what stands close before it. */
export const mostSpread = 12
export const listJoint = /^(?:、|和|及|与|以及)$/
export const fromWord = /[从由自]/
export const toWord = /(?:至|到|为|到了|至了|降|增)$/
export const rankVerbs =
  /并列|位居|位列|名列|稳居|跃居|高居|排名|排在|排位|排|居|列|保持|升至|升到|前进到|进入|跻身|夺得|获得|获|取得|占据|位次/g
export const novelty =
  /(?:新增|新增加|新建|建成|引进|成立|设立|获批|入选|现有|共有|建有|已建|组建|组建了|认定|明确|、|打造)$/
export const ends = /[。！!？?\n]/
export const han = /[\u4e00-\u9fff]/
/** What 每度0.56元 is a price of, and 每立方米32微克 a density; 每户 and the like are no units. */
export const perMeasure =
  /每(?:一)?(度|千瓦时?|瓩|公斤|千克|斤|公?吨|克|升|亩|公顷|千?米|公尺|公里|(?:平方|立方)(?:千?米|公尺|公里)?)$/
export const perTime = /每(?:一)?[年月天日周季]/
export const prices = /价格|物价|CPI|PPI|房价|[单均售]价|[油电气粮菜肉楼地售金运票铜猪钢煤药车]价|租金/
export const perHead =
  /人均|户均|亩均|亩产|单产|每(?:[\d百千万十]*(?:个|名|亩|户|度|平方|辆|人|吨|公里|晚|元|立方米|张|辆次))|每[百千万][\u4e00-\u9fff]|(?:件|单|次|车|村|店|校|班|床|间|台|栋|宗|笔|户|亩|人)均|均价|^(?:每)?万人(?=[\u4e00-\u9fff])/
export const planned =
  /力争|(?<!(?:与|较|比|于|超过|完成|距|距离|离)[^，,。;]{0,10})预期目标(?!相差|持平)|目标(?:是|为|:)|计划到|规划到|到20\d\d年(?:末|底)?，|要确保|确保(?!了)[^，,。;]{0,16}(?:达|稳定|突破|增长|控制|以上|不)|(?:今年|明年)(?:我们)?(?:要|将|计划)/
/** A plan of its clause alone. */
export const plannedHere =
  /(?:计划|拟)(?:全年)?(?:新[建增]|实施|完成|投资|建设|投入|建成|改造)|将(?:新[建增]|实施|完成|投资|建成|改造)/
/** A place that is aimed at: 力争居全市第一, 力争进入全省前列. */
export const aimed = /(?:力争|争取|冲刺|确保|争创|争当)[^，,。;已]{0,24}$/
export const achieved = /^已|已(?:完成|建成|投入|投产|达|实现|累计)|累计(?:完成|建成)/
export const plannable: ReadonlySet<ClaimKind> = new Set([
  'level',
  'count',
  'money',
  'growth-rate',
  'share',
  'intensity',
  'times',
  'average-growth',
  'annual-average',
  'price-index',
  'increment-and-total',
  'fraction',
])

export function sameList(before: (Quantity & { drafted: boolean }) | undefined, quantity: Quantity): boolean {
  return before !== undefined && before.drafted && before.unit === quantity.unit
}

export function aboutPrices({ kind, indicator }: Draft): boolean {
  return kind === 'price-index' || prices.test(indicator ?? '')
}

export function trimmedOwn(own: string): string {
  return own.replace(/由?上[年月周季度]+(?:同期|全年)?的?|转为?|同比|环比|[、，,;()]|由上月|比|较/g, '')
}

export function streakDirection(right: string): Direction | null {
  const found =
    /^[^，,。;、]{0,8}?(负增长|正增长|增长|增产|增收|丰收|上升|上涨|提升|回升|盈利|盈余|正成长|负成长|成长|下降|回落|下跌|下滑|减少|收窄|萎缩|持平|录得跌幅|录得升幅|跌幅|升幅|涨幅|增幅|降幅|走低|走高|扩张|收缩|为负|为正|攀升|增加|提高|降低|亏损|改善)/.exec(
      right,
    )?.[1]
  if (found === undefined) return null
  if (found === '持平') return 'flat'
  return /^(?:录得跌|下|回落|负|减|萎|跌|降|走低|收缩|为负|亏)/.test(found) ? 'down' : 'up'
}

export function turned(direction: Direction | null, negative: boolean): Direction | null {
  if (!negative) return direction
  return direction === 'up' || direction === null ? 'down' : direction
}

const lead = /[、，,;:()和及\s”》]/

/** Where a quote begins that must not open with a joint. */
export function leadEnd(text: string, start: number, end: number): number {
  let at = start
  while (at < end && lead.test(text.charAt(at))) at++
  return at
}

export function lastVerb(left: string): { start: number; end: number } | undefined {
  let found: { start: number; end: number } | undefined
  for (const match of left.matchAll(rankVerbs))
    found = { start: match.index, end: match.index + match[0].length }
  return found
}

export function placeOf(order: Order): Pick<Draft, 'value' | 'unit' | 'rank'> {
  return { value: String(order.place), unit: order.unit, rank: order.top ? 'top-tier' : order.place }
}
