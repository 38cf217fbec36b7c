import type { Dataset } from '../model/dataset.js'
import type { Derived, FactRequest } from './fact.js'
import { published } from './published.js'

/** The level x itself, as published: never added up or spread here. */
export function deriveLevel(data: Dataset, request: FactRequest): Derived {
  return published(data, request)
}
