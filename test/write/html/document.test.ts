import { describe, expect, it } from 'vitest'
import {
  chart,
  document,
  emphasis,
  heading,
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
import type { Block, Document } from '../../../src/document/nodes.js'
import { writeHtml } from '../../../src/write/html/document.js'
import { gongwen } from '../../../src/write/theme/gongwen.js'
import { sampleBriefing } from '../../fixtures/briefing.js'
import { hostileTexts } from '../../helpers/hostile.js'
import { attributeValues, elements, textOf } from '../../helpers/markup.js'

async function html(one: Document, theme = gongwen): Promise<string> {
  const { bytes, substitutions } = await writeHtml(one, { theme })
  expect(substitutions).toEqual([])
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
}

const properties = { language: 'zh-Hans', title: '简报', date: '2024-04-20', issuer: '统计局' } as const
const page = (...children: Block[]): Promise<string> => html(document(properties, ...children))
async function body(...children: Block[]): Promise<string> {
  const [, inner = ''] = /<main>\n([\s\S]*)\n<\/main>/.exec(await page(...children)) ?? []
  return inner
}

const everywhere = (hostile: string): Document => ({
  ...document(
    { language: 'zh-Hans', title: hostile, date: hostile, issuer: hostile },
    title(hostile),
    heading(1, hostile, hostile),
    paragraph(hostile, strong(hostile), emphasis(hostile), number(hostile, hostile)),
    paragraph(link(hostile, hostile), link(`https://example.org/${hostile}`, hostile)),
    list(true, listItem(paragraph(hostile))),
    quote(paragraph(hostile)),
    note(hostile),
    table({
      label: hostile,
      caption: [text(hostile)],
      columns: [{ header: [text(hostile)], align: 'left' }],
      rows: [{ cells: [[text(hostile)]] }],
      notes: [[text(hostile)]],
    }),
    chart({
      kind: 'bar',
      label: hostile,
      caption: [text(hostile)],
      unit: hostile,
      categories: [hostile],
      series: [{ name: hostile, points: [{ value: '1', text: hostile, factId: hostile }] }],
      alternative: hostile,
      notes: [[text(hostile)]],
    }),
    signature(hostile, hostile),
  ),
})

describe('the sample briefing', () => {
  it('is well-formed and has one main and one title', async () => {
    const names = elements(await html(sampleBriefing)).map(({ name }) => name)
    for (const name of ['main', 'h1', 'title', 'style', 'figure', 'blockquote', 'thead', 'figcaption', 'svg'])
      expect(names).toContain(name)
    expect(names.filter((name) => name === 'h1')).toHaveLength(1)
    expect(names.filter((name) => name === 'main')).toHaveLength(1)
  })

  it('has nothing to run and nothing to load', async () => {
    const found = elements(await html(sampleBriefing))
    for (const { name, attributes } of found) {
      expect(['script', 'iframe', 'object', 'embed', 'link', 'img']).not.toContain(name)
      for (const key of attributes) expect(key).not.toMatch(/^(?:src|on.*)$/)
    }
    expect(await html(sampleBriefing)).not.toMatch(/@import|url\(/)
  })

  it('carries its properties', async () => {
    const printed = await html(sampleBriefing)
    expect(printed).toMatch(/^<!doctype html>\n<html lang="zh-Hans">/)
    expect(printed).toContain('<meta charset="utf-8">')
    expect(printed).toContain('<title>示例区2024年一季度经济运行简报</title>')
    expect(printed).toContain('<meta name="author" content="示例区统计局">')
    expect(printed).toContain('<meta name="date" content="2024-04-20">')
  })

  it('marks every figure of the tree with its fact', async () => {
    const facts = new Set(attributeValues(await html(sampleBriefing), 'data-fact'))
    for (let id = 1; id <= 14; id += 1) expect(facts).toContain(`f${id}`)
  })

  it('gives the same bytes twice', async () => {
    expect(await html(sampleBriefing)).toBe(await html(structuredClone(sampleBriefing)))
  })
})

describe('blocks', () => {
  it('shifts headings by one and keeps their numbers', async () => {
    expect(await body(heading(1, '一、', '指标'), heading(4, '', '细目'))).toBe(
      '<h2 id="heading-1"><span class="label">一、</span>指标</h2>\n<h5 id="heading-2">细目</h5>',
    )
  })
  it('numbers a list from its start', async () => {
    const items = { ...list(true, listItem(paragraph('项'))), start: 3 }
    expect(await body(items)).toBe('<ol start="3">\n<li><p>项</p></li>\n</ol>')
  })
  it('names the head cells of rows and columns', async () => {
    const printed = await body(
      table({
        label: '表1',
        caption: [text('指标')],
        columns: [
          { header: [text('指标')], align: 'left' },
          { header: [text('总量')], align: 'right' },
        ],
        rows: [{ cells: [[text('产值')], [number('7.9', 'f')]] }, { cells: [[text('短行')]] }],
        notes: [[text('注：无。')]],
      }),
    )
    expect(printed).toContain(
      '<figcaption><span class="caption"><span class="label">表1</span> 指标</span></figcaption>',
    )
    expect(printed).toContain('<th scope="col">总量</th>')
    expect(printed).toContain(
      '<th scope="row" class="left">产值</th><td class="right"><span class="number" data-fact="f">7.9</span></td>',
    )
    expect(printed).toContain('<th scope="row" class="left">短行</th><td class="right"></td>')
    expect(printed).toContain('<p class="note">注：无。</p>')
  })
  it('lets a wide table scroll in its own frame', async () => {
    const columns = (count: number): Promise<string> =>
      body(
        table({
          label: '',
          caption: [],
          columns: Array.from({ length: count }, () => ({ header: [text('列')], align: 'left' as const })),
          rows: [],
          notes: [],
        }),
      )
    expect(await columns(5)).toMatch(/<div class="frame" role="region" tabindex="0"[^>]*>\n<table/)
    expect(await columns(9)).toContain('<div class="frame wide"')
  })
  it('leaves out the parts of a signature that are empty', async () => {
    expect(await body(signature('', '2024年'))).toBe('<div class="signature">\n<p>2024年</p>\n</div>')
  })
  it('gives a chart words and a table of its figures, with a mark for a gap', async () => {
    const printed = await html(sampleBriefing)
    expect(printed).toMatch(/role="img" aria-label="柱形图：示例区/)
    expect(printed).toContain('<data class="number" value="-3.2" data-fact="f12">-3.2</data>')
    expect(printed).toContain('<td class="right">—</td></tr>\n</tbody>')
    expect(printed).toContain('<th scope="col">全市（%）</th>')
  })
})

describe('hostile text', () => {
  it.each(hostileTexts)('stays text: %j', async (hostile) => {
    const printed = await html(everywhere(hostile))
    const harmless = await html(everywhere('无害'))
    const shape = (markup: string): string[] =>
      elements(markup)
        .map(({ name, attributes }) => `${name} ${attributes.join(' ')}`)
        .filter((one) => !/^(?:a|text|rect|line|title) /.test(one))
    expect(shape(printed)).toEqual(shape(harmless))
    expect(textOf(printed)).toContain(hostile)
  })

  it('replaces what no document may hold', async () => {
    const printed = await body(paragraph('a\u0000b\u001bc\ud800d\uffffe'))
    expect(printed).toBe('<p>a\ufffdb\ufffdc\ufffdd\ufffde</p>')
  })

  it('follows links of the web and mail only', async () => {
    const urls = [
      'javascript:alert(1)',
      ' https://example.org',
      'java\nscript:x',
      'data:text/html,x',
      '//example.org',
      'https://a b',
      'HTTPS://example.org/?a=1&b="2"',
      'mailto:a@example.org',
    ]
    const printed = await body(...urls.map((url) => paragraph(link(url, '见'))))
    expect(attributeValues(printed, 'href')).toEqual([
      'HTTPS://example.org/?a=1&b="2"',
      'mailto:a@example.org',
    ])
  })

  it('keeps a family name inside its CSS string', async () => {
    const song = { ...gongwen.faces.song, css: ["a'; } </style><script>"] }
    const printed = await html(sampleBriefing, { ...gongwen, faces: { ...gongwen.faces, song } })
    const [, style = ''] = /<style>([\s\S]*?)<\/style>/.exec(printed) ?? []
    expect(style.trim()).toMatch(/\}$/)
    expect(style.match(/[{}]/g)?.length).toBe(
      /<style>([\s\S]*?)<\/style>/.exec(await html(sampleBriefing))?.[1]?.match(/[{}]/g)?.length,
    )
    expect(elements(printed).map(({ name }) => name)).not.toContain('script')
  })
})

it('takes faces, sizes and the page from the theme', async () => {
  const printed = await page()
  expect(printed).toContain("'FangSong', 'STFangsong', 'FangSong_GB2312', serif")
  expect(printed).toContain('@page { size: 210mm 297mm; margin: 37mm 26mm 35mm 28mm; }')
  expect(printed).toMatch(/h1, \.attachment-title \{ font-size: 22pt; line-height: 32pt; \}/)
  const wide = { ...gongwen, page: { ...gongwen.page, widthMm: 297 } }
  expect(await html(sampleBriefing, wide)).toContain('size: 297mm 297mm')
})

it('leaves out an author that is not given', async () => {
  const { language, title, date } = properties
  expect(await html(document({ language, title, date }))).not.toContain('name="author"')
})
