// How loading grows with the number of observations, and that a briefing does not: the Liaocheng
// dataset alone against the same with many invented counties beside it.
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brief, openDataset } from '../dist/index.js'
import { heapMb, inventedValue, median, printTable, quarters, timed } from './tools.mjs'

const sizes = [0, 10_000, 100_000, ...(process.argv.includes('--million') ? [1_000_000] : [])]
const indicators = ['gdp', 'industry', 'high-tech-investment', 'trade', 'fdi']
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
          `county-${region},${indicator},${quarter},growth,${inventedValue(region, row, column)},press-2024-q1`,
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

async function measure(observations) {
  const folder = await mkdtemp(join(tmpdir(), 'jianbao-bench-'))
  try {
    await cp('seeds/liaocheng', folder, { recursive: true })
    if (observations > 0) await enlarge(folder, observations)
    const { result: data, ms: loadMs } = await timed(() => openDataset(folder))
    const briefMs = []
    for (let round = 0; round < 60; round++) {
      const { ms } = await timed(() => brief({ data, ...request }))
      if (round >= 10) briefMs.push(ms)
    }
    return { size: data.size, loadMs, briefMs: median(briefMs), memory: heapMb() }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

const rows = []
await measure(0)
for (const size of sizes) rows.push(await measure(size))
const [small] = rows
printTable(
  ['observations', ' load ms', 'one briefing ms', 'of the small set', 'heap MB'],
  rows.map(({ size, loadMs, briefMs, memory }) => [
    String(size),
    loadMs.toFixed(0),
    briefMs.toFixed(2),
    (briefMs / small.briefMs).toFixed(2),
    memory.toFixed(0),
  ]),
)
