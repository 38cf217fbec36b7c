import { describe, expect, it } from 'vitest'
import { auditDataset } from '../../../src/audit/dataset/audit.js'
import type { ObservationInput } from '../../../src/model/observation.js'
import { audited } from '../../fixtures/audited.js'
import { growth, indicator, indicators, observation, smallDataset } from '../../fixtures/small-dataset.js'

const peers = ['zone', 'east', 'west', 'linqing']
const growths = (...values: string[]) =>
  values.map((value, index) => growth(peers[index] ?? '', 'gdp', value))
const rank = (region: string, value: string, indicatorId = 'gdp', of: 'growth' | 'level' = 'growth') =>
  observation(region, indicatorId, value, { measure: 'rank', of, versus: 'counties' })

describe('a rank', () => {
  it.each([
    ['1', 'match'],
    ['2', 'contradiction contradiction-rank'],
  ])('of the highest is %s: %s', (place, verdict) => {
    expect(audited([...growths('7.9', '7.0', '6.0', '5.0'), rank('zone', place)])).toBe(verdict)
  })

  it('may be told apart by digits that are not printed', () => {
    const equal = growths('7.0', '7.0', '6.0', '5.0')
    expect(audited([...equal, rank('zone', '1')])).toBe('match')
    expect(audited([...equal, rank('zone', '2')])).toBe('within-rounding')
    expect(audited([...equal, rank('zone', '3')])).toContain('contradiction-rank')
  })

  it('is lowest first where lower is better', () => {
    const air = peers.map((region, index) => observation(region, 'air', String(3 + index)))
    expect(audited([...air, rank('zone', '1', 'air', 'level')])).toBe('match')
    expect(audited([...air, rank('zone', '4', 'air', 'level')])).toContain('contradiction-rank')
  })

  it('with missing peers is contradicted only by those that are ahead', () => {
    const some = growths('6.0', '7.0')
    expect(audited([...some, rank('zone', '4')])).toBe('')
    expect(audited([...some, rank('zone', '1')])).toContain('contradiction-rank')
  })

  it('cannot be the first of two with different figures', () => {
    const both = [...growths('7.9', '7.0'), rank('zone', '1'), rank('east', '1')]
    expect(audited(both)).toContain('contradiction-rank')
  })

  it('does not stand behind a worse one', () => {
    const both = [...growths('7.9', '7.0'), rank('zone', '3'), rank('east', '2')]
    expect(audited(both)).toBe('contradiction contradiction-rank-order')
  })

  it.each([
    ['a neutral indicator', [indicator('gdp', '地区生产总值', { polarity: 'neutral' as const })]],
    ['no figures', indicators],
  ])('is not assessed for %s', (name, list) => {
    const figures = name === 'no figures' ? [] : growths('7.9', '7.0', '6.0', '5.0')
    expect(audited([...figures, rank('zone', '3')], { indicators: list })).toBe('')
  })
})

describe('a sum of regions', () => {
  const more = [...indicators, indicator('visits', '接待游客', { unit: '人次', kind: 'count' })]
  const sum = (indicatorId: string, whole: string, ...parts: string[]): ObservationInput[] => [
    observation('city', indicatorId, whole),
    ...parts.map((value, index) =>
      observation(['east', 'west', 'linqing', 'zone'][index] ?? '', indicatorId, value),
    ),
  ]
  const of = (...figures: Parameters<typeof sum>) => audited(sum(...figures), { indicators: more })

  it.each([
    ['equal', ['visits', '60', '10', '20', '30', '0'], 'match'],
    // As in Zhuhai 2011, where sectors add up to 1403.23 and the total is 1403.24.
    ['within rounding', ['visits', '1403.24', '36.79', '766.92', '599.52', '0.00'], 'within-rounding'],
    ['zones beside the districts', ['visits', '65', '10', '20', '30', '5'], 'within-rounding'],
    ['an excess', ['visits', '50', '10', '20', '30', '0'], 'contradiction contradiction-sum'],
    ['a shortfall', ['visits', '90', '10', '20', '30', '5'], 'contradiction contradiction-sum'],
    ['accounts compiled apart', ['gdp', '63', '10', '20', '30', '0'], ''],
    ['far apart', ['gdp', '80', '10', '20', '30', '5'], 'contradiction contradiction-sum'],
    ['an average that is marked additive', ['gdp', '20', '10', '20', '30', '5'], ''],
    ['a missing region', ['visits', '50', '10', '60'], ''],
    ['an indicator that does not add up', ['energy', '5', '10', '20', '30', '0'], ''],
    ['a rate', ['urban', '5', '10', '20', '30', '0'], ''],
  ] as [string, Parameters<typeof sum>, string][])('%s', (_, figures, verdict) => {
    expect(of(...figures)).toBe(verdict)
  })

  it('of regions that may not be all is contradicted only by an excess', () => {
    const alone = { indicators: more, peerGroups: [] }
    expect(audited(sum('visits', '90', '10', '20', '30', '5'), alone)).toBe('')
    expect(audited(sum('visits', '50', '10', '20', '30', '5'), alone)).toContain('contradiction-sum')
  })
})

describe('a running total', () => {
  const totals = (indicatorId: string, ...values: string[]) =>
    values.map((value, index) =>
      observation('zone', indicatorId, value, {
        period: ['2024-Q1', '2024-H1', '2024-01/2024-09', '2025-Q1'][index] ?? '',
        cumulative: true,
      }),
    )

  it('does not fall during its year', () => {
    expect(audited(totals('trade', '10.0', '25.0', '31.0', '9.0'))).toBe('match')
    expect(audited(totals('trade', '10.0', '25.0', '24.0'))).toContain('contradiction-running-total')
  })

  it('may fall in what can be negative, and unless it is marked', () => {
    expect(audited(totals('trade', '-1.0', '25.0', '24.0'))).toBe('')
    const list = [indicator('trade', '利润总额', { growthSource: 'from-levels' as const })]
    expect(audited(totals('trade', '10.0', '25.0', '24.0'), { indicators: list })).toBe('')
    const unmarked = totals('trade', '10.0', '25.0', '24.0').map((one) => ({ ...one, cumulative: false }))
    expect(audited(unmarked)).toBe('')
  })
})

it('takes time in proportion to the observations', () => {
  const regions = Array.from({ length: 2000 }, (_, index) => ({
    id: `r${index}`,
    level: 'county' as const,
    parent: 'all',
    names: { en: `R${index}` },
  }))
  const observations: ObservationInput[] = regions.flatMap(({ id }, index) =>
    ['2020', '2021', '2022', '2023', '2024'].flatMap((period) => [
      observation(id, 'trade', String(1000 + index), { period }),
      observation(id, 'trade', '0.0', { period, measure: 'growth' }),
      observation(id, 'trade', String(2000 - index), { period, measure: 'rank', of: 'level', versus: 'all' }),
    ]),
  )
  const data = smallDataset(observations, {
    regions: [{ id: 'all', level: 'prefecture', names: { en: 'All' } }, ...regions],
    peerGroups: [
      { id: 'all', names: { en: 'All' }, within: 'all', members: { parent: 'all', levels: ['county'] } },
    ],
  })
  const { counts } = auditDataset(data)
  expect(counts).toEqual({ match: 18_000, 'within-rounding': 0, contradiction: 0, 'not-assessable': 2000 })
}, 20_000)
