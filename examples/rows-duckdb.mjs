/*
 * Figures from CSV and Parquet files through DuckDB: a query joins what the office keeps apart.
 *
 *   node examples/rows-duckdb.mjs
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { datasetFromRows, sentence } from 'jianbao'
import { catalogue } from './catalogue.mjs'

const folder = process.env.EXAMPLE_FOLDER ?? 'out/duckdb'
mkdirSync(folder, { recursive: true })
const csv = join(folder, 'retail.csv')
const parquet = join(folder, 'growth.parquet')
writeFileSync(csv, 'area,month_end,amount\n371500,2024-03-31,351.20\n371600,2024-03-31,298.05\n')

const instance = await DuckDBInstance.create(':memory:')
const connection = await instance.connect()
await connection.run(
  `copy (select * from (values ('371500', 6.0::decimal(4,1)), ('371600', -0.4)) as t(area, rate)) to '${parquet}' (format parquet)`,
)
const reader = await connection.runAndReadAll(
  `select area, strftime(month_end, '%Y') || '-Q' || quarter(month_end) as period, amount, rate
     from read_csv('${csv}', types = { 'area': 'varchar', 'amount': 'decimal(12,2)' })
     join read_parquet('${parquet}') using (area)
    order by area`,
)

export const data = datasetFromRows(reader.getRowObjects(), {
  ...catalogue,
  columns: { region: 'area', period: 'period' },
  figures: {
    amount: { indicator: 'retail' },
    rate: { indicator: 'retail', measure: 'growth' },
  },
  common: { source: 'monthly' },
})
connection.closeSync()

for (const region of ['371500', '371600']) {
  const request = { data, region, indicator: 'retail', period: '2024-Q1', clauses: 'level growth' }
  console.log(sentence(request).text)
}
