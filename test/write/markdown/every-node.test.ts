import type { Nodes } from 'mdast'
import { describe, expect, it } from 'vitest'
import {
  box,
  cards,
  contents,
  divider,
  document,
  footnote,
  heading,
  number,
  pageBreak,
  paragraph,
  reference,
  text,
} from '../../../src/document/builders.js'
import { documentLanguages } from '../../../src/document/languages.js'
import type { Block, Document } from '../../../src/document/nodes.js'
import { plainText } from '../../../src/document/plain-text.js'
import { walkBlocks } from '../../../src/document/walk.js'
import { writeMarkdown } from '../../../src/write/markdown/document.js'
import { gongwen } from '../../../src/write/theme/gongwen.js'
import { everyNode, richTable } from '../../fixtures/every-node.js'
import { fillTexts } from '../../helpers/fill-texts.js'
import { hostileTexts } from '../../helpers/hostile.js'
import { linesOf, readMarkdown } from '../../helpers/read-markdown.js'

async function markdown(one: Document): Promise<string> {
  const { bytes } = await writeMarkdown(one, { theme: gongwen })
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
}

const print = (...children: Block[]): Promise<string> =>
  markdown(document({ language: 'zh-Hans', title: '', date: '2024-04-20' }, ...children))

const kindsOf = (node: Nodes): string[] => [
  node.type,
  ...('children' in node ? node.children.flatMap(kindsOf) : []),
]

describe('a document with every node', () => {
  it.each(documentLanguages)('prints every text of the tree once read back, in %s', async (language) => {
    const one = everyNode(language)
    const read = linesOf(readMarkdown(await markdown(one))).join('\n')
    for (const node of walkBlocks(one.children)) {
      if ('children' in node && ['title', 'addressee', 'note'].includes(node.type))
        expect(read).toContain(plainText(node.children as never))
      if (node.type === 'table')
        for (const { cells } of node.rows) for (const cell of cells) expect(read).toContain(plainText(cell))
      if (node.type === 'chart') expect(read).toContain(node.alternative)
    }
    for (const part of [
      '聊统〔2025〕6号\u3000签发人：某某某',
      '抄送：市委办公室，市人大常委会办公室。',
      '附件2 指标解释',
    ])
      expect(read).toContain(part)
    expect(read.trimEnd().endsWith('规模以上工业指年主营业务收入2000万元及以上的企业。')).toBe(true)
  })

  it('gives the same bytes twice', async () => {
    expect(await markdown(everyNode())).toBe(await markdown(structuredClone(everyNode())))
  })

  it.each(hostileTexts)('keeps its structure with %j everywhere', async (hostile) => {
    const shapeOf = async (filling: string): Promise<string[]> =>
      kindsOf(readMarkdown(await markdown(fillTexts(everyNode(), filling)))).filter(
        (kind) => !['text', 'link', 'break'].includes(kind),
      )
    expect(await shapeOf(hostile)).toEqual(await shapeOf('无害'))
  })
})

it('puts a spanner’s head before those of its columns', async () => {
  const [head, , ...rows] = (await print(richTable)).split('\n').filter((line) => line.startsWith('|'))
  expect(head?.split('|').map((cell) => cell.trim())).toEqual([
    '',
    '地区',
    '地区生产总值·总量',
    '地区生产总值·增速',
    '地区生产总值·位次',
    '规上工业增加值·增速',
    '规上工业增加值·与上年比',
    '',
  ])
  expect(rows[1]).toMatch(/^\| \*\*鲁西片区\*\* \|(?: +\|){5}$/)
  expect(rows[2]).toMatch(/^\| \u3000\*\*聊城市\*\* .*\| +↑2位 +\|$/)
})

it('leads from the contents and from references to headings by the anchors of GitHub', async () => {
  const printed = await print(
    contents('目录', 2),
    { ...heading(1, '一、', '总体：“稳”'), id: 'a' },
    heading(2, '（一）', 'GDP Growth'),
    heading(2, '（一）', 'GDP Growth'),
    heading(3, '1.', '不列'),
    paragraph(reference('a', '第一部分'), reference('none', '表1')),
  )
  expect(printed).toContain(
    [
      '**目录**',
      '',
      '- [一、总体：“稳”](#一总体稳)',
      '  - [（一）GDP Growth](#一gdp-growth)',
      '  - [（一）GDP Growth](#一gdp-growth-1)',
      '',
    ].join('\n'),
  )
  expect(printed).toContain('[第一部分](#一总体稳)表1')
})

it('collects footnotes at the end, those inside footnotes too', async () => {
  const printed = await print(paragraph('甲', footnote('注', footnote('注中注')), '乙'), paragraph('末'))
  expect(printed).toBe('甲[^1]乙\n\n末\n\n[^1]: 注[^2]\n\n[^2]: 注中注\n')
})

it('prints cards as a list and a box as a quotation', async () => {
  const printed = await print(
    cards(
      { label: [text('总值')], figure: number('5亿元', 'f'), detail: [text('增长'), number('6%', 'g')] },
      { label: [text('位次')], figure: number('第3位', 'h'), detail: [] },
    ),
    box(['快评'], paragraph('评')),
  )
  expect(printed).toBe('- 总值：**5亿元**，增长6%\n- 位次：**第3位**\n\n> **快评**\n>\n> 评\n')
})

it('prints a rule for a divider and nothing for a page break', async () => {
  expect(await print(paragraph('甲'), divider(), paragraph('乙'), pageBreak(), paragraph('丙'))).toBe(
    '甲\n\n---\n\n乙\n\n丙\n',
  )
})
