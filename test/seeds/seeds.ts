import { join } from 'node:path'
import { expect } from 'vitest'
import { derive } from '../../src/derive/derive.js'
import type { Fact } from '../../src/derive/fact.js'
import type { Dataset } from '../../src/model/dataset.js'
import type { Measure, MeasuredQuantity } from '../../src/model/measure.js'
import { parsePeriod } from '../../src/model/period.js'
import { formatFixed } from '../../src/model/rounding.js'
import { packageRoot } from '../../src/package-root.js'

export function seedFolder(name: string): string {
  return join(packageRoot(), 'seeds', name)
}

export interface Asked {
  readonly region: string
  readonly indicator: string
  readonly period: string
  readonly measure: Measure
  readonly of?: MeasuredQuantity
  readonly versus?: string
}

export function factOf(data: Dataset, asked: Asked): Fact {
  const period = parsePeriod(asked.period)
  if (period === undefined) throw new Error(`no period: ${asked.period}`)
  const { measure, of, versus } = asked
  const derived = derive(data, {
    region: data.region(asked.region),
    indicator: data.indicator(asked.indicator),
    period,
    measure,
    of,
    versus,
  })
  if (derived.kind === 'absent') throw new Error(derived.reason.en)
  return derived
}

export function digits(fact: Fact): string {
  return formatFixed(fact.value, fact.decimals)
}

/** Every region, indicator and peer group has a name in each of these languages, and of others only where it differs. */
export function expectNames(data: Dataset, languages: readonly string[]): void {
  for (const { id, names } of [
    ...data.regions.values(),
    ...data.indicators.values(),
    ...data.peerGroups.values(),
  ]) {
    const { 'zh-Hant-HK': hongKong, 'zh-Hant-TW': taiwan, ...shared } = names
    expect([id, ...Object.keys(shared).sort()]).toEqual([id, ...[...languages].sort()])
    for (const own of [hongKong, taiwan]) if (own !== undefined) expect(own).not.toBe(names['zh-Hant'])
  }
}
