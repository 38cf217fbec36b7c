import type { Reading } from './reading.js'
import type { TextFigure } from './text-figure.js'

/** How far back in its sentence a figure's operands are looked for. */
const farthest = 12

/** The figures before one in its sentence, the nearest first. */
export function* back(reading: Reading, figure: TextFigure): Iterable<TextFigure> {
  let at = reading.before(figure)
  for (let steps = 0; at !== undefined && steps < farthest; steps++) {
    yield at
    at = reading.before(at)
  }
}

/** The change from one figure to another that a figure right behind it speaks of. */
export function changeBefore(
  reading: Reading,
  figure: TextFigure,
): (TextFigure & { from: NonNullable<TextFigure['from']>; to: NonNullable<TextFigure['to']> }) | undefined {
  for (const one of back(reading, figure)) {
    const { from, to, claim } = one
    if (claim.kind === 'from-to') {
      const same = claim.indicator === figure.claim.indicator && claim.region === figure.claim.region
      if (!same || one.approximate || from === undefined || to === undefined) return undefined
      return { ...one, from, to }
    }
    // Only what tells of the same change may stand between.
    if (!ofChange.has(claim.kind)) return undefined
  }
  return undefined
}

const ofChange: ReadonlySet<TextFigure['claim']['kind']> = new Set([
  'increase-multiple',
  'times',
  'growth-rate',
  'average-growth',
  'cumulative-change',
  'increment-and-total',
  'point-change',
  'rank',
])
