import type { Claim } from '../../claims/claim.js'
import { figureIn, figureOf } from '../../dataset/figure.js'
import { overlap } from '../../interval.js'
import { textFigure } from '../text-figure.js'
import type { DataIndex } from './data-index.js'

/** A national dataset is not searched for each figure of a long text. */
const mostFigures = 60
const mostLookedAt = 3000

/**
 * The region that most of a text's figures are of in the dataset: many headlines name none, or a larger one.
 * The one that the first lines name stays unless not one figure is its own.
 */
export function subjectByFigures(claims: readonly Claim[], index: DataIndex): string | undefined {
  const votes = new Map<string, number>()
  const present = new Map<string, number>()
  let looked = 0
  for (const claim of claims) {
    const measure = claim.kind === 'growth-rate' ? 'growth' : levels.has(claim.kind) ? 'level' : undefined
    if (measure === undefined || claim.indicator === null || claim.period === null) continue
    if (++looked > mostFigures) break
    const figure = textFigure(claim, 0, 0, '')
    const own = figure.printed
    if (own === undefined) continue
    const telling = own.text.replace(/\D/g, '').length > 1
    const regions = new Set<string>()
    const known = new Set<string>()
    for (const observation of index.ofIndicator(claim.indicator).slice(0, mostLookedAt)) {
      if (observation.measure !== measure || observation.period !== claim.period) continue
      known.add(observation.region)
      const one = figureOf(index.data, observation)
      const theirs = one && (figure.unit === undefined ? one : figureIn(one, figure.unit))
      if (telling && theirs !== undefined && overlap(own.range, theirs.range)) regions.add(observation.region)
    }
    for (const region of regions) votes.set(region, (votes.get(region) ?? 0) + 1)
    for (const region of known) present.set(region, (present.get(region) ?? 0) + 1)
  }
  const counted = votes.size > 0 || index.subject !== undefined ? votes : present
  const [first, second] = [...counted].sort((a, b) => b[1] - a[1])
  if (first === undefined || (second !== undefined && second[1] === first[1])) return index.subject
  if (index.subject === undefined) return first[0]
  return votes.has(index.subject) || first[1] < 2 ? index.subject : first[0]
}

const levels: ReadonlySet<Claim['kind']> = new Set(['level', 'count', 'money', 'intensity'])
