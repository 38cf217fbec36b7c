/** Units as English tables write them, by the Chinese ones that they stand for; in lower case. */
const bases: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({
    元: 'yuan|rmb|cny|renminbi|rmb yuan|yuan rmb|yuan (rmb)',
    美元: 'usd|us$|us dollar|us dollars|u.s. dollar|u.s. dollars',
    欧元: 'eur|€|euro|euros',
    英镑: 'gbp|£|pound sterling|pounds sterling',
    日元: 'jpy|yen|japanese yen',
    港元: 'hkd|hk$|hong kong dollar|hong kong dollars',
    新台币元: 'twd|ntd|nt$|new taiwan dollar|new taiwan dollars',
    '%': 'percent|per cent|pct',
    '‰': 'per mille|per thousand',
    个百分点: 'percentage point|percentage points|pp|ppts',
    点: 'point|points|index points',
    人: 'person|persons|people',
    户: 'household|households',
    家: 'enterprise|enterprises|firm|firms|company|companies|businesses',
    人次: 'visit|visits|person-times|visitor arrivals',
    辆: 'vehicle|vehicles',
    床: 'bed|beds',
    台: 'unit|units',
    套: 'set|sets',
    例: 'case|cases',
    项: 'item|items',
    标准箱: 'teu|teus',
    吨: 'tonne|tonnes|ton|tons|metric tons',
    公斤: 'kilogram|kilograms',
    吨标准煤: 'tonnes of standard coal|tons of standard coal|tce',
    公里: 'kilometre|kilometres|kilometer|kilometers',
    平方公里: 'sq km|sq. km|km2|square kilometre|square kilometres|square kilometer|square kilometers',
    平方米: 'sq m|sq. m|m2|square metre|square metres|square meter|square meters',
    公顷: 'hectare|hectares|ha',
    立方米: 'm3|cubic metre|cubic metres|cubic meter|cubic meters',
    升: 'litre|litres|liter|liters',
    千瓦时: 'kilowatt-hour|kilowatt-hours|kilowatt hours',
    千瓦: 'kilowatt|kilowatts',
    '℃': '°c|degrees celsius',
    年: 'year|years',
    个月: 'month|months',
    天: 'day|days',
    小时: 'hour|hours',
    分钟: 'minute|minutes',
  }).flatMap(([unit, words]) => words.split('|').map((word) => [word, unit] as const)),
)

/** Symbols, whose case counts. */
const symbols: Readonly<Record<string, string>> = {
  mu: '亩',
  g: '克',
  kg: '公斤',
  t: '吨',
  m: '米',
  km: '公里',
  'm²': '平方米',
  'km²': '平方公里',
  'm³': '立方米',
  kWh: '千瓦时',
  MWh: 'MWh',
  kW: '千瓦',
  MW: 'MW',
}

/** Words of scale, each with the numeral that may stand for it. */
const multipliers: readonly (readonly [words: string, numeral: string, multiplier: string])[] = [
  ['hundred billion', '100 billion', '千亿'],
  ['ten billion', '10 billion', '百亿'],
  ['hundred million', '100 million', '亿'],
  ['ten million', '10 million', '千万'],
  ['hundred thousand', '100,000', '十万'],
  ['ten thousand', '10,000', '万'],
  ['trillion', '', '万亿'],
  ['billion', '', '十亿'],
  ['million', '1,000,000', '百万'],
  ['thousand', '1,000', '千'],
  ['hundred', '100', '百'],
]

/** A unit in English: the Chinese one that it stands for, and how it is written behind a number. */
export interface EnglishUnit {
  readonly chinese: string
  readonly written: string
}

/**
 * Reads a unit as English writes it: `million USD`, `10,000 yuan`, `RMB 100 million`, `thousands of persons`.
 * Undefined for what is none; a numeral in front is told in words, so that it stands behind a number.
 */
export function readEnglishUnit(text: string): EnglishUnit | undefined {
  if (!/[a-z€£°$]/i.test(text)) return undefined
  const whole = baseOf(text)
  if (whole !== undefined) return whole === text ? undefined : { chinese: whole, written: text }
  const before = /^(RMB|CNY|USD|US\$|EUR|€|GBP|£|HKD|HK\$|TWD|NTD|NT\$|JPY) ?(.+)$/.exec(text)
  const ordered = before === null ? text : `${before[2] ?? ''} ${before[1] ?? ''}`
  for (const [words, numeral, multiplier] of multipliers) {
    for (const start of [words, words.replace(/(\w+)$/, '$1s of'), numeral]) {
      if (start === '' || !ordered.toLowerCase().startsWith(`${start} `)) continue
      const rest = ordered.slice(start.length + 1)
      const chinese = baseOf(rest)
      if (chinese !== undefined)
        return { chinese: multiplier + chinese, written: start === numeral ? `${words} ${rest}` : text }
    }
  }
  return undefined
}

const baseOf = (text: string): string | undefined => {
  if (Object.hasOwn(symbols, text)) return symbols[text]
  const word = text.toLowerCase()
  return Object.hasOwn(bases, word) ? bases[word] : undefined
}
