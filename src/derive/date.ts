import type { Dataset } from '../model/dataset.js'
import { parsePeriod } from '../model/period.js'
import type { Derived, FactRequest } from './fact.js'
import { published } from './published.js'

/**
 * When something happened: the period of the observation is the figure. Asked for a later period, it is
 * the last date recorded that lies before the end of that period.
 */
export function deriveDate(data: Dataset, request: FactRequest): Derived {
  const own = published(data, request)
  if (own.kind === 'fact') return own
  const { region, indicator, measure, period } = request
  const recorded = data
    .periodsOf(region.id)
    .filter((id) => data.observation({ region: region.id, indicator: indicator.id, period: id, measure }))
    .flatMap((id) => parsePeriod(id) ?? [])
    .filter(({ end }) => end <= period.end)
  const last = recorded.at(-1)
  return last === undefined ? own : published(data, { ...request, period: last })
}
