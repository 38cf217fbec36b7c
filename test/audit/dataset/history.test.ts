import { describe, expect, it } from 'vitest'
import { auditDataset } from '../../../src/audit/dataset/audit.js'
import type { ObservationInput } from '../../../src/model/observation.js'
import { audited } from '../../fixtures/audited.js'
import { growth, observation, smallDataset } from '../../fixtures/small-dataset.js'

const years = (values: readonly string[], of: 'growth' | 'level' = 'growth'): ObservationInput[] =>
  values.map((value, index) => {
    const period = String(2024 - index)
    return of === 'growth'
      ? { ...growth('zone', 'trade', value), period }
      : observation('zone', 'trade', value, { period })
  })

const claim = (
  measure: ObservationInput['measure'],
  value: string,
  rest: Partial<ObservationInput> = {},
): ObservationInput => observation('zone', 'trade', value, { measure, period: '2024', ...rest })

describe('years in a row', () => {
  const of = (value: string, rates: readonly string[], rest: Partial<ObservationInput> = {}): string =>
    audited([...years(rates), claim('streak', value, { of: 'growth', unit: '年', ...rest })])

  it.each([
    ['of growth', '3', ['4.0', '2.1', '0.3', '-1.0'], 'match'],
    ['of decline', '-2', ['-4.0', '-2.1', '0.3'], 'match'],
    ['of more years than are told', '2', ['4.0', '2.1', '0.3', '-1.0'], 'match'],
    ['with one that may be a rise', '3', ['4.0', '0.0', '0.3'], 'within-rounding'],
    ['that a fall interrupts', '3', ['4.0', '-0.3', '0.3'], 'contradiction contradiction-streak'],
    ['of the other direction', '-2', ['4.0', '2.1'], 'contradiction contradiction-streak'],
    [
      'that interrupts itself, the first year unknown',
      '4',
      ['4.0', '-0.3'],
      'contradiction contradiction-streak',
    ],
    ['of which the first year is not known', '3', ['4.0', '2.1'], ''],
  ] as const)('%s', (_, value, rates, verdict) => {
    expect(of(value, rates)).toBe(verdict)
  })

  it('of a place are not counted', () => {
    expect(of('3', ['-4.0', '-2.1', '-0.3'], { versus: 'counties' })).toBe('')
  })
})

describe('an ended row', () => {
  it.each([
    ['of falls', '-2', ['1.0', '-2.1', '-0.3'], 'match'],
    ['that goes on', '-2', ['-1.0', '-2.1', '-0.3'], 'contradiction contradiction-streak-end'],
    ['that was none', '-2', ['1.0', '2.1', '-0.3'], 'contradiction contradiction-streak-end'],
    ['by a year that may be flat', '-2', ['0.0', '-2.1', '-0.3'], 'match'],
    ['with a year that may have risen', '-2', ['1.0', '0.0', '-0.3'], 'within-rounding'],
    ['whose beginning is not known', '-3', ['1.0', '-2.1', '-0.3'], ''],
  ] as const)('%s', (_, value, rates, verdict) => {
    const ended = claim('streak-end', value, { of: 'growth', unit: '年' })
    expect(audited([...years(rates), ended])).toBe(verdict)
  })
})

describe('a record', () => {
  const of = (value: string, levels: readonly string[], rest: Partial<ObservationInput> = {}): string =>
    audited([...years(levels, 'level'), claim('record', value, { of: 'level', ...rest })])

  it.each([
    ['high', '3', ['10.8', '9.7', '9.9', '8.1'], 'match'],
    ['low', '-2', ['7.8', '9.7', '9.9'], 'match'],
    ['high that a year equals as printed', '2', ['9.9', '9.7', '9.9'], 'within-rounding'],
    ['high, though a year was better', '2', ['9.8', '9.7', '10.2'], 'contradiction contradiction-record'],
    ['low, though a year was lower', '-2', ['9.8', '9.6', '10.2'], 'contradiction contradiction-record'],
    ['with nothing before it', '2', ['9.8'], ''],
  ] as const)('%s', (_, value, levels, verdict) => {
    expect(of(value, levels)).toBe(verdict)
  })

  it('since a year is not held against those before', () => {
    expect(of('2', ['9.8', '9.7', '9.6', '10.2'], { base: '2022' })).toBe('match')
  })
})

describe('a first passing', () => {
  const of = (value: string, levels: readonly string[], rest: Partial<ObservationInput> = {}): string =>
    audited([...years(levels, 'level'), claim('threshold', value, rest)])

  it.each([
    ['of what lies between', '10', ['10.8', '9.7'], 'match'],
    ['of the level itself', '10.8', ['10.8', '9.7'], 'match'],
    ['that rounding allows', '10.82', ['10.8', '9.7'], 'within-rounding'],
    ['of more than the level', '11', ['10.8', '9.7'], 'contradiction contradiction-threshold'],
    ['that an earlier year passed', '10', ['10.8', '9.7', '10.2'], 'contradiction contradiction-threshold'],
  ] as const)('%s', (_, value, levels, verdict) => {
    expect(of(value, levels)).toBe(verdict)
  })

  it('is not told by a year behind a break in the series', () => {
    const broken = years(['10.8', '9.7', '10.2'], 'level').map((one, index) =>
      index === 1 ? { ...one, breakBefore: true } : one,
    )
    expect(audited([...broken, claim('threshold', '10')])).toBe('match')
  })
})

it('what is wrong is told with the year that shows it, in both languages', () => {
  const all = [
    ...years(['4.0', '-0.3', '0.3']),
    claim('streak', '3', { of: 'growth', unit: '年' }),
    ...years(['9.8', '9.7', '10.2'], 'level'),
    claim('record', '2', { of: 'level' }),
  ]
  const { findings } = auditDataset(smallDataset(all))
  const told = findings.filter(({ code }) => code !== 'contradiction-growth')
  expect(told.map(({ message }) => message)).toEqual([
    {
      en: 'zone/trade/2024/streak:growth: the streak of 3年 cannot be right: growth was 2023 -0.3%',
      zh: 'zone/trade/2024/streak:growth：连续期数3年与有关数据矛盾：增速为 2023 -0.3%',
    },
    {
      en: 'zone/trade/2024/record:level: the record 2 cannot be right: 2024 9.8亿元; 2022 10.2亿元',
      zh: 'zone/trade/2024/record:level：历史最高（低）记录2与有关数据矛盾：2024 9.8亿元；2022 10.2亿元',
    },
  ])
})
