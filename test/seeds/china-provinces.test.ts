import { describe, expect, it } from 'vitest'
import { derive } from '../../src/derive/derive.js'
import { parsePeriod } from '../../src/model/period.js'
import { checkFolder } from '../../src/read/folder.js'
import { openDataset } from '../../src/read/open-dataset.js'
import { digits, expectNames, factOf, seedFolder } from './seeds.js'

const folder = seedFolder('china-provinces')

describe('seeds/china-provinces', () => {
  it('opens without a finding', async () => {
    const { parts, findings } = await checkFolder(folder)
    expect(findings).toEqual([])
    expect(parts?.observations.size).toBe(213)
  })

  it('has 31 peers with names in three languages', async () => {
    const data = await openDataset(folder)
    const group = data.peerGroups.get('provinces')
    expect(group && data.members(group)).toHaveLength(31)
    expectNames(data, ['en', 'zh-Hans', 'zh-Hant'])
  })

  it.each([
    ['guangdong', 'level', '1', false],
    ['jiangsu', 'level', '2', false],
    ['shandong', 'level', '3', false],
    ['zhejiang', 'level', '4', false],
    ['xizang', 'level', '31', false],
    ['xizang', 'growth', '1', false],
    ['hainan', 'growth', '2', false],
  ] as const)('ranks %s by %s of 2023: %s', async (region, of, place, tied) => {
    const data = await openDataset(folder)
    const rank = factOf(data, { region, indicator: 'gdp', period: '2023', measure: 'rank', of })
    expect(rank).toMatchObject({ origin: 'computed', tied })
    expect(digits(rank)).toBe(place)
    expect(rank.inputs).toHaveLength(31)
    expect(rank.versus).toMatchObject({ kind: 'peer-group', size: 31 })
  })

  it('computes shares of the nation where its total is known, and only there', async () => {
    const data = await openDataset(folder)
    const asked = { region: 'shandong', indicator: 'gdp', measure: 'share', versus: 'china' } as const
    // 98565.8 ÷ 1349084.0 = 7.306 %
    expect(digits(factOf(data, { ...asked, period: '2024' }))).toBe('7.3')
    expect(() => factOf(data, { ...asked, period: '2023' })).toThrow('has no level of "gdp" for "china"')
  })

  it('gives no rank where a province is missing', async () => {
    const data = await openDataset(folder)
    const period = parsePeriod('2024')
    const derived =
      period &&
      derive(data, {
        region: data.region('shandong'),
        indicator: data.indicator('gdp'),
        period,
        measure: 'rank',
        of: 'level',
      })
    expect(derived).toMatchObject({ kind: 'absent' })
    expect(derived?.kind === 'absent' && derived.reason.en).toContain('liaoning, hainan')
  })
})
