import { proofreadingAdvice } from '../../messages/proofreading.js'
import { recompute, type Recomputation } from './recompute.js'
import type { Hit, TextVerdict } from './rule.js'
import type { Span, TextFigure } from './text-figure.js'

/** Figures from which another may follow, and what then follows. */
export interface Derivation extends Recomputation {
  readonly from: readonly Span[]
}

/**
 * What is to be said of a figure that several others of one name may lead to: only where it follows from none
 * of them is it told, with the first. What follows only if the operands’ lost digits are counted in is within
 * rounding: 0.6 for 6.1 − 5.6.
 */
export function judgeAny(
  figure: TextFigure,
  derivations: Iterable<Derivation>,
  verdict: TextVerdict = 'contradiction',
): Hit | undefined {
  const { printed } = figure
  if (printed === undefined) return undefined
  let told: Hit | undefined
  let rounded: Hit | undefined
  for (const derivation of derivations) {
    const found = recompute(printed, derivation)
    if (found.verdict === 'match') return undefined
    const hit: Hit = {
      verdict: found.verdict === 'within-rounding' ? 'within-rounding' : verdict,
      at: figure,
      related: derivation.from,
      arithmetic: found.arithmetic,
      ...(found.verdict === 'contradiction' && { right: proofreadingAdvice.write({ right: found.right }) }),
    }
    if (found.verdict === 'contradiction') told ??= hit
    else rounded ??= hit
  }
  return rounded ?? told
}
