import type { Place } from '../errors.js'
import type { Indicator } from '../model/indicator.js'
import { chooseVariant } from '../phrase/choose-variant.js'
import type { Clause } from '../phrase/clause.js'
import type { Saying } from '../phrase/say.js'
import { unsaidOf, type Unsaid } from '../phrase/unsaid.js'
import { against, insteadOf } from '../phrase/say-signed.js'
import type { TemplateRun } from './run.js'
import type { Scope } from './scope.js'

/**
 * The figures for the clauses of one indicator. A growth rate that there is none of because a level is below
 * zero gives way to the change. An absent figure that is optional is left out; one that
 * is not is reported, unless the source lists it without a value and `unsaid` takes it to say so. Nothing
 * at all is the caller's to judge.
 */
export function sayingsFor(
  run: TemplateRun,
  { region, period }: Scope,
  indicator: Indicator,
  clauses: readonly Clause[],
  place: Place,
  seed = '',
  unsaid?: Unsaid[],
): Saying[] {
  const sayings: Saying[] = []
  for (const clause of clauses) {
    const derived = run.derive(region, indicator, clause, period)
    if (derived.kind === 'fact') {
      sayings.push({ fact: derived, variant: chooseVariant(clause, seed, derived.id) })
      continue
    }
    // A template that asks for the change itself tells it once.
    const isAsked = clauses.some(({ measure }) => measure === 'increment')
    const instead = isAsked
      ? undefined
      : insteadOf(clause, (other) => run.derive(region, indicator, other, period))
    if (instead !== undefined) {
      sayings.push({ fact: instead, variant: against })
      continue
    }
    const listed = unsaidOf(clause, derived)
    if (unsaid !== undefined && listed.length > 0) unsaid.push(...listed)
    else if (!clause.optional) run.reportAbsent(region, indicator, clause, derived, place)
  }
  return sayings
}
