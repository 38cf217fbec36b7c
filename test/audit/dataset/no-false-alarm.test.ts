import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { auditDataset } from '../../../src/audit/dataset/audit.js'
import { Dataset } from '../../../src/model/dataset.js'
import type { ObservationInput } from '../../../src/model/observation.js'
import { packageRoot } from '../../../src/package-root.js'
import { checkFolder } from '../../../src/read/folder.js'
import { audited } from '../../fixtures/audited.js'
import { indicator, observation } from '../../fixtures/small-dataset.js'

const nation = (indicatorId: string, period: string, value: string, rest: Partial<ObservationInput> = {}) =>
  observation('nation', indicatorId, value, { period, ...rest })
const regions = [{ id: 'nation', level: 'country' as const, names: { 'zh-Hans': '中国' } }]

describe('published figures that levels do not reproduce give no alarm', () => {
  // Fixed investment, January to July: growth is on a comparable basis.
  const investment = [
    nation('investment', '2019-01/2019-07', '348892'),
    nation('investment', '2021-01/2021-07', '302533'),
    nation('investment', '2024-01/2024-07', '287611'),
    nation('investment', '2025-01/2025-07', '288229'),
    nation('investment', '2021-01/2021-07', '8.7', { measure: 'growth-since', base: '2019-01/2019-07' }),
    nation('investment', '2025-01/2025-07', '1.6', { measure: 'growth' }),
  ]

  it('fixed investment, whose growth is only published', () => {
    const indicators = [indicator('investment', '固定资产投资')]
    expect(audited(investment, { regions, indicators, peerGroups: [] })).toBe('')
  })

  it('fixed investment with growth from levels, but marked as on a comparable basis', () => {
    const indicators = [indicator('investment', '固定资产投资', { growthSource: 'from-levels' })]
    const marked = investment.map((one) =>
      one.measure === undefined ? one : { ...one, comparableBasis: true },
    )
    expect(audited(marked, { regions, indicators, peerGroups: [] })).toBe('')
    expect(audited(investment, { regions, indicators, peerGroups: [] })).toContain('contradiction-growth')
  })

  it('output at current prices with growth at constant prices', () => {
    // 1260582 to 1349084 亿元 is +7.0%; published +5.0%.
    const observations = [
      nation('gdp', '2023', '1260582'),
      nation('gdp', '2024', '1349084'),
      nation('gdp', '2024', '5.0', { measure: 'growth' }),
    ]
    const indicators = [indicator('gdp', '国内生产总值', { priceBasis: 'current' })]
    expect(audited(observations, { regions, indicators, peerGroups: [] })).toBe('')
  })

  it('a census between two levels', () => {
    // Shandong: 76469.7 before the census of 2018, 71067.53 after it, growth 5.5%.
    const observations = [
      nation('gdp', '2018', '76469.7', { status: ['provisional'] }),
      nation('gdp', '2019', '71067.53', { status: ['provisional'], breakBefore: true }),
      nation('gdp', '2019', '5.5', { measure: 'growth', status: ['provisional'] }),
    ]
    const indicators = [indicator('gdp', '地区生产总值', { growthSource: 'from-levels' })]
    expect(audited(observations, { regions, indicators, peerGroups: [] })).toBe('')
  })
})

const seeds = join(packageRoot(), 'seeds')

describe('no seed contradicts itself', () => {
  it.each(readdirSync(seeds))('%s', async (name) => {
    const { parts, placeOf } = await checkFolder(join(seeds, name))
    if (parts === undefined) return
    expect(auditDataset(new Dataset(parts), { placeOf }).findings).toEqual([])
  })
})
