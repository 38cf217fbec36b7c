import type { Observation } from '../../../model/observation.js'
import type { TextFigure } from '../text-figure.js'
import type { DataIndex } from './data-index.js'

/** Whether an observation is beside the region or group that the text names; so too where it names none. */
export function comparedWith(
  index: DataIndex,
  figure: TextFigure,
  region: string,
  { measure, versus, of }: Observation,
): boolean {
  if (versus === undefined) return true
  const { data } = index
  const { claim } = figure
  // 增速居全市第1位 and 总量居全市第1位 are two ranks.
  const named = measure === 'rank' ? quantityNamed(figure) : undefined
  if (named !== undefined && of !== named && (of === 'growth' || of === 'level')) return false
  const words = claim.peerGroup ?? claim.comparator
  if (words === null || /同期|上期/.test(words)) return true
  const other = data.peerGroups.get(versus)?.within ?? (data.regions.has(versus) ? versus : undefined)
  return other === undefined || !index.meansAnother(words, other, region)
}

/** The quantity that a rank's own words name. */
export function quantityNamed({ claim, behind }: TextFigure): 'growth' | 'level' | undefined {
  const words = claim.quote + behind
  if (/增速|增長率|增长率|年增率|成長率|增幅|by growth/i.test(words)) return 'growth'
  return /总量|總量|by amount|规模居|規模居/i.test(words) ? 'level' : undefined
}
