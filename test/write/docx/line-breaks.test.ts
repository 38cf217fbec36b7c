import { describe, expect, test } from 'vitest'
import { countLines } from '../../../src/write/docx/line-breaks.js'

const han = (count: number): string => '增'.repeat(count)

describe('lines of Han text', () => {
  test.each<[string, string, number]>([
    ['fill the width', han(20), 2],
    ['that are too long by one character', han(21), 3],
    ['squeeze a mark at the end', `${han(8)}1${han(1)}。`, 1],
    ['squeeze the marks of the line together', '甲，乙，丙，丁1甲甲。', 1],
    ['squeeze no more than that', `${han(9)}1${han(1)}。`, 2],
    ['keep a figure with its unit', `${han(8)}25亿元`, 2],
  ])('%s', (_, text, lines) => {
    expect(countLines(text, 10)).toBe(lines)
  })

  test('take the first line’s indent and the space behind characters into account', () => {
    expect(countLines(han(10), 10, 2)).toBe(2)
    expect(countLines(han(10), 10, 0, 'half', 0.05)).toBe(2)
    expect(countLines(han(10), 10, 0, 'half', -0.05)).toBe(1)
  })
})

describe('lines of English text', () => {
  test('are as wide as the letters of the face', () => {
    expect(countLines('ill fit', 2.4, 0, 'serif')).toBe(1)
    expect(countLines('WWW MMM', 2.4, 0, 'serif')).toBeGreaterThan(2)
    expect(countLines('ranking', 3.1, 0, 'serif')).toBe(1)
    expect(countLines('rank in', 2.6, 0, 'sans')).toBe(2)
  })

  test('end behind hyphens, and the space at their end takes no room', () => {
    expect(countLines('year-on-year', 3.6, 0, 'serif')).toBe(2)
    expect(countLines('one two', 1.5, 0, 'serif')).toBe(2)
  })

  test('do not part an apostrophe from its letters', () => {
    expect(countLines('zone’s', 1, 0, 'serif')).toBe(countLines('zonees', 1, 0, 'serif'))
  })
})
