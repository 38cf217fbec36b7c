import type { Direction } from '../../../phrase/phrasebook.js'
import type { EnglishAround } from './around.js'
import type { EnglishQuantity } from './figure.js'

/** Countries below 1%; below 4 percent for 32 months: a line that something stays on one side of. */
export function isThreshold({ quantity, stemmed, before, right, own }: EnglishAround): boolean {
  if (!/\b(?:above|below|beneath|higher than|lower than|in excess of)$/i.test(stemmed)) return false
  if (!/^\d+$/.test(quantity.value) || quantity.fraction) return false
  if (before?.kind === 'count' && /\b(?:were|had|have|was|with|remained|reported|recorded)\b/.test(own))
    return true
  if (/^ (?:mark|line|threshold|level)\b/.test(right)) return true
  return (
    /\b(?:been|stayed|remained|held|kept)\b[a-z ]*$/i.test(stemmed) &&
    /^ (?:for|since|in (?:each|every|all))\b|^ ?$/.test(right)
  )
}

/** Under 50, which an index of opinions is read against. */
export function isLine({ value, unit }: EnglishQuantity, words: string): boolean {
  return value === '50' && unit === null && /\b(?:under|over|above|below)\s*$/i.test(words)
}

/** Below the threshold for the second month. */
export function sideOf(words: string): Direction | null {
  const side =
    /\b(?:(below|under)|above|over) (?:the )?(?:[a-z-]+ ){0,3}(?:threshold|mark|line|level|50|par|zero|waterline)\b[^,;]*$/i.exec(
      words,
    )
  return side === null ? null : side[1] === undefined ? 'up' : 'down'
}
