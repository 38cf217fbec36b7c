import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { brief } from '../../src/briefing.js'
import { parseContent } from '../../src/template/content.js'
import { blockText, findingsOf, liaocheng } from '../helpers/brief-text.js'

const folder = mkdtempSync(join(tmpdir(), 'jianbao-prose-'))
const template = join(folder, 'speech.md.hbs')
writeFileSync(
  template,
  `---
name: 发布会
headings: plain
options:
  body: { type: prose }
  questions:
    type: list
    default: []
    fields: { outlet: { type: text }, answer: { type: prose, required: true } }
---
# 题

{{body}}
{{#each questions}}

**{{outlet}}：** 请介绍情况。

{{answer}}
{{/each}}
`,
)

function briefing(content: string, name: string) {
  const path = join(folder, name)
  writeFileSync(path, content)
  return brief({ data: liaocheng, template, content: path, region: 'liaocheng-hitech', period: '2024-Q1' })
}

const yaml = `questions:
  - outlet: 日报
    answer: |
      一季度，{{say "gdp" "growth"}}。

      ## 小标题

      其中有[^1]注。

      [^1]: 注文
  - outlet: 电视台
    answer: "{{period}}很好。"
`

describe('prose of the office’s own', () => {
  test('prints its figures, headings and footnotes where the template asks for it', () => {
    const made = briefing(yaml, 'a.yaml')
    expect(made.document.children.map(blockText).slice(1)).toEqual([
      '**日报：** 请介绍情况。',
      '一季度，全区生产总值同比增长[7.9%]。',
      'h1 |小标题',
      '其中有^(注文)注。',
      '**电视台：** 请介绍情况。',
      '2024年一季度很好。',
    ])
    expect(made.facts.map(({ text }) => text)).toEqual(['7.9%'])
  })

  test('a Markdown file is the option body', () => {
    const made = briefing('---\nquestions: []\n---\n各位记者：\n\n{{say "gdp" "growth"}}。\n', 'b.md')
    expect(made.document.children.map(blockText).slice(1)).toEqual([
      '各位记者：',
      '全区生产总值同比增长[7.9%]。',
    ])
  })

  test.each([
    ['in YAML', yaml.replace('"gdp"', '"gpd"'), 'a.yaml', 'a.yaml:4:17 reference-unknown'],
    ['in Markdown', '---\nquestions: []\n---\n\n{{wrong}}\n', 'b.md', 'b.md:5:3 path-unknown'],
    ['in one line', 'questions:\n  - answer: "甲{{wrong}}"\n', 'c.yaml', 'c.yaml:2:16 path-unknown'],
    ['of an absent figure', yaml.replace('"growth"', '"share"'), 'd.yaml', 'd.yaml:4:11 figure-absent'],
    ['that is not known', 'boby: 甲\n', 'e.yaml', 'option-unknown'],
    ['of YAML', 'body: [\n', 'f.yaml', 'content-unreadable'],
    ['of form', '- 甲\n', 'g.yaml', 'content-not-map'],
  ])('a fault %s is told with its place', (_, content, name, expected) => {
    const found = findingsOf(() => briefing(content, name)).map(
      ({ code, place }) =>
        `${place.file?.split('/').at(-1) ?? ''}:${place.line ?? ''}:${place.column ?? ''} ${code}`,
    )
    expect(found.join('\n')).toContain(expected)
  })
})

test('the place of each text is known', () => {
  const { textPlace } = parseContent(yaml, 'a.yaml')
  expect(textPlace('questions[0].answer')).toEqual({ file: 'a.yaml', firstLine: 4, indent: 6 })
  expect(textPlace('questions[1].answer')).toMatchObject({ firstLine: 12 })
})
