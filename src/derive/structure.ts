import type { Dataset } from '../model/dataset.js'
import { Decimal } from '../model/decimal.js'
import type { Indicator } from '../model/indicator.js'
import type { Period } from '../model/period.js'
import type { Region } from '../model/region.js'
import { round } from '../model/rounding.js'
import { checkSum, type PrintedFigure, type SumCheck } from './check-sum.js'
import { absent, withUnit, type Absent, type Fact } from './fact.js'
import { inPercent } from './in-percent.js'
import { deriveShare } from './share.js'

export interface StructureRequest {
  readonly region: Region
  readonly period: Period
  /** The whole: 地区生产总值. */
  readonly whole: Indicator
  /** Its parts in order, without overlap; all indicators whose `partOf` is the whole if absent. */
  readonly parts?: readonly Indicator[]
}

export interface Structure {
  /** The share of each part, published or computed. */
  readonly shares: readonly Fact[]
  /** How the printed shares add up to 100%. */
  readonly sum: SumCheck
}

/**
 * The shares of all parts of a whole (三次产业结构为7.7∶57.5∶34.8), each as `deriveShare` gives it. Refused
 * unless every share is known and the printed shares add up to 100% within half a unit of each last place:
 * parts that overlap or leave something out are no structure.
 *
 * @example
 * const [region, indicator] = [data.region('liaocheng-hitech'), data.indicator('gdp')]
 * const structure = structureOf(data, { region, period: parsePeriod('2022')!, whole: indicator })
 */
export function structureOf(data: Dataset, request: StructureRequest): Structure | Absent {
  const { region, period, whole } = request
  const parts = request.parts ?? [...data.indicators.values()].filter(({ partOf }) => partOf === whole.id)
  if (parts.length < 2) {
    return absent(
      `"${whole.id}" has fewer than two parts (partOf)`,
      `“${whole.id}”的组成部分（partOf）不足两个`,
    )
  }
  const shares: Fact[] = []
  for (const indicator of parts) {
    const share = deriveShare(data, { measure: 'share', region, period, indicator, versus: whole.id })
    if (share.kind === 'absent') return share
    shares.push(share)
  }
  const figures = shares.map((share) => printedPercent(data, share))
  const sum = checkSum(figures, new Decimal(100))
  if (sum.holds) return { shares, sum }
  const shown = shares.map(withUnit).join(' + ')
  return absent(
    `the parts of "${whole.id}" make up ${shown} = ${sum.sum.toString()}%, not 100% (rounding allows ±${sum.tolerance.toString()})`,
    `“${whole.id}”各部分合计 ${shown} = ${sum.sum.toString()}%，不等于 100%（四舍五入允许 ±${sum.tolerance.toString()}）`,
  )
}

function printedPercent(data: Dataset, share: Fact): PrintedFigure {
  const printed = { ...share, value: round(share.value, share.decimals, data.rounding) }
  return inPercent(printed) ?? printed
}
