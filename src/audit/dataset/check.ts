import type { Dataset } from '../../model/dataset.js'
import { parsePeriod, samePeriodLastYear } from '../../model/period.js'
import { requireUnit } from '../../model/unit.js'
import type { Figure } from './figure.js'
import type { Assessment } from './verdict.js'

/** Assesses one published figure by the figures under other keys. */
export type CheckFigure = (data: Dataset, claim: Figure) => Assessment

/** Goes over the dataset once and assesses what hangs together in groups. */
export type CheckGroups = (data: Dataset) => Iterable<Assessment>

export const percent = requireUnit('%')
export const points = requireUnit('个百分点')
export const times = requireUnit('倍')

const known = new Map<string, string | undefined>()

/** Id of the same period one year earlier; kept, for datasets name few periods many times. */
export function lastYear(periodId: string): string | undefined {
  if (known.has(periodId)) return known.get(periodId)
  const period = parsePeriod(periodId)
  const before = period && samePeriodLastYear(period).id
  if (known.size < 10_000) known.set(periodId, before)
  return before
}
