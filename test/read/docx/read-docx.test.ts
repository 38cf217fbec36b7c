import { expect, test } from 'vitest'
import { audit } from '../../../src/audit/text/audit.js'
import { readDocx } from '../../../src/read/docx/read-docx.js'
import { packed, paragraph, run, wordParts } from '../document/word.js'

const textOf = (body: string, more = {}): string =>
  readDocx(packed(wordParts(body, more))).document.original?.trimEnd() ?? ''

const field = (instruction: string, result: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${instruction}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(result)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`

test.each([
  ['runs split anywhere', paragraph(run('增长8'), run('.'), run('5%')), '增长8.5%'],
  ['inserted text', paragraph(run('增长'), `<w:ins w:id="1" w:author="a">${run('8')}</w:ins>`), '增长8'],
  [
    'deleted text',
    paragraph(
      run('增长'),
      '<w:del w:id="1" w:author="a"><w:r><w:delText>9</w:delText></w:r></w:del>',
      run('8'),
    ),
    '增长8',
  ],
  [
    'text moved away',
    paragraph(`<w:moveFrom w:id="1" w:author="a">${run('甲')}</w:moveFrom>`, run('乙')),
    '乙',
  ],
  [
    'a deleted end of a paragraph',
    `<w:p><w:pPr><w:rPr><w:del w:id="1" w:author="a"/></w:rPr></w:pPr>${run('增长')}</w:p>${paragraph(run('8%'))}`,
    '增长8%',
  ],
  ['the result of a field', paragraph(run('第'), field('PAGE', '3'), run('页')), '第3页'],
  ['a simple field', paragraph(`<w:fldSimple w:instr="DATE">${run('1月')}</w:fldSimple>`), '1月'],
  [
    'a field in the instruction of a field',
    paragraph(
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r>',
      field('PAGE', '9'),
      '<w:r><w:fldChar w:fldCharType="separate"/></w:r>',
      run('甲'),
      '<w:r><w:fldChar w:fldCharType="end"/></w:r>',
    ),
    '甲',
  ],
  [
    'a content control',
    paragraph(run('为'), `<w:sdt><w:sdtContent>${run('7.9')}</w:sdtContent></w:sdt>`, run('%')),
    '为7.9%',
  ],
  ['hidden text', paragraph(run('甲'), run('密', '<w:rPr><w:vanish/></w:rPr>')), '甲'],
  ['text shown again', paragraph(run('甲', '<w:rPr><w:vanish w:val="0"/></w:rPr>')), '甲'],
  [
    'tabs and breaks',
    paragraph('<w:r><w:t>甲</w:t><w:tab/><w:t>乙</w:t><w:br/><w:t>丙</w:t></w:r>'),
    '甲\t乙\n丙',
  ],
  [
    'a tab stop',
    `<w:p><w:pPr><w:tabs><w:tab w:val="left" w:pos="1"/></w:tabs></w:pPr>${run('甲')}</w:p>`,
    '甲',
  ],
  ['symbols', paragraph(run('8'), '<w:r><w:sym w:font="Symbol" w:char="F0B1"/></w:r>', run('2')), '8±2'],
  ['entities', paragraph(run('a&amp;b&#x20000;')), 'a&b𠀀'],
])('%s', (_, body, text) => {
  expect(textOf(body)).toBe(text)
})

test('a text box after its paragraph, once', () => {
  const box = `<w:txbxContent>${paragraph(run('框'))}</w:txbxContent>`
  const body = paragraph(
    run('前'),
    `<w:r><mc:AlternateContent xmlns:mc="m"><mc:Choice Requires="wps">${box}</mc:Choice><mc:Fallback>${box}</mc:Fallback></mc:AlternateContent></w:r>`,
    run('后'),
  )
  expect(textOf(body + paragraph(run('末')))).toBe('前后\n框\n末')
})

test('notes and headers come last and say what they are', () => {
  const body = paragraph(run('甲'), '<w:r><w:footnoteReference w:id="2"/></w:r>', run('乙'))
  const { document } = readDocx(
    packed(
      wordParts(body, {
        header: paragraph(run('眉')),
        footnotes: `<w:footnote w:id="2">${paragraph(run('注'))}</w:footnote>`,
      }),
    ),
  )
  expect(document.original?.trimEnd()).toBe('甲乙\n注\n眉')
  expect(document.places).toEqual([
    { offset: 0, paragraph: 1 },
    { offset: 3, story: 'footnote' },
    { offset: 5, story: 'header' },
  ])
})

const cell = (text: string, properties = ''): string =>
  `<w:tc>${properties && `<w:tcPr>${properties}</w:tcPr>`}${paragraph(run(text))}</w:tc>`
const table = (...rows: readonly string[]): string =>
  `<w:tbl>${rows.map((row) => `<w:tr>${row}</w:tr>`).join('')}</w:tbl>`

test('a table apart from the text, with its caption and places', () => {
  const body =
    paragraph(run('一、指标')) +
    paragraph(run('表1　主要指标')) +
    table(cell('指标') + cell('同比增长（%）'), cell('生产总值') + cell('7.9'))
  const { document } = readDocx(packed(wordParts(body)))
  expect(document.tables?.[0]?.caption?.text).toBe('表1　主要指标')
  expect(document.tables?.[0]?.rows.map((row) => row.map(({ text }) => text))).toEqual([
    ['指标', '同比增长（%）'],
    ['生产总值', '7.9'],
  ])
  for (const { text, offset } of document.tables?.[0]?.rows.flat() ?? []) {
    expect(document.original?.slice(offset, offset + text.length)).toBe(text)
  }
  expect(document.text).not.toContain('7.9')
  expect(document.places?.at(-1)).toMatchObject({ table: 1, row: 2, cell: 2, heading: '一、指标' })
})

test('cells over two columns keep the columns in line; a table that lays out a page is text', () => {
  const merged = readDocx(
    packed(
      wordParts(
        table(cell('指标', '<w:gridSpan w:val="2"/>') + cell('总量'), cell('a') + cell('b') + cell('3')),
      ),
    ),
  )
  expect(merged.document.tables?.[0]?.rows.map((row) => row.length)).toEqual([3, 3])
  const layout = readDocx(packed(wordParts(table(cell('内部资料') + cell('第3期')))))
  expect(layout.document.tables).toEqual([])
  expect(layout.document.text).toContain('第3期')
})

test('a wrong figure is found across split runs, in its paragraph', () => {
  const body =
    paragraph(run('概况')) + paragraph(run('产值从3.2亿元增'), run('至10.'), run('8亿元，增长了3.4倍。'))
  const [found] = audit(readDocx(packed(wordParts(body))).document).findings
  expect(found).toMatchObject({ code: 'fold-by-to', place: { paragraph: 2 } })
})
