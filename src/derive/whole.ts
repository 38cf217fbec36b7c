import type { Dataset } from '../model/dataset.js'
import { isRate, type Indicator } from '../model/indicator.js'
import { absent, type Absent, type Derived, type FactRequest } from './fact.js'
import { itself, type IndicatorVersus, type RegionVersus } from './versus.js'

export type Whole = RegionVersus | IndicatorVersus

/**
 * The figure over the whole that is named, or else over `partOf` or the parent region: the first for which
 * it is published, or else can be computed. Where neither is there, it is the one that is published over
 * some other whole, and none if there are several.
 */
export function overWholes(data: Dataset, request: FactRequest, figure: (whole: Whole) => Derived): Derived {
  const { versus, indicator, region, measure } = request
  const ids =
    versus === undefined ? [indicator.partOf, region.parent].filter((id) => id !== undefined) : [versus]
  const over = (id: string): Derived => {
    const whole = findWhole(data, request, id)
    return whole.kind === 'absent' ? whole : figure(whole)
  }
  const candidates = ids.map(over)
  const [other, ...more] = versus === undefined ? otherWholes(data, request, ids) : []
  return (
    candidates.find((one) => one.kind === 'fact' && one.origin === 'published') ??
    candidates.find(({ kind }) => kind === 'fact') ??
    (other === undefined
      ? undefined
      : more.length === 0
        ? over(other)
        : severalWholes(request, [other, ...more])) ??
    candidates[0] ??
    absent(
      `"${region.id}" has no parent region, nor "${indicator.id}" a whole, for a ${measure}`,
      `“${region.id}”没有上级地区，“${indicator.id}”也没有所属总量，无法计算${inChinese(measure)}`,
    )
  )
}

/** Wholes over which the figure is published, beside those that it has of itself. */
function otherWholes(data: Dataset, request: FactRequest, own: readonly string[]): string[] {
  const { region, indicator, period, measure } = request
  return data
    .versusOf({ region: region.id, indicator: indicator.id, period: period.id, measure })
    .filter((id) => !own.includes(id))
}

function severalWholes({ indicator, measure, period }: FactRequest, ids: readonly string[]): Absent {
  const list = ids.join(', ')
  return absent(
    `the ${measure} of "${indicator.id}" in ${period.id} is published over several wholes (${list}): name one, as ${measure}@${ids[0] ?? ''}`,
    `“${indicator.id}”${period.id} 的${inChinese(measure)}按多个总体公布（${list}），请写明其中一个，如 ${measure}@${ids[0] ?? ''}`,
  )
}

/** The region or indicator with an id, as the whole of which the requested figure is a part. */
export function findWhole(data: Dataset, request: FactRequest, id: string): Whole | Absent {
  const region = data.regions.get(id)
  if (region?.id === request.region.id) return itself(region)
  if (region !== undefined) {
    return { kind: 'region', region, above: data.isAbove(region.id, request.region.id) }
  }
  const indicator = data.indicators.get(id)
  if (indicator !== undefined) return { kind: 'indicator', indicator }
  return absent(
    `there is no region or indicator "${id}" to be a share of`,
    `没有可作为总体的地区或指标“${id}”`,
  )
}

/** Why the requested figure is no part of that whole, if so: regions do not add up, or one is a rate. */
export function noPart(request: FactRequest, whole: Whole): Absent | undefined {
  const { indicator, measure } = request
  if (whole.kind === 'region' && !indicator.additive) {
    return absent(
      `regions' "${indicator.id}" do not add up (additive is false), so it has no ${measure}`,
      `各地“${indicator.id}”不可加总（additive 为 false），不计算${inChinese(measure)}`,
    )
  }
  if (whole.kind === 'region' && isAverage(indicator)) {
    return absent(
      `"${indicator.id}" is an average by its name or unit: regions' averages do not add up, so it has no ${measure}`,
      `“${indicator.id}”按名称或单位是平均数，各地平均数不可加总，不计算${inChinese(measure)}`,
    )
  }
  if (isNoPart(indicator) || (whole.kind === 'indicator' && isNoPart(whole.indicator))) {
    return absent(
      `"${indicator.id}" has no ${measure}: rates and indices are not parts of a whole`,
      `比率和指数不是总体的组成部分，“${indicator.id}”不计算${inChinese(measure)}`,
    )
  }
  return undefined
}

/** The request for the same figure of the whole. */
export function ofWhole(request: FactRequest, whole: Whole): FactRequest {
  return whole.kind === 'region'
    ? { ...request, region: whole.region }
    : { ...request, indicator: whole.indicator }
}

function isNoPart(indicator: Indicator): boolean {
  return isRate(indicator) || indicator.kind === 'index'
}

/** Income per head, an average price: few datasets say of them that they do not add up. */
function isAverage({ names, unit }: Indicator): boolean {
  return unit.includes('/') || Object.values(names).some((name) => name !== undefined && averaged.test(name))
}

/** None of 平均用工人数, the year's average of people who do add up. */
const averaged =
  /人均|平均(?!.*(?:人数|人數|人员|人員|職工|职工|員工|员工))|均价|均價|per (?:capita|head|person)|average(?! (?:number|employment|staff))|median/i

function inChinese(measure: FactRequest['measure']): string {
  if (measure === 'contribution') return '贡献率'
  return measure === 'pull' ? '拉动点数' : '占比'
}
