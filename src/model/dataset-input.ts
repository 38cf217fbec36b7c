import * as z from 'zod'
import type { Place } from '../errors.js'
import { indicatorSchema, type IndicatorInput } from './indicator.js'
import { observationSchema, type ObservationInput } from './observation.js'
import { peerGroupSchema, type PeerGroupInput } from './peer-group.js'
import { regionSchema, type RegionInput } from './region.js'
import { roundingModes, type RoundingMode } from './rounding.js'
import { sourceSchema, type SourceInput } from './source.js'

/** A dataset as plain objects. */
export interface DatasetInput {
  readonly title?: string
  readonly rounding?: RoundingMode
  readonly regions: readonly RegionInput[]
  readonly indicators: readonly IndicatorInput[]
  readonly observations: readonly ObservationInput[]
  readonly peerGroups?: readonly PeerGroupInput[]
  readonly sources: readonly SourceInput[]
  /** Options for templates, by template id. */
  readonly templates?: Readonly<Record<string, Readonly<Record<string, unknown>>>>
}

/** The tables of a dataset: each a list of rows under one schema. */
export const tableSchemas = {
  regions: regionSchema,
  indicators: indicatorSchema,
  peerGroups: peerGroupSchema,
  sources: sourceSchema,
  observations: observationSchema,
} as const
export type TableName = keyof typeof tableSchemas

export const datasetHeadSchema = z.strictObject({
  title: z.string().default(''),
  rounding: z.enum(roundingModes).default('half-away-from-zero'),
  templates: z.record(z.string(), z.record(z.string(), z.unknown())).default({}),
})

/** Tells where a row's field stands in the files that the input was read from. */
export type Locate = (table: TableName | 'head', row: number, field: readonly PropertyKey[]) => Place

/** Places in plain objects: `observations[3].value`. */
export const locateInObjects: Locate = (table, row, field) => {
  const steps = field.map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`)).join('')
  return { path: table === 'head' ? steps.replace(/^\./, '') : `${table}[${row}]${steps}` }
}
