import type { Place } from '../errors.js'
import type { Indicator } from '../model/indicator.js'
import type { Clause } from '../phrase/clause.js'
import type { Saying } from '../phrase/say.js'
import type { TemplateRun } from './run.js'
import type { Scope } from './scope.js'

/**
 * The figures for the clauses of one indicator. An absent one that is optional is left out; one that
 * is not is reported. Nothing at all is the caller's to judge.
 */
export function sayingsFor(
  run: TemplateRun,
  { region, period }: Scope,
  indicator: Indicator,
  clauses: readonly Clause[],
  place: Place,
): Saying[] {
  const sayings: Saying[] = []
  for (const clause of clauses) {
    const derived = run.derive(region, indicator, clause, period)
    if (derived.kind === 'fact') {
      sayings.push({ fact: derived, variant: clause.variant })
      continue
    }
    if (!clause.optional) run.reportAbsent(region, indicator, clause, derived, place)
  }
  return sayings
}
