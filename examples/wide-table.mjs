/*
 * A table as an office makes it, read through the mapping beside it.
 *
 *   node examples/wide-table.mjs
 */
import { openDataset, sentence } from 'jianbao'

export const data = await openDataset('examples/wide-table/q1.csv')

for (const indicator of ['gdp', 'secondary', 'retail', 'people']) {
  const request = {
    data,
    region: 'binhe',
    indicator,
    period: '2024-Q1',
    clauses: 'level growth? rank@counties?',
  }
  console.log(sentence(request).text)
}
