import type { Context } from './context.js'
import { leadEnd } from './cues.js'
import { draft } from './draft.js'
import type { ItemOf } from './item.js'
import { subjectWords } from './words-before.js'

/** A structure a∶b∶c, or a ratio to one. */
export function readRatio(context: Context, item: ItemOf<'ratio'>): void {
  const before = context.before(item.start)
  const left = before.words
  const subject = context.subject(subjectWords(before, left.length), '', 'none')
  const earlier = /[由从](?:上|去|前|年初|同期)[^，,由从]{0,8}$/.test(left)
  const [first] = item.parts
  if (item.parts.length === 2) {
    if (first === undefined || !/(?:比|比例|比值|之比)(?:为|是|达|到)?|缩小|扩大|降/.test(left)) return
    const made = draft({
      start: leadEnd(context.text, before.start, item.start),
      end: item.end,
      kind: 'times',
      value: first.value,
      ...subject,
      period: earlier ? null : context.period,
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
        period: earlier ? null : context.period,
      }),
      end,
    )
  }
}
