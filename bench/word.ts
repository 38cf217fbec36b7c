/**
 * How long a Word file takes, warm, beside the tools that a user could take instead, in one run:
 *
 *   npm --prefix bench install && npm run bench:word
 *
 * The reference is a briefing of four pages: about 1,800 characters, three tables, two native charts. The
 * template engines fill text and tables only: their free versions have no charts.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as docx from 'docx'
import * as b from '../src/document/builders.js'
import type { Block, Chart, Document, Table } from '../src/document/nodes.js'
import { writeDocx } from '../src/write/docx/document.js'
import { gongwen } from '../src/write/theme/gongwen.js'
import { plainDocx } from './plain-docx.js'
import { measured, median, optional, printTable } from './tools.mjs'

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

/** How a tool writes its placeholders. */
interface Syntax {
  readonly value: (name: string) => string
  /** Rows of a table that repeat one row for each item; what they say of it is `a` to `e`. */
  readonly rows: (list: string) => string[][]
}

const letters = ['a', 'b', 'c', 'd', 'e']
const braces: Syntax = {
  value: (name) => `{${name}}`,
  rows: (list) => [[`{#${list}}{a}`, '{b}', '{c}', '{d}', `{e}{/${list}}`]],
}
const commands: Syntax = {
  value: (name) => `+++INS ${name}+++`,
  rows: (list) => [
    [`+++FOR row IN ${list}+++`, '', '', '', ''],
    letters.map((letter) => `+++INS $row.${letter}+++`),
    ['+++END-FOR row+++', '', '', '', ''],
  ],
}
const tags: Syntax = {
  value: (name) => `{d.${name}}`,
  rows: (list) => [
    letters.map((letter) => `{d.${list}[i].${letter}}`),
    letters.map((letter) => `{d.${list}[i+1].${letter}}`),
  ],
}

/** A template with a placeholder for every paragraph and a loop for every table's rows. */
async function makeTemplate({ value, rows }: Syntax): Promise<Buffer> {
  const text = (value: string): docx.Paragraph => new docx.Paragraph({ children: [new docx.TextRun(value)] })
  const row = (cells: readonly string[]): docx.TableRow =>
    new docx.TableRow({ children: cells.map((cell) => new docx.TableCell({ children: [text(cell)] })) })
  const part = (index: number): (docx.Paragraph | docx.Table)[] => [
    text(value(`h${index}`)),
    ...[0, 1, 2, 3, 4].map((at) => text(value(`p${index * 5 + at}`))),
    new docx.Table({ rows: [row(heads), ...rows(`t${index}`).map(row)] }),
  ]
  const children = [text(value('title')), ...[0, 1, 2].flatMap(part)]
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

type Make = () => unknown

async function makeDocxtemplater(): Promise<Make | undefined> {
  const [engine, zip] = [await optional('docxtemplater'), await optional('pizzip')]
  if (!engine || !zip) return undefined
  const template = await makeTemplate(braces)
  return () => {
    const filled = new engine.default(new zip.default(template), { paragraphLoop: true })
    filled.render(data)
    return filled.getZip().generate({ type: 'uint8array', compression: 'DEFLATE' })
  }
}

async function makeEasyTemplate(): Promise<Make | undefined> {
  const engine = await optional('easy-template-x')
  if (!engine) return undefined
  const [handler, template] = [new engine.TemplateHandler(), await makeTemplate(braces)]
  return () => handler.process(template, data)
}

async function makeDocxTemplates(): Promise<Make | undefined> {
  const engine = await optional('docx-templates')
  if (!engine) return undefined
  const template = await makeTemplate(commands)
  return () => engine.createReport({ template, data, noSandbox: true })
}

/** Carbone's free version takes files only. */
async function makeCarbone(folder: string): Promise<Make | undefined> {
  const engine = await optional('carbone')
  if (!engine) return undefined
  const path = join(folder, 'template.docx')
  writeFileSync(path, await makeTemplate(tags))
  return () =>
    new Promise((resolve, reject) => {
      engine.default.render(path, data, (error: Error | null, result: Buffer) =>
        error ? reject(error) : resolve(result),
      )
    })
}

const folder = mkdtempSync(join(tmpdir(), 'jianbao-bench-'))
const tools: Readonly<Record<string, Make | undefined>> = {
  'plain docx': () => plainDocx(document(false)),
  jianbao: async () => (await writeDocx(document(false), { theme: gongwen })).bytes,
  docxtemplater: await makeDocxtemplater(),
  'easy-template-x': await makeEasyTemplate(),
  'docx-templates': await makeDocxTemplates(),
  carbone: await makeCarbone(folder),
  'plain docx, charts': () => plainDocx(document(true)),
  'jianbao, charts': async () => (await writeDocx(document(true), { theme: gongwen })).bytes,
}

const warmUps = 5
const turns = Number(process.env['TURNS'] ?? 25)
const runs = new Map<string, { ms: number[]; cpuMs: number[]; bytes: number }>()
for (let turn = -warmUps; turn < turns; turn += 1)
  for (const [name, make] of Object.entries(tools)) {
    if (!make) continue
    const { result, ms, cpuMs } = await measured(make)
    const run = runs.get(name) ?? { ms: [], cpuMs: [], bytes: 0 }
    runs.set(name, { ...run, bytes: (result as Uint8Array).length })
    if (turn < 0) continue
    run.ms.push(ms)
    run.cpuMs.push(cpuMs)
  }
rmSync(folder, { recursive: true, force: true })

printTable(
  [' '.repeat(20), '    ms', 'ratio', 'CPU ms', 'ratio', '  kB'],
  Object.keys(tools).map((name) => {
    const run = runs.get(name)
    const plain = runs.get(name.endsWith('charts') ? 'plain docx, charts' : 'plain docx')
    if (!run || !plain) return [name.padEnd(20), `not installed: ${name}`]
    return [
      name.padEnd(20),
      median(run.ms).toFixed(1),
      (median(run.ms) / median(plain.ms)).toFixed(2),
      median(run.cpuMs).toFixed(1),
      (median(run.cpuMs) / median(plain.cpuMs)).toFixed(2),
      String(Math.ceil(run.bytes / 1024)),
    ]
  }),
)
process.exit()
