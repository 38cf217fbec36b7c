import { limits } from '../../limits.js'
import type { Attributes } from '../../ooxml/xml.js'

const raised: Readonly<Record<string, string>> = {
  '0': '⁰',
  '1': '¹',
  '2': '²',
  '3': '³',
  '4': '⁴',
  '5': '⁵',
  '6': '⁶',
  '7': '⁷',
  '8': '⁸',
  '9': '⁹',
}

/**
 * Collects the text of a shared or inline string: its runs joined, without the readings (phonetic runs)
 * that Japanese and Chinese workbooks may carry. Raised digits stay raised, for they are footnote marks
 * and must not become part of a figure.
 */
export class RichText {
  #text = ''
  #inText = false
  #phonetic = 0
  #isRaised = false

  open(name: string, attributes: Attributes): void {
    if (name === 't') this.#inText = true
    else if (name === 'rPh') this.#phonetic++
    else if (name === 'r') this.#isRaised = false
    else if (name === 'vertAlign') this.#isRaised = attributes.val === 'superscript'
  }

  text(text: string): void {
    if (!this.#inText || this.#phonetic > 0 || this.#text.length > limits.cellCharacters) return
    this.#text += this.#isRaised ? text.replace(/\d/g, (digit) => raised[digit] ?? digit) : text
  }

  close(name: string): void {
    if (name === 't') this.#inText = false
    else if (name === 'rPh') this.#phonetic--
    else if (name === 'r') this.#isRaised = false
  }

  /** The text so far, which then begins anew. */
  take(): string {
    const text = unescaped(this.#text)
    this.#text = ''
    return text
  }
}

/** `_x000D_` stands for a character that XML cannot hold (ECMA-376 part 1, 22.9.2.19). */
function unescaped(text: string): string {
  if (!text.includes('_x')) return text
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
}
