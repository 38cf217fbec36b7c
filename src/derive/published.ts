import type { Dataset } from '../model/dataset.js'
import { Decimal, parseDecimal, parseFraction, printedDecimals } from '../model/decimal.js'
import { measureTraits } from '../model/measure.js'
import type { Observation } from '../model/observation.js'
import { parseUnit, type Unit } from '../model/unit.js'
import {
  absent,
  factId,
  formulaResult,
  labelText,
  type Derived,
  type Fact,
  type FactRequest,
  type MissingReason,
  type Versus,
} from './fact.js'

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
  const traits = measureTraits[measure]
  const own = measure === 'target' && of !== undefined ? '%' : (traits.unit ?? indicator.unit)
  const unitId = observation.unit ?? (traits.unitless ? undefined : own)
  const unit = unitId === undefined ? undefined : parseUnit(unitId)
  const figure = figureOf(observation, unit)
  if (figure === undefined) {
    const why = observation.missing ?? 'not-available'
    const reason = absent(
      `the ${measure} of "${indicator.id}" for "${region.id}" in ${period.id} is marked ${why}`,
      `“${region.id}”${period.id} 的“${indicator.id}”${measure} 标注为 ${why}`,
    )
    return { ...reason, missing: why }
  }
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
    ...figure,
    unit,
    origin: 'published',
    inputs: [],
    observations: [observation],
    status: observation.status,
    ...(observation.approximate !== undefined && { approximate: observation.approximate }),
    cumulative: observation.cumulative,
  }
  return fact
}

type PublishedFigure = Pick<Fact, 'value' | 'valueTo' | 'fraction' | 'label' | 'decimals' | 'formula'>

const symbols = 'published'
const one = new Decimal(1)

/** What an observation prints; undefined if it has no value. */
function figureOf(
  { value: text, valueTo, label, measure, missing, period }: Observation,
  unit: Unit | undefined,
): PublishedFigure | undefined {
  if (label !== undefined) {
    const substituted = labelText(label)
    return { value: parseDecimal(text ?? '1') ?? one, label, decimals: 0, formula: { symbols, substituted } }
  }
  if (text === null && measure === 'date' && missing === undefined) {
    return { value: one, decimals: 0, formula: { symbols, substituted: period } }
  }
  if (text === null) return undefined
  const unitId = unit?.id ?? ''
  const fraction = parseFraction(text)
  if (fraction !== undefined) return fractionFigure(text, fraction, unit)
  const value = parseDecimal(text)
  const to = valueTo === undefined ? undefined : parseDecimal(valueTo)
  if (value === undefined) return undefined
  const printed = valueTo === undefined ? text : `${text}—${valueTo}`
  return {
    value,
    ...(to !== undefined && { valueTo: to }),
    decimals: Math.max(printedDecimals(text), valueTo === undefined ? 0 : printedDecimals(valueTo)),
    formula: { symbols, substituted: `${printed}${unitId}` },
  }
}

/** A fraction's value is the quotient in the unit, so that it can be compared with rates; one decimal in tables. */
function fractionFigure(text: string, fraction: Decimal, unit: Unit | undefined): PublishedFigure {
  const value = fraction.div(unit?.factor ?? 1)
  const decimals = 1
  const substituted = `${text} ${formulaResult(value, decimals, unit?.id ?? '')}`
  return { value, fraction: text, decimals, formula: { symbols, substituted } }
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

/** What the source says of a figure that it lists without a value; nothing where it does not list it. */
export function statedMissing(data: Dataset, request: FactRequest): MissingReason | undefined {
  const stated = published(data, request)
  return stated.kind === 'absent' ? stated.missing : undefined
}

/** A computed figure, unless one behind it is a range, which has no single value to compute with. */
export function withoutRanges(derived: Derived): Derived {
  if (derived.kind === 'absent' || derived.origin === 'published') return derived
  if (!derived.observations.some(({ valueTo }) => valueTo !== undefined)) return derived
  return absent(
    `${derived.id} would be computed from a range, which has no single value`,
    `${derived.id} 须以区间数计算，而区间数没有单一数值`,
  )
}

/** The published figure with the computed one beside it; whichever there is if there is only one. */
export function preferPublished(stated: Derived, candidate: Derived): Derived {
  const computed = withoutRanges(candidate)
  if (stated.kind === 'absent') {
    const { missing } = stated
    return computed.kind === 'absent' && missing !== undefined ? { ...computed, missing } : computed
  }
  return computed.kind === 'absent' ? stated : { ...stated, counterpart: computed }
}
