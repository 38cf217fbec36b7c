import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Dataset } from '../../src/model/dataset.js'
import type { Measure } from '../../src/model/measure.js'
import { packageRoot } from '../../src/package-root.js'
import { openDataset } from '../../src/read/open-dataset.js'
import { ask, printed } from '../fixtures/derived.js'

const open = (): Promise<Dataset> => openDataset(join(packageRoot(), 'seeds', 'liaocheng'))

// Liaocheng's GDP of 2019 is after the economic census of 2018, that of 2018 before: 2259.82 and 3152.15.
describe('the break in the GDP of Liaocheng', () => {
  it('is in the data', async () => {
    const data = await open()
    expect(data.breaks('liaocheng', 'gdp', 'level')).toEqual(['2019-01-01'])
    expect(data.breaks('liaocheng', 'gdp', 'growth')).toEqual([])
  })

  it.each<[Measure, string | undefined]>([
    ['increment', undefined],
    ['increase-multiple', '2010'],
    ['times', '2018'],
  ])('refuses %s', async (measure, base) => {
    const asked = { region: 'liaocheng', period: '2019', ...(base !== undefined && { base }) }
    expect(printed(ask(await open(), measure, 'gdp', asked))).toMatch(/not comparable across 2019-01-01/)
  })

  it('leaves what lies before it, and the published growth', async () => {
    const data = await open()
    const asked = { region: 'liaocheng', period: '2018', base: '2010' }
    expect(printed(ask(data, 'increment', 'gdp', asked))).toBe('computed 1529.77亿元')
    expect(printed(ask(data, 'times', 'gdp', asked))).toBe('computed 1.9倍')
    expect(printed(ask(data, 'growth', 'gdp', { region: 'liaocheng', period: '2019' }))).toBe(
      'published 3.7%',
    )
  })

  it('has no two levels to sum up either', async () => {
    const asked = { region: 'liaocheng', period: '2018/2019' }
    expect(printed(ask(await open(), 'level', 'gdp', asked))).toMatch(/not comparable across 2019-01-01/)
  })
})
