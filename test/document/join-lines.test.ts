import { expect, test } from 'vitest'
import { emphasis, lineBreak, number, strong, text } from '../../src/document/builders.js'
import { joinLines } from '../../src/document/join-lines.js'
import { plainText } from '../../src/document/plain-text.js'

test.each([
  ['增长\n7.9%', '增长7.9%'],
  ['7.9%\n增长', '7.9%增长'],
  ['增长，\n居第2位', '增长，居第2位'],
  ['GDP\n增长', 'GDP增长'],
  ['（一）\nGDP', '（一）GDP'],
  ['１\nGDP', '１GDP'],
  ['“双碳”\n目标', '“双碳”目标'],
  ['推进——\n“双碳”', '推进——“双碳”'],
  ['𠮷\nGDP', '𠮷GDP'],
  ['gross\nproduct', 'gross product'],
  ['said\n“yes”', 'said “yes”'],
  ['рост\nсоставил', 'рост составил'],
  ['up\n7.9%', 'up 7.9%'],
  ['甲\n乙\nc\nd', '甲乙c d'],
])('%j', (lines, joined) => {
  expect(plainText(joinLines([text(lines)]))).toBe(joined)
})

test('figures and emphasis count as the text that they print', () => {
  expect(plainText(joinLines([text('同比\n'), number('7.9%', 'f'), text('\n增长')]))).toBe('同比7.9%增长')
  expect(plainText(joinLines([text('up\n'), number('7.9%', 'f'), text('\non')]))).toBe('up 7.9% on')
  expect(plainText(joinLines([strong('gross'), text('\n'), emphasis('product\nup')]))).toBe(
    'gross product up',
  )
  expect(plainText(joinLines([strong('甲'), text('\n'), emphasis('b')]))).toBe('甲b')
})

test('no empty text is left, and other nodes stay', () => {
  expect(joinLines([strong('甲'), text('\n'), lineBreak(), text('乙')])).toEqual([
    strong('甲'),
    lineBreak(),
    text('乙'),
  ])
})
