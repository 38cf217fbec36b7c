import { describe, expect, it } from 'vitest'
import type { ObservationInput } from '../../src/model/observation.js'
import { printed } from '../fixtures/derived.js'
import { derived, levels } from '../fixtures/over-time.js'
import { observation } from '../fixtures/small-dataset.js'

const level = (observations: readonly ObservationInput[], period: string, indicator = 'trade') =>
  derived(observations, { measure: 'level', period, indicator })

describe('a single period out of running totals', () => {
  it.each([
    ['2024-Q2', { '2024-H1': '60.5', '2024-Q1': '25.70' }, '34.80亿元', '60.5亿元 − 25.70亿元 = 34.80亿元'],
    [
      '2024-03',
      { '2024-01/2024-03': '9.6', '2024-01/2024-02': '6.1' },
      '3.5亿元',
      '9.6亿元 − 6.1亿元 = 3.5亿元',
    ],
    ['2024-02', { '2024-01/2024-02': '6.1', '2024-01': '3.3' }, '2.8亿元', '6.1亿元 − 3.3亿元 = 2.8亿元'],
    ['2024-H2', { '2024': '130', '2024-H1': '60' }, '70亿元', '130亿元 − 60亿元 = 70亿元'],
    ['2024-Q3', { '2024-01/2024-09': '95', '2024-H1': '60' }, '35亿元', '95亿元 − 60亿元 = 35亿元'],
    ['2024-Q4', { '2024': '130', '2024-01/2024-09': '95' }, '35亿元', '130亿元 − 95亿元 = 35亿元'],
  ])('%s', (period, given, value, substituted) => {
    const made = level(levels(given), period)
    expect(printed(made)).toBe(`computed ${value}`)
    expect(made).toMatchObject({ formula: { substituted }, id: `zone/trade/${period}/level` })
  })

  it('is no running total itself, but keeps the other marks', () => {
    const [half, quarter] = levels({ '2024-H1': '60', '2024-Q1': '25' }, 'trade', { cumulative: true })
    const made = level(
      [
        { ...half, status: ['provisional'] } as ObservationInput,
        { ...quarter, approximate: 'odd' } as ObservationInput,
      ],
      '2024-Q2',
    )
    expect(made).toMatchObject({ cumulative: false, status: ['provisional'], approximate: 'about' })
  })

  it('converts units of one kind', () => {
    const made = level(
      [...levels({ '2024-H1': '3.5' }), ...levels({ '2024-Q1': '15000' }, 'trade', { unit: '万元' })],
      '2024-Q2',
    )
    expect(printed(made)).toBe('computed 2.0000亿元')
  })
})

describe('a longer period out of single ones', () => {
  it.each([
    ['2024-H1', { '2024-Q1': '25.7', '2024-Q2': '34.8' }, '60.5亿元'],
    ['2024-Q1', { '2024-01': '1', '2024-02': '2', '2024-03': '3' }, '6亿元'],
    ['2024', { '2024-H1': '60', '2024-H2': '70' }, '130亿元'],
    ['2024-01/2024-09', { '2024-Q1': '1', '2024-Q2': '2', '2024-Q3': '4' }, '7亿元'],
    ['2021/2023', { '2021': '1', '2022': '2', '2023': '4' }, '7亿元'],
  ])('%s', (period, given, value) => {
    expect(printed(level(levels(given), period))).toBe(`computed ${value}`)
  })

  it('needs every part', () => {
    expect(printed(level(levels({ '2024-01': '1', '2024-03': '3' }), '2024-Q1'))).toMatch(
      /no level of "trade" for "zone" in 2024-Q1; nor are there the levels of other periods/,
    )
  })
})

describe('is refused', () => {
  it.each([
    ['firms', 'a stock', /does not add up over time/],
    ['urban', 'a rate', /does not add up over time/],
    ['volume', 'an index', /does not add up over time/],
    ['energy', 'what is not additive', /does not add up over time/],
  ])('for %s, %s', (indicator, _, reason) => {
    const given = levels({ '2024-H1': '60', '2024-Q1': '25' }, indicator)
    expect(printed(level(given, '2024-Q2', indicator))).toMatch(reason)
  })

  it.each<[string, ObservationInput[], RegExp]>([
    [
      'across a break',
      [
        ...levels({ '2024-H1': '60', '2024-Q1': '25' }),
        observation('zone', 'trade', '4', { period: '2024-05', breakBefore: true }),
      ],
      /not comparable across 2024-05-01/,
    ],
    [
      'where only one total was revised',
      [...levels({ '2024-H1': '60' }, 'trade', { status: ['revised'] }), ...levels({ '2024-Q1': '25' })],
      /only zone\/trade\/2024-H1\/level is marked revised/,
    ],
  ])('%s', (_, given, reason) => {
    expect(printed(level(given, '2024-Q2'))).toMatch(reason)
  })

  it('for parts that are running totals themselves', () => {
    const given = [
      ...levels({ '2024-Q1': '25' }),
      ...levels({ '2024-Q2': '60' }, 'trade', { cumulative: true }),
    ]
    expect(printed(level(given, '2024-H1'))).toMatch(/2024-Q2\/level is marked as a running total/)
  })

  it('for a count whose running total falls', () => {
    const given = levels({ '2024-H1': '20', '2024-Q1': '25' }, 'patents')
    expect(printed(level(given, '2024-Q2', 'patents'))).toMatch(/running total falls/)
  })

  it('for a figure that its source suppresses', () => {
    const given = [
      ...levels({ '2024-H1': '60', '2024-Q1': '25' }),
      observation('zone', 'trade', null, { period: '2024-Q2', missing: 'suppressed' }),
    ]
    expect(printed(level(given, '2024-Q2'))).toMatch(/marked suppressed/)
  })
})

it('is the published figure where there is one', () => {
  const given = levels({ '2024-H1': '60', '2024-Q1': '25', '2024-Q2': '36' })
  expect(printed(level(given, '2024-Q2'))).toBe('published 36亿元')
})

it('gives growth of a single quarter', () => {
  const given = levels({ '2024-H1': '60', '2024-Q1': '27', '2023-H1': '50', '2023-Q1': '20' })
  expect(printed(derived(given, { measure: 'growth', period: '2024-Q2' }))).toBe('computed 10.0%')
})
