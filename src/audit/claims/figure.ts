import type { ClaimKind, Qualifier } from './claim.js'
import {
  aboutPrices,
  han,
  novelty,
  perHead,
  achieved,
  planned,
  plannedHere,
  plannable,
  prices,
  trimmedOwn,
} from './cues.js'
import type { Draft } from './draft.js'
import type { FrameMatch } from './frame.js'
import { isDone, isGoal, isOfOne, isOfYears, isWithinYear } from './far-words.js'
import type { Quantity } from './number.js'
import { understand } from './understand.js'
import type { UnitClass } from './unit-class.js'

/** A number and the words around it. */
export interface Around {
  readonly quantity: Quantity
  readonly unitClass: UnitClass
  /** The words in front, back to the clause's start or the figure before. */
  readonly left: string
  /** The same without 达, 约, 了 and the like at their end. */
  readonly stemmed: string
  /** What those words said of the figure. */
  readonly qualifiers: readonly Qualifier[]
  readonly right: string
  readonly clause: string
  /** The sentence so far. */
  readonly since: string
  readonly matched: FrameMatch | undefined
}

const nearSentence = 40
const neverFigures = /^(?:号|届|期|岁|周岁|层|点|时|刻)$/
const indexMoves = /(?:[上下]升|[上下]降|上涨|下跌|涨|跌|提高|回升|回落|增加|减少|反弹|报|收于|收报|指数)$/
const spanBefore = /(?:近|过去|未来|今后|每|最近|前|后|满)$/
const perBase = /每$/
const perBaseUnit = /^(?:[十百千万亿]*(?:元|人|户|名|亩|公?吨|辆|平方公里|平方米|平方公尺)|[十百千万])$/
const spanAfter = /^(?:平均|来|以来|内|前|后|期|间|之|中|里|的|一|左右)/

const entity =
  /^的?[^，,。;、:\d]{0,12}?(?:企业|项目|县|市|区|乡镇|镇|街道|村|户|家庭|单位|机构|基地|个人|人员|人群|合作社|农场|店|产业|集群|房|公司|国家|省份|产品|品牌|平台|工程|学校|医院|商户|主体|车辆|船舶|机组|老人|职工|居民|城市)/
/** A list of sizes, or the dwellings of one: 90平方米及以下、90—144平方米. */
const sizes = /^(?:(?:、[^，,。;]{0,14})?户型|的?(?:及以[上下])?、\d)/
const bounds: ReadonlySet<string> = new Set(['over', 'at-least', 'at-most', 'under'])
const boundWords = /(?:达到|满|在|为)$/

/** A class that other figures tell of: 投资5000万元以下的项目, 超500亿元的县. */
function isClass({ quantity, unitClass, qualifiers, left, right, matched }: Around): boolean {
  if (right.startsWith('级') || /^.+级$/.test(quantity.unit ?? '')) return true
  if (unitClass === 'physical' && /(?:^|[上下]|平方米|平方公尺)[、(]?$/.test(left) && sizes.test(right))
    return true
  if (quantity.threshold === true) return unitClass !== 'count' || /^[^，,。;]*\d/.test(right)
  if (!right.startsWith('的') || !entity.test(right) || !/^[^，,。;]*[\d两三四五六七八九十]/.test(right))
    return false
  if (unitClass === 'percent' && matched === undefined && !/[率比重]$/.test(left)) return false
  if (quantity.fraction === true) return false
  return [...qualifiers, ...quantity.qualifiers].some((one) => bounds.has(one)) || boundWords.test(left)
}

/** Whether a number with its unit states something: not a name, an ordinal or a span of the story. */
export function isFigure(around: Around): boolean {
  const { quantity, unitClass, stemmed, left, right, since, matched } = around
  if (isClass(around)) return false
  const { qualifiers } = around
  if (
    quantity.scaleOnly === true &&
    matched === undefined &&
    qualifiers.length + quantity.qualifiers.length === 0
  )
    return false
  const { unit, script, value, fraction, range } = quantity
  const ofAge = unit === '岁' && (/(?:寿命|年龄)$/.test(stemmed) || matched !== undefined)
  if (unit !== null && neverFigures.test(unit) && !ofAge && !indexMoves.test(stemmed)) return false
  if ((left.endsWith('第') && !left.endsWith('连续第')) || /^(?:季度|月份)/.test(right)) return false
  if (perBase.test(left) && perBaseUnit.test(unit ?? '') && han.test(right.charAt(0))) return false
  if (unitClass === 'time') {
    if (unit === '日' && matched === undefined) return false
    if (matched !== undefined && matched.frame.kind !== 'intensity') return true
    if (/(?:天数|年限|寿命)$/.test(stemmed)) return true
    return script === 'digits' && !spanBefore.test(left) && !spanAfter.test(right)
  }
  if (unitClass === 'none') {
    return matched !== undefined || fraction === true || understand('none', stemmed, '') !== undefined
  }
  if (script === 'digits' || range !== undefined || unitClass === 'percent') return true
  if (unitClass !== 'count') return Number(value) >= 10 || matched !== undefined
  if (Number(value) >= 10) return !left.endsWith('“')
  return (
    novelty.test(stemmed) &&
    !right.startsWith('大') &&
    /新增|新建|引进|成立|设立|获批|入选|现有|共有/.test(since.slice(-nearSentence))
  )
}

/** 前三季度累计下降0.9%: the year so far, no change over years. */
function isYearToDate({ matched, clause, since }: Around): boolean {
  return (
    matched?.frame.pattern.startsWith('累计') === true &&
    !isOfYears(since) &&
    isWithinYear(`${since}${clause}`)
  )
}

/** 改造后能耗平均下降11.2%: an average over things, not over years. */
function isOfTheWhole({ stemmed, since }: Around): boolean {
  return /平均(?:下降|降低|减少|压减|缩短|压缩|提高|提升|改善)$/.test(stemmed) && !isOfYears(since)
}

/** 农村居民23118元 after 城镇居民人均…: whose, not what. */
const people = /^(?:其中)?(?:[\u4e00-\u9fff]{0,6}(?:居民|农民|职工|村民|户籍人口|单位|城镇|农村|城市|乡村))$/

const heads: ReadonlySet<ClaimKind> = new Set(['level', 'money', 'count'])
const gains = /[增减多少]收\{value\}$/

/** Words of the basis of a rate, which make it no rate of prices. */
const constantPrices = /(?:可比|不变|现行|当年)价格?|扣除价格因素|价格因素/g
const ofTime = /[年月季周初末]$|同期[^省市区县国]{0,4}$|前$|20\d\d年|^(?:去|上|前)年/
const amounts = /(?:[量额值资数入出润税]|投资|面积|增加值|人口|人数|人次|率)$/

/** 燃料动力类下降5.9% after prices of others. */
function isPriced(own: string, before: Draft | undefined): boolean {
  return before?.kind === 'price-index' && !amounts.test(trimmedOwn(own))
}

/** The kind, once the whole sentence is looked at; `own` are the words that name the figure's subject. */
export function refinedKind(made: Draft, around: Around, own: string, before: Draft | undefined): ClaimKind {
  const { quantity, matched, left, right, clause, since } = around
  const kind = made.kind === 'cumulative-change' && isYearToDate(around) ? 'growth-rate' : made.kind
  const isPlan = plannedHere.test(clause) || (planned.test(since) && !achieved.test(clause))
  if (isPlan && plannable.has(kind)) return 'target'
  if (plannable.has(kind) && isGoal(right)) return 'target'
  if (heads.has(kind) && /^[^，,。;]{0,16}之一(?:$|[，,。;、)])/.test(right)) return 'other'
  if (kind === 'share' && isDone(around.stemmed)) return 'completion'
  if (quantity.fraction === true) return 'fraction'
  if (kind === 'share' && quantity.unit === '成') return 'fraction'
  if (quantity.range !== undefined && (matched === undefined || kind === 'share')) return 'range'
  if (kind === 'point-gap' && matched !== undefined && ofTime.test(made.comparator ?? ''))
    return quantity.unit !== null && made.unitClass !== 'points' ? 'increment-and-total' : 'point-change'
  if (kind === 'average-growth' && isOfTheWhole(around))
    return prices.test(clause) ? 'price-index' : 'cumulative-change'
  if (kind === 'growth-rate') {
    const carried = trimmedOwn(own) === '' && before !== undefined && aboutPrices(before)
    const ofClass = /类$/.test(trimmedOwn(own)) && prices.test(since.replace(constantPrices, ''))
    if (ofClass || prices.test(clause.replace(constantPrices, '')) || carried || isPriced(own, before))
      return 'price-index'
    return isOfTheWhole(around) ? 'cumulative-change' : kind
  }
  const isNew = kind === 'increment-and-total' && matched?.frame.pattern === '新增{value}'
  if (isNew && han.test(right.charAt(0))) return made.unitClass === 'count' ? 'count' : kind
  const goesOn =
    before?.kind === 'intensity' &&
    before.unit === made.unit &&
    people.test(trimmedOwn(own)) &&
    matched === undefined
  if (goesOn && heads.has(kind)) return 'intensity'
  const sameThing = trimmedOwn(own) === '' && before?.kind === 'intensity' && before.unit === made.unit
  if (heads.has(kind) && sameThing) return 'intensity'
  if (heads.has(kind) && quantity.unit?.includes('/') === true) return 'intensity'
  if (
    heads.has(kind) &&
    /^[、和及]/.test(left) &&
    before?.kind === 'intensity' &&
    /每[\u4e00-\u9fff]/.test(clause)
  )
    return 'intensity'
  if (heads.has(kind) && isOfOne(clause)) return 'intensity'
  const isHead = heads.has(kind) || gains.test(matched?.frame.pattern ?? '') || kind === 'annual-average'
  if (kind === 'annual-average' && !/每[人名户个亩]/.test(left)) return kind
  return perHead.test(left) && isHead ? 'intensity' : kind
}
