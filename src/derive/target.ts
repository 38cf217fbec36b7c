import type { Dataset } from '../model/dataset.js'
import type { MeasuredQuantity } from '../model/measure.js'
import { yearOf } from '../model/span.js'
import type { Derived, FactRequest } from './fact.js'
import { published } from './published.js'

/** The target of a period, or of the year that holds it, for a level or with `of` for growth; published only. */
export function deriveTarget(data: Dataset, request: FactRequest): Derived {
  const own = published(data, request)
  if (own.kind === 'fact') return own
  const ofYear = targetOfYear(data, request, request.of)
  return ofYear.kind === 'fact' ? ofYear : own
}

/** The target of the calendar year that holds a period. */
export function targetOfYear(data: Dataset, request: FactRequest, of?: MeasuredQuantity): Derived {
  const period = yearOf(request.period) ?? request.period
  const plain = { ...request, of, versus: undefined, base: undefined }
  return published(data, { ...plain, measure: 'target', period })
}
