import type { Observation } from './observation.js'
import { seriesKey, type ObservationKey } from './observation-key.js'

/**
 * Observations by their key: first by region, then by the rest of it. The figures of one region lie
 * together, and regions share the texts of the rest, so that a look-up touches little more memory among
 * a million of them than among thousands.
 */
export class ObservationTable {
  readonly #byRegion = new Map<string, Map<string, Observation>>()
  readonly #shared = new Map<string, string>()
  #size = 0

  get size(): number {
    return this.#size
  }

  get(key: ObservationKey): Observation | undefined {
    return this.#byRegion.get(key.region)?.get(seriesKey(key))
  }

  /** Puts an observation under its key, in place of one that stood there. */
  set(key: ObservationKey, observation: Observation): void {
    const text = seriesKey(key)
    const ofRegion = this.#byRegion.get(key.region) ?? new Map<string, Observation>()
    if (ofRegion.size === 0) this.#byRegion.set(key.region, ofRegion)
    if (!ofRegion.has(text)) this.#size++
    ofRegion.set(this.#share(text), observation)
  }

  /** All of them, region by region. */
  *values(): IterableIterator<Observation> {
    for (const ofRegion of this.#byRegion.values()) yield* ofRegion.values()
  }

  /** Those of one region. */
  *ofRegion(region: string): IterableIterator<Observation> {
    yield* this.#byRegion.get(region)?.values() ?? []
  }

  #share(text: string): string {
    const known = this.#shared.get(text)
    if (known !== undefined) return known
    this.#shared.set(text, text)
    return text
  }
}
