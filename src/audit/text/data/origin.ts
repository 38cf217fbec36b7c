import type { Observation } from '../../../model/observation.js'
import { figureOf, type Figure } from '../../dataset/figure.js'
import type { Reading } from '../reading.js'
import type { TextFigure } from '../text-figure.js'
import { agrees, inUnitOf, isPlace, valueOf } from './agreement.js'
import type { Diagnosis } from './diagnosis.js'
import { measures, type Meant } from './readings.js'

/** The same indicator's figure in another period or region that prints as the text does. */
export function originOf({ data: index }: Reading, figure: TextFigure, expected: Figure): Figure | undefined {
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

/** Where the dataset has nothing for the period or the region that the text names, but this very value elsewhere. */
export function elsewhere(
  reading: Reading,
  figure: TextFigure,
  meant: readonly Meant[],
): Diagnosis | undefined {
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
