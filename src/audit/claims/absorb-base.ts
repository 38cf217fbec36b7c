import type { Context } from './context.js'
import type { ItemOf } from './item.js'

const gapWords = /(低于|慢于|落后于|落后|高于|快于|好于|优于|超出|超过|超|比|较)$/
const ofTarget = /^的?(?:[^，,。;、:\d]{0,12})$/
const basis = /(?:比|较|相比|相较|相对于|对比)(?:于)?([^，,。;、\d]{0,16}的)$/

export interface Base {
  readonly start: number
  /** The words of what was taken back, from 低于 or 较 on. */
  readonly words: string
  readonly direction: 'up' | 'down' | undefined
}

/**
 * Takes back the claim that was made of a base: 低于4.5%的目标1.6个百分点 and 较成立之初的38家增长4.7倍 tell
 * of one figure each.
 */
export function absorbBase(
  context: Context,
  quantity: ItemOf<'quantity'>,
  isPoints: boolean,
): Base | undefined {
  const before = context.previous
  const last = context.drafts.at(-1)
  if (before?.drafted !== true || last === undefined || last.end !== before.end) return undefined
  if (context.starts[before.start] !== context.starts[quantity.start]) return undefined
  if (quantity.start - before.end > 16) return undefined
  const between = context.text.slice(before.end, quantity.start)
  const gap = gapWords.exec(before.left)
  if (
    isPoints &&
    gap !== null &&
    ofTarget.test(between) &&
    !/[升降增减涨跌回提]/.test(between.replace(/增速|增幅|降幅/g, ''))
  ) {
    if (/目标|任务|计划|预期|红线|上限/.test(between))
      Object.assign(last, { kind: 'target', direction: null, qualifiers: [] })
    else context.drafts.pop()
    const direction = /低|慢|后/.test(gap[0]) ? 'down' : 'up'
    return {
      start: before.start - gap[0].length,
      words: context.text.slice(before.start, quantity.start),
      direction,
    }
  }
  const base = basis.exec(before.left)
  if (base === null || !/^[增提升扩下降减上翻净]/.test(between) || /[，,。;、]/.test(between))
    return undefined
  context.drafts.pop()
  const words = `${base[1] ?? ''}${context.text.slice(before.start, before.end)}`
  return { start: before.start - base[0].length, words, direction: undefined }
}
