import { parseUnit } from '../../model/unit.js'

/** Of computing, sound and the like, as printed. */
export const latinUnits =
  'P PJ PFLOPS PFlops EFLOPS EFlops TB PB EB dB Mbps Gbps MW MWh TWh kV kVA mm cm kg 分贝 载重吨 总吨 摄氏度 ℃ 海里 桶'.split(
    ' ',
  )

/** Units that prose has and datasets have not: more measure words, and units of trade and physics. */
const further: readonly string[] = [
  '周',
  '刻钟',
  '日',
  '秒',
  '门',
  '本',
  '册',
  '部',
  '支',
  '枚',
  '颗',
  '棵',
  '块',
  '组',
  '份',
  '款',
  '类',
  '轮',
  '趟',
  '笔',
  '单',
  '列',
  '班',
  '标箱',
  '平米',
  '兆瓦',
  '千伏',
  '瓦',
  '克',
  '毫克',
  '微克',
  '公斤',
  '斤',
  '毫米',
  '厘米',
  '吨公里',
  '人公里',
  '人份',
  '剂',
  '剂次',
  '车次',
  '户次',
  '台次',
  '台套',
  '架次',
  '航次',
  '人月',
  '美分',
  '日元',
  '英镑',
  '个位次',
  '位次',
  '名次',
  '个名次',
  '连丰',
  '连增',
  '连涨',
  '连降',
  '连跌',
  '岁',
  '周岁',
  '个点',
  '个千分点',
  '千分点',
  '个基点',
  '基点',
  '点',
  '届',
  '期',
  '号',
  '成',
  '吉瓦',
  '太瓦时',
  '吉瓦时',
  'GW',
  'kW',
  'kWh',
  'GWh',
  'km',
  'GB',
  '千瓦小时',
  '立方',
  '方',
  '所',
  '只',
  '双',
  '面',
  '口',
  '眼',
  '孔',
  '片',
  '道',
  '幅',
  '尾',
  '羽',
  '团',
  '人年',
  '个工作日',
  '工作日',
  ...latinUnits,
]

export const multiplierWords = [
  '万亿',
  '千亿',
  '百亿',
  '十亿',
  '亿',
  '千万',
  '百万',
  '十万',
  '万',
  '千',
  '百',
  '十',
  '',
]
const furtherSet: ReadonlySet<string> = new Set(further)
const longestUnit = 7
/** Per so many: 8.9/10万, 104.7部/百人. */
const perMany = /\/(?:10万|十万|万|千|百)(?:人|户)?/y

export interface ReadUnit {
  /** In simplified script, its multiplier in front: 万元, 亿美元, 元/立方米. */
  readonly unit: string
  readonly end: number
}

/** The unit that starts at a place, the longest that fits; `multiplier` stood before an 余. */
export function readUnit(text: string, at: number, multiplier = ''): ReadUnit | undefined {
  const single = readSingle(text, at, multiplier)
  perMany.lastIndex = single?.end ?? at
  const many = perMany.exec(text)?.[0]
  if (many !== undefined) return { unit: `${single?.unit ?? ''}${many}`, end: perMany.lastIndex }
  if (single === undefined || text.charAt(single.end) !== '/') return single
  const under = readSingle(text, single.end + 1, '') ?? readThing(text, single.end + 1)
  return under === undefined ? single : { unit: `${single.unit}/${under.unit}`, end: under.end }
}

const thing = /[\u4e00-\u9fff]{1,4}(?:·[\u4e00-\u9fff]{1,3})?(?![\u4e00-\u9fff])/y

/** What is divided by, where no unit is: 万元/社区, 元/晚. */
function readThing(text: string, at: number): ReadUnit | undefined {
  thing.lastIndex = at
  const found = thing.exec(text)
  return found === null ? undefined : { unit: found[0], end: at + found[0].length }
}

const latin = /[A-Za-z]/

function readSingle(text: string, at: number, multiplier: string): ReadUnit | undefined {
  for (let length = longestUnit; length >= 1; length--) {
    const candidate = text.slice(at, at + length)
    if (candidate.length < length || !isUnit(candidate)) continue
    const end = at + length
    if (latin.test(candidate.slice(-1)) && latin.test(text.charAt(end))) continue
    // 10个百分点 is read whole before this; 3个月 likewise.
    return { unit: multiplier + candidate, end }
  }
  return undefined
}

const decided = new Map<string, boolean>()
export const decidedCeiling = 20_000

function isUnit(candidate: string): boolean {
  const ready = decided.get(candidate)
  if (ready !== undefined) return ready
  const is =
    parseUnit(candidate) !== undefined ||
    isFurther(candidate) ||
    (candidate.startsWith('兆') && candidate.length > 1 && isUnit(candidate.slice(1)))
  if (decided.size < decidedCeiling) decided.set(candidate, is)
  return is
}

function isFurther(candidate: string): boolean {
  return multiplierWords.some(
    (word) => candidate.startsWith(word) && furtherSet.has(candidate.slice(word.length)),
  )
}

/** The longest multiplier (万, 亿, 千万 …) at a place; empty if none. */
export function readMultiplier(text: string, at: number): string {
  return multiplierWords.find((word) => word !== '' && text.startsWith(word, at)) ?? ''
}
