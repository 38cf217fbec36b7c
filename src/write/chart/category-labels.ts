import { shorten, wrap, wrapAndShorten } from './wrap.js'
import { textWidthPt } from './text-width.js'

export interface CategoryLabels {
  /** One size for all of them. */
  readonly sizePt: number
  /** Room that they take under the axis. */
  readonly heightPt: number
  /** Lines of each label; none where a sequence is labelled at intervals. */
  readonly labels: readonly (readonly string[])[]
  /** Turned to read upwards, one line each. */
  readonly upright: boolean
}

export const lineEm = 1.25
/** Between two names that fill their bands. */
const betweenNamesPt = (bandPt: number): number => Math.min(5, bandPt * 0.15)

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
/** Short Han names stand as columns in bands of hardly more than one character. */
const settingsOfColumns = [1, 2, 2.5].map((smaller) => ({ smaller, lines: 6 }))
const settingsOfSequence = settings.filter(({ lines, smaller }) => lines <= 2 && smaller < 2)

/** Names in bands narrower than this are turned upright before they are cut. */
const leastLevelPt = 36
const longestUprightPt = 96

function level(labels: readonly (readonly string[])[], sizePt: number): CategoryLabels {
  const lines = Math.max(1, ...labels.map((label) => label.length))
  return { sizePt, heightPt: lines * sizePt * lineEm, labels, upright: false }
}

function firstFit(
  names: readonly string[],
  widthPt: number,
  sizePt: number,
  tries: typeof settings,
): CategoryLabels | null {
  for (const { smaller, lines } of tries) {
    const labels = names.map((name) => (name === '' ? [] : wrap(name, sizePt - smaller, widthPt, lines)))
    if (labels.every((label) => label !== null)) return level(labels, sizePt - smaller)
  }
  return null
}

/** The last name, and every so many before it. */
const atIntervals = (names: readonly string[], stride: number): string[] =>
  names.map((name, index) => ((names.length - 1 - index) % stride === 0 ? name : ''))

/**
 * Sets the names under the axis. Those of a sequence, such as months, are left out at intervals where they
 * stand close; others are broken, then turned upright. Only names that fit in no setting are cut with an
 * ellipsis.
 */
export function categoryLabels(
  names: readonly string[],
  bandPt: number,
  sizePt: number,
  isSequence = false,
): CategoryLabels {
  const widthPt = bandPt - betweenNamesPt(bandPt)
  const fitted = firstFit(names, widthPt, sizePt, isSequence ? settingsOfSequence : settings)
  const columns =
    fitted ??
    (!isSequence && widthPt < sizePt * 2 ? firstFit(names, widthPt, sizePt, settingsOfColumns) : null)
  if (columns !== null) return columns
  const smallest = sizePt - 2.5
  if (isSequence || widthPt < smallest) {
    for (let stride = 2; stride < names.length; stride += 1) {
      // The last one is moved inwards where it would stand out of the drawing.
      const room = (bandPt * (stride + 0.5)) / 1.5 - 5
      const kept = firstFit(atIntervals(names, stride), room, sizePt, settingsOfSequence)
      if (kept !== null) return kept
    }
  }
  if (widthPt >= leastLevelPt) {
    const labels = names.map(
      (name) => wrap(name, smallest, widthPt, 3) ?? wrapAndShorten(name, smallest, widthPt, 3),
    )
    return level(labels, smallest)
  }
  const stride = Math.ceil(smallest / bandPt)
  const labels = atIntervals(names, stride).map((name) =>
    name === '' ? [] : [shorten(name, smallest, longestUprightPt)],
  )
  const longest = Math.max(0, ...labels.map(([text = '']) => textWidthPt(text, smallest)))
  return { sizePt: smallest, heightPt: longest + 4, labels, upright: true }
}
