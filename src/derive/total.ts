import type { Dataset } from '../model/dataset.js'
import type { Indicator } from '../model/indicator.js'
import type { Period } from '../model/period.js'
import type { Region } from '../model/region.js'
import { round } from '../model/rounding.js'
import { checkSum, type PrintedFigure, type SumCheck } from './check-sum.js'
import { comparable } from './comparable.js'
import { absent, withUnit, type Absent, type Fact } from './fact.js'
import { deriveLevel } from './level.js'
import { inUnitOf } from './same-unit.js'

export interface TotalRequest {
  readonly region: Region
  readonly period: Period
  readonly whole: Indicator
  /** All of its parts, without overlap; the indicators whose `partOf` is the whole if absent. */
  readonly parts?: readonly Indicator[]
}

export interface Total {
  readonly parts: readonly Fact[]
  readonly whole: Fact
  readonly sum: SumCheck
}

/**
 * A whole with all its parts: Σaᵢ = A within ½Σulp, as rounding alone may make them differ (“not mechanically
 * adjusted”). Refused where a level is missing or does not compare, and where the printed figures differ by
 * more than rounding explains: then the parts leave something out or overlap.
 */
export function totalOf(data: Dataset, request: TotalRequest): Total | Absent {
  const { region, period } = request
  const parts =
    request.parts ?? [...data.indicators.values()].filter(({ partOf }) => partOf === request.whole.id)
  if (parts.length < 2) {
    return absent(
      `"${request.whole.id}" has fewer than two parts (partOf)`,
      `“${request.whole.id}”的组成部分（partOf）不足两个`,
    )
  }
  const level = (indicator: Indicator) => deriveLevel(data, { measure: 'level', region, period, indicator })
  const whole = level(request.whole)
  if (whole.kind === 'absent') return whole
  const facts: Fact[] = []
  const figures: PrintedFigure[] = []
  for (const indicator of parts) {
    const part = level(indicator)
    if (part.kind === 'absent') return part
    const differing = comparable(whole, part)
    if (differing !== undefined) return differing
    const printed = { ...part, value: round(part.value, part.decimals, data.rounding) }
    const converted = inUnitOf(whole, printed)
    if (converted.kind === 'absent') return converted
    facts.push(part)
    figures.push(converted)
  }
  const printedWhole = { value: round(whole.value, whole.decimals, data.rounding), decimals: whole.decimals }
  const sum = checkSum(figures, printedWhole)
  if (sum.holds) return { parts: facts, whole, sum }
  const shown = facts.map(withUnit).join(' + ')
  return absent(
    `the parts of "${request.whole.id}" make up ${shown} = ${sum.sum.toString()}, not ${withUnit(whole)} (rounding allows ±${sum.tolerance.toString()})`,
    `“${request.whole.id}”各部分合计 ${shown} = ${sum.sum.toString()}，与 ${withUnit(whole)} 不符（四舍五入允许 ±${sum.tolerance.toString()}）`,
  )
}
