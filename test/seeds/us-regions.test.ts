import { describe, expect, it } from 'vitest'
import { parseUnit } from '../../src/model/unit.js'
import { checkFolder } from '../../src/read/folder.js'
import { openDataset } from '../../src/read/open-dataset.js'
import { digits, expectNames, factOf, seedFolder } from './seeds.js'

const folder = seedFolder('us-regions')

describe('seeds/us-regions', () => {
  it('opens without a finding', async () => {
    const { parts, findings } = await checkFolder(folder)
    expect(findings).toEqual([])
    expect(parts?.observations.size).toBe(82)
  })

  it.each([
    ['million USD', 'money:USD', '1000000', '百万美元', 'million US dollars'],
    ['billion USD', 'money:USD', '1000000000', '十亿美元', 'billion US dollars'],
    ['USD', 'money:USD', '1', '美元', 'US dollars'],
    ['thousand people', 'count:人', '1000', '千人', 'thousand people'],
    ['percentage points', 'points', '1', '个百分点', 'percentage points'],
  ])('reads the unit %s', (id, dimension, factor, hans, en) => {
    const unit = parseUnit(id)
    expect(unit).toMatchObject({ id, dimension })
    expect(unit?.factor.toFixed()).toBe(factor)
    expect(unit?.names).toMatchObject({ 'zh-Hans': hans, en })
  })

  it.each(['million', 'million  USD', 'dozen USD', 'million 美元', ' USD'])(
    'does not know the unit "%s"',
    (id) => {
      expect(parseUnit(id)).toBeUndefined()
    },
  )

  it('has eight regions with English names', async () => {
    const data = await openDataset(folder)
    expect(data.children('us')).toHaveLength(8)
    expectNames(data, ['en'])
  })

  it.each([
    // Percent change of real GDP, computed by hand from the levels.
    ['us', '2.9', '2.8'],
    ['new-england', '1.5', '1.9'],
    ['mideast', '1.2', '2.3'],
    ['great-lakes', '1.8', '1.9'],
    ['plains', '2.2', '1.8'],
    ['southeast', '3.5', '3.0'],
    ['southwest', '7.4', '3.9'],
    ['rocky-mountain', '4.1', '2.7'],
    ['far-west', '2.3', '3.3'],
  ])('computes real growth of %s', async (region, before, now) => {
    const data = await openDataset(folder)
    const growth = (period: string): string => {
      const fact = factOf(data, { region, indicator: 'gdp-real', period, measure: 'growth' })
      return digits(fact.counterpart ?? fact)
    }
    expect([growth('2023'), growth('2024')]).toEqual([before, now])
  })

  it('agrees with the published growth of the nation', async () => {
    const data = await openDataset(folder)
    const growth = factOf(data, { region: 'us', indicator: 'gdp-real', period: '2024', measure: 'growth' })
    expect(growth.origin).toBe('published')
    expect(growth.counterpart && digits(growth.counterpart)).toBe(digits(growth))
  })

  it('has growth of the quantity index equal to that of real GDP', async () => {
    const data = await openDataset(folder)
    for (const { id } of data.children('us')) {
      for (const period of ['2023', '2024']) {
        const growth = (indicator: string): number =>
          factOf(data, { region: id, indicator, period, measure: 'growth' }).value.toNumber()
        expect(Math.abs(growth('gdp-real') - growth('gdp-quantity-index'))).toBeLessThan(0.01)
      }
    }
  })

  it.each([
    ['southeast', '1', '22.3'],
    ['far-west', '2', '19.4'],
    ['rocky-mountain', '8', '3.8'],
  ])('tells rank and share of %s in current dollars of 2024', async (region, place, share) => {
    const data = await openDataset(folder)
    const asked = { region, indicator: 'gdp', period: '2024' } as const
    expect(digits(factOf(data, { ...asked, measure: 'rank', of: 'level' }))).toBe(place)
    expect(digits(factOf(data, { ...asked, measure: 'share' }))).toBe(share)
  })
})
