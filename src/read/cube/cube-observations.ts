import type { MessageCode, MessageParameters } from '../../messages/index.js'
import type { Place } from '../../errors.js'
import { parseDecimal } from '../../model/decimal.js'
import { similar } from '../../model/similar.js'
import type { Status } from '../../model/observation.js'
import { formatFixed } from '../../model/rounding.js'
import { parseUnit } from '../../model/unit.js'
import type { DatasetReading } from '../dataset-reading.js'
import { plainText, storedDecimal } from '../stored-decimal.js'
import type { MissingReason } from '../wide/figure-text.js'
import type { componentRoles } from '../wide/mapping.js'
import { type CubeMapping } from '../wide/mapping.js'
import { joined, settledFields, type Meaning } from '../wide/meaning.js'
import type { NameIndex } from '../wide/name-index.js'
import { readLabel, readMeaningText } from '../wide/read-label.js'
import { fieldsOf } from '../wide/told-meanings.js'
import { unitOf } from '../wide/unit-text.js'
import type { Cube, CubeRecord } from './cube.js'
import { sdmxPeriod } from './sdmx-period.js'

type Role = (typeof componentRoles)[number]
type Component = CubeMapping['dimensions'][string]

/** Turns a cube's records into observations; a code that means nothing is told once. */
export function cubeObservations(
  cube: Cube,
  mapping: CubeMapping,
  names: NameIndex,
  source: string | undefined,
  file: string,
  reading: DatasetReading,
): void {
  new CubeReader(cube, mapping, names, source, file, reading).run()
}

/** What codes say of one value. */
interface Told {
  readonly meaning: Meaning
  readonly unit?: string
  readonly multiplier?: number
  readonly decimals?: number
  readonly status?: readonly Status[]
  readonly missing?: MissingReason
}

class CubeReader {
  readonly #codes = new Map<string, Told | 'skip' | 'unknown'>()
  readonly #reported = new Set<string>()
  readonly #fixed: Meaning
  readonly #observations: Record<string, unknown>[] = []
  readonly #places: Place[] = []

  constructor(
    readonly cube: Cube,
    readonly mapping: CubeMapping,
    readonly names: NameIndex,
    readonly source: string | undefined,
    readonly file: string,
    readonly reading: DatasetReading,
  ) {
    this.#fixed = fieldsOf(mapping, names)
  }

  run(): void {
    for (const name of Object.keys(this.mapping.dimensions)) {
      if (this.cube.components.includes(name)) continue
      const parameters = {
        name,
        similar: similar(name, this.cube.components),
        known: this.cube.components.join(', '),
      }
      this.#report('cube-component-unknown', parameters, { file: this.file }, name)
    }
    for (const record of this.cube.records) this.#readRecord(record)
    this.reading.append('observations', this.#observations, (index) => this.#places[index] ?? {})
  }

  #readRecord(record: CubeRecord): void {
    let all: Told = { meaning: {} }
    for (const [name, component] of this.#components()) {
      const code = record.codes.get(name)
      if (code === undefined) continue
      const told = this.#told(name, component, code, record.place)
      if (told === 'skip' || told === 'unknown') return
      const both = joined(all.meaning, told.meaning)
      if ('conflict' in both) {
        this.#report(
          'cube-conflict',
          { field: both.conflict, name },
          record.place,
          `${both.conflict} ${name}`,
        )
        return
      }
      all = { ...all, ...told, meaning: both }
    }
    const observation = this.#observation(record, all)
    if (observation === undefined) return
    this.#observations.push(observation)
    this.#places.push(record.place)
  }

  #components(): [string, Component][] {
    return Object.entries(this.mapping.dimensions)
  }

  #observation({ value, place }: CubeRecord, told: Told): Record<string, unknown> | undefined {
    const meaning: Meaning = { ...this.#fixed, ...told.meaning }
    const { unit: ownUnit, units = [] } = meaning
    const fields = settledFields(meaning)
    const period = meaning.period ?? meaning.year
    for (const [field, found] of Object.entries({
      region: fields.region,
      indicator: fields.indicator,
      period,
    })) {
      if (found !== undefined) continue
      this.#report('cube-key-missing', { field }, place, `missing ${field}`)
      return undefined
    }
    const unit = this.#unit(told, fields.indicator ?? '', place) ?? ownUnit ?? units[0]
    if (unit === 'unknown') return undefined
    return {
      ...fields,
      period,
      ...this.#value(value, told),
      ...(told.status !== undefined && told.status.length > 0 && { status: told.status }),
      ...(unit !== undefined && { unit }),
      source: fields.source ?? this.source,
    }
  }

  #value(value: string | null, { decimals, missing }: Told): Record<string, unknown> {
    const reason = value === null ? undefined : this.mapping.missing[value]
    if (value === null || reason !== undefined) {
      return { value: null, missing: reason ?? missing ?? 'not-available' }
    }
    const decimal = parseDecimal(value) ?? storedDecimal(value)
    if (decimal === undefined) return { value }
    if (decimals !== undefined) return { value: formatFixed(decimal, decimals) }
    return { value: parseDecimal(value) === undefined ? plainText(decimal) : value }
  }

  /** The unit with its multiplier as one unit: CNY and 8 are 亿元. */
  #unit({ unit, multiplier = 0 }: Told, indicator: string, place: Place): string | undefined {
    const base =
      unit ?? (multiplier === 0 ? undefined : parseUnit(this.names.indicator(indicator)?.unit ?? '')?.base)
    if (base === undefined) return undefined
    const text = parseUnit(base)?.names['zh-Hans'] ?? base
    const prefix = multiplier === 0 ? '' : multipliers.get(multiplier)
    if (prefix !== undefined && parseUnit(prefix + text) !== undefined) return prefix + text
    this.#report('cube-multiplier-unknown', { unit: base, multiplier }, place, `unit ${base} ${multiplier}`)
    return 'unknown'
  }

  #told(name: string, component: Component, code: string, place: Place): Told | 'skip' | 'unknown' {
    const key = `${name}\n${code}`
    const known = this.#codes.get(key)
    if (known !== undefined) return known
    const told =
      typeof component === 'string'
        ? this.#byRole(component, name, code)
        : this.#byTable(component, name, code)
    if (told === 'unknown') {
      const close = similar(code.toLowerCase(), this.names.names())
      this.#report('cube-code-unknown', { name, code, similar: close }, place, key)
    }
    this.#codes.set(key, told)
    return told
  }

  #byTable(table: Exclude<Component, string>, name: string, code: string): Told | 'skip' | 'unknown' {
    const label = this.cube.label(name, code)
    const told = [code, label].flatMap((key) =>
      key !== undefined && Object.hasOwn(table, key) ? [table[key]] : [],
    )[0]
    if (told === undefined) return this.#named(code, label)
    if (typeof told === 'object') return { meaning: fieldsOf(told, this.names) }
    const reading = readMeaningText(told, this.names)
    if (reading.kind !== 'meaning') return 'unknown'
    return reading.meaning === 'skip' ? 'skip' : { meaning: reading.meaning }
  }

  #named(code: string, label: string | undefined): Told | 'unknown' {
    for (const text of [code, label]) {
      const reading = text === undefined ? undefined : readLabel(text, this.names, true)
      if (reading?.kind === 'meaning' && reading.meaning !== 'skip') return { meaning: reading.meaning }
    }
    return 'unknown'
  }

  #byRole(role: Role, name: string, code: string): Told | 'skip' | 'unknown' {
    switch (role) {
      case 'region':
      case 'indicator': {
        const told = this.#named(code, this.cube.label(name, code))
        return told !== 'unknown' && told.meaning[role] !== undefined ? told : 'unknown'
      }
      case 'period': {
        const period = sdmxPeriod(code)
        return period === undefined ? 'unknown' : { meaning: { period } }
      }
      case 'measure': {
        const told = this.#named(code, this.cube.label(name, code))
        if (told !== 'unknown' && told.meaning.measure !== undefined) return told
        const reading = readMeaningText(code, this.names)
        return reading.kind === 'meaning' && reading.meaning !== 'skip'
          ? { meaning: reading.meaning }
          : 'unknown'
      }
      case 'unit': {
        const unit = unitCodes.get(code) ?? unitOf(code) ?? unitOf(this.cube.label(name, code) ?? '')
        return unit === undefined ? 'unknown' : { meaning: {}, unit }
      }
      case 'multiplier':
        return /^\d{1,2}$/.test(code) ? { meaning: {}, multiplier: Number(code) } : 'unknown'
      case 'decimals':
        return /^\d$/.test(code) ? { meaning: {}, decimals: Number(code) } : 'unknown'
      case 'status':
        return statusOf(code)
      case 'vintage':
        return { meaning: { vintage: code.slice(0, 10) } }
      case 'note':
        return { meaning: { note: code } }
      case 'skip':
        return { meaning: {} }
    }
  }

  #report<C extends MessageCode>(
    code: C,
    parameters: MessageParameters<C>,
    place: Place,
    once: string,
  ): void {
    const key = `${code} ${once}`
    if (this.#reported.has(key)) return
    this.#reported.add(key)
    this.reading.findings.add(code, parameters, place)
  }
}

const multipliers = new Map([
  [1, '十'],
  [2, '百'],
  [3, '千'],
  [4, '万'],
  [5, '十万'],
  [6, '百万'],
  [7, '千万'],
  [8, '亿'],
  [9, '十亿'],
  [10, '百亿'],
  [11, '千亿'],
  [12, '万亿'],
])

/** Codes of SDMX's CL_UNIT_MEASURE that are no ISO currency. */
const unitCodes = new Map([
  ['PC', '%'],
  ['PT', '%'],
  ['PA', '%'],
  ['PS', '人'],
  ['PER', '人'],
  ['PERS', '人'],
  ['IX', '点'],
  ['PP', '个百分点'],
  ['KM2', '平方公里'],
  ['XDC', '元'],
])

/** SDMX's CL_OBS_STATUS; codes that say nothing of a figure's standing add nothing. */
function statusOf(code: string): Told | 'unknown' {
  const status = statusCodes.get(code.toUpperCase())
  if (status !== undefined) return { meaning: {}, status: [status] }
  const missing = missingCodes.get(code.toUpperCase())
  if (missing !== undefined) return { meaning: {}, missing }
  if (/^[ANGSW]$/i.test(code)) return { meaning: {} }
  return code.toUpperCase() === 'B' ? { meaning: { breakBefore: true } } : 'unknown'
}

const statusCodes = new Map<string, Status>([
  ['P', 'provisional'],
  ['E', 'estimated'],
  ['I', 'estimated'],
  ['F', 'forecast'],
  ['R', 'revised'],
  ['U', 'doubtful'],
  ['D', 'doubtful'],
  ['V', 'doubtful'],
])

const missingCodes = new Map<string, MissingReason>([
  ['M', 'not-applicable'],
  ['O', 'not-available'],
  ['L', 'not-available'],
  ['H', 'not-available'],
  ['Q', 'suppressed'],
])
