import type { Fact } from '../derive/fact.js'
import { Decimal } from '../model/decimal.js'
import type { Indicator } from '../model/indicator.js'
import { parseUnit } from '../model/unit.js'
import type { Scale } from '../phrase/phrasebook.js'
import type { TemplateRun } from './run.js'

/** In what the cells of a row or column count. */
export interface CellScale extends Scale {
  /** Id of the unit that is shifted. */
  readonly unit: string
}

/** In what some figures' levels count, and all else in the same unit. */
export function cellScale(run: TemplateRun, indicator: Indicator, facts: readonly Fact[]): CellScale {
  const level = facts.find((fact) => fact.measure === 'level')
  const unit = level?.unit ?? parseUnit(indicator.unit)
  if (unit === undefined) return { name: indicator.unit, shift: 0, unit: indicator.unit }
  const values = facts.flatMap((fact) => (fact.unit?.id === unit.id ? [fact.value.abs()] : []))
  const largest = values.length === 0 ? undefined : Decimal.max(...values)
  return { ...run.speaker.book.scale(unit, largest), unit: unit.id }
}
