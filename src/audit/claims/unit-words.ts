import { parseUnit } from '../../model/unit.js'

/** Of computing, sound and the like, as printed. */
const latinUnits =
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

const multiplierWords = [
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
const decidedCeiling = 20_000

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

export type UnitClass =
  'percent' | 'points' | 'times' | 'money' | 'count' | 'physical' | 'time' | 'places' | 'index' | 'none'

const times = new Set(['天', '日', '个月', '年', '小时', '分钟', '周', '刻钟', '秒', '个工作日', '工作日'])
const physicalFurther = new Set([
  ...latinUnits,
  '英里',
  '英尺',
  '平方英尺',
  '立方英尺',
  '英亩',
  '加仑',
  '蒲式耳',
  '盎司',
  '标箱',
  '标准箱',
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
  '吉瓦',
  '太瓦时',
  '吉瓦时',
])
const moneyFurther = new Set([
  '美分',
  '日元',
  '英镑',
  '便士',
  '加元',
  '澳元',
  '新加坡元',
  '新西兰元',
  '澳门元',
  '韩元',
  '迪拉姆',
  '卢比',
  '法郎',
  '克朗',
  '兹罗提',
  '卢布',
  '泰铢',
  '林吉特',
  '印尼盾',
  '比索',
  '兰特',
  '里亚尔',
  '里拉',
  '越南盾',
  '雷亚尔',
  '先令',
  '奈拉',
  '谢克尔',
  '福林',
  '塔卡',
])
const pointsFurther = new Set(['个千分点', '千分点', '个点', '个基点', '基点'])
const placesFurther = new Set(['个位次', '位次', '个名次', '名次'])
const moves =
  /(?:前移|后移|上升|下降|提升|前进|晋升|进位|晋位|上移|下移|退后|退步|倒退|跃升|攀升|后退|下滑|提高|回落)$/

/** 位 and 名 count people, but places of a rank behind 前移 and the like. */
export function movesPlaces(unit: string | null, words: string): boolean {
  return (unit === '位' || unit === '名') && moves.test(words)
}

const classes = new Map<string, UnitClass>()

/** What sort of thing a unit measures, which decides how a bare figure is understood. */
export function classOf(unit: string | null): UnitClass {
  if (unit === null) return 'none'
  const ready = classes.get(unit)
  if (ready !== undefined) return ready
  const made = classify(unit)
  if (classes.size < decidedCeiling) classes.set(unit, made)
  return made
}

function classify(unit: string): UnitClass {
  // Taiwan's 兆 is a million millions
  if (unit.startsWith('兆') && unit !== '兆瓦') return classOf(unit.slice(1))
  if (pointsFurther.has(unit)) return 'points'
  if (placesFurther.has(unit)) return 'places'
  if (unit === '点') return 'index'
  if (times.has(unit)) return 'time'
  const base = multiplierWords.find((word) => word !== '' && unit.startsWith(word)) ?? ''
  const rest = unit.slice(base.length)
  if (rest === '成') return 'percent'
  if (moneyFurther.has(rest)) return 'money'
  if (physicalFurther.has(rest)) return 'physical'
  const dimension = parseUnit(unit)?.dimension
  if (dimension === undefined) return 'count'
  if (dimension.startsWith('money:')) return 'money'
  if (dimension === 'ratio') return 'percent'
  if (dimension === 'points') return 'points'
  if (dimension === 'times') return 'times'
  if (dimension === 'duration') return 'time'
  return dimension.startsWith('count:') ? 'count' : 'physical'
}
