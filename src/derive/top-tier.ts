import type { Dataset } from '../model/dataset.js'
import { Decimal } from '../model/decimal.js'
import type { MeasuredQuantity } from '../model/measure.js'
import type { Derived, FactRequest } from './fact.js'
import { published } from './published.js'
import { groupVersus } from './versus.js'

/** Where the top tier ends: so many places, or a part of the group such as `0.25`. */
export type CutOff = { readonly places: number } | { readonly part: string }

/**
 * That a region is in the top tier (第一方阵, 前列) of its peers, or is to be there or in some place;
 * published only, for a rank alone does not say where the tier ends.
 */
export function deriveTopTier(data: Dataset, request: FactRequest): Derived {
  const versus = groupVersus(data, request)
  if (versus.kind === 'absent') return versus
  const quantities: MeasuredQuantity[] = ['growth', 'level', 'share']
  const asked = request.of === undefined ? quantities : [request.of]
  const stated = asked.map((of) => published(data, { ...request, of }, versus))
  return stated.find(({ kind }) => kind === 'fact') ?? stated[0] ?? published(data, request, versus)
}

/**
 * Whether a rank among so many is within a stated cut-off; a part of the group is cut down to whole places.
 *
 * @example isTopTier(4, 16, { part: '0.25' }) // true
 */
export function isTopTier(rank: number, size: number, cutOff: CutOff): boolean {
  if (rank < 1 || rank > size) return false
  return 'places' in cutOff ? rank <= cutOff.places : new Decimal(cutOff.part).times(size).gte(rank)
}
