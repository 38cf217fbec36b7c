import type { Message } from '../../../messages/index.js'
import type { Decimal } from '../../../model/decimal.js'
import type { Observation } from '../../../model/observation.js'
import type { Unit } from '../../../model/unit.js'
import { figureIn, figureOf, type Figure } from '../../dataset/figure.js'
import { exactly, lastDigit, multiply, overlap } from '../../interval.js'
import { isDated } from '../mentions.js'
import type { Reading } from '../reading.js'
import type { Printed, TextFigure } from '../text-figure.js'
import { comparedWith } from './compared-with.js'
import { measures, readings, type Meant } from './readings.js'
import { recompute, type Recomputed } from './recompute.js'

/** What is wrong with a figure beside the dataset. */
export type Fault =
  /** Another value than the dataset's. */
  | 'value'
  /** The dataset's value in a unit that makes it another. */
  | 'unit'
  /** The dataset's size with the other sign. */
  | 'direction'
  /** Another place in a rank. */
  | 'rank'
  /** The dataset's figure, but beside another region or group. */
  | 'comparison'
  /** A value that the figure had in an earlier publication. */
  | 'vintage'
  /** The value that the same indicator has in another period or region. */
  | 'stale'
  /** The dataset has nothing for the period named, but this very value for another. */
  | 'period'
  /** The same of the region named. */
  | 'region'

export interface Diagnosis {
  readonly fault: Fault
  readonly figure: TextFigure
  /** What the dataset has for what the text names. */
  readonly expected: Figure | undefined
  /** Where the printed value comes from, if the dataset has it elsewhere. */
  readonly origin: Figure | undefined
  /** How the figure was recomputed, where the dataset does not state it. */
  readonly arithmetic: Message | undefined
  /** Not where the dataset’s own figures are doubtful, or an approximation only stretches so far. */
  readonly certain: boolean
}

const kept = new WeakMap<Reading, readonly Diagnosis[]>()

/** What the dataset says against the figures of a text; each rule tells of one kind of fault. */
export function diagnoses(reading: Reading): readonly Diagnosis[] {
  const known = kept.get(reading)
  if (known !== undefined) return known
  const found = reading.figures.flatMap((figure) => diagnose(reading, figure) ?? [])
  kept.set(reading, found)
  return found
}

function diagnose(reading: Reading, figure: TextFigure): Diagnosis | undefined {
  const { data: index } = reading
  if (index === undefined || valueOf(figure) === undefined) return undefined
  const meant = readings(reading, figure)
  if (meant === undefined || meant.length === 0) return undefined
  let contradicted: Figure | undefined
  let besideAnother: Figure | undefined
  let computed: Recomputed | undefined
  let known = false
  for (const one of meant) {
    const all = index.at(one.region, one.indicator, one.period)
    if (all.length > 0 && one.loose !== true) known = true
    const { same, other } = candidates(reading, figure, one, all)
    if (same.some((candidate) => agrees(figure, candidate))) return startOf(reading, figure, one)
    // Compared with 2013 it grew from A to B: A is of the year that is named.
    if (figure.from !== undefined && same.some((candidate) => agrees(figure, candidate, figure.from)))
      continue
    if (one.loose === true) continue
    contradicted ??= same[0]
    besideAnother ??= other.find((candidate) => agrees(figure, candidate))
    if (same.length > 0) continue
    const found = recompute(index, figure, one, all)
    if (found?.outcome === 'agrees') return undefined
    if (computed === undefined || computed.outcome === 'differs') computed = found ?? computed
  }
  const told = { figure, expected: undefined, origin: undefined, arithmetic: undefined, certain: true }
  if (contradicted !== undefined) {
    const found = contradictionOf(reading, figure, contradicted)
    return figure.claim.period === null ? { ...found, certain: false } : found
  }
  if (besideAnother !== undefined) return { ...told, fault: 'comparison', expected: besideAnother }
  if (computed !== undefined) {
    const { outcome, arithmetic, certain } = computed
    const fault =
      outcome === 'beside-another' ? 'comparison' : figure.claim.kind === 'rank' ? 'rank' : 'value'
    return { ...told, fault, arithmetic, certain }
  }
  const sameDigits = meant.flatMap((one) => otherUnit(reading, figure, one))[0]
  if (sameDigits !== undefined) return { ...told, fault: 'unit', expected: sameDigits }
  return known || !isDated(reading, figure) ? undefined : elsewhere(reading, figure, meant)
}

/** Of a change that ends as the dataset has it: whether it began so too. */
function startOf(reading: Reading, figure: TextFigure, meant: Meant): Diagnosis | undefined {
  const { from, claim } = figure
  const { base, region, indicator } = meant
  if (claim.kind !== 'from-to' || from === undefined || base === undefined) return undefined
  const all = reading.data?.at(region, indicator, base) ?? []
  const { same } = candidates(reading, figure, { ...meant, period: base }, all)
  const [expected] = same
  if (expected === undefined || same.some((one) => agrees(figure, one, from))) return undefined
  if (reading.data?.data.vintages(expected.observation).length !== 1) return undefined
  return {
    fault: 'value',
    figure: { ...figure, printed: from },
    expected,
    origin: undefined,
    arithmetic: undefined,
    certain: true,
  }
}

interface Candidates {
  readonly same: readonly Figure[]
  /** The same measure beside another region or group than the text names. */
  readonly other: readonly Figure[]
}

function candidates(
  reading: Reading,
  figure: TextFigure,
  meant: Meant,
  all: readonly Observation[],
): Candidates {
  const { data: index } = reading
  const same: Figure[] = []
  const other: Figure[] = []
  if (index === undefined) return { same, other }
  const wanted = measures(figure, reading.plain)
  for (const observation of all) {
    if (!wanted.includes(observation.measure)) continue
    const candidate = figureOf(index.data, observation)
    if (candidate === undefined || !comparable(figure, candidate)) continue
    if (comparedWith(index, figure, meant.region, observation)) same.push(candidate)
    else other.push(candidate)
  }
  return { same, other }
}

/** The value that a figure states of its period: of a change the end. */
function valueOf({ claim, printed, to }: TextFigure): TextFigure['printed'] {
  return claim.kind === 'from-to' ? to : printed
}

function agrees(figure: TextFigure, candidate: Figure, own = valueOf(figure)): boolean {
  if (own === undefined) return false
  const theirs = inUnitOf(figure, candidate)
  if (theirs === undefined) return false
  if (isPlace(candidate)) return own.value.eq(theirs.value)
  const value = isUnsigned(figure) ? { ...own, value: own.value.abs() } : own
  if (value.value.eq(theirs.value)) return true
  // More digits than the dataset has come from nowhere.
  const exact = !figure.approximate && candidate.observation.approximate === undefined
  if (exact && width(own).lt(width(theirs))) return false
  // 不足20天 for 不足10天: two approximations are one only with one number.
  if (figure.approximate && candidate.observation.approximate !== undefined) return false
  return overlap(own.range, theirs.range) && (!figure.approximate || isNear(own, theirs.value))
}

function width({ range }: Pick<Figure, 'range'>): Decimal {
  return range.high.minus(range.low)
}

/** 40余 is said of 43 but not of 80 or 38: an approximation stretches one way, and no further than its last digit. */
function isNear({ value, range }: Printed, exact: Decimal): boolean {
  return exact.gte(range.low) && exact.lte(range.high) && exact.minus(value).abs().lte(lastDigit(value))
}

/** 改善58.2% has no sign of its own. */
function isUnsigned({ claim: { kind } }: TextFigure): boolean {
  return kind === 'cumulative-change'
}

function isPlace({ observation: { measure } }: Figure): boolean {
  return measure === 'rank' || measure === 'top-tier'
}

function comparable(figure: TextFigure, candidate: Figure): boolean {
  return inUnitOf(figure, candidate) !== undefined
}

function inUnitOf(figure: TextFigure, candidate: Figure): Pick<Figure, 'value' | 'range'> | undefined {
  if (isPlace(candidate)) return candidate
  const { unit } = candidate
  if (unit === undefined) return undefined
  if (figure.unit === undefined || isCountLike(figure, unit)) {
    if (!unit.dimension.startsWith('count:') && unit.dimension !== 'index') return undefined
    const factor = unit.factor.div(figure.unit?.factor ?? 1)
    return { value: candidate.value.times(factor), range: multiply(candidate.range, exactly(factor)) }
  }
  return figureIn(candidate, figure.unit)
}

const alike = [
  ['人', '名', '位'],
  ['件', '起', '例', '宗'],
  ['次', '人次', '家次', '件次', '场次', '场'],
  ['个', '家', '户', '项', '件', '所', '座', '条', '处', '只'],
]

/** One measure word for another: 人 for 名, and in English, which has few, any. */
function isCountLike({ unit, claim }: TextFigure, theirs: Unit): boolean {
  if (unit === undefined || !theirs.dimension.startsWith('count:')) return false
  const own = unit.dimension
  if (own === theirs.dimension) return false
  if (/^[\x20-\x7e’]+$/.test(claim.quote)) return own.startsWith('count:') || own === 'times'
  const [a, b] = [own, theirs.dimension].map((dimension) => dimension.replace('count:', ''))
  return alike.some((words) => a !== undefined && b !== undefined && words.includes(a) && words.includes(b))
}

function contradictionOf(reading: Reading, figure: TextFigure, expected: Figure): Diagnosis {
  const { data: index } = reading
  const own = valueOf(figure)
  const theirs = inUnitOf(figure, expected)
  const certain = own === undefined || theirs === undefined || !overlap(own.range, theirs.range)
  const told = { figure, expected, arithmetic: undefined, certain }
  if (index === undefined || own === undefined || theirs === undefined) {
    return { ...told, fault: 'value', origin: undefined }
  }
  if (isPlace(expected)) return { ...told, fault: 'rank', origin: undefined }
  if (own.value.neg().eq(theirs.value)) return { ...told, fault: 'direction', origin: undefined }
  if (
    figure.unit !== undefined &&
    expected.unit !== undefined &&
    !figure.unit.factor.eq(expected.unit.factor)
  ) {
    if (own.value.eq(expected.value)) return { ...told, fault: 'unit', origin: undefined }
  }
  const earlier = index.data
    .vintages(expected.observation)
    .slice(0, -1)
    .map((observation) => figureOf(index.data, observation))
    .find((one) => one !== undefined && agrees(figure, one))
  if (earlier !== undefined) return { ...told, fault: 'vintage', origin: earlier }
  const origin = originOf(reading, figure, expected)
  return { ...told, fault: origin === undefined ? 'value' : 'stale', origin }
}

/** The same indicator's figure in another period or region that prints as the text does. */
function originOf({ data: index }: Reading, figure: TextFigure, expected: Figure): Figure | undefined {
  if (index === undefined) return undefined
  const { region, indicator, measure } = expected.observation
  const matching = (observation: Observation): Figure | undefined => {
    if (observation.measure !== measure) return undefined
    const one = figureOf(index.data, observation)
    return one !== undefined && agrees(figure, one) ? one : undefined
  }
  return (
    first(index.ofSeries(region, indicator), matching) ??
    first(index.ofIndicator(indicator).slice(0, mostLookedAt), matching)
  )
}

/** An origin is a courtesy; a national dataset is not searched for each wrong figure. */
const mostLookedAt = 5000

function first<T, U>(list: readonly T[], find: (one: T) => U | undefined): U | undefined {
  for (const one of list) {
    const found = find(one)
    if (found !== undefined) return found
  }
  return undefined
}

/** A figure under the same names whose digits are these, in a unit of another kind: 7.9个百分点 for 7.9%. */
function otherUnit(
  { data: index }: Reading,
  figure: TextFigure,
  { region, indicator, period }: Meant,
): Figure[] {
  const own = valueOf(figure)
  if (index === undefined || own === undefined) return []
  return index.at(region, indicator, period).flatMap((observation) => {
    const one = figureOf(index.data, observation)
    if (one?.unit === undefined || figure.unit === undefined || isPlace(one)) return []
    const differs = one.unit.dimension !== figure.unit.dimension && isSlipOf(figure.unit, one.unit)
    return differs && one.value.abs().eq(own.value.abs()) ? [one] : []
  })
}

/** Not 0.56元 for 0.56元/度, which leaves out what goes without saying, nor one measure word for another. */
function isSlipOf(own: Unit, theirs: Unit): boolean {
  const [a, b] = [own.dimension, theirs.dimension]
  if (a.includes('/') || b.includes('/')) return false
  const isLoose = (dimension: string): boolean => dimension.startsWith('count:') || dimension === 'times'
  return !(isLoose(a) && isLoose(b))
}

/** Where the dataset has nothing for the period or the region that the text names, but this very value elsewhere. */
function elsewhere(reading: Reading, figure: TextFigure, meant: readonly Meant[]): Diagnosis | undefined {
  const { data: index } = reading
  const own = valueOf(figure)
  if (index === undefined || own === undefined || !isTelling(own.text)) return undefined
  const wanted = measures(figure, reading.plain)
  const matching = (observation: Observation): Figure | undefined => {
    if (!wanted.includes(observation.measure)) return undefined
    const one = figureOf(index.data, observation)
    const theirs = one && inUnitOf(figure, one)
    return one !== undefined && theirs?.value.eq(own.value) === true && !isPlace(one) ? one : undefined
  }
  for (const { region, indicator } of meant) {
    const origin = first(index.ofSeries(region, indicator), matching)
    if (origin !== undefined) {
      return { fault: 'period', figure, expected: undefined, origin, arithmetic: undefined, certain: false }
    }
  }
  for (const { region, indicator, period } of meant) {
    if (index.ofSeries(region, indicator).some((one) => one.period === period)) continue
    const origin = first(index.ofIndicator(indicator).slice(0, mostLookedAt), (one) =>
      // What a firm of a county did may be told of the county; what the text’s own county did, not of its city.
      one.period === period &&
      (one.region === index.subject || !index.chain(one.region).some(({ id }) => id === region))
        ? matching(one)
        : undefined,
    )
    if (origin !== undefined) {
      return { fault: 'region', figure, expected: undefined, origin, arithmetic: undefined, certain: false }
    }
  }
  return undefined
}

/** Whether a number has digits enough not to be met by chance. */
function isTelling(text: string): boolean {
  return text.replace(/\D/g, '').replace(/^0+/, '').length >= 2
}
