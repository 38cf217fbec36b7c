import type { FrameMatch } from './frame.js'

/** What words such as 与, 比 or 较 open: not the 同 of 同期 nor the 比 of 比重 and 同比. */
const joint = /与|和|较|同(?![期比月])|(?<![同环占])比(?![重例值])/g
const steady = /(?:基本|保持|总体|大致)+$/
const longestBase = 20
const longestWords = 14

export interface ComparedBase {
  /** Where the joint stands in the words. */
  readonly at: number
  /** What follows it, where it is short enough to name a base. */
  readonly words: string | null
}

/** What the end of some words compares with: of 进出口与上年同期 its 上年同期. */
export function comparedWith(words: string): ComparedBase | undefined {
  const text = words.replace(steady, '')
  let last: { at: number; end: number } | undefined
  for (const found of text.matchAll(joint)) last = { at: found.index, end: found.index + found[0].length }
  if (last === undefined) return undefined
  const base = text.slice(last.end)
  if (base === '' || base.length > longestBase) return undefined
  return { at: last.at, words: base.length > longestWords ? null : base }
}

const periodBefore = /^(?:上(?:个)?(?:月|季|期|旬|周|半年)|前一(?:个)?(?:月|季))/
const yearBefore = /同期|上年|去年|前一年/

/** What a frame compares with: a year before or a period before as its base tells, else its own word. */
export function comparatorOf({ frame, slots }: FrameMatch): string | null {
  const { base } = slots
  if (frame.comparator !== undefined && base !== undefined) {
    if (yearBefore.test(base)) return '同期'
    return periodBefore.test(base) ? '上期' : base
  }
  return frame.comparator ?? slots.reference?.replace(/的?比重$/, '') ?? base ?? null
}
