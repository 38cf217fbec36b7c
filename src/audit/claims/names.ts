import type { Dataset } from '../../model/dataset.js'
import type { Names as NamesByLanguage } from '../../model/identifier.js'
import { wholeName } from '../../model/region.js'
import { normalise } from './normalise.js'

/** A name and the id that it stands for, names by their last character and the longest first. */
export interface NameIndex {
  /** The id of the name that ends a text, or the longest inside it that ends last. */
  lastIn(text: string): { readonly id: string; readonly at: number; readonly name: string } | undefined
}

/** As `normalise` writes them, each for one. */
const marks: Readonly<Record<string, string>> = {
  '（': '(',
  '）': ')',
  '「': '“',
  '」': '”',
  '『': '“',
  '』': '”',
}

function indexNames(rows: readonly (readonly [name: string, id: string])[]): NameIndex {
  const byLast = new Map<string, (readonly [string, string])[]>()
  for (const [name, id] of rows) {
    const plain = normalise(name).text
    const key = plain.at(-1) ?? ''
    if (key !== '') byLast.set(key, [...(byLast.get(key) ?? []), [plain, id]])
  }
  for (const bucket of byLast.values()) bucket.sort((a, b) => b[0].length - a[0].length)
  return {
    lastIn(given) {
      const text = given.replace(/[（）「」『』]/g, (mark) => marks[mark] ?? mark)
      for (let end = text.length; end > 0; end--) {
        const found = byLast.get(text.charAt(end - 1))?.find(([name]) => text.endsWith(name, end))
        if (found !== undefined) return { id: found[1], at: end - found[0].length, name: found[0] }
      }
      return undefined
    },
  }
}

export interface Names {
  readonly regions: NameIndex
  readonly indicators: NameIndex
}

function namesIn(names: NamesByLanguage | undefined): string[] {
  return Object.values(names ?? {}).filter((name) => typeof name === 'string')
}

/** Names, short names and aliases of a dataset's regions and indicators, in simplified script. */
export function namesOf(data: Dataset): Names {
  const regions: (readonly [string, string])[] = []
  for (const region of data.regions.values()) {
    const all = [
      ...namesIn(region.names),
      ...namesIn(region.shortNames),
      ...namesIn(region.proseNames),
      ...region.aliases,
    ]
    for (const name of all) regions.push([name, region.id])
  }
  const wholes = new Map<string, Set<string>>()
  for (const region of data.regions.values()) {
    const whole = wholeName(region, 'zh-Hans')
    if (whole?.startsWith('全') === true) wholes.set(whole, (wholes.get(whole) ?? new Set()).add(region.id))
  }
  for (const [whole, ids] of wholes) {
    const [only] = ids
    if (ids.size === 1 && only !== undefined) regions.push([whole, only])
  }
  const indicators: (readonly [string, string])[] = []
  for (const indicator of data.indicators.values()) {
    const all = [...namesIn(indicator.names), ...namesIn(indicator.shortNames), ...indicator.aliases]
    for (const name of all) {
      indicators.push([name, indicator.id])
      // Behind a region's name: 全县生产总值
      if (/^地[区區]./.test(name)) indicators.push([name.slice(2), indicator.id])
      // At the beginning of an English sentence
      if (/^[a-z]/.test(name)) indicators.push([name.charAt(0).toUpperCase() + name.slice(1), indicator.id])
    }
  }
  return { regions: indexNames(regions), indicators: indexNames(indicators) }
}
