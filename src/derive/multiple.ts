import type { Dataset } from '../model/dataset.js'
import type { Decimal } from '../model/decimal.js'
import { samePeriodLastYear, type Period } from '../model/period.js'
import { round } from '../model/rounding.js'
import { computed } from './computed.js'
import {
  absent,
  formulaResult,
  withUnit,
  type Absent,
  type Derived,
  type Formula,
  type FactRequest,
} from './fact.js'
import { ratioPair, type LevelPair } from './level-pair.js'
import { statedOrComputedSince } from './stated-or-computed.js'

const multipleDecimals = 1

/**
 * By how many times a level grew: k − 1 with k = x₁ ÷ x₀, for 增长了3.4倍 (from 33.98 to 149). It is not
 * k itself, which is `times`. The earlier period is the same of last year unless named. 倍 is never used
 * for a fall: it is given in %, as a rise of less than once is (增长60.0%, not 增长0.6倍); a published rise
 * stays as it stands, a published fall in 倍 is refused. Levels are compared as they stand: where growth is published at constant prices the formula says that this is
 * a comparison of levels at current prices, and `basis` marks it.
 */
export function deriveIncreaseMultiple(data: Dataset, request: FactRequest): Derived {
  const base = baseOf(request)
  const derived = statedOrComputedSince(data, request, base, (since) => increaseMultiple(data, since))
  const isFallInTimes = derived.kind === 'fact' && derived.value.isNegative() && derived.unit?.id !== '%'
  return isFallInTimes ? refusedFall(derived.id) : derived
}

/** How many times the earlier level the later one is: k = x₁ ÷ x₀; refused below 1. */
export function deriveTimes(data: Dataset, request: FactRequest): Derived {
  const base = baseOf(request)
  return statedOrComputedSince(data, request, base, (since) => times(data, since))
}

function increaseMultiple(data: Dataset, request: FactRequest): Derived {
  const pair = ratioPair(data, request, baseOf(request))
  if (pair.kind === 'absent') return pair
  const value = pair.current.value.div(pair.from).minus(1)
  const isLessThanOnce = !value.isZero() && round(value, multipleDecimals, data.rounding).lt(1)
  return multiple(request, pair, value, 'x₁ ÷ x₀ − 1', ' − 1', isLessThanOnce)
}

function times(data: Dataset, request: FactRequest): Derived {
  const pair = risenPair(data, request)
  if (pair.kind === 'absent') return pair
  return multiple(request, pair, pair.current.value.div(pair.from), 'x₁ ÷ x₀', '')
}

const baseOf = ({ base, period }: FactRequest): Period => base ?? samePeriodLastYear(period)

function risenPair(data: Dataset, request: FactRequest): LevelPair | Absent {
  const pair = ratioPair(data, request, baseOf(request))
  if (pair.kind === 'absent') return pair
  return pair.current.value.lt(pair.from) ? refusedFall(pair.current.id) : pair
}

function refusedFall(id: string): Absent {
  return absent(
    `${id} fell: a fall is told in %, never as a multiple`,
    `${id} 为下降：下降只用百分数表述，不用倍数`,
  )
}

function multiple(
  request: FactRequest,
  { current, base }: LevelPair,
  value: Decimal,
  symbols: string,
  minus: string,
  inPercent = false,
): Derived {
  const basis = comparesCurrentPrices(current.unit?.dimension, request)
  const unit = inPercent ? '%' : '倍'
  const told = inPercent ? value.times(100) : value
  const quotient = `${withUnit(current)} ÷ ${withUnit(base)}${minus}`
  const formula: Formula = {
    symbols: `${inPercent ? `(${symbols}) × 100` : symbols}${basis ? ' (levels at current prices)' : ''}`,
    substituted: `${inPercent ? `(${quotient}) × 100` : quotient} ${formulaResult(told, multipleDecimals, unit)}`,
    ...(basis && { basis: 'current-price-levels' as const }),
  }
  return computed(request, {
    value: told,
    unit,
    decimals: multipleDecimals,
    formula,
    inputs: [current, base],
  })
}

/** Money of which growth is published on another basis than its levels. */
function comparesCurrentPrices(dimension: string | undefined, { indicator }: FactRequest): boolean {
  const { priceBasis, growthSource } = indicator
  if (growthSource !== 'published' || priceBasis === 'constant') return false
  return priceBasis === 'current' || (dimension?.startsWith('money:') ?? false)
}
