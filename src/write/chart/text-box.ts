import type { Box, Point, SceneText } from './shapes.js'
import { textWidthPt } from './text-width.js'

const ascentEm = 0.8
const heightEm = 0.88

/** Where the ink of a text may be, by the estimate of its width. */
export function textBox({ x, y, anchor, sizePt, text, upright }: Omit<SceneText, 'role' | 'color'>): Box {
  const length = textWidthPt(text, sizePt)
  const back = { start: 0, middle: length / 2, end: length }[anchor]
  return upright
    ? { x: x - sizePt * ascentEm, y: y - length + back, width: sizePt * heightEm, height: length }
    : { x: x - back, y: y - sizePt * ascentEm, width: length, height: sizePt * heightEm }
}

export const overlaps = (a: Box, b: Box): boolean =>
  a.x + a.width > b.x + 0.01 &&
  b.x + b.width > a.x + 0.01 &&
  a.y + a.height > b.y + 0.01 &&
  b.y + b.height > a.y + 0.01

export const isInside = (a: Box, b: Box): boolean =>
  a.x >= b.x - 0.01 &&
  a.y >= b.y - 0.01 &&
  a.x + a.width <= b.x + b.width + 0.01 &&
  a.y + a.height <= b.y + b.height + 0.01

/** Whether a straight line runs through a box (Liang and Barsky's clipping). */
export function crosses({ x, y, width, height }: Box, from: Point, to: Point): boolean {
  let enter = 0
  let leave = 1
  const clips = [
    [from.x - to.x, from.x - x],
    [to.x - from.x, x + width - from.x],
    [from.y - to.y, from.y - y],
    [to.y - from.y, y + height - from.y],
  ] as const
  for (const [step, room] of clips) {
    if (step === 0) {
      if (room < 0) return false
    } else if (step < 0) enter = Math.max(enter, room / step)
    else leave = Math.min(leave, room / step)
  }
  return enter <= leave
}
