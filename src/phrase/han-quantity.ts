import { inLanguage, type NameLanguage } from '../model/identifier.js'
import { formatFixed } from '../model/rounding.js'
import type { Decimal } from '../model/decimal.js'
import { sidesOf, type Dimension, type Unit } from '../model/unit.js'
import type { Phrasebook } from './phrasebook.js'

interface HanSettings {
  readonly names: NameLanguage
  readonly approximations: Phrasebook['approximations']
  /** 1,364 as Hong Kong and Taiwan print it. */
  readonly isGrouped?: boolean
  /** Between the ends of a range, and where each end has its unit (15%～30%); 至 for both if not given. */
  readonly rangeMarks?: { readonly plain: string; readonly eachUnit: string }
  /** The currency of Taiwan, which stands in front of its amounts: 新臺幣5億元. */
  readonly taiwanDollar: string
  /** Whether an index stands without 點 in running text: 指數為101.3. */
  readonly bareIndex?: boolean
  /** Whether running text says 每平方米0.8元 for 0.8元/平方米. */
  readonly saysPer?: boolean
  /** A name of a unit in words of the place: 兆 for 萬億. */
  readonly unitName?: (name: string) => string
}

/** What a price or a density is per; 萬元/人 stays as it is, for 人均 says it in the name. */
const measured: ReadonlySet<Dimension> = new Set(['length', 'area', 'mass', 'volume', 'energy', 'power'])

/** Groups of three digits before the point. */
export function groupDigits(plain: string): string {
  const [whole = '', fraction] = plain.split('.')
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',')
  return fraction === undefined ? grouped : `${grouped}.${fraction}`
}

/** 余 follows a round number (700余万元); else the multiplier must come first (3亿余元, 1.8万余人, 25亿余元). */
function isRound(value: Decimal): boolean {
  return value.mod(10).isZero()
}

/** How Chinese sets digits, unit and approximation: `25.7%`, `500余人`, `7000余万元`, `近2万户`. */
export function hanQuantities(
  settings: HanSettings,
): Pick<Phrasebook, 'quantity' | 'digits' | 'scale' | 'counter'> {
  const { names, approximations, isGrouped = false, unitName = (name) => name } = settings
  const { plain: mark, eachUnit } = settings.rangeMarks ?? { plain: '至', eachUnit: '至' }
  /** 新臺幣 and 億元 of 億新臺幣元; nothing and the unit itself where it is of another currency or none. */
  const currencyInFront = (name: string): readonly [currency: string, rest: string] => {
    const rest = name.replace(/新[台臺][币幣](?=元)/u, '')
    return [rest === name ? '' : settings.taiwanDollar, rest]
  }
  /** 每平方米 and 元 of 元/平方米; nothing and the unit itself of what is no price or density. */
  const perMeasure = (unit: Unit): readonly [per: string, own: Unit] => {
    const [over, under] = sidesOf(unit)
    return over === undefined || under === undefined || !measured.has(under.dimension)
      ? ['', unit]
      : [`每${unitName(inLanguage(under.names, names) ?? under.id)}`, over]
  }
  const digits = (plain: string): string => (isGrouped ? groupDigits(plain) : plain)
  return {
    digits,
    counter: (unit) => unitName(inLanguage(unit.names, names) ?? unit.id),
    scale(unit) {
      const [currency, name] = currencyInFront(inLanguage(unit.names, names) ?? unit.id)
      return { name: currency + unitName(name), shift: 0 }
    },
    quantity({ value, valueTo, fraction, decimals, rounding, unit, approximate, inWords }) {
      const isBare = fraction !== undefined || (settings.bareIndex === true && unit?.dimension === 'index')
      const [per, own] =
        settings.saysPer === true && inWords === true && unit !== undefined ? perMeasure(unit) : ['', unit]
      const [currency, inTable] = currencyInFront(
        isBare ? '' : (inLanguage(own?.names, names) ?? own?.id ?? ''),
      )
      const name = unitName(inTable)
      const isRate = unit?.dimension === 'ratio'
      const from = currency + (fraction ?? digits(formatFixed(value, decimals, rounding)))
      const between = isRate ? name + eachUnit : mark
      const number =
        valueTo === undefined ? from : from + between + digits(formatFixed(valueTo, decimals, rounding))
      if (approximate === undefined) return per + number + name
      const { word, place } = approximations[approximate]
      if (place === 'before') return per + word + number + name
      if (place === 'after') return per + number + name + word
      const { length } = unitName(inTable.slice(0, unit?.multiplier.length ?? 0))
      return length > 0 && !isRound(value)
        ? per + number + name.slice(0, length) + word + name.slice(length)
        : per + number + word + name
    },
  }
}
