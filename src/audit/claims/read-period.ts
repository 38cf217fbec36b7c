import type { Context } from './context.js'
import { baseWord } from './cues.js'
import type { ItemOf } from './item.js'
import { periodId, yearOf } from './period-id.js'

/** Takes note of a period; what follows is told of it. */
export function readPeriod(context: Context, { start, end, named }: ItemOf<'period'>): void {
  const before = context.text.slice(Math.max(0, start - 2), start)
  if (baseWord.test(before) || context.text.startsWith('同期', end - 2)) return
  context.lastPeriodEnd = end
  if (named.event === true) {
    if (named.year.kind === 'year') context.years = { ...context.years, carried: named.year.year }
    return
  }
  context.period = periodId(named, context.years) ?? null
  const year = yearOf(named, context.years)
  if (named.year.kind !== 'carried' && year !== undefined) context.years = { ...context.years, carried: year }
}
