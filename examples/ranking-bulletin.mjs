/*
 * A ranking bulletin for each of the 31 provinces, on all cores. Killed and started again it goes on where
 * it stopped; what is unchanged is not made again.
 *
 *   node examples/ranking-bulletin.mjs
 */
import { openDataset, runBatch } from 'jianbao'

const data = 'seeds/china-provinces'
const { regions } = await openDataset(data)
const provinces = [...regions.values()].filter(({ level }) => level === 'province')

export const { reports } = await runBatch({
  data,
  jobs: provinces.map(({ id }) => ({
    template: 'ranking-bulletin',
    region: id,
    period: '2023',
    options: { indicator: ['gdp'], base: '2019' },
    formats: ['docx'],
  })),
  out: process.env.EXAMPLE_FOLDER ?? 'out/provinces',
  pattern: '{region}{period}年位次通报',
  ...(process.env.EXAMPLE_WORKERS && { workers: Number(process.env.EXAMPLE_WORKERS) }),
})

const of = (state) => reports.filter((report) => report.state === state)
console.log(`${of('made').length} made, ${of('unchanged').length} unchanged, ${of('failed').length} failed`)
for (const { planned, reason } of of('failed')) console.log(`${planned.job.region}: ${reason}`)
