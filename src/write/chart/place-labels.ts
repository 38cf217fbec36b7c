import type { Look } from './look.js'
import type { Box, Marker, Point, SceneText } from './shapes.js'
import { crosses, isInside, overlaps, textBox } from './text-box.js'
import { textWidthPt } from './text-width.js'

/** A figure to be printed beside its point. */
export interface LabelWish extends Point {
  readonly text: string
  readonly factId: string
  readonly series: number
}

export type Segment = readonly [Point, Point]

interface Surroundings {
  readonly frame: Box
  /** Lines that no label may touch. */
  readonly segments: readonly Segment[]
  readonly markers: readonly Marker[]
  readonly look: Look
  /** Least distance from the point. */
  readonly clearPt: number
}

/** `key` are the figures at the ends of a line and its highest and lowest. */
export type LabelChoice = 'all' | 'key'

export interface PlacedLabels {
  readonly texts: readonly SceneText[]
  /** Whether every figure found a place. */
  readonly areAll: boolean
}

/** Where a label may stand about its point, best first: its middle as shares of its own size. */
const places: readonly (readonly [number, number])[] = [
  [0, -1],
  [0, 1],
  [0.5, -1],
  [-0.5, -1],
  [0.5, 1],
  [-0.5, 1],
  [1, 0],
  [-1, 0],
  [0, -1.7],
  [0, 1.7],
]

/** Sets what a reader looks for first before all others: the last point, then the first, highest and lowest. */
function byWeight(wishes: readonly LabelWish[], choice: LabelChoice): LabelWish[] {
  const weightOf = (one: LabelWish): number => {
    const line = wishes.filter(({ series }) => series === one.series)
    const ys = line.map(({ y }) => y)
    if (one === line.at(-1)) return 0
    if (one === line[0]) return 1
    return one.y === Math.min(...ys) || one.y === Math.max(...ys) ? 2 : 3
  }
  return wishes
    .map((one, index) => ({ one, index, weight: weightOf(one) }))
    .filter(({ weight }) => choice === 'all' || weight < 3)
    .sort((a, b) => a.weight - b.weight || a.index - b.index)
    .map(({ one }) => one)
}

function place(
  wishes: readonly LabelWish[],
  sizePt: number,
  around: Surroundings,
): Map<LabelWish, SceneText> {
  const { frame, segments, markers, look, clearPt } = around
  const placed = new Map<LabelWish, SceneText>()
  const taken: Box[] = markers.map(({ x, y, sizePt: across }) => ({
    x: x - across / 2,
    y: y - across / 2,
    width: across,
    height: across,
  }))
  for (const wish of wishes) {
    const halfWidth = textWidthPt(wish.text, sizePt) / 2 + clearPt
    const halfHeight = sizePt * 0.44 + clearPt
    for (const [across, down] of places) {
      const label: SceneText = {
        role: 'value',
        anchor: 'middle',
        x: wish.x + across * halfWidth,
        y: wish.y + down * halfHeight + sizePt * 0.36,
        sizePt,
        color: look.textColor,
        text: wish.text,
        factId: wish.factId,
      }
      const box = textBox(label)
      if (!isInside(box, frame) || taken.some((other) => overlaps(box, other))) continue
      if (segments.some(([from, to]) => crosses(box, from, to))) continue
      placed.set(wish, label)
      taken.push(box)
      break
    }
  }
  return placed
}

/**
 * Finds a place for each figure where it touches no line, no mark and no other figure, in the largest
 * size in which all have one; those of the ends and extremes come first.
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  choice: LabelChoice,
  around: Surroundings,
): PlacedLabels {
  const { sizePt } = around.look
  const ordered = byWeight(wishes, choice)
  let placed = new Map<LabelWish, SceneText>()
  for (const size of [sizePt, sizePt - 1, sizePt - 2]) {
    placed = place(ordered, size, around)
    if (placed.size === ordered.length) break
  }
  return {
    texts: wishes.flatMap((wish) => placed.get(wish) ?? []),
    areAll: placed.size === wishes.length,
  }
}
