import { describe, expect, it } from 'vitest'
import { breakChance } from '../../../src/write/pdf/break-rules.js'

/** The text with `|` where a line may end freely and `:` where it may at need. */
function marked(text: string): string {
  const characters = [...text]
  return characters
    .map((character, index) => {
      const before = characters[index - 1]
      if (before === undefined) return character
      const chance = breakChance(characters[index - 2], before, character, characters[index + 1])
      return { free: '|', atNeed: ':', never: '' }[chance] + character
    })
    .join('')
}

describe('breakChance', () => {
  it.each([
    ['增长，同比', '增|长，|同|比'],
    ['增长7.9%，高', '增|长|7.9%，|高'],
    ['为－0.3%的', '为|－0.3%|的'],
    ['为-0.3%', '为|-0.3%'],
    ['在1—3月内', '在|1—3:月|内'],
    ['约3～5天', '约|3～5:天'],
    ['15%～30%间', '15%～30%|间'],
    ['达10.8亿元，', '达|10.8:亿:元，'],
    ['列第2位', '列|第:2:位'],
    ['①稳增长', '①稳|增|长'],
    ['甲·乙某', '甲·乙|某'],
    ['快——慢', '快|——|慢'],
    ['等……后', '等……|后'],
    ['“压舱石”的', '“压|舱|石”|的'],
    ['（含《法》）。', '（含|《法》）。'],
    ['1万亿 more text', '1:万|亿 |more |text'],
    ['15℃、2000㎡', '15℃、|2000㎡'],
    ['￥30元', '￥30:元'],
  ])('%s', (text, expected) => {
    expect(marked(text)).toBe(expected)
  })
})
