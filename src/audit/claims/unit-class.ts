import { parseUnit } from '../../model/unit.js'
import { decidedCeiling, latinUnits, multiplierWords } from './unit-words.js'

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
  '纳米比亚元',
  '牙买加元',
  '斐济元',
  '文莱元',
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
