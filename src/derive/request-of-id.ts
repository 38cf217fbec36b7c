import type { Dataset } from '../model/dataset.js'
import { measuredQuantities, measures } from '../model/measure.js'
import { parsePeriod } from '../model/period.js'
import { absent, type Absent, type FactRequest } from './fact.js'

const pattern = /^([^/]+)\/([^/]+)\/(.+?)\/([a-z-]+)(?::([a-z]+))?(?:@([^~]+))?(?:~(.+))?$/

/**
 * The request that gave a fact its id, put to a dataset that may be another one; or why it cannot be put.
 *
 * @example requestOfId(data, 'liaocheng-hitech/gdp/2024-Q1/gap:growth@liaocheng')
 */
export function requestOfId(data: Dataset, id: string): FactRequest | Absent {
  const [, regionId = '', indicatorId = '', periodId = '', name, quantity, versus, baseId] =
    pattern.exec(id) ?? []
  const region = data.regions.get(regionId)
  const indicator = data.indicators.get(indicatorId)
  const period = parsePeriod(periodId)
  const base = baseId === undefined ? undefined : parsePeriod(baseId)
  const measure = measures.find((one) => one === name)
  const of = measuredQuantities.find((one) => one === quantity)
  if (region === undefined)
    return absent(`the dataset has no region "${regionId}"`, `数据集中没有地区“${regionId}”`)
  if (indicator === undefined)
    return absent(`the dataset has no indicator "${indicatorId}"`, `数据集中没有指标“${indicatorId}”`)
  const isWhole =
    (quantity === undefined) === (of === undefined) && (baseId === undefined) === (base === undefined)
  if (period === undefined || measure === undefined || !isWhole)
    return absent(`"${id}" is no figure that this version knows`, `本版本不认识数据编号“${id}”`)
  return {
    measure,
    region,
    indicator,
    period,
    ...(of !== undefined && { of }),
    ...(versus !== undefined && { versus }),
    ...(base !== undefined && { base }),
  }
}
