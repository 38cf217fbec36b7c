import { describe, expect, test } from 'vitest'
import { ask, printed } from '../fixtures/derived.js'
import { observation, smallDataset } from '../fixtures/small-dataset.js'
import { sentence } from '../../src/phrase/sentence.js'

/** Levels of the zone and its three peers by year; the zone's place is told by how many are above it. */
const years = (byYear: Readonly<Record<string, readonly [zone: string, ...peers: string[]]>>) =>
  smallDataset(
    Object.entries(byYear).flatMap(([period, values]) =>
      ['zone', 'east', 'west', 'linqing'].map((region, index) =>
        observation(region, 'gdp', values[index] ?? null, {
          period,
          ...(values[index] === undefined && { missing: 'not-available' as const }),
        }),
      ),
    ),
  )

const asked = { period: '2023', of: 'level', versus: 'counties' } as const

describe('the same place in a row', () => {
  const data = years({
    '2023': ['9', '8', '7', '6'],
    '2022': ['9', '8', '7', '6'],
    '2021': ['9', '8', '7', '6'],
    '2020': ['7', '8', '6', '5'],
  })

  test('is counted back to a year in which it was another', () => {
    expect(printed(ask(data, 'streak', 'gdp', asked))).toBe('computed 3年')
    const said = { data, region: 'zone', indicator: 'gdp', period: '2023', clauses: 'streak:level@counties' }
    expect(sentence({ ...said, subject: 'none' }).text).toBe('GDP连续3年居全市第1位。')
  })

  test('is refused where its beginning is not known, and for a single year', () => {
    const short = years({ '2023': ['9', '8', '7', '6'], '2022': ['9', '8', '7', '6'] })
    expect(printed(ask(short, 'streak', 'gdp', asked))).toMatch(/goes back to 2022 at least/)
    const changed = years({ '2023': ['9', '8', '7', '6'], '2022': ['7', '8', '6', '5'] })
    expect(printed(ask(changed, 'streak', 'gdp', asked))).toMatch(/no streak: rank in 2022 was 2/)
  })

  test('is refused where a peer is missing', () => {
    const gap = years({ '2023': ['9', '8', '7', '6'], '2022': ['9', '8', '7'] })
    expect(printed(ask(gap, 'streak', 'gdp', asked))).toMatch(/1 of 4 peers/)
  })
})
