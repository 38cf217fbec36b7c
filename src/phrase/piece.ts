import type { Fact } from '../derive/fact.js'

/**
 * A stretch of a phrase: plain words, or a printed figure that knows its fact. A figure that is printed
 * once for several facts (均居全市第1位) is that of the first; `others` are printed with it.
 */
export type Piece =
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'figure'; readonly text: string; readonly fact: Fact; readonly others?: readonly Fact[] }

export type Phrase = readonly Piece[]

export function words(text: string): Phrase {
  return text === '' ? [] : [{ kind: 'words', text }]
}

export function figure(text: string, fact: Fact): Phrase {
  return [{ kind: 'figure', text, fact }]
}

export function phraseText(phrase: Phrase): string {
  return phrase.map((piece) => piece.text).join('')
}

/** Phrases one after another with words between them. */
export function joinPhrases(phrases: readonly Phrase[], separator: string): Phrase {
  return phrases.flatMap((phrase, index) => (index === 0 ? phrase : [...words(separator), ...phrase]))
}
