/*
 * A summary of a press conference: the office's own prose stands in a content file, its figures are tags.
 * A tag whose figure is missing stops the run, so no speech goes out with a gap in it.
 *
 *   node examples/press-conference.mjs
 */
import { brief, openDataset } from 'jianbao'

export const briefing = brief({
  data: await openDataset('seeds/liaocheng'),
  template: 'press-conference',
  region: 'liaocheng-hitech',
  period: '2024-Q1',
  content: 'examples/press-conference.yaml',
})
const folder = process.env.EXAMPLE_FOLDER ?? 'out'
await briefing.save(`${folder}/press-conference.docx`, { ledger: [`${folder}/press-conference.csv`] })

console.log(`${briefing.document.title}: ${briefing.facts.length} figures`)
// Digits typed into the prose: no figure of the dataset stands behind them, so a person has to
for (const { text, kind, context } of briefing.ledger.unsourced)
  if (kind === 'typed') console.log(`without a source: ${text} (${context})`)
