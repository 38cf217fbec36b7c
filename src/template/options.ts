import * as z from 'zod'
import { checkReservedIn } from '../document/check-reserved.js'
import { documentLanguages, languageChain, type Language } from '../document/languages.js'
import { finding, type Finding, type Place } from '../errors.js'
import type { Message } from '../messages/index.js'
import { periodGrammar } from '../model/period.js'
import { similar } from '../model/similar.js'
import { isPeriodText } from './period-words.js'
import type { OptionSpec } from './meta.js'

export type OptionValue = string | boolean | readonly string[] | readonly OptionValues[]
export interface OptionValues {
  readonly [name: string]: OptionValue
}

const kinds: Record<OptionSpec['type'], Message> = {
  text: { en: 'a text', zh: '文字' },
  prose: { en: 'a text, which may have paragraphs and tags', zh: '文字，可分段，可含标签' },
  date: { en: 'a date YYYY-MM-DD', zh: '日期，格式为 YYYY-MM-DD' },
  flag: { en: 'true or false', zh: 'true 或 false' },
  indicators: { en: 'ids of indicators', zh: '指标编号列表' },
  region: { en: 'the id of a region', zh: '地区编号' },
  regions: { en: 'ids of regions', zh: '地区编号列表' },
  period: {
    en: `a period: ${periodGrammar}, previous or last-year`,
    zh: `时期，如 ${periodGrammar}、previous（上期）或 last-year（上年同期）`,
  },
  list: { en: 'a list of entries', zh: '条目列表' },
}

/** Checks options against a template's specification and fills in defaults; all faults at once. */
export function checkOptions(
  specs: Readonly<Record<string, OptionSpec>>,
  given: Readonly<Record<string, unknown>>,
  place: Place,
  language: Language = 'zh-Hans',
  regions?: ReadonlyMap<string, unknown>,
): { values: OptionValues; findings: Finding[] } {
  const findings: Finding[] = []
  const report: Report = (code, parameters) => findings.push(finding(code, parameters, place))
  const values = checkFields(specs, given, '', { report, language, regions })
  const reserved = Object.entries(values).flatMap(([name, value]) =>
    checkReservedIn(value, { ...place, path: name }),
  )
  return { values, findings: [...findings, ...reserved] }
}

type Report = {
  (code: 'option-unknown', parameters: { name: string; similar: string; known: string }): void
  (code: 'option-missing', parameters: { name: string; expected: Message }): void
  (code: 'option-invalid', parameters: { name: string; value: string; expected: Message }): void
  (code: 'reference-unknown', parameters: { field: string; id: string; kind: string; similar: string }): void
}

interface Reading {
  readonly report: Report
  /** Of the document, for texts that are given in several. */
  readonly language: Language
  /** Those of the dataset, by id; without them any id is accepted. */
  readonly regions: ReadonlyMap<string, unknown> | undefined
}

function checkFields(
  specs: Readonly<Record<string, OptionSpec>>,
  given: Readonly<Record<string, unknown>>,
  prefix: string,
  reading: Reading,
): OptionValues {
  const { report } = reading
  const values: Record<string, OptionValue> = Object.create(null) as Record<string, OptionValue>
  const known = Object.keys(specs)
  for (const name of Object.keys(given)) {
    if (!known.includes(name)) {
      report('option-unknown', {
        name: prefix + name,
        similar: similar(name, known),
        known: known.join(', '),
      })
    }
  }
  for (const [name, spec] of Object.entries(specs)) {
    const value = Object.hasOwn(given, name) ? given[name] : spec.default
    const full = prefix + name
    if (value === undefined || value === null) {
      if (spec.required === true) report('option-missing', { name: full, expected: kinds[spec.type] })
      values[name] = emptyOf(spec)
      continue
    }
    const read = readOption(spec, value, full, reading)
    values[name] = read ?? emptyOf(spec)
    if (read === undefined) {
      const printed = typeof value === 'string' ? value : JSON.stringify(value)
      report('option-invalid', { name: full, value: printed.slice(0, 60), expected: kinds[spec.type] })
    }
  }
  return values
}

function emptyOf(spec: OptionSpec): OptionValue {
  switch (spec.type) {
    case 'text':
    case 'prose':
    case 'date':
    case 'region':
    case 'period':
      return ''
    case 'flag':
      return false
    case 'indicators':
    case 'regions':
    case 'list':
      return []
  }
}

function readOption(
  spec: OptionSpec,
  value: unknown,
  name: string,
  reading: Reading,
): OptionValue | undefined {
  switch (spec.type) {
    case 'text':
    case 'prose':
      return readText(value, name, reading)
    case 'date':
      return z.iso.date().or(z.literal('')).safeParse(value).data
    case 'flag':
      return typeof value === 'boolean'
        ? value
        : value === 'true'
          ? true
          : value === 'false'
            ? false
            : undefined
    case 'indicators':
      return readIds(value)
    case 'region': {
      if (typeof value !== 'string') return undefined
      return value === '' ? '' : (knownRegions([value], name, reading)[0] ?? '')
    }
    case 'regions': {
      const ids = readIds(value)
      return ids && knownRegions(ids, name, reading)
    }
    case 'period': {
      // YAML reads a bare year as a number.
      const text = typeof value === 'number' ? String(value) : value
      return typeof text === 'string' && (text === '' || isPeriodText(text)) ? text : undefined
    }
    case 'list': {
      if (!Array.isArray(value)) return undefined
      const entries: OptionValues[] = []
      for (const [index, entry] of value.entries()) {
        if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) return undefined
        entries.push(
          checkFields(spec.fields ?? {}, entry as Record<string, unknown>, `${name}[${index}].`, reading),
        )
      }
      return entries
    }
  }
}

function readIds(value: unknown): string[] | undefined {
  if (typeof value === 'string') return idsOf(value)
  return Array.isArray(value) && value.every((id): id is string => typeof id === 'string') ? value : undefined
}

/** The ids that the dataset has; the others are reported. */
function knownRegions(ids: readonly string[], name: string, { report, regions }: Reading): string[] {
  return ids.filter((id) => {
    if (regions === undefined || regions.has(id)) return true
    report('reference-unknown', { field: name, id, kind: 'region', similar: similar(id, regions.keys()) })
    return false
  })
}

/** A text, or one for each language: `{ zh-Hans: 外贸发展, en: Foreign trade }`. */
function readText(value: unknown, name: string, { report, language }: Reading): string | undefined {
  if (typeof value === 'string' || typeof value === 'number') return String(value)
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
  const texts = new Map<string, unknown>(Object.entries(value))
  for (const tag of texts.keys()) {
    if (documentLanguages.some((one) => one === tag)) continue
    const known = documentLanguages.join(', ')
    report('option-unknown', { name: `${name}.${tag}`, similar: similar(tag, documentLanguages), known })
  }
  const tag = languageChain(language).find((one) => texts.has(one))
  if (tag === undefined) {
    report('option-missing', { name: `${name}.${language}`, expected: kinds.text })
    return ''
  }
  const text = texts.get(tag)
  return typeof text === 'string' || typeof text === 'number' ? String(text) : undefined
}

/** Ids in a text, separated by blanks or commas. */
export function idsOf(text: string): string[] {
  return text.split(/[\s,，、]+/).filter(Boolean)
}
