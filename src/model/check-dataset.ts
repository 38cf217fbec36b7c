import type { z } from 'zod'
import { finding, formatPlace, type Finding, type Place } from '../errors.js'
import { limits } from '../limits.js'
import {
  checkPeerGroups,
  checkRegions,
  type CatalogueReport,
  type Reference,
  type Row,
} from './check-catalogue.js'
import {
  checkObservation,
  checkReference,
  type Catalogue,
  type CatalogueTable,
  type Report,
} from './check-observation.js'
import type { DatasetParts } from './dataset.js'
import {
  datasetHeadSchema,
  locateInObjects,
  tableSchemas,
  type DatasetInput,
  type Locate,
  type TableName,
} from './dataset-input.js'
import { identifier } from './identifier.js'
import type { Indicator } from './indicator.js'
import type { Observation } from './observation.js'
import { keyWithVintage, observationKey } from './observation-key.js'
import { ObservationTable } from './observation-table.js'
import type { PeerGroup } from './peer-group.js'
import { parseRow } from './parse-row.js'
import { parsePeriod } from './period.js'
import { idNamed } from './id-named.js'
import { printed, valueAt } from './raw-value.js'
import type { Region } from './region.js'
import { similar } from './similar.js'
import type { Source } from './source.js'

export interface CheckedDataset {
  /** Undefined if there is an error. */
  readonly parts: DatasetParts | undefined
  readonly findings: readonly Finding[]
  /** Where an observation of `parts` stands; nowhere if nothing could be read. */
  readonly placeOf: (observation: Observation) => Place
}

/**
 * Checks a whole dataset and collects every fault; nothing is thrown for bad input. References into
 * tables of which a part could not be read are let pass, since the ids there are not known.
 */
export function checkDataset(
  input: DatasetInput,
  locate: Locate = locateInObjects,
  unread: ReadonlySet<TableName> = new Set(),
): CheckedDataset {
  return new DatasetCheck(input, locate, unread).run()
}

const kinds: Readonly<Record<CatalogueTable, string>> = {
  regions: 'region',
  indicators: 'indicator',
  peerGroups: 'peer group',
  sources: 'source',
}

class DatasetCheck {
  readonly #findings: Finding[] = []
  #overflow = false
  readonly #regions = new Map<string, Region>()
  readonly #indicators = new Map<string, Indicator>()
  readonly #peerGroups = new Map<string, PeerGroup>()
  readonly #sources = new Map<string, Source>()
  readonly #observations = new ObservationTable()
  readonly #earlierVintages = new Map<string, Observation[]>()
  #breaks = false
  readonly #rowOfKey = new Map<string, number>()
  readonly #unread: Set<TableName>
  /** Ids of rows that have faults of their own; a reference to one is not a second fault. */
  readonly #faultyIds: Readonly<Record<CatalogueTable, Set<string>>> = {
    regions: new Set(),
    indicators: new Set(),
    peerGroups: new Set(),
    sources: new Set(),
  }
  readonly #catalogue: Catalogue = {
    regions: this.#regions,
    indicators: this.#indicators,
    has: (table, id) => this.#ids(table).has(id) || this.#faultyIds[table].has(id) || this.#unread.has(table),
    similar: (table, id) =>
      (table === 'regions' ? idNamed(this.#regions, id) : undefined) ??
      (table === 'indicators' ? idNamed(this.#indicators, id) : undefined) ??
      similar(id, [...this.#ids(table).keys(), ...this.#faultyIds[table]]),
  }

  constructor(
    readonly input: DatasetInput,
    readonly locate: Locate,
    unread: ReadonlySet<TableName>,
  ) {
    this.#unread = new Set(unread)
  }

  run(): CheckedDataset {
    const head = this.#parse(datasetHeadSchema, this.#headFields(), 'head', 0)
    const regions = this.#table<Region>('regions', this.#regions)
    const indicators = this.#table<Indicator>('indicators', this.#indicators)
    this.#table<Source>('sources', this.#sources)
    const peerGroups = this.#table<PeerGroup>('peerGroups', this.#peerGroups)
    this.#checkCatalogue(regions, indicators, peerGroups)
    this.#checkObservations()
    const failed = this.#findings.some((one) => one.severity === 'error')
    const parts: DatasetParts | undefined =
      failed || head === undefined
        ? undefined
        : {
            title: head.title,
            rounding: head.rounding,
            regions: this.#regions,
            indicators: this.#indicators,
            peerGroups: this.#peerGroups,
            sources: this.#sources,
            observations: this.#observations,
            earlierVintages: this.#earlierVintages,
            breaks: this.#breaks ? [...this.#observations.values()].filter((one) => one.breakBefore) : [],
            templateOptions: new Map(Object.entries(head.templates)),
          }
    return { parts, findings: this.#findings, placeOf: this.#placeOf() }
  }

  /** Keeps the rows' numbers and not the rows. */
  #placeOf(): (observation: Observation) => Place {
    const rows = this.#rowOfKey
    const { locate } = this
    return (observation) => {
      const row = rows.get(keyWithVintage(observationKey(observation), observation))
      return row === undefined ? {} : locate('observations', row, ['value'])
    }
  }

  #headFields(): Record<string, unknown> {
    const { title, rounding, templates } = this.input
    return {
      ...(title !== undefined && { title }),
      ...(rounding !== undefined && { rounding }),
      ...(templates !== undefined && { templates }),
    }
  }

  #ids(table: CatalogueTable): ReadonlyMap<string, unknown> {
    switch (table) {
      case 'regions':
        return this.#regions
      case 'indicators':
        return this.#indicators
      case 'peerGroups':
        return this.#peerGroups
      case 'sources':
        return this.#sources
    }
  }

  #report(table: TableName | 'head', row: number): Report {
    return (code, parameters, field = []) => {
      if (this.#findings.length < limits.findings) {
        this.#findings.push(finding(code, parameters, this.locate(table, row, field)))
      } else if (!this.#overflow) {
        this.#overflow = true
        this.#findings.push(finding('findings-too-many', { shown: limits.findings }))
      }
    }
  }

  #parse<S extends z.ZodObject>(
    schema: S,
    value: unknown,
    table: TableName | 'head',
    row: number,
  ): z.output<S> | undefined {
    return parseRow(schema, value, table, this.#report(table, row))
  }

  /** A table's rows; none, after a finding, if it is not a list. */
  #rows(table: TableName): readonly unknown[] {
    const rows: unknown = this.input[table] ?? []
    if (Array.isArray(rows)) return rows
    const parameters = { field: table, value: printed(rows), expected: { en: 'a list', zh: '列表' } }
    this.#findings.push(finding('value-invalid', parameters, this.locate('head', 0, [table])))
    this.#unread.add(table)
    return []
  }

  #table<T extends { readonly id: string }>(table: CatalogueTable, into: Map<string, T>): Row<T>[] {
    const rows: Row<T>[] = []
    const firstRow = new Map<string, number>()
    for (const [index, raw] of this.#rows(table).entries()) {
      if (this.#overflow) break
      const value = this.#parse(tableSchemas[table], raw, table, index) as T | undefined
      if (value === undefined) {
        const id = valueAt(raw, ['id'])
        if (typeof id === 'string') this.#faultyIds[table].add(id)
        continue
      }
      const first = firstRow.get(value.id)
      if (first !== undefined) {
        const place = formatPlace(this.locate(table, first, ['id']))
        this.#report(table, index)('id-duplicate', { kind: kinds[table], id: value.id, first: place }, ['id'])
        continue
      }
      firstRow.set(value.id, index)
      into.set(value.id, value)
      rows.push({ value, index })
    }
    return rows
  }

  /** What rows of the catalogue say of each other. */
  #checkCatalogue(
    regions: readonly Row<Region>[],
    indicators: readonly Row<Indicator>[],
    peerGroups: readonly Row<PeerGroup>[],
  ): void {
    const report: CatalogueReport = (table, row, ...told) => this.#report(table, row)(...told)
    const reference: Reference = (table, row, field, id, target) => {
      if (id === undefined || this.#overflow || this.#catalogue.has(target, id)) return
      const close = this.#catalogue.similar(target, id)
      const parameters = { field: field.map(String).join('.'), id, kind: kinds[target], similar: close }
      this.#report(table, row)('reference-unknown', parameters, field)
    }
    checkRegions(regions, this.#regions, reference, report)
    for (const { value, index } of indicators) {
      reference('indicators', index, ['partOf'], value.partOf, 'indicators')
    }
    const areKnown = !this.#unread.has('regions') && this.#faultyIds.regions.size === 0
    checkPeerGroups(peerGroups, areKnown ? this.#regions : undefined, reference, report)
  }

  /** What a row refers to is checked even if another of its fields is wrong. */
  #checkReferencesOf(raw: unknown, report: Report): void {
    const check = (field: 'region' | 'indicator' | 'source', table: CatalogueTable): void => {
      const id = identifier.safeParse(valueAt(raw, [field]))
      if (id.success) checkReference(field, id.data, table, field, this.#catalogue, report)
    }
    check('region', 'regions')
    check('indicator', 'indicators')
    check('source', 'sources')
  }

  #checkObservations(): void {
    const firstRow = this.#rowOfKey
    for (const [index, raw] of this.#rows('observations').entries()) {
      if (this.#overflow) break
      const observation = this.#parse(tableSchemas.observations, raw, 'observations', index)
      const report = this.#report('observations', index)
      if (observation === undefined) {
        this.#checkReferencesOf(raw, report)
        continue
      }
      if (!checkObservation(observation, this.#catalogue, report)) continue
      const period = canonical(observation.period)
      const base = observation.base === undefined ? undefined : canonical(observation.base)
      const key = observationKey({ ...observation, period, base })
      const withVintage = keyWithVintage(key, observation)
      const first = firstRow.get(withVintage)
      if (first !== undefined) {
        const place = formatPlace(this.locate('observations', first, []))
        report('observation-duplicate', { key: withVintage, first: place })
        continue
      }
      firstRow.set(withVintage, index)
      const same = observation.period === period && observation.base === base
      this.#keep(key, same ? observation : { ...observation, period, ...(base !== undefined && { base }) })
    }
  }

  /** The latest vintage stands under the key; those that it supersedes are kept beside. */
  #keep(key: string, observation: Observation): void {
    if (observation.breakBefore) this.#breaks = true
    const other = this.#observations.get(observation)
    if (other === undefined) {
      this.#observations.set(observation, observation)
      return
    }
    const later = (other.vintage ?? '') > (observation.vintage ?? '')
    if (!later) this.#observations.set(observation, observation)
    const superseded = later ? observation : other
    const earlier = this.#earlierVintages.get(key)
    if (earlier) earlier.push(superseded)
    else this.#earlierVintages.set(key, [superseded])
  }
}

/** A period under its shortest name, so that equal spans are found under one key. */
function canonical(period: string): string {
  return parsePeriod(period)?.id ?? period
}
