import { describe, expect, test } from 'vitest'
import { blockText, bodyOf, briefText } from '../helpers/brief-text.js'

const industry = '{{say "industry" "growth" subject="none"}}'
const full = '规模以上工业增加值同比增长[12.7%]'
const short = '规上工业增加值同比增长[12.7%]'

describe('the name of an indicator in running text', () => {
  test.each([
    [
      'full at first, short after that',
      `${industry}，${industry}。\n\n${industry}。`,
      [`${full}，${short}。`, `${short}。`],
    ],
    [
      'in a list as by itself',
      `{{list "industry trade" "growth"}}。${industry}。`,
      [`${full}；进出口总额同比增长[25.7%]。${short}。`],
    ],
    [
      'a heading is short and introduces nothing',
      `## ${industry}\n\n${industry}`,
      [`h1 一、|${short}`, full],
    ],
    [
      'short as asked for, which introduces nothing',
      `${industry.replace('}}', ' names="short"}}')}，${industry}`,
      [`${short}，${full}`],
    ],
    ['full as asked for', `${industry}，{{list "industry" "growth" names="full"}}`, [`${full}，${full}`]],
    [
      'a table introduces nothing',
      `{{table "industry" columns="growth"}}\n\n${industry}`,
      ['table表1: 指标(left) | 同比增长（%）(right)\n规模以上工业增加值 | [12.7]', full],
    ],
  ])('%s', (_, text, printed) => {
    expect(bodyOf(text)).toEqual(printed)
  })

  test('a title is short', () => {
    const [title, text] = briefText(`# ${industry}\n\n${industry}`).document.children
    expect(title && blockText(title)).toBe(`title: ${short}`)
    expect(text && blockText(text)).toBe(full)
  })

  test('地区 is not said after 全区', () => {
    expect(bodyOf('{{say "gdp" "growth"}}，{{say "gdp" "growth" names="full"}}')).toEqual([
      '全区生产总值同比增长[7.9%]，全区生产总值同比增长[7.9%]',
    ])
    expect(bodyOf('{{say "gdp" "growth" subject="name"}}')).toEqual(['高新区地区生产总值同比增长[7.9%]'])
  })
})
