import type { Dataset } from '../model/dataset.js'
import { absent, type Derived, type FactRequest } from './fact.js'
import { published } from './published.js'

/** That something is the first of its kind in a region (全市第一批, 全省首家); published only. */
export function deriveFirst(data: Dataset, request: FactRequest): Derived {
  const within = request.versus ?? firstWithin(data, request)
  const region = within === undefined ? undefined : data.regions.get(within)
  if (region === undefined) {
    return absent(
      `the dataset does not say that "${request.region.id}" is the first with "${request.indicator.id}"`,
      `数据集中没有“${request.region.id}”的“${request.indicator.id}”首个记录`,
    )
  }
  return published(data, request, {
    kind: 'region',
    region,
    above: data.isAbove(region.id, request.region.id),
  })
}

/** The nearest region above for which the claim is recorded. */
function firstWithin(data: Dataset, { region, indicator, period, measure }: FactRequest): string | undefined {
  for (let up = region.parent; up !== undefined; up = data.regions.get(up)?.parent) {
    const key = { region: region.id, indicator: indicator.id, period: period.id, measure, versus: up }
    if (data.observation(key) !== undefined) return up
  }
  return region.parent
}
