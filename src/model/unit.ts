import { Decimal } from './decimal.js'
import { readEnglishUnit } from './english-unit.js'
import type { Names } from './identifier.js'

/** What a unit measures; figures of different dimensions are never added, divided or compared. */
export type Dimension =
  | 'money:CNY'
  | 'money:USD'
  | 'money:EUR'
  | 'money:GBP'
  | 'money:JPY'
  | 'money:HKD'
  | 'money:TWD'
  | 'ratio'
  | 'points'
  | 'times'
  | 'index'
  | 'length'
  | 'area'
  | 'mass'
  | 'volume'
  | 'energy'
  | 'power'
  | 'temperature'
  | 'duration'
  | `count:${string}`
  | `${string}/${string}`

export interface Unit {
  /** As written: `亿元`, `%`, `万美元`, `家`. */
  readonly id: string
  readonly dimension: Dimension
  /** How many of the dimension's base unit one of it is: 1e8 for 亿元. */
  readonly factor: Decimal
  /** The multiplier in front of the base, as written: 亿 in 亿元; empty if none. */
  readonly multiplier: string
  /** The rest after the multiplier: 元 in 亿元. */
  readonly base: string
  readonly names: Names
}

type BaseRow = readonly [id: string, dimension: Dimension, factor: string, en: string, hant?: string]

const bases: readonly BaseRow[] = [
  ['元', 'money:CNY', '1', 'yuan'],
  ['美元', 'money:USD', '1', 'US dollars'],
  ['欧元', 'money:EUR', '1', 'euros', '歐元'],
  ['英镑', 'money:GBP', '1', 'pounds sterling', '英鎊'],
  ['日元', 'money:JPY', '1', 'yen', '日圓'],
  ['港元', 'money:HKD', '1', 'Hong Kong dollars'],
  ['新台币元', 'money:TWD', '1', 'New Taiwan dollars', '新台幣元'],
  ['%', 'ratio', '0.01', '%'],
  ['‰', 'ratio', '0.001', '‰'],
  ['个百分点', 'points', '1', 'percentage points', '個百分點'],
  ['个千分点', 'points', '0.1', 'tenths of a percentage point', '個千分點'],
  ['个基点', 'points', '0.01', 'basis points', '個基點'],
  ['倍', 'times', '1', 'times'],
  ['点', 'index', '1', 'points', '點'],
  ['公里', 'length', '1000', 'km'],
  ['千米', 'length', '1000', 'km'],
  ['米', 'length', '1', 'm'],
  ['公尺', 'length', '1', 'm'],
  ['平方公里', 'area', '1000000', 'km²'],
  ['平方千米', 'area', '1000000', 'km²'],
  ['平方米', 'area', '1', 'm²'],
  ['平方公尺', 'area', '1', 'm²'],
  ['㎡', 'area', '1', 'm²'],
  ['公顷', 'area', '10000', 'hectares', '公頃'],
  ['亩', 'area', '666.6666666666666666666666666666666666667', 'mu', '畝'],
  ['吨', 'mass', '1000', 'tonnes', '噸'],
  ['公吨', 'mass', '1000', 'tonnes', '公噸'],
  ['公斤', 'mass', '1', 'kg'],
  ['千克', 'mass', '1', 'kg'],
  ['克', 'mass', '0.001', 'g'],
  ['微克', 'mass', '0.000000001', 'µg'],
  ['吨标准煤', 'energy', '29307600', 'tonnes of standard coal', '噸標準煤'],
  ['立方米', 'volume', '1', 'm³'],
  ['立方公尺', 'volume', '1', 'm³'],
  ['升', 'volume', '0.001', 'litres'],
  ['千瓦时', 'energy', '3600', 'kWh', '千瓦時'],
  ['度', 'energy', '3600', 'kWh'],
  ['MWh', 'energy', '3600000', 'MWh'],
  ['千瓦', 'power', '1', 'kW'],
  ['瓩', 'power', '1', 'kW'],
  ['MW', 'power', '1000', 'MW'],
  ['℃', 'temperature', '1', '℃'],
  ['年', 'duration', '31556952', 'years'],
  ['个半年', 'duration', '15778476', 'half-years', '個半年'],
  ['个季度', 'duration', '7889238', 'quarters', '個季度'],
  ['个月', 'duration', '2629746', 'months', '個月'],
  ['天', 'duration', '86400', 'days'],
  ['周', 'duration', '604800', 'weeks', '週'],
  ['小时', 'duration', '3600', 'hours', '小時'],
  ['刻钟', 'duration', '900', 'quarters of an hour', '刻鐘'],
  ['分钟', 'duration', '60', 'minutes', '分鐘'],
]

/** Measure words of things counted; each is a dimension of its own, for 家 and 户 are not added up. */
const measureWords: readonly (readonly [string, string, string?])[] = [
  ['个', '', '個'],
  ['家', ''],
  ['户', 'households', '戶'],
  ['项', 'items', '項'],
  ['件', 'items'],
  ['人', 'people'],
  ['名', 'people'],
  ['位', ''],
  ['人次', 'visits'],
  ['家次', 'visits', '家次'],
  ['件次', 'cases'],
  ['场次', 'events', '場次'],
  ['次', 'times'],
  ['场', 'events', '場'],
  ['起', 'cases'],
  ['例', 'cases'],
  ['条', '', '條'],
  ['套', 'sets'],
  ['处', 'sites', '處'],
  ['批', 'batches'],
  ['期', 'phases'],
  ['届', 'sessions', '屆'],
  ['轮', 'rounds', '輪'],
  ['辆', 'vehicles', '輛'],
  ['台', 'units', '臺'],
  ['座', ''],
  ['所', ''],
  ['盏', 'lamps', '盞'],
  ['种', 'kinds', '種'],
  ['宗', 'cases'],
  ['艘', 'ships'],
  ['架', ''],
  ['栋', 'buildings', '棟'],
  ['间', '', '間'],
  ['头', 'head', '頭'],
  ['只', ''],
  ['株', ''],
  ['篇', ''],
  ['级', '', '級'],
  ['对', 'pairs', '對'],
  ['床', 'beds'],
  ['张', '', '張'],
  ['票', ''],
  ['标准箱', 'TEU', '標準箱'],
]

const allBases: readonly BaseRow[] = [
  ...bases,
  ...measureWords.map(([word, en, hant]): BaseRow => [word, `count:${word}`, '1', en, hant ?? word] as const),
].sort((a, b) => b[0].length - a[0].length)

interface Multiplier {
  readonly times: string
  readonly names: { readonly 'zh-Hans': string; readonly 'zh-Hant': string; readonly en?: string }
}

const multiplierRows: readonly (readonly [string, string, string?])[] = [
  ['十', '10', 'ten'],
  ['百', '100', 'hundred'],
  ['千', '1000', 'thousand'],
  ['万', '10000', 'ten thousand'],
  ['十万', '100000', 'hundred thousand'],
  ['百万', '1000000', 'million'],
  ['千万', '10000000', 'ten million'],
  ['亿', '100000000', 'hundred million'],
  ['十亿', '1000000000', 'billion'],
  ['百亿', '10000000000', 'ten billion'],
  ['千亿', '100000000000', 'hundred billion'],
  ['万亿', '1000000000000', 'trillion'],
]

const multipliers = new Map<string, Multiplier>(
  multiplierRows.flatMap(([hans, times, en]): [string, Multiplier][] => {
    const hant = hans.replace('万', '萬').replace('亿', '億')
    const multiplier = { times, names: { 'zh-Hans': hans, 'zh-Hant': hant, ...(en !== undefined && { en }) } }
    return [
      [hans, multiplier],
      [hant, multiplier],
    ]
  }),
)
const noMultiplier: Multiplier = { times: '1', names: { 'zh-Hans': '', 'zh-Hant': '' } }

const known = new Map<string, Unit | undefined>()

/**
 * Reads a unit: a base (元, %, 个百分点, 家, 平方公里 …), 万 or 亿 and the like in front of it, or two
 * units with a slash (元/平方米); and what English tables write for them (million USD, 10,000 yuan).
 * Undefined for a unit that is not known.
 *
 * @example parseUnit('亿元')?.factor.toString() // '100000000'
 */
export function parseUnit(text: string): Unit | undefined {
  if (text.length > 40) return undefined
  if (known.has(text)) return known.get(text)
  const unit = readUnit(text)
  if (known.size < 10_000) known.set(text, unit)
  return unit
}

function readUnit(text: string): Unit | undefined {
  const slash = text.indexOf('/')
  if (slash > 0) {
    const over = readUnit(text.slice(0, slash))
    const under = readUnit(text.slice(slash + 1))
    if (over === undefined || under === undefined) return undefined
    return {
      id: `${over.id}/${under.id}`,
      dimension: `${over.dimension}/${under.dimension}`,
      factor: over.factor.div(under.factor),
      multiplier: over.multiplier,
      base: over.base + text.slice(slash),
      names: {
        'zh-Hans': `${over.names['zh-Hans'] ?? over.id}/${under.names['zh-Hans'] ?? under.id}`,
        'zh-Hant': `${over.names['zh-Hant'] ?? over.id}/${under.names['zh-Hant'] ?? under.id}`,
        en: `${over.names.en ?? over.id} per ${under.names.en ?? under.id}`,
      },
    }
  }
  // 新臺幣億元, as Taiwan's tables have it.
  const currency = /^新[台臺][币幣](.*)元$/u.exec(text)
  if (currency?.[1] !== undefined && currency[1] !== '') {
    const unit = readUnit(`${currency[1]}新台币元`)
    return unit && { ...unit, id: text }
  }
  const english = readEnglishUnit(text)
  if (english !== undefined) {
    const unit = readUnit(english.chinese)
    return unit && { ...unit, id: english.written }
  }
  for (const [id, dimension, factor, en, hant] of allBases) {
    const base = [id, hant].find((form) => form !== undefined && text.endsWith(form))
    if (base === undefined) continue
    const written = text.slice(0, text.length - base.length)
    const multiplier = written === '' ? noMultiplier : multipliers.get(written)
    if (multiplier === undefined) continue
    const { times, names } = multiplier
    return {
      id: text,
      dimension,
      factor: new Decimal(factor).times(times),
      multiplier: written,
      base,
      names: {
        'zh-Hans': names['zh-Hans'] + id,
        'zh-Hant': names['zh-Hant'] + (hant ?? id),
        en: [names.en, en].filter(Boolean).join(' ') || text,
      },
    }
  }
  return undefined
}

/** Turns a value in one unit into another of the same dimension; undefined if they differ in kind. */
export function convert(value: Decimal, from: Unit, to: Unit): Decimal | undefined {
  if (from.dimension !== to.dimension) return undefined
  return from.factor.eq(to.factor) ? value : value.times(from.factor).div(to.factor)
}

/** 元 and 人 of 元/人. */
export function sidesOf({ id }: Unit): readonly [over?: Unit, under?: Unit] {
  const slash = id.indexOf('/')
  if (slash < 0) return []
  const [over, under] = [parseUnit(id.slice(0, slash)), parseUnit(id.slice(slash + 1))]
  return over === undefined || under === undefined ? [] : [over, under]
}

/** A unit that the package itself relies on. */
export function requireUnit(id: string): Unit {
  const unit = parseUnit(id)
  if (unit === undefined) throw new Error(`the unit ${id} is not in the table of units`)
  return unit
}
