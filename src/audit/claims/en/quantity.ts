import type { Qualifier } from '../claim.js'
import { classOf, type UnitClass } from '../unit-words.js'

/** A figure of an English text; its unit is that of the table of units: 十亿元 for RMB … billion. */
export interface EnglishQuantity {
  readonly start: number
  readonly end: number
  readonly value: string
  readonly unit: string | null
  readonly unitClass: UnitClass
  readonly sign: '+' | '-' | ''
  readonly fraction: boolean
  /** It is itself how long something lasts: an eight-day holiday. */
  readonly lasting?: true
  /** The two ends of a range. */
  readonly range?: readonly [from: string, to: string]
  readonly qualifiers: readonly Qualifier[]
}

const currencies: Readonly<Record<string, string>> = {
  RMB: '元',
  CNY: '元',
  '¥': '元',
  US$: '美元',
  USD: '美元',
  $: '美元',
  HK$: '港元',
  NT$: '新台币元',
  '€': '欧元',
  EUR: '欧元',
  '£': '英镑',
  GBP: '英镑',
}
const scales: Readonly<Record<string, string>> = {
  thousand: '千',
  million: '百万',
  mn: '百万',
  billion: '十亿',
  bn: '十亿',
  trillion: '万亿',
}

/** Words behind a figure, the first of the longest form first. */
const unitRows: readonly (readonly [unit: string, words: string])[] = [
  ['个百分点', '(?:of )?(?:a |one )?percentage[- ]points?|pp|ppts?|pps'],
  ['个基点', 'basis[- ]points?|bps'],
  ['%', '%|per ?cent'],
  ['‰', '‰|per mille|per thousand|per 1,000 (?:people|population|inhabitants|residents)'],
  ['倍', 'times?|-?fold'],
  ['℃', '°C|degrees(?: Celsius)?'],
  ['元', 'yuan'],
  ['美元', 'US dollars|dollars'],
  ['欧元', 'euros?'],
  ['英镑', 'pounds'],
  ['吨标准煤', 'tonnes? of standard coal'],
  ['吨', 'tonnes?|(?:metric )?tons?'],
  ['公斤', 'kg|kilograms?'],
  ['平方公里', 'km²|square kilomet(?:re|er)s?|sq\\.? km'],
  ['平方米', 'm²|㎡|square met(?:re|er)s?|sq\\.? m'],
  ['立方米', 'm³|cubic met(?:re|er)s?'],
  ['公里', 'km|kilomet(?:re|er)s?'],
  ['米', 'met(?:re|er)s'],
  ['公顷', 'hectares?'],
  ['亩', 'mu'],
  ['太瓦时', 'TWh|terawatt[- ]hours?'],
  ['PJ', 'PJ|petajoules?'],
  ['GWh', 'GWh|gigawatt[- ]hours?'],
  ['GW', 'GW|gigawatts'],
  ['千瓦时', 'kWh|kilowatt[- ]hours?'],
  ['MWh', 'MWh|megawatt[- ]hours?'],
  ['MW', 'MW|megawatts'],
  ['千瓦', 'kW'],
  ['升', 'litres?'],
  [
    '人',
    'people|persons?|workers|employees|residents|adults|children|women|men|patients|students|pupils|births|deaths|graduates|farmers|inhabitants|migrants|doctors|nurses|teachers',
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
  ['个季度', 'quarters(?! of)'],
  ['个半年', 'half-years?'],
  ['年', 'years?'],
  ['个月', 'months?'],
  ['周', 'weeks?'],
  ['天', 'days?'],
  ['小时', 'hours?'],
  ['分钟', 'minutes?'],
  ['点', 'points?'],
]
const unitPatterns = unitRows.map(([unit, words]) => ({
  unit,
  pattern: new RegExp(`[ -]?(?:${words})(?![A-Za-z])`, 'y'),
}))
/** Things that are counted may have adjectives: 46 new projects. */
const described = / [a-z][a-z-]{1,20}(?: [a-z][a-z-]{1,20})?(?= )/y
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
  'm²': '平方米',
  'km²': '平方公里',
  'm³': '立方米',
}
const per =
  /(?: per |\/)(person|capita|worker|household|hectare|square kilomet(?:re|er)|square met(?:re|er)|cubic metre|mu|kilogram|kg|tonne|km|m²|km²|m³)(?![A-Za-z])/y
const number =
  /([+-])?(RMB|CNY|USD|EUR|GBP|US\$|HK\$|NT\$|[$€£¥])? ?([+-])?(\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?)(?: ?(thousand|million|billion|trillion|bn|mn)(?![A-Za-z]))?/y

const small = 'one two three four five six seven eight nine ten eleven twelve'.split(' ')
const parts: Readonly<Record<string, number>> = {
  half: 2,
  third: 3,
  quarter: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
}
const multiples: Readonly<Record<string, string>> = {
  twice: '2',
  doubled: '2',
  doubling: '2',
  tripled: '3',
  trebled: '3',
  quadrupled: '4',
}
const word = `(${small.join('|')})`
const fold = new RegExp(`${word}-?fold(?![A-Za-z])`, 'iy')
const ordinalPart =
  '(third|fifth|sixth|seventh|eighth|ninth|tenth)s?(?! (?:consecutive|straight|successive|quarter|year|month|week|day|place|time|largest|highest|half))'
const fraction = new RegExp(
  `(${small.join('|')}|an?)[- ](?:${ordinalPart}|(quarters)|(quarter)(?= of))(?![A-Za-z])`,
  'iy',
)
const half = /half(?= of (?!the year|\d)|$|(?= (?:the|its|their|that|all) (?!year)))(?![A-Za-z-])/iy
const notHalf = /(?:first|second|latter|other|one and a|-) ?$/i
const oneIn = new RegExp(`${word} (?:in|out of) (?:${word}|(\\d+))(?![A-Za-z\\d%])`, 'iy')
const multiple = new RegExp(`(${Object.keys(multiples).join('|')})(?![A-Za-z])`, 'iy')
const written = new RegExp(
  `${word}(?= (?:percentage points?|percent|per cent|times|million|billion|places?|(?:years?|months?|days?|weeks?|hours?|quarters?)(?! (?:in a row|running|in succession|earlier|ago|before|after|later))))`,
  'iy',
)
const partOfPoint = /(half|quarter|tenth) (?:of )?a percentage point/iy
const tenths: Readonly<Record<string, string>> = { half: '0.5', quarter: '0.25', tenth: '0.1' }
const lasting = new RegExp(
  `(?:${word}|(\\d{1,3}))-(day|week|month|hour|night|minute)(?= (?:[A-Z\\w’']+ ){0,3}(?:holidays?|breaks?|festivals?|events?|golden week|weeks?|fair|expo|trips?|journeys?|stays?|vacations?|long weekend|period))`,
  'iy',
)
const lengths: Readonly<Record<string, string>> = {
  day: '天',
  week: '周',
  month: '个月',
  hour: '小时',
  night: '晚',
  minute: '分钟',
}

function exec(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}

const numberOf = (name: string): number => (/^an?$/i.test(name) ? 1 : small.indexOf(name.toLowerCase()) + 1)

/** The figure that starts at a place. */
export function readEnglishQuantity(text: string, start: number): EnglishQuantity | undefined {
  if (/[A-Za-z\d.]/.test(text.charAt(start - 1))) return undefined
  return /[a-z]/i.test(text.charAt(start)) &&
    !/^(?:RMB|CNY|USD|EUR|GBP|US\$|HK\$|NT\$)/.test(text.slice(start, start + 3))
    ? readWords(text, start)
    : readDigits(text, start)
}

function made(
  start: number,
  end: number,
  value: string,
  unit: string | null,
  isFraction = false,
): EnglishQuantity {
  const unitClass = isFraction ? 'none' : classOf(unit)
  return { start, end, value, unit, unitClass, sign: '', fraction: isFraction, qualifiers: [] }
}

function readWords(text: string, start: number): EnglishQuantity | undefined {
  const many = exec(fold, text, start)
  if (many !== null) return made(start, start + many[0].length, String(numberOf(many[1] ?? '')), '倍')
  const whole = notHalf.test(text.slice(Math.max(0, start - 12), start)) ? null : exec(half, text, start)
  if (whole !== null) return made(start, start + whole[0].length, '1/2', null, true)
  const part = exec(fraction, text, start)
  if (part !== null) {
    const name = (part[2] ?? part[3] ?? part[4] ?? '').toLowerCase().replace(/s$/, '')
    const value = `${numberOf(part[1] ?? '')}/${parts[name] ?? ''}`
    return made(start, start + part[0].length, value, null, true)
  }
  const among = exec(oneIn, text, start)
  if (among !== null) {
    const [all, top = '', under = '', digits] = among
    return made(start, start + all.length, `${numberOf(top)}/${digits ?? numberOf(under)}`, null, true)
  }
  const times = exec(multiple, text, start)
  if (times !== null) {
    return made(start, start + times[0].length, multiples[(times[1] ?? '').toLowerCase()] ?? '', '倍')
  }
  const point = exec(partOfPoint, text, start)
  if (point !== null)
    return made(start, start + point[0].length, tenths[(point[1] ?? '').toLowerCase()] ?? '', '个百分点')
  const length = readLength(text, start)
  if (length !== undefined) return length
  const name = exec(written, text, start)
  if (name === null) return undefined
  return withUnit(text, start, start + name[0].length, String(numberOf(name[0])), '', undefined, '')
}

/** An eight-day holiday: how long something lasted. */
function readLength(text: string, start: number): EnglishQuantity | undefined {
  const found = exec(lasting, text, start)
  if (found === null) return undefined
  const [all, name, digits, unit = ''] = found
  const value = digits ?? String(numberOf(name ?? ''))
  return { ...made(start, start + all.length, value, lengths[unit.toLowerCase()] ?? null), lasting: true }
}

function readDigits(text: string, start: number): EnglishQuantity | undefined {
  const length = readLength(text, start)
  if (length !== undefined) return length
  const found = exec(number, text, start)
  if (found === null) return undefined
  const [all, before = '', currency, behind = '', digits = '', scale] = found
  if (before !== '' && /\d/.test(text.charAt(start - 1))) return undefined
  const sign = (before + behind).charAt(0) as '+' | '-' | ''
  const value = digits.replaceAll(',', '')
  return withUnit(text, start, start + all.length, value, scales[scale ?? ''] ?? '', currency, sign)
}

/** The unit of things with adjectives in front, which the figure ends before. */
function describedUnit(text: string, at: number): string | undefined {
  const words = exec(described, text, at)?.[0]
  if (words === undefined) return undefined
  for (const length of [words.indexOf(' ', 1), words.length]) {
    if (length <= 0) continue
    const found = countPatterns.find(({ pattern }) => exec(pattern, text, at + length) !== null)
    if (found !== undefined) return found.unit
  }
  return undefined
}

function withUnit(
  text: string,
  start: number,
  at: number,
  value: string,
  scale: string,
  currency: string | undefined,
  sign: EnglishQuantity['sign'],
): EnglishQuantity | undefined {
  let end = at
  let base = currency === undefined ? undefined : currencies[currency]
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
  if (base === undefined && /[A-Za-z\d]/.test(text.charAt(end))) return undefined
  const under = base === undefined ? null : exec(per, text, end)
  const whole = under === null ? '' : `/${perRows[under[1] ?? ''] ?? ''}`
  const unit = `${scale}${base ?? ''}${whole}` || null
  return { ...made(start, end + (under?.[0].length ?? 0), value, unit), sign }
}
