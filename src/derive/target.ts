import type { Dataset } from '../model/dataset.js'
import { yearOf } from '../model/span.js'
import type { Derived, FactRequest } from './fact.js'
import { published } from './published.js'

/** The target of a period, or of the year that holds it; published only. */
export function deriveTarget(data: Dataset, request: FactRequest): Derived {
  const own = published(data, request)
  if (own.kind === 'fact') return own
  const ofYear = targetOfYear(data, request)
  return ofYear.kind === 'fact' ? ofYear : own
}

/** The target of the calendar year that holds a period. */
export function targetOfYear(data: Dataset, request: FactRequest): Derived {
  const period = yearOf(request.period) ?? request.period
  const plain = { ...request, of: undefined, versus: undefined, base: undefined }
  return published(data, { ...plain, measure: 'target', period })
}
