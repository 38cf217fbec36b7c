import type { Dataset } from '../model/dataset.js'
import { measureTraits } from '../model/measure.js'
import type { Region } from '../model/region.js'
import { absent, type Absent, type FactRequest, type Versus } from './fact.js'

export type RegionVersus = Extract<Versus, { kind: 'region' }>
export type GroupVersus = Extract<Versus, { kind: 'peer-group' }>
export type IndicatorVersus = Extract<Versus, { kind: 'indicator' }>

/**
 * The other side that a request asks for, or its measure's default: the parent region, the first peer
 * group that the region belongs to, the whole that the indicator is part of. Undefined where the
 * measure has none.
 */
export function resolveVersus(data: Dataset, request: FactRequest): Versus | Absent | undefined {
  const traits = measureTraits[request.measure]
  if (traits.versusOptional && request.versus === undefined) return undefined
  switch (traits.versus) {
    case 'none':
      return undefined
    case 'region':
      return regionVersus(data, request)
    case 'peer-group':
      return groupVersus(data, request)
    case 'indicator':
      return indicatorVersus(data, request)
    case 'region-or-indicator': {
      const asked = request.versus ?? request.indicator.partOf
      return asked !== undefined && data.indicators.has(asked)
        ? indicatorVersus(data, { ...request, versus: asked })
        : regionVersus(data, request)
    }
  }
}

/** The region named, or the parent; a region is not compared with itself. */
export function regionVersus(data: Dataset, request: FactRequest): RegionVersus | Absent {
  const id = request.versus ?? request.region.parent
  const region = id === undefined ? undefined : data.regions.get(id)
  if (region?.id === request.region.id) return itself(region)
  if (region !== undefined) {
    return { kind: 'region', region, above: data.isAbove(region.id, request.region.id) }
  }
  return id === undefined
    ? absent(
        `"${request.region.id}" has no parent region to compare with`,
        `“${request.region.id}”没有可比较的上级地区`,
      )
    : absent(`there is no region "${id}" to compare with`, `没有可比较的地区“${id}”`)
}

/** What a list of regions comes to where one of them is the measure of the others. */
export function itself({ id }: Region): Absent {
  return absent(`"${id}" is not compared with itself`, `“${id}”不与自身比较`)
}

/** The peer group named, or the first that the region belongs to; `size` counts those that stood then. */
export function groupVersus(data: Dataset, request: FactRequest): GroupVersus | Absent {
  const { region, versus, period } = request
  const group = versus === undefined ? data.peerGroupsOf(region.id)[0] : data.peerGroups.get(versus)
  if (group === undefined) {
    return versus === undefined
      ? absent(`"${region.id}" belongs to no peer group`, `“${region.id}”不属于任何比较组`)
      : absent(`there is no peer group "${versus}"`, `没有编号为“${versus}”的比较组`)
  }
  const within = data.region(group.within)
  return { kind: 'peer-group', group, within, size: data.membersOn(group, period.end).length }
}

/** The indicator named, or the one that this is part of. */
export function indicatorVersus(data: Dataset, request: FactRequest): IndicatorVersus | Absent {
  const id = request.versus ?? request.indicator.partOf
  const indicator = id === undefined ? undefined : data.indicators.get(id)
  if (indicator !== undefined) return { kind: 'indicator', indicator }
  return id === undefined
    ? absent(`name the other indicator of this ${request.measure}`, `请写明 ${request.measure} 所对照的指标`)
    : absent(`there is no indicator "${id}"`, `没有编号为“${id}”的指标`)
}
