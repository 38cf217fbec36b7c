import { derive } from '../../derive/derive.js'
import type { Fact } from '../../derive/fact.js'
import type { Dataset } from '../../model/dataset.js'
import { parsePeriod } from '../../model/period.js'
import { assessable, isUncertain } from './assessable.js'
import type { CheckFigure } from './check.js'
import { figureOf, type Figure } from './figure.js'
import { rangeOf } from './formula-range.js'
import { judge, type CheckId } from './verdict.js'

/**
 * A published figure against the one that the dataset derives beside it: all that the derivation refuses, such
 * as levels at other prices or across a break, is not assessable, and its operands count as intervals.
 */
export function checkDerived(check: CheckId, mayAssess: typeof assessable = assessable): CheckFigure {
  return (data, claim) => {
    const twin = counterpartOf(data, claim)
    const range = twin && rangeOf(twin)
    const operands = twin && operandsOf(data, claim, twin)
    if (twin === undefined || range === undefined || operands === undefined) return 'not-assessable'
    if (!mayAssess(data, claim, operands)) return 'not-assessable'
    return judge(check, claim, {
      value: twin.value,
      range,
      unit: twin.unit,
      operation: () => twin.formula.substituted.replace(/ [=≈] [^=≈]*$/, ''),
    })
  }
}

/** A revision is of two states of the books, so that only figures that were never counted are let be. */
export const checkRevision = checkDerived(
  'revision',
  (_data, claim, operands) => ![claim, ...operands].some(isUncertain),
)

function counterpartOf(data: Dataset, { observation, indicator }: Figure): Fact | undefined {
  const { measure, region, period: periodId, of, versus, base: baseId } = observation
  const period = parsePeriod(periodId)
  const base = baseId === undefined ? undefined : parsePeriod(baseId)
  if (period === undefined) return undefined
  const fact = derive(data, { measure, region: data.region(region), indicator, period, of, versus, base })
  return fact.kind === 'fact' ? fact.counterpart : undefined
}

/** The published figures behind it; undefined where one has no plain value. */
function operandsOf(
  data: Dataset,
  { observation: own }: Figure,
  { observations }: Fact,
): Figure[] | undefined {
  const figures = observations.filter((one) => one !== own).map((one) => figureOf(data, one))
  const known = figures.filter((one) => one !== undefined)
  return known.length === figures.length && known.length > 0 ? known : undefined
}
