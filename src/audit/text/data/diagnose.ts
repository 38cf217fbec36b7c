import type { Observation } from '../../../model/observation.js'
import type { Unit } from '../../../model/unit.js'
import { figureOf, type Figure } from '../../dataset/figure.js'
import { overlap } from '../../interval.js'
import { isDated } from '../mentions.js'
import type { Reading } from '../reading.js'
import type { TextFigure } from '../text-figure.js'
import { agrees, comparable, inUnitOf, isPlace, valueOf } from './agreement.js'
import { comparedWith } from './compared-with.js'
import type { Diagnosis } from './diagnosis.js'
import { elsewhere, originOf } from './origin.js'
import { measures, readings, type Meant } from './readings.js'
import { recompute, type Recomputed } from './recompute.js'

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
