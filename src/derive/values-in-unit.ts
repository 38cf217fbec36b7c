import type { Decimal } from '../model/decimal.js'
import type { Absent, Fact } from './fact.js'
import { comparable } from './comparable.js'
import { inUnitOf } from './same-unit.js'

/** The values of facts in the unit of one of them; refused if one cannot be compared with it. */
export function valuesInUnitOf(target: Fact, facts: readonly Fact[]): Decimal[] | Absent {
  const values: Decimal[] = []
  for (const fact of facts) {
    const differing = comparable(target, fact)
    if (differing !== undefined) return differing
    const converted = inUnitOf(target, fact)
    if (converted.kind === 'absent') return converted
    values.push(converted.value)
  }
  return values
}
