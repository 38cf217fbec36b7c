import { describe, expect, it } from 'vitest'
import {
  divide,
  exactly,
  meet,
  multiply,
  printedInterval,
  subtract,
  type Interval,
} from '../../src/audit/interval.js'
import { Decimal } from '../../src/model/decimal.js'
import type { Approximation } from '../../src/model/observation.js'

const printed = (text: string, approximate?: Approximation): Interval =>
  printedInterval(new Decimal(text), text.split('.')[1]?.length ?? 0, approximate)
const ends = (interval: Interval | undefined): string =>
  interval === undefined ? 'none' : `${interval.low.toString()} ${interval.high.toString()}`
const between = (low: number, high: number): Interval => ({ low: new Decimal(low), high: new Decimal(high) })

describe('a printed figure', () => {
  it.each<[string, Approximation | undefined, string]>([
    ['7.9', undefined, '7.85 7.95'],
    ['7.0', undefined, '6.95 7.05'],
    ['-3', undefined, '-3.5 -2.5'],
    ['0.0', undefined, '-0.05 0.05'],
    ['400', 'about', '300 500'],
    ['3.5', 'about', '3.4 3.6'],
    ['500', 'odd', '499.5 Infinity'],
    ['500', 'over', '499.5 Infinity'],
    ['500', 'at-least', '499.5 Infinity'],
    ['500', 'nearly', '0 500.5'],
    ['500', 'under', '0 500.5'],
    ['-5', 'nearly', '-5.5 0'],
    ['-5', 'over', '-Infinity -4.5'],
  ])('%s %s', (text, approximate, expected) => {
    expect(ends(printed(text, approximate))).toBe(expected)
  })
})

describe('arithmetic', () => {
  it('takes the worst of the ends', () => {
    expect(ends(subtract(printed('7.9'), printed('6.0')))).toBe('1.8 2')
    expect(ends(multiply(between(-2, 3), between(-5, 4)))).toBe('-15 12')
    expect(ends(divide(between(1, 2), between(4, 5)))).toBe('0.2 0.5')
    expect(ends(divide(between(-1, 2), between(-4, -2)))).toBe('-1 0.5')
  })

  it('does not divide by what may be zero', () => {
    expect(divide(between(1, 2), between(0, 1))).toBeUndefined()
    expect(divide(between(1, 2), between(-1, 1))).toBeUndefined()
  })

  it('rounds quotients outwards', () => {
    const third = divide(exactly(1), exactly(3))
    expect(third?.low.toString()).toMatch(/^0\.3{25}$/)
    expect(third?.high.toString()).toMatch(/^0\.3{24}4$/)
  })

  it('keeps open ends open', () => {
    const open = { low: new Decimal(2), high: new Decimal(Infinity) }
    expect(ends(multiply(open, between(0, 2)))).toBe('0 Infinity')
    expect(ends(divide(open, open))).toBe('0 Infinity')
    expect(ends(subtract(open, open))).toBe('-Infinity Infinity')
  })

  it('ends belong to the interval', () => {
    expect(meet(between(1, 2), between(2, 3))).toBe(true)
    expect(meet(between(1, 2), { low: new Decimal('2.001'), high: new Decimal(3) })).toBe(false)
  })
})
