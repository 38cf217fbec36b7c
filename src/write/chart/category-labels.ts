import { wrap, wrapAndShorten } from './wrap.js'

export interface CategoryLabels {
  /** One size for all of them. */
  readonly sizePt: number
  readonly lineCount: number
  readonly labels: readonly (readonly string[])[]
}

/** Settings to try in turn: how much smaller than the chart's size, and in how many lines. */
const settings: readonly { readonly smaller: number; readonly lines: number }[] = [
  { smaller: 0, lines: 1 },
  { smaller: 1, lines: 1 },
  { smaller: 2, lines: 1 },
  { smaller: 0, lines: 2 },
  { smaller: 1, lines: 2 },
  { smaller: 0, lines: 3 },
  { smaller: 1, lines: 3 },
  { smaller: 2.5, lines: 3 },
]

/** Sets the names under the axis; only names that fit in no setting are cut with an ellipsis. */
export function categoryLabels(names: readonly string[], widthPt: number, sizePt: number): CategoryLabels {
  for (const { smaller, lines } of settings) {
    const labels = names.map((name) => wrap(name, sizePt - smaller, widthPt, lines))
    if (labels.every((label) => label !== null))
      return { sizePt: sizePt - smaller, lineCount: longest(labels), labels }
  }
  const smallest = sizePt - 2.5
  const labels = names.map(
    (name) => wrap(name, smallest, widthPt, 3) ?? wrapAndShorten(name, smallest, widthPt, 3),
  )
  return { sizePt: smallest, lineCount: longest(labels), labels }
}

const longest = (labels: readonly (readonly string[])[]): number =>
  Math.max(1, ...labels.map((label) => label.length))
