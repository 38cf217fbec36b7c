import type { Context } from './context.js'
import type { Draft } from './draft.js'

/** 新增20家，总数达107家: both are one statement of increment and total. */
export function linkTotal(context: Context, made: Draft, stemmed: string, clause: string): void {
  if (made.kind !== 'count' || !/(?:总数|累计|总量|总户数)$/.test(stemmed)) return
  const before = context.drafts.at(-1)
  if (before === undefined || context.drafts.length <= context.sentenceDrafts || before.unit !== made.unit)
    return
  const since = context.since(made.start)
  if (!/新增|净增/.test(since) && !clause.includes('新增')) {
    if (!/^[(，,]?总数/.test(context.text.slice(made.start, made.start + 3))) return
    if (!/[(]$/.test(context.text.slice(made.start - 1, made.start))) return
  }
  before.kind = 'increment-and-total'
  made.kind = 'increment-and-total'
  made.indicator = before.indicator
}
