/** Tells where the line begins that a place stands in; takes time once in proportion to the text. */
export function lineStartsOf(text: string): (place: number) => number {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return (place) => {
    let low = 0
    let high = starts.length
    while (high - low > 1) {
      const middle = Math.floor((low + high) / 2)
      if ((starts[middle] ?? Infinity) <= place) low = middle
      else high = middle
    }
    return starts[low] ?? 0
  }
}
