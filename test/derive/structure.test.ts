import { describe, expect, it } from 'vitest'
import { checkSum } from '../../src/derive/check-sum.js'
import { structureOf } from '../../src/derive/structure.js'
import { Decimal } from '../../src/model/decimal.js'
import type { ObservationInput } from '../../src/model/observation.js'
import { formatFixed } from '../../src/model/rounding.js'
import { indicator, indicators, observation, period, smallDataset } from '../fixtures/small-dataset.js'

const sectors = ['primary', 'secondary', 'tertiary']
const structure = (observations: readonly ObservationInput[]) => {
  const data = smallDataset(observations, {
    indicators: [...indicators, ...sectors.map((id) => indicator(id, id, { partOf: 'gdp' }))],
  })
  const region = data.region('city')
  const made = structureOf(data, { region, period: period('2024-Q1'), whole: data.indicator('gdp') })
  return made
}
const shares = (values: readonly string[], rest: Partial<ObservationInput> = {}) =>
  values.map((value, index) =>
    observation('city', sectors[index] ?? '', value, { measure: 'share', versus: 'gdp', ...rest }),
  )

describe('checkSum', () => {
  const figures = (...texts: string[]) =>
    texts.map((text) => ({ value: new Decimal(text), decimals: text.split('.')[1]?.length ?? 0 }))

  it.each([
    // As in Zhuhai 2011: three sectors add up to 1403.23, the total was printed as 1403.24.
    [['36.79', '766.92', '599.52'], '1403.24', true],
    [['33.3', '33.3', '33.3'], '99.9', true],
    [['33.3', '33.3', '33.3'], '100.1', true],
    [['33.3', '33.3', '33.3'], '100.2', false],
    [['1', '2.50'], '3.5', true],
  ])('%j make up %s: %s', (parts, whole, holds) => {
    const [total = { value: new Decimal(0), decimals: 0 }] = figures(whole)
    expect(checkSum(figures(...parts), total).holds).toBe(holds)
  })

  it('a whole that is exact adds nothing to the tolerance', () => {
    const made = checkSum(figures('7.7', '57.5', '34.7'), new Decimal(100))
    expect([made.difference, made.tolerance].map(String)).toEqual(['-0.1', '0.15'])
    expect(made.holds).toBe(true)
    expect(checkSum(figures('7.7', '57.5', '34.6'), new Decimal(100)).holds).toBe(false)
  })
})

describe('the structure of a whole', () => {
  it('is the share of every part', () => {
    // Mainland China 2023, 亿元; published as 7.1, 38.3 and 54.6%.
    const levels = ['89755', '482589', '688238'].map((value, index) =>
      observation('city', sectors[index] ?? '', value),
    )
    const made = structure([...levels, observation('city', 'gdp', '1260582')])
    if ('kind' in made) throw new Error(made.reason.en)
    expect(made.shares.map(({ value }) => formatFixed(value, 1))).toEqual(['7.1', '38.3', '54.6'])
    expect(made.sum.sum.toString()).toBe('100')
  })

  it('may be published', () => {
    expect(structure(shares(['7.7', '57.5', '34.8']))).toHaveProperty('sum.holds', true)
  })

  it('counts ‰ as such', () => {
    expect(structure(shares(['77', '575', '348'], { unit: '‰' }))).toHaveProperty('sum.holds', true)
    expect(structure(shares(['77', '575', '345'], { unit: '‰' }))).toHaveProperty('kind', 'absent')
  })

  it.each([
    ['parts that overlap', shares(['17.7', '57.5', '34.8']), /17\.7% \+ 57\.5% \+ 34\.8% = 110%, not 100%/],
    ['a missing part', shares(['7.7', '57.5']), /no level of "tertiary"/],
  ])('is refused for %s', (_, observations, reason) => {
    const made = structure(observations)
    expect('kind' in made && made.reason.en).toMatch(reason)
  })

  it('has no part that is larger than the whole', () => {
    const levels = ['20', '5', '5'].map((value, index) => observation('city', sectors[index] ?? '', value))
    const made = structure([...levels, observation('city', 'gdp', '10')])
    expect('kind' in made && made.reason.en).toMatch(/which is no part of 10亿元/)
  })
})
