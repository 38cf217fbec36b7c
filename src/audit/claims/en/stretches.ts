/** A part of a text that is in English, from its first to past its last character. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

const wide = /[\u2e80-\u9fff\uf900-\ufaff]/
const letters = /[A-Za-z]{2,} [A-Za-z]{2,}|[A-Za-z]{3,}/

/** Lines in English, those that follow one another together; a blank line ends a stretch. */
export function englishStretches(text: string): Stretch[] {
  const stretches: { start: number; end: number }[] = []
  let start = 0
  for (const line of text.split('\n')) {
    const end = start + line.length
    if (!wide.test(line) && letters.test(line)) {
      const last = stretches.at(-1)
      if (last?.end === start - 1) last.end = end
      else stretches.push({ start, end })
    }
    start = end + 1
  }
  return stretches
}

const boundary =
  /(?<=[a-z]{3}|[\d%)])(?<!\b(?:approx|nos|vol|fig|art|sec|para|[A-Z][a-z]{2,3}))[.!?]\s+(?=[\d€£$¥₹])|[.!?]["”)]*\s+(?=["“(]?\p{Lu})|;\s|\n(?=[ *•-]*[A-Z][^\n:.,;]{1,50}:\s)/gu

/** The sentences of a stretch; a line that opens with a label is one of its own. */
export function sentencesOf(text: string, { start, end }: Stretch): Stretch[] {
  const sentences: Stretch[] = []
  let from = start
  for (const { index, 0: mark } of text.slice(start, end).matchAll(boundary)) {
    sentences.push({ start: from, end: start + index })
    from = start + index + mark.length
  }
  sentences.push({ start: from, end })
  return sentences
}
