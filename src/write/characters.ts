import type { Document } from '../document/nodes.js'
import { finding, type Finding } from '../errors.js'

/** Control characters but tab and line feed, lone surrogates, and code points that are no characters. */

const notAllowed = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\p{Surrogate}\p{Noncharacter_Code_Point}]/gu
const contextLength = 12

/** The text round a character, with the characters that cannot be printed made visible. */
function excerpt(value: string, index: number): string {
  const around = value.slice(Math.max(0, index - contextLength), index + 1 + contextLength)
  return around.replace(notAllowed, '\ufffd').replace(/\s+/g, ' ').trim()
}

function formatCodePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}

function checkText(value: string, path: string): Finding[] {
  const first = new Map<string, number>()
  for (const match of value.matchAll(notAllowed)) {
    if (!first.has(match[0])) first.set(match[0], match.index)
  }
  return [...first].map(([character, index]) =>
    finding(
      'character-not-allowed',
      { codePoint: formatCodePoint(character), context: excerpt(value, index) },
      { path },
    ),
  )
}

function checkValue(value: unknown, path: string): Finding[] {
  if (typeof value === 'string') return checkText(value, path)
  if (Array.isArray(value)) return value.flatMap((item, index) => checkValue(item, `${path}[${index}]`))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, item]) =>
    checkValue(item, path === '' ? key : `${path}.${key}`),
  )
}

/** Whether there is anything to find; paths are not spelled out for that. */
function hasNotAllowed(value: unknown): boolean {
  if (typeof value === 'string') return value.search(notAllowed) >= 0
  if (Array.isArray(value)) return value.some(hasNotAllowed)
  return typeof value === 'object' && value !== null && Object.values(value).some(hasNotAllowed)
}

/**
 * Finds the characters that cannot stand in a document: control characters, U+FFFE, U+FFFF and lone
 * surrogates, in every text of the tree, tables, charts, signature, links and properties included.
 * Each kind of character is named once for each text, with the path of the text inside the tree.
 *
 * @example
 * checkCharacters({ ...document, title: 'a\u0007b' })[0]?.place.path // 'title'
 */
export function checkCharacters(document: Document): Finding[] {
  return hasNotAllowed(document) ? checkValue(document, '') : []
}
