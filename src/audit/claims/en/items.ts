import { asidesOf } from './asides.js'
import type { NamedPeriod } from '../period-words.js'
import type { EnglishKeyword } from './keyword-row.js'
import { readEnglishKeyword } from './keyword.js'
import { readEnglishPeriod } from './period.js'
import { shareEnglishUnits } from './share-unit.js'
import type { EnglishQuantity } from './figure.js'
import { readEnglishQuantity } from './quantity.js'

/** What an English sentence holds besides plain words. */
export type EnglishItem =
  | { readonly type: 'quantity'; readonly it: EnglishQuantity }
  | { readonly type: 'keyword'; readonly it: EnglishKeyword }
  | { readonly type: 'period'; readonly it: NamedPeriod & { readonly start: number } }

/** Whether an item bounds the words of the figures around it. */
export const standsIn = (item: EnglishItem): boolean =>
  item.type === 'quantity' || (item.type === 'keyword' && item.it.apart !== true)

/** The items of a sentence, in its order. */
export function itemsOf(text: string): EnglishItem[] {
  const items: EnglishItem[] = []
  for (let at = 0; at < text.length;) {
    const item = itemAt(text, at)
    if (item !== undefined) items.push(item)
    at = Math.max(at + 1, item?.it.end ?? 0)
  }
  return shareEnglishUnits(text, items)
}

function itemAt(text: string, at: number): EnglishItem | undefined {
  if (/[A-Za-z\d]/.test(text.charAt(at - 1))) return undefined
  const period = readEnglishPeriod(text, at)
  if (period !== undefined) return { type: 'period', it: { ...period, start: at } }
  const keyword = readEnglishKeyword(text, at)
  if (keyword !== undefined) return { type: 'keyword', it: keyword }
  const quantity = readEnglishQuantity(text, at)
  return quantity && { type: 'quantity', it: quantity }
}

/** A sentence with blanks for its periods and its asides. */
export function masked(text: string, items: readonly EnglishItem[]): string {
  const periods = items.filter(({ type }) => type === 'period').map(({ it }) => it)
  const blanks = [...periods, ...asidesOf(text, items)].sort((a, b) => a.start - b.start)
  let out = ''
  for (const { start, end } of blanks) {
    if (end <= out.length) continue
    const from = Math.max(start, out.length)
    out += text.slice(out.length, from) + ' '.repeat(end - from)
  }
  return out + text.slice(out.length)
}
