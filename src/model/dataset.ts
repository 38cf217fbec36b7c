import { JianbaoError, fail } from '../errors.js'
import type { DatasetInput, Locate } from './dataset-input.js'
import { checkDataset } from './check-dataset.js'
import type { Indicator } from './indicator.js'
import type { Measure } from './measure.js'
import type { Observation } from './observation.js'
import { observationKey, type ObservationKey } from './observation-key.js'
import type { ObservationTable } from './observation-table.js'
import type { PeerGroup } from './peer-group.js'
import { parsePeriod } from './period.js'
import { stoodOn, type Region } from './region.js'
import type { RoundingMode } from './rounding.js'
import { similar } from './similar.js'
import type { Source } from './source.js'

export interface DatasetParts {
  readonly title: string
  readonly rounding: RoundingMode
  readonly regions: ReadonlyMap<string, Region>
  readonly indicators: ReadonlyMap<string, Indicator>
  readonly peerGroups: ReadonlyMap<string, PeerGroup>
  readonly sources: ReadonlyMap<string, Source>
  /** In their latest vintage. */
  readonly observations: ObservationTable
  /** Superseded vintages of those that were published more than once, in no order. */
  readonly earlierVintages: ReadonlyMap<string, readonly Observation[]>
  /** Those that are not comparable with earlier periods. */
  readonly breaks: readonly Observation[]
  /** Options that this dataset gives to templates, by template id; the template checks them. */
  readonly templateOptions: ReadonlyMap<string, Readonly<Record<string, unknown>>>
}

/**
 * Regions, indicators and their figures, checked and indexed: a look-up is a few steps into hash tables
 * however many observations there are, slowed only where they are more than the processor's caches hold.
 *
 * @example
 * const data = await openDataset('seeds/liaocheng')
 * data.indicator('gdp').names['zh-Hans'] // '地区生产总值'
 */
export class Dataset {
  readonly title: string
  readonly rounding: RoundingMode
  readonly regions: ReadonlyMap<string, Region>
  readonly indicators: ReadonlyMap<string, Indicator>
  readonly peerGroups: ReadonlyMap<string, PeerGroup>
  readonly sources: ReadonlyMap<string, Source>
  readonly #observations: ObservationTable
  readonly #earlierVintages: ReadonlyMap<string, readonly Observation[]>
  readonly #breaks: ReadonlyMap<string, readonly string[]>
  readonly #templateOptions: ReadonlyMap<string, Readonly<Record<string, unknown>>>
  readonly #members = new WeakMap<PeerGroup, readonly string[]>()
  readonly #standing = new WeakMap<PeerGroup, Map<string, readonly string[]>>()
  #children: Map<string, Region[]> | undefined
  readonly #periods = new Map<string, readonly string[]>()
  #versus: Map<string, string[]> | undefined

  constructor(parts: DatasetParts) {
    this.title = parts.title
    this.rounding = parts.rounding
    this.regions = parts.regions
    this.indicators = parts.indicators
    this.peerGroups = parts.peerGroups
    this.sources = parts.sources
    this.#observations = parts.observations
    this.#earlierVintages = parts.earlierVintages
    this.#breaks = breakDays(parts.breaks)
    this.#templateOptions = parts.templateOptions
  }

  /** How many observations it holds. */
  get size(): number {
    return this.#observations.size
  }

  /** The region with an id; `region-unknown` if there is none. */
  region(id: string): Region {
    return this.regions.get(id) ?? unknown('region-unknown', id, this.regions)
  }

  /** The indicator with an id; `indicator-unknown` if there is none. */
  indicator(id: string): Indicator {
    return this.indicators.get(id) ?? unknown('indicator-unknown', id, this.indicators)
  }

  /** The observation under a key, in its latest vintage. */
  observation(key: ObservationKey): Observation | undefined {
    return this.#observations.get(key)
  }

  /** What the observations of a measure of one indicator, region and period are compared with, by id. */
  versusOf({
    region,
    indicator,
    period,
    measure,
  }: Omit<ObservationKey, 'of' | 'versus' | 'base'>): readonly string[] {
    if (this.#versus === undefined) {
      this.#versus = new Map()
      for (const one of this.#observations.values()) {
        if (one.versus === undefined) continue
        const key = observationKey({ ...one, of: undefined, versus: undefined, base: undefined })
        const ids = this.#versus.get(key)
        if (ids === undefined) this.#versus.set(key, [one.versus])
        else if (!ids.includes(one.versus)) ids.push(one.versus)
      }
    }
    return this.#versus.get(observationKey({ region, indicator, period, measure })) ?? []
  }

  /** All vintages of the observation under a key, the first published first and the latest last. */
  vintages(key: ObservationKey): readonly Observation[] {
    const latest = this.#observations.get(key)
    if (latest === undefined) return []
    const earlier = [...(this.#earlierVintages.get(observationKey(key)) ?? [])]
    return [...earlier.sort((a, b) => ((a.vintage ?? '') < (b.vintage ?? '') ? -1 : 1)), latest]
  }

  /** Days, YYYY-MM-DD, before which a region's figures of a measure are not comparable with later ones. */
  breaks(regionId: string, indicatorId: string, measure: Measure): readonly string[] {
    return this.#breaks.get(`${regionId}|${indicatorId}|${measure}`) ?? []
  }

  observations(): IterableIterator<Observation> {
    return this.#observations.values()
  }

  /** The regions and organizations right under a region, in the dataset's order. */
  children(regionId: string): readonly Region[] {
    if (this.#children === undefined) {
      this.#children = new Map()
      for (const region of this.regions.values()) {
        if (region.parent === undefined) continue
        const siblings = this.#children.get(region.parent)
        if (siblings) siblings.push(region)
        else this.#children.set(region.parent, [region])
      }
    }
    return this.#children.get(regionId) ?? []
  }

  /** Whether a region lies above another, at whatever distance. */
  isAbove(upperId: string, regionId: string): boolean {
    let up = this.regions.get(regionId)?.parent
    while (up !== undefined && up !== upperId) up = this.regions.get(up)?.parent
    return up !== undefined
  }

  /** Ids of the periods for which a region has an observation, in order of time. */
  periodsOf(regionId: string): readonly string[] {
    const known = this.#periods.get(regionId)
    if (known !== undefined) return known
    const ids = new Set<string>()
    for (const { period } of this.#observations.ofRegion(regionId)) ids.add(period)
    const periods = [...ids].sort((a, b) => (timeOrder(a) < timeOrder(b) ? -1 : 1))
    this.#periods.set(regionId, periods)
    return periods
  }

  /** Ids of a peer group's members, its exclusions taken out; none if they are not known. */
  members(group: PeerGroup): readonly string[] {
    const known = this.#members.get(group)
    if (known !== undefined) return known
    const members = this.#listMembers(group)
    this.#members.set(group, members)
    return members
  }

  #listMembers({ members, exclude }: PeerGroup): readonly string[] {
    if (members === 'unknown') return []
    const ids = Array.isArray(members)
      ? members
      : this.children(members.parent)
          .filter((region) => members.levels.includes(region.level))
          .map((region) => region.id)
    return [...new Set(ids)].filter((id) => !exclude.includes(id))
  }

  /** Those of a group's members that stood on a day: one merged before it is no peer. */
  membersOn(group: PeerGroup, day: string): readonly string[] {
    const days = this.#standing.get(group) ?? new Map<string, readonly string[]>()
    const known = days.get(day)
    if (known !== undefined) return known
    const ids = this.members(group).filter((id) => stoodOn(this.region(id), day))
    this.#standing.set(group, days.set(day, ids))
    return ids
  }

  /** The peer groups to which a region belongs, in the dataset's order. */
  peerGroupsOf(regionId: string): PeerGroup[] {
    return [...this.peerGroups.values()].filter((group) => this.members(group).includes(regionId))
  }

  /** Ids of the templates for which the dataset has options. */
  templateOptionIds(): readonly string[] {
    return [...this.#templateOptions.keys()]
  }

  /** What the dataset says on a template's options. */
  templateOptions(templateId: string): Readonly<Record<string, unknown>> {
    return this.#templateOptions.get(templateId) ?? {}
  }
}

function breakDays(observations: readonly Observation[]): Map<string, string[]> {
  const days = new Map<string, string[]>()
  for (const { region, indicator, measure, period } of observations) {
    const key = `${region}|${indicator}|${measure}`
    const day = parsePeriod(period)?.start ?? period
    days.set(key, [...(days.get(key) ?? []), day])
  }
  return days
}

/** Periods by their last day, the longer ones behind the shorter. */
function timeOrder(id: string): string {
  const period = parsePeriod(id)
  if (period === undefined) return id
  const startFromLate = 99_999_999 - Number(period.start.replaceAll('-', ''))
  return `${period.end} ${startFromLate}`
}

function someOf(ids: Iterable<string>): string {
  const all = [...ids]
  const shown = all.slice(0, 12).join(', ')
  return all.length > 12 ? `${shown} … (${all.length})` : shown
}

/** An id that is not there, with those that look like it or bear it as a name. */
function unknown(
  code: 'region-unknown' | 'indicator-unknown',
  id: string,
  known: ReadonlyMap<string, Region | Indicator>,
): never {
  const named = [...known.values()].filter(({ names, shortNames = {}, aliases }) =>
    [...Object.values(names), ...Object.values(shortNames), ...aliases].includes(id),
  )
  const meant = named.map((one) => one.id).join(', ')
  fail(code, { id, similar: meant || similar(id, known.keys()), known: someOf(known.keys()) })
}

/**
 * Makes a dataset from plain objects, shaped as the schemas of the model say.
 *
 * @throws JianbaoError with every fault of the input and its path, such as `observations[3].value`.
 * @example
 * const data = createDataset({
 *   regions: [{ id: 'x', level: 'county', names: { 'zh-Hans': '某县' } }],
 *   indicators: [{ id: 'gdp', names: { 'zh-Hans': '地区生产总值' }, unit: '亿元' }],
 *   sources: [{ id: 's', agency: '某县统计局', title: '月报' }],
 *   observations: [{ region: 'x', indicator: 'gdp', period: '2024-Q1', value: '25.70', source: 's' }],
 * })
 */
export function createDataset(input: DatasetInput, locate?: Locate): Dataset {
  const { parts, findings } = checkDataset(input, locate)
  const errors = findings.filter((one) => one.severity === 'error')
  if (errors.length > 0 || parts === undefined) throw new JianbaoError(errors)
  return new Dataset(parts)
}
