import type { Qualifier } from '../claim.js'

/** Words in front of a figure that say how it stands to the true one, or nothing of it. */
const rows: readonly (readonly [words: string, ...qualifiers: Qualifier[]])[] = [
  [
    'nearly|almost|close to|just under|a shade under|a touch under|a little under|a shade over|a shade',
    'nearly',
  ],
  ['about|around|roughly|approximately|some|circa', 'about'],
  // Before the words that it ends with.
  ['(?<!\\b(?:add|adds|added|adding) )up to|at most|no more than', 'at-most'],
  ['over|more than|in excess of|just over|exceeding', 'over'],
  ['at least|no less than|no fewer than', 'at-least'],
  ['less than|fewer than|under', 'under'],
  ['an expected cumulative total of', 'estimated', 'cumulative'],
  ['an expected|an estimated|expected', 'estimated'],
  ['a cumulative total of|a cumulative', 'cumulative'],
  [
    'only|just|barely|merely|(?:a|the) (?:mere|full|good|hefty|solid|healthy|meagre|massive|whopping)|as much as|as many as|fully|the|a|an',
  ],
  [
    'seasonally adjusted|seasonally-adjusted|unadjusted|minus|plus|negative|record|provisional|revised|preliminary|mere|meagre|whopping|staggering|modest|(?:new |record |all-time )?(?:level|peak|high|low|trough) of',
  ],
  ['slightly|sharply|further|steadily|markedly|significantly|strongly'],
]
const patterns = rows.map(([words, ...qualifiers]) => ({
  pattern: new RegExp(`(?:^|\\s)(?:${words})$`, 'i'),
  qualifiers,
}))

export interface EnglishStem {
  readonly text: string
  readonly qualifiers: readonly Qualifier[]
}

export function englishStem(left: string): EnglishStem {
  let text = left.trimEnd()
  const definite = /\bthe$/i.test(text)
  const all: Qualifier[] = []
  for (;;) {
    const tail = text.slice(-40)
    // Less than the 5.1% of last year compares two figures
    const found = patterns.find(({ pattern }) => pattern.test(tail))
    if (found !== undefined && definite && /\b(?:than|under|over|exceeding)$/i.test(tail))
      return { text, qualifiers: all }
    if (found === undefined) return { text, qualifiers: all }
    const length = found.pattern.exec(tail)?.[0].length ?? 0
    text = text.slice(0, text.length - length).trimEnd()
    all.push(...found.qualifiers)
  }
}
