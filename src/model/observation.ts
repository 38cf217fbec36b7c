import * as z from 'zod'
import { parseDecimal, parseFraction } from './decimal.js'
import { identifier, namesSchema } from './identifier.js'
import { priceBases, unitText } from './indicator.js'
import { measuredQuantities, measures } from './measure.js'
import { parsePeriod, periodGrammar } from './period.js'

/** After the status codes of SDMX; an observation may have several. */
export const statuses = [
  'final',
  'provisional',
  'estimated',
  'forecast',
  'implied',
  'revised',
  'doubtful',
] as const
export type Status = (typeof statuses)[number]

/** Why there is no value. */
export const missingReasons = ['not-available', 'suppressed', 'not-applicable'] as const

/** How a printed figure stands to the true one: 近, 约, 余, 超, 以上, 不超过, 不到. */
export const approximations = ['nearly', 'about', 'odd', 'over', 'at-least', 'at-most', 'under'] as const
export type Approximation = (typeof approximations)[number]

/** Whose regular movement over the year is taken out of a figure: none's if it is not stated. */
export const adjustments = ['seasonally', 'working-day'] as const

/**
 * What span of time a figure stands for: its period alone, the year up to the period's end, the day on
 * which the period ends, or the mean over the period. After SDMX's TIME_PER_COLLECT.
 */
export const timeModes = ['single', 'year-to-date', 'point', 'average'] as const

export const periodText = z.string().refine((text) => parsePeriod(text) !== undefined, {
  error: `a period: ${periodGrammar} / 时期：${periodGrammar}`,
})

export const decimalText = z.string().refine((text) => parseDecimal(text) !== undefined, {
  error: 'a plain decimal such as 25.7 or -3.2 / 普通小数，如 25.7 或 -3.2',
})

const figureText = z
  .string()
  .refine((text) => parseDecimal(text) !== undefined || parseFraction(text) !== undefined, {
    error: 'a plain decimal such as 25.7 or -3.2 / 普通小数，如 25.7 或 -3.2',
  })

/**
 * One figure as its source states it. The value is kept as the text that was printed, so that 7% and
 * 7.0% stay what they were; a published growth rate, rank or gap is an observation of its own.
 */
export const observationSchema = z.strictObject({
  region: identifier,
  indicator: identifier,
  period: periodText,
  measure: z.enum(measures).default('level'),
  /** What is ranked or compared: the growth or the level. */
  of: z.enum(measuredQuantities).optional(),
  /** The other side: a region for a gap, a peer group for a rank, a region or indicator for a share. */
  versus: identifier.optional(),
  /** The earlier period with which a change, a multiple or an average is reckoned. */
  base: periodText.optional(),
  /** Null if missing; then `missing` says why. Of what is in % or ‰, a fraction such as `1/3` too. */
  value: figureText.nullable(),
  /** The upper end of a range, if the source gives one: 60 of 30—60天. */
  valueTo: decimalText.optional(),
  missing: z.enum(missingReasons).optional(),
  /** The word of a superlative, an award or a rating: 最具实力, 银奖, AAA级. */
  label: namesSchema.optional(),
  /** Unit if it is not the indicator's (level) or the measure's own. */
  unit: unitText.optional(),
  status: z.array(z.enum(statuses)).default([]),
  approximate: z.enum(approximations).optional(),
  cumulative: z.boolean().default(false),
  /** Not comparable with earlier periods: a census or a change of definition lies between. */
  breakBefore: z.boolean().default(false),
  /** At whose prices it is, if not the indicator's; figures at different prices are never compared. */
  priceBasis: z.enum(priceBases).optional(),
  /** An adjusted figure is never compared with one that is not. */
  adjusted: z.enum(adjustments).optional(),
  /** Reckoned on a comparable basis, such as the same enterprises: levels do not reproduce it. */
  comparableBasis: z.boolean().optional(),
  /** Figures of different modes are never compared; one whose mode is not stated is taken on trust. */
  mode: z.enum(timeModes).optional(),
  source: identifier,
  /** When the figure was published, YYYY-MM-DD; the latest is taken. */
  vintage: z.iso.date().optional(),
  note: z.string().optional(),
})
export interface ObservationInput extends z.input<typeof observationSchema> {}
export interface Observation extends z.output<typeof observationSchema> {}
