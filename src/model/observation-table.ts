import type { Measure } from './measure.js'
import type { Observation } from './observation.js'
import { seriesKey, type ObservationKey } from './observation-key.js'

/**
 * Observations by their key: first by region, then by the rest of it. What is left of a key without its
 * region is shared by thousands of regions, so each is numbered once: a look-up then makes no text, and
 * touches of what grows with the dataset only one region's table and the observation itself.
 */
export class ObservationTable {
  readonly #byRegion = new Map<string, Map<number, Observation>>()
  readonly #series = new SeriesNumbers()
  #size = 0

  get size(): number {
    return this.#size
  }

  get(key: ObservationKey): Observation | undefined {
    const series = this.#series.find(key)
    return series === undefined ? undefined : this.#byRegion.get(key.region)?.get(series)
  }

  /** Puts an observation under its key, in place of one that stood there. */
  set(key: ObservationKey, observation: Observation): void {
    const series = this.#series.number(key)
    const ofRegion = this.#byRegion.get(key.region) ?? new Map<number, Observation>()
    if (ofRegion.size === 0) this.#byRegion.set(key.region, ofRegion)
    if (!ofRegion.has(series)) this.#size++
    ofRegion.set(series, observation)
  }

  /** All of them, region by region. */
  *values(): IterableIterator<Observation> {
    for (const ofRegion of this.#byRegion.values()) yield* ofRegion.values()
  }

  /** Those of one region. */
  *ofRegion(region: string): IterableIterator<Observation> {
    yield* this.#byRegion.get(region)?.values() ?? []
  }
}

/** Numbers for keys without their region: of plain ones step by step, of those with more by their text. */
class SeriesNumbers {
  readonly #plain = new Map<string, Map<string, Map<Measure, number>>>()
  readonly #others = new Map<string, number>()
  #next = 0

  find(key: ObservationKey): number | undefined {
    return isPlain(key)
      ? this.#plain.get(key.indicator)?.get(key.period)?.get(key.measure)
      : this.#others.get(seriesKey(key))
  }

  number(key: ObservationKey): number {
    const known = this.find(key)
    if (known !== undefined) return known
    const made = this.#next++
    if (isPlain(key)) {
      const byPeriod = ensure(this.#plain, key.indicator)
      ensure(byPeriod, key.period).set(key.measure, made)
    } else this.#others.set(seriesKey(key), made)
    return made
  }
}

function isPlain({ of, versus, base }: ObservationKey): boolean {
  return of === undefined && versus === undefined && base === undefined
}

function ensure<K, V>(tables: Map<string, Map<K, V>>, key: string): Map<K, V> {
  const known = tables.get(key)
  if (known !== undefined) return known
  const made = new Map<K, V>()
  tables.set(key, made)
  return made
}
