import { describe, expect, it } from 'vitest'
import { createCoverage } from '../../../src/write/fonts/coverage.js'
import { resolveFaces } from '../../../src/write/fonts/resolve.js'
import { atomsOf, type Piece } from '../../../src/write/pdf/atoms.js'
import { gongwen } from '../../../src/write/theme/gongwen.js'

const coverage = createCoverage(resolveFaces({ theme: gongwen }))
const arrow = { advance: 700, points: [], alternative: 'up' }

/** The text with `|` where a line may end freely; `▲` is an arrow. */
function marked(text: string): string {
  const pieces = text
    .split(/(?<=▲)|(?=▲)/)
    .map((part): Piece => ({ text: part, role: 'song', ...(part === '▲' && { shape: arrow }) }))
  return atomsOf(pieces, coverage)
    .map(({ character, chance }) => (chance === 'free' ? '|' : '') + character)
    .join('')
}

describe('where a line may end beside an arrow', () => {
  it.each([
    ['a year▲, ranking', 'a |year▲, |ranking'],
    ['增长▲，居', '增|长▲，|居'],
    ['增长▲', '增|长▲'],
    ['增长▲7.9', '增|长|▲7.9'],
  ])('%s', (text, expected) => {
    expect(marked(text)).toBe(expected)
  })
})
