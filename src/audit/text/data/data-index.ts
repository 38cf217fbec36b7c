import type { Dataset } from '../../../model/dataset.js'
import { languages } from '../../../model/identifier.js'
import type { Observation } from '../../../model/observation.js'
import { wholeName, type Region } from '../../../model/region.js'
import { namesOf, type Names } from '../../claims/names.js'
import { canonicalName } from '../canonical-name.js'
import { simplifyText } from '../../claims/script.js'

const titleReach = 400

/** A dataset as one text sees it: its names, its figures by what they are of, and whom the text is about. */
export class DataIndex {
  readonly data: Dataset
  readonly names: Names
  /** The region that the text is about: as its first lines name it, or as its figures show. */
  subject: string | undefined
  readonly #byPlace = new Map<string, Observation[]>()
  readonly #bySeries = new Map<string, Observation[]>()
  readonly #byIndicator = new Map<string, Observation[]>()
  readonly #ofOnePlace = new Map<string, boolean>()
  readonly #indicators = new Map<string, string>()
  readonly #words = new Map<string, string[]>()

  constructor(data: Dataset, plain: string) {
    this.data = data
    this.names = namesOf(data)
    for (const observation of data.observations()) {
      const { region, indicator, period } = observation
      append(this.#byPlace, `${region}|${indicator}|${period}`, observation)
      append(this.#bySeries, `${region}|${indicator}`, observation)
      append(this.#byIndicator, indicator, observation)
    }
    for (const region of data.regions.values()) {
      for (const word of wordsFor(region)) append(this.#words, word, region.id)
    }
    for (const { id, names, shortNames, aliases } of data.indicators.values()) {
      const all = languages.flatMap((language) => [names[language], shortNames?.[language]])
      for (const name of [...all, ...aliases])
        if (name !== undefined) this.#indicators.set(canonicalName(name), id)
    }
    this.subject = this.#subjectOf(plain)
  }

  at(region: string, indicator: string, period: string): readonly Observation[] {
    return this.#byPlace.get(`${region}|${indicator}|${period}`) ?? []
  }

  ofSeries(region: string, indicator: string): readonly Observation[] {
    return this.#bySeries.get(`${region}|${indicator}`) ?? []
  }

  ofIndicator(indicator: string): readonly Observation[] {
    return this.#byIndicator.get(indicator) ?? []
  }

  /** Whether all figures of an indicator are of one place. */
  isOfOnePlace(indicator: string): boolean {
    const known = this.#ofOnePlace.get(indicator)
    if (known !== undefined) return known
    const [first, ...others] = this.ofIndicator(indicator)
    const is = first !== undefined && others.every(({ region }) => region === first.region)
    this.#ofOnePlace.set(indicator, is)
    return is
  }

  /** The indicator whose name, short name or alias some words are, however they are spelt. */
  indicatorNamed(words: string): string | undefined {
    return this.#indicators.get(canonicalName(words))
  }

  /** The regions that a region lies in, the nearest first, itself before them. */
  chain(id: string): Region[] {
    const chain: Region[] = []
    const seen = new Set<string>()
    for (let at: string | undefined = id; at !== undefined && !seen.has(at);) {
      const region = this.data.regions.get(at)
      if (region === undefined) break
      seen.add(at)
      chain.push(region)
      at = region.parent
    }
    return chain
  }

  /** Which region a word such as 全市 or “the city” means beside another; a name means its own. */
  regionOf(words: string, beside: string): string | undefined {
    const plain = bareName(words)
    const ids = this.#words.get(plain.toLowerCase())
    if (ids === undefined) return this.names.regions.lastIn(plain)?.id
    const above = this.chain(beside).map(({ id }) => id)
    return above.find((id) => ids.includes(id)) ?? (ids.length === 1 ? ids[0] : undefined)
  }

  /** Whether a word such as 全市 can only mean another region than one. */
  meansAnother(words: string, id: string, beside: string): boolean {
    const named = this.regionOf(words, beside)
    if (named !== undefined) return named !== id
    const region = this.data.regions.get(id)
    const own = region === undefined ? new Set<string>() : wordsFor(region)
    const plain = bareName(words).toLowerCase()
    return wholeWord.test(plain) && [...own].some((word) => wholeWord.test(word)) && !own.has(plain)
  }

  #subjectOf(plain: string): string | undefined {
    for (const line of plain.slice(0, titleReach).split(/[\n。，,;；:：]/)) {
      const found = this.names.regions.lastIn(line)
      if (found === undefined) continue
      // 聊城市临清市: somewhere that the dataset does not know.
      const after = line.slice(found.at + found.name.length)
      if (placeBehind.test(after)) return undefined
      return found.id
    }
    return undefined
  }
}

const placeBehind =
  /^(?!社区|园区|城区|辖区|片区|乡村|城镇|城乡|市场|区域)[\u4e00-\u9fff]{1,6}(?:省|市|县|区|镇|乡|街道)(?!域)/

const wholeWord =
  /^(?:全[省市区县州国盟旗镇乡]|the (?:city|province|county|district|country|nation|prefecture|zone|region|state))$/

/** A name without what is said of it: the nation’s total, 全省平均水平. */
function bareName(words: string): string {
  return simplifyText(words)
    .trim()
    .replace(/[.,]$/, '')
    .replace(/平均水平$|平均$|average$|[’']s?(?: total| average)?\.?$/i, '')
    .trim()
}

function append<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [value])
  else list.push(value)
}

/** 全市, the city, and the names themselves, in simplified script and small letters. */
function wordsFor(region: Region): Set<string> {
  const words = new Set<string>()
  for (const language of languages) {
    const all = [
      wholeName(region, language),
      ...[region.names, region.shortNames, region.proseNames].map((names) => names?.[language]),
    ]
    for (const word of all) if (word !== undefined) words.add(simplifyText(word).toLowerCase())
  }
  for (const alias of region.aliases) words.add(simplifyText(alias).toLowerCase())
  return words
}
