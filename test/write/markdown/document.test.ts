import { describe, expect, it } from 'vitest'
import {
  document,
  emphasis,
  heading,
  lineBreak,
  link,
  list,
  listItem,
  note,
  number,
  paragraph,
  quote,
  signature,
  strong,
  table,
  text,
  title,
} from '../../../src/document/builders.js'
import type { Block, Document, Inline } from '../../../src/document/nodes.js'
import { writeMarkdown } from '../../../src/write/markdown/document.js'
import { gongwen } from '../../../src/write/theme/gongwen.js'
import { sampleBriefing } from '../../fixtures/briefing.js'
import { hostileTexts } from '../../helpers/hostile.js'
import { linesOf, readMarkdown } from '../../helpers/read-markdown.js'

async function markdown(one: Document): Promise<string> {
  const { bytes, substitutions } = await writeMarkdown(one, { theme: gongwen })
  expect(substitutions).toEqual([])
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
}

const properties = { language: 'zh-Hans', title: '简报', date: '2024-04-20' } as const
const print = (...children: Block[]): Promise<string> => markdown(document(properties, ...children))
const line = async (...children: (Inline | string)[]): Promise<string> =>
  (await print(paragraph(...children))).trimEnd()

describe('the sample briefing', () => {
  it('prints clean text', async () => {
    const printed = await markdown(sampleBriefing)
    expect(printed).toContain('# 示例区2024年一季度经济运行简报\n\n一季度，全区地区生产总值同比增长7.9%，')
    expect(printed).toContain('\n## 一、主要指标\n\n### （一）工业“压舱石”作用明显\n')
    expect(printed).toContain('\n#### 1.重点企业\n\n- 第一项：产值3.5亿元；\n- 第二项。\n')
    expect(printed).toContain('[公报](https://example.org/a?b=1&c=2)')
    expect(printed).toContain('\n**表1 一季度主要指标**\n\n| 指标')
    expect(printed).toContain('\n示例区统计局\n\n2024年4月20日\n')
    expect(printed).not.toMatch(/&#x|\\[^\n]|[^\n]\n$(?!\n)[\s]/)
  })

  it('ends with one newline', async () => {
    expect(await markdown(sampleBriefing)).toMatch(/[^\n]\n$/)
  })

  it('prints a chart as its figures and words, with a mark for a gap', async () => {
    const lines = linesOf(readMarkdown(await markdown(sampleBriefing)))
    const start = lines.indexOf('图1 一季度主要指标增速与全市比较')
    expect(lines.slice(start + 1, start + 13)).toEqual([
      ...['项目', '示例区（%）', '全市（%）'],
      ...['地区生产总值', '7.9', '6.0'],
      ...['规上工业增加值', '12.7', '8.4'],
      ...['进出口总额', '-3.2', '—'],
    ])
    expect(lines[start + 13]).toMatch(/^柱形图：/)
  })

  it('gives the same bytes twice', async () => {
    expect(await markdown(sampleBriefing)).toBe(await markdown(structuredClone(sampleBriefing)))
  })
})

describe('emphasis beside Chinese marks', () => {
  it.each([
    ['工业', '“规上”', '工业'],
    ['其中', '（规上）', '增长'],
    ['增长', '7.9%', '其中'],
    ['，', '完成。', '其中'],
    ['全区', '《公报》', '：'],
    ['', '“规上”', '工业'],
    ['x', '“规上”', 'y'],
    ['3', '（一）', '5'],
  ])('survives reading: %s**%s**%s', async (before, inside, after) => {
    for (const build of [strong, emphasis]) {
      const printed = await line(before, build(inside), after)
      const [read] = readMarkdown(printed).children
      const kinds = read && 'children' in read ? read.children.map(({ type }) => type) : []
      expect(kinds, printed).toContain(build('').type)
      expect(linesOf(readMarkdown(printed))).toEqual([before + inside + after])
    }
  })

  it('spells no Han character as a reference', async () => {
    expect(await line('工业', strong('“规上”'), '工业')).toBe('工业**“规上”**工业')
    expect(await line('工业', emphasis('（规上）'), '工业')).toBe('工业*（规上）*工业')
  })

  it('keeps neighbours and nests apart', async () => {
    for (const children of [
      [strong('甲'), emphasis('乙'), strong('丙')],
      [strong('甲'), strong('乙')],
      [strong('甲', emphasis('“乙”')), '丙'],
      ['前', emphasis('“甲”'), strong('“乙”'), '后'],
    ]) {
      const printed = await line(...children)
      expect(linesOf(readMarkdown(printed)), printed).toHaveLength(1)
      expect(linesOf(readMarkdown(printed))[0], printed).toMatch(/^[前后甲乙丙“”]+$/)
    }
  })
})

describe('escaping', () => {
  it('leaves alone what means nothing in its place', async () => {
    for (const clean of [
      '1.重点企业',
      'a_b与3-5',
      '2024-04-20',
      'a & b &c=1',
      '增长＞5%',
      '（1）（一）',
      '5 < 6',
      '#1不在行首也不是标题'.slice(2),
      '-3.2',
    ])
      expect(await line(clean)).toBe(clean)
  })

  it('sees across figures and texts', async () => {
    expect(await line(number('1', 'f'), '. 不是列表')).toBe('1\\. 不是列表')
    expect(await line('1', text('.'), '不是列表')).toBe('1.不是列表')
  })

  it('drops spaces that it could keep only as references', async () => {
    expect(await line('  前 ', lineBreak(), ' 后  ')).toBe('前\\\n后')
  })

  it.each(hostileTexts)('reads back the same: %j', async (hostile) => {
    const cell = [text(hostile)]
    const printed = await print(
      title(hostile),
      heading(2, '（一）', hostile),
      paragraph(hostile),
      paragraph('前', strong(hostile), '后', number(hostile, 'f'), '末'),
      paragraph(link('https://example.org/(a)?b=1&copy;=2', hostile)),
      list(false, listItem(paragraph(hostile)), listItem(paragraph(hostile))),
      list(true, listItem(paragraph(hostile))),
      quote(paragraph(hostile)),
      note(hostile),
      table({
        label: '表1',
        caption: cell,
        columns: [
          { header: cell, align: 'left' },
          { header: cell, align: 'right' },
        ],
        rows: [{ cells: [cell, cell] }, { cells: [cell] }],
        notes: [cell],
      }),
      signature(hostile, hostile),
    )
    expect(linesOf(readMarkdown(printed)), printed).toEqual([
      hostile,
      `（一）${hostile}`,
      hostile,
      `前${hostile}后${hostile}末`,
      ...Array<string>(6).fill(hostile),
      `表1 ${hostile}`,
      ...Array<string>(5).fill(hostile),
      '',
      ...Array<string>(3).fill(hostile),
    ])
  })
})

describe('blocks', () => {
  it('keeps table cells with breaks on one line', async () => {
    const printed = await print(
      table({
        label: '',
        caption: [],
        columns: [{ header: [text('增长'), lineBreak(), text('（%）')], align: 'center' }],
        rows: [{ cells: [[text('a|b')]] }],
        notes: [],
      }),
    )
    expect(printed).toBe('| 增长 （%） |\n| :--------: |\n|    a\\|b    |\n')
  })

  it('prints a bold caption flat', async () => {
    const printed = await print(
      table({
        label: '表1',
        caption: [strong('主要'), text('指标')],
        columns: [{ header: [text('甲')], align: 'left' }],
        rows: [],
        notes: [],
      }),
    )
    expect(printed).toMatch(/^\*\*表1 主要指标\*\*\n/)
  })

  it('numbers a list from its start and parts neighbouring lists', async () => {
    const three = { ...list(true, listItem(paragraph('三')), listItem(paragraph('四'))), start: 3 }
    expect(await print(three)).toBe('3. 三\n4. 四\n')
    const two = readMarkdown(
      await print(list(false, listItem(paragraph('甲'))), list(false, listItem(paragraph('乙')))),
    )
    expect(two.children.map(({ type }) => type)).toEqual(['list', 'list'])
  })

  it('puts a space after an English heading’s number', async () => {
    expect(await markdown(document({ ...properties, language: 'en' }, heading(1, 'I.', 'Output')))).toBe(
      '## I. Output\n',
    )
  })

  it('prints a link that may not be followed as text', async () => {
    expect(await line(link('javascript:alert(1)', '见'), '报')).toBe('见报')
  })

  it('leaves out empty lines', async () => {
    expect(await print(paragraph(), signature('', '2024年'))).toBe('2024年\n')
  })
})
