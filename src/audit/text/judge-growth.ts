import { proofreadingAdvice } from '../../messages/proofreading.js'
import type { Change } from './back.js'
import { recompute, type Recomputation } from './recompute.js'
import type { Hit } from './rule.js'
import type { TextFigure } from './text-figure.js'

/**
 * What is to be said of a growth rate that is to follow from a change from one figure to another. Of amounts of
 * money it may be at constant prices, and so is only doubted.
 */
export function judgeGrowth(
  figure: TextFigure,
  change: Change,
  recomputation: Recomputation,
): Hit | undefined {
  if (figure.printed === undefined) return undefined
  const { verdict, arithmetic, right } = recompute(figure.printed, recomputation)
  if (verdict === 'match') return undefined
  const money = change.unit?.dimension.startsWith('money:') === true
  return {
    verdict: verdict === 'contradiction' && money ? 'doubtful' : verdict,
    at: figure,
    related: [change],
    arithmetic,
    right: proofreadingAdvice.write({ right }),
  }
}
