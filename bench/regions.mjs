// Thousands of regions: loading a million observations, ranking all regions by all indicators, and what
// one look-up costs as the dataset grows.
import { createDataset, derive, parsePeriod } from '../dist/core.js'
import { heapMb, inventedValue, median, printTable, quarters, timed } from './tools.mjs'

const sizes = [10_000, 100_000, 1_000_000]
const indicatorCount = 10
/** Look-ups in a round, and how many figures they go back and forth between. */
const lookUps = 20_000
const few = 100
const many = 10_000
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

/** Each county's every published figure by region, indicator and period, in an order without a pattern. */
function allFigures(data) {
  const counties = [...data.regions.values()].filter(({ level }) => level === 'county')
  const indicators = [...data.indicators.values()]
  const periods = new Map(data.periodsOf(counties[0].id).map((id) => [id, parsePeriod(id)]))
  const figures = []
  for (const region of counties) {
    for (const indicator of indicators) {
      for (const [id, period] of periods) {
        const key = { region: region.id, indicator: indicator.id, period: id, measure: 'level' }
        if (data.observation(key) !== undefined) figures.push({ key, region, indicator, period })
      }
    }
  }
  return figures
}

/** So many of them, evenly spread. */
function spread(figures, count) {
  const step = Math.max(1, Math.floor(figures.length / count))
  return figures.filter((_, index) => index % step === 0).slice(0, count)
}

/** Microseconds of the processor for finding one observation, and for deriving its level; the median of rounds. */
function lookupMicroseconds(data, figures) {
  const steps = {
    find: ({ key }) => data.observation(key),
    derive: ({ region, indicator, period }) => derive(data, { measure: 'level', region, indicator, period }),
  }
  const result = {}
  for (const [name, step] of Object.entries(steps)) {
    const rounds = []
    for (let round = 0; round < 15; round++) {
      let at = round
      const before = process.cpuUsage()
      for (let index = 0; index < lookUps; index++) {
        at = (at + 7919) % figures.length
        if (step(figures[at]) === undefined) throw new Error(figures[at].key.region)
      }
      const { user, system } = process.cpuUsage(before)
      if (round >= 5) rounds.push(user + system)
    }
    result[name] = median(rounds) / lookUps
  }
  return result
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
  const figures = allFigures(data)
  const lookups = {
    few: lookupMicroseconds(data, spread(figures, few)),
    many: lookupMicroseconds(data, spread(figures, many)),
    all: lookupMicroseconds(data, figures),
  }
  const { ranks, ms: rankMs } = await rankAll(data)
  rows.push({ size: data.size, regions: data.regions.size - 1, loadMs, memory, lookups, ranks, rankMs })
}
printTable(
  ['observations', 'regions', 'load ms', 'dataset MB', '  ranks', 'ranking ms', 'µs a rank'],
  rows.map(({ size, regions, loadMs, memory, ranks, rankMs }) => [
    String(size),
    String(regions),
    loadMs.toFixed(0),
    memory.toFixed(0),
    String(ranks),
    rankMs.toFixed(0),
    ((rankMs * 1000) / ranks).toFixed(0),
  ]),
)

// The same few figures cost the same in any dataset: what grows with it is what the processor's caches no longer hold.
const [small] = rows
const patterns = [
  ['few', `the same ${few} figures`],
  ['many', `${many} figures, evenly spread`],
  ['all', 'any figure at random'],
]
for (const [pattern, title] of patterns) {
  console.log(`\nlook-ups of ${title}`)
  printTable(
    ['observations', 'find µs', 'of the small set', 'derive µs', 'of the small set'],
    rows.map(({ size, lookups }) => {
      const { find, derive: derived } = lookups[pattern]
      const first = small.lookups[pattern]
      return [
        String(size),
        find.toFixed(3),
        (find / first.find).toFixed(2),
        derived.toFixed(2),
        (derived / first.derive).toFixed(2),
      ]
    }),
  )
}
