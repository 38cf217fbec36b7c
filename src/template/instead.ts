import type { Absent } from '../derive/fact.js'
import type { Indicator } from '../model/indicator.js'
import type { Clause } from '../phrase/clause.js'
import type { Saying } from '../phrase/say.js'
import type { TemplateRun } from './run.js'
import type { Scope } from './scope.js'

/**
 * What is told where a clause cannot be: of a loss there is no growth rate, but the turn from a profit or how
 * far it narrowed; of a fall no multiple, but from what to what it fell.
 */
export function sayingInstead(
  run: TemplateRun,
  { region, period }: Scope,
  indicator: Indicator,
  clause: Clause,
  { missing }: Absent,
): Saying | undefined {
  if (missing !== undefined) return undefined
  const isSpan = clause.measure === 'increase-multiple' && clause.variant === 'span'
  if (!isSpan && clause.measure !== 'growth') return undefined
  const change: Clause = {
    measure: 'increment',
    variant: 'default',
    optional: true,
    ...(clause.base !== undefined && { base: clause.base }),
  }
  const fact = run.derive(region, indicator, change, period)
  if (fact.kind === 'absent' || fact.origin === 'published') return undefined
  if (isSpan) return fact.value.isNegative() ? { fact, variant: 'span' } : undefined
  return fact.inputs.some(({ value }) => value.isNegative()) ? { fact, variant: 'profit' } : undefined
}
