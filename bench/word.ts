/**
 * How long a Word file takes, warm, beside the tools that a user could take instead, in one run:
 *
 *   npx tsup bench/word.ts --format esm --target node20 --out-dir out/bench --no-config \
 *     --external docxtemplater --external easy-template-x --external pizzip && node out/bench/word.js
 *
 * The reference is a briefing of four pages: about 1,800 characters, three tables, two native charts. The
 * template engines fill text and tables only: their free versions have no charts.
 */
import { performance } from 'node:perf_hooks'
import * as docx from 'docx'
import { ChartRun } from 'docx/charts'
import Docxtemplater from 'docxtemplater'
import { TemplateHandler } from 'easy-template-x'
import PizZip from 'pizzip'
import * as b from '../src/document/builders.js'
import type { Block, Chart, Document, Table } from '../src/document/nodes.js'
import { plainText } from '../src/document/plain-text.js'
import { writeDocx } from '../src/write/docx/document.js'
import { gongwen } from '../src/write/theme/gongwen.js'

const sentence =
  '示例区经济运行总体平稳、稳中有进，规模以上工业增加值同比增长，主要指标增速高于全市平均水平，新动能加快成长，民生保障有力有效。'
const paragraphs = Array.from({ length: 15 }, (_, index) => `${index + 1}月，${sentence.repeat(2)}`)
const heads = ['指标', '总量', '增速', '位次', '与上年比']
const tableRows = (table: number): string[][] =>
  Array.from({ length: 9 }, (_, row) => [
    `指标${row + 1}`,
    `${table + row * 137}.${row}`,
    `${row}.${table}`,
    `第${row + 1}位`,
    `上升${row}位`,
  ])

const table = (index: number): Table =>
  b.table({
    label: `表${index + 1}`,
    caption: [b.text('主要指标')],
    columns: heads.map((head, column) => ({
      header: [b.text(head)],
      align: column === 0 ? 'left' : 'right',
    })),
    rows: tableRows(index).map((row) => ({ cells: row.map((cell) => [b.text(cell)]) })),
    notes: [],
  })

const chart = (index: number): Chart =>
  b.chart({
    kind: 'bar',
    label: `图${index + 1}`,
    caption: [b.text('各季度')],
    unit: '%',
    categories: ['一季度', '二季度', '三季度', '四季度'],
    series: ['示例区', '全市'].map((name, series) => ({
      name,
      points: [3, 5, 7, 6].map((value) => ({
        value: `${value + series}`,
        text: `${value + series}`,
        factId: 'f',
      })),
    })),
    alternative: '各季度增速',
    notes: [],
  })

const blocks = (withCharts: boolean): Block[] => [
  b.title('2024年一季度经济运行简报'),
  ...[0, 1, 2].flatMap((part): Block[] => [
    b.heading(1, '一、', '工业经济平稳增长'),
    ...paragraphs.slice(part * 5, part * 5 + 5).map((text) => b.paragraph(text)),
    table(part),
    ...(withCharts && part < 2 ? [chart(part)] : []),
  ]),
]

const document = (withCharts: boolean): Document =>
  b.document({ language: 'zh-Hans', title: '简报', date: '2024-04-20' }, ...blocks(withCharts))

/** The same document as the docx library's documentation has it: properties on every run. */
function plainBlock(block: Block): (docx.Paragraph | docx.Table)[] {
  const run = (text: string, font: string, size: number): docx.TextRun =>
    new docx.TextRun({ text, size, font: { ascii: font, hAnsi: font, eastAsia: font, hint: 'eastAsia' } })
  const body = (text: string, font = '仿宋', size = 32): docx.Paragraph =>
    new docx.Paragraph({
      spacing: { line: 579, lineRule: docx.LineRuleType.EXACT },
      indent: { firstLine: 640 },
      children: [run(text, font, size)],
    })
  if (block.type === 'title') return [body(plainText(block.children), '方正小标宋简体', 44)]
  if (block.type === 'heading') return [body(block.label + plainText(block.children), '黑体')]
  if (block.type === 'paragraph') return [body(plainText(block.children))]
  if (block.type === 'table') {
    const row = (cells: readonly string[]): docx.TableRow =>
      new docx.TableRow({
        cantSplit: true,
        children: cells.map(
          (cell) =>
            new docx.TableCell({
              width: { size: 1769, type: docx.WidthType.DXA },
              children: [new docx.Paragraph({ children: [run(cell, '宋体', 21)] })],
            }),
        ),
      })
    const rows = block.rows.map(({ cells }) => row(cells.map(plainText)))
    return [
      body(block.label),
      new docx.Table({ columnWidths: heads.map(() => 1769), rows: [row(heads), ...rows] }),
    ]
  }
  if (block.type !== 'chart') return []
  const drawn = new ChartRun({
    type: 'column',
    categories: block.categories,
    series: block.series.map(({ name, points }) => ({
      name,
      values: points.map((point) => Number(point?.value)),
    })),
    transformation: { width: 590, height: 180 },
  })
  return [new docx.Paragraph({ children: [drawn] }), body(block.label)]
}

const plainDocx = (withCharts: boolean): Promise<Uint8Array> =>
  docx.Packer.toBuffer(
    new docx.Document({ sections: [{ children: blocks(withCharts).flatMap(plainBlock) }] }),
  )

/** A template with a placeholder for every paragraph and a loop for every table's rows. */
async function makeTemplate(): Promise<Buffer> {
  const text = (value: string): docx.Paragraph => new docx.Paragraph({ children: [new docx.TextRun(value)] })
  const row = (cells: readonly string[]): docx.TableRow =>
    new docx.TableRow({ children: cells.map((cell) => new docx.TableCell({ children: [text(cell)] })) })
  const part = (index: number): (docx.Paragraph | docx.Table)[] => [
    text(`{h${index}}`),
    ...[0, 1, 2, 3, 4].map((at) => text(`{p${index * 5 + at}}`)),
    new docx.Table({
      rows: [row(heads), row([`{#t${index}}{a}`, '{b}', '{c}', '{d}', `{e}{/t${index}}`])],
    }),
  ]
  const children = [text('{title}'), ...[0, 1, 2].flatMap(part)]
  return docx.Packer.toBuffer(new docx.Document({ sections: [{ children }] }))
}

const data = {
  title: '2024年一季度经济运行简报',
  ...Object.fromEntries([0, 1, 2].map((index) => [`h${index}`, '一、工业经济平稳增长'])),
  ...Object.fromEntries(paragraphs.map((text, index) => [`p${index}`, text])),
  ...Object.fromEntries(
    [0, 1, 2].map((index) => [
      `t${index}`,
      tableRows(index).map(([a, second, c, d, e]) => ({ a, b: second, c, d, e })),
    ]),
  ),
}

const template = await makeTemplate()
const easy = new TemplateHandler()
const competitors: Readonly<Record<string, () => unknown>> = {
  'plain docx': () => plainDocx(false),
  jianbao: () => writeDocx(document(false), { theme: gongwen }),
  docxtemplater: () => {
    const filled = new Docxtemplater(new PizZip(template), { paragraphLoop: true })
    filled.render(data)
    return filled.getZip().generate({ type: 'uint8array', compression: 'DEFLATE' })
  },
  'easy-template-x': () => easy.process(template, data),
  'plain docx with charts': () => plainDocx(true),
  'jianbao with charts': () => writeDocx(document(true), { theme: gongwen }),
}

const times = new Map<string, number[]>()
const warmUps = 5
const rounds = 25
for (let round = 0; round < warmUps + rounds; round += 1) {
  for (const [name, make] of Object.entries(competitors)) {
    const start = performance.now()
    await make()
    if (round >= warmUps) times.set(name, [...(times.get(name) ?? []), performance.now() - start])
  }
}
const median = (values: readonly number[]): number =>
  [...values].sort((left, right) => left - right)[Math.floor(values.length / 2)] ?? 0
for (const [name, values] of times) {
  const base = times.get(name.endsWith('charts') ? 'plain docx with charts' : 'plain docx') ?? []
  const ratio = median(values) / median(base)
  console.log(`${name.padEnd(24)} ${median(values).toFixed(1).padStart(7)} ms  ${ratio.toFixed(2)}`)
}
