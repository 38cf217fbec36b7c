import type { Dataset } from '../model/dataset.js'
import type { Decimal } from '../model/decimal.js'
import { samePeriodLastYear } from '../model/period.js'
import { formatFixed, round } from '../model/rounding.js'
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
 * for a fall, so one is refused, computed or published; nor is it computed for a rise of less than once,
 * which an office tells in % (增长60%, not 增长0.6倍), though a published one stays as it stands. Levels
 * are compared as they stand: where growth is published at constant prices the formula says that this is
 * a comparison of levels at current prices, and `basis` marks it.
 */
export function deriveIncreaseMultiple(data: Dataset, request: FactRequest): Derived {
  const base = request.base ?? samePeriodLastYear(request.period)
  const derived = statedOrComputedSince(data, request, base, (since) => increaseMultiple(data, since))
  return derived.kind === 'fact' && derived.value.isNegative() ? refusedFall(derived.id) : derived
}

/** How many times the earlier level the later one is: k = x₁ ÷ x₀; refused below 1. */
export function deriveTimes(data: Dataset, request: FactRequest): Derived {
  const base = request.base ?? samePeriodLastYear(request.period)
  return statedOrComputedSince(data, request, base, (since) => times(data, since))
}

function increaseMultiple(data: Dataset, request: FactRequest): Derived {
  const pair = risenPair(data, request)
  if (pair.kind === 'absent') return pair
  const value = pair.current.value.div(pair.from).minus(1)
  if (!value.isZero() && round(value, multipleDecimals, data.rounding).lt(1)) {
    const percent = formatFixed(value.times(100), multipleDecimals, data.rounding)
    return absent(
      `a rise of less than once is told in %, not in multiples: ${withUnit(pair.current)} is ${percent}% more than ${withUnit(pair.base)}; ask for growth or growth-since`,
      `增幅不足一倍的用百分数表述，不用倍数：${withUnit(pair.current)}比${withUnit(pair.base)}增长${percent}%；请改用 growth 或 growth-since`,
    )
  }
  return multiple(request, pair, value, 'x₁ ÷ x₀ − 1', ' − 1')
}

function times(data: Dataset, request: FactRequest): Derived {
  const pair = risenPair(data, request)
  if (pair.kind === 'absent') return pair
  return multiple(request, pair, pair.current.value.div(pair.from), 'x₁ ÷ x₀', '')
}

function risenPair(data: Dataset, request: FactRequest): LevelPair | Absent {
  const { base, period } = request
  const pair = ratioPair(data, request, base ?? samePeriodLastYear(period))
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
): Derived {
  const basis = comparesCurrentPrices(current.unit?.dimension, request)
  const formula: Formula = {
    symbols: basis ? `${symbols} (levels at current prices)` : symbols,
    substituted: `${withUnit(current)} ÷ ${withUnit(base)}${minus} ${formulaResult(value, multipleDecimals, '倍')}`,
    ...(basis && { basis: 'current-price-levels' as const }),
  }
  return computed(request, {
    value,
    unit: '倍',
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
