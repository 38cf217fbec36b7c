import { proofreadingAdvice } from '../../../messages/proofreading.js'
import { back } from '../back.js'
import { rankKeys } from '../rank-keys.js'
import type { Reading } from '../reading.js'
import { symbols, type Rule } from '../rule.js'
import { figureText, printedIn, type TextFigure } from '../text-figure.js'

/** The figure and its place in one row of a table. */
interface Ranked {
  readonly rank: TextFigure
  readonly figure: TextFigure
}

/** A table of ranks has its figures in the order of the ranks, and one rank for equal figures. */
export const rankOrder: Rule = {
  code: 'rank-order',
  group: 'itself',
  source: 'rank = 1 + number of better ones; in a table figures and ranks have one order',
  example: {
    wrong:
      '表1 各市2024年按总量排名\n\n| 城市 | 总量（亿元） | 全省位次 |\n| --- | --: | --: |\n| 甲市 | 812.5 | 1 |\n| 乙市 | 794.1 | 2 |\n| 丙市 | 897.3 | 3 |\n| 丁市 | 655.0 | 4 |\n',
    right:
      '表1 各市2024年按总量排名\n\n| 城市 | 总量（亿元） | 全省位次 |\n| --- | --: | --: |\n| 甲市 | 812.5 | 1 |\n| 乙市 | 794.1 | 2 |\n| 丙市 | 697.3 | 3 |\n| 丁市 | 655.0 | 4 |\n',
  },
  *check(reading) {
    for (const rows of rankings(reading)) {
      const sorted = [...rows].sort((a, b) => placeOf(a) - placeOf(b))
      const wrong = outOfOrder(sorted)
      if (wrong === undefined) continue
      const [one, other] = wrong
      yield {
        verdict: 'contradiction',
        at: one.figure,
        related: [one.rank, other.figure, other.rank],
        arithmetic: symbols(
          `${placeOf(one)}: ${figureText(one.figure)}; ${placeOf(other)}: ${figureText(other.figure)}`,
        ),
        right: proofreadingAdvice.eitherFigure,
      }
    }
    for (const [one, other] of proseOutOfOrder(reading)) {
      yield {
        verdict: 'doubtful',
        at: one.figure,
        related: [one.rank, other.figure, other.rank],
        arithmetic: symbols(
          `${placeOf(one)}: ${figureText(one.figure)}; ${placeOf(other)}: ${figureText(other.figure)}`,
        ),
        right: proofreadingAdvice.eitherFigure,
      }
    }
  },
}

/** What has its first place with the least of it. */
const least =
  /失业|能耗|排放|浓度|死亡|事故|投诉|负债|价格|物价|unemploy|emission|intensity|death|accident|debt|price/i

/** 济南居全省第2位 and 烟台居全省第3位 with more: two places of one rank that a text tells in its sentences. */
function* proseOutOfOrder(reading: Reading): Iterable<readonly [Ranked, Ranked]> {
  const groups = new Map<string, Map<string, Ranked>>()
  for (const rank of reading.figures) {
    const [only, ...more] = rankKeys(reading, rank)
    if (only === undefined || more.length > 0 || reading.inTable(rank) || least.test(only.key)) continue
    const figure = rankedFigure(reading, rank, only.key)
    if (figure?.printed === undefined || figure.approximate) continue
    const regions = groups.get(only.key) ?? new Map<string, Ranked>()
    groups.set(only.key, regions)
    if (!regions.has(only.region) && regions.size < mostRegions) regions.set(only.region, { rank, figure })
  }
  for (const regions of groups.values()) {
    const rows = [...regions.values()].sort((a, b) => placeOf(a) - placeOf(b))
    for (const [better, worse] of violations(rows, 1)) {
      const { unit } = better.figure
      if (unit?.dimension === worse.figure.unit?.dimension) yield [better, worse]
    }
  }
}

const mostRegions = 64

/** The figure that a rank of a sentence goes by. */
function rankedFigure(reading: Reading, rank: TextFigure, key: string): TextFigure | undefined {
  const kind = key.includes('|growth|') ? 'growth-rate' : key.includes('|level|') ? 'level' : undefined
  const { indicator, regions } = reading.meaning(rank)
  for (const one of back(reading, rank)) {
    const { indicator: of, regions: whose } = reading.meaning(one)
    if (of !== indicator || whose[0] !== regions[0]) return undefined
    if (one.claim.kind === kind) return one
  }
  return undefined
}

function placeOf({ rank }: Ranked): number {
  return typeof rank.claim.rank === 'number' ? rank.claim.rank : 0
}

const fewest = 4

/** The rows of each table that ranks regions by one quantity. */
function* rankings(reading: Reading): Iterable<readonly Ranked[]> {
  let rows: Ranked[] = []
  let level: TextFigure | undefined
  for (const figure of reading.figures) {
    if (!reading.inTable(figure) || figure.behind === '') continue
    if (figure.claim.kind !== 'rank') {
      level = figure
      continue
    }
    const last = rows.at(-1)
    const line = reading.plain.slice(level?.end ?? 0, figure.start)
    if (level === undefined || line.includes('\n')) continue
    const joins =
      last !== undefined &&
      last.rank.claim.comparator === figure.claim.comparator &&
      last.figure.claim.kind === level.claim.kind &&
      last.figure.claim.indicator === level.claim.indicator &&
      !/\n\s*\n/.test(reading.plain.slice(last.rank.end, level.start))
    if (!joins) {
      if (rows.length >= fewest) yield rows
      rows = []
    }
    rows.push({ rank: figure, figure: level })
  }
  if (rows.length >= fewest) yield rows
}

/** Two neighbours that cannot both be right; none where the table ranks the least first or not by its figures. */
function outOfOrder(rows: readonly Ranked[]): readonly [Ranked, Ranked] | undefined {
  const falls = violations(rows, 1)
  const rises = violations(rows, -1)
  const found = falls.length <= rises.length ? falls : rises
  const [first] = found
  // An error moves a figure away from both its neighbours at most.
  if (first === undefined || found.length > 2 || rows.length - 1 - found.length < 2) return undefined
  const second = found[1]
  // The one that two pairs have in common is wrong.
  if (second !== undefined) return first[1] === second[0] ? [first[1], first[0]] : first
  return first
}

function violations(rows: readonly Ranked[], sign: 1 | -1): (readonly [Ranked, Ranked])[] {
  const found: (readonly [Ranked, Ranked])[] = []
  for (const [at, one] of rows.entries()) {
    const next = rows[at + 1]
    const a = one.figure.printed
    const b =
      next?.figure.printed &&
      (printedIn(next.figure.printed, next.figure.unit, one.figure.unit) ?? next.figure.printed)
    if (next === undefined || a === undefined || b === undefined) continue
    const same = placeOf(one) === placeOf(next)
    const [better, worse] = sign === 1 ? [a, b] : [b, a]
    const wrong = same
      ? !a.value.eq(b.value) && (a.range.low.gte(b.range.high) || b.range.low.gte(a.range.high))
      : better.range.high.lt(worse.range.low)
    if (wrong) found.push([one, next])
  }
  return found
}
