import type { Measure, MeasuredQuantity } from './measure.js'

/** Names one observation: whose, of what, when, and which measure of it. */
export interface ObservationKey {
  readonly region: string
  readonly indicator: string
  /** A period's canonical id. */
  readonly period: string
  readonly measure: Measure
  readonly of?: MeasuredQuantity | undefined
  readonly versus?: string | undefined
  /** A period's canonical id. */
  readonly base?: string | undefined
}

/** The text under which an observation is found; equal keys give equal texts. */
export function observationKey(key: ObservationKey): string {
  return `${key.region}|${seriesKey(key)}`
}

/** The same without the region, which many share. */
export function seriesKey(key: ObservationKey): string {
  const { indicator, period, measure, of, versus, base } = key
  const plain = of === undefined && versus === undefined && base === undefined
  const extra = plain ? '' : `|${of ?? ''}|${versus ?? ''}|${base ?? ''}`
  return `${indicator}|${period}|${measure}${extra}`
}

/** The same of one of several vintages. */
export function keyWithVintage(key: string, { vintage }: { readonly vintage?: string | undefined }): string {
  return vintage === undefined ? key : `${key}@${vintage}`
}
