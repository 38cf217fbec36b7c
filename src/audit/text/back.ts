import type { Reading } from './reading.js'
import type { Printed, Span, TextFigure } from './text-figure.js'

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

/** A change with both its ends; `start` to `end` are its words. */
export interface Change extends Span {
  readonly figure: TextFigure
  readonly from: Printed
  readonly to: Printed
  readonly unit: TextFigure['unit']
  /** The unit as the text has it. */
  readonly unitText: string
}

/** The change from one figure to another that a figure right behind it speaks of. */
export function changeBefore(reading: Reading, figure: TextFigure): Change | undefined {
  for (const one of back(reading, figure)) {
    const { from, to, claim } = one
    if (claim.kind === 'from-to') {
      const same = claim.indicator === figure.claim.indicator && claim.region === figure.claim.region
      if (!same || one.approximate || from === undefined || to === undefined) return undefined
      const { start, end, unit } = one
      return { figure: one, from, to, unit, unitText: claim.unit ?? '', start, end }
    }
    const pair = pairOf(reading, one)
    if (pair !== undefined) return pair
    // Only what tells of the same change may stand between.
    if (!ofChange.has(claim.kind)) return undefined
  }
  return undefined
}

/** 由2015年的A增加到2020年的B, told as two figures. */
function pairOf(reading: Reading, last: TextFigure): Change | undefined {
  const first = reading.before(last)
  if (first?.printed === undefined || last.printed === undefined || first.claim.unit !== last.claim.unit) {
    return undefined
  }
  if (first.approximate || last.approximate || !amounts.has(first.claim.kind)) return undefined
  const opening = reading.plain.slice(first.start, first.end)
  const between = reading.plain.slice(first.end, last.end)
  if (!/[从由自][^从由自，,。；;]*$/.test(opening)) return undefined
  if (
    !/^(?:增|升|上升|提高|提升|扩大|发展|增长|降|减|下降|减少|缩小)[^，,。；;\d]{0,3}[至到](?:\d{4}年的?)?[^，,。；;]*$/.test(
      between,
    )
  ) {
    return undefined
  }
  return {
    figure: last,
    from: first.printed,
    to: last.printed,
    unit: last.unit,
    unitText: last.claim.unit ?? '',
    start: first.start,
    end: last.end,
  }
}

/** Kinds that state how much there is, of which two make a change. */
export const amounts: ReadonlySet<TextFigure['claim']['kind']> = new Set([
  'level',
  'count',
  'money',
  'share',
  'intensity',
])

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
