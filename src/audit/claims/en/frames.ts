import type { Direction } from '../../../phrase/phrasebook.js'
import type { ClaimKind } from '../claim.js'
import type { Frame } from '../frame.js'
import type { UnitClass } from '../unit-class.js'
import { lowered, moves, named, passives, plans, raised, words } from './frame-patterns.js'
import { down, downNouns, up, upNouns } from './verbs.js'

const amounts: readonly UnitClass[] = ['money', 'count', 'physical', 'time', 'none', 'index']
const percent: readonly UnitClass[] = ['percent']
const points: readonly UnitClass[] = ['points']
const times: readonly UnitClass[] = ['times']
const any: readonly UnitClass[] = [...amounts, ...percent]

type Row = readonly [
  kind: ClaimKind,
  direction: Direction | null,
  units: readonly UnitClass[],
  patterns: readonly string[],
]

const rates = [
  'growth slowed to',
  'growth eased to',
  'growth picked up to',
  'growth accelerated to',
  'growth rate of',
  'growth rate was',
  'growth rate stood at',
  'growth reached',
  'growth was',
  'growth stood at',
  'growth came to',
  'growth averaged',
]

const rows: readonly Row[] = [
  [
    'growth-rate',
    'up',
    percent,
    [...moves([...up, ...raised]), ...named(upNouns), ...rates.map((rate) => `${rate} {value}`)],
  ],
  [
    'growth-rate',
    'up',
    percent,
    words(
      'grow at {value}|grew at {value}|grown at {value}|growing at {value}|expanded at {value}|increased at {value}|rose at {value}',
    ),
  ],
  ['growth-rate', 'down', percent, [...moves([...down, ...lowered]), ...named(downNouns)]],
  [
    'growth-rate',
    'up',
    percent,
    words('{value} higher|{value} more than|{value} up|added {value}|adding {value}|put on {value}'),
  ],
  [
    'growth-rate',
    'down',
    percent,
    words('{value} lower|{value} less than|{value} fewer|{value} down|off {value}|off by {value}'),
  ],
  [
    'level',
    null,
    ['money'],
    words(
      'from a loss of {value}|from a profit of {value}|from a surplus of {value}|from a deficit of {value}',
    ),
  ],
  ['level', 'up', ['money'], words('to a profit of {value}|to a surplus of {value}')],
  ['increment-and-total', 'up', amounts, ['{value} newly added']],
  ['level', 'down', ['money'], words('to a loss of {value}|to a deficit of {value}')],
  ['growth-rate', 'down', percent, words('within {value} of')],
  ['point-gap', 'down', amounts, words('{value} short of|{value} shy of')],
  ['point-gap', 'up', percent, words('{value} above|{value} ahead of')],
  [
    'point-gap',
    'down',
    percent,
    words('{value} below|{value} adrift of|{value} short of|{value} shy of|{value} behind|{value} under'),
  ],
  [
    'point-change',
    'up',
    points,
    [...moves([...up, ...raised]), ...named(upNouns), 'widened by {value}', 'widened {value}'],
  ],
  ['point-change', 'down', points, [...moves([...down, ...lowered]), ...named(downNouns)]],
  [
    'point-change',
    'up',
    points,
    words(
      '{value} higher|{value} faster|{value} quicker|{value} stronger|{value} more|{value} better|{value} up|{value} wider|{value} larger|revised up by {value}|revised up {value}',
    ),
  ],
  [
    'point-change',
    'down',
    points,
    words(
      '{value} lower|{value} slower|{value} weaker|{value} less|{value} worse|{value} down|{value} narrower|{value} smaller|revised down by {value}|revised down {value}',
    ),
  ],
  [
    'rank',
    'up',
    ['places'],
    words(
      'up {value}|rose {value}|climbed {value}|moved up {value}|gained {value}|advanced {value}|jumped {value}|climbing {value}|rising {value}|moving up {value}|{value} higher|{value} better|{value} ahead|up by {value}|{value} up',
    ),
  ],
  [
    'rank',
    'down',
    ['places'],
    words(
      'down {value}|fell {value}|slipped {value}|dropped {value}|moved down {value}|lost {value}|slipping {value}|falling {value}|dropping {value}|{value} lower|{value} worse|{value} down',
    ),
  ],
  [
    'duration',
    null,
    ['time'],
    words(
      'took {value}|takes {value}|take {value}|taking {value}|lasted {value}|lasting {value}|stayed {value}|within {value}|in just {value}|in only {value}|shortened to {value}|cut to {value}|reduced to {value}|stay of {value}|stay was {value}|wait of {value}|time of {value}|time was {value}|time fell to {value}|lasts {value}|needed {value}|requires {value}',
    ),
  ],
  // A fall that slows is a rise of the rate
  [
    'point-change',
    'up',
    points,
    words(
      'decline narrowed by {value}|decline narrowed {value}|fall narrowed by {value}|drop narrowed by {value}|decline eased by {value}|contraction narrowed by {value}',
    ),
  ],
  [
    'point-change',
    'down',
    points,
    words(
      'decline widened by {value}|decline widened {value}|fall widened by {value}|drop widened by {value}|narrowed by {value}|narrowed {value}|decline deepened by {value}',
    ),
  ],
  [
    'point-gap',
    'up',
    points,
    words(
      '{value} above|{value} higher than|{value} stronger than|{value} larger than|{value} wider than|{value} more than|{value} faster than|{value} ahead of|{value} quicker than|{value} better than',
    ),
  ],
  [
    'point-gap',
    'down',
    points,
    words(
      '{value} below|{value} away from|{value} adrift of|{value} shy of|{value} under|{value} weaker than|{value} smaller than|{value} narrower than|{value} lower than|{value} less than|{value} slower than|{value} behind|{value} short of',
    ),
  ],
  [
    'contribution-points',
    'up',
    points,
    words(
      'contributed {value}|contributed for {value}|contributed by {value}|contributing {value}|added {value}|adding {value}|{value} to growth|contribution of {value}|contributions of {value}|contribute {value}|contributes {value}|add {value}|adds {value}|accounted for {value}|accounting for {value}|account for {value}|accounts for {value}|responsible for {value}',
    ),
  ],
  [
    'contribution-points',
    'down',
    points,
    words(
      'subtracted {value}|subtracting {value}|shaved {value}|shaving {value}|dragged down growth by {value}|took {value}|knocked {value}|knocking {value}|took off {value}|taking off {value}|knocked off {value}|shaved off {value}|detracted {value}|detracting {value}|subtracts {value}|subtract {value}|shave {value}|shaves {value}|knock {value}|knocks {value}|take {value}|takes {value}|deduct {value}|{value} off growth|{value} from growth|{value} from the headline',
    ),
  ],
  [
    'contribution-rate',
    null,
    percent,
    words(
      'contributed {value} of growth|{value} of the growth|{value} of growth|{value} of the increase|{value} of overall growth|contribution rate of {value}|contribution rate was {value}|contributed {value}|contributing {value}',
    ),
  ],
  [
    'increment-and-total',
    'up',
    amounts,
    [
      ...moves(up),
      ...named(upNouns),
      ...passives([...raised, 'extended', 'prolonged', 'enlarged']),
      ...words(
        '{value} more than|{value} higher than|{value} up on|{value} up from|added {value}|adding {value}|net increase of {value}',
      ),
    ],
  ],
  [
    'increment-and-total',
    'down',
    amounts,
    [
      ...moves(down),
      ...named(downNouns),
      ...passives(lowered),
      ...words(
        '{value} less than|{value} fewer than|{value} lower than|{value} down on|{value} down from|off {value}|off by {value}',
      ),
    ],
  ],
  [
    'increment-and-total',
    'down',
    ['count'],
    words('cut {value}|axed {value}|trimmed {value}|slashed {value}'),
  ],
  ['increase-multiple', 'up', times, [...up.map((verb) => `${verb} by {value}`), ...named(upNouns)]],
  ['increase-multiple', 'up', times, words('{value} more than|{value} higher than')],
  ['times', 'up', times, up.map((verb) => `${verb} {value}`)],
  [
    'annual-average',
    null,
    amounts,
    words(
      'averaged {value} a year|averaged {value} per year|averaging {value} a year|averaging {value} per year|averages {value} a year|averages {value} per year|average {value} a year|an average of {value} a year|an average of {value} per year|averaged {value} annually|an average of {value} annually',
    ),
  ],
  [
    'share',
    null,
    percent,
    words(
      'accounted for {value}|accounting for {value}|accounts for {value}|account for {value}|made up {value}|making up {value}|makes up {value}|make up {value}|represented {value}|representing {value}|represents {value}|represent {value}|share of {value}|comprised {value}|constituted {value}|{value} of|equivalent to {value}|equal to {value}|back to {value}|recovered to {value}',
    ),
  ],
  [
    'fraction',
    null,
    ['none'],
    words(
      'accounted for {value}|accounts for {value}|account for {value}|made up {value}|making up {value}|makes up {value}|make up {value}|accounting for {value}|represented {value}|represents {value}|{value} of',
    ),
  ],
  [
    'target',
    null,
    any,
    words(
      'target of {value}|{value} target|target was {value}|target stood at {value}|target for {value}|goal of {value}|{value} goal|target is {value}',
    ),
  ],
  [
    'completion',
    null,
    percent,
    words(
      '{value} of the target|{value} of the annual target|{value} of the full-year target|{value} of its annual|{value} of its full-year|{value} of the annual|{value} of the full-year|{value} of the year’s|{value} of its target|{value} of the planned|{value} of the budgeted|{value} complete|completion rate of {value}|completion rate was {value}',
    ),
  ],
  [
    'ahead-of-plan',
    'up',
    [...percent, ...points, 'time'],
    words(
      '{value} ahead of target|{value} ahead of plan|{value} ahead of schedule|exceeded the target by {value}|{value} above target|{value} above forecast|{value} ahead of forecast|{value} over forecast|{value} over budget|{value} above the target|{value} ahead of the schedule|exceeding the target by {value}|beat the target by {value}',
    ),
  ],
  [
    'ahead-of-plan',
    'down',
    [...percent, ...points, 'time'],
    words(
      '{value} behind target|{value} behind plan|{value} short of target|{value} behind schedule|{value} below target|{value} below forecast|{value} under forecast|{value} short of forecast|{value} under budget|missed the target by {value}|{value} below the target',
    ),
  ],
  [
    'ahead-of-plan',
    'up',
    [...amounts, ...percent, ...points],
    plans(['above', 'over', 'ahead of', 'more than', 'higher than']),
  ],
  [
    'ahead-of-plan',
    'down',
    [...amounts, ...percent, ...points],
    plans(['below', 'under', 'short of', 'behind', 'less than', 'lower than']),
  ],
  ['ahead-of-plan', 'up', percent, words('full-year target by {value}|annual target by {value}')],
]

/** Ways of statistical offices that write English, beside those of the phrasebook. */
export const englishFrames: readonly Frame[] = rows.flatMap(([kind, direction, units, patterns]) =>
  patterns.map((pattern): Frame => ({ pattern, kind, direction, units })),
)
