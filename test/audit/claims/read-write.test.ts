import { describe, expect, test } from 'vitest'
import { kindOfMeasure } from '../../../src/audit/claims/book-frames.js'
import type { Claim } from '../../../src/audit/claims/claim.js'
import { readClaims } from '../../../src/audit/claims/read-claims.js'
import type { Fact } from '../../../src/derive/fact.js'
import { Decimal } from '../../../src/model/decimal.js'
import { measureTraits, type Measure } from '../../../src/model/measure.js'
import { approximations, type Approximation } from '../../../src/model/observation.js'
import { formatFixed } from '../../../src/model/rounding.js'
import { parseUnit, requireUnit } from '../../../src/model/unit.js'
import { phraseText } from '../../../src/phrase/piece.js'
import { phrasebook } from '../../../src/phrase/phrasebooks.js'
import { sayIndicator } from '../../../src/phrase/say.js'
import { indicators, period, regions, smallDataset } from '../../fixtures/small-dataset.js'

const inBoth = <T extends { names: { readonly [language: string]: string | undefined } }>(one: T): T => ({
  ...one,
  names: { ...one.names, 'zh-Hant': one.names['zh-Hans'] },
})
const data = smallDataset([], { regions: regions.map(inBoth), indicators: indicators.map(inBoth) })

/** The same sequence of numbers from 0 to 1 on every run. */
function numbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1664525 + 1013904223) % 4294967296
    return state / 4294967296
  }
}

interface Wanted {
  readonly measure: Measure
  readonly value: Decimal
  readonly decimals: number
  readonly unit: string | undefined
  readonly indicator?: string
  readonly approximate?: Approximation
}

function factOf({ measure, value, decimals, unit, indicator = 'gdp', approximate }: Wanted): Fact {
  const { versus, versusOptional, needsQuantity, base } = measureTraits[measure]
  const other = (): Fact['versus'] => {
    if (versus === 'none' || versusOptional) return undefined
    if (versus === 'region') return { kind: 'region', region: data.region('city'), above: true }
    if (versus === 'peer-group') {
      const group = {
        id: 'g',
        names: { 'zh-Hans': '各县区', 'zh-Hant': '各縣區' },
        members: ['zone'],
        exclude: [],
      }
      return {
        kind: 'peer-group',
        group: group as unknown as Extract<Fact['versus'], { kind: 'peer-group' }>['group'],
        within: data.region('city'),
        size: 9,
      }
    }
    return { kind: 'indicator', indicator: data.indicator('investment') }
  }
  const side = other()
  return {
    kind: 'fact',
    id: 'x',
    measure,
    region: data.region('zone'),
    indicator: data.indicator(indicator),
    period: period('2024-Q1'),
    value,
    unit: unit === undefined ? undefined : parseUnit(unit),
    decimals,
    origin: 'published',
    formula: { symbols: '', substituted: '' },
    inputs: [],
    observations: [],
    status: [],
    cumulative: false,
    ...(side && { versus: side }),
    ...(needsQuantity && { of: measure === 'point-change' ? 'level' : 'growth' }),
    ...(base !== 'none' && { base: period('2023-Q1') }),
    ...(approximate !== undefined && { approximate }),
  }
}

type Chinese = 'zh-Hans' | 'zh-Hant-HK' | 'zh-Hant-TW'

function writeIn(language: Chinese, fact: Fact, variant = 'default'): string {
  const speaker = { book: phrasebook(language), rounding: data.rounding, region: data.region('zone') }
  return phraseText(sayIndicator(speaker, fact.region, fact.indicator, [{ fact, variant }], 'none'))
}

function readOne(text: string): Claim | undefined {
  const claims = readClaims(`2024年一季度，${text}。`)
  expect(claims.map(({ quote }) => quote).length, text).toBe(1)
  return claims[0]
}

const plainValue = (fact: Fact): string => formatFixed(fact.value.abs(), fact.decimals, data.rounding)

/** Measures told with a figure and a direction, their units, and whether they can fall. */
const directed: readonly (readonly [Measure, string, 'both' | 'up'])[] = [
  ['growth', '%', 'both'],
  ['growth-on-previous', '%', 'both'],
  ['annualised-growth', '%', 'both'],
  ['growth-since', '%', 'both'],
  ['gap', '个百分点', 'both'],
  ['point-change', '个百分点', 'both'],
  ['increment', '亿元', 'both'],
  ['increment', '家', 'both'],
  ['increase-multiple', '倍', 'up'],
  ['average-growth', '%', 'both'],
  ['two-year-average', '%', 'both'],
  ['pull', '个百分点', 'both'],
  ['pace', '个百分点', 'both'],
  ['streak', '年', 'up'],
]

const still: readonly (readonly [Measure, string])[] = [
  ['share', '%'],
  ['contribution', '%'],
  ['completion', '%'],
  ['times', '倍'],
  ['target', '亿元'],
  ['annual-average', '亿元'],
]

describe.each(['zh-Hans', 'zh-Hant-HK', 'zh-Hant-TW'] as const)(
  'what the library writes in %s it reads',
  (language) => {
    const write = (fact: Fact, variant = 'default'): string => writeIn(language, fact, variant)

    test.each(directed)('%s in %s', (measure, unit, ways) => {
      const next = numbers(7)
      for (let run = 0; run < 60; run++) {
        const decimals = measure === 'streak' ? 0 : Math.floor(next() * 3)
        const size = new Decimal(next() * 400 + 1).toDecimalPlaces(decimals)
        const down = ways === 'both' && next() < 0.5
        const fact = factOf({ measure, value: down ? size.neg() : size, decimals, unit })
        const text = write(fact)
        expect(readOne(text), text).toMatchObject({
          kind: kindOfMeasure[measure],
          value: plainValue(fact),
          unit,
          direction: down ? 'down' : 'up',
          period: '2024-Q1',
        })
      }
    })

    test.each(still)('%s in %s', (measure, unit) => {
      const next = numbers(11)
      for (let run = 0; run < 60; run++) {
        const decimals = Math.floor(next() * 3)
        const value = new Decimal(next() * 90 + 1).toDecimalPlaces(decimals)
        const fact = factOf({ measure, value, decimals, unit })
        const text = write(fact)
        expect(readOne(text), text).toMatchObject({
          kind: kindOfMeasure[measure],
          value: plainValue(fact),
          unit,
          direction: null,
        })
      }
    })

    test.each([
      ['亿元', 'level'],
      ['万美元', 'level'],
      ['平方公里', 'level'],
      ['万吨', 'level'],
      ['家', 'count'],
      ['万人次', 'count'],
      ['%', 'share'],
      ['元/平方米', 'intensity'],
      ['元/度', 'intensity'],
      ['微克/立方米', 'intensity'],
      ['人/平方公里', 'intensity'],
      ['万元/亩', 'intensity'],
      ['新台币元/立方米', 'intensity'],
    ])('levels in %s, with every approximation', (unit, kind) => {
      const next = numbers(3)
      const meanings: Readonly<Record<Approximation, string>> = {
        nearly: 'nearly',
        about: 'about',
        odd: 'over',
        over: 'over',
        'at-least': 'at-least',
        'at-most': 'at-most',
        under: 'under',
      }
      for (const approximate of [undefined, ...approximations]) {
        if (approximate === 'odd' && unit === '%') continue
        for (let run = 0; run < 20; run++) {
          const value = new Decimal(Math.floor(next() * 90 + 1) * (approximate === 'odd' ? 10 : 1))
          const fact = factOf({
            measure: 'level',
            value,
            decimals: 0,
            unit,
            indicator: unit === '%' ? 'urban' : 'gdp',
            ...(approximate && { approximate }),
          })
          const text = write(fact)
          const claim = readOne(text)
          expect(claim, text).toMatchObject({
            kind,
            value: plainValue(fact),
            qualifier: approximate === undefined ? null : meanings[approximate],
          })
          // 公噸 is Taiwan's and Hong Kong's word for 吨.
          const { dimension, factor } = requireUnit(unit)
          expect(requireUnit(claim?.unit ?? ''), text).toMatchObject({ dimension, factor })
        }
      }
    })

    test('ranks', () => {
      for (let place = 1; place <= 60; place++) {
        const fact = factOf({ measure: 'rank', value: new Decimal(place), decimals: 0, unit: undefined })
        for (const variant of ['default', 'list']) {
          const text = write(fact, variant)
          expect(readOne(text), text).toMatchObject({ kind: 'rank', rank: place, peerGroup: '全市' })
          const tied = write({ ...fact, tied: true }, variant)
          expect(readOne(tied), tied).toMatchObject({ kind: 'rank', rank: place, peerGroup: '全市' })
        }
      }
    })

    test.each(['个', '批', '家', '项', '例', '台', '座', '条'])('the first, counted in %s', (unit) => {
      const fact = factOf({
        measure: 'first',
        value: new Decimal(1),
        decimals: 0,
        unit,
        indicator: 'licence',
      })
      const text = write(fact)
      expect(readOne(text), text).toMatchObject({ kind: 'unique', value: '1', rank: 1, peerGroup: '全市' })
    })

    test('no change', () => {
      for (const measure of ['growth', 'gap'] as const) {
        const fact = factOf({
          measure,
          value: new Decimal(0),
          decimals: 1,
          unit: measureTraits[measure].unit,
        })
        const text = write(fact)
        expect(readOne(text), text).toMatchObject({ kind: 'flat', direction: 'flat' })
      }
    })
  },
)
