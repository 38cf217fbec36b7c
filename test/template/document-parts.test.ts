import { describe, expect, test } from 'vitest'
import type { Table, Title } from '../../src/document/nodes.js'
import { bodyOf, briefText, faultsOf, findingsOf, inlineText } from '../helpers/brief-text.js'

describe('a block round other blocks', () => {
  test('a box holds paragraphs and figures', () => {
    expect(
      bodyOf('甲\n\n{{#box "快评"}}\n乙{{say "gdp" "growth" subject="none"}}。\n\n- 丙\n{{/box}}\n丁'),
    ).toEqual(['甲', 'box 快评: 乙地区生产总值同比增长[7.9%]。 + list: 丙', '丁'])
  })

  test('an empty one is not there', () => {
    expect(bodyOf('甲\n\n{{#box "快评"}}{{#if none}}乙{{/if}}{{/box}}')).toEqual(['甲'])
  })

  test('a wide table lies on pages of its own', () => {
    const [first] = bodyOf('{{#landscape}}\n{{table "gdp" columns="growth" caption="甲"}}\n{{/landscape}}')
    expect(first).toMatch(/^landscape: table表1/)
  })

  test('the lines of the title stand in the title', () => {
    const { document } = briefText(
      '# 题\n\n{{#subtitle}}——增长{{say "gdp" "growth.short?" subject="none"}}{{/subtitle}}\n{{#kicker}}快报{{/kicker}}{{#byline}}{{word}}{{/byline}}\n甲',
    )
    const [title, ...rest] = document.children
    expect(inlineText((title as Title).kicker ?? [])).toBe('快报')
    expect(inlineText((title as Title).byline ?? [])).toBe('词')
    expect(inlineText((title as Title).subtitle ?? [])).toContain('[7.9%]')
    expect(rest).toHaveLength(1)
  })

  test('it is told where one is not closed', () => {
    expect(faultsOf('# 题\n\n{{#box "甲"}}乙')).toEqual(['block-unclosed 15:1'])
  })
})

describe('footnotes', () => {
  test('stand where they are referred to', () => {
    expect(bodyOf('甲[^1]，乙[^n]。\n\n[^1]: 丙{{say "gdp" "growth" subject="none"}}\n[^n]: 丁')).toEqual([
      '甲^(丙地区生产总值同比增长[7.9%])，乙^(丁)。',
    ])
  })

  test('one that is not used, or used twice, is a fault', () => {
    expect(faultsOf('# 题\n\n甲\n\n[^1]: 丙')).toEqual(['footnote-unused 17:1'])
    expect(faultsOf('# 题\n\n甲[^1]乙[^1]\n\n[^1]: 丙')).toEqual(['footnote-repeated 15:2'])
  })
})

describe('references', () => {
  test('call a table and a chart by their labels, before and after them', () => {
    const text = `见{{ref "a"}}和{{ref "b"}}。

{{table "gdp" columns="growth" caption="甲" id="a"}}

{{chart "bar" "growth" of="gdp" caption="乙" id="b"}}

再见{{ref "a"}}。`
    const body = bodyOf(text)
    expect(body[0]).toBe('见<#a 表1>和<#b 图1>。')
    expect(body.at(-1)).toBe('再见<#a 表1>。')
    const { document } = briefText(`# 题\n\n${text}`)
    expect(document.children.find((block): block is Table => block.type === 'table')?.id).toBe('a')
  })

  test('an id that is not there or there twice is a fault with its place', () => {
    const table = (id: string) => `{{table "gdp" columns="growth" caption="甲" id="${id}"}}`
    expect(faultsOf(`# 题\n\n见{{ref "c"}}\n\n${table('a')}\n\n${table('a')}`)).toEqual([
      'block-id-repeated 19:1',
      'block-id-unknown 15:2',
    ])
  })
})

describe('the parts of an official document', () => {
  const options = { word: '市人民政府' }

  test('print what is given', () => {
    const text = `{{redHead "某市统计局文件" number="某统〔2024〕6号" signer="某某"}}

{{addressee word}}

{{contents depth="1"}}

{{pageBreak}}

{{attachments topics}}

{{attachment "甲表" number="1"}}

{{imprint "某市统计局办公室" date="2024-04-20" copies="市委办公室"}}`
    expect(bodyOf(text, { options: { ...options, topics: [{ title: '甲表' }, { title: '乙表' }] } })).toEqual(
      [
        'red-head: 某市统计局文件 某统〔2024〕6号',
        'addressee: 市人民政府：',
        'contents: 目录 1',
        'page-break',
        '附件：甲表 / 乙表',
        'attachment 附件1: 甲表',
        'imprint: 抄送：市委办公室 某市统计局办公室 2024年4月20日印发',
      ],
    )
  })

  test('print nothing for what is not given', () => {
    expect(
      bodyOf('甲\n\n{{redHead word}}\n\n{{addressee word}}\n\n{{attachments topics}}\n\n{{imprint word}}', {
        options: { word: '' },
      }),
    ).toEqual(['甲'])
  })
})

test('a line of dashes parts two texts', () => {
  expect(bodyOf('甲\n\n---\n\n乙')).toEqual(['甲', 'divider', '乙'])
})

test('a fault inside a box has its place', () => {
  const [fault] = findingsOf(() => briefText('# 题\n\n{{#box "甲"}}\n\n乙`丙`\n{{/box}}'))
  expect([fault?.code, fault?.place.line]).toEqual(['markdown-not-supported', 17])
})
