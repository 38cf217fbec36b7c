import type { MessageCode, MessageParameters } from '../messages/index.js'
import type { TableName } from './dataset-input.js'
import type { Indicator } from './indicator.js'
import { parseDecimal, parseFraction } from './decimal.js'
import { measureTraits, type Measure } from './measure.js'
import { missingReasons, type Observation } from './observation.js'
import { parsePeriod } from './period.js'
import type { Region } from './region.js'
import { parseUnit } from './unit.js'

/** The tables that others refer into. */
export type CatalogueTable = Exclude<TableName, 'observations'>

/** What observations may refer to. */
export interface Catalogue {
  readonly regions: ReadonlyMap<string, Region>
  readonly indicators: ReadonlyMap<string, Indicator>
  /** Whether a table has a row with an id, or may have it in a part that could not be read. */
  readonly has: (table: CatalogueTable, id: string) => boolean
  /** Ids of a table that a mistyped one may stand for. */
  readonly similar: (table: CatalogueTable, id: string) => string
}

/** Tells a fault of one row, in one of its fields. */
export type Report = <C extends MessageCode>(
  code: C,
  parameters: MessageParameters<C>,
  field?: readonly PropertyKey[],
) => void

/** Reports an id that its table does not have. */
export function checkReference(
  field: 'region' | 'indicator' | 'source' | 'versus',
  id: string,
  table: CatalogueTable,
  kind: string,
  catalogue: Catalogue,
  report: Report,
): void {
  if (catalogue.has(table, id)) return
  report('reference-unknown', { field, id, kind, similar: catalogue.similar(table, id) }, [field])
}

/** Checks one observation against the catalogue; reports every fault and says whether there was none. */
export function checkObservation(observation: Observation, catalogue: Catalogue, report: Report): boolean {
  let sound = true
  const fault: Report = (code, parameters, field) => {
    sound = false
    report(code, parameters, field)
  }
  checkReference('region', observation.region, 'regions', 'region', catalogue, fault)
  checkReference('indicator', observation.indicator, 'indicators', 'indicator', catalogue, fault)
  checkReference('source', observation.source, 'sources', 'source', catalogue, fault)
  checkVersus(observation, catalogue, fault)
  checkLabel(observation, fault)
  checkValue(observation, fault)
  checkRange(observation, fault)
  checkFraction(observation, catalogue, fault)
  checkUnit(observation, catalogue, fault)
  checkBase(observation, fault)
  return sound
}

function checkVersus({ measure, of, versus }: Observation, catalogue: Catalogue, fault: Report): void {
  const traits = measureTraits[measure]
  if (traits.needsQuantity && of === undefined) {
    const expected = {
      en: 'level, growth or share',
      zh: 'level（总量）、growth（增速）或 share（比重）',
    }
    fault('observation-field-needed', { measure, field: 'of', expected }, ['of'])
  }
  if (!traits.needsQuantity && !traits.quantityOptional && of !== undefined) {
    fault('observation-field-unused', { measure, field: 'of', value: of }, ['of'])
  }
  if (traits.versus === 'none') {
    if (versus !== undefined)
      fault('observation-field-unused', { measure, field: 'versus', value: versus }, ['versus'])
    return
  }
  if (versus === undefined) {
    if (traits.versusOptional) return
    const expected = {
      region: { en: 'the id of a region', zh: '地区编号' },
      'peer-group': { en: 'the id of a peer group', zh: '比较组编号' },
      indicator: { en: 'the id of an indicator', zh: '指标编号' },
      'region-or-indicator': { en: 'the id of a region or an indicator', zh: '地区或指标编号' },
    }[traits.versus]
    fault('observation-field-needed', { measure, field: 'versus', expected }, ['versus'])
    return
  }
  const known = (table: CatalogueTable, kind: string): void =>
    checkReference('versus', versus, table, kind, catalogue, fault)
  if (traits.versus === 'region') known('regions', 'region')
  else if (traits.versus === 'peer-group') known('peerGroups', 'peer group')
  else if (traits.versus === 'indicator') known('indicators', 'indicator')
  else if (catalogue.regions.has(versus) && catalogue.indicators.has(versus))
    fault('versus-ambiguous', { id: versus }, ['versus'])
  else if (!catalogue.has('indicators', versus)) known('regions', 'region or indicator')
}

/** A word stands for the value where the measure is told by one. */
function checkLabel({ measure, label, missing }: Observation, fault: Report): void {
  const wanted = measureTraits[measure].labelled === true
  if (label !== undefined && !wanted) {
    fault('observation-field-unused', { measure, field: 'label', value: Object.values(label).join(', ') }, [
      'label',
    ])
  }
  if (wanted && label === undefined && missing === undefined) {
    const expected = { en: 'the word that says it, such as “silver award”', zh: '所用的词，如“银奖”“AAA级”' }
    fault('observation-field-needed', { measure, field: 'label', expected }, ['label'])
  }
}

/** Places, numbers in a series and the like. */
const wholeFromOne: ReadonlySet<Measure> = new Set(['target-rank', 'target-tier', 'ordinal', 'one-of'])

function checkValue({ measure, value, missing, label }: Observation, fault: Report): void {
  if (value !== null && missing !== undefined) fault('observation-value-and-missing', { value }, ['missing'])
  if (value === null && missing === undefined && label === undefined && measure !== 'date')
    fault('observation-value-missing', { reasons: missingReasons.join(', ') }, ['value'])
  if (measure === 'standing' && value !== null && !/^(?:-?1|0)$/.test(value)) {
    const expected = {
      en: '1 (above), 0 (level with) or -1 (below)',
      zh: '1（高于）、0（相当）或 -1（低于）',
    }
    fault('value-invalid', { field: 'value', value, expected }, ['value'])
  }
  if (wholeFromOne.has(measure) && value !== null && !/^[1-9]\d*$/.test(value)) {
    const expected = { en: 'a whole number from 1', zh: '从 1 起的整数' }
    fault('value-invalid', { field: 'value', value, expected }, ['value'])
  }
  if (measure === 'rank' && value !== null && !/^[1-9]\d*$/.test(value))
    fault('rank-not-positive', { value }, ['value'])
  if (measure === 'top-tier' && value !== null && !/^[1-9]\d*$/.test(value)) {
    const expected = {
      en: '1, or how many places the tier has',
      zh: '1，或名单的位数',
    }
    fault('value-invalid', { field: 'value', value, expected }, ['value'])
  }
}

/** A range lies on one side of zero, so that what is said of its direction holds for both ends. */
function checkRange({ measure, value, valueTo }: Observation, fault: Report): void {
  if (valueTo === undefined) return
  if (measureTraits[measure].unitless || withoutRange.has(measure)) {
    fault('observation-field-unused', { measure, field: 'valueTo', value: valueTo }, ['valueTo'])
    return
  }
  const from = value === null ? undefined : parseDecimal(value)
  const to = parseDecimal(valueTo)
  if (from !== undefined && to?.gt(from) && !(from.isNegative() && to.gt(0))) return
  const expected = {
    en: 'the upper end of a range whose lower end is the value, both on one side of zero',
    zh: '以 value 为下限的区间上限，且两端同在零的一侧',
  }
  fault('value-invalid', { field: 'valueTo', value: valueTo, expected }, ['valueTo'])
}

const withoutRange: ReadonlySet<Measure> = new Set([
  'first',
  'only',
  'ordinal',
  'one-of',
  'award',
  'rating',
  'superlative',
])

/** Thirds and quarters are told of a whole, not of yuan. */
function checkFraction(
  { measure, value, unit, indicator }: Observation,
  catalogue: Catalogue,
  fault: Report,
): void {
  if (value === null || parseFraction(value) === undefined) return
  const own = unit ?? measureTraits[measure].unit ?? catalogue.indicators.get(indicator)?.unit
  if (own === undefined || parseUnit(own)?.dimension === 'ratio') return
  fault('observation-unit-mismatch', { unit: own, expected: '%' }, ['unit'])
}

/** A unit of another kind is a fault where the measure or the indicator has one of its own. */
function checkUnit({ measure, of, unit, indicator }: Observation, catalogue: Catalogue, fault: Report): void {
  const traits = measureTraits[measure]
  const free = traits.unitless || freeUnits.has(measure)
  const own =
    free || (measure === 'target' && of !== undefined)
      ? undefined
      : (traits.unit ?? catalogue.indicators.get(indicator)?.unit)
  if (unit === undefined || own === undefined) return
  if (parseUnit(unit)?.dimension !== parseUnit(own)?.dimension) {
    fault('observation-unit-mismatch', { unit, expected: own }, ['unit'])
  }
}

/** Counted in whatever the figure is told in: years of a streak, batches of a first, money per head. */
const freeUnits: ReadonlySet<Measure> = new Set([
  'first',
  'only',
  'ordinal',
  'one-of',
  'streak',
  'streak-end',
  'intensity',
])

function checkBase({ measure, base, period }: Observation, fault: Report): void {
  const { base: wanted } = measureTraits[measure]
  if (wanted === 'none' && base !== undefined) {
    fault('observation-field-unused', { measure, field: 'base', value: base }, ['base'])
  }
  if (wanted === 'required' && base === undefined) {
    const expected = { en: 'the earlier period with which it is compared', zh: '所对比的较早时期' }
    fault('observation-field-needed', { measure, field: 'base', expected }, ['base'])
  }
  const earlier = base === undefined ? undefined : parsePeriod(base)
  const later = parsePeriod(period)
  if (
    earlier !== undefined &&
    later !== undefined &&
    earlier.start >= later.start &&
    earlier.end >= later.end
  ) {
    fault('base-not-earlier', { base: earlier.id, period: later.id }, ['base'])
  }
}
