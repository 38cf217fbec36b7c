import type { Frame } from '../frame.js'
import type { UnitClass } from '../unit-class.js'

interface Compiled {
  readonly frame: Frame
  readonly left: string
  readonly right: string
}

/** Frames by the last word in front of the figure; by an empty one those with words behind it only. */
export type EnglishFrames = ReadonlyMap<string, readonly Compiled[]>

export interface EnglishMatch {
  readonly frame: Frame
  /** How many characters of the words in front belong to the frame. */
  readonly reach: number
  /** The same behind the figure. */
  readonly behind: number
}

/** Words of any level, which tell nothing once a slot hides what stands before them. */
const needless = new Set(['stood at', 'numbered', 'at', 'by'])

const lastWord = (text: string): string => /\S*$/.exec(text.slice(-24))?.[0] ?? ''

/** Of a pattern the words up to the nearest slot on either side of {value} count. */
export function compileFrames(frames: readonly Frame[]): EnglishFrames {
  const index = new Map<string, Compiled[]>()
  for (const frame of frames) {
    const [before = '', after = ''] = frame.pattern.split('{value}')
    const left = (
      before
        .replace(/\{mark\}$/, '')
        .split(/\{[a-z]+\}/)
        .at(-1) ?? ''
    )
      .trim()
      .replace(/ (?:an?|the)$/, '')
    const right = (after.split(/\{[a-z]+\}/)[0] ?? '').trim()
    if (right === '' && (left === '' || needless.has(left))) continue
    // Of what, which says per what only behind it.
    if (left === '' && right === 'of' && frame.kind === 'intensity') continue
    const key = lastWord(left)
    index.set(key, [...(index.get(key) ?? []), { frame, left, right }])
  }
  return index
}

/** The frame with the most words around a figure. */
export function matchEnglish(
  frames: EnglishFrames,
  left: string,
  right: string,
  unit: UnitClass,
): EnglishMatch | undefined {
  const [before, after] = [left.toLowerCase(), right.toLowerCase().trimStart()]
  const indent = right.length - right.trimStart().length
  let best: (EnglishMatch & { weight: number }) | undefined
  for (const key of new Set([lastWord(before), ''])) {
    for (const { frame, left: words, right: behind } of frames.get(key) ?? []) {
      const weight = words.length + behind.length
      if (best !== undefined && weight <= best.weight) continue
      if (frame.units !== undefined && !frame.units.includes(unit)) continue
      if (!endsWithWords(before, words) || !startsWithWords(after, behind)) continue
      best = { frame, weight, reach: words.length, behind: behind === '' ? 0 : indent + behind.length }
    }
  }
  return best
}

function endsWithWords(text: string, words: string): boolean {
  if (words === '') return true
  return text.endsWith(words) && !/[a-z]/.test(text.charAt(text.length - words.length - 1))
}

function startsWithWords(text: string, words: string): boolean {
  return text.startsWith(words) && (words === '' || !/[a-z]/.test(text.charAt(words.length)))
}
