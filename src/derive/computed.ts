import type { Decimal } from '../model/decimal.js'
import type { Measure } from '../model/measure.js'
import { parseUnit } from '../model/unit.js'
import { idOf } from './published.js'
import {
  factId,
  mergedObservations,
  mergedStatus,
  type Fact,
  type FactRequest,
  type Formula,
  type Versus,
} from './fact.js'

export interface Computation {
  readonly value: Decimal
  /** Unit id; undefined for a bare number. */
  readonly unit?: string
  readonly decimals: number
  readonly formula: Formula
  readonly inputs: readonly Fact[]
  readonly versus?: Versus
  readonly tied?: boolean
}

/** Places and periods are counted: they are not approximate where the figures behind them are. */
const counted: ReadonlySet<Measure> = new Set(['rank', 'rank-change', 'streak', 'streak-end', 'record'])

/** A computed fact; the marks of its inputs are carried on to it. */
export function computed(request: FactRequest, computation: Computation): Fact {
  const { value, unit, decimals, formula, inputs, versus, tied } = computation
  const { region, indicator, period, measure, of, base } = request
  const approximate = inputs.find((input) => input.approximate !== undefined)?.approximate
  return {
    kind: 'fact',
    id: factId(request, versus && idOf(versus)),
    measure,
    region,
    indicator,
    period,
    ...(of !== undefined && { of }),
    ...(versus !== undefined && { versus }),
    ...(base !== undefined && { base }),
    value,
    unit: unit === undefined ? undefined : parseUnit(unit),
    decimals,
    origin: 'computed',
    formula,
    inputs,
    observations: mergedObservations(inputs),
    status: mergedStatus(inputs),
    ...(approximate !== undefined && !counted.has(measure) && { approximate: 'about' as const }),
    cumulative: inputs.some((input) => input.cumulative),
    ...(tied !== undefined && { tied }),
  }
}
