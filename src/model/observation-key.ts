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
}

/** The text under which an observation is found; equal keys give equal texts. */
export function observationKey(key: ObservationKey): string {
  const extra = key.of === undefined && key.versus === undefined ? '' : `|${key.of ?? ''}|${key.versus ?? ''}`
  return `${key.region}|${key.indicator}|${key.period}|${key.measure}${extra}`
}
