import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import * as b from '../../../src/document/builders.js'
import type { Block, Document } from '../../../src/document/nodes.js'
import { JianbaoError } from '../../../src/errors.js'
import { packagedPath } from '../../../src/write/fonts/faces.js'
import { writePdf } from '../../../src/write/pdf/document.js'
import { gongwen } from '../../../src/write/theme/gongwen.js'
import { sampleBriefing } from '../../fixtures/briefing.js'

const documentOf = (...children: Block[]): Document =>
  b.document({ language: 'zh-Hans', title: '测量', date: '2024-04-20', issuer: '示例区统计局' }, ...children)
const write = async (document: Document): Promise<Uint8Array> =>
  (await writePdf(document, { theme: gongwen })).bytes
const has = (program: string): boolean => spawnSync(program, ['--version']).error === undefined

describe('writePdf', () => {
  const zone = process.env['TZ']
  afterEach(() => {
    if (zone === undefined) delete process.env['TZ']
    else process.env['TZ'] = zone
  })

  it('gives the same bytes in every time zone and whatever was written before', async () => {
    process.env['TZ'] = 'UTC'
    const first = await write(sampleBriefing)
    await write(documentOf(b.paragraph('别的文字−Ω：-3.2，“引号”')))
    process.env['TZ'] = 'Asia/Shanghai'
    expect(new Date(0).getHours()).toBe(8)
    expect(await write(sampleBriefing)).toEqual(first)
  })

  it('keeps two documents apart that are written at once', async () => {
    const other = documentOf(b.title('另一份'), b.paragraph('文字'.repeat(400)))
    const alone = [await write(sampleBriefing), await write(other)]
    expect(await Promise.all([write(sampleBriefing), write(other)])).toEqual(alone)
  })

  it('says which faces it embedded instead of those that the theme names', async () => {
    const { substitutions } = await writePdf(documentOf(b.paragraph('正文')), { theme: gongwen })
    expect(substitutions.map(({ role }) => role).sort()).toEqual(['fangsong', 'song'])
  })

  it('takes the user’s face', async () => {
    const fonts = { fangsong: packagedPath('kai') }
    const { substitutions } = await writePdf(documentOf(b.paragraph('正文')), { theme: gongwen, fonts })
    expect(substitutions).toContainEqual({ role: 'fangsong', wanted: '仿宋', used: 'LXGW WenKai' })
  })

  it('reports every character that it cannot print, charts and tables included', async () => {
    const emoji = ['\u{1F600}', '\u{1F601}', '\u{1F602}', '\u{1F603}']
    const children = [
      b.paragraph(`甲${emoji[0]}`, '乙\u0007'),
      b.table({
        label: '表1',
        caption: [b.text('丙')],
        columns: [{ header: [b.text(`丁${emoji[1]}`)], align: 'left' }],
        rows: [],
        notes: [],
      }),
      b.chart({
        kind: 'bar',
        label: '',
        caption: [],
        unit: '%',
        categories: [`戊${emoji[2]}`],
        series: [{ name: '己', points: [{ value: '1', text: '1', factId: 'f1' }] }],
        alternative: '',
        notes: [],
      }),
      b.signature(`庚${emoji[3]}`, '2024年4月20日'),
    ]
    const error: unknown = await write(documentOf(...children)).catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(JianbaoError)
    const codes = (error as JianbaoError).findings.map(({ code }) => code)
    expect(codes.filter((code) => code === 'character-without-face')).toHaveLength(4)
    expect(codes.filter((code) => code === 'character-not-allowed')).toHaveLength(1)
    for (const one of emoji) expect((error as JianbaoError).message).toContain(one)
  })

  it('makes a link of web and mail addresses only', async () => {
    const linked = async (url: string): Promise<string> =>
      Buffer.from(await write(documentOf(b.paragraph(b.link(url, '公报'))))).toString('latin1')
    expect(await linked('https://example.org/a?b=1&c=2')).toContain('/URI (https://example.org/a?b=1&c=2)')
    expect(await linked('mailto:a@example.org')).toContain('/URI (mailto:a@example.org)')
    expect(await linked('javascript:alert(1)')).not.toContain('/URI')
    expect(await linked('file:///etc/passwd')).not.toContain('/URI')
  })

  it('prints a document without any block, and an English one', async () => {
    expect((await write(documentOf())).length).toBeGreaterThan(500)
    const english: Document = { ...documentOf(b.paragraph('“Growth” was 7.9%. '.repeat(40))), language: 'en' }
    expect((await write(english)).length).toBeGreaterThan(1000)
  })
})

const poppler = has('pdftotext') && has('pdffonts')

describe.skipIf(!poppler)('a written PDF, read by poppler (skipped where it is not installed)', () => {
  let folder: string
  beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'jianbao-'))))
  afterAll(() => rmSync(folder, { recursive: true }))

  const run = async (document: Document, program: string, ...options: string[]): Promise<string> => {
    const path = join(folder, 'document.pdf')
    writeFileSync(path, await write(document))
    const target = program === 'pdftotext' ? ['-'] : []
    return execFileSync(program, [...options, path, ...target], { encoding: 'utf8' })
  }

  it('has its text in reading order and nothing else in it', async () => {
    const text = (await run(sampleBriefing, 'pdftotext')).replace(/\s/g, '')
    const order = [
      '示例区2024年一季度经济运行简报',
      '一季度，全区地区生产总值同比增长7.9%，高于全市1.9个百分点，列全市第2位。',
      '进出口总额完成10.8亿元，增长25.7%。',
      '一、主要指标',
      '（一）工业“压舱石”作用明显',
      '茌平、莘县等地企业生产恢复较快——增加值率提高，综合能耗下降3.2%、均温15℃，新增厂房2000㎡（含①期）。',
      '详见公报。1—3月，1元＜2元&"引号"<标签>。',
      '1.重点企业',
      '•第一项：产值3.5亿元；',
      '2.再列一条。',
      '表1',
      '规模以上工业增加值',
      '注：“—”表示未公布。',
      '—1—',
      '地区生产总值',
      '图1',
      '二、说明',
      '数据来源：示例区统计局《一季度主要经济指标》。',
      '示例区统计局2024年4月20日',
      '—2—',
    ]
    let position = 0
    for (const part of order) {
      const found = text.indexOf(part, position)
      expect(found, part).toBeGreaterThanOrEqual(0)
      position = found + part.length
    }
    expect(text).not.toMatch(/[\ufffd\u2060\u200b\ue000-\uf8ff]/)
  })

  it('has every font embedded, as a subset, with a way back to its text', async () => {
    const rows = (await run(sampleBriefing, 'pdffonts')).trim().split('\n').slice(2)
    expect(rows.length).toBe(4)
    for (const row of rows) expect(row).toMatch(/Identity-H\s+yes yes yes/)
  })

  it('has 22 lines of 28 characters on a page, flush on both sides', async () => {
    const han = '今年以来全区上下坚持稳中求进工作总基调经济运行总体平稳发展质量稳步提升'
    const document = documentOf(b.paragraph(han.repeat(60)))
    const text = await run(document, 'pdftotext')
    const pages = text
      .split('\f')
      .map((page) => page.split('\n').filter((line) => /\p{Script=Han}/u.test(line)))
    expect(pages[0]).toHaveLength(22)
    expect(pages[1]?.map((line) => line.length)).toEqual(Array.from({ length: 22 }, () => 28))
    expect(pages[0]?.[0]).toHaveLength(26)

    const boxes = await run(document, 'pdftotext', '-bbox-layout', '-f', '2', '-l', '2')
    const lines = [...boxes.matchAll(/<line xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)"/g)].slice(0, 22)
    const pointsPerMm = 72 / 25.4
    const tops = lines.map(([, , top]) => Number(top))
    for (const [, left, , right] of lines) {
      expect(Number(left)).toBeCloseTo(28 * pointsPerMm, 2)
      expect(Number(right)).toBeCloseTo((210 - 26) * pointsPerMm, 2)
    }
    for (const [index, top] of tops.slice(1).entries()) expect(top - (tops[index] ?? 0)).toBeCloseTo(28.99, 3)
  })

  it('has page numbers right on odd pages and left on even ones, 7 mm below the type area', async () => {
    const boxes = await run(documentOf(b.paragraph('文字'.repeat(1500))), 'pdftotext', '-bbox-layout')
    const pointsPerMm = 72 / 25.4
    const numbers = boxes
      .split('<page ')
      .slice(1)
      .map((page) =>
        [...page.matchAll(/<line xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)"/g)].at(-1),
      )
      .map((match) => (match ?? []).slice(1).map(Number))
    expect(numbers.length).toBeGreaterThan(3)
    numbers.forEach(([left = 0, top = 0, right = 0, bottom = 0], index) => {
      if (index % 2 === 0) expect(right).toBeCloseTo(184 * pointsPerMm - 14, 1)
      else expect(left).toBeCloseTo(28 * pointsPerMm + 14, 1)
      expect((top + bottom) / 2 - 262 * pointsPerMm).toBeCloseTo(7 * pointsPerMm, 1)
    })
  })

  it('repeats the head of a long table and does not leave its caption or a heading behind', async () => {
    const rows = Array.from({ length: 90 }, (_, index) => ({
      cells: [[b.text(`指标${index + 1}号`)], [b.number(`${index}.5`, `f${index}`)]],
    }))
    const document = documentOf(
      b.paragraph('文字'.repeat(280)),
      b.heading(1, '一、', '附表'),
      b.table({
        label: '表1',
        caption: [b.text('全部指标')],
        columns: [
          { header: [b.text('名称')], align: 'left' },
          { header: [b.text('增速')], align: 'right' },
        ],
        rows,
        notes: [[b.text('注：略。')]],
      }),
    )
    const pages = (await run(document, 'pdftotext', '-layout'))
      .split('\f')
      .filter((page) => page.trim() !== '')
    expect(pages.length).toBeGreaterThan(3)
    const withRows = pages.filter((page) => /指标\d+号/.test(page))
    for (const page of withRows) expect(page).toMatch(/名称\s+增速/)
    const headed = pages.find((page) => page.includes('一、附表'))
    expect(headed).toMatch(/一、附表\s+表1\s+全部指标\s+名称\s+增速\s+指标1号/)
    const all = pages.join('')
    for (let index = 1; index <= rows.length; index += 1) expect(all.split(`指标${index}号`)).toHaveLength(2)
    expect(withRows.at(-1)).toContain('注：略。')
  })
})

describe.skipIf(!has('qpdf'))('a written PDF, checked by qpdf (skipped where it is not installed)', () => {
  it('has no faults', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'jianbao-'))
    try {
      const path = join(folder, 'document.pdf')
      writeFileSync(path, await write(sampleBriefing))
      expect(execFileSync('qpdf', ['--check', path], { encoding: 'utf8' })).toContain('No syntax or stream')
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})
