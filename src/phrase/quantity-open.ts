import type { Fact } from '../derive/fact.js'
import { isRate } from '../model/indicator.js'
import { direction } from './quantity.js'
import type { Speaker } from './speaker.js'

/**
 * Whether a rank or gap must name its quantity. A level's rank always does, unless the indicator is a
 * rate or an index. What is said of growth does where a level was spoken of before a rank, and where
 * neither growth nor a gap stands right before it; after a decline too, for 高于 then has no subject.
 */
export function quantityOpen(
  { rounding }: Pick<Speaker, 'rounding'>,
  fact: Fact,
  said: readonly Fact[],
): boolean {
  const { measure, of, indicator } = fact
  const before = said.at(-1)
  if (isRate(indicator) || (of === 'level' && indicator.kind === 'index')) return false
  if (before?.measure === measure && before.of === of) return false
  // What is kept for so long is an evaluation, which has no total.
  if (before?.measure === 'streak') return false
  // 年增率低于全省3.3个百分点，居全省第2位: the gap has named it.
  if (before?.measure === 'gap' && before.of === of && quantityOpen({ rounding }, before, said.slice(0, -1)))
    return false
  if (of === 'level') return true
  if (measure === 'rank' && said.some(isOfLevel)) return true
  if (before?.measure === 'gap') return false
  return before?.measure !== 'growth' || direction(before, rounding) !== 'up'
}

function isOfLevel({ measure, of }: Fact): boolean {
  return measure === 'level' || measure === 'share' || of === 'level'
}
