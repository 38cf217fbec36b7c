import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { brief } from '../../src/briefing.js'
import { openDataset } from '../../src/read/open-dataset.js'
import { helperSpecs } from '../../src/template/helpers/index.js'
import { optionTypes } from '../../src/template/meta.js'
import { periodKinds } from '../../src/template/period-words.js'
import { blockText } from '../helpers/brief-text.js'

/** The guide's files by the names in front of their blocks, in a folder of their own. */
function writeFiles(guide: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'jianbao-guide-'))
  const named = /`([\w/.-]+\.(?:hbs|yaml))`[^\n]*\n\n```\w+\n([\s\S]*?)^```/gm
  for (const [, name = '', text = ''] of guide.matchAll(named)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
  return folder
}

const english = readFileSync('docs/templates.md', 'utf8')
const chinese = readFileSync('docs/templates.zh-CN.md', 'utf8')

test('the English example makes what it says', async () => {
  const folder = writeFiles(english)
  const { document } = brief({
    data: await openDataset('seeds/us-regions'),
    template: join(folder, 'output'),
    region: 'great-lakes',
    period: '2024',
    language: 'en',
    content: join(folder, 'issue.yaml'),
  })
  expect(document.children.map(blockText).slice(0, 5)).toEqual([
    'title: Great Lakes: output, 2024',
    'In 2024, the region’s real gross domestic product totalled [US$2.9494251 trillion], up [1.9%] year on year, [0.9 percentage points] below the nation, tying for [6th] in the nation by growth rate. The nation’s real GDP grew by [2.8%] year on year.',
    'h1 1.|Neighbours',
    'list: In 2024, the Plains’ real GDP totalled [US$1.4100397 trillion], up [1.8%] year on year. In 2022, the Plains’ real GDP totalled [US$1.3557554 trillion]. / In 2024, the Southwest’s real GDP totalled [US$2.9990619 trillion], up [3.9%] year on year. In 2022, the Southwest’s real GDP totalled [US$2.6874159 trillion].',
    'h1 2.|Remark',
  ])
})

test('the Chinese example makes what it says', async () => {
  const folder = writeFiles(chinese)
  const { document } = brief({
    data: await openDataset('seeds/liaocheng'),
    template: join(folder, 'waimao'),
    region: 'liaocheng-hitech',
    period: '2024-Q1',
    content: join(folder, 'benqi.yaml'),
  })
  expect(document.children.map(blockText).slice(0, 6)).toEqual([
    'title: 聊城高新区2024年一季度外贸专报',
    '2024年一季度，全区进出口总额完成[10.8亿元]，同比增长[25.7%]，增速居全市[第1位]。其中，跨境电商进出口额预计完成[1.6亿元]，同比增长[29%]；实际使用外资[1364万美元]。',
    'h1 一、|对照地区',
    'list: 2024年一季度，聊城市地区生产总值同比增长[6.0%]。2019年聊城市生产总值实现[2259.82亿元]。',
    'h1 二、|情况说明',
    '跨境电商为预计数^(新引进外贸企业[15家]。)，见<#biao 表1>。按季发布，下季度更新。',
  ])
})

describe.each([
  ['English', english],
  ['Chinese', chinese],
])('the %s guide', (_, guide) => {
  test('names every option type, tag and kind of period', () => {
    for (const type of optionTypes) expect(guide).toContain(`\`${type}\``)
    for (const kind of periodKinds) expect(guide).toContain(`\`${kind}\``)
    const mentioned = [...helperSpecs.keys()].filter((name) => !new RegExp(`\\{\\{#?${name}\\b`).test(guide))
    expect(mentioned).toEqual([])
  })
})
