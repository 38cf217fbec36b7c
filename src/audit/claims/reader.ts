import { Context, type ReaderInput } from './context.js'
import type { Draft } from './draft.js'
import type { Item } from './item.js'
import { readKeyword } from './read-keyword.js'
import { readPeriod } from './read-period.js'
import { readQuantity } from './read-quantity.js'
import { readRank } from './read-rank.js'
import { readRatio } from './read-ratio.js'

/** Reads the items of a text in order. */
export function readItems(items: readonly Item[], input: ReaderInput): Draft[] {
  const context = new Context(input)
  let place = 0
  for (const item of items) {
    context.passTo(place, item.start)
    place = item.start
    readItem(context, item)
  }
  return context.drafts
}

function readItem(context: Context, item: Item): void {
  switch (item.type) {
    case 'period':
      return readPeriod(context, item)
    case 'quantity':
      return readQuantity(context, item)
    case 'order':
      return readRank(context, item)
    case 'keyword':
      return readKeyword(context, item)
    case 'ratio':
      return readRatio(context, item)
  }
}
