import type { Fact } from '../derive/fact.js'
import { measureTraits, type Measure } from '../model/measure.js'
import type { Unit } from '../model/unit.js'
import type { Scale } from './phrasebook.js'
import { direction, formatCell, quantityInCell } from './quantity.js'
import { rescaled } from './scaling.js'
import { seriesText } from './say-directed.js'
import { firstText } from './say.js'
import type { Speaker } from './speaker.js'

/** In what the levels of a table's row count. */
export interface RowScale extends Scale {
  readonly unit: Unit | undefined
  /** Decimals that the row is asked to have. */
  readonly decimals?: number | undefined
}

/**
 * A figure as a table's cell has it: in the unit of its row, or with its own where neither the row nor the
 * head of the column names it, or in words where a number would tell nothing.
 */
export function cellText(speaker: Speaker, fact: Fact, row: RowScale): string {
  const { book, rounding } = speaker
  const { measure, unit } = fact
  const worded = book.tables.words[measure]
  if (worded !== undefined && (fact.value.abs().lte(1) || measure === 'record')) {
    return worded[direction(fact, rounding)]
  }
  if (measure === 'date') return book.period(fact.period, 'full')
  if (measure === 'ordinal') return seriesText(speaker, fact)
  if (measure === 'first') return firstText(speaker, fact)
  if (unit === undefined || fact.label !== undefined) return formatCell(fact, book, rounding)
  if (row.unit !== undefined && unit.dimension === row.unit.dimension && !named.has(measure)) {
    const scaling = { unit: row.unit, ...(row.decimals !== undefined && { decimals: row.decimals }) }
    const made = rescaled(fact, scaling, book, rounding)
    return made.isScaled ? formatCell(made.fact, book, rounding, row) : quantityInCell(fact, book, rounding)
  }
  return unit.id === measureTraits[measure].unit && measure !== 'streak' && measure !== 'streak-end'
    ? formatCell(fact, book, rounding)
    : quantityInCell(fact, book, rounding)
}

/** Measures whose head names a unit that a row's level may have too: a share of a rate in %. */
const named: ReadonlySet<Measure> = new Set([
  'growth',
  'growth-on-previous',
  'annualised-growth',
  'growth-since',
  'average-growth',
  'two-year-average',
  'share',
  'contribution',
  'completion',
])
