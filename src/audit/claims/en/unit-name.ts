/** Units by their Chinese ids, as English prints them behind a figure. */
const names: Readonly<Record<string, string>> = {
  个百分点: 'percentage points',
  个基点: 'basis points',
  '%': '%',
  '‰': '‰',
  倍: 'times',
  '℃': '°C',
  元: 'yuan',
  港元: 'Hong Kong dollars',
  新加坡元: 'Singapore dollars',
  加元: 'Canadian dollars',
  澳元: 'Australian dollars',
  新西兰元: 'New Zealand dollars',
  新台币元: 'New Taiwan dollars',
  澳门元: 'patacas',
  纳米比亚元: 'Namibia dollars',
  牙买加元: 'Jamaican dollars',
  斐济元: 'Fiji dollars',
  文莱元: 'Brunei dollars',
  美元: 'US dollars',
  欧元: 'euros',
  英镑: 'pounds',
  日元: 'yen',
  美分: 'cents',
  便士: 'pence',
  韩元: 'won',
  迪拉姆: 'dirhams',
  卢比: 'rupees',
  法郎: 'francs',
  克朗: 'kronor',
  兹罗提: 'zlotys',
  卢布: 'roubles',
  泰铢: 'baht',
  林吉特: 'ringgit',
  印尼盾: 'rupiah',
  比索: 'pesos',
  兰特: 'rand',
  里亚尔: 'riyals',
  里拉: 'lira',
  越南盾: 'dong',
  雷亚尔: 'reais',
  先令: 'shillings',
  奈拉: 'naira',
  谢克尔: 'shekels',
  福林: 'forints',
  塔卡: 'taka',
  吨标准煤: 'tonnes of standard coal',
  吨: 'tonnes',
  公斤: 'kilograms',
  克: 'grams',
  微克: 'micrograms',
  平方公里: 'square kilometres',
  平方米: 'square metres',
  立方米: 'cubic metres',
  公里: 'kilometres',
  米: 'metres',
  毫米: 'millimetres',
  厘米: 'centimetres',
  英里: 'miles',
  平方英尺: 'square feet',
  立方英尺: 'cubic feet',
  英尺: 'feet',
  英亩: 'acres',
  公顷: 'hectares',
  亩: 'mu',
  太瓦时: 'TWh',
  PJ: 'PJ',
  GWh: 'GWh',
  GW: 'GW',
  千瓦时: 'kWh',
  MWh: 'MWh',
  MW: 'MW',
  千瓦: 'kW',
  升: 'litres',
  加仑: 'gallons',
  蒲式耳: 'bushels',
  盎司: 'ounces',
  人: 'people',
  户: 'households',
  桶: 'barrels',
  人次: 'visits',
  辆: 'vehicles',
  家: 'enterprises',
  个: 'items',
  所: 'schools',
  套: 'homes',
  件: 'items',
  位次: 'places',
  标准箱: 'TEUs',
  艘: 'ships',
  栋: 'buildings',
  床: 'beds',
  晚: 'nights',
  个季度: 'quarters',
  个半年: 'half-years',
  年: 'years',
  个月: 'months',
  周: 'weeks',
  天: 'days',
  小时: 'hours',
  分钟: 'minutes',
  秒: 'seconds',
  点: 'points',
}
const scales: readonly (readonly [scale: string, name: string])[] = [
  ['万亿', 'trillion'],
  ['十亿', 'billion'],
  ['百万', 'million'],
  ['千万', 'crore'],
  ['十万', 'lakh'],
  ['千', 'thousand'],
]

/**
 * A unit of an English claim in English, with the space before it; as it is where it has no name.
 *
 * @example englishUnit('十亿元') // ' billion yuan'
 */
export function englishUnit(unit: string): string {
  if (/^[%‰]$/.test(unit)) return unit
  const [over = '', under] = unit.split('/')
  const plain = Object.hasOwn(names, over) ? undefined : scales.find(([scale]) => over.startsWith(scale))
  const base = over.slice(plain?.[0].length ?? 0)
  const told = [plain?.[1], Object.hasOwn(names, base) ? names[base] : base].filter(Boolean).join(' ')
  const per = under === undefined ? '' : ` per ${singular(under)}`
  return ` ${told}${per}`
}

/** What a unit is per: person, cubic metre, hectare. */
function singular(unit: string): string {
  const name = Object.hasOwn(names, unit) ? (names[unit] ?? unit) : unit
  if (name === 'people') return 'person'
  return name.replace(/feet$/, 'foot').replace(/(?<=[a-z])s$/, '')
}
