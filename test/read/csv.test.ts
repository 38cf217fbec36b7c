import { describe, expect, it } from 'vitest'
import { csvRecords } from '../../src/read/csv.js'

const records = (text: string): unknown[] =>
  [...csvRecords(text)].map(({ line, cells, fault }) => [line, fault ?? cells])

describe('csvRecords', () => {
  it.each([
    [
      'a,b\n1,2',
      [
        [1, ['a', 'b']],
        [2, ['1', '2']],
      ],
    ],
    [
      'a,b\r\n1,2\r\n',
      [
        [1, ['a', 'b']],
        [2, ['1', '2']],
      ],
    ],
    [
      'a\r1\r',
      [
        [1, ['a']],
        [2, ['1']],
      ],
    ],
    ['', []],
    ['\n\n,,\n  \na,\n', [[5, ['a', '']]]],
    ['"a,b","c ""d"""\n', [[1, ['a,b', 'c "d"']]]],
    ['a, "b" ,\n', [[1, ['a', 'b', '']]]],
    ['"",""\nx,\n', [[2, ['x', '']]]],
  ])('reads %j', (text, expected) => {
    expect(records(text)).toEqual(expected)
  })

  it('counts the lines of quoted cells', () => {
    expect(records('a,"b\r\n\r\nc"\r\nd,e\n"x\ny"\nlast')).toEqual([
      [1, ['a', 'b\n\nc']],
      [4, ['d', 'e']],
      [5, ['x\ny']],
      [7, ['last']],
    ])
  })

  it('goes on after a quote that is never closed', () => {
    expect(records('a,"b\nc,d\ne,f\n')).toEqual([
      [1, 'quote-open'],
      [2, ['c', 'd']],
      [3, ['e', 'f']],
    ])
  })

  it('goes on after a quote amid a cell, even if a later line has another', () => {
    expect(records('a,5"6\nb,c\nd,7"8\ne,f')).toEqual([
      [1, 'quote-stray'],
      [2, ['b', 'c']],
      [3, 'quote-open'],
      [4, ['e', 'f']],
    ])
  })

  it('does not search a whole file for each lost quote', () => {
    const text = 'a,"b\nplain,row\n'.repeat(5000)
    expect(records(text).length).toBeGreaterThan(5000)
  })
})
