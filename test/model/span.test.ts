import { describe, expect, it } from 'vitest'
import {
  beginsItsYear,
  monthsOf,
  partitions,
  runningTotals,
  yearOf,
  yearsBack,
} from '../../src/model/span.js'
import { parseUnit } from '../../src/model/unit.js'
import { period } from '../fixtures/small-dataset.js'

describe('spans', () => {
  it.each([
    ['2024', 12],
    ['2024-H1', 6],
    ['2024-Q3', 3],
    ['2024-02', 1],
    ['2023-11/2024-02', 4],
    ['2013/2023', 132],
    ['2024-03-31', undefined],
  ])('%s has %s months', (text, months) => {
    expect(monthsOf(period(text))).toBe(months)
  })

  it.each([
    ['2024', true, '2024'],
    ['2024-01', true, '2024'],
    ['2024-Q2', false, '2024'],
    ['2023/2024', false, undefined],
  ])('%s', (text, begins, year) => {
    expect(beginsItsYear(period(text))).toBe(begins)
    expect(yearOf(period(text))?.id).toBe(year)
  })

  it('go back by years', () => {
    const back = (later: string, earlier: string) =>
      yearsBack(period(later), period(earlier))?.map(({ id }) => id)
    expect(back('2024-02', '2022-02')).toEqual(['2024-02', '2023-02', '2022-02'])
    expect(back('2024', '2023')).toEqual(['2024', '2023'])
    expect(back('2024-Q1', '2022')).toBeUndefined()
    expect(back('2024-Q1', '2023-Q4')).toBeUndefined()
    expect(back('2024', '2024')).toBeUndefined()
    expect(back('2023', '2024')).toBeUndefined()
  })

  it.each([
    ['2024-H1', ['2024-Q1 2024-Q2', '2024-01 2024-02 2024-03 2024-04 2024-05 2024-06']],
    ['2024-02/2024-03', ['2024-02 2024-03']],
    ['2024-03', []],
    ['2024-03-31', []],
    ['1000/2999', []],
  ])('%s is cut up', (text, parts) => {
    expect(partitions(period(text)).map((ids) => ids.map(({ id }) => id).join(' '))).toEqual(parts)
  })

  it.each([
    ['2024-Q2', '2024-H1 2024-Q1'],
    ['2024-02', '2024-01/2024-02 2024-01'],
    ['2024-H2', '2024 2024-H1'],
    ['2024-Q1', undefined],
    ['2023-12/2024-01', undefined],
  ])('%s is what is between two running totals', (text, totals) => {
    expect(
      runningTotals(period(text))
        ?.map(({ id }) => id)
        .join(' '),
    ).toBe(totals)
  })
})

it.each(['个季度', '个半年', '個季度', '個半年'])('%s is a unit of time', (id) => {
  expect(parseUnit(id)?.dimension).toBe('duration')
})
