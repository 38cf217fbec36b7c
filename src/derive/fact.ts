import type { Message } from '../messages/index.js'
import type { Decimal } from '../model/decimal.js'
import type { Indicator } from '../model/indicator.js'
import type { Names } from '../model/identifier.js'
import type { Measure, MeasuredQuantity } from '../model/measure.js'
import type { Approximation, Observation, Status } from '../model/observation.js'
import type { PeerGroup } from '../model/peer-group.js'
import type { Period } from '../model/period.js'
import type { Region } from '../model/region.js'
import { formatFixed } from '../model/rounding.js'
import type { Unit } from '../model/unit.js'

/** The other side of a gap, a rank or a share; `above` tells a region that holds the fact's own. */
export type Versus =
  | { readonly kind: 'region'; readonly region: Region; readonly above: boolean }
  | { readonly kind: 'peer-group'; readonly group: PeerGroup; readonly within: Region; readonly size: number }
  | { readonly kind: 'indicator'; readonly indicator: Indicator }

/** How a value came about, in symbols and with the figures put in. */
export interface Formula {
  /** `g(x) − g(y)`; `published` for a figure taken over as its source states it. */
  readonly symbols: string
  /** `7.9% − 6.0% = 1.9个百分点`. */
  readonly substituted: string
  /** It compares levels as they stand, at current prices, though growth is published on another basis. */
  readonly basis?: 'current-price-levels'
}

/**
 * A figure that may be printed, with everything that is known of its origin. A published figure and
 * the one computed from others are two facts; where both exist the published one is printed and the
 * other is its counterpart.
 */
export interface Fact {
  readonly kind: 'fact'
  /** `liaocheng-hitech/gdp/2024-Q1/growth`, with `:of`, `@versus` and `~base` where it has them. */
  readonly id: string
  readonly measure: Measure
  readonly region: Region
  readonly indicator: Indicator
  readonly period: Period
  readonly of?: MeasuredQuantity
  readonly versus?: Versus
  /** The earlier period of a change, a multiple or an average. */
  readonly base?: Period
  /** Exact; it is rounded once, when it is printed. */
  readonly value: Decimal
  /** The upper end of a range of which `value` is the lower. */
  readonly valueTo?: Decimal
  /** As the source prints it where no decimal is exact: `1/3`. */
  readonly fraction?: string
  /** The word of a superlative, an award or a rating, in the dataset's languages. */
  readonly label?: Names
  /** Undefined for a rank. */
  readonly unit: Unit | undefined
  /** Decimals to print: as the source printed it, or the measure's own if it is computed. */
  readonly decimals: number
  readonly origin: 'published' | 'computed'
  readonly formula: Formula
  /** The facts that it was computed from; none for a published figure. */
  readonly inputs: readonly Fact[]
  /** All observations behind it. */
  readonly observations: readonly Observation[]
  /** Marks of all inputs: a figure computed from a provisional one is provisional. */
  readonly status: readonly Status[]
  readonly approximate?: Approximation
  readonly cumulative: boolean
  /** A rank that others share. */
  readonly tied?: boolean
  readonly counterpart?: Fact
}

/** Why a figure cannot be given. */
export interface Absent {
  readonly kind: 'absent'
  readonly reason: Message
  /** What the source says of it, where it lists the figure without a value. */
  readonly missing?: MissingReason
}

export type MissingReason = NonNullable<Observation['missing']>

export type Derived = Fact | Absent

export interface FactRequest {
  readonly measure: Measure
  readonly region: Region
  readonly indicator: Indicator
  readonly period: Period
  readonly of?: MeasuredQuantity | undefined
  /** Id of a region, a peer group or an indicator; the measure's default if absent. */
  readonly versus?: string | undefined
  /** The earlier period; the measure's default if absent. */
  readonly base?: Period | undefined
}

export function absent(en: string, zh: string): Absent {
  return { kind: 'absent', reason: { en, zh } }
}

export function factId(request: FactRequest, versus?: string): string {
  const { region, indicator, period, measure, of } = request
  const quantity = of === undefined ? '' : `:${of}`
  const other = versus === undefined ? '' : `@${versus}`
  const since = request.base === undefined ? '' : `~${request.base.id}`
  return `${region.id}/${indicator.id}/${period.id}/${measure}${quantity}${other}${since}`
}

/** The statuses of several facts, each once, in order of appearance. */
export const mergedStatus = oncePerList((facts): readonly Status[] => [
  ...new Set(facts.flatMap((fact) => fact.status)),
])

export const mergedObservations = oncePerList((facts): readonly Observation[] => [
  ...new Set(facts.flatMap((fact) => fact.observations)),
])

/** The ranks of thousands of regions have one list of inputs, and so one list of what is behind them. */
function oncePerList<T extends object>(merge: (facts: readonly Fact[]) => T): (facts: readonly Fact[]) => T {
  const kept = new WeakMap<readonly Fact[], T>()
  return (facts) => {
    const known = kept.get(facts)
    if (known !== undefined) return known
    const merged = merge(facts)
    kept.set(facts, merged)
    return merged
  }
}

/** A value with its unit for formulas: `7.9%`, `1364万美元`, `2`, `30—60天`, `1/3`. */
export function withUnit({ value, valueTo, fraction, label, decimals, unit }: Fact): string {
  if (fraction !== undefined) return fraction
  if (label !== undefined) return labelText(label)
  const to = valueTo === undefined ? '' : `—${formulaDigits(valueTo, decimals)}`
  return formulaDigits(value, decimals) + to + (unit?.id ?? '')
}

/** A label in whichever language there is. */
export function labelText(label: Names): string {
  return label['zh-Hans'] ?? label['zh-Hant'] ?? label.en ?? ''
}

/** A formula's result: `= 1.9个百分点`, and with two more digits than are printed `≈ 27.861%`. */
export function formulaResult(value: Decimal, decimals: number, unit: string): string {
  const exact = value.decimalPlaces() <= decimals + decimalsBeyondPrinted
  return `${exact ? '=' : '≈'} ${formulaDigits(value, decimals)}${unit}`
}

/** Enough to see how a computed figure was rounded. */
const decimalsBeyondPrinted = 2

function formulaDigits(value: Decimal, decimals: number): string {
  const shown = Math.min(Math.max(value.decimalPlaces(), decimals), decimals + decimalsBeyondPrinted)
  return formatFixed(value, shown)
}
