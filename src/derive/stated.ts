import type { Dataset } from '../model/dataset.js'
import type { Derived, FactRequest } from './fact.js'
import { published } from './published.js'
import { resolveVersus } from './versus.js'

/** A measure as its source states it; nothing is computed. */
export function deriveStated(data: Dataset, request: FactRequest): Derived {
  const versus = resolveVersus(data, request)
  return versus?.kind === 'absent' ? versus : published(data, request, versus)
}
