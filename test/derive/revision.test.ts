import { describe, expect, it } from 'vitest'
import type { ObservationInput } from '../../src/model/observation.js'
import { printed } from '../fixtures/derived.js'
import { derived } from '../fixtures/over-time.js'
import { observation, smallDataset } from '../fixtures/small-dataset.js'

const vintage = (value: string | null, when: string | undefined, rest: Partial<ObservationInput> = {}) =>
  observation('zone', 'gdp', value, { ...(when !== undefined && { vintage: when }), ...rest })
const revision = (...given: readonly ObservationInput[]) =>
  derived(given, { measure: 'revision', indicator: 'gdp' })

describe('vintages', () => {
  const key = { region: 'zone', indicator: 'gdp', period: '2024-Q1', measure: 'level' } as const

  it('are all kept, in order, with the latest one looked up', () => {
    const data = smallDataset([
      vintage('3', '2025-01-01'),
      vintage('1', undefined),
      vintage('4', '2025-06-01'),
      vintage('2', '2024-12-01'),
    ])
    expect(data.vintages(key).map(({ value }) => value)).toEqual(['1', '2', '3', '4'])
    expect(data.observation(key)?.value).toBe('4')
    expect(data.size).toBe(1)
  })

  it('of what is there once, or not at all', () => {
    expect(smallDataset([vintage('3', undefined)]).vintages(key)).toHaveLength(1)
    expect(smallDataset([]).vintages(key)).toEqual([])
  })
})

describe('a revision', () => {
  it.each([
    ['26.30', '25.70', '0.60'],
    ['24', '25.70', '-1.70'],
    ['25.7', '25.70', '0.00'],
  ])('to %s from %s is %s', (now, then, by) => {
    const made = revision(
      vintage(then, '2024-04-20', { status: ['provisional'] }),
      vintage(now, '2025-01-20'),
    )
    expect(printed(made)).toBe(`computed ${by}亿元`)
    expect(made).toMatchObject({
      status: ['provisional'],
      inputs: [{ id: 'zone/gdp/2024-Q1/level' }, { id: 'zone/gdp/2024-Q1/level#2024-04-20' }],
    })
  })

  it('goes by the first of several vintages', () => {
    const made = revision(vintage('1', '2024-01-01'), vintage('2', '2024-06-01'), vintage('4', '2025-01-01'))
    expect(printed(made)).toBe('computed 3亿元')
  })

  it('is refused with one vintage, and where the first gave no value', () => {
    expect(printed(revision(vintage('1', '2024-01-01')))).toMatch(/only one vintage/)
    const none = vintage(null, '2024-01-01', { missing: 'not-available' })
    expect(printed(revision(none, vintage('2', '2025-01-01')))).toMatch(/only one vintage .* has a value/)
  })
})
