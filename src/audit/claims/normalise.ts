import { simplify } from './script.js'

/** A text made ready for matching, and where each of its characters stood. */
export interface Normalised {
  readonly text: string
  /** For each character of `text` its offset in the original; one more at the end. */
  readonly offsets: Uint32Array
}

const halfWidth: Readonly<Record<string, string>> = {
  '％': '%',
  '﹪': '%',
  '．': '.',
  '＋': '+',
  '－': '-',
  '−': '-',
  '\u2011': '-',
  '／': '/',
  '（': '(',
  '）': ')',
  '；': ';',
  '：': ':',
  '！': '!',
  '？': '?',
  '～': '~',
  '〜': '~',
  '–': '—',
  '―': '—',
  '∶': ':',
  '„': '“',
  〇: '零',
  '\u00a0': ' ',
  '\u3000': ' ',
  '\t': ' ',
}

const breaks = /[\n\r\u2028\u2029]/
const wide = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]/
const digit = /\d/
const sentenceEnd = /[。！？!?…]/

/** Lines shorter than this that follow one another are a wrapped paragraph, not paragraphs. */
const wrapWidth = { least: 10, most: 44 }

/**
 * Simplified script, half-width digits and marks, no markup, no blanks around Chinese characters, and
 * lines of a wrapped paragraph joined; a paragraph's end stays as a line break.
 */
export function normalise(original: string): Normalised {
  const characters: string[] = []
  const offsets = new Uint32Array(original.length + 1)
  let length = 0
  const push = (character: string, offset: number): void => {
    characters.push(character)
    offsets[length++] = offset
  }
  let lineStart = 0
  let quoteOpen = false
  for (let at = 0; at < original.length; at++) {
    const raw = original.charAt(at)
    if (breaks.test(raw)) {
      if (raw === '\r' && original[at + 1] === '\n') continue
      if (!isWrap(original, lineStart, at)) {
        push('\n', at)
        quoteOpen = false
      } else if (!besideWide(original, at)) push(' ', at)
      lineStart = at + 1
      continue
    }
    if (raw === '<') {
      const end = tagEnd(original, at)
      if (end > at) {
        at = end
        continue
      }
    }
    const character = halfWidth[raw] ?? fullWidthDigit(raw) ?? simplify(raw)
    if (character === ' ') {
      if (!besideWide(original, at)) push(' ', at)
    } else if (raw === '"') {
      push(quoteOpen ? '”' : '“', at)
      quoteOpen = !quoteOpen
    } else push(quoteOf[character] ?? character, at)
  }
  offsets[length] = original.length
  return { text: characters.join(''), offsets: offsets.subarray(0, length + 1) }
}

const quoteOf: Readonly<Record<string, string>> = { '「': '“', '」': '”', '『': '“', '』': '”' }

function fullWidthDigit(character: string): string | undefined {
  const code = character.charCodeAt(0)
  return code >= 0xff10 && code <= 0xff19 ? String.fromCharCode(code - 0xfee0) : undefined
}

/** Whether a line break at `at` only wraps a paragraph. */
function isWrap(text: string, lineStart: number, at: number): boolean {
  const width = at - lineStart
  if (width < wrapWidth.least || width > wrapWidth.most) return false
  const next = text.charAt(at + 1)
  return next !== '' && !breaks.test(next) && !sentenceEnd.test(text.charAt(at - 1))
}

/** Whether a blank stands beside a Chinese character or mark, where it means nothing. */
function besideWide(text: string, at: number): boolean {
  const before = text.charAt(at - 1)
  if (before === ' ' || before === '') return true
  let after = text.charAt(at + 1)
  for (let ahead = at + 1; after === ' '; ahead++) after = text.charAt(ahead + 1)
  if (after === '') return true
  return wide.test(before) || wide.test(after) || (digit.test(before) && after === '%')
}

const tagLength = 12

/** The end of a short tag such as `<sub>`, or `at` if there is none. */
function tagEnd(text: string, at: number): number {
  const end = text.slice(at, at + tagLength).indexOf('>')
  return end > 1 && /^<\/?[a-z]+\d?\/?$/i.test(text.slice(at, at + end)) ? at + end : at
}
