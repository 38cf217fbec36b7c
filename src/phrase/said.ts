import type { Pattern } from './pattern.js'
import type { Said, Variants } from './phrasebook.js'

/** The pattern for a place in the sentence; a plain one follows the name where it opens. */
export function patternFor(said: Said, isOpening: boolean): Pattern {
  if (typeof said !== 'string') return isOpening ? said.opening : said.following
  return isOpening ? `{name}${said}` : said
}

/** The variant that is asked for, else the usual one. */
export function pickSaid(variants: Variants, variant: string): Said {
  return (Object.hasOwn(variants, variant) ? variants[variant] : undefined) ?? variants.default
}
