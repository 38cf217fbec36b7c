const clauseEnds = new Set('，,。;！!？?…\n:()')

/** For each place where a clause starts, the offset; a comma inside a figure is part of the figure. */
export function clauseStarts(text: string, figures: readonly { start: number; end: number }[]): Uint32Array {
  const starts = new Uint32Array(text.length + 1)
  let start = 0
  let next = 0
  for (let at = 0; at < text.length; at++) {
    starts[at] = start
    while ((figures[next]?.end ?? Infinity) <= at) next++
    const figure = figures[next]
    const inside = figure !== undefined && figure.start <= at
    if (!inside && (clauseEnds.has(text.charAt(at)) || text.startsWith('——', at))) start = at + 1
  }
  starts[text.length] = start
  return starts
}

const sentenceEnds = new Set('。！!？?\n')

export function endsSentence(text: string): boolean {
  for (const character of text) if (sentenceEnds.has(character)) return true
  return false
}
