import type { Indicator } from '../model/indicator.js'
import { parseUnit } from '../model/unit.js'
import type { Phrasebook } from './phrasebook.js'

/** Whether an indicator's name says what is counted, so that its unit need not: visitors, from 562,000 to 926,000. */
export function countsItsName({ level, names }: Phrasebook, indicator: Indicator): boolean {
  const { counted } = level
  const unit = parseUnit(indicator.unit)
  if (counted === undefined || unit?.dimension.startsWith('count:') !== true || unit.base === '标准箱')
    return false
  return counted.isSaidOf(indicator.names[names] ?? '')
}
