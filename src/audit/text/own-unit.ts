import { parseUnit, type Unit } from '../../model/unit.js'
import { simplifyText } from '../claims/script.js'
import { currencyUnits, englishScales } from './english-units.js'

const currencyBefore = /(RMB|CNY|US\$|HK\$|NT\$|€) ?$/
const scaleBehind = /^ ?(thousand|million|billion|trillion)\b/
const unitBehind = /^[万亿千百]*[^\d万亿千百增降减升至到，,从由]{1,4}?(?=[增降减升至到，,提扩缩发拓回下上]|$)/

/** The unit that a number of a quote has of its own: 9000万元 in 从9000万元增至1.2亿元. */
export function ownUnit(quote: string, number: string): Unit | undefined {
  const plain = quote.replace(/(?<=\d),(?=\d{3})/g, '')
  const at = plain.indexOf(number)
  if (at < 0) return undefined
  const words = plain.slice(at + number.length)
  const scale = scaleBehind.exec(words)?.[1]
  if (scale !== undefined) {
    const currency = currencyUnits[currencyBefore.exec(plain.slice(0, at))?.[1] ?? '']
    return currency === undefined ? undefined : parseUnit(`${englishScales[scale] ?? ''}${currency}`)
  }
  const chinese = unitBehind.exec(simplifyText(words))?.[0]
  return chinese === undefined ? undefined : parseUnit(chinese)
}
