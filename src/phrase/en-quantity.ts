import { Decimal, exactText } from '../model/decimal.js'
import { formatFixed } from '../model/rounding.js'
import { parseUnit, type Unit } from '../model/unit.js'
import { groupDigits } from './han-quantity.js'
import type { Phrasebook, Scale } from './phrasebook.js'
import { shiftDigits } from './quantity.js'

const currencies: Readonly<Record<string, string>> = {
  'money:CNY': 'RMB ',
  'money:USD': 'US$',
  'money:EUR': '€',
  'money:GBP': '£',
  'money:JPY': 'JP¥',
  'money:HKD': 'HK$',
  'money:TWD': 'NT$',
}

/** Things counted, for one and for several; measure words that are not here have no word in English. */
const counted: Readonly<Record<string, readonly [one: string, several: string]>> = {
  户: ['household', 'households'],
  项: ['item', 'items'],
  件: ['item', 'items'],
  人: ['person', 'people'],
  名: ['person', 'people'],
  位: ['place', 'places'],
  人次: ['visit', 'visits'],
  家次: ['visit', 'visits'],
  件次: ['case', 'cases'],
  场次: ['event', 'events'],
  次: ['time', 'times'],
  场: ['event', 'events'],
  起: ['case', 'cases'],
  例: ['case', 'cases'],
  宗: ['case', 'cases'],
  套: ['set', 'sets'],
  处: ['site', 'sites'],
  批: ['batch', 'batches'],
  期: ['phase', 'phases'],
  届: ['session', 'sessions'],
  轮: ['round', 'rounds'],
  辆: ['vehicle', 'vehicles'],
  台: ['unit', 'units'],
  盏: ['lamp', 'lamps'],
  种: ['kind', 'kinds'],
  艘: ['ship', 'ships'],
  栋: ['building', 'buildings'],
  头: ['head', 'head'],
  对: ['pair', 'pairs'],
  床: ['bed', 'beds'],
  标准箱: ['TEU', 'TEU'],
}

/** Symbols that follow their number without a blank. */
const closeSymbols = new Set(['%', '‰'])
const unchanged = new Set([
  'km',
  'm',
  'kg',
  'km²',
  'm²',
  'm³',
  'mu',
  'kWh',
  'MWh',
  'kW',
  'MW',
  'yuan',
  'g',
  'µg',
])

interface Words {
  readonly before: string
  readonly one: string
  readonly several: string
}

/** What stands around a number in a unit without its multiplier. */
function wordsOf(unit: Unit): Words {
  const slash = unit.id.indexOf('/')
  if (slash > 0) {
    const over = parseUnit(unit.id.slice(0, slash))
    const under = parseUnit(unit.id.slice(slash + 1))
    const { before, one, several } = over === undefined ? plain('') : wordsOf(over)
    const per = under === undefined ? '' : ` per ${perName(under)}`
    return { before, one: one + per, several: several + per }
  }
  const { dimension } = unit
  const currency = currencies[dimension]
  if (currency !== undefined) return { ...plain(''), before: currency }
  if (dimension === 'index') return plain('')
  if (dimension.startsWith('count:')) {
    const [one, several] = counted[dimension.slice('count:'.length)] ?? ['', '']
    return { before: '', one: spaced(one), several: spaced(several) }
  }
  if (dimension === 'temperature') return plain(' °C')
  const several = parseUnit(unit.base)?.names.en ?? unit.id
  if (closeSymbols.has(several)) return plain(several)
  return { before: '', one: spaced(singular(several)), several: spaced(several) }
}

/** What tables and charts call a unit that has no word: firms are counted, an index is one. */
function namelessIn({ dimension }: Unit): string {
  if (dimension === 'index') return 'index'
  return dimension.startsWith('count:') ? 'number' : ''
}

const plain = (text: string): Words => ({ before: '', one: text, several: text })
const spaced = (text: string): string => (text === '' ? '' : ` ${text}`)

function singular(several: string): string {
  if (unchanged.has(several)) return several
  const [first = '', ...rest] = several.split(' ')
  const isOf = rest[0] === 'of'
  return isOf ? [first.replace(/s$/, ''), ...rest].join(' ') : several.replace(/s$/, '')
}

/** `m²`, `person`, `10,000 people`, `RMB 10,000`. */
function perName(unit: Unit): string {
  const { before, one, several } = wordsOf(unit)
  const power = powerOf(unit)
  if (power === 0 && before === '') return one.trim() || 'unit'
  return `${before}${groupDigits(exactText(new Decimal(10).pow(power)))}${several}`
}

/** How many noughts the multiplier in front of a unit stands for. */
function powerOf(unit: Unit): number {
  if (unit.multiplier === '') return 0
  const base = unit.id.includes('/') ? unit.id.slice(0, unit.id.indexOf('/')) : unit.id
  const written = parseUnit(base)
  const single = written && parseUnit(written.base)
  return written === undefined || single === undefined ? 0 : written.factor.div(single.factor).e
}

const scales = [
  [12, 'trillion'],
  [9, 'billion'],
  [6, 'million'],
] as const

/** The largest of trillion, billion and million that a value in a unit of 10 to the power fills. */
function scaleOf(value: Decimal, power: number): readonly [power: number, word: string] {
  if (value.isZero()) return [0, '']
  const magnitude = value.e + power
  return scales.find(([least]) => magnitude >= least) ?? [0, '']
}

/** How English sets digits, unit and approximation: `25.7%`, `RMB 1.08 billion`, `over 500 people`. */
export function enQuantities(
  approximations: Phrasebook['approximations'],
): Pick<Phrasebook, 'quantity' | 'digits' | 'scale' | 'counter'> {
  return {
    digits: groupDigits,
    counter: (unit) => wordsOf(unit).one.trim() || 'number',
    quantity({
      value,
      valueTo,
      fraction,
      decimals,
      rounding,
      unit,
      approximate,
      bare = false,
      isScaled = false,
    }) {
      const printed = formatFixed(value, decimals, rounding)
      const power = unit === undefined ? 0 : powerOf(unit)
      const kept = isScaled ? scales.find(([least]) => least === power) : undefined
      const [target, word] = kept ?? (power === 0 ? [0, ''] : scaleOf(new Decimal(printed), power))
      const inScale = (plain: string): string => groupDigits(shiftDigits(plain, power - target))
      const from = inScale(printed)
      const to = valueTo === undefined ? '' : inScale(formatFixed(valueTo, decimals, rounding))
      const digits = to === '' ? from : from + (from.startsWith('-') ? ` to ${to}` : `–${to}`)
      const { before, one, several } = unit === undefined ? plain('') : wordsOf(unit)
      const isOne = digits === '1' && word === ''
      const [sign, magnitude] = digits.startsWith('-') ? ['-', digits.slice(1)] : ['', digits]
      const number =
        fraction ?? `${sign}${before}${magnitude}${spaced(word)}${bare ? '' : isOne ? one : several}`
      if (approximate === undefined) return number
      const approximation = approximations[approximate]
      const isCounted = unit?.dimension.startsWith('count:') === true
      return ((isCounted ? approximation.counted : undefined) ?? approximation.word) + number
    },
    scale(unit, largest, isScaled = false): Scale {
      const power = powerOf(unit)
      const kept = isScaled ? scales.find(([least]) => least === power) : undefined
      // A unit that counts in 亿 and 万 is told in billions and millions where no figure decides.
      const [target, word] =
        kept ??
        (power === 0
          ? [0, '']
          : largest === undefined
            ? ([power >= 8 ? 9 : 6, power >= 8 ? 'billion' : 'million'] as const)
            : scaleOf(largest, power))
      const { before, several } = wordsOf(unit)
      const name = [before.trim(), word, several.trim()].filter(Boolean).join(' ') || namelessIn(unit)
      return { name, shift: power - target }
    },
  }
}
