import { describe, expect, test } from 'vitest'
import * as b from '../../../src/document/builders.js'
import type { Block } from '../../../src/document/nodes.js'
import { writeDocx } from '../../../src/write/docx/document.js'
import { gongwen } from '../../../src/write/theme/gongwen.js'
import { sampleBriefing } from '../../fixtures/briefing.js'
import {
  attribute,
  elements,
  paragraphs,
  paragraphWith,
  runText,
  styleWith,
  textPart,
} from '../../helpers/docx-parts.js'

const properties = {
  language: 'zh-Hans',
  title: '甲 & 乙 <丙>',
  date: '2024-04-20',
  issuer: '示例局',
} as const
const write = async (...blocks: Block[]) =>
  (await writeDocx(b.document(properties, ...blocks), { theme: gongwen })).bytes
const sample = await writeDocx(sampleBriefing, { theme: gongwen })

const styleOf = (paragraph: string) => /<w:pStyle w:val="([^"]*)"/.exec(paragraph)?.[1]

describe('the Word file', () => {
  test('names the official faces, so none is substituted', () => {
    expect(sample.substitutions).toEqual([])
  })

  test('gives every run the hint for shared punctuation, and its style the Chinese face', () => {
    const runs = elements(textPart(sample.bytes, 'word/document.xml'), 'w:r').filter((run) =>
      /<w:t[ >]/.test(run),
    )
    expect(runs.length).toBeGreaterThan(50)
    for (const run of runs) expect(attribute(run, 'w:hint')).toBe('eastAsia')
    const normal = styleWith(sample.bytes, 'Normal')
    expect(attribute(normal, 'w:eastAsia')).toBe('仿宋')
    expect(attribute(normal, 'w:ascii')).toBe('仿宋')
  })

  test('sets headings as Word headings with the label as text', () => {
    const heading = paragraphWith(sample.bytes, '（一）工业“压舱石”作用明显')
    expect(styleOf(heading)).toBe('Heading2')
    expect(heading).not.toContain('w:numPr')
    expect(styleWith(sample.bytes, 'Heading2')).toContain('<w:name w:val="heading 2"/>')
    expect(styleWith(sample.bytes, 'Heading2')).toContain('<w:outlineLvl w:val="1"/>')
    expect(styleWith(sample.bytes, 'Heading2')).toContain('<w:keepNext w:val="1"/>')
    expect(styleWith(sample.bytes, 'Heading2')).toContain('w:eastAsia="楷体"')
  })

  test('has the body in Normal: size, exact lines, spacing, indent in characters and in twips', () => {
    const normal = styleWith(sample.bytes, 'Normal')
    expect(normal).toContain('w:default="1"')
    expect(normal).toContain('<w:sz w:val="32"/>')
    expect(normal).toContain('<w:widowControl w:val="1"/>')
    expect(normal).toContain('<w:autoSpaceDE w:val="0"/><w:autoSpaceDN w:val="0"/>')
    expect(normal).toContain('<w:spacing w:before="0" w:after="0" w:line="579" w:lineRule="exact"/>')
    expect(normal).toContain('<w:ind w:firstLineChars="200" w:firstLine="640"/>')
    expect(normal).toContain('<w:spacing w:val="-5"/>')
  })

  test('keeps each figure in a run of its own', () => {
    const runs = elements(paragraphWith(sample.bytes, '一季度，全区'), 'w:r').map(runText)
    expect(runs).toContain('7.9%')
    expect(runs).toContain('1.9个百分点')
    expect(runs).toContain('第2位')
  })

  test('turns break nodes and newlines into breaks', async () => {
    const bytes = await write(b.paragraph('甲\n乙', b.lineBreak(), '丙\t丁'))
    const [paragraph = ''] = paragraphs(bytes)
    expect(runText(paragraph)).toBe('甲\n乙\n丙\t丁')
    expect(paragraph.match(/<w:br\/>/g)).toHaveLength(2)
  })

  test('escapes text', () => {
    expect(runText(paragraphWith(sample.bytes, '详见'))).toContain('1元＜2元 & "引号" <标签>。')
  })

  test('links http, https and mail, and prints the text of anything else', async () => {
    const bytes = await write(
      b.paragraph(
        b.link('https://example.org/公报?a=1&b=2', '甲'),
        b.link('javascript:alert(1)', '乙'),
        b.link('https://[', '丙'),
      ),
    )
    const [paragraph = ''] = paragraphs(bytes)
    expect(runText(paragraph)).toBe('甲乙丙')
    expect(elements(paragraph, 'w:hyperlink').map(runText)).toEqual(['甲'])
    expect(textPart(bytes, 'word/_rels/document.xml.rels')).toContain(
      'Target="https://example.org/%E5%85%AC%E6%8A%A5?a=1&amp;b=2"',
    )
  })

  test('shows emphasis by face and, in 楷体, by dots; in English by italics', async () => {
    const bytes = await write(b.paragraph(b.emphasis('甲')), b.quote(b.paragraph(b.emphasis('乙'))))
    expect(paragraphWith(bytes, '甲')).toContain('w:eastAsia="楷体"')
    expect(paragraphWith(bytes, '乙')).toContain('<w:em w:val="dot"/>')
    const english = await writeDocx(
      b.document({ ...properties, language: 'en' }, b.paragraph(b.emphasis('first'))),
      { theme: gongwen },
    )
    expect(paragraphWith(english.bytes, 'first')).toContain('<w:i/>')
  })

  test('numbers lists by Word, each from its own start, nested ones one level down', async () => {
    const ordered = { ...b.list(true, b.listItem(b.paragraph('甲'))), start: 3 }
    const nested = b.list(
      false,
      b.listItem(b.paragraph('乙'), b.paragraph('续'), b.list(false, b.listItem(b.paragraph('丙')))),
    )
    const bytes = await write(ordered, nested)
    const numbering = textPart(bytes, 'word/numbering.xml')
    const id = (text: string) => /<w:numId w:val="(\d+)"/.exec(paragraphWith(bytes, text))?.[1]
    expect(new Set([id('甲'), id('乙'), id('丙')]).size).toBe(3)
    const number = elements(numbering, 'w:num').find((one) => attribute(one, 'w:numId') === id('甲'))
    expect(number).toContain('<w:startOverride w:val="3"/>')
    expect(paragraphWith(bytes, '丙')).toContain('<w:ilvl w:val="1"/>')
    expect(paragraphWith(bytes, '续')).not.toContain('w:numPr')
    expect(styleOf(paragraphWith(bytes, '续'))).toBe('ListParagraph')
  })

  test('marks an item that begins with a table by an empty paragraph', async () => {
    const inner = sampleBriefing.children.find((block) => block.type === 'table')
    if (inner === undefined) throw new Error('the sample has no table')
    const [first = ''] = paragraphs(await write(b.list(true, b.listItem(inner))))
    expect(runText(first)).toBe('')
    expect(first).toContain('w:numPr')
  })

  test('writes the properties from the document, never from a clock', async () => {
    const core = textPart(await write(b.paragraph('甲')), 'docProps/core.xml')
    expect(core).toContain('<dc:title>甲 &amp; 乙 &lt;丙&gt;</dc:title>')
    expect(core).toContain('<dc:creator>示例局</dc:creator>')
    expect(core.match(/2024-04-20T00:00:00Z/g)).toHaveLength(2)
  })

  test('tells Word the languages of the text', async () => {
    const taiwan = await writeDocx(b.document({ ...properties, language: 'zh-Hant' }, b.paragraph('甲')), {
      theme: gongwen,
    })
    expect(textPart(sample.bytes, 'word/styles.xml')).toContain('<w:lang w:val="en-US" w:eastAsia="zh-CN"')
    expect(textPart(taiwan.bytes, 'word/styles.xml')).toContain('<w:lang w:val="en-US" w:eastAsia="zh-TW"')
    expect(textPart(taiwan.bytes, 'word/settings.xml')).toContain(
      '<w:themeFontLang w:val="en-US" w:eastAsia="zh-TW"/>',
    )
  })

  test('gives charts a Chinese face through the theme of the package', () => {
    const theme = textPart(sample.bytes, 'word/theme/theme1.xml')
    expect(/<a:minorFont>.*?<a:ea typeface="([^"]*)"/s.exec(theme)?.[1]).toBe('宋体')
  })

  test('puts spaces after labels in English only', async () => {
    const children = [b.heading(1, '1.', 'Output')]
    const english = await writeDocx(b.document({ ...properties, language: 'en' }, ...children), {
      theme: gongwen,
    })
    expect(runText(paragraphWith(english.bytes, 'Output'))).toBe('1. Output')
    expect(runText(paragraphWith(await write(...children), 'Output'))).toBe('1.Output')
  })
})

describe('the signature', () => {
  const indents = async (issuer: string, date: string) => {
    const bytes = await write(b.paragraph('正文。'), b.signature(issuer, date))
    const left = (text: string) => Number(attribute(paragraphWith(bytes, text), 'w:left'))
    return { issuer: left(issuer), date: left(date), bytes }
  }
  const character = 320 - 5
  const width = 11906 - 1587 - 1474

  test.each([
    ['示例市示例区统计局办公室', '2024年4月20日'],
    ['统计局', '2024年12月20日'],
  ])('of %s: the date begins two characters right of the issuer', async (issuer, date) => {
    const found = await indents(issuer, date)
    expect(found.date - found.issuer).toBe(2 * character)
  })

  test('leaves two characters right of a long issuer', async () => {
    const issuer = '示例市示例区统计局办公室'
    const found = await indents(issuer, '2024年4月20日')
    expect(width - found.issuer - issuer.length * character).toBe(2 * character)
  })

  test('leaves two characters right of a date that reaches further', async () => {
    const found = await indents('统计局', '2024年12月20日')
    const dateWidth = 3 * character + 8 * (160 - 5)
    expect(width - found.date - dateWidth).toBe(2 * character)
  })

  test('stays with the last paragraph, one line below it', async () => {
    const { bytes } = await indents('统计局', '2024年4月20日')
    expect(paragraphWith(bytes, '正文')).toContain('<w:keepNext/>')
    expect(paragraphWith(bytes, '统计局')).toContain('w:before="579"')
  })

  test('never begins left of the type area', async () => {
    expect((await indents('示例局'.repeat(12), '2024年4月20日')).issuer).toBe(0)
  })
})
