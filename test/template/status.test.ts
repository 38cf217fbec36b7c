import { expect, test } from 'vitest'
import type { Language } from '../../src/document/languages.js'
import { brief } from '../../src/briefing.js'
import { missingReasons, statuses, type Status } from '../../src/model/observation.js'
import { createDataset } from '../../src/model/dataset.js'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const names = (hans: string, hant: string, en: string) => ({ 'zh-Hans': hans, 'zh-Hant': hant, en })
const folder = mkdtempSync(join(tmpdir(), 'jianbao-status-'))
const languages = ['zh-Hans', 'zh-Hant-HK', 'zh-Hant-TW', 'en'] as const
const listed = statuses.filter((status) => status !== 'final')

const data = createDataset({
  regions: [{ id: 'x', level: 'county', names: names('某县', '某縣', 'X County') }],
  indicators: [...listed, ...missingReasons].map((id) => ({
    id,
    names: names(`指标${id}`, `指標${id}`, `indicator ${id}`),
    unit: '亿元',
  })),
  sources: [{ id: 's', agency: '某县统计局', title: '月报' }],
  observations: [
    ...listed.map((status) => ({
      ...{ region: 'x', indicator: status, period: '2024-Q1', value: '12.5', source: 's' },
      status: [status],
    })),
    ...missingReasons.flatMap((missing) => [
      { region: 'x', indicator: missing, period: '2024-Q1', value: null, missing, source: 's' },
      {
        ...{ region: 'x', indicator: missing, period: '2024-Q1', value: '3.0', source: 's' },
        measure: 'growth' as const,
      },
    ]),
  ],
})

function render(language: Language): string {
  const tags = [...listed, ...missingReasons].map(
    (id) => `{{say "${id}" "level growth?" subject="none" status=true missing="said"}}`,
  )
  const table = `{{table "${[...listed, ...missingReasons].join(' ')}" columns="level growth" caption="x"}}`
  const file = join(folder, `${language}.md.hbs`)
  writeFileSync(file, `---\nname: x\ndescription: x\n---\n# x\n\n${tags.join('；')}\n\n${table}\n`)
  const { document } = brief({ data, template: file, region: 'x', period: '2024-Q1', language })
  return JSON.stringify(document)
}

const words: Readonly<Record<(typeof languages)[number], Readonly<Partial<Record<Status, string>>>>> = {
  'zh-Hans': {
    provisional: '初步核算数',
    estimated: '估算数',
    forecast: '预计数',
    implied: '推算数',
    revised: '修订数',
    doubtful: '待核实数',
  },
  'zh-Hant-HK': { provisional: '臨時數字', estimated: '估計數字', forecast: '預計數字', revised: '修訂數字' },
  'zh-Hant-TW': { provisional: '初步統計數', estimated: '概估統計數', forecast: '預估數', revised: '修正數' },
  en: { provisional: 'preliminary', estimated: 'estimates', forecast: 'expected', revised: 'revised' },
}

const absent: Readonly<Record<(typeof languages)[number], readonly string[]>> = {
  'zh-Hans': ['总量未公布', '总量因保密不公布', '总量不适用'],
  'zh-Hant-HK': ['總量沒有公布', '總量因保密不予公布', '總量不適用'],
  'zh-Hant-TW': ['總量尚未公布', '總量因保密不予公布', '總量不適用'],
  en: ['its amount not available', 'its amount confidential', 'its amount not applicable'],
}

const marks: Readonly<Record<(typeof languages)[number], readonly string[]>> = {
  'zh-Hans': ['..', '×', '—'],
  'zh-Hant-HK': ['N.A.', '§', '—'],
  'zh-Hant-TW': ['…', '(D)', '--'],
  en: ['[x]', '[c]', '[z]'],
}

test.each(languages)('in %s every status and every reason has its own words', (language) => {
  const text = render(language)
  const told = Object.entries(words[language])
  for (const [status, word] of told) {
    // Once in brackets behind the sentence, 预计 excepted, and once in the note of the table.
    expect(text.split(word).length - 1, `${status}: ${word}`).toBeGreaterThanOrEqual(
      status === 'forecast' ? 1 : 2,
    )
  }
  expect(new Set(told.map(([, word]) => word)).size).toBe(told.length)
  for (const phrase of absent[language]) expect(text).toContain(phrase)
  for (const mark of marks[language]) expect(text).toContain(`"${mark}"`)
  expect(text).toMatch(/预计|預計|預估|an expected/)
  expect(text).not.toMatch(/NaN|undefined|null/)
})
