import { describe, expect, it } from 'vitest'
import { brief } from '../../../src/briefing.js'
import type { Language } from '../../../src/document/nodes.js'
import { withAppendix } from '../../../src/ledger/appendix.js'
import type { Ledger } from '../../../src/ledger/ledger.js'
import { openDataset } from '../../../src/read/open-dataset.js'
import { layOut } from '../../../src/write/pdf/layout.js'
import { gongwen } from '../../../src/write/theme/gongwen.js'
import { themeIn } from '../../../src/write/theme/in-language.js'
import { report } from '../../../src/write/theme/report.js'
import type { Theme } from '../../../src/write/theme/theme.js'
import { isText } from '../../helpers/pdf-layout.js'
import { liaocheng } from '../../helpers/brief-text.js'

const longId =
  'region-with-a-very-long-identifier-of-its-own/gross-domestic-product-at-constant-prices/2024-Q1'

/** The ledger with formulas that name long ids, as those of extremes and of streaks do. */
const withLongIds = (ledger: Ledger): Ledger => ({
  ...ledger,
  entries: ledger.entries.map((entry) => ({
    ...entry,
    origin: 'computed',
    formula: { ...entry.formula, substituted: `85.2亿元 (${longId}) ÷ 12.3亿元 (${longId}) ≈ 6.93倍` },
  })),
})

async function briefingIn(language: Language) {
  return language === 'en'
    ? brief({
        data: await openDataset('seeds/us-regions'),
        template: 'quarterly-briefing',
        region: 'great-lakes',
        period: '2024',
        language,
      })
    : brief({
        data: liaocheng,
        template: 'quarterly-briefing',
        region: 'liaocheng-hitech',
        period: '2024-Q1',
        language,
      })
}

const cases: [Language, string, Theme, (ledger: Ledger) => Ledger][] = [
  ['en', 'gongwen', gongwen, (ledger) => ledger],
  ['en', 'report', report, (ledger) => ledger],
  ['zh-Hans', 'gongwen', gongwen, withLongIds],
  ['zh-Hans', 'report', report, withLongIds],
]

describe('the appendix', () => {
  it.each(cases)('fits its pages in %s with %s', async (language, _, theme, change) => {
    const { document, ledger } = await briefingIn(language)
    const { pages } = layOut(withAppendix(document, change(ledger)), { theme: themeIn(language, theme) })
    const texts = pages.flatMap(({ marks }) => marks.filter(isText))
    const first = texts.findIndex(({ text }) => /^(?:Appendix|附录)/.test(text))
    expect(first).toBeGreaterThan(0)
    for (const { x, text } of texts.slice(first)) expect(x, text).toBeLessThan(595 - 40)
    expect(
      texts
        .slice(first)
        .map(({ text }) => text)
        .join(''),
    ).toContain(String(ledger.entries.length))
  })
})
