import { describe, expect, test } from 'vitest'
import { bodyOf, briefText, faultsOf, findingsOf } from '../helpers/brief-text.js'

const G = '{{say "gdp" "growth" subject="none" names="short"}}'
const g = '生产总值同比增长[7.9%]'

describe('inlines', () => {
  test.each([
    [
      'bold beside Chinese marks',
      '**“规上”**工业，**（含矿）**。**增长：**快',
      '**“规上”**工业，**（含矿）**。**增长：**快',
    ],
    ['bold round a figure', `甲**${G}**乙`, `甲**${g}**乙`],
    ['bold after a figure', `${G}**“双碳”**甲`, `${g}**“双碳”**甲`],
    ['bold ASCII marks after a figure', `${G}**(注)**甲`, `${g}**(注)**甲`],
    ['bold before a figure', `**GDP：**${G}`, `**GDP：**${g}`],
    ['emphasis', `*甲*${G}*乙*`, `*甲*${g}*乙*`],
    ['one tilde', '15%~30%，1~3月、4~6月', '15%~30%，1~3月、4~6月'],
    ['a line break', '甲\\\n乙  \n丙', '甲/乙/丙'],
    ['a line end before a figure', `其中，\n${G}\n左右`, `其中，${g}左右`],
    ['a line end after bold', '**甲**\n乙 **c**\nd', '**甲**乙 **c** d'],
    ['a link', '[甲](https://example.org/a_b)', '<https://example.org/a_b 甲>'],
    ['a mail address', '[甲](mailto:a@example.org)', '<mailto:a@example.org 甲>'],
    [
      'a bare address in the template',
      'https://example.org/a',
      '<https://example.org/a https://example.org/a>',
    ],
    ['a script', '[甲](javascript:alert(1))', '甲'],
    ['a file', '[甲](file:///etc/passwd)', '甲'],
    ['a place in the page', '[甲](#top)', '甲'],
    ['HTML', '<b>甲</b> &amp; <!-- 注 --><br>', '<b>甲</b> & <!-- 注 --><br>'],
    ['an HTML block', '<div>\n甲\n</div>', '<div>甲</div>'],
    ['indentation', '    甲', '甲'],
  ])('%s', (_, text, printed) => {
    expect(bodyOf(text)).toEqual([printed])
  })

  test('a line of bold and figures keeps them inside one another', () => {
    expect(bodyOf(`- **${G}**\n- *${G}*`)).toEqual([`list: **${g}** / *${g}*`])
  })
})

describe('blocks', () => {
  test('heading numbers start again under the heading above', () => {
    const levels = ['##', '###', '###', '####', '#####', '#####', '####', '##', '###', '#####', '######']
    expect(bodyOf(levels.map((level) => `${level} 甲`).join('\n\n'))).toEqual([
      'h1 一、|甲',
      'h2 （一）|甲',
      'h2 （二）|甲',
      'h3 1.|甲',
      'h4 （1）|甲',
      'h4 （2）|甲',
      'h3 2.|甲',
      'h1 二、|甲',
      'h2 （一）|甲',
      'h4 （1）|甲',
      'h4 （2）|甲',
    ])
  })

  test('headings without numbers', () => {
    const head = '---\nname: 甲\nheadings: plain\n---\n'
    expect(bodyOf('## 甲', { head })).toEqual(['h1 |甲'])
  })

  test('a figure in a heading', () => {
    expect(bodyOf(`## ${G}`)).toEqual([`h1 一、|${g}`])
  })

  test('a table with figures, alignment and short rows', () => {
    const rows = `| 甲 | 乙 | 丙 |\n|:-:|--:|---|\n| ${G} | **${G}** | a\\|b |\n| 丁 |`
    expect(bodyOf(rows)).toEqual([
      `table: 甲(center) | 乙(right) | 丙(left)\n${g} | **${g}** | a|b\n丁 |  | `,
    ])
  })

  test('lists and quotes', () => {
    expect(bodyOf('- 甲\n- 乙\n  1. 丙\n\n3. 丁\n4. 戊')).toEqual([
      'list: 甲 / 乙 + list from 1: 丙',
      'list from 3: 丁 / 戊',
    ])
    expect(bodyOf('> 甲\n> 乙\n>\n> - 丙')).toEqual(['quote: 甲乙 + list: 丙'])
  })
})

describe('what a briefing does not have is refused where it stands', () => {
  test.each([
    ['an image', '甲![乙](x.png)', 15, 2],
    ['an image without a target', '![乙][x]\n\n[x]: https://example.org', 15, 1],
    ['code', '甲`乙`', 15, 2],
    ['a code block', '```\n甲\n```', 15, 1],
    ['a footnote of two paragraphs', '甲[^1]\n\n[^1]: 乙\n\n    丙', 17, 1],
    ['a footnote in a footnote', '甲[^1]\n\n[^1]: 乙[^2]\n\n[^2]: 丙', 17, 1],
    ['strike-through', '甲~~乙~~', 15, 2],
    ['a link definition', '[x]: https://example.org', 15, 1],
    ['a check box', '- [ ] 甲', 15, 1],
    ['a heading in a quote', '> ## 甲', 15, 3],
    ['a title in a list', '- # 甲', 15, 3],
    ['a table in a list', '- | 甲 |\n  |---|\n  | 乙 |', 15, 3],
    ['a figure in an address', `[甲](https://example.org/{{say "gdp" "growth"}})`, undefined, undefined],
  ])('%s', (_, text, line, column) => {
    const [first] = findingsOf(() => briefText(`# 题\n\n${text}`))
    expect(first?.code).toBe('markdown-not-supported')
    expect([first?.place.line, first?.place.column]).toEqual([line, column])
    expect(first?.message.zh).not.toMatch(/不支持[a-z]/)
  })

  test.each([
    ['no title', '甲', 'title-missing ?:?'],
    ['nothing at all', '', 'title-missing ?:?'],
    ['a title without text', '# {{#if none}}甲{{/if}}', 'heading-empty 13:1'],
    ['two titles', '# 甲\n\n# 乙', 'title-repeated 15:1'],
    ['a heading without text', '# 甲\n\n##', 'heading-empty 15:1'],
    ['cells without a column', '# 甲\n\n| 甲 |\n|---|\n| 乙 | 丙 |', 'table-row-too-long 17:1'],
  ])('%s', (_, text, fault) => {
    expect(faultsOf(text)).toEqual([fault])
  })

  test('all of them at once', () => {
    expect(faultsOf('甲![乙](x.png)\n\n`乙`\n\n```\n丙\n```')).toHaveLength(4)
  })
})
