import { afterEach, describe, expect, it, vi } from 'vitest'
import {
  isCumulative,
  parsePeriod,
  periodSequence,
  previousPeriod,
  samePeriodLastYear,
} from '../../src/model/period.js'
import { period } from '../fixtures/small-dataset.js'

/** Text, canonical id, grain, first and last day. */
const readings = [
  ['2024', '2024', 'year', '2024-01-01', '2024-12-31'],
  ['2024-H1', '2024-H1', 'half', '2024-01-01', '2024-06-30'],
  ['2024-H2', '2024-H2', 'half', '2024-07-01', '2024-12-31'],
  ['2024-Q1', '2024-Q1', 'quarter', '2024-01-01', '2024-03-31'],
  ['2024-Q4', '2024-Q4', 'quarter', '2024-10-01', '2024-12-31'],
  ['2024-02', '2024-02', 'month', '2024-02-01', '2024-02-29'],
  ['2023-02', '2023-02', 'month', '2023-02-01', '2023-02-28'],
  ['1900-02', '1900-02', 'month', '1900-02-01', '1900-02-28'],
  ['2024-02-29', '2024-02-29', 'day', '2024-02-29', '2024-02-29'],
  ['2011-12-30', '2011-12-30', 'day', '2011-12-30', '2011-12-30'],
  ['2024-01/2024-10', '2024-01/2024-10', 'months', '2024-01-01', '2024-10-31'],
  ['2013/2023', '2013/2023', 'years', '2013-01-01', '2023-12-31'],
  ['2024-01-10/2024-02-20', '2024-01-10/2024-02-20', 'days', '2024-01-10', '2024-02-20'],
  ['2024-01/2024-03', '2024-Q1', 'quarter', '2024-01-01', '2024-03-31'],
  ['2024-Q1/2024-Q2', '2024-H1', 'half', '2024-01-01', '2024-06-30'],
  ['2024-Q1/2024-Q3', '2024-01/2024-09', 'months', '2024-01-01', '2024-09-30'],
  ['2024-Q2/2024-Q3', '2024-04/2024-09', 'months', '2024-04-01', '2024-09-30'],
  ['2024-01/2024-12', '2024', 'year', '2024-01-01', '2024-12-31'],
  ['2024-H1/2024-H2', '2024', 'year', '2024-01-01', '2024-12-31'],
  ['2013-01/2023-12', '2013/2023', 'years', '2013-01-01', '2023-12-31'],
  ['2023-07/2024-06', '2023-07/2024-06', 'months', '2023-07-01', '2024-06-30'],
  ['2024-02-01/2024-02-29', '2024-02', 'month', '2024-02-01', '2024-02-29'],
  ['2024-02-01/2024-02-28', '2024-02-01/2024-02-28', 'days', '2024-02-01', '2024-02-28'],
  ['2024-01-01/2024-12-31', '2024', 'year', '2024-01-01', '2024-12-31'],
  ['2024-03-31/2024-03-31', '2024-03-31', 'day', '2024-03-31', '2024-03-31'],
  ['2024/2024', '2024', 'year', '2024-01-01', '2024-12-31'],
] as const

/** A period, the same one a year before, and the one right before it. */
const neighbours = [
  ['2024', '2023', '2023'],
  ['2024-H1', '2023-H1', '2023-H2'],
  ['2024-Q1', '2023-Q1', '2023-Q4'],
  ['2024-02', '2023-02', '2024-01'],
  ['2025-02', '2024-02', '2025-01'],
  ['2024-03', '2023-03', '2024-02'],
  ['2024-01/2024-10', '2023-01/2023-10', '2023-03/2023-12'],
  ['2013/2023', '2012/2022', '2002/2012'],
  ['2023-07/2024-06', '2022-07/2023-06', '2022-07/2023-06'],
  ['2024-02-29', '2023-02-28', '2024-02-28'],
  ['2025-02-28', '2024-02-29', '2025-02-27'],
  ['2024-03-31', '2023-03-31', '2024-03-30'],
  ['2024-01-01', '2023-01-01', '2023-12-31'],
  ['2024-01-10/2024-02-29', '2023-01-10/2023-02-28', '2023-11-20/2024-01-09'],
  ['2012-01-01', '2011-01-01', '2011-12-31'],
] as const

describe('parsePeriod', () => {
  it.each(readings)('reads %s as %s', (text, id, grain, start, end) => {
    expect(parsePeriod(text)).toEqual({ id, grain, start, end })
    expect(parsePeriod(id)).toEqual({ id, grain, start, end })
  })

  it.each([
    '',
    '2024-13',
    '2024-00',
    '2024-1',
    '2024-Q0',
    '2024-Q5',
    '2024-H3',
    '2024-q1',
    '2023-02-29',
    '2024-02-30',
    '2024-04-31',
    '2024-12-32',
    '2024-01-00',
    '1900-02-29',
    '0000',
    '0000-01',
    '0999',
    '24',
    '20240',
    '-2024',
    '2024-03/2024-01',
    '2024/2023',
    '2024-01-02/2024-01-01',
    '2024-01/2024-Q1',
    '2024/2024-03',
    '2024-Q1/2024-H1',
    '2024-01/2024-01-31',
    '2024/',
    '/2024',
    '2024//2025',
    '2022/2023/2024',
    ' 2024',
    '2024 ',
    '2024\n',
    '２０２４',
    '2024年',
    '2024-01-01T00:00:00Z',
  ])('refuses %j', (text) => {
    expect(parsePeriod(text)).toBeUndefined()
  })
})

describe('neighbouring periods', () => {
  it.each(neighbours)('of %s: %s a year before, %s right before', (text, lastYear, previous) => {
    expect(samePeriodLastYear(period(text)).id).toBe(lastYear)
    expect(previousPeriod(period(text)).id).toBe(previous)
  })

  it('gives a sequence in time order', () => {
    const ids = (text: string, count: number): string[] =>
      periodSequence(period(text), count).map(({ id }) => id)
    expect(ids('2024-Q1', 5)).toEqual(['2023-Q1', '2023-Q2', '2023-Q3', '2023-Q4', '2024-Q1'])
    expect(ids('2024-03', 3)).toEqual(['2024-01', '2024-02', '2024-03'])
    expect(ids('2024-03-01', 3)).toEqual(['2024-02-28', '2024-02-29', '2024-03-01'])
    expect(ids('2024', 0)).toEqual([])
  })
})

describe('isCumulative', () => {
  it.each([
    ['2024-Q1', true],
    ['2024-H1', true],
    ['2024', true],
    ['2024-01/2024-10', true],
    ['2024-01-01/2024-03-15', true],
    ['2024-01', false],
    ['2024-01-01', false],
    ['2024-01-01/2024-01-15', false],
    ['2024-Q2', false],
    ['2024-02/2024-05', false],
    ['2023/2024', false],
  ])('%s: %s', (text, cumulative) => {
    expect(isCumulative(period(text))).toBe(cumulative)
  })
})

describe.each([
  ['Asia/Shanghai', -480],
  ['America/New_York', 300],
  ['Pacific/Apia', -780],
])('in %s', (timeZone, offset) => {
  const before = process.env.TZ
  afterEach(() => {
    if (before === undefined) delete process.env.TZ
    else process.env.TZ = before
  })

  it('reads and shifts periods as anywhere else', async () => {
    process.env.TZ = timeZone
    expect(new Date(Date.UTC(2024, 0, 15)).getTimezoneOffset()).toBe(offset)
    vi.resetModules()
    const there = await import('../../src/model/period.js')
    expect(there.parsePeriod).not.toBe(parsePeriod)
    for (const [text, id, grain, start, end] of readings) {
      expect(there.parsePeriod(text)).toEqual({ id, grain, start, end })
    }
    for (const [text, lastYear, previous] of neighbours) {
      expect(there.samePeriodLastYear(period(text)).id).toBe(lastYear)
      expect(there.previousPeriod(period(text)).id).toBe(previous)
    }
  })
})
