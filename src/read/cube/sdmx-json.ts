import { limits } from '../../limits.js'
import type { ReadingFindings } from '../reading.js'
import type { Cube, CubeRecord } from './cube.js'
import { asList, asObject, entryOf } from './json-values.js'
import { valueText } from './json-stat.js'

type Json = Readonly<Record<string, unknown>>

/** A dimension or attribute with the values that positions in keys refer to. */
interface Component {
  readonly id: string
  readonly codes: readonly string[]
  readonly labels: readonly (string | undefined)[]
  readonly keyPosition: number
  readonly fallback: string | undefined
}

interface Structure {
  readonly dimensions: Readonly<Record<Level, readonly Component[]>>
  readonly attributes: Readonly<Record<Level | 'group', readonly Component[]>>
  readonly measures: number
}

type Level = 'dataSet' | 'series' | 'observation'

/**
 * Reads a data message in SDMX-JSON 2.0 (and 1.0, whose structure is not in a list): time series, cross
 * sections or flat, with the attributes of data sets, groups, series and observations.
 */
export function readSdmxJson(file: string, document: Json, findings: ReadingFindings): Cube | undefined {
  const data = asObject(document.data)
  const structures = asList(data.structures ?? (data.structure === undefined ? [] : [data.structure]))
  const read = structures.map((one) => structureOf(asObject(one)))
  const records: CubeRecord[] = []
  for (const [index, one] of asList(data.dataSets).entries()) {
    const dataSet = asObject(one)
    const structure = read[Number(dataSet.structure ?? 0)]
    const path = `data.dataSets[${index}]`
    const reader = structure && new DataSetReader(file, path, dataSet, structure, records)
    const fault = reader === undefined ? { path, what: 'structure' } : reader.read()
    if (fault !== undefined) {
      findings.add(
        'cube-malformed',
        { standard: 'SDMX-JSON 2.0', what: fault.what },
        { file, path: fault.path },
      )
      return undefined
    }
  }
  if (asList(data.dataSets).length === 0) {
    findings.add(
      'cube-malformed',
      { standard: 'SDMX-JSON 2.0', what: 'data.dataSets' },
      { file, path: 'data' },
    )
    return undefined
  }
  const all = read.flatMap(({ dimensions, attributes }) => [
    ...Object.values(dimensions).flat(),
    ...Object.values(attributes).flat(),
  ])
  const labels = new Map<string, string>()
  for (const { id, codes, labels: names } of all) {
    for (const [index, code] of codes.entries()) {
      const name = names[index]
      if (name !== undefined) labels.set(`${id}\n${code}`, name)
    }
  }
  return {
    components: [...new Set(all.map(({ id }) => id))],
    records,
    label: (component, code) => labels.get(`${component}\n${code}`),
  }
}

function structureOf(structure: Json): Structure {
  const dimensions = asObject(structure.dimensions)
  const attributes = asObject(structure.attributes)
  const list = (of: Json, ...names: string[]): Component[] =>
    names.flatMap((name) => asList(entryOf(of, name))).map((one) => componentOf(asObject(one)))
  const measures = asList(entryOf(asObject(structure.measures), 'observation')).length
  return {
    dimensions: {
      dataSet: list(dimensions, 'dataSet', 'dataset'),
      series: list(dimensions, 'series'),
      observation: list(dimensions, 'observation'),
    },
    attributes: {
      dataSet: list(attributes, 'dataSet', 'dataset'),
      group: list(attributes, 'dimensionGroup'),
      series: list(attributes, 'series'),
      observation: list(attributes, 'observation'),
    },
    measures: Math.max(1, measures),
  }
}

function componentOf(component: Json): Component {
  const values = asList(component.values).map(asObject)
  const { default: fallback } = component
  return {
    id: String(component.id),
    codes: values.map(({ id, value, name }) => textOf(id) ?? textOf(value) ?? textOf(name) ?? ''),
    labels: values.map(({ name }) => textOf(name)),
    keyPosition: Number(component.keyPosition ?? -1),
    fallback: textOf(fallback),
  }
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined
}

interface Fault {
  readonly path: string
  readonly what: string
}

class DataSetReader {
  readonly #common: ReadonlyMap<string, string>

  constructor(
    readonly file: string,
    readonly path: string,
    readonly dataSet: Json,
    readonly structure: Structure,
    readonly records: CubeRecord[],
  ) {
    const common = new Map<string, string>()
    for (const { id, codes } of structure.dimensions.dataSet)
      if (codes[0] !== undefined) common.set(id, codes[0])
    const given = asList(dataSet.attributes)
    for (const [index, component] of structure.attributes.dataSet.entries()) {
      const only = component.codes.length === 1 ? component.codes[0] : undefined
      const code = attributeCode(component, given[index]) ?? only ?? component.fallback
      if (code !== undefined) common.set(component.id, code)
    }
    this.#common = common
  }

  read(): Fault | undefined {
    const series = Object.entries(asObject(this.dataSet.series))
    for (const [key, one] of series) {
      const path = `${this.path}.series["${key}"]`
      const codes = this.#keyed(key, this.structure.dimensions.series, this.#common)
      if (codes === undefined) return { path, what: key }
      this.#addAttributes(codes, this.structure.attributes.series, asList(asObject(one).attributes))
      const fault = this.#readObservations(asObject(asObject(one).observations), codes, path)
      if (fault !== undefined) return fault
    }
    return this.#readObservations(asObject(this.dataSet.observations), this.#common, this.path)
  }

  #readObservations(
    observations: Json,
    series: ReadonlyMap<string, string>,
    path: string,
  ): Fault | undefined {
    for (const [key, one] of Object.entries(observations)) {
      const place = `${path}.observations["${key}"]`
      const codes = this.#keyed(key, this.structure.dimensions.observation, series)
      const value = valueText(asList(one)[0])
      if (codes === undefined || value === undefined || this.records.length >= limits.cubeValues) {
        return { path: place, what: key }
      }
      this.#addGroups(codes)
      this.#addAttributes(
        codes,
        this.structure.attributes.observation,
        asList(one).slice(this.structure.measures),
      )
      this.records.push({ codes, value, place: { file: this.file, path: place } })
    }
    return undefined
  }

  /** The codes of a key such as `0:3` beside those known; undefined if a position has no code. */
  #keyed(
    key: string,
    components: readonly Component[],
    known: ReadonlyMap<string, string>,
  ): Map<string, string> | undefined {
    const codes = new Map(known)
    const positions = key.split(':')
    if (positions.length !== Math.max(1, components.length)) return undefined
    for (const [index, { id, codes: values }] of components.entries()) {
      const code = values[Number(positions[index])]
      if (code === undefined) return undefined
      codes.set(id, code)
    }
    return codes
  }

  #addAttributes(
    codes: Map<string, string>,
    components: readonly Component[],
    given: readonly unknown[],
  ): void {
    for (const [index, component] of components.entries()) {
      const code = attributeCode(component, given[index]) ?? component.fallback
      if (code !== undefined) codes.set(component.id, code)
    }
  }

  /** Attributes of groups stand under keys over all dimensions, those that do not matter left empty. */
  #addGroups(codes: Map<string, string>): void {
    const groups = Object.entries(asObject(this.dataSet.dimensionGroupAttributes))
    if (groups.length === 0) return
    const { dimensions, attributes } = this.structure
    const ordered = Object.values(dimensions)
      .flat()
      .toSorted((a, b) => a.keyPosition - b.keyPosition)
    for (const [key, given] of groups) {
      const positions = key.split(':')
      const matches = ordered.every(({ id, codes: values }, index) => {
        const position = positions[index] ?? ''
        return position === '' || values[Number(position)] === codes.get(id)
      })
      if (matches) this.#addAttributes(codes, attributes.group, asList(given))
    }
  }
}

/** A position in the attribute's values, or the value itself. */
function attributeCode({ codes }: Component, given: unknown): string | undefined {
  if (typeof given === 'number') return codes[given]
  return typeof given === 'string' ? given : undefined
}
