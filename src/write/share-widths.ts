/** What a line is not ended in: a word, or a character of Han text, with the blank behind it. */
export interface Word {
  readonly width: number
  readonly blank: number
}

/** The text of a cell that may take several lines. */
export interface WrappingText {
  /** What stands beside each of its lines. */
  readonly beside: number
  /** How much a further line of it is to be avoided: 1, or more for a short text such as a unit. */
  readonly weight: number
  /** The words of each stretch between forced breaks. */
  readonly stretches: readonly (readonly Word[])[]
}

/** A column of a table whose columns do not all have the width they want. */
export interface TightColumn {
  /** Nothing in it may be narrower, and nothing in it takes a second line; both with what is round the text. */
  readonly least: number
  readonly wanted: number
  /** Padding and reserve round each text. */
  readonly around: number
  /** Texts of more than one word. */
  readonly texts: readonly WrappingText[]
}

/** Texts no wider than this in em, such as units, look torn on two lines. */
const shortEm = { body: 6.5, head: 4 } as const
const weightOfShort = 3

/** The weight of a text that is so wide in em. */
export const weightOf = (widthEm: number, part: keyof typeof shortEm): number =>
  widthEm <= shortEm[part] ? weightOfShort : 1

/** Texts of a column that are weighed; of longer tables the first ones stand for all. */
const mostTexts = 200
/** Widths are found as exactly as this. */
const exactness = 0.25

/**
 * Widths of a table's columns that add up to `available`: each has its least width, and the rest goes step by
 * step to whatever saves the most lines for its width. What saves no line is shared evenly.
 * The least widths together are no more than `available`. Any unit of length.
 */
export function shareWidths(columns: readonly TightColumn[], available: number): number[] {
  const widths = columns.map(({ least }) => least)
  const steps = columns.map(stepsOf)
  let spare = available - widths.reduce((sum, width) => sum + width, 0)
  for (;;) {
    let best: { readonly column: number; readonly width: number; readonly gain: number } | undefined
    for (const [column, own] of steps.entries()) {
      const now = widths[column] ?? 0
      const cost = costAt(own, now)
      for (const { width, cost: lower } of own) {
        const more = width - now
        if (more <= 0 || more > spare) continue
        const gain = (cost - lower) / more
        if (gain > (best?.gain ?? 0)) best = { column, width, gain }
      }
    }
    if (!best) return widths.map((width) => width + spare / columns.length)
    spare -= best.width - (widths[best.column] ?? 0)
    widths[best.column] = best.width
  }
}

/** From this width on the lines of a column's texts cost so much. */
interface Step {
  readonly width: number
  readonly cost: number
}

/** The widths at which a column's texts take fewer lines. */
function stepsOf({ least, wanted, around, texts }: TightColumn): Step[] {
  const weighed = texts.slice(0, mostTexts)
  // Nothing wraps in the width that is wanted, whatever rounding says.
  const linesIn = (text: WrappingText, width: number): number =>
    width >= wanted ? text.stretches.length : linesOf(text, width - around)
  const costOf = (width: number): number =>
    weighed.reduce((sum, text) => sum + text.weight * linesIn(text, width), 0)
  const widths = new Set([least])
  for (const text of weighed)
    for (let lines = linesOf(text, least - around) - 1; lines >= text.stretches.length; lines -= 1)
      widths.add(narrowestFor(text, lines, least, wanted, around))
  return [...widths].sort((one, other) => one - other).map((width) => ({ width, cost: costOf(width) }))
}

const costAt = (steps: readonly Step[], width: number): number =>
  steps.findLast((step) => step.width <= width)?.cost ?? 0

/** The narrowest column in which a text takes no more than some lines. */
function narrowestFor(
  text: WrappingText,
  lines: number,
  least: number,
  wanted: number,
  around: number,
): number {
  let [tooNarrow, enough] = [least, wanted]
  while (enough - tooNarrow > exactness) {
    const middle = (tooNarrow + enough) / 2
    if (linesOf(text, middle - around) <= lines) enough = middle
    else tooNarrow = middle
  }
  return enough
}

/** How many lines a text takes, each filled as far as it goes. */
function linesOf({ beside, stretches }: WrappingText, width: number): number {
  let lines = 0
  for (const words of stretches) {
    let used = Infinity
    for (const word of words) {
      if (used + word.width > width - beside) {
        lines += 1
        used = 0
      }
      used += word.width + word.blank
    }
  }
  return Math.max(1, lines)
}
