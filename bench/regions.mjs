// Thousands of regions: loading a million observations, ranking all regions by all indicators, and what
// one look-up costs as the dataset grows.
import { createDataset, derive, parsePeriod } from 'jianbao/core'
import { heapMb, inventedValue, median, printTable, quarters, timed } from './tools.mjs'

const sizes = [10_000, 100_000, 1_000_000]
const indicatorCount = 10
/** Regions looked up, evenly spread. */
const lookedUp = 1_000
const rankedPeriod = quarters.at(-1)

/** Levels of up to 3,000 regions, the latest quarter of all of them first. */
function input(size) {
  const regionCount = Math.min(3_000, size / 10)
  const levels = []
  const indicators = Array.from({ length: indicatorCount }, (_, index) => ({
    id: `indicator-${index}`,
    names: { 'zh-Hans': `指标${index}` },
    unit: '亿元',
  }))
  for (let column = quarters.length - 1; levels.length < size; column--) {
    for (let row = 0; row < indicatorCount; row++) {
      for (let region = 0; region < regionCount && levels.length < size; region++) {
        levels.push({
          region: `county-${region}`,
          indicator: `indicator-${row}`,
          period: quarters[column],
          value: inventedValue(region, row, column),
          source: 'invented',
        })
      }
    }
  }
  const counties = Array.from({ length: regionCount }, (_, index) => ({
    id: `county-${index}`,
    level: 'county',
    parent: 'country',
    names: { 'zh-Hans': `示例${index}县` },
  }))
  return {
    regions: [{ id: 'country', level: 'country', names: { 'zh-Hans': '示例国' } }, ...counties],
    indicators,
    peerGroups: [
      {
        id: 'counties',
        names: { 'zh-Hans': '各县' },
        within: 'country',
        members: { parent: 'country', levels: ['county'] },
      },
    ],
    sources: [{ id: 'invented', agency: '示例统计局', title: '示例' }],
    observations: levels,
  }
}

/** Microseconds of one published level: the same number of figures in all sizes, the median of rounds. */
async function lookupMicroseconds(data) {
  const period = parsePeriod(rankedPeriod)
  const counties = [...data.regions.values()].filter(({ level }) => level === 'county')
  const regions = counties.filter((_, index) => index % (counties.length / lookedUp) === 0)
  const indicators = [...data.indicators.values()]
  const count = 20_000
  const rounds = []
  for (let round = 0; round < 15; round++) {
    const { ms } = await timed(() => {
      for (let index = 0; index < count; index++) {
        const region = regions[(index * 7919) % regions.length]
        const indicator = indicators[index % indicators.length]
        const found = derive(data, { measure: 'level', region, indicator, period })
        if (found.kind === 'absent') throw new Error(found.reason.en)
      }
    })
    if (round >= 5) rounds.push(ms)
  }
  return (median(rounds) * 1000) / count
}

/** How long all places of all regions by all indicators take, each looked at once and let go. */
async function rankAll(data) {
  const period = parsePeriod(rankedPeriod)
  let ranks = 0
  const { ms } = await timed(() => {
    for (const indicator of data.indicators.values()) {
      for (const region of data.regions.values()) {
        if (region.level !== 'county') continue
        const rank = derive(data, { measure: 'rank', of: 'level', region, indicator, period })
        if (rank.kind === 'absent') throw new Error(rank.reason.en)
        ranks++
      }
    }
  })
  return { ranks, ms }
}

/** The input is let go before memory is taken. */
async function load(size) {
  const given = input(size)
  const { result: data, ms } = await timed(() => createDataset(given))
  return { data, loadMs: ms }
}

const rows = []
for (const size of sizes) {
  const before = heapMb()
  const { data, loadMs } = await load(size)
  const memory = heapMb() - before
  const lookup = await lookupMicroseconds(data)
  const { ranks, ms: rankMs } = await rankAll(data)
  rows.push({ size: data.size, regions: data.regions.size - 1, loadMs, memory, lookup, ranks, rankMs })
}
const [small] = rows
printTable(
  [
    'observations',
    'regions',
    'load ms',
    'dataset MB',
    'look-up µs',
    'of the small set',
    '  ranks',
    'ranking ms',
    'µs a rank',
  ],
  rows.map(({ size, regions, loadMs, memory, lookup, ranks, rankMs }) => [
    String(size),
    String(regions),
    loadMs.toFixed(0),
    memory.toFixed(0),
    lookup.toFixed(2),
    (lookup / small.lookup).toFixed(2),
    String(ranks),
    rankMs.toFixed(0),
    ((rankMs * 1000) / ranks).toFixed(0),
  ]),
)
