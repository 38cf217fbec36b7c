import type { ObservationInput } from '../../model/observation.js'

/** Fields of an observation that a label can settle. */
export type MeaningFields = Partial<
  Omit<ObservationInput, 'value' | 'missing' | 'valueTo' | 'region' | 'indicator' | 'period'>
> & {
  readonly region?: string
  readonly indicator?: string
  readonly period?: string
}

/** A period told relative to the one of the table: 累计, 本月, 本季, 上年同期. */
export type RelativePeriod = 'whole' | 'year-to-date' | 'month' | 'quarter'

/** What a label, a column or a row says of the figures that it stands over. */
export interface Meaning extends MeaningFields {
  /** A year told apart from the months: 2024年 above 1—3月. */
  readonly year?: string
  /** Months of a year that another label tells: `01/03`, `Q1`, `H1`. */
  readonly span?: string
  readonly relative?: RelativePeriod
  readonly lastYear?: true
  /** Units that a label gives, of which the figure's is one. */
  readonly units?: readonly string[]
}

export type ReadMeaning = Meaning | 'skip'

/** Two meanings as one; the name of a field on which they disagree instead. */
export function joined(one: Meaning, other: Meaning): Meaning | { readonly conflict: keyof Meaning } {
  for (const key of Object.keys(other) as (keyof Meaning)[]) {
    if (key === 'units' || one[key] === undefined || other[key] === undefined) continue
    if (JSON.stringify(one[key]) !== JSON.stringify(other[key])) return { conflict: key }
  }
  return { ...one, ...other, ...unitsOf(one, other) }
}

function unitsOf(one: Meaning, other: Meaning): Pick<Meaning, 'units'> {
  const units = [...(one.units ?? []), ...(other.units ?? [])]
  return units.length > 0 ? { units: [...new Set(units)] } : {}
}

/** The fields of an observation that are settled; its period and unit are settled apart. */
export function settledFields({
  year: _year,
  span: _span,
  relative: _relative,
  lastYear: _lastYear,
  units: _units,
  unit: _unit,
  period: _period,
  ...fields
}: Meaning): Omit<MeaningFields, 'unit' | 'period'> {
  return fields
}
