import type { Direction } from '../../../phrase/phrasebook.js'
import { down, downNouns, up, upNouns } from './verbs.js'

const upWord = new RegExp(
  `\\b(?:${[...up, ...upNouns, 'doubled', 'doubling', 'tripled', 'quadrupled', 'dearer', 'pricier', 'more expensive', 'costlier', 'stronger', 'larger', 'longer', 'positive', 'surplus'].join('|')})\\b`,
  'gi',
)
const downWord = new RegExp(
  `\\b(?:${[...down, ...downNouns, 'negative', 'halved', 'cheaper', 'weaker', 'smaller', 'shorter', 'deficit', 'less expensive'].join('|')})\\b`,
  'gi',
)

/** Which way the last word of movement in some words points. */
export function directionOf(words: string): Direction | null {
  let last = { at: -1, direction: null as Direction | null }
  for (const [pattern, direction] of [
    [upWord, 'up'],
    [downWord, 'down'],
    [/\b(?:flat|unchanged|stable)\b/gi, 'flat'],
  ] as const) {
    for (const { index } of words.matchAll(pattern)) if (index > last.at) last = { at: index, direction }
  }
  return last.direction
}

/** Which way staff went: have hired for 51 months. */
export function staffMoved(words: string): Direction | null {
  if (/\b(?:added|hired|adding|hiring)\b/.test(words)) return 'up'
  return /\b(?:laid off|cut|cutting)\b/.test(words) ? 'down' : null
}
