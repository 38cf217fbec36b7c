import { brief, openDataset } from 'jianbao'

const data = await openDataset('seeds/liaocheng')
const briefing = brief({
  data,
  template: 'quarterly-briefing',
  region: 'liaocheng-hitech',
  period: '2024-Q1',
  language: 'zh-Hans',
})
const name = 'out/liaocheng-hitech-2024-Q1'
const substitutions = await briefing.save([`${name}.docx`, `${name}.pdf`, `${name}.html`, `${name}.md`])

console.log(`${name}.{docx,pdf,html,md}`)
for (const { text, indicator, origin, formula, sources } of briefing.facts) {
  const from = sources.map((source) => source.id).join(', ')
  console.log(`${text}\t${indicator}\t${origin}\t${formula.symbols}: ${formula.substituted}\t${from}`)
}
for (const { wanted, used } of substitutions) console.log(`font: ${used} stands in for ${wanted} in the PDF`)
