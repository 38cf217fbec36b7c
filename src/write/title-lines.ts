import type { Inline, Language } from '../document/nodes.js'
import { characterWidthEm, type LatinFace } from './text-width.js'
import { insideWords } from './title-words.js'

/** Where a line of a title may end without dividing a word: before what joins, after what belongs to the left. */
const opensPhrase = /[并和与及暨《“（]/
const closesPhrase = /[的、，：；》”）]/
const closesEnglishPhrase = /[:,;–—]/

/** English lines end at blanks alone. */
const insideEnglishWords = (characters: readonly string[]): ReadonlySet<number> =>
  new Set(characters.flatMap((_, at) => (characters[at - 1] === ' ' ? [] : [at])))

/** How much shorter a line may be, in parts of its length, that ends between phrases and not only words. */
const wordCost = 0.2

/** The places at which the lines of a long title end, as long as one another as words allow. */
function phraseBreaks(
  text: string,
  available: number,
  language: Language,
  latin: LatinFace,
): number[] | undefined {
  const characters = Array.from(text)
  const widths = characters.map((character) => characterWidthEm(character, latin))
  const total = widths.reduce((sum, width) => sum + width, 0)
  const lineCount = Math.max(2, Math.ceil(total / available))
  const inside: ReadonlySet<number> = language === 'en' ? insideEnglishWords(characters) : insideWords(text)
  const starts = characters.map((_, at) => characters.slice(0, at).join('').length)
  const breaks: number[] = []
  let from = 0
  for (let line = 0; line < lineCount - 1; line += 1) {
    const rest = widths.slice(from).reduce((sum, width) => sum + width, 0)
    const target = rest / (lineCount - line)
    let best: { at: number; cost: number } | undefined
    let width = 0
    for (let at = from + 1; at < characters.length; at += 1) {
      width += widths[at - 1] ?? 0
      if (width > available || rest - width > available * (lineCount - line - 1)) continue
      const isPhrase =
        language === 'en'
          ? closesEnglishPhrase.test(characters[at - 2] ?? '')
          : opensPhrase.test(characters[at] ?? '') || closesPhrase.test(characters[at - 1] ?? '')
      if (inside.has(starts[at] ?? 0)) continue
      // Between two phrases a line may be shorter than between two words.
      const cost = Math.abs(width - target) + (isPhrase ? 0 : target * wordCost)
      if (best === undefined || cost < best.cost) best = { at, cost }
    }
    if (best === undefined) return undefined
    breaks.push(best.at)
    from = best.at
  }
  return breaks
}

/**
 * The lines of a title that is wider than one, ended between phrases and about as long as one another: the
 * same in every format. `available` is a line's width in em; undefined where words are too long for lines.
 */
export function titleLines(
  text: string,
  available: number,
  language: Language,
  latin: LatinFace,
): string[] | undefined {
  const breaks = phraseBreaks(text, available, language, latin)
  if (breaks === undefined) return undefined
  const characters = Array.from(text)
  return [...breaks, characters.length].map((end, index) =>
    characters
      .slice(index === 0 ? 0 : breaks[index - 1], end)
      .join('')
      .trimEnd(),
  )
}

/** Lines with breaks between them. */
export const inLines = (lines: readonly string[]): Inline[] =>
  lines.flatMap((value, index): Inline[] =>
    index === 0 ? [{ type: 'text', value }] : [{ type: 'break' }, { type: 'text', value }],
  )
