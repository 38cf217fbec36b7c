import { beforeAll, expect, test } from 'vitest'
import { brief } from '../../src/briefing.js'
import type { Language } from '../../src/document/nodes.js'
import { ledgerFormats, writeLedger, type LedgerTextFormat } from '../../src/ledger/write-ledger.js'
import type { Dataset } from '../../src/model/dataset.js'
import { openDataset } from '../../src/read/open-dataset.js'
import { liaocheng } from '../helpers/brief-text.js'

const han = /\p{Script=Han}|；|：/u
const textFormats = ledgerFormats.filter((one): one is LedgerTextFormat => one !== 'xlsx')
let regions: Dataset

beforeAll(async () => {
  regions = await openDataset('seeds/us-regions')
})

const english = () =>
  brief({
    data: regions,
    template: 'quarterly-briefing',
    region: 'great-lakes',
    period: '2024',
    language: 'en',
  })
const inLanguage = (language: Language) =>
  brief({
    data: liaocheng,
    template: 'quarterly-briefing',
    region: 'liaocheng-hitech',
    period: '2024-Q1',
    language,
  })
const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes)

test.each(textFormats)('the %s ledger of an English document has no Chinese mark', (format) => {
  const text = writeLedger(english().ledger, format, 'en')
  const told = format === 'json' ? text.replace(/"(?:zh|hant)": ".*"/g, '') : text
  expect(told).not.toMatch(han)
  expect(told).toContain('million US dollars')
  expect(told).toContain('percentage points')
  expect(told).not.toMatch(/\dmillion/)
})

test('an English ledger of a Chinese document tells units and formulas in English', () => {
  const text = writeLedger(inLanguage('zh-Hans').ledger, 'csv', 'en')
  expect(text).toContain('7.9% − 6.0% = 1.9 percentage points')
  expect(text).not.toMatch(/= 1\.9个百分点/)
})

test('what an English page shows of a figure is English, in the appendix too', async () => {
  const html = decode((await english().write('html', { appendix: true })).bytes)
  const traces = /<script type="application\/json" id="traces">(.*?)<\/script>/s.exec(html)?.[1] ?? ''
  expect(traces).toContain('million US dollars')
  expect(traces).not.toMatch(han)
  const markdown = decode((await english().write('md', { appendix: true, footnotes: true })).bytes)
  expect(markdown).toContain('US$2.9494251 trillion ÷ US$2.8947070 trillion')
  expect(markdown).toContain('gross domestic product summary; Federal Reserve Bank')
  expect(markdown).not.toMatch(han)
})

test.each(['zh-Hant-HK', 'zh-Hant-TW'] as const)(
  'formulas of %s are in traditional characters',
  async (language) => {
    const markdown = decode(
      (await inLanguage(language).write('md', { appendix: true, footnotes: true })).bytes,
    )
    expect(markdown).toContain('來源公布數')
    expect(markdown).not.toMatch(/来源公布数|个百分点|亿元|万美元/)
  },
)
