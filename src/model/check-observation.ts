import type { MessageCode, MessageParameters } from '../messages/index.js'
import type { TableName } from './dataset-input.js'
import type { Indicator } from './indicator.js'
import { measureTraits } from './measure.js'
import { missingReasons, type Observation } from './observation.js'
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

type Report = <C extends MessageCode>(
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
  checkValue(observation, fault)
  checkUnit(observation, catalogue, fault)
  return sound
}

function checkVersus({ measure, of, versus }: Observation, catalogue: Catalogue, fault: Report): void {
  const traits = measureTraits[measure]
  if (traits.needsQuantity && of === undefined) {
    const expected = { en: 'level or growth', zh: 'level（总量）或 growth（增速）' }
    fault('observation-field-needed', { measure, field: 'of', expected }, ['of'])
  }
  if (!traits.needsQuantity && of !== undefined) {
    fault('observation-field-unused', { measure, field: 'of', value: of }, ['of'])
  }
  if (traits.versus === 'none') {
    if (versus !== undefined)
      fault('observation-field-unused', { measure, field: 'versus', value: versus }, ['versus'])
    return
  }
  if (versus === undefined) {
    const expected = {
      region: { en: 'the id of a region', zh: '地区编号' },
      'peer-group': { en: 'the id of a peer group', zh: '比较组编号' },
      'region-or-indicator': { en: 'the id of a region or an indicator', zh: '地区或指标编号' },
    }[traits.versus]
    fault('observation-field-needed', { measure, field: 'versus', expected }, ['versus'])
    return
  }
  const known = (table: CatalogueTable, kind: string): void =>
    checkReference('versus', versus, table, kind, catalogue, fault)
  if (traits.versus === 'region') known('regions', 'region')
  else if (traits.versus === 'peer-group') known('peerGroups', 'peer group')
  else if (catalogue.regions.has(versus) && catalogue.indicators.has(versus))
    fault('versus-ambiguous', { id: versus }, ['versus'])
  else if (!catalogue.has('indicators', versus)) known('regions', 'region or indicator')
}

function checkValue({ measure, value, missing }: Observation, fault: Report): void {
  if (value !== null && missing !== undefined) fault('observation-value-and-missing', { value }, ['missing'])
  if (value === null && missing === undefined)
    fault('observation-value-missing', { reasons: missingReasons.join(', ') }, ['value'])
  if (measure === 'rank' && value !== null && !/^[1-9]\d*$/.test(value))
    fault('rank-not-positive', { value }, ['value'])
}

function checkUnit({ measure, unit, indicator }: Observation, catalogue: Catalogue, fault: Report): void {
  const own = measureTraits[measure].unit ?? catalogue.indicators.get(indicator)?.unit
  if (unit === undefined || own === undefined || measure === 'first' || measure === 'rank') return
  if (parseUnit(unit)?.dimension !== parseUnit(own)?.dimension) {
    fault('observation-unit-mismatch', { unit, expected: own }, ['unit'])
  }
}
