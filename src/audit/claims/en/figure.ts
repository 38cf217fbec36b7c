import type { Qualifier } from '../claim.js'
import { classOf, type UnitClass } from '../unit-class.js'

/** A figure of an English text; its unit is that of the table of units: 十亿元 for RMB … billion. */
export interface EnglishQuantity {
  readonly start: number
  readonly end: number
  readonly value: string
  readonly unit: string | null
  readonly unitClass: UnitClass
  readonly sign: '+' | '-' | ''
  readonly fraction: boolean
  /** It is itself how long something lasts: an eight-day holiday. */
  readonly lasting?: true
  /** Of something to one: 2.11:1. */
  readonly toOne?: true
  /** Spelt out, as only what is counted is: four of the ten provinces. */
  readonly named?: true
  /** One of the parts that a ratio of three or more splits a whole into: 11.8:37.4:50.8. */
  readonly part?: true
  readonly qualifiers: readonly Qualifier[]
}

/** What a sticky pattern finds at a place. */
export function exec(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}

export function figure(
  start: number,
  end: number,
  value: string,
  unit: string | null,
  isFraction = false,
): EnglishQuantity {
  const unitClass = isFraction ? 'none' : classOf(unit)
  return { start, end, value, unit, unitClass, sign: '', fraction: isFraction, qualifiers: [] }
}
