import type { Dataset } from '../model/dataset.js'
import { Decimal } from '../model/decimal.js'
import type { Dimension } from '../model/unit.js'
import type { Indicator } from '../model/indicator.js'
import type { Period } from '../model/period.js'
import { beginsItsYear, partitions, runningTotals } from '../model/span.js'
import { refuseAcrossBreak } from './breaks.js'
import { comparable } from './comparable.js'
import { computed } from './computed.js'
import {
  absent,
  formulaResult,
  withUnit,
  type Absent,
  type Derived,
  type Fact,
  type FactRequest,
} from './fact.js'
import { published } from './published.js'
import { inUnitOf } from './same-unit.js'
import { isWithheld } from './stated-or-computed.js'

/**
 * The level x itself: as published, or else of one span of time out of others (`computedLevel`). It is
 * never added up from regions. A published level stands alone, without the computed one beside it, so
 * that the commonest look-up costs one access.
 */
export function deriveLevel(data: Dataset, request: FactRequest): Derived {
  const stated = published(data, request)
  if (stated.kind === 'fact' || isWithheld(data, request)) return stated
  const made = computedLevel(data, request)
  if (made.kind === 'fact') return made
  return absent(`${stated.reason.en}; ${made.reason.en}`, `${stated.reason.zh}；${made.reason.zh}`)
}

/**
 * The level of a period out of other periods of the same indicator: the difference of two running
 * totals of one year (Q2 = H1 − Q1, March = January to March − January to February), or the sum of all
 * years, half years, quarters or months that make the period up. Only for what adds up over time, that
 * is flows and counts of what happened in the period. Refused where a part is missing, where only some
 * parts are marked revised (a running total that was revised does not fit an earlier one that was not),
 * across a break, and for units of different kinds.
 */
export function computedLevel(data: Dataset, request: FactRequest): Derived {
  const { indicator, period } = request
  if (!addsUpOverTime(indicator)) {
    return absent(
      `"${indicator.id}" does not add up over time, so it is not computed from other periods`,
      `“${indicator.id}”不可按时间累加，不能由其他时期推算`,
    )
  }
  const totals = runningTotals(period)
  const difference = totals && levelsOf(data, request, totals)
  if (difference !== undefined) return fromDifference(data, request, difference)
  for (const parts of partitions(period)) {
    const levels = levelsOf(data, request, parts)
    if (levels !== undefined) return fromSum(data, request, levels)
  }
  return absent(
    'nor are there the levels of other periods that would give it',
    '也没有可据以推算的其他时期数据',
  )
}

const dimensionsWithoutSum: ReadonlySet<Dimension> = new Set([
  'ratio',
  'points',
  'times',
  'index',
  'temperature',
])

/** Averages and ratios, which regions do not add up to either, have no sum over time. */
function addsUpOverTime({ kind, additive }: Indicator): boolean {
  return (kind === 'flow' || kind === 'count') && additive
}

/** The published levels of all the periods; undefined if any is missing. */
function levelsOf(data: Dataset, request: FactRequest, periods: readonly Period[]): Fact[] | undefined {
  const levels: Fact[] = []
  for (const period of periods) {
    const level = published(data, { ...levelRequest(request), period })
    if (level.kind === 'absent') return undefined
    levels.push(level)
  }
  return levels
}

function levelRequest(request: FactRequest): FactRequest {
  return { ...request, measure: 'level', of: undefined, versus: undefined, base: undefined }
}

function fromDifference(data: Dataset, request: FactRequest, levels: readonly Fact[]): Derived {
  const read = inOneUnit(data, request, levels)
  if (read.kind === 'absent') return read
  const [upTo = new Decimal(0), before = new Decimal(0)] = read.values
  const value = upTo.minus(before)
  if (value.isNegative() && request.indicator.kind === 'count') {
    return absent(
      `the running total falls: ${levels.map((level) => `${level.period.id} ${withUnit(level)}`).join(', ')}`,
      `累计数减少：${levels.map((level) => `${level.period.id} ${withUnit(level)}`).join('，')}`,
    )
  }
  return level(request, levels, value, read, 'X(1…t) − X(1…s)', ' − ')
}

function fromSum(data: Dataset, request: FactRequest, levels: readonly Fact[]): Derived {
  const read = inOneUnit(data, request, levels)
  if (read.kind === 'absent') return read
  const value = read.values.reduce((sum, one) => sum.plus(one), new Decimal(0))
  return level(request, levels, value, read, 'Σ xᵢ', ' + ')
}

/** Never a running total: its span is exactly the period. */
function level(
  request: FactRequest,
  inputs: readonly Fact[],
  value: Decimal,
  { unit, decimals }: InOneUnit,
  symbols: string,
  sign: string,
): Fact {
  const substituted = `${inputs.map(withUnit).join(sign)} ${formulaResult(value, decimals, unit)}`
  const formula = { symbols, substituted }
  const fact = computed(levelRequest(request), { value, unit, decimals, formula, inputs })
  return { ...fact, cumulative: false }
}

interface InOneUnit {
  readonly kind: 'read'
  readonly values: readonly Decimal[]
  readonly unit: string
  readonly decimals: number
}

function inOneUnit(data: Dataset, request: FactRequest, levels: readonly Fact[]): InOneUnit | Absent {
  const [first] = levels
  if (first?.unit === undefined || cannotBeSummed(first)) {
    return absent('its unit does not add up', '其计量单位不可累加')
  }
  const earliest = levels.reduce((one, other) => (other.period.start < one.period.start ? other : one))
  const latest = levels.reduce((one, other) => (other.period.end > one.period.end ? other : one))
  const broken = refuseAcrossBreak(data, request, 'level', earliest.period, latest.period)
  if (broken !== undefined) return broken
  const elsewhere = levels.find((one) => isRunningTotal(one) && !beginsItsYear(one.period))
  if (elsewhere !== undefined) {
    return absent(
      `${elsewhere.id} is marked as a running total, so it is not the figure of its period alone`,
      `${elsewhere.id} 标注为累计数，不是当期数`,
    )
  }
  const revised = levels.filter((one) => one.status.includes('revised'))
  if (revised.length > 0 && revised.length < levels.length) {
    const ids = revised.map((one) => one.id).join(', ')
    return absent(
      `only ${ids} is marked revised, so it does not go with the others`,
      `只有 ${ids} 标注为修订数，与其他各期口径不一`,
    )
  }
  const values: Decimal[] = []
  let decimals = 0
  for (const one of levels) {
    const differing = comparable(first, one)
    if (differing !== undefined) return differing
    const converted = inUnitOf(first, one)
    if (converted.kind === 'absent') return converted
    values.push(converted.value)
    decimals = Math.max(decimals, converted.decimals)
  }
  return { kind: 'read', values, unit: first.unit.id, decimals }
}

function cannotBeSummed({ unit }: Fact): boolean {
  return unit === undefined || unit.dimension.includes('/') || dimensionsWithoutSum.has(unit.dimension)
}

function isRunningTotal({ cumulative, observations }: Fact): boolean {
  return cumulative || observations.some((one) => one.mode === 'year-to-date')
}
