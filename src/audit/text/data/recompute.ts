import { halfUnit } from '../../../derive/check-sum.js'
import { derive } from '../../../derive/derive.js'
import type { Fact } from '../../../derive/fact.js'
import type { Message } from '../../../messages/index.js'
import { Decimal } from '../../../model/decimal.js'
import { isRate } from '../../../model/indicator.js'
import type { Measure, MeasuredQuantity } from '../../../model/measure.js'
import type { Observation } from '../../../model/observation.js'
import { parsePeriod } from '../../../model/period.js'
import { formatFixed } from '../../../model/rounding.js'
import type { ClaimKind } from '../../claims/claim.js'
import { percent, points, times } from '../../dataset/check.js'
import { checkContribution, checkPull } from '../../dataset/contribution.js'
import { figureOf, type Figure } from '../../dataset/figure.js'
import { checkGap } from '../../dataset/gap.js'
import { checkGrowth, checkMultiple } from '../../dataset/growth.js'
import { checkRanksOf } from '../../dataset/rank.js'
import { checkShare } from '../../dataset/share.js'
import type { Assessment } from '../../dataset/verdict.js'
import { meet } from '../../interval.js'
import { symbols } from '../rule.js'
import { figureText, type Printed, type TextFigure } from '../text-figure.js'
import { quantityNamed } from './compared-with.js'
import type { DataIndex } from './data-index.js'
import type { Meant } from './readings.js'

export interface Recomputed {
  /** `beside-another`: it agrees, but with another region or group than the text names. */
  readonly outcome: 'agrees' | 'differs' | 'beside-another'
  readonly arithmetic: Message | undefined
  readonly certain: boolean
}

type Check = (...given: Parameters<typeof checkGap>) => Iterable<Assessment>

interface Way {
  readonly measure: Measure
  readonly of: readonly (MeasuredQuantity | undefined)[]
  readonly unit: Figure['unit']
  readonly versus: 'region' | 'region-or-indicator' | 'peer-group' | 'none'
  readonly check: Check
}

const once =
  (check: typeof checkGap): Check =>
  (data, claim) => [check(data, claim)]

const ways: Readonly<Partial<Record<ClaimKind, Way>>> = {
  'growth-rate': {
    measure: 'growth',
    of: [undefined],
    unit: percent,
    versus: 'none',
    check: once(checkGrowth),
  },
  'point-gap': {
    measure: 'gap',
    of: ['growth', 'level'],
    unit: points,
    versus: 'region',
    check: once(checkGap),
  },
  share: {
    measure: 'share',
    of: [undefined],
    unit: percent,
    versus: 'region-or-indicator',
    check: once(checkShare),
  },
  'point-change': {
    measure: 'point-change',
    of: ['level'],
    unit: points,
    versus: 'none',
    // Only derived: what the dataset states itself has been looked at.
    check: () => [],
  },
  'increase-multiple': {
    measure: 'increase-multiple',
    of: [undefined],
    unit: times,
    versus: 'none',
    check: once(checkMultiple),
  },
  'contribution-rate': {
    measure: 'contribution',
    of: [undefined],
    unit: percent,
    versus: 'region-or-indicator',
    check: once(checkContribution),
  },
  'contribution-points': {
    measure: 'pull',
    of: [undefined],
    unit: points,
    versus: 'region-or-indicator',
    check: once(checkPull),
  },
  rank: {
    measure: 'rank',
    of: ['growth', 'level'],
    unit: undefined,
    versus: 'peer-group',
    check: (data, claim) => checkRanksOf(data, [claim]),
  },
}

/**
 * Recomputes what the dataset does not state: as it would check a figure of its own, and where it may not,
 * for its operands are doubtful, as it would derive the figure.
 */
export function recompute(
  index: DataIndex,
  figure: TextFigure,
  read: Meant,
  all: readonly Observation[],
): Recomputed | undefined {
  const meant = figure.claim.kind === 'point-change' ? sinceYear(figure, read) : read
  if (meant === undefined) return undefined
  const way = ways[figure.claim.kind]
  const own = figure.printed
  if (way === undefined || own === undefined || figure.approximate) return undefined
  if (figure.claim.kind === 'growth-rate' && !/同期|上年|去年/.test(figure.claim.comparator ?? '同期'))
    return undefined
  if ((figure.unit?.dimension ?? 'none') !== (way.unit?.dimension ?? 'none') && way.unit !== undefined) {
    return undefined
  }
  const words = figure.claim.comparator ?? figure.claim.peerGroup
  const named = quantityNamed(figure)
  // Only what is a rate itself has gaps of its level.
  const level = isRate(index.data.indicator(meant.indicator))
  const quantities = way.measure === 'gap' && !level ? (['growth'] as const) : way.of
  let found: Recomputed | undefined
  let unknown = false
  for (const versus of versusOf(index, way, meant, words)) {
    for (const of of quantities) {
      if (of !== undefined && named !== undefined && of !== named && way.versus === 'peer-group') continue
      const one = recomputeOne(index, own, figure, meant, all, { ...way, of }, versus.id)
      if (one === undefined) {
        unknown = true
        continue
      }
      if (one.outcome === 'agrees' && !versus.another) return one
      if (one.outcome === 'agrees') found = { ...one, outcome: 'beside-another', certain: false }
      else if (!versus.another) found ??= one
    }
  }
  // Where one of several readings cannot be told, no other is held against the text.
  return unknown && quantities.length > 1 && named === undefined && found?.outcome === 'differs'
    ? undefined
    : found
}

/** 比2013年提高27.9个百分点: since the year that is named. */
function sinceYear({ claim: { comparator } }: TextFigure, meant: Meant): Meant | undefined {
  const base = /^(?:in )?((?:19|20)\d{2})年?$/.exec(comparator ?? '')?.[1]
  return base === undefined || base >= meant.period ? undefined : { ...meant, base }
}

const onYearBefore = /同期|上年|去年|前一年/

interface Beside {
  readonly id: string | undefined
  /** Whether the text’s words can only mean another. */
  readonly another: boolean
}

function versusOf(index: DataIndex, { versus }: Way, { region }: Meant, words: string | null): Beside[] {
  const { data } = index
  const isAnother = (id: string): boolean => words !== null && index.meansAnother(words, id, region)
  if (versus === 'none') return [{ id: undefined, another: false }]
  if (versus === 'peer-group') {
    return data.peerGroupsOf(region).map(({ id, within }) => ({ id, another: isAnother(within) }))
  }
  const indicator =
    versus === 'region-or-indicator' && words !== null ? index.names.indicators.lastIn(words)?.id : undefined
  if (indicator !== undefined) return [{ id: indicator, another: false }]
  if (words === null) return []
  const above = index.chain(region).slice(1)
  const named = index.regionOf(words, region)
  const all = above.map(({ id }) => ({ id, another: isAnother(id) }))
  return named === undefined || all.some(({ id }) => id === named)
    ? all
    : [...all, { id: named, another: false }]
}

function recomputeOne(
  index: DataIndex,
  own: Printed,
  figure: TextFigure,
  meant: Meant,
  all: readonly Observation[],
  { measure, of, check }: Omit<Way, 'of'> & { readonly of: MeasuredQuantity | undefined },
  versus: string | undefined,
): Recomputed | undefined {
  const { data } = index
  const { region, indicator, period, base } = meant
  // Grown by how many times, without a word of since when, is no growth on the year before.
  if (
    measure === 'increase-multiple' &&
    base === undefined &&
    !onYearBefore.test(figure.claim.comparator ?? '')
  )
    return undefined
  const level = all.find((one) => one.measure === 'level') ?? all[0]
  const observation: Observation = {
    region,
    indicator,
    period,
    ...(base !== undefined && { base }),
    measure,
    ...(of !== undefined && { of }),
    ...(versus !== undefined && { versus }),
    value: formatFixed(own.value, own.decimals),
    status: level?.status ?? [],
    cumulative: false,
    breakBefore: false,
    source: '',
    ...(level?.vintage !== undefined && { vintage: level.vintage }),
  }
  const stated = figureOf(data, observation)
  for (const assessment of stated === undefined ? [] : check(data, stated)) {
    if (assessment === 'not-assessable') continue
    const agrees = assessment.verdict !== 'contradiction'
    return { outcome: agrees ? 'agrees' : 'differs', arithmetic: assessment.arithmetic(), certain: true }
  }
  return derived(index, own, figure, meant, { measure, of }, versus)
}

/** What the dataset itself would print. */
function derived(
  { data }: DataIndex,
  own: Printed,
  figure: TextFigure,
  meant: Meant,
  { measure, of }: { readonly measure: Measure; readonly of: MeasuredQuantity | undefined },
  versus: string | undefined,
): Recomputed | undefined {
  const period = parsePeriod(meant.period)
  if (period === undefined) return undefined
  const request = {
    measure,
    region: data.region(meant.region),
    indicator: data.indicator(meant.indicator),
    period,
  }
  const base = meant.base === undefined ? undefined : parsePeriod(meant.base)
  const fact = derive(data, {
    ...request,
    ...(base !== undefined && { base }),
    ...(of !== undefined && { of }),
    ...(versus !== undefined && { versus }),
  })
  if (fact.kind === 'absent') return undefined
  const slack = toleranceOf(fact)
  const range = { low: fact.value.minus(slack), high: fact.value.plus(slack) }
  const agrees = measure === 'rank' ? own.value.eq(fact.value) : meet(own.range, range)
  const arithmetic = symbols(`${figureText(figure)} ≠ ${fact.formula.substituted}`)
  return { outcome: agrees ? 'agrees' : 'differs', arithmetic, certain: false }
}

/** What the rounding of its operands can make of a fact: the sum of their errors, relative ones of a quotient. */
function toleranceOf({ inputs, value, unit, measure }: Fact): Decimal {
  const differs = measure === 'gap' || measure === 'increment' || measure === 'point-change'
  const whole = measure === 'growth' && unit?.id === '%' ? value.abs().plus(100) : value.abs()
  return inputs.reduce((sum, input) => {
    const half = halfUnit(input.decimals)
    if (differs) return sum.plus(half)
    return input.value.isZero() ? sum : sum.plus(half.div(input.value.abs()).times(whole))
  }, new Decimal(0))
}
