import { expect, it } from 'vitest'
import { auditDataset } from '../../../src/audit/dataset/audit.js'
import { observation, regions, smallDataset } from '../../fixtures/small-dataset.js'

const merged = regions.map((one) =>
  one.id === 'west' ? { ...one, validTo: '2021-06-30', successor: 'east' } : one,
)
const told = (...periods: string[]) =>
  auditDataset(
    smallDataset(
      periods.map((period) => observation('west', 'gdp', '10.8', { period })),
      { regions: merged },
    ),
  ).findings

it('a figure of a region that had ceased is warned of, with what came after it', () => {
  expect(told('2020', '2021', '2022')).toEqual([
    {
      code: 'region-ceased',
      severity: 'warning',
      place: { path: 'west|gdp|2022|level' },
      message: {
        en: 'west|gdp|2022|level: the region stood until 2021-06-30 only; "east" came after it',
        zh: 'west|gdp|2022|level：该地区仅存续至 2021-06-30，其后为“east”',
      },
    },
  ])
})
