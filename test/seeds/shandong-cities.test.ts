import { describe, expect, it } from 'vitest'
import { checkFolder } from '../../src/read/folder.js'
import { openDataset } from '../../src/read/open-dataset.js'
import { digits, expectNames, factOf, seedFolder } from './seeds.js'

const folder = seedFolder('shandong-cities')

describe('seeds/shandong-cities', () => {
  it('opens without a finding', async () => {
    const { parts, findings } = await checkFolder(folder)
    expect(findings).toEqual([])
    expect(parts?.observations.size).toBe(233)
  })

  it('has the 16 cities as peers, Laiwu having become a part of Jinan', async () => {
    const data = await openDataset(folder)
    expectNames(data, ['en', 'zh-Hans', 'zh-Hant'])
    const group = data.peerGroups.get('shandong-16')
    expect(group && data.members(group)).toHaveLength(16)
    expect(data.region('laiwu')).toMatchObject({ successor: 'jinan', validTo: '2018-12-26' })
    expect(data.region('jinan').mergedFrom).toEqual(['laiwu'])
  })

  it('computes the 16 ranks of 2019 as they were published', async () => {
    const data = await openDataset(folder)
    const ranks = data
      .children('shandong')
      .filter(({ id }) => id !== 'laiwu')
      .map(({ id }) =>
        factOf(data, { region: id, indicator: 'gdp', period: '2019', measure: 'rank', of: 'level' }),
      )
    expect(ranks).toHaveLength(16)
    for (const rank of ranks) {
      expect(rank.origin).toBe('published')
      expect([rank.region.id, rank.counterpart && digits(rank.counterpart)]).toEqual([
        rank.region.id,
        digits(rank),
      ])
    }
  })

  it.each([
    ['qingdao', '2010', '1'],
    ['jinan', '2010', '2'],
    ['yantai', '2010', '3'],
    ['rizhao', '2010', '16'],
  ])('ranks %s of %s by level: %s', async (region, period, place) => {
    const data = await openDataset(folder)
    const rank = factOf(data, { region, indicator: 'gdp', period, measure: 'rank', of: 'level' })
    expect([rank.origin, digits(rank)]).toEqual(['computed', place])
  })

  it.each([
    // 11741.31 ÷ 71067.53 and 2259.82 ÷ 71067.53
    ['qingdao', '16.5'],
    ['liaocheng', '3.2'],
  ])('computes the share of %s in the province in 2019: %s percent', async (region, share) => {
    const data = await openDataset(folder)
    expect(digits(factOf(data, { region, indicator: 'gdp', period: '2019', measure: 'share' }))).toBe(share)
  })

  it('never computes growth across the census break', async () => {
    const data = await openDataset(folder)
    const growth = factOf(data, {
      region: 'liaocheng',
      indicator: 'gdp',
      period: '2019',
      measure: 'growth',
    })
    expect(growth).toMatchObject({ origin: 'published' })
    expect(growth.counterpart).toBeUndefined()
    expect(digits(growth)).toBe('3.7')
  })
})
