import type { Dataset } from '../model/dataset.js'
import { parseDecimal, printedDecimals } from '../model/decimal.js'
import { measureTraits } from '../model/measure.js'
import { parseUnit } from '../model/unit.js'
import { absent, factId, type Derived, type Fact, type FactRequest, type Versus } from './fact.js'

/** The figure as its source states it: the observation under exactly this key. */
export function published(data: Dataset, request: FactRequest, versus?: Versus): Derived {
  const { region, indicator, period, measure, of, base } = request
  const versusId = versus && idOf(versus)
  const key = {
    region: region.id,
    indicator: indicator.id,
    period: period.id,
    measure,
    of,
    versus: versusId,
    base: base?.id,
  }
  const observation = data.observation(key)
  if (observation === undefined) {
    return absent(
      `the dataset has no ${measure} of "${indicator.id}" for "${region.id}" in ${period.id}`,
      `数据集中没有“${region.id}”${period.id} 的“${indicator.id}”${measure}`,
    )
  }
  const value = observation.value === null ? undefined : parseDecimal(observation.value)
  if (observation.value === null || value === undefined) {
    const why = observation.missing ?? 'not-available'
    return absent(
      `the ${measure} of "${indicator.id}" for "${region.id}" in ${period.id} is marked ${why}`,
      `“${region.id}”${period.id} 的“${indicator.id}”${measure} 标注为 ${why}`,
    )
  }
  const traits = measureTraits[measure]
  const unitId = observation.unit ?? (traits.unitless ? undefined : (traits.unit ?? indicator.unit))
  const unit = unitId === undefined ? undefined : parseUnit(unitId)
  const fact: Fact = {
    kind: 'fact',
    id: factId(request, versusId),
    measure,
    region,
    indicator,
    period,
    ...(of !== undefined && { of }),
    ...(versus !== undefined && { versus }),
    ...(base !== undefined && { base }),
    value,
    unit,
    decimals: printedDecimals(observation.value),
    origin: 'published',
    formula: { symbols: 'published', substituted: `${observation.value}${unit?.id ?? ''}` },
    inputs: [],
    observations: [observation],
    status: observation.status,
    ...(observation.approximate !== undefined && { approximate: observation.approximate }),
    cumulative: observation.cumulative,
  }
  return fact
}

export function idOf(versus: Versus): string {
  switch (versus.kind) {
    case 'region':
      return versus.region.id
    case 'peer-group':
      return versus.group.id
    case 'indicator':
      return versus.indicator.id
  }
}

/** The published figure with the computed one beside it; whichever there is if there is only one. */
export function preferPublished(stated: Derived, computed: Derived): Derived {
  if (stated.kind === 'absent') return computed
  return computed.kind === 'absent' ? stated : { ...stated, counterpart: computed }
}
