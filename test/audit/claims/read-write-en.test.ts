import { describe, expect, test } from 'vitest'
import { kindOfMeasure } from '../../../src/audit/claims/book-frames.js'
import type { Claim } from '../../../src/audit/claims/claim.js'
import { readClaims } from '../../../src/audit/claims/read-claims.js'
import type { Fact } from '../../../src/derive/fact.js'
import { Decimal } from '../../../src/model/decimal.js'
import { measureTraits, type Measure } from '../../../src/model/measure.js'
import { approximations } from '../../../src/model/observation.js'
import { convert, requireUnit } from '../../../src/model/unit.js'
import { phraseText } from '../../../src/phrase/piece.js'
import { phrasebook } from '../../../src/phrase/phrasebooks.js'
import { sayIndicator } from '../../../src/phrase/say.js'
import { indicators, period, regions, smallDataset } from '../../fixtures/small-dataset.js'

const names: Readonly<Record<string, string>> = {
  gdp: 'GDP',
  trade: 'imports and exports',
  urban: 'the urbanisation rate',
  investment: 'fixed-asset investment',
}
const withoutVerbs = <T extends object>(one: T): T =>
  Object.fromEntries(Object.entries(one).filter(([key]) => key !== 'verbs')) as T
const data = smallDataset([], {
  peerGroups: [
    {
      id: 'counties',
      names: { 'zh-Hans': '各县区', en: 'the counties' },
      within: 'city',
      members: { parent: 'city', levels: ['county', 'functional-zone'] },
    },
  ],
  regions: regions.map((one) => ({
    ...one,
    names: { ...one.names, en: one.id === 'city' ? 'Liaocheng' : `Area ${one.id}` },
  })),
  indicators: indicators.map((one) => ({
    ...withoutVerbs(one),
    names: { ...one.names, en: names[one.id] ?? `${one.id} output` },
  })),
})

const group = data.peerGroups.get('counties')

interface Wanted {
  readonly measure: Measure
  readonly value: Decimal
  readonly decimals: number
  readonly unit?: string
  readonly indicator?: string
  readonly more?: Partial<Fact>
}

function factOf({ measure, value, decimals, unit, indicator = 'gdp', more = {} }: Wanted): Fact {
  const { versus, needsQuantity, base } = measureTraits[measure]
  return {
    kind: 'fact',
    id: 'x',
    measure,
    region: data.region('zone'),
    indicator: data.indicator(indicator),
    period: period('2024-Q1'),
    value,
    unit: unit === undefined ? undefined : requireUnit(unit),
    decimals,
    origin: 'published',
    formula: { symbols: '', substituted: '' },
    inputs: [],
    observations: [],
    status: [],
    cumulative: false,
    ...(versus === 'region' && {
      versus: { kind: 'region' as const, region: data.region('city'), above: true },
    }),
    ...(versus === 'peer-group' &&
      group !== undefined && {
        versus: {
          kind: 'peer-group' as const,
          group,
          within: data.region('city'),
          size: 9,
        },
      }),
    ...((versus === 'indicator' || versus === 'region-or-indicator') && {
      versus: { kind: 'indicator' as const, indicator: data.indicator('investment') },
    }),
    ...(needsQuantity && { of: measure === 'point-change' ? ('level' as const) : ('growth' as const) }),
    ...(base !== 'none' && { base: period('2023-Q1') }),
    ...more,
  }
}

function readBack(fact: Fact, variant = 'default'): Claim & { text: string } {
  const speaker = { book: phrasebook('en'), rounding: data.rounding, region: data.region('zone') }
  const phrase = sayIndicator(speaker, fact.region, fact.indicator, [{ fact, variant }], 'none')
  const text = `In the first quarter of 2024, ${phraseText(phrase)}.`
  const claims = readClaims(text)
  const [claim] = claims
  if (claim === undefined || claims.length > 1) throw new Error(`${claims.length} claims in "${text}"`)
  expect(text.slice(claim.offset, claim.offset + claim.quote.length)).toBe(claim.quote)
  return { ...claim, text }
}

/** The claim's figure in the fact's unit. */
function inUnit({ value, unit }: Claim, wanted: string): string | undefined {
  // Firms numbered 510,000: the name says what is counted, and no unit does.
  const { dimension, factor } = requireUnit(wanted)
  if (value !== null && unit === null && dimension.startsWith('count:'))
    return new Decimal(value).div(factor).toString()
  if (value === null || unit === null) return value ?? undefined
  return convert(new Decimal(value), requireUnit(unit), requireUnit(wanted))?.toString()
}

function* figures(seed: number, most: number): Generator<{ size: Decimal; decimals: number; down: boolean }> {
  let state = seed
  const next = (): number => (state = (state * 1664525 + 1013904223) % 4294967296) / 4294967296
  for (let run = 0; run < 60; run++) {
    const decimals = Math.floor(next() * 3)
    yield { size: new Decimal(next() * most + 1).toDecimalPlaces(decimals), decimals, down: next() < 0.5 }
  }
}

describe('what the library writes in English it reads', () => {
  test.each([
    ['growth', '%'],
    ['growth-on-previous', '%'],
    ['annualised-growth', '%'],
    ['growth-since', '%'],
    ['average-growth', '%'],
    ['two-year-average', '%'],
    ['gap', '个百分点'],
    ['point-change', '个百分点'],
    ['pull', '个百分点'],
    ['pace', '个百分点'],
    ['increment', '亿元'],
  ] as const)('%s in %s', (measure, unit) => {
    for (const { size, decimals, down } of figures(7, 400)) {
      const claim = readBack(factOf({ measure, value: down ? size.neg() : size, decimals, unit }))
      expect(claim, claim.text).toMatchObject({
        kind: kindOfMeasure[measure],
        direction: down ? 'down' : 'up',
        period: '2024-Q1',
      })
      expect(inUnit(claim, unit), claim.text).toBe(size.toString())
    }
  })

  test.each([
    ['share', '%'],
    ['contribution', '%'],
    ['completion', '%'],
    ['times', '倍'],
    ['target', '亿元'],
    ['annual-average', '亿元'],
  ] as const)('%s in %s', (measure, unit) => {
    for (const { size, decimals } of figures(11, 90)) {
      const claim = readBack(factOf({ measure, value: size, decimals, unit }))
      expect(claim, claim.text).toMatchObject({ kind: kindOfMeasure[measure], direction: null })
      expect(inUnit(claim, unit), claim.text).toBe(size.toString())
    }
  })

  const meanings = {
    nearly: 'nearly',
    about: 'about',
    odd: 'over',
    over: 'over',
    'at-least': 'at-least',
    'at-most': 'at-most',
    under: 'under',
  } as const
  test.each([
    ['亿元', 'level'],
    ['万美元', 'level'],
    ['平方公里', 'level'],
    ['万吨', 'level'],
    ['万人次', 'count'],
    ['%', 'share'],
  ])('levels in %s, with every approximation', (unit, kind) => {
    for (const approximate of [undefined, ...approximations]) {
      for (const { size } of figures(3, 90)) {
        const more = approximate === undefined ? {} : { approximate }
        const indicator = unit === '%' ? 'urban' : 'trade'
        const value = size.round()
        const claim = readBack(factOf({ measure: 'level', value, decimals: 0, unit, indicator, more }))
        const qualifier = approximate === undefined ? null : meanings[approximate]
        expect(claim, claim.text).toMatchObject({ kind, qualifier })
        expect(inUnit(claim, unit), claim.text).toBe(value.toString())
      }
    }
  })

  test('ranks', () => {
    for (let place = 1; place <= 60; place++) {
      for (const more of [{}, { tied: true }]) {
        const claim = readBack(factOf({ measure: 'rank', value: new Decimal(place), decimals: 0, more }))
        expect(claim, claim.text).toMatchObject({ kind: 'rank', rank: place })
      }
    }
  })

  test('no change', () => {
    for (const measure of ['growth', 'gap'] as const) {
      const unit = measureTraits[measure].unit
      const claim = readBack(factOf({ measure, value: new Decimal(0), decimals: 1, ...(unit && { unit }) }))
      expect(claim, claim.text).toMatchObject({ kind: 'flat', direction: 'flat' })
    }
  })
})
