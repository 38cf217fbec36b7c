import { describe, expect, it } from 'vitest'
import { parseClauses } from '../../src/phrase/clause.js'

describe('parseClauses', () => {
  it.each([
    ['growth', { measure: 'growth', variant: 'default', optional: false }],
    ['growth?', { measure: 'growth', variant: 'default', optional: true }],
    ['growth.short?', { measure: 'growth', variant: 'short', optional: true }],
    ['rank:level', { measure: 'rank', variant: 'default', of: 'level', optional: false }],
    [
      'rank.list:level@liaocheng-counties?',
      { measure: 'rank', variant: 'list', of: 'level', versus: 'liaocheng-counties', optional: true },
    ],
    ['gap@山东省', { measure: 'gap', variant: 'default', versus: '山东省', optional: false }],
  ])('reads %s', (text, clause) => {
    expect(parseClauses(text)).toEqual({ clauses: [clause], unknown: [] })
  })

  it('reads several, whatever the blanks, and returns what is none', () => {
    const { clauses, unknown } = parseClauses('  level growth?\n\tgrwoth rank:size gap@ Level level?? ')
    expect(clauses.map(({ measure }) => measure)).toEqual(['level', 'growth'])
    expect(unknown).toEqual(['grwoth', 'rank:size', 'gap@', 'Level', 'level??'])
  })
})
