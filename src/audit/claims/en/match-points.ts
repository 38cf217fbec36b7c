import type { ClaimKind } from '../claim.js'
import type { EnglishMeaning } from './around.js'
import type { EnglishQuantity } from './figure.js'
import { matchEnglish, type EnglishFrames, type EnglishMatch } from './match.js'

const ratesBefore: ReadonlySet<ClaimKind> = new Set([
  'share',
  'growth-rate',
  'price-index',
  'completion',
  'contribution-points',
])

/** The frame of a figure; points behind a rate, or that a frame knows of, are those of percentages. */
export function matchOrPoints(
  frames: EnglishFrames,
  given: EnglishQuantity,
  stated: EnglishMeaning | undefined,
  { stemmed, right }: { readonly stemmed: string; readonly right: string },
): { quantity: EnglishQuantity; found: EnglishMatch | undefined } {
  const points: EnglishQuantity = { ...given, unitClass: 'points' }
  const ofRate =
    given.unitClass === 'index' &&
    stated !== undefined &&
    ratesBefore.has(stated.kind) &&
    !/\b(?:at|to|was|of)$/.test(stemmed)
  if (ofRate) return { quantity: points, found: matchEnglish(frames, stemmed, right, 'points') }
  const found = matchEnglish(frames, stemmed, right, given.unitClass)
  if (found !== undefined || given.unitClass !== 'index') return { quantity: given, found }
  const asPoints = matchEnglish(frames, stemmed, right, 'points')
  return { quantity: asPoints === undefined ? given : points, found: asPoints }
}
