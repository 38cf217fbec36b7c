import type { Direction } from '../../../phrase/phrasebook.js'
import type { ClaimKind } from '../claim.js'
import type { Frame } from '../frame.js'
import type { UnitClass } from '../unit-words.js'

const amounts: readonly UnitClass[] = ['money', 'count', 'physical', 'time', 'none']
const percent: readonly UnitClass[] = ['percent']
const points: readonly UnitClass[] = ['points']
const times: readonly UnitClass[] = ['times']

type Row = readonly [
  kind: ClaimKind,
  direction: Direction | null,
  units: readonly UnitClass[],
  patterns: string,
]

const up =
  'rose increased grew climbed advanced expanded gained jumped surged picked|up rising increasing growing risen grown up higher rise|of increase|of growth|of gain|of rise increase'
const down =
  'fell decreased declined dropped contracted shrank slipped dipped falling decreasing declining fallen down lower fall|of decrease|of decline|of drop|of reduction|of'

/** Verbs with and without `by`, in front of a figure. */
function moves(verbs: string): string {
  return verbs
    .split(' ')
    .map((verb) => verb.replaceAll('|', ' '))
    .flatMap((verb) => [`${verb} {value}`, `${verb} by {value}`])
    .join('|')
}

const rows: readonly Row[] = [
  ['growth-rate', 'up', percent, moves(up)],
  ['growth-rate', 'down', percent, moves(down)],
  [
    'growth-rate',
    'up',
    percent,
    '{value} higher|{value} more than|{value} increase|{value} rise|{value} growth|{value} up',
  ],
  [
    'growth-rate',
    'down',
    percent,
    '{value} lower|{value} less than|{value} fewer|{value} decrease|{value} decline|{value} fall|{value} drop',
  ],
  [
    'growth-rate',
    'up',
    percent,
    'growth slowed to {value}|growth eased to {value}|growth picked up to {value}|growth accelerated to {value}|growth rate of {value}|growth rate was {value}|growth rate stood at {value}',
  ],
  ['point-change', 'up', points, moves(up)],
  ['point-change', 'down', points, moves(down)],
  ['point-change', 'down', points, 'slowed by {value}|eased by {value}'],
  ['point-gap', 'up', points, '{value} above|{value} higher than|{value} more than|{value} faster than'],
  ['point-gap', 'down', points, '{value} below|{value} lower than|{value} less than|{value} slower than'],
  [
    'contribution-points',
    'up',
    points,
    'contributed {value}|contributing {value}|added {value}|adding {value}|{value} to growth',
  ],
  [
    'contribution-rate',
    null,
    percent,
    'contributed {value} of growth|{value} of the growth|{value} of growth',
  ],
  ['increment-and-total', 'up', amounts, moves(up)],
  ['increment-and-total', 'down', amounts, moves(down)],
  [
    'increase-multiple',
    'up',
    times,
    'increased by {value}|grew by {value}|rose by {value}|an increase of {value}',
  ],
  ['times', 'up', times, 'increased {value}|grew {value}|rose {value}|expanded {value}'],
  [
    'average-growth',
    'up',
    percent,
    ['grew by', 'grew', 'rose by', 'rose', 'increased by', 'increased', 'growth of']
      .flatMap((verb) =>
        ['per year', 'a year', 'annually', 'per annum', 'each year', 'on average'].map(
          (tail) => `${verb} {value} ${tail}`,
        ),
      )
      .join('|'),
  ],
  [
    'average-growth',
    'down',
    percent,
    ['fell by', 'fell', 'declined by', 'decreased by']
      .flatMap((verb) =>
        ['per year', 'a year', 'annually', 'per annum', 'each year', 'on average'].map(
          (tail) => `${verb} {value} ${tail}`,
        ),
      )
      .join('|'),
  ],
  [
    'average-growth',
    'up',
    percent,
    'annual average growth of {value}|average annual growth of {value}|average annual growth rate of {value}|compound annual growth rate of {value}|average annual rate of {value}',
  ],
  [
    'annual-average',
    null,
    amounts,
    'averaged {value} a year|averaged {value} per year|averaging {value} a year|averaging {value} per year|an average of {value} a year|an average of {value} per year',
  ],
  [
    'share',
    null,
    percent,
    'accounted for {value}|accounting for {value}|made up {value}|making up {value}|represented {value}|share of {value}|comprised {value}|{value} of',
  ],
  ['fraction', null, ['none'], 'accounted for {value}|made up {value}'],
  [
    'target',
    null,
    [...amounts, ...percent],
    'target of {value}|{value} target|target was {value}|target stood at {value}',
  ],
  [
    'completion',
    null,
    percent,
    '{value} of the target|{value} of the annual target|{value} of the full-year target',
  ],
  [
    'ahead-of-plan',
    'up',
    [...percent, ...points],
    '{value} ahead of target|{value} ahead of plan|exceeded the target by {value}',
  ],
  [
    'ahead-of-plan',
    'down',
    [...percent, ...points],
    '{value} behind target|{value} behind plan|{value} short of target',
  ],
]

/** Ways of statistical offices that write English, beside those of the phrasebook. */
export const englishFrames: readonly Frame[] = rows.flatMap(([kind, direction, units, patterns]) =>
  patterns.split('|').map((pattern): Frame => ({ pattern, kind, direction, units })),
)
