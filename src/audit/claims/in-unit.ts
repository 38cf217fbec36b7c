import { parseUnit } from '../../model/unit.js'
import { shiftDigits } from '../../phrase/quantity.js'

/**
 * The digits of a figure told in another unit; undefined where the two units measure different things or
 * are no power of ten apart.
 *
 * @example inUnit('9050', '万元', '亿元') // '0.905'
 */
export function inUnit(digits: string, from: string, to: string): string | undefined {
  if (from === to) return digits
  const [own, wanted] = [parseUnit(from), parseUnit(to)]
  if (own === undefined || wanted === undefined || own.dimension !== wanted.dimension) return undefined
  const places = own.factor.div(wanted.factor).log(10)
  return places.isInteger() ? shiftDigits(digits, places.toNumber()) : undefined
}
