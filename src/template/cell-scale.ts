import type { Fact } from '../derive/fact.js'
import { Decimal } from '../model/decimal.js'
import type { Indicator } from '../model/indicator.js'
import { parseUnit } from '../model/unit.js'
import type { RowScale } from '../phrase/cell.js'
import { rescaled, type Scaling } from '../phrase/scaling.js'
import type { TemplateRun } from './run.js'

/** In what the levels of a row or column count, and all else of the same kind. */
export function cellScale(
  run: TemplateRun,
  indicator: Indicator,
  facts: readonly Fact[],
  scaling: Scaling | undefined,
): RowScale {
  const { book, rounding } = run.speaker
  const level = facts.find((fact) => fact.measure === 'level')
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
  const made = most && rescaled(most, scaling, book, rounding)
  const isScaled = made?.isScaled === true
  const unit = (isScaled ? made.fact.unit : undefined) ?? own
  const inUnit = largest?.times(own.factor).div(unit.factor)
  const decimals = scaling?.decimals ?? (scaling?.unit === 'auto' ? made?.fact.decimals : undefined)
  return { ...book.scale(unit, inUnit, isScaled), unit, ...(isScaled && { decimals }) }
}
