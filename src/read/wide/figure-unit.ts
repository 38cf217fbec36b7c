import { measureTraits, type Measure } from '../../model/measure.js'
import { parseUnit } from '../../model/unit.js'

/** What is said of a figure's unit, the nearest first. */
export interface UnitHints {
  /** Behind the figure itself. */
  readonly figure: string | undefined
  /** Told by the mapping for its row or column. */
  readonly told: string | undefined
  /** In its row's label or unit column and its column's head. */
  readonly labels: readonly string[]
  /** In the table's note, or told for the whole table. */
  readonly table: readonly string[]
  /** Whether the indicator's own unit is trusted where nothing is said. */
  readonly trustCatalogue: boolean
}

/** `unknown` if nothing says it, `several` if labels disagree; undefined for the measure's own. */
export type FigureUnit =
  | { readonly kind: 'unit'; readonly unit: string | undefined }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'several'; readonly units: string }

/**
 * The unit of a figure: of several that a head gives, as in 单位：亿元、%, the one that measures what the
 * figure is. One of another kind than the indicator's is handed on, for the model to refuse.
 */
export function figureUnit(
  hints: UnitHints,
  measure: Measure,
  indicatorUnit: string | undefined,
): FigureUnit {
  const traits = measureTraits[measure]
  if (traits.unitless === true) return unit(undefined)
  const near = hints.figure ?? hints.told
  if (near !== undefined) return unit(near)
  const own = traits.unit ?? indicatorUnit
  const fits = (one: string): boolean =>
    own === undefined || parseUnit(one)?.dimension === parseUnit(own)?.dimension
  const fitting = hints.labels.filter(fits)
  if (fitting.length > 1) return { kind: 'several', units: fitting.join(', ') }
  if (fitting.length === 1) return unit(fitting[0])
  if (traits.unit !== undefined) return unit(undefined)
  if (hints.labels.length > 0) return unit(hints.labels[0])
  const ofTable = hints.table.find(fits) ?? hints.table[0]
  if (ofTable !== undefined) return unit(ofTable)
  return hints.trustCatalogue ? unit(undefined) : { kind: 'unknown' }
}

function unit(text: string | undefined): FigureUnit {
  return { kind: 'unit', unit: text }
}
