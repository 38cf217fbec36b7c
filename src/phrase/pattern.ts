import { words, type Phrase } from './piece.js'

/**
 * A pattern is one way to say something, as data: words with slots in braces, such as
 * `高于{reference}{points}`. The same text serves to write a phrase and to recognise one.
 */
export type Pattern = string

type Token =
  { readonly kind: 'words'; readonly text: string } | { readonly kind: 'slot'; readonly name: string }

const parsed = new Map<Pattern, readonly Token[]>()

function tokens(pattern: Pattern): readonly Token[] {
  const ready = parsed.get(pattern)
  if (ready !== undefined) return ready
  const made = pattern
    .split(/(\{[a-z]+\})/)
    .filter((part) => part !== '')
    .map((part): Token => {
      const slot = /^\{([a-z]+)\}$/.exec(part)?.[1]
      return slot === undefined ? { kind: 'words', text: part } : { kind: 'slot', name: slot }
    })
  parsed.set(pattern, made)
  return made
}

/** The names of a pattern's slots, in order. */
export function slotsOf(pattern: Pattern): string[] {
  return tokens(pattern).flatMap((token) => (token.kind === 'slot' ? [token.name] : []))
}

/**
 * Writes a phrase. A slot without a filling is a fault of the phrasebook and throws.
 *
 * @example
 * const phrase = fillPattern('与{reference}持平', { reference: [{ kind: 'words', text: '全市' }] })
 */
export function fillPattern(pattern: Pattern, slots: Readonly<Record<string, Phrase | undefined>>): Phrase {
  return tokens(pattern).flatMap((token) => {
    if (token.kind === 'words') return words(token.text)
    const filling = slots[token.name]
    if (filling === undefined) throw new Error(`the pattern "${pattern}" needs {${token.name}}`)
    return filling
  })
}

/**
 * Recognises a phrase: the text that stands in each slot, or undefined if the whole text does not have
 * the pattern's form. `readers` gives for each slot a regular expression source without groups.
 *
 * @example
 * const readers = { reference: '全.', points: '[\\d.]+个百分点' }
 * matchPattern('高于{reference}{points}', '高于全市1.9个百分点', readers)?.points // '1.9个百分点'
 */
export function matchPattern(
  pattern: Pattern,
  text: string,
  readers: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> | undefined {
  const seen = new Set<string>()
  const source = tokens(pattern)
    .map((token) => {
      if (token.kind === 'words') return escapeRegExp(token.text)
      // A slot that comes again holds the same words again.
      if (seen.has(token.name)) return `\\k<${token.name}>`
      seen.add(token.name)
      return `(?<${token.name}>${readers[token.name] ?? '.+?'})`
    })
    .join('')
  const match = new RegExp(`^${source}$`, 'u').exec(text)
  return match === null ? undefined : { ...match.groups }
}

function escapeRegExp(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
}
