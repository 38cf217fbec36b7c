import { expect, it } from 'vitest'
import { audit, auditTexts } from '../../../src/audit/text/audit.js'
import { auditText } from '../../../src/audit/text/as-text.js'
import { auditReportJsonSchema, auditReportSchema } from '../../../src/audit/text/finding.js'
import { markdownText } from '../../../src/audit/text/markdown.js'
import { auditSarif } from '../../../src/audit/text/sarif.js'
import { openDataset } from '../../../src/read/open-dataset.js'

const text = '一季度平稳。\n产值从33.98亿元增至149亿元，增长了4.4倍。'

it('gives findings with place, quote and arithmetic', () => {
  const report = audit({ text, name: 'a.txt' })
  expect(report).toEqual({
    findings: [
      {
        code: 'fold-by-to',
        verdict: 'contradiction',
        quote: '增长了4.4倍',
        offset: 25,
        place: { file: 'a.txt', line: 2, column: 19 },
        message: '“增长X倍”与“增长到X倍”混用',
        related: [
          { quote: '产值从33.98亿元增至149亿元', offset: 7, place: { file: 'a.txt', line: 2, column: 1 } },
        ],
        arithmetic: '149亿元 ÷ 33.98亿元 − 1 ≈ 3.385倍（四舍五入允许 3.369 至 3.401）',
        suggestion: '应为“3.4倍”',
      },
    ],
  })
  expect(auditReportSchema.parse(report)).toEqual(report)
  expect(auditReportJsonSchema()).toMatchObject({ type: 'object', required: ['findings'] })
})

it('tells of rounding on request only', () => {
  const close = '收入从3.15亿元增至21.15亿元，增长了6倍；面积从3.1公顷增至4.2公顷，增长36%。'
  expect(audit(close).findings).toEqual([])
  expect(audit(close, { all: true }).findings.map((one) => one.verdict)).toEqual(['within-rounding'])
})

it('speaks English', () => {
  const [one] = audit(text, { language: 'en' }).findings
  expect(one?.suggestion).toBe('write 3.4倍')
  expect(one?.arithmetic).toContain('rounding allows')
})

it('writes a report for people', () => {
  const report = auditText(auditTexts({ text, name: 'a.txt' }), 'zh')
  expect(report.split('\n')).toEqual([
    'a.txt:2:19：矛盾：“增长了4.4倍” “增长X倍”与“增长到X倍”混用 [fold-by-to]',
    '    计算：149亿元 ÷ 33.98亿元 − 1 ≈ 3.385倍（四舍五入允许 3.369 至 3.401）',
    '    对照：a.txt:2:1 “产值从33.98亿元增至149亿元”',
    '    建议：应为“3.4倍”',
    '读出数据 2 处：矛盾 1 处，存疑 0 处',
  ])
})

it('writes SARIF', () => {
  const log = auditSarif(audit({ text, name: '报告 1.txt' }), { version: '1.2.3' })
  expect(log).toMatchObject({
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'jianbao', version: '1.2.3', rules: [{ id: 'fold-by-to' }] } },
        columnKind: 'utf16CodeUnits',
        results: [
          {
            ruleId: 'fold-by-to',
            ruleIndex: 0,
            level: 'error',
            locations: [
              {
                physicalLocation: {
                  artifactLocation: { uri: '%E6%8A%A5%E5%91%8A%201.txt' },
                  region: { startLine: 2, startColumn: 19, charOffset: 25, charLength: 7 },
                },
              },
            ],
            relatedLocations: [{}],
          },
        ],
      },
    ],
  })
})

it('tells pages and paragraphs where a document has them', () => {
  const places = [
    { offset: 0, page: 1, paragraph: 1 },
    { offset: 7, page: 2, paragraph: 2 },
  ]
  expect(audit({ text, places }).findings[0]?.place).toEqual({ page: 2, paragraph: 2 })
})

it('holds documents against each other', () => {
  const a = { name: 'a.txt', text: '聊城市2024年经济。\n2024年，聊城市进出口总额完成610.8亿元。' }
  const b = { name: 'b.txt', text: '聊城市2024年外贸。\n2024年，聊城市进出口总额完成601.8亿元。' }
  const [one] = audit([a, b]).findings
  expect(one).toMatchObject({
    code: 'documents-conflict',
    verdict: 'contradiction',
    place: { file: 'b.txt' },
  })
  expect(one?.related[0]?.place.file).toBe('a.txt')
  expect(audit([a, { ...b, text: b.text.replace('601.8', '611') }]).findings).toEqual([])
  const elsewhere = b.text.replaceAll('聊城市', '德州市')
  expect(audit([a, { ...b, text: elsewhere }]).findings).toEqual([])
})

it('reads Markdown at the offsets of the file, and its tables by their heads', async () => {
  const source = [
    '---',
    'title: 简报',
    '---',
    '# 聊城高新区2024年一季度经济运行简报',
    '',
    '2024年一季度，全区生产总值同比增长**8.9%**，',
    '高于全市1.9个百分点。见[网站](https://example.com/a-2-3月)。',
    '',
    '**表1 高新区2024年一季度主要经济指标**',
    '',
    '| 指标 | 单位 | 总量 | 同比增长（%） | 高于全市（百分点） | 全市位次 |',
    '| --- | --- | --: | --: | --: | --: |',
    '| 地区生产总值 | 亿元 | — | 7.9 | 1.9 | 2 |',
    '| 进出口总额 | 亿元 | 11.8 | 25.7 | — | 3 |',
    '',
    '```',
    '2024年一季度，全区生产总值同比增长1%。',
    '```',
  ].join('\n')
  const document = markdownText(source, 'a.md')
  expect(document.text).toHaveLength(source.length)
  const data = await openDataset('seeds/liaocheng')
  const { findings } = audit(document, { data })
  expect(findings.map(({ code, quote }) => [code, quote])).toEqual([
    ['data-value', '全区生产总值同比增长**8.9%'],
    ['same-figure', '7.9'],
    ['data-value', '11.8'],
    ['data-rank', '3'],
  ])
  for (const { quote, offset } of findings) expect(source.startsWith(quote, offset)).toBe(true)
  expect(findings[2]?.place).toEqual({ file: 'a.md', line: 14, column: 16 })
})

const sentence =
  '2024年一季度，全市规模以上工业增加值同比增长6.2%，高于全省1.1个百分点，居全省第3位；进出口总额完成10.8亿元，从2013年的3.2亿元增至10.8亿元，增长了2.4倍。新增高新技术企业20家，总数达107家，其中出口企业12家，占11.2%。\n'

it.each([
  ['a briefing', sentence],
  ['one sentence without an end', sentence.replace(/[。\n]/g, '，')],
  ['what is no text', '第—1-3月%占其中结构1:2:3,,翻约近'],
])('takes time in proportion to the length: %s', (_, unit) => {
  const small = unit.repeat(Math.ceil(30_000 / unit.length))
  const seconds = (given: string): number => {
    const start = process.cpuUsage()
    audit(given)
    const { user, system } = process.cpuUsage(start)
    return (user + system) / 1e6
  }
  seconds(small)
  const once = Math.min(seconds(small), seconds(small), seconds(small))
  const fourfold = Math.min(seconds(small.repeat(4)), seconds(small.repeat(4)))
  expect(fourfold / once).toBeLessThan(7)
})
