import type { Indicator } from '../model/indicator.js'
import { parseUnit, type Unit } from '../model/unit.js'
import type { Phrasebook } from './phrasebook.js'

/** Whether an indicator's name says what is counted, so that its unit need not: visitors, from 562,000 to 926,000. */
export function countsItsName(book: Phrasebook, indicator: Indicator): boolean {
  return countsName(book, parseUnit(indicator.unit), indicator.names[book.names] ?? '')
}

/** The same of a name in running text and the unit of a figure. */
export function countsName({ level }: Phrasebook, unit: Unit | undefined, name: string): boolean {
  const isCounted = unit?.dimension.startsWith('count:') === true && unit.base !== '标准箱'
  return isCounted && level.counted?.isSaidOf(name) === true
}
