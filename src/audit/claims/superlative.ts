import { readNumeral } from './chinese-numeral.js'
import type { Keyword } from './item.js'

const lookBack = 20
const adjective = '[高低大小多少快慢好强差热冷长]'
const nth = new RegExp(`(?:第([二三四五六七八九十])|(次))${adjective}`, 'y')
const most = new RegExp(`最${adjective}(?!限度|程度|努力|化|的是|公约|额)`, 'y')
const brokenRecord = /(?:历史|最高|最好)?[纪记]录/y
const inTime = /(?:历史|史上|历年|同期|以来|年来|月来|年内|[纪记]录)(?:的)?$/
const breaks = /(?:刷新|打破|创下?|创造|改写|突破)(?:了)?[^，,。;、\d]{0,12}$/
const group =
  /(?:全[国省市区县州球]|世界|亚洲|国内|[省市区县]内|西部|中部|东部|中西部|华[东南北中]|西[南北]|东北|长三角|粤港澳大湾区|京津冀|沿海|同类(?:城市|地区)|[全同]行业)(?:地区|范围内)?(?:单体|规模|产能|产量|体量|数量|面积|容量)?$/

function exec(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}

const rank = (start: number, length: number, place: number): Keyword => ({
  start,
  end: start + length,
  kind: 'rank',
  value: String(place),
  unit: null,
  place,
})

/** A superlative of time or of a group: 历史第二高, 同期次高, 42个月以来最低, 刷新纪录, 西部最大的. */
export function readSuperlative(text: string, start: number): Keyword | undefined {
  const first = text.charAt(start)
  const left = text.slice(Math.max(0, start - lookBack), start)
  if (first === '第' || first === '次') {
    const found = inTime.test(left) ? exec(nth, text, start) : null
    if (found === null) return undefined
    return rank(start, found[0].length, readNumeral(found[1] ?? '二') ?? 2)
  }
  if (first === '最') {
    const found = exec(most, text, start)
    if (found === null) return undefined
    const behind = text.charAt(start + found[0].length)
    return inTime.test(left) || (group.test(left) && /^[的，,。;、)]?$/.test(behind))
      ? rank(start, found[0].length, 1)
      : undefined
  }
  if (!'历纪记'.includes(first)) return undefined
  const found = breaks.test(left) && exec(brokenRecord, text, start)
  return found ? rank(start, found[0].length, 1) : undefined
}
