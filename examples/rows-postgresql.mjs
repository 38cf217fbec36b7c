/*
 * Figures from PostgreSQL: one row for each region and quarter, several figures in it.
 *
 *   DATABASE_URL=postgres://… node examples/rows-postgresql.mjs
 *
 * The table: create table quarterly (area char(6), quarter text, gdp numeric(12,2), gdp_growth numeric(5,1),
 * published date).
 */
import { datasetFromRows, sentence } from 'jianbao'
import pg from 'pg'
import { catalogue } from './catalogue.mjs'

const client = new pg.Client({ connectionString: process.env.DATABASE_URL })
await client.connect()
const { rows } = await client.query(
  'select area, quarter, gdp, gdp_growth, published from quarterly order by area, quarter',
)
await client.end()

export const data = datasetFromRows(rows, {
  ...catalogue,
  columns: { region: 'area', period: 'quarter', vintage: 'published' },
  figures: {
    gdp: { indicator: 'gdp' },
    gdp_growth: { indicator: 'gdp', measure: 'growth' },
  },
  common: { source: 'monthly' },
})

const said = sentence({
  data,
  region: '371500',
  indicator: 'gdp',
  period: '2024-Q1',
  clauses: 'level growth?',
})
console.log(said.text)
