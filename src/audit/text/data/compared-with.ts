import type { Observation } from '../../../model/observation.js'
import type { TextFigure } from '../text-figure.js'
import type { DataIndex } from './data-index.js'

/** Whether an observation is beside the region or group that the text names; so too where it names none. */
export function comparedWith(
  index: DataIndex,
  { claim }: TextFigure,
  region: string,
  { measure, versus, of }: Observation,
): boolean {
  if (versus === undefined) return true
  const { data } = index
  // 增速居全市第1位 and 总量居全市第1位 are two ranks.
  if (measure === 'rank' && of !== undefined) {
    const named = /增速|增长率|年增率|增幅|growth/i.test(claim.quote)
      ? 'growth'
      : /总量|總量|amount|规模/i.test(claim.quote)
        ? 'level'
        : undefined
    if (named !== undefined && named !== of && (of === 'growth' || of === 'level')) return false
  }
  const words = claim.peerGroup ?? claim.comparator
  if (words === null || /同期|上期/.test(words)) return true
  const other = data.peerGroups.get(versus)?.within ?? (data.regions.has(versus) ? versus : undefined)
  return other === undefined || !index.meansAnother(words, other, region)
}
