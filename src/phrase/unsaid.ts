import type { Absent, MissingReason } from '../derive/fact.js'
import type { Clause } from './clause.js'

/** A figure that its source lists without a value. */
export interface Unsaid {
  readonly clause: Clause
  readonly reason: MissingReason
}

/** What of an indicator's clauses the source says to be missing; nothing for what nobody lists. */
export function unsaidOf(clause: Clause, { missing }: Absent): Unsaid[] {
  return missing === undefined ? [] : [{ clause, reason: missing }]
}
