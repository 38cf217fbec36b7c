import { finding, type Finding, type Place } from '../../errors.js'
import type { Dataset } from '../../model/dataset.js'
import type { Observation } from '../../model/observation.js'
import { parsePeriod } from '../../model/period.js'
import { observationKey } from '../../model/observation-key.js'

/**
 * Figures of a region for a time that begins after it had ceased (`validTo`), such as those of a county that
 * was merged. Figures before its beginning are let be: offices do reckon a new unit's past.
 */
export function* checkLifetimes(data: Dataset, placeOf: (one: Observation) => Place): Iterable<Finding> {
  const ends = new Map<string, string>()
  for (const { id, validTo } of data.regions.values()) if (validTo !== undefined) ends.set(id, validTo)
  if (ends.size === 0) return
  for (const observation of data.observations()) {
    const end = ends.get(observation.region)
    if (end === undefined) continue
    const start = parsePeriod(observation.period)?.start
    if (start === undefined || start <= end) continue
    const { successor } = data.region(observation.region)
    yield finding(
      'region-ceased',
      { figure: observationKey(observation), end, successor },
      placeOf(observation),
      'warning',
    )
  }
}
