import type { Dataset } from '../model/dataset.js'
import { Decimal } from '../model/decimal.js'
import type { Period } from '../model/period.js'
import { round } from '../model/rounding.js'
import type { Derived, Fact, FactRequest, Versus } from './fact.js'
import { idOf, preferPublished, published } from './published.js'

/**
 * The published figure with the computed one beside it. Nothing is computed for what its source
 * withholds or says not to exist.
 */
export function statedOrComputed(
  data: Dataset,
  request: FactRequest,
  compute: () => Derived,
  versus?: Versus,
): Derived {
  const stated = published(data, request, versus)
  return stated.kind === 'absent' && isWithheld(data, request, versus)
    ? stated
    : preferPublished(stated, compute())
}

/**
 * The same for a change since an earlier period: published with that base, or with none where the
 * request leaves it open, or computed. A source that names no base may have had another in mind, so the
 * computed figure is put beside it only where the two agree.
 */
export function statedOrComputedSince(
  data: Dataset,
  request: FactRequest,
  base: Period,
  compute: (request: FactRequest) => Derived,
  versus?: Versus,
): Derived {
  const since = { ...request, base }
  const unnamed = request.base === undefined ? published(data, request, versus) : undefined
  const named = published(data, since, versus)
  if (named.kind === 'absent') {
    if (unnamed?.kind === 'fact') {
      const twin = compute(since)
      return twin.kind === 'fact' && agree(unnamed, twin) ? { ...unnamed, counterpart: twin } : unnamed
    }
    if (isWithheld(data, since, versus)) return named
    if (unnamed !== undefined && isWithheld(data, request, versus)) return unnamed
  }
  const made = compute(since)
  // What is computed tells best why there is none.
  return named.kind === 'absent' ? made : preferPublished(named, made)
}

/** Within one unit of the last printed place, in the same unit. */
function agree(stated: Fact, computed: Fact): boolean {
  const lastPlace = new Decimal(10).pow(-stated.decimals)
  return (
    stated.unit?.id === computed.unit?.id &&
    round(computed.value, stated.decimals).minus(stated.value).abs().lte(lastPlace)
  )
}

/** Whether a source marks a figure as suppressed or not applicable, so that none may be made up for it. */
export function isWithheld(data: Dataset, request: FactRequest, versus?: Versus): boolean {
  const { region, indicator, period, measure, of, base } = request
  const missing = data.observation({
    region: region.id,
    indicator: indicator.id,
    period: period.id,
    measure,
    of,
    versus: versus && idOf(versus),
    base: base?.id,
  })?.missing
  return missing === 'suppressed' || missing === 'not-applicable'
}
