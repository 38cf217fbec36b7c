import { exec } from './figure.js'

/** Words behind a figure, the first of the longest form first. */
export const unitRows: readonly (readonly [unit: string, words: string])[] = [
  [
    '个百分点',
    '(?:of )?(?:a |one )?(?:percentage|percent|per cent)[- ]points?|p\\.?p\\.?|ppts?|pps|pts|%p|%-?points?|% points?',
  ],
  ['个基点', 'basis[- ]points?|bps?'],
  ['%', '%|per ?cent|pct'],
  [
    '‰',
    '‰|per mille|per thousand(?! [a-z]+ed)|per 1,000 (?:people|population|inhabitants|residents|persons)',
  ],
  ['倍', 'times?|-?fold|[x×](?! ?\\d)'],
  ['℃', '°C|degrees(?: Celsius)?'],
  ['元', 'yuan'],
  ['港元', 'Hong Kong dollars'],
  ['新加坡元', 'Singapore dollars'],
  ['加元', 'Canadian dollars'],
  ['澳元', 'Australian dollars'],
  ['新台币元', 'New Taiwan dollars'],
  ['美元', '(?:US |U\\.S\\. )?dollars'],
  ['欧元', 'euros?'],
  ['英镑', 'pounds(?: sterling)?'],
  ['日元', 'yen'],
  ['美分', '(?:US |U\\.S\\. )?cents?'],
  ['便士', 'pence|p(?![.A-Za-z])'],
  ['韩元', 'won'],
  ['迪拉姆', 'dirhams?'],
  ['卢比', 'rupees?'],
  ['法郎', '(?:Swiss )?francs?'],
  ['克朗', 'kron(?:or|er|a|e)'],
  ['兹罗提', 'zlot(?:y|ys)'],
  ['卢布', 'rou?bles?'],
  ['泰铢', 'baht'],
  ['林吉特', 'ringgit'],
  ['印尼盾', 'rupiah'],
  ['比索', 'pesos?'],
  ['兰特', 'rand'],
  ['里亚尔', 'riyals?'],
  ['里拉', 'lira'],
  ['越南盾', 'dong'],
  ['澳门元', 'patacas?'],
  ['吨标准煤', 'tonnes? of standard coal'],
  ['百万吨', 'Mt'],
  ['千吨', 'kt'],
  ['吨', 'tonnes?|(?:metric )?tons?|t'],
  ['公斤', 'kg|kilogram(?:me)?s?|kilos?'],
  ['克', 'grams?|g(?=\\/| (?:less|more|fewer|lower|higher|of|per)\\b)'],
  ['微克', 'micrograms?|[µμ]g'],
  ['平方公里', 'km²|square kilomet(?:re|er)s?|sq\\.? km'],
  ['平方米', 'm²|㎡|square met(?:re|er)s?|sq\\.? m'],
  ['立方米', 'm³|cubic met(?:re|er)s?'],
  ['公里', 'km|kilomet(?:re|er)s?'],
  ['米', 'met(?:re|er)s'],
  ['毫米', 'mm|millimet(?:re|er)s?'],
  ['厘米', 'cm|centimet(?:re|er)s?'],
  ['英里', 'miles?'],
  ['平方英尺', 'square f(?:ee|oo)t|sq\\.? ft'],
  ['立方英尺', 'cubic feet'],
  ['英尺', 'feet'],
  ['英亩', 'acres?'],
  ['公顷', 'hectares?|ha'],
  ['亩', 'mu'],
  ['太瓦时', 'TWh|terawatt[- ]hours?'],
  ['PJ', 'PJ|petajoules?'],
  ['GWh', 'GWh|gigawatt[- ]hours?'],
  ['GW', 'GW|gigawatts'],
  ['千瓦时', 'kWh|kilowatt[- ]hours?'],
  ['MWh', 'MWh|megawatt[- ]hours?'],
  ['MW', 'MW|megawatts'],
  ['千瓦', 'kW|kilowatts?'],
  ['升', 'lit(?:re|er)s?'],
  ['加仑', 'gallons?'],
  ['蒲式耳', 'bushels?'],
  ['盎司', 'ounces?'],
  [
    '人',
    'people|persons?|workers|employees|residents|adults|children|women|men|patients|students|pupils|births(?! per woman)|deaths|graduates|farmers|inhabitants|migrants|doctors|nurses|teachers',
  ],
  ['户', 'households?'],
  ['桶', 'barrels?'],
  ['人次', 'visits?|guests?|visitors?|passengers?|tourists?|trips?|arrivals'],
  ['辆', 'vehicles?|cars'],
  ['家', 'companies|establishments|enterprises|firms|businesses|hospitals'],
  ['个', 'projects?|jobs|districts|counties|villages|industries'],
  ['所', 'schools|universities|colleges'],
  ['套', 'homes|houses|flats|apartments|dwellings'],
  ['件', 'patents|cases|parcels|items?'],
  ['位次', 'places?'],
  ['标准箱', 'TEUs?'],
  ['艘', 'ships?'],
  ['栋', 'buildings?'],
  ['床', 'beds?'],
  ['晚', 'nights'],
  ['个季度', 'quarters(?! of)'],
  ['个半年', 'half-years?'],
  ['年', 'years?'],
  ['个月', 'months?'],
  ['周', 'weeks?'],
  ['天', '(?:working |calendar |business |person-)?days?'],
  ['小时', 'hours?'],
  ['分钟', 'minutes?'],
  ['秒', 'seconds'],
  ['点', 'points?'],
]
const unitPatterns = unitRows.map(([unit, words]) => ({
  unit,
  pattern: new RegExp(`[ -]?(?:${words})(?![A-Za-z]|[’']s )`, 'y'),
}))
/** Things that are counted may have adjectives: 46 new projects, 163,000 inbound package tour visitors. */
const adjective =
  '(?!(?:per|and|or|of|in|to|for|the|by|from|than|on|at|with|among|between|were|was|is|are|as|but|while|who|that|which|added|lost|reported|saw|posted|recorded|registered|had|gained|created|shed|made|took|fell|rose|grew)\\b)[A-Za-z][A-Za-z-]{1,20}'
const described = new RegExp(` ${adjective}(?: ${adjective}){0,3}(?= )`, 'y')
const counted: ReadonlySet<string> = new Set(['人', '户', '人次', '辆', '家', '个', '所', '套', '件'])
const countPatterns = unitPatterns.filter(({ unit }) => counted.has(unit))
const perRows: Readonly<Record<string, string>> = {
  person: '人',
  capita: '人',
  worker: '人',
  household: '户',
  'square kilometre': '平方公里',
  'square kilometer': '平方公里',
  'square metre': '平方米',
  'square meter': '平方米',
  'cubic metre': '立方米',
  km: '公里',
  kg: '公斤',
  kilogram: '公斤',
  tonne: '吨',
  mu: '亩',
  hectare: '公顷',
  acre: '英亩',
  'm²': '平方米',
  'km²': '平方公里',
  'm³': '立方米',
  m3: '立方米',
  m2: '平方米',
  ha: '公顷',
  kWh: '千瓦时',
  MWh: 'MWh',
  t: '吨',
  l: '升',
}
const per =
  /(?:\/(?=(?:ha|kWh|MWh|t|l|m[23])\b)| per |\/| an? (?=acre))(ha|kWh|MWh|t|l|m3|m2|acre|person|capita|worker|household|hectare|square kilomet(?:re|er)|square met(?:re|er)|cubic metre|mu|kilogram|kg|tonne|km|m²|km²|m³)(?![A-Za-z])/y
/** The unit of things with adjectives in front, which the figure ends before. */
function describedUnit(text: string, at: number): string | undefined {
  const words = exec(described, text, at)?.[0]
  if (words === undefined) return undefined
  for (let length = words.indexOf(' ', 1); ; length = words.indexOf(' ', length + 1)) {
    if (length < 0) length = words.length
    const found = countPatterns.find(({ pattern }) => exec(pattern, text, at + length) !== null)
    if (found !== undefined) return found.unit
    if (length === words.length) return undefined
  }
}

export interface UnitBehind {
  readonly unit: string
  readonly end: number
}

/** The unit behind a number that ends at a place; a currency stood in front of it. */
export function unitBehind(text: string, at: number, currency: string | undefined): UnitBehind | undefined {
  let end = at
  let base = currency
  if (base === undefined) {
    for (const { unit, pattern } of unitPatterns) {
      const found = exec(pattern, text, at)
      if (found === null) continue
      base = unit
      end = at + found[0].length
      break
    }
  }
  base ??= describedUnit(text, at)
  if (base === undefined) return undefined
  const under = exec(per, text, end)
  const whole = under === null ? '' : `/${perRows[under[1] ?? ''] ?? ''}`
  return { unit: `${base}${whole}`, end: end + (under?.[0].length ?? 0) }
}
