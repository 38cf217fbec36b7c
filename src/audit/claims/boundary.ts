import type { Item } from './item.js'

const clauseEnds = new Set('，,。;！!？?…\n:()')
const longestAside = 24

/** Words in brackets that hold no figure, with their brackets: (常住人口城镇化率). */
export interface Aside {
  readonly start: number
  readonly end: number
}

export interface Clauses {
  /** For each place, where its clause starts. */
  readonly starts: Uint32Array
  /** In the text's order. */
  readonly asides: readonly Aside[]
}

/** Where clauses start; a comma inside a figure is part of the figure, an aside part of its clause. */
export function clausesOf(text: string, items: readonly Item[]): Clauses {
  const starts = new Uint32Array(text.length + 1)
  const asides: Aside[] = []
  let start = 0
  let next = 0
  let asideEnd = 0
  for (let at = 0; at < text.length; at++) {
    starts[at] = start
    while ((items[next]?.end ?? Infinity) <= at) next++
    if (at < asideEnd || (items[next]?.start ?? Infinity) <= at) continue
    const character = text.charAt(at)
    if (character === '(') {
      const end = asideAt(text, at, items, next)
      if (end !== undefined) {
        asides.push({ start: at, end })
        asideEnd = end
        continue
      }
    }
    if (clauseEnds.has(character) || text.startsWith('——', at)) start = at + 1
  }
  starts[text.length] = start
  return { starts, asides }
}

/** The end of an aside that opens at a place behind some words. */
function asideAt(text: string, open: number, items: readonly Item[], next: number): number | undefined {
  if (!/[\u4e00-\u9fffA-Za-z”]/.test(text.charAt(open - 1))) return undefined
  const length = text.slice(open + 1, open + longestAside).search(/[()。;！!？?\n]/)
  const close = open + 1 + length
  if (length < 1 || text.charAt(close) !== ')') return undefined
  for (let at = next; (items[at]?.start ?? Infinity) < close; at++) {
    if (items[at]?.type !== 'period') return undefined
  }
  return close + 1
}
