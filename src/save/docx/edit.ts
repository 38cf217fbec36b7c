/** A stretch of a text that is to be another one. */
export interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** Puts edits that do not overlap into a text; all between them stays as it is. */
export function withEdits(text: string, edits: readonly Edit[]): string {
  const pieces: string[] = []
  let from = 0
  for (const { start, end, text: put } of [...edits].sort((a, b) => a.start - b.start)) {
    pieces.push(text.slice(from, start), put)
    from = end
  }
  return [...pieces, text.slice(from)].join('')
}
