import { finding, type Finding, type Place } from '../errors.js'
import { reservedCharacters } from './marks.js'

/** A finding for every reserved character of a text, each with the text around it. */
export function checkReserved(text: string, placeOf: (index: number) => Place): Finding[] {
  return [...text.matchAll(reservedCharacters)].map((match) => {
    const codePoint = `U+${match[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`
    const context = text
      .slice(Math.max(0, match.index - 12), match.index + 12)
      .replace(reservedCharacters, '\uFFFD')
      .trim()
    return finding('character-reserved', { codePoint, context }, placeOf(match.index))
  })
}

/** The same for every text inside a tree. */
export function checkReservedIn(value: unknown, place: Place): Finding[] {
  if (typeof value === 'string') return checkReserved(value, () => place)
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap((inner) => checkReservedIn(inner, place))
}
