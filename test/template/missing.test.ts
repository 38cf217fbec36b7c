import { describe, expect, test } from 'vitest'
import { documentLanguages } from '../../src/document/languages.js'
import { fillPattern } from '../../src/phrase/pattern.js'
import { phrasebook } from '../../src/phrase/phrasebooks.js'
import { phraseText, words } from '../../src/phrase/piece.js'
import { growth, observation, smallDataset } from '../fixtures/small-dataset.js'
import { blockText, briefText } from '../helpers/brief-text.js'

const none = { value: null, measure: 'growth' } as const
const data = smallDataset([
  observation('zone', 'gdp', '100'),
  growth('zone', 'gdp', '7.9'),
  observation('zone', 'trade', '10.8'),
  observation('zone', 'trade', null, { ...none, missing: 'not-available' }),
  observation('zone', 'fdi', null, { missing: 'not-available' }),
  growth('zone', 'fdi', '5'),
  observation('zone', 'investment', '30'),
  observation('zone', 'investment', null, { ...none, missing: 'suppressed' }),
  observation('zone', 'air', '4.3'),
  observation('zone', 'air', null, { ...none, missing: 'not-applicable' }),
  observation('zone', 'urban', '60'),
])

const tableOf = (ids: string) => {
  const [, block] = briefText(`# 题\n\n{{table "${ids}" columns="level growth"}}`, { data, region: 'zone' })
    .document.children
  if (block?.type !== 'table') throw new Error('no table')
  const [, ...rows] = blockText(block).split('\n')
  const notes = block.notes.flat().map((node) => (node.type === 'text' ? node.value : ''))
  return { cells: rows.map((row) => row.split(' | ').slice(2).join(' ')), notes }
}

describe('a cell without a figure', () => {
  test.each([
    ['not published', 'gdp trade', '..', '注：“..”表示未公布。'],
    ['withheld', 'gdp investment', '×', '注：“×”表示因保密不公布。'],
    ['without a meaning', 'gdp air', '—', '注：“—”表示不适用。'],
    ['not listed', 'gdp urban', '—', '注：“—”表示未公布或不适用。'],
  ])('%s', (_, ids, mark, note) => {
    const { cells, notes } = tableOf(ids)
    expect(cells[1]?.split(' ')[1]).toBe(mark)
    expect(notes).toEqual([note])
  })

  test('is explained by the marks that occur, each once', () => {
    const { cells, notes } = tableOf('gdp trade fdi investment air urban')
    expect(cells).toEqual(['[100] [7.9]', '[10.8] ..', '.. [5]', '[30] ×', '[4.3] —', '[60] —'])
    expect(notes).toEqual(['注：“..”表示未公布，“×”表示因保密不公布，“—”表示未公布或不适用。'])
  })

  test('has no note where none is empty', () => {
    expect(tableOf('gdp').notes).toEqual([])
  })
})

test.each(documentLanguages)('the marks in %s differ, but for those whose meanings do not', (language) => {
  const { missing, missingNote } = phrasebook(language).tables
  const { unlisted, ...stated } = missing
  const marks = Object.values(stated).map(({ mark }) => mark)
  expect(new Set(marks).size).toBe(marks.length)
  for (const { mark, meaning } of Object.values(stated)) {
    if (mark === unlisted.mark) expect(unlisted.meaning).toContain(meaning)
    const note = phraseText(fillPattern(missingNote, { mark: words(mark), meaning: words(meaning) }))
    expect(note).toContain(mark)
    expect(note).toContain(meaning)
  }
})
