import type { Dataset } from '../model/dataset.js'
import { parseDecimal, printedDecimals } from '../model/decimal.js'
import type { Observation } from '../model/observation.js'
import { parseUnit } from '../model/unit.js'
import { comparable } from './comparable.js'
import { computed } from './computed.js'
import { absent, formulaResult, withUnit, type Derived, type Fact, type FactRequest } from './fact.js'
import { published } from './published.js'
import { inUnitOf } from './same-unit.js'
import { statedOrComputed } from './stated-or-computed.js'

/**
 * By how much a published level was revised: x_new − x_old of its latest vintage and its first, which is
 * the preliminary figure; downwards is negative. Refused where only one vintage is known and where the
 * first gave no value.
 */
export function deriveRevision(data: Dataset, request: FactRequest): Derived {
  return statedOrComputed(data, request, () => computedRevision(data, request))
}

function computedRevision(data: Dataset, request: FactRequest): Derived {
  const { region, indicator, period } = request
  const latest = published(data, { ...request, measure: 'level', of: undefined, versus: undefined })
  if (latest.kind === 'absent') return latest
  const key = { region: region.id, indicator: indicator.id, period: period.id, measure: 'level' } as const
  const [first, ...later] = data.vintages(key)
  const old = first && later.length > 0 ? inVintage(latest, first) : undefined
  if (old === undefined) {
    return absent(
      `only one vintage of ${latest.id} has a value, so nothing was revised`,
      `${latest.id} 只有一个版本有数值，没有修订`,
    )
  }
  const differing = comparable(latest, old)
  if (differing !== undefined) return differing
  const converted = inUnitOf(latest, old)
  if (converted.kind === 'absent') return converted
  const value = latest.value.minus(converted.value)
  const decimals = Math.max(latest.decimals, converted.decimals)
  const unit = latest.unit?.id ?? ''
  return computed(request, {
    value,
    ...(unit !== '' && { unit }),
    decimals,
    formula: {
      symbols: 'x(latest vintage) − x(first vintage)',
      substituted: `${withUnit(latest)} − ${withUnit(old)} ${formulaResult(value, decimals, unit)}`,
    },
    inputs: [latest, old],
  })
}

/** An earlier vintage of a published level, as a fact of its own. */
function inVintage({ id, ...latest }: Fact, observation: Observation): Fact | undefined {
  const { value: text, vintage, unit: unitId, status, approximate, cumulative } = observation
  const value = text === null ? undefined : parseDecimal(text)
  if (text === null || value === undefined) return undefined
  const unit = parseUnit(unitId ?? latest.indicator.unit)
  const { measure, region, indicator, period } = latest
  return {
    kind: 'fact',
    id: `${id}#${vintage ?? 'first'}`,
    measure,
    region,
    indicator,
    period,
    value,
    unit,
    decimals: printedDecimals(text),
    origin: 'published',
    inputs: [],
    formula: { symbols: 'published', substituted: `${text}${unit?.id ?? ''}` },
    observations: [observation],
    status,
    ...(approximate !== undefined && { approximate }),
    cumulative,
  }
}
