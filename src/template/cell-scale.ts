import type { Fact } from '../derive/fact.js'
import { Decimal } from '../model/decimal.js'
import type { Indicator } from '../model/indicator.js'
import { parseUnit } from '../model/unit.js'
import type { RowScale } from '../phrase/cell.js'
import { commonScaling, rescaled, type Scaling } from '../phrase/scaling.js'
import type { TemplateRun } from './run.js'

/** In what the levels of a row or column count, and all else of the same kind. */
export function cellScale(
  run: TemplateRun,
  indicator: Indicator,
  facts: readonly Fact[],
  scaling: Scaling | undefined,
): RowScale {
  const { book, rounding } = run.speaker
  const levels = facts.filter((fact) => fact.measure === 'level')
  const [level] = levels
  const own = level?.unit ?? parseUnit(indicator.unit)
  if (own === undefined) return { name: indicator.unit, shift: 0, unit: undefined }
  const alike = facts.filter((fact) => fact.unit?.dimension === own.dimension)
  const sizes = alike.map((fact) =>
    fact.value
      .abs()
      .times(fact.unit?.factor ?? 1)
      .div(own.factor),
  )
  const largest = sizes.length === 0 ? undefined : Decimal.max(...sizes)
  const [most] = alike.filter((_, index) => largest !== undefined && sizes[index]?.eq(largest))
  const made = most && rescaled(most, commonScaling(levels, scaling, book) ?? scaling, book, rounding)
  const isScaled = made?.isScaled === true
  const unit = (isScaled ? made.fact.unit : undefined) ?? own
  const inUnit = largest?.times(own.factor).div(unit.factor)
  const isChosen = scaling?.unit === 'auto' || scaling?.most !== undefined
  const decimals = scaling?.decimals ?? (isChosen ? made?.fact.decimals : undefined)
  return { ...book.scale(unit, inUnit, isScaled), unit, ...(isScaled && { decimals }) }
}
