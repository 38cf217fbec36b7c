import { limits } from '../../limits.js'
import type { ReadingFindings } from '../reading.js'
import { plainText, storedDecimal } from '../stored-decimal.js'
import type { Cube, CubeRecord } from './cube.js'
import { asObject, asTexts, entryOf } from './json-values.js'

/**
 * Reads a dataset in JSON-stat 2.0: values in row-major order over its dimensions, given as a list or by
 * their index. Its status, if any, is the component `status`; decimals of a unit are `decimals`.
 */
export function readJsonStat(
  file: string,
  document: Readonly<Record<string, unknown>>,
  findings: ReadingFindings,
): Cube | undefined {
  const refuse = (path: string, what: string): undefined => {
    findings.add('cube-malformed', { standard: 'JSON-stat 2.0', what }, { file, path })
    return undefined
  }
  if (document.class !== 'dataset') return refuse('class', String(document.class))
  const ids = asTexts(document.id)
  const sizes = Array.isArray(document.size) ? document.size.map(Number) : []
  if (ids === undefined) return refuse('id', 'id')
  if (sizes.length !== ids.length || !sizes.every((size) => Number.isInteger(size) && size > 0)) {
    return refuse('size', 'size')
  }
  const total = sizes.reduce((product, size) => product * size, 1)
  const dimensions = asObject(document.dimension)
  const categories = ids.map((id) => categoriesOf(asObject(entryOf(dimensions, id))))
  for (const [index, id] of ids.entries()) {
    if (categories[index]?.codes.length !== sizes[index]) return refuse(`dimension.${id}`, 'category.index')
  }
  const values = entriesOf(document.value, total)
  if (values === undefined || values.length > limits.cubeValues) return refuse('value', 'value')
  const records: CubeRecord[] = []
  for (const [position, raw] of values) {
    const codes = new Map<string, string>()
    let rest = position
    for (let index = ids.length - 1; index >= 0; index--) {
      const category = categories[index]
      const size = sizes[index] ?? 1
      const code = category?.codes[rest % size] ?? ''
      codes.set(ids[index] ?? '', code)
      const decimals = category?.decimals.get(code)
      if (decimals !== undefined) codes.set('decimals', decimals)
      rest = Math.floor(rest / size)
    }
    const status = statusAt(document.status, position)
    if (status !== undefined) codes.set('status', status)
    const value = valueText(raw)
    if (value === undefined) return refuse(`value[${position}]`, String(raw))
    records.push({ codes, value, place: { file, path: `value[${position}]` } })
  }
  const labels = new Map(ids.map((id, index) => [id, categories[index]?.labels]))
  return {
    components: [...ids, 'status', 'decimals'],
    records,
    label: (component, code) => labels.get(component)?.get(code),
  }
}

interface Categories {
  readonly codes: readonly string[]
  readonly labels: ReadonlyMap<string, string>
  readonly decimals: ReadonlyMap<string, string>
}

function categoriesOf(dimension: Readonly<Record<string, unknown>>): Categories {
  const category = asObject(dimension.category)
  const label = asObject(category.label)
  const { index } = category
  const codes =
    asTexts(index) ??
    (typeof index === 'object' && index !== null
      ? Object.entries(index)
          .sort(([, a], [, b]) => Number(a) - Number(b))
          .map(([code]) => code)
      : Object.keys(label))
  const labels = Object.entries(label).flatMap(([code, text]) =>
    typeof text === 'string' ? [[code, text] as const] : [],
  )
  const decimals = Object.entries(asObject(category.unit)).flatMap(([code, unit]) => {
    const { decimals } = asObject(unit)
    return typeof decimals === 'number' ? [[code, String(decimals)] as const] : []
  })
  return { codes, labels: new Map(labels), decimals: new Map(decimals) }
}

function entriesOf(value: unknown, total: number): [number, unknown][] | undefined {
  if (Array.isArray(value)) return value.length === total ? [...value.entries()] : undefined
  if (typeof value !== 'object' || value === null) return undefined
  const entries = Object.entries(value).map(([index, one]): [number, unknown] => [Number(index), one])
  return entries.every(([index]) => Number.isInteger(index) && index >= 0 && index < total)
    ? entries
    : undefined
}

function statusAt(status: unknown, position: number): string | undefined {
  if (typeof status === 'string') return status
  const one = Array.isArray(status)
    ? (status[position] as unknown)
    : entryOf(asObject(status), String(position))
  return typeof one === 'string' ? one : undefined
}

/** A value's plain text; undefined for what is none. */
export function valueText(raw: unknown): string | null | undefined {
  if (raw === null || raw === undefined) return null
  if (typeof raw === 'number' && Number.isFinite(raw)) {
    const decimal = storedDecimal(String(raw))
    return decimal === undefined ? undefined : plainText(decimal)
  }
  return typeof raw === 'string' ? raw : undefined
}
