import { measureTraits, type Measure } from '../../model/measure.js'
import type { Pattern } from '../../phrase/pattern.js'
import type { Direction, Phrasebook, Said, Turn, Variants } from '../../phrase/phrasebook.js'
import type { ClaimKind } from './claim.js'
import type { Frame } from './frame.js'
import { simplifyText } from './script.js'
import { classOf, type UnitClass } from './unit-class.js'

/** What a measure that the phrasebook writes is read as. */
export const kindOfMeasure: Readonly<Record<Measure, ClaimKind>> = {
  level: 'level',
  target: 'target',
  'target-rank': 'target',
  'target-tier': 'target',
  increment: 'increment-and-total',
  growth: 'growth-rate',
  'growth-on-previous': 'growth-rate',
  'annualised-growth': 'growth-rate',
  'growth-since': 'growth-rate',
  'increase-multiple': 'increase-multiple',
  times: 'times',
  'average-growth': 'average-growth',
  'two-year-average': 'average-growth',
  'annual-average': 'annual-average',
  share: 'share',
  'point-change': 'point-change',
  gap: 'point-gap',
  'gap-turn': 'point-gap',
  standing: 'point-gap',
  contribution: 'contribution-rate',
  pull: 'contribution-points',
  rank: 'rank',
  'rank-change': 'rank',
  position: 'times',
  'top-tier': 'top-tier',
  first: 'unique',
  only: 'unique',
  superlative: 'top-tier',
  award: 'top-tier',
  rating: 'other',
  ordinal: 'other',
  'one-of': 'other',
  date: 'other',
  completion: 'completion',
  pace: 'ahead-of-plan',
  streak: 'streak',
  'streak-end': 'streak',
  record: 'rank',
  threshold: 'level',
  intensity: 'intensity',
  ratio: 'times',
  disparity: 'times',
  elasticity: 'level',
  'location-quotient': 'level',
  revision: 'other',
}

const comparators: Readonly<Partial<Record<Measure, string>>> = {
  growth: '同期',
  'growth-on-previous': '上期',
  'annualised-growth': '上期',
  pace: '时序进度',
}

/** Measures that point nowhere: a share or a completion is neither up nor down. */
const still: ReadonlySet<Measure> = new Set([
  'target',
  'times',
  'annual-average',
  'contribution',
  'position',
  'top-tier',
  'only',
  'completion',
  'intensity',
  'ratio',
  'disparity',
  'elasticity',
  'location-quotient',
])

const amounts: readonly UnitClass[] = ['money', 'count', 'physical', 'time']

function unitsOf(measure: Measure): readonly UnitClass[] | undefined {
  const { unit, unitless } = measureTraits[measure]
  if (unitless === true) return ['none']
  if (measure === 'target') return undefined
  if (measure === 'rank-change') return ['places']
  if (measure === 'streak' || measure === 'streak-end' || unit === undefined) return amounts
  return [classOf(unit)]
}

function framesOf(measure: Measure, direction: Direction, variants: Variants): Frame[] {
  return Object.values(variants)
    .flatMap(patternsOf)
    .map((pattern): Frame => {
      const units = unitsOf(measure)
      const comparator = comparators[measure]
      return {
        pattern,
        kind: kindOfMeasure[measure],
        direction: still.has(measure) ? null : direction,
        ...(units !== undefined && { units }),
        ...(comparator !== undefined && { comparator }),
      }
    })
}

/** Of a pattern with its 不超过 in front the one with that word and a plain figure. */
function withBound(pattern: Pattern, word: string): Pattern {
  return pattern.replace('{bound}', simplifyText(word)).replace('{plain}', '{value}')
}

function patternsOf(said: Said | undefined): Pattern[] {
  if (said === undefined) return []
  return (typeof said === 'string' ? [said] : [said.opening, said.following]).map(simplifyText)
}

const turns: Readonly<Record<Turn, Direction>> = {
  faster: 'up',
  slower: 'down',
  narrower: 'up',
  wider: 'down',
  'to-rise': 'up',
  'to-decline': 'down',
  steady: 'flat',
}

const directions: readonly Direction[] = ['up', 'down', 'flat']

/** All frames with a {value} that a phrasebook writes; what it says in words alone is not among them. */
export function bookFrames(book: Phrasebook): Frame[] {
  const frames: Frame[] = []
  const add = (measure: Measure, direction: Direction, variants: Variants): void => {
    frames.push(...framesOf(measure, direction, variants))
  }
  for (const direction of directions) {
    add('growth', direction, book.growth[direction])
    add('gap', direction, book.gap[direction])
    add('point-change', direction, book.pointChange.level[direction])
    add('point-change', direction, book.pointChange.share[direction])
    for (const [measure, directed] of Object.entries(book.directed)) {
      add(measure as Measure, direction, directed[direction])
    }
  }
  for (const [turn, variants] of Object.entries(book.pointChange.growth)) {
    add('point-change', turns[turn as Turn], variants)
  }
  for (const pattern of Object.values(book.share).flatMap(patternsOf)) {
    frames.push({ pattern, kind: 'share', direction: null, units: ['percent'] })
  }
  const bound = book.approximations['at-most'].word
  return frames
    .map((frame) => ({ ...frame, pattern: withBound(frame.pattern, bound) }))
    .filter(({ pattern }) => pattern.includes('{value}') && !pattern.includes('{from}'))
}
