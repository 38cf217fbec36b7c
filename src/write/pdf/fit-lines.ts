import type { Atom } from './atoms.js'
import type { ComposeOptions } from './compose.js'

export type Range = readonly [start: number, end: number]

/** A space between words may shrink to this share of its width. */
const narrowestSpace = 0.8
/** A line that is not filled, because its spaces would be too wide, costs as if they were. */
const overfullCost = 1e6

interface Word {
  /** Index of its first atom, and behind its last one. */
  readonly start: number
  readonly end: number
  readonly widthPt: number
  /** Of the space in front of it. */
  readonly spacePt: number
}

/**
 * Ends the lines of Western text so that the spaces of all lines together are as even as they can be,
 * instead of filling line after line: without hyphens the latter leaves rivers. Undefined where a word is
 * wider than the line.
 */
export function fitLines(atoms: readonly Atom[], options: ComposeOptions): Range[] | undefined {
  const words = wordsOf(atoms, options.sizePt)
  const widthOf = (line: 'first' | 'other'): number =>
    options.widthPt - (line === 'first' ? options.indentPt : (options.hangingPt ?? 0))
  if (words.length === 0 || words.some(({ widthPt }) => widthPt > widthOf('other') - options.indentPt))
    return undefined
  // best[i]: the least cost of the lines up to word i, and the word with which the last of them begins.
  const best: { cost: number; from: number }[] = [{ cost: 0, from: 0 }]
  for (let end = 1; end <= words.length; end += 1) {
    let found = { cost: Infinity, from: end - 1 }
    let textPt = 0
    let spacesPt = 0
    for (let from = end - 1; from >= 0; from -= 1) {
      const word = words[from]
      const next = words[from + 1]
      if (!word) break
      textPt += word.widthPt
      if (next && from + 1 < end) spacesPt += next.spacePt
      const availablePt = widthOf(from === 0 ? 'first' : 'other')
      if (textPt + spacesPt * narrowestSpace > availablePt) break
      const before = best[from]
      if (!before) continue
      const cost = before.cost + costOf(availablePt - textPt, spacesPt, end === words.length)
      if (cost < found.cost) found = { cost, from }
    }
    best.push(found)
  }
  const ranges: Range[] = []
  for (let end = words.length; end > 0;) {
    const from = best[end]?.from ?? end - 1
    ranges.unshift([words[from]?.start ?? 0, words[end - 1]?.end ?? 0])
    end = from
  }
  return ranges
}

/** The more the spaces of a line differ from what they should be, the worse it is. */
function costOf(freePt: number, spacesPt: number, isLast: boolean): number {
  if (isLast && freePt >= spacesPt) return 0
  if (spacesPt === 0) return overfullCost
  const stretch = freePt / spacesPt - 1
  return stretch < 0 ? 100 * stretch ** 2 : stretch ** 3
}

function wordsOf(atoms: readonly Atom[], sizePt: number): Word[] {
  const words: Word[] = []
  let index = 0
  while (index < atoms.length) {
    let spacePt = 0
    while (atoms[index]?.character === ' ') spacePt += widthOf(atoms[index++], sizePt)
    const start = index
    let widthPt = 0
    while (
      index < atoms.length &&
      atoms[index]?.character !== ' ' &&
      !(index > start && atoms[index]?.chance === 'free')
    )
      widthPt += widthOf(atoms[index++], sizePt)
    if (index > start) words.push({ start, end: index, widthPt, spacePt })
  }
  return words
}

const widthOf = (atom: Atom | undefined, sizePt: number): number => ((atom?.advance ?? 0) * sizePt) / 1000
