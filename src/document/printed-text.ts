import { digitsIn, hanNumbersIn, isInside, type Span } from './digits.js'

/** A line of a document as it is printed, and where in it the figures stand that are known by an id. */
export interface PrintedLine {
  readonly text: string
  readonly figures: readonly { readonly id: string; readonly start: number; readonly end: number }[]
  /** What the program that shows the file puts in, such as numbers of pages. */
  readonly fields: readonly Span[]
}

/** The words right before and after something, by which it is known again. */
export interface Surroundings {
  readonly before: string
  readonly after: string
}

const reach = 8
/** In place of a figure, whose text changes. */
const masked = '#'

/** The words around a stretch of a line, without blanks and without figures. */
export function surroundingsOf(line: PrintedLine, [start, end]: Span): Surroundings {
  const before = plainBetween(line, 0, start)
  const after = plainBetween(line, end, line.text.length)
  return { before: before.slice(-reach), after: after.slice(0, reach) }
}

/** Numbers of a line that are no figures. */
export function looseDigits({ text, figures, fields }: PrintedLine): Span[] {
  const known = figures.map(({ start, end }): Span => [start, end])
  return [...digitsIn(text), ...hanNumbersIn(text)].filter(
    (span) => !isInside(span, known) && !isInside(span, fields),
  )
}

function plainBetween({ text, figures }: PrintedLine, from: number, to: number): string {
  let plain = ''
  let at = from
  for (const { start, end } of figures) {
    if (end <= at || start >= to) continue
    plain += text.slice(at, Math.max(at, start)) + masked
    at = end
  }
  return (plain + text.slice(at, Math.max(at, to))).replace(/\s+/g, '')
}

/** How many characters two stretches have around them alike; both ends of a line count as two. */
export function likeness(one: Surroundings, other: Surroundings): number {
  return (
    alikeFrom([...one.before].reverse(), [...other.before].reverse()) +
    alikeFrom([...one.after], [...other.after])
  )
}

function alikeFrom(one: readonly string[], other: readonly string[]): number {
  let alike = 0
  while (alike < one.length && one[alike] === other[alike]) alike++
  return alike === one.length && alike === other.length && alike < reach ? alike + 2 : alike
}
