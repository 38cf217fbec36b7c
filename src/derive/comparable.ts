import type { Observation } from '../model/observation.js'
import { absent, type Absent, type Fact } from './fact.js'

/**
 * Why two figures must not be set against each other, if so: they are at different prices, one is
 * adjusted and the other is not, one is on a comparable basis, or they stand for different spans of
 * time. What is not stated of a figure is no reason to refuse it.
 */
export function comparable(a: Fact, b: Fact): Absent | undefined {
  for (const one of a.observations) {
    for (const other of b.observations) {
      const why = difference(described(a, one), described(b, other))
      if (why !== undefined) {
        return absent(
          `${a.id} and ${b.id} cannot be compared: ${why.en}`,
          `${a.id} 与 ${b.id} 不可比：${why.zh}`,
        )
      }
    }
  }
  return undefined
}

/** Whether two observations of the same kind may be set against each other. */
export function comparableObservations(a: Described, b: Described): boolean {
  return difference(a, b) === undefined
}

export type Described = Pick<Observation, 'priceBasis' | 'adjusted' | 'comparableBasis' | 'mode'>

/** A level is at its indicator's prices unless it says otherwise; a growth rate only says its own. */
function described({ indicator }: Fact, observation: Observation): Described {
  const { measure, priceBasis } = observation
  return measure === 'level' && priceBasis === undefined
    ? { ...observation, priceBasis: indicator.priceBasis }
    : observation
}

interface Difference {
  readonly en: string
  readonly zh: string
}

function difference(a: Described, b: Described): Difference | undefined {
  const [pricesA, pricesB] = [a.priceBasis ?? 'none', b.priceBasis ?? 'none']
  if (pricesA !== 'none' && pricesB !== 'none' && pricesA !== pricesB) {
    return {
      en: `one is at ${pricesA} prices, the other at ${pricesB} prices`,
      zh: `一个按${priceWords[pricesA]}计算，另一个按${priceWords[pricesB]}计算`,
    }
  }
  if (a.adjusted !== b.adjusted) {
    return {
      en: `one is ${adjustmentWords(a.adjusted).en}, the other ${adjustmentWords(b.adjusted).en}`,
      zh: `一个${adjustmentWords(a.adjusted).zh}，另一个${adjustmentWords(b.adjusted).zh}`,
    }
  }
  if ((a.comparableBasis ?? false) !== (b.comparableBasis ?? false)) {
    return { en: 'only one is on a comparable basis', zh: '只有一个按可比口径计算' }
  }
  if (a.mode !== undefined && b.mode !== undefined && a.mode !== b.mode) {
    return {
      en: `one is a ${a.mode} figure, the other a ${b.mode} figure`,
      zh: `一个是${modeWords[a.mode]}，另一个是${modeWords[b.mode]}`,
    }
  }
  return undefined
}

const priceWords = { current: '现价', constant: '不变价', none: '' } as const

function adjustmentWords(adjusted: Described['adjusted']): Difference {
  switch (adjusted) {
    case undefined:
      return { en: 'not adjusted', zh: '未经季节调整' }
    case 'seasonally':
      return { en: 'seasonally adjusted', zh: '经季节调整' }
    case 'working-day':
      return { en: 'adjusted for working days', zh: '经工作日调整' }
  }
}

const modeWords = {
  single: '当期数',
  'year-to-date': '年初累计数',
  point: '时点数',
  average: '平均数',
} as const
