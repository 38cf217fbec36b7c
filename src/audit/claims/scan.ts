import { isNumeral } from './chinese-numeral.js'
import type { Item, Part } from './item.js'
import { readKeyword } from './keywords.js'
import { readCharacters, readDigits } from './number.js'
import { readOrder } from './order.js'
import { readPeriodWord } from './period-words.js'
import { shareUnits } from './share-unit.js'
import { isWithinName, nothingAt } from './skip.js'

const digit = /\d/
const ratio = /\d+(?:\.\d+)?(?::\d+(?:\.\d+)?){1,7}/y
const periodStart = /[\d民今本去上前明下第一二三四首近全当目截这十党年“两五六七八九]/

/** Walks once over a normalised text and finds figures, ranks, periods and words that state a figure. */
export function scan(text: string): Item[] {
  const items: Item[] = []
  let at = 0
  while (at < text.length) {
    const item = readItem(text, at)
    if (item !== undefined) {
      items.push(item)
      at = Math.max(item.end, at + 1)
    } else at += Math.max(1, nothingAt(text, at), digitsToPass(text, at))
  }
  return shareUnits(text, items)
}

function readItem(text: string, at: number): Item | undefined {
  const character = text.charAt(at)
  if (periodStart.test(character)) {
    const named = readPeriodWord(text, at)
    if (named !== undefined) return { type: 'period', start: at, end: named.end, named }
  }
  const keyword = readKeyword(text, at)
  if (keyword !== undefined) return { type: 'keyword', ...keyword }
  if (
    character === '第' ||
    (character === '前' && text.charAt(at - 1) !== '超') ||
    character === '首' ||
    character === '榜'
  ) {
    const order = readOrder(text, at)
    if (order !== undefined) return { type: 'order', ...order }
  }
  if (character === '新' && newTaiwan.test(text.slice(at, at + 4))) return dollars(text, at)
  if (digit.test(character)) {
    const parts = readRatio(text, at)
    if (parts !== undefined) return parts
    if (nothingAt(text, at) > 0) return undefined
    const quantity = isWithinName(text, at) ? undefined : readDigits(text, at)
    return quantity && { type: 'quantity', ...signed(text, at, quantity) }
  }
  if (isNumeral(character) || character === '半') {
    const quantity = readCharacters(text, at)
    return quantity && { type: 'quantity', ...quantity }
  }
  return undefined
}

const newTaiwan = /^新台币\d/

/** Of a price as well: 5元/平方米. */
const amountEnd = /元(?=\/|$)/

/** 新台币5亿元: Taiwan names its currency in front of the amount. */
function dollars(text: string, at: number): Item | undefined {
  const quantity = readDigits(text, at + 3)
  if (quantity === undefined || quantity.unit === null || !amountEnd.test(quantity.unit)) return undefined
  return { type: 'quantity', ...quantity, start: at, unit: quantity.unit.replace(amountEnd, '新台币元') }
}

function signed<T extends { start: number }>(text: string, at: number, quantity: T): T & { negative?: true } {
  const minus = text.charAt(at - 1) === '-' && !/[\dA-Za-z]/.test(text.charAt(at - 2))
  return minus || text.charAt(at - 1) === '负' ? { ...quantity, negative: true } : quantity
}

/** Digits that are no figure are passed as a whole, so that 12345 is not tried as 2345. */
function digitsToPass(text: string, at: number): number {
  let end = at
  while (digit.test(text.charAt(end)) || (end > at && text.charAt(end) === '.')) end++
  return end - at
}

/** A structure such as 7.7∶57.5∶34.8, or an income ratio such as 2.3∶1; a time of day is neither. */
function readRatio(text: string, start: number): Item | undefined {
  ratio.lastIndex = start
  const found = ratio.exec(text)
  if (found === null) return undefined
  const parts: Part[] = []
  let at = start
  for (const value of found[0].split(':')) {
    parts.push({ start: at, end: at + value.length, value })
    at += value.length + 1
  }
  const sum = parts.reduce((total, { value }) => total + Number(value), 0)
  const structure = parts.length > 2 && Math.abs(sum - 100) < 1
  const toOne = parts.length === 2 && parts.some((part) => part.value === '1')
  return structure || toOne ? { type: 'ratio', start, end: start + found[0].length, parts } : undefined
}
