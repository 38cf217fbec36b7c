// How loading grows with the number of observations, and that a briefing does not: the Liaocheng
// dataset alone against the same with many invented counties beside it.
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { brief, openDataset } from 'jianbao'

const sizes = [0, 10_000, 100_000, ...(process.argv.includes('--million') ? [1_000_000] : [])]
const indicators = ['gdp', 'industry', 'high-tech-investment', 'trade', 'fdi']
const quarters = Array.from(
  { length: 40 },
  (_, index) => `${2014 + Math.floor(index / 4)}-Q${(index % 4) + 1}`,
)
const request = { template: 'quarterly-briefing', region: 'liaocheng-hitech', period: '2024-Q1' }

async function enlarge(folder, observations) {
  const perRegion = indicators.length * quarters.length
  const regions = Math.ceil(observations / perRegion)
  const regionLines = Array.from({ length: regions }, (_, index) => `county-${index},county,示例${index}县`)
  const lines = ['region,indicator,period,measure,value,source']
  for (let region = 0; region < regions; region++) {
    for (const [row, indicator] of indicators.entries()) {
      for (const [column, quarter] of quarters.entries()) {
        lines.push(
          `county-${region},${indicator},${quarter},growth,${(region + row * 7 + column) % 30}.${column % 10},press-2024-q1`,
        )
      }
    }
  }
  const regionsFile = join(folder, 'regions.csv')
  const columns = (await readFile(regionsFile, 'utf8')).split('\n')[0].split(',').length
  const padded = regionLines.map((line) => {
    const [id, level, name] = line.split(',')
    return [id, level, '', name, ...Array(columns - 4).fill('')].join(',')
  })
  await writeFile(regionsFile, `${(await readFile(regionsFile, 'utf8')).trimEnd()}\n${padded.join('\n')}\n`)
  await writeFile(
    join(folder, 'observations-invented.csv'),
    `${lines.slice(0, observations + 1).join('\n')}\n`,
  )
}

function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]
}

async function measure(observations) {
  const folder = await mkdtemp(join(tmpdir(), 'jianbao-bench-'))
  try {
    await cp('seeds/liaocheng', folder, { recursive: true })
    if (observations > 0) await enlarge(folder, observations)
    const start = performance.now()
    const data = await openDataset(folder)
    const loadMs = performance.now() - start
    const briefMs = []
    for (let round = 0; round < 60; round++) {
      const before = performance.now()
      brief({ data, ...request })
      if (round >= 10) briefMs.push(performance.now() - before)
    }
    return { size: data.size, loadMs, briefMs: median(briefMs), heapMb: process.memoryUsage().heapUsed / 1e6 }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

const rows = []
await measure(0)
for (const size of sizes) rows.push(await measure(size))
const [small] = rows
console.log('observations |  load ms | one briefing ms | of the small set | heap MB')
for (const { size, loadMs, briefMs, heapMb } of rows) {
  const cells = [
    String(size).padStart(12),
    loadMs.toFixed(0).padStart(8),
    briefMs.toFixed(2).padStart(15),
    (briefMs / small.briefMs).toFixed(2).padStart(16),
    heapMb.toFixed(0).padStart(7),
  ]
  console.log(cells.join(' | '))
}
