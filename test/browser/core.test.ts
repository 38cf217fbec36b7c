import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'tsup'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createDataset, sentence } from '../../src/core.js'
import { findingsOf } from '../helpers/brief-text.js'
import { hasTool } from '../helpers/tools.js'

const folder = mkdtempSync(join(tmpdir(), 'jianbao-browser-'))
const bundle = join(folder, 'core.global.js')
const hasChromium = hasTool('chromium')

beforeAll(async () => {
  await build({
    config: false,
    entry: { core: 'src/core.ts' },
    outDir: folder,
    format: 'iife',
    globalName: 'jianbao',
    platform: 'browser',
    noExternal: [/./],
    metafile: true,
    silent: true,
  })
})

afterAll(() => {
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
})

/** Runs in the page: its text must not need anything but the bundle. */
const script = `
const { auditDataset, createDataset, derive, parsePeriod, readClaims, sentence } = jianbao
const data = createDataset({
  regions: [
    { id: 'city', level: 'prefecture', names: { 'zh-Hans': '聊城市' } },
    ...[['east', '东昌府区'], ['west', '阳谷县'], ['north', '高唐县']].map(([id, name]) => (
      { id, level: 'county', parent: 'city', names: { 'zh-Hans': name } }
    )),
  ],
  indicators: [
    { id: 'trade', names: { 'zh-Hans': '进出口总额' }, unit: '亿元', verbs: { 'zh-Hans': '完成' }, growthSource: 'from-levels' },
  ],
  peerGroups: [
    { id: 'counties', names: { 'zh-Hans': '各县区' }, within: 'city', members: { parent: 'city', levels: ['county'] } },
  ],
  sources: [{ id: 's', agency: '聊城市统计局', title: '月报' }],
  observations: [
    { region: 'east', indicator: 'trade', period: '2024-Q1', measure: 'growth', value: '20.0', source: 's' },
    ...[['east', '30.0', '25.0'], ['west', '10.8', '8.0'], ['north', '20.0', '20.0']].flatMap(
      ([region, value, before]) => [
        { region, indicator: 'trade', period: '2024-Q1', value, source: 's' },
        { region, indicator: 'trade', period: '2023-Q1', value: before, source: 's' },
      ],
    ),
  ],
})
const rank = derive(data, {
  measure: 'rank',
  of: 'growth',
  region: data.region('west'),
  indicator: data.indicator('trade'),
  period: parsePeriod('2024-Q1'),
})
const said = sentence({
  data, region: 'west', indicator: 'trade', period: '2024-Q1', clauses: 'level growth rank:level',
})
const claims = readClaims('2024年一季度，' + said.text, { data })
const lines = {
  rank: rank.formula.substituted,
  text: said.text,
  origins: said.facts.map((fact) => fact.id + ' ' + fact.origin).join(' '),
  claims: claims.map((one) => [one.kind, one.value ?? one.rank, one.unit].filter(Boolean).join(' ')).join('; '),
  audit: JSON.stringify(auditDataset(data).counts),
}
for (const [id, text] of Object.entries(lines)) {
  document.body.append(Object.assign(document.createElement('p'), { id, textContent: text }))
}
`

/** The texts of the paragraphs of the page as the browser leaves it, by id. */
function openPage(): Record<string, string> {
  const page = join(folder, 'page.html')
  writeFileSync(
    page,
    `<!doctype html><meta charset="utf-8"><body><script src="core.global.js"></script><script>${script}</script>`,
  )
  const profile = mkdtempSync(join(folder, 'profile-'))
  const switches = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run']
  switches.push('--disable-background-networking', '--disable-component-update', '--disable-sync')
  const html = execFileSync(
    'chromium',
    [...switches, `--user-data-dir=${profile}`, '--dump-dom', pathToFileURL(page).href],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], timeout: 50_000 },
  )
  const paragraphs = [...html.matchAll(/<p id="(\w+)">([^<]*)<\/p>/g)]
  return Object.fromEntries(paragraphs.map(([, id = '', text = '']) => [id, text]))
}

describe('a sentence', () => {
  const data = createDataset({
    regions: [{ id: 'x', level: 'county', names: { 'zh-Hans': '某县', en: 'X County' } }],
    indicators: [
      { id: 'gdp', names: { 'zh-Hans': '地区生产总值', en: 'gross domestic product' }, unit: '亿元' },
    ],
    sources: [{ id: 's', agency: '某县统计局', title: '月报' }],
    observations: [
      { region: 'x', indicator: 'gdp', period: '2024-Q1', value: '25.70', source: 's' },
      { region: 'x', indicator: 'gdp', period: '2024-Q1', measure: 'growth', value: '7.9', source: 's' },
      { region: 'x', indicator: 'gdp', period: '2023-Q1', measure: 'growth', value: '6.0', source: 's' },
    ],
  })
  const request = { data, region: 'x', indicator: 'gdp', period: '2024-Q1' }

  it.each([
    ['zh-Hans', 'level growth rank?', '某县地区生产总值25.70亿元，同比增长7.9%。'],
    ['zh-Hans', 'point-change~last-year', '某县地区生产总值增速比上年同期加快1.9个百分点。'],
    ['en', 'growth', 'X County’s gross domestic product grew by 7.9% year on year.'],
  ] as const)('in %s of %s', (language, clauses, text) => {
    expect(sentence({ ...request, language, clauses }).text).toBe(text)
  })

  it.each([
    ['', 'clause-unknown'],
    ['level grwth', 'clause-unknown'],
    ['growth-since~2024-13', 'clause-unknown'],
    ['level rank', 'figure-absent'],
    ['rank?', 'nothing-to-print'],
  ])('is refused for "%s": %s', (clauses, code) => {
    expect(findingsOf(() => sentence({ ...request, clauses })).map((one) => one.code)).toEqual([code])
  })
})

describe('the core as one file for a browser', () => {
  it('has nothing of Node’s in it', () => {
    const text = readFileSync(bundle, 'utf8')
    expect(text.match(/(?:\bfrom\s*|\bimport\s*\(?\s*|\brequire\s*\(\s*)["'][\w:@./-]+["']/g)).toBeNull()
    expect(text).not.toMatch(/["']node:/)
  })

  it('holds none of the libraries that write files, read templates or fonts', () => {
    const { inputs } = JSON.parse(readFileSync(join(folder, 'metafile-iife.json'), 'utf8')) as {
      inputs: Record<string, unknown>
    }
    const packages = Object.keys(inputs).flatMap(
      (path) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? [],
    )
    expect([...new Set(packages)].sort()).toEqual(['@date-fns/utc', 'date-fns', 'decimal.js', 'zod'])
  })

  it.skipIf(!hasChromium)(
    `computes, speaks and reads in Chromium${hasChromium ? '' : ' (not installed)'}`,
    () => {
      expect(openPage()).toEqual({
        rank: '1 + 0 of 3 above 35.0% = 1',
        text: '阳谷县进出口总额完成10.8亿元，同比增长35.0%，总量居全市第3位。',
        origins:
          'west/trade/2024-Q1/level published west/trade/2024-Q1/growth computed west/trade/2024-Q1/rank:level@counties computed',
        claims: 'level 10.8 亿元; growth-rate 35.0 %; rank 3 位',
        audit: '{"match":1,"within-rounding":0,"contradiction":0,"not-assessable":0}',
      })
    },
  )
})
