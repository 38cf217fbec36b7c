import type { Dataset } from '../model/dataset.js'
import type { Derived, FactRequest } from './fact.js'
import { published } from './published.js'
import { regionVersus } from './versus.js'

/**
 * A superlative or an award as its source states it: in the region named, or else without one, or in the
 * nearest region above for which it is recorded. Published only: no figure tells that something is best.
 */
export function deriveStatedWithin(data: Dataset, request: FactRequest): Derived {
  const { region, versus } = request
  if (versus !== undefined) {
    const within = regionVersus(data, request)
    return within.kind === 'absent' ? within : published(data, request, within)
  }
  const alone = published(data, request)
  if (alone.kind === 'fact') return alone
  for (let up = region.parent; up !== undefined; up = data.regions.get(up)?.parent) {
    const within = regionVersus(data, { ...request, versus: up })
    const stated = within.kind === 'absent' ? within : published(data, request, within)
    if (stated.kind === 'fact') return stated
  }
  return alone
}
