/*
 * An English bulletin for one region of the United States beside the nation and the other regions.
 *
 *   node examples/regional-bulletin.mjs [REGION]
 */
import { brief, openDataset } from 'jianbao'

const region = process.argv[2] ?? 'great-lakes'
export const briefing = brief({
  data: await openDataset('seeds/us-regions'),
  template: 'ranking-bulletin',
  region,
  period: '2024',
  language: 'en',
  options: {
    indicator: ['gdp-real'],
    others: ['gdp'],
    base: '2023',
    issuer: 'Regional Accounts Desk',
    date: '2025-10-01',
  },
})
const name = `${process.env.EXAMPLE_FOLDER ?? 'out'}/${region}-2024`
await briefing.save([`${name}.docx`, `${name}.pdf`], {
  theme: 'report',
  ledger: [`${name}.csv`],
  ledgerLanguage: 'en',
})

for (const { text, formula } of briefing.facts.slice(0, 5)) console.log(`${text}\t${formula.substituted}`)
