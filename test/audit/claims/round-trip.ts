import type { Fact, Versus } from '../../../src/derive/fact.js'
import { Decimal } from '../../../src/model/decimal.js'
import { measureTraits, type Measure } from '../../../src/model/measure.js'
import { approximations, type Approximation } from '../../../src/model/observation.js'
import { samePeriodLastYear } from '../../../src/model/period.js'
import { requireUnit } from '../../../src/model/unit.js'
import { phraseText } from '../../../src/phrase/piece.js'
import type { Variants } from '../../../src/phrase/phrasebook.js'
import { phrasebook } from '../../../src/phrase/phrasebooks.js'
import { sayIndicator } from '../../../src/phrase/say.js'
import { indicator, indicators, period, regions, smallDataset } from '../../fixtures/small-dataset.js'
import { numbers, pick } from '../../helpers/numbers.js'

export { numbers, pick }

export const languages = ['zh-Hans', 'zh-Hant-HK', 'zh-Hant-TW', 'en'] as const
export type TestedLanguage = (typeof languages)[number]

const english: Readonly<Record<string, string>> = {
  gdp: 'GDP',
  trade: 'imports and exports',
  urban: 'the urbanisation rate',
  investment: 'fixed-asset investment',
  firms: 'high-tech firms',
  licence: 'used-car export licence',
}
const traditional: Readonly<Record<string, string>> = {
  gdp: '地區生產總值',
  trade: '進出口總額',
  urban: '城鎮化率',
  investment: '固定資產投資',
  firms: '高新技術企業',
  licence: '二手車出口資質',
  zone: '聊城高新區',
}
const named = <T extends { id: string; names: { readonly [language: string]: string | undefined } }>(
  one: T,
): T => ({
  ...one,
  names: {
    ...one.names,
    'zh-Hant': traditional[one.id] ?? one.names['zh-Hans'],
    en: english[one.id] ?? `Area ${one.id}`,
  },
})
export const data = smallDataset([], {
  peerGroups: [
    {
      id: 'counties',
      names: { 'zh-Hans': '各县区', 'zh-Hant': '各縣區', en: 'the counties' },
      within: 'city',
      members: { parent: 'city', levels: ['county', 'functional-zone'] },
    },
  ],
  regions: regions.map((one) =>
    one.id === 'city' ? { ...named(one), names: { ...named(one).names, en: 'Liaocheng' } } : named(one),
  ),
  indicators: [...indicators, indicator('firms', '高新技术企业', { unit: '家', kind: 'count' })].map(named),
})
const group = data.peerGroups.get('counties')

export const city: Versus = { kind: 'region', region: data.region('city'), above: true }
export const counties: Versus | undefined = group && {
  kind: 'peer-group',
  group,
  within: data.region('city'),
  size: 9,
}

/** Periods of every grain that a figure has. */
export const periods = [
  '2024-Q1',
  '2024',
  '2024-H1',
  '2023-11',
  '2024-Q1/2024-Q3',
  '2024-01/2024-10',
  '2023-Q4',
].map(period)

/** A value with up to three decimals and one to five digits before them, never zero. */
export function randomValue(next: () => number, most: number): { value: Decimal; decimals: number } {
  const decimals = Math.floor(next() * 4)
  const size = new Decimal(10).pow(next() * Math.log10(most)).toDecimalPlaces(decimals)
  return { value: size.isZero() ? new Decimal(1) : size, decimals }
}

export interface Told {
  readonly measure: Measure
  readonly value: Decimal
  readonly decimals: number
  readonly unit: string | undefined
  readonly indicator: string
  readonly period?: Fact['period']
  readonly more?: Partial<Fact>
}

/** A fact of the zone, in the first quarter of 2024 unless told otherwise. */
export function factOf({ measure, value, decimals, unit, indicator: id, ...rest }: Told): Fact {
  const { versus, needsQuantity, base } = measureTraits[measure]
  const { period: when = period('2024-Q1'), more = {} } = rest
  return {
    kind: 'fact',
    id: 'x',
    measure,
    region: data.region('zone'),
    indicator: data.indicator(id),
    period: when,
    value,
    unit: unit === undefined ? undefined : requireUnit(unit),
    decimals,
    origin: 'published',
    formula: { symbols: '', substituted: '' },
    inputs: [],
    observations: [],
    status: [],
    cumulative: false,
    ...(versus === 'region' && { versus: city }),
    ...(versus === 'peer-group' && measure !== 'streak' && counties && { versus: counties }),
    ...((versus === 'indicator' || versus === 'region-or-indicator') && {
      versus: { kind: 'indicator' as const, indicator: data.indicator('investment') },
    }),
    ...(needsQuantity && { of: measure === 'point-change' ? ('level' as const) : ('growth' as const) }),
    ...(base !== 'none' && { base: samePeriodLastYear(when) }),
    ...more,
  }
}

/** What a sentence may tell of an indicator before a fact: a level in its own unit. */
const levelBefore: Readonly<Record<string, readonly [value: string, unit: string]>> = {
  gdp: ['1268.94', '亿元'],
  urban: ['63.8', '%'],
  firms: ['87', '家'],
}

/** The same of a fact that a level goes before, where the indicator has one. */
export function levelOf({ indicator: { id }, period: when }: Fact): Fact | undefined {
  const told = levelBefore[id]
  if (told === undefined) return undefined
  const value = new Decimal(told[0])
  return factOf({
    measure: 'level',
    value,
    decimals: value.decimalPlaces(),
    unit: told[1],
    indicator: id,
    period: when,
  })
}

/** The sentence that a book makes of facts of one indicator, with their period in front. */
export function write(
  language: TestedLanguage,
  fact: Fact,
  variant: string,
  before: readonly Fact[] = [],
): string {
  const book = phrasebook(language)
  const speaker = { book, rounding: data.rounding, region: data.region('zone') }
  const sayings = [...before.map((one) => ({ fact: one, variant: 'default' })), { fact, variant }]
  const phrase = phraseText(sayIndicator(speaker, fact.region, fact.indicator, sayings, 'none'))
  const during = book.during(fact.measure === 'date' ? period('2024-Q1') : fact.period, 'full')
  return `${during}${book.comma}${phrase}${book.stop}`
}

/** In how many ways a book says a measure, in any direction. */
export function variantsOf(language: TestedLanguage, { measure, of = 'level' }: Fact): string[] {
  const book = phrasebook(language)
  const names = (all: readonly Variants[]): string[] => [...new Set(all.flatMap((one) => Object.keys(one)))]
  switch (measure) {
    case 'level':
    case 'first':
      return ['default']
    case 'growth':
    case 'gap':
      return names(Object.values(book[measure]))
    case 'rank':
      return names([book.rank.alone, book.rank.tied])
    case 'share':
      return names([book.share])
    case 'point-change':
      return names(Object.values(book.pointChange[of]))
    default:
      return names(Object.values(book.directed[measure]))
  }
}

export const meanings: Readonly<Record<Approximation, string>> = {
  nearly: 'nearly',
  about: 'about',
  odd: 'over',
  over: 'over',
  'at-least': 'at-least',
  under: 'under',
  'at-most': 'at-most',
}

/** A word for how a figure stands to the true one, or none; 余 needs a round figure and no rate. */
export function randomApproximation(next: () => number, isRate: boolean): Approximation | undefined {
  if (next() < 0.6) return undefined
  return pick(
    next,
    approximations.filter((one) => one !== 'odd' || !isRate),
  )
}
