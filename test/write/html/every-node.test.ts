import { describe, expect, it } from 'vitest'
import {
  arrow,
  attachmentList,
  bar,
  box,
  cards,
  contents,
  document,
  footnote,
  heading,
  imprint,
  number,
  paragraph,
  redHead,
  reference,
  signature,
  table,
  text,
  title,
} from '../../../src/document/builders.js'
import { documentLanguages } from '../../../src/document/languages.js'
import type { Block, Document } from '../../../src/document/nodes.js'
import { writeHtml } from '../../../src/write/html/document.js'
import { gongwen } from '../../../src/write/theme/gongwen.js'
import { themeIn } from '../../../src/write/theme/in-language.js'
import { report } from '../../../src/write/theme/report.js'
import { everyNode, richTable } from '../../fixtures/every-node.js'
import { fillTexts } from '../../helpers/fill-texts.js'
import { hostileTexts } from '../../helpers/hostile.js'
import { attributeValues, elements, textOf } from '../../helpers/markup.js'
import { readingText } from '../../helpers/reading-text.js'
import { treeText } from '../../helpers/tree-text.js'

async function html(one: Document, theme = gongwen): Promise<string> {
  const { bytes } = await writeHtml(one, { theme })
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
}

const properties = { language: 'zh-Hans', title: '简报', date: '2024-04-20' } as const
async function body(...children: Block[]): Promise<string> {
  const printed = await html(document(properties, ...children))
  return /<main>\n([\s\S]*)\n<\/main>/.exec(printed)?.[1] ?? ''
}

describe.each([gongwen, report])('a document with every node in the theme $name', (theme) => {
  it.each(documentLanguages)('has the text of the tree in its order in %s', async (language) => {
    const one = everyNode(language)
    expect(readingText(await html(one, themeIn(language, theme)))).toBe(treeText(one))
  })

  it('is well-formed, with each id once and every place that a link leads to', async () => {
    const printed = await html(everyNode(), theme)
    expect(elements(printed).length).toBeGreaterThan(500)
    const ids = attributeValues(printed, 'id')
    expect(new Set(ids).size).toBe(ids.length)
    for (const href of attributeValues(printed, 'href').filter((one) => one.startsWith('#')))
      expect(ids).toContain(href.slice(1))
  })

  it('gives the same bytes twice', async () => {
    expect(await html(everyNode(), theme)).toBe(await html(structuredClone(everyNode()), theme))
  })

  it('loads and runs nothing', async () => {
    const printed = await html(everyNode(), theme)
    for (const { name, attributes } of elements(printed)) {
      expect(['script', 'iframe', 'object', 'embed', 'link', 'img']).not.toContain(name)
      for (const key of attributes) expect(key).not.toMatch(/^(?:src|on.*)$/)
    }
    expect(printed).not.toMatch(/@import|url\(/)
  })

  it.each([...hostileTexts, 'NUL\u0000 \ud800', 'a"b\'c<d>&e #f'])(
    'stays whole with %j everywhere',
    async (hostile) => {
      const printed = await html(fillTexts(everyNode(), hostile), theme)
      for (const { name, attributes } of elements(printed)) {
        expect(['script', 'iframe', 'object', 'embed', 'link', 'img']).not.toContain(name)
        for (const key of attributes) expect(key).not.toMatch(/^(?:src|on.*)$/)
      }
      for (const href of attributeValues(printed, 'href')) expect(href).toMatch(/^(?:#|https?:|mailto:)/i)
      const ids = attributeValues(printed, 'id')
      expect(new Set(ids).size).toBe(ids.length)
      for (const id of ids) expect(id).toMatch(/^[\w-]+$/)
      const [, style = ''] = /<style>([\s\S]*?)<\/style>/.exec(printed) ?? []
      const [, calm = ''] = /<style>([\s\S]*?)<\/style>/.exec(await html(everyNode(), theme)) ?? []
      expect(style.match(/[{}]/g)).toEqual(calm.match(/[{}]/g))
    },
  )
})

describe('tables', () => {
  it('gives spanners, groups and rows their scopes', async () => {
    const printed = await body(richTable)
    expect(printed).toContain('<th scope="colgroup" colspan="3" class="spanner">地区生产总值</th>')
    expect(printed).toContain('<th scope="col" rowspan="2">地区</th>')
    expect(printed).toContain('<th scope="rowgroup" colspan="6" class="left">鲁西片区</th>')
    expect(attributeValues(printed, 'span')).toEqual(['1', '3', '2'])
    expect(printed.match(/<tbody>/g)).toHaveLength(2)
    expect(printed).toMatch(/<tr class="total">.*全省/)
    expect(printed).toMatch(
      /<tr class="own"><th scope="row" class="left" style="padding-inline-start:2em">聊城市/,
    )
    expect(printed).toContain('<span class="table-unit">单位：亿元、%</span>')
  })

  it('sets decimal points below one another in boxes of one width', async () => {
    const printed = await body(richTable)
    const first = [
      ...printed.matchAll(
        /<td class="decimal"><span class="number"[^>]*><span class="before" style="min-width:(\d+)ch">([^<]*)<\/span><span class="after" style="min-width:(\d+)ch">([^<]*)</g,
      ),
    ].map(([, before, whole, after, rest]) => [before, whole, after, rest])
    expect(first.slice(0, 2)).toEqual([
      ['5', '98565', '3', '.8'],
      ['2', '5', '2', '.7'],
    ])
    expect(new Set(first.map(([before]) => before)).size).toBe(3)
  })

  it('leaves out spanners that lie outside the table and still has every head', async () => {
    const printed = await body(
      table({
        label: '',
        caption: [],
        columns: [
          { header: [text('甲')], align: 'left' },
          { header: [text('乙')], align: 'right' },
        ],
        spanners: [{ header: [text('外')], from: 1, to: 5 }],
        rows: [],
        notes: [],
      }),
    )
    expect(printed).not.toContain('外')
    expect(printed).toContain('<th scope="col">甲</th><th scope="col">乙</th>')
  })

  it('draws bars and arrows that say nothing twice', async () => {
    const printed = await body(
      paragraph(arrow('up', '上升'), bar('59'), bar('12.5', true), bar('1e3'), bar('x;y')),
    )
    expect(printed).toContain('<span class="arrow up" role="img" aria-label="上升"></span>')
    expect(attributeValues(printed, 'style')).toEqual(['width:59%', 'width:12.5%', 'width:0%', 'width:0%'])
    expect(printed.match(/class="bar[^>]*aria-hidden="true"/g)).toHaveLength(4)
  })
})

describe('structure', () => {
  it('leads from a footnote’s number to its text and back', async () => {
    const printed = await body(
      paragraph('甲', footnote('注文', footnote('注中注')), '乙'),
      imprint({ printer: '办', date: '日' }),
    )
    expect(printed).toContain(
      '<sup><a id="noteref-1" href="#note-1" role="doc-noteref" aria-label="注1">1</a></sup>',
    )
    expect(printed).toContain('<section class="footnotes" role="doc-endnotes" aria-label="注释">')
    expect(printed).toContain('href="#noteref-1" role="doc-backlink" aria-label="返回注1所在处"')
    expect(printed).toContain('<li id="note-2"><p class="footnote">注中注')
    expect(printed.indexOf('footnotes')).toBeLessThan(printed.indexOf('imprint'))
  })

  it('nests the contents by level and leads to each heading', async () => {
    const printed = await body(
      contents('目录', 2),
      heading(2, '（一）', '先于一级'),
      { ...heading(1, '一、', '甲'), id: 'first' },
      heading(2, '（一）', '乙'),
      heading(3, '1.', '不列'),
      heading(1, '二、', '丙'),
    )
    const nav = /<nav[\s\S]*<\/nav>/.exec(printed)?.[0] ?? ''
    expect(nav).toContain('role="doc-toc" aria-label="目录"')
    expect(textOf(nav).split(/\n+/).filter(Boolean)).toEqual([
      '目录',
      '（一）先于一级',
      '一、甲',
      '（一）乙',
      '二、丙',
    ])
    expect(nav).toContain(
      '<a href="#at-first">一、甲</a>\n<ol>\n<li><a href="#heading-3">（一）乙</a></li>\n</ol></li>',
    )
    expect(printed).toContain('<h2 id="at-first">')
  })

  it('prints a reference to nothing as text, and gives one name to one place', async () => {
    const printed = await body(
      paragraph(reference('none', '表9'), reference('x', '表1')),
      { ...richTable, id: 'x' },
      { ...heading(1, '', '同名'), id: 'x' },
    )
    expect(printed).toContain('<p>表9<a class="reference" href="#at-x">表1</a></p>')
    expect(attributeValues(printed, 'id').filter((id) => id === 'at-x')).toHaveLength(1)
  })

  it('writes the parts of a title, cards and boxes as such', async () => {
    const printed = await body(
      { ...title('题'), kicker: [text('专栏')], subtitle: [text('副题')] },
      cards({ label: [text('总值')], figure: number('-1,234.5亿元', 'f'), detail: [] }),
      cards({ label: [text('序')], figure: number('第3位', 'g'), detail: [text('前移')] }),
      cards({ label: [text('人口')], figure: number('383,100', 'h'), detail: [] }),
      box(['快评'], paragraph('评')),
    )
    expect(printed).toContain(
      '<header class="title plain">\n<p class="kicker">专栏</p>\n<h1>题</h1>\n<p class="subtitle">副题</p>\n</header>',
    )
    expect(printed).toContain('data-fact="f">-1,234.5<span class="unit">亿元</span></span>')
    expect(printed).toContain('data-fact="h">383,100</span>')
    expect(printed).toContain('data-fact="g">第3<span class="unit">位</span></span>')
    expect(printed).toContain('<aside class="box">\n<p class="box-head">快评</p>')
  })

  it('writes the two forms of a red head, and leaves out what is empty', async () => {
    const head = { mark: '某局文件', number: '某〔2024〕6号' }
    expect(await body(redHead({ form: 'document', ...head }))).toBe(
      '<header class="red-head document">\n<p class="mark">某局文件</p>\n<div class="numbers">\n<p class="document-number">某〔2024〕6号</p>\n</div>\n<hr class="red">\n</header>',
    )
    const letter = await body(redHead({ form: 'letter', mark: '某局', number: '' }))
    expect(letter).toContain('<p class="mark">某局</p>\n<hr class="thick-thin">')
    expect(letter).not.toContain('numbers')
  })

  it('numbers attachments only where there are several', async () => {
    expect(await body(attachmentList('附件：', ['甲']))).not.toContain('<ol>')
    expect(await body(attachmentList('附件：', ['甲'], ['乙']))).toContain('<li>甲</li>\n<li>乙</li>')
  })

  it('keeps room for a seal', async () => {
    expect(await body({ ...signature('局', '日'), sealed: true })).toContain('<div class="signature sealed">')
  })
})

describe('on paper', () => {
  it('has the theme’s page number, running head and landscape page', async () => {
    const official = await html(everyNode())
    expect(official).toContain("@page :right { @bottom-right { content: '— ' counter(page) ' —'")
    expect(official).not.toContain('@top-left')
    const bulletin = await html(everyNode(), report)
    expect(bulletin).toContain("content: counter(page) ' / ' counter(pages)")
    expect(bulletin).toContain("@top-left { content: '聊城市经济运行简报'")
    expect(bulletin).toContain('@page wide { size: 297mm 210mm;')
    expect(bulletin).toContain('<section class="landscape">')
    expect(official).not.toContain('@page :first { @bottom-right')
    const letter = document(properties, redHead({ form: 'letter', mark: '某局', number: '' }))
    expect(await html(letter)).toContain('@page :first { @bottom-right { content: none; } }')
  })
})

it('embeds a logo, and only then allows pictures', async () => {
  const png = new Uint8Array([137, 80, 78, 71])
  const logo = { png, widthMm: 20, heightMm: 10, alternative: '局徽"' }
  const printed = await html(everyNode(), { ...report, logo })
  expect(printed).toContain('img-src data:')
  expect(printed).toContain('src="data:image/png;base64,iVBORw==" alt="局徽&quot;"')
  expect(await html(everyNode(), report)).not.toContain('img-src')
})
