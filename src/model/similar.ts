/** Ids close enough to a mistyped one to be meant: one or two edits away, or the same but for case. */
export function similar(id: string, known: Iterable<string>): string {
  const wanted = id.toLowerCase()
  const close: { candidate: string; distance: number }[] = []
  for (const candidate of known) {
    if (Math.abs(candidate.length - id.length) > 2) continue
    const distance = editDistance(wanted, candidate.toLowerCase())
    if (distance <= (id.length <= 4 ? 1 : 2)) close.push({ candidate, distance })
  }
  close.sort((a, b) => a.distance - b.distance || (a.candidate < b.candidate ? -1 : 1))
  return close
    .slice(0, 3)
    .map(({ candidate }) => candidate)
    .join(', ')
}

function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const current = [i]
    for (let j = 1; j <= b.length; j++) {
      const replaced = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      current.push(Math.min(replaced, (previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1))
    }
    previous = current
  }
  return previous[b.length] ?? 0
}
