/** What a line is not ended in: a word, or a character of Han text, with the blank behind it. */
export interface Word {
  readonly width: number
  readonly blank: number
}

/** The text of a cell that may take several lines. */
export interface WrappingText {
  /** Row of the table that it stands in, the head's 0. */
  readonly row: number
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
const mostTexts = 60
/** Widths are found as exactly as this. */
const exactness = 0.25
/** Exchanges between two columns, at most. */
const mostExchanges = 20

/**
 * Widths of a table's columns that add up to `available`: each has its least width, and the rest goes step by
 * step to whatever saves the most lines for its width; then columns exchange width where that makes rows lower.
 * What saves no line is shared evenly. The least widths together are no more than `available`. Any unit of
 * length.
 */
export function shareWidths(columns: readonly TightColumn[], available: number): number[] {
  const steps = columns.map(stepsOf)
  const taken = steps.map(() => 0)
  let spare = available - columns.reduce((sum, { least }) => sum + least, 0)
  for (;;) {
    const best = bestStep(steps, taken, spare)
    if (!best) break
    spare -= best.more
    taken[best.column] = best.step
  }
  for (let count = 0; count < mostExchanges; count += 1) {
    const left = exchange(steps, taken, spare)
    if (left === undefined) break
    spare = left
  }
  return taken.map((step, column) => (steps[column]?.[step]?.width ?? 0) + spare / columns.length)
}

/** From this width on the texts of a column take so many lines. */
interface Step {
  readonly width: number
  /** By row. */
  readonly lines: ReadonlyMap<number, number>
  /** Of all its texts, by their weights. */
  readonly cost: number
  /** Of its short texts, beyond their lines. */
  readonly torn: number
}

function bestStep(
  steps: readonly (readonly Step[])[],
  taken: readonly number[],
  spare: number,
): { readonly column: number; readonly step: number; readonly more: number } | undefined {
  let best:
    | { readonly column: number; readonly step: number; readonly more: number; readonly gain: number }
    | undefined
  for (const [column, own] of steps.entries()) {
    const now = own[taken[column] ?? 0]
    if (!now) continue
    for (const [step, { width, cost }] of own.entries()) {
      const more = width - now.width
      if (more <= 0 || more > spare) continue
      const gain = (now.cost - cost) / more
      if (gain > (best?.gain ?? 0)) best = { column, step, more, gain }
    }
  }
  return best
}

/** Lines of all rows one below the other, each as high as its highest cell. */
function heightOf(steps: readonly (readonly Step[])[], taken: readonly number[]): number {
  const rows = new Map<number, number>()
  let torn = 0
  for (const [column, own] of steps.entries()) {
    const step = own[taken[column] ?? 0]
    if (!step) continue
    torn += step.torn
    for (const [row, lines] of step.lines) rows.set(row, Math.max(rows.get(row) ?? 1, lines))
  }
  return [...rows.values()].reduce((sum, lines) => sum + lines, torn)
}

/** Gives a column more at the cost of another, if the table is lower then; the spare width that is left. */
function exchange(steps: readonly (readonly Step[])[], taken: number[], spare: number): number | undefined {
  let best: { readonly taken: readonly number[]; readonly height: number; readonly spare: number } | undefined
  const least = heightOf(steps, taken)
  const widthAt = (column: number, step: number): number => steps[column]?.[step]?.width ?? 0
  for (const [to, higher] of steps.entries())
    for (let step = (taken[to] ?? 0) + 1; step < higher.length; step += 1)
      for (const [from] of steps.entries())
        for (let lower = (taken[from] ?? 0) - 1; from !== to && lower >= 0; lower -= 1) {
          const given = widthAt(from, taken[from] ?? 0) - widthAt(from, lower)
          const left = spare + given - (widthAt(to, step) - widthAt(to, taken[to] ?? 0))
          if (left < 0) continue
          const tried = taken.with(to, step).with(from, lower)
          const height = heightOf(steps, tried)
          if (height < (best?.height ?? least)) best = { taken: tried, height, spare: left }
        }
  if (!best) return undefined
  for (const [column, step] of best.taken.entries()) taken[column] = step
  return best.spare
}

/** The widths at which a column's texts take fewer lines. */
function stepsOf({ least, wanted, around, texts }: TightColumn): Step[] {
  const weighed = texts.slice(0, mostTexts)
  // Nothing wraps in the width that is wanted, whatever rounding says.
  const linesIn = (text: WrappingText, width: number): number =>
    width >= wanted ? text.stretches.length : linesOf(text, width - around)
  const widths = new Set([least])
  for (const text of weighed)
    for (let lines = linesOf(text, least - around) - 1; lines >= text.stretches.length; lines -= 1)
      widths.add(narrowestFor(text, lines, least, wanted, around))
  return [...widths]
    .sort((one, other) => one - other)
    .map((width) => {
      const lines = weighed.map((text) => linesIn(text, width))
      const sum = (valueOf: (text: WrappingText, lines: number) => number): number =>
        weighed.reduce((total, text, index) => total + valueOf(text, lines[index] ?? 1), 0)
      return {
        width,
        lines: new Map(weighed.map(({ row }, index) => [row, lines[index] ?? 1])),
        cost: sum(({ weight }, count) => weight * count),
        torn: sum(({ weight }, count) => (weight - 1) * count),
      }
    })
}

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
