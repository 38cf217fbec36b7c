import { wholeName, type Region } from '../../model/region.js'
import { plainLabel } from './plain-label.js'

/** What a name stands for, and whether it is the full name: a short one may be used for parts of others. */
export interface Named {
  readonly kind: 'region' | 'indicator'
  readonly id: string
  readonly full: boolean
}

/** An indicator's traits that decide how a figure's unit is read. */
export interface IndicatorTraits {
  readonly unit: string | undefined
}

type Row = Readonly<Record<string, unknown>>

/**
 * Regions and indicators by the names that a table may call them, from rows that have not been checked
 * yet. A name may stand for several.
 */
export class NameIndex {
  readonly #named = new Map<string, Named[]>()
  readonly #indicators = new Map<string, IndicatorTraits>()
  readonly #regions = new Set<string>()

  constructor(regions: readonly unknown[], indicators: readonly unknown[]) {
    for (const row of regions.filter(isRow)) this.#addRegion(row)
    for (const row of indicators.filter(isRow)) this.#addIndicator(row)
  }

  /** All that a plain label may stand for. */
  find(label: string): readonly Named[] {
    return this.#named.get(label.toLowerCase()) ?? []
  }

  hasRegion(id: string): boolean {
    return this.#regions.has(id)
  }

  indicator(id: string): IndicatorTraits | undefined {
    return this.#indicators.get(id)
  }

  names(): IterableIterator<string> {
    return this.#named.keys()
  }

  #addRegion(row: Row): void {
    const id = textOf(row.id)
    if (id === undefined) return
    this.#regions.add(id)
    this.#add('region', id, row)
    const codes = isRow(row.codes) ? Object.values(row.codes) : []
    for (const code of codes) this.#addName('region', id, code, true)
    const names = isRow(row.names) ? row.names : {}
    for (const language of ['zh-Hans', 'zh-Hant', 'zh-Hant-HK', 'zh-Hant-TW'] as const) {
      if (textOf(names[language]) === undefined) continue
      const wholeNames = isRow(row.wholeNames) ? row.wholeNames : undefined
      const region = { ...row, names, wholeNames } as unknown as Region
      this.#addName('region', id, wholeName(region, language), false)
    }
  }

  #addIndicator(row: Row): void {
    const id = textOf(row.id)
    if (id === undefined) return
    this.#indicators.set(id, { unit: textOf(row.unit) })
    this.#add('indicator', id, row)
  }

  #add(kind: Named['kind'], id: string, row: Row): void {
    this.#addName(kind, id, id, true)
    for (const name of valuesOf(row.names)) this.#addName(kind, id, name, true)
    for (const name of [...valuesOf(row.shortNames), ...valuesOf(row.proseNames)]) {
      this.#addName(kind, id, name, false)
    }
    if (Array.isArray(row.aliases)) for (const name of row.aliases) this.#addName(kind, id, name, false)
  }

  #addName(kind: Named['kind'], id: string, name: unknown, full: boolean): void {
    const text = textOf(name)
    if (text === undefined) return
    const label = plainLabel(text).toLowerCase()
    const all = this.#named.get(label) ?? []
    const known = all.findIndex((one) => one.kind === kind && one.id === id)
    if (known < 0) all.push({ kind, id, full })
    else if (full) all[known] = { kind, id, full }
    this.#named.set(label, all)
  }
}

function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function valuesOf(value: unknown): unknown[] {
  return isRow(value) ? Object.values(value) : []
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined
}
