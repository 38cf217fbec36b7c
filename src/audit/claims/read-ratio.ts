import type { Context } from './context.js'
import { draft } from './draft.js'
import type { ItemOf } from './item.js'

/** A structure a∶b∶c, or a ratio to one. */
export function readRatio(context: Context, item: ItemOf<'ratio'>): void {
  const leftStart = context.leftStart(item.start)
  const left = context.text.slice(leftStart, item.start)
  const subject = context.subject(left.slice(Math.max(0, context.lastPeriodEnd - leftStart)), '', 'none')
  const [first] = item.parts
  if (item.parts.length === 2) {
    if (first === undefined || !/(?:比|比例|比值|之比)(?:为|是|达|到)?|缩小|扩大|降/.test(left)) return
    const made = draft({
      start: leftStart,
      end: item.end,
      kind: 'times',
      value: first.value,
      ...subject,
      period: context.period,
    })
    context.push(made, item.end)
    return
  }
  for (const { start, end, value } of item.parts) {
    context.push(
      draft({
        start,
        end,
        kind: 'share',
        value,
        unit: '%',
        unitClass: 'percent',
        ...subject,
        period: context.period,
      }),
      end,
    )
  }
}
