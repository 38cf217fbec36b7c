import { describe, expect, it } from 'vitest'
import { paginate } from '../../../src/write/pdf/paginate.js'
import { keepParagraph, keepTogether, matter, space, type Unit } from '../../../src/write/pdf/units.js'

const line = (name: string, heightPt = 10): Unit => matter(heightPt, name)
const lines = (name: string, count: number): Unit[] =>
  Array.from({ length: count }, (_, index) => line(`${name}${index + 1}`))
const names = (pages: readonly (readonly Unit[])[]): unknown[] =>
  pages.map((page) =>
    page
      .map(({ kind, content }) => (kind === 'space' ? '_' : JSON.stringify(content).slice(1, -1)))
      .join(' '),
  )

describe('paginate', () => {
  it('fills pages to the last line', () => {
    expect(names(paginate(lines('a', 7), 30))).toEqual(['a1 a2 a3', 'a4 a5 a6', 'a7'])
  })

  it('takes a heading to the page of its text', () => {
    const units = [...lines('a', 2), ...keepTogether([line('heading'), line('b1')])]
    expect(names(paginate(units, 30))).toEqual(['a1 a2', 'heading b1'])
  })

  it('leaves no single line of a paragraph at the foot or the head of a page', () => {
    expect(names(paginate([...lines('a', 2), ...keepParagraph(lines('b', 4))], 30))).toEqual([
      'a1 a2',
      'b1 b2',
      'b3 b4',
    ])
    expect(names(paginate([line('a1'), ...keepParagraph(lines('b', 3))], 30))).toEqual(['a1', 'b1 b2 b3'])
  })

  it('leaves no space at the head of a page', () => {
    expect(names(paginate([...space(5), ...lines('a', 3), ...space(5), line('b1')], 30))).toEqual([
      'a1 a2 a3',
      'b1',
    ])
  })

  it('parts what is kept together but is higher than a page', () => {
    expect(names(paginate(keepTogether(lines('a', 5)), 30))).toEqual(['a1 a2 a3', 'a4 a5'])
  })

  it('splits what can be split, as often as it takes', () => {
    const table = (count: number): Unit => ({
      ...line(`table${count}`, count * 10),
      split: (availablePt) => {
        const fitting = Math.min(Math.floor(availablePt / 10), count - 1)
        return fitting < 1 ? undefined : [table(fitting), table(count - fitting)]
      },
    })
    const units = [line('a'), ...keepTogether([line('caption'), table(8)]), line('b')]
    expect(names(paginate(units, 30))).toEqual(['a caption table1', 'table3', 'table3', 'table1 b'])
  })

  it('has one page for nothing', () => {
    expect(paginate([], 30)).toEqual([[]])
  })
})
