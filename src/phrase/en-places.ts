import { aim, both } from './directed.js'
import { alike } from './en-alike.js'
import type { Directed, Said, Variants } from './phrasebook.js'

const leading: Variants = {
  default: both(
    '{name} ranked among the leaders in {reference}{aside}',
    'among the leaders in {reference}{aside}',
  ),
  places: both(
    '{name} ranked among the top {value} in {reference}{aside}',
    'among the top {value} in {reference}{aside}',
  ),
  list: both(
    '{name} made the list of the top {value} in {reference}{aside}',
    'on the list of the top {value} in {reference}{aside}',
  ),
}
const tier: Directed = { up: leading, down: leading, flat: leading }

const target = both(
  'the full-year target for {name} stood at {mark}{value}',
  'against a full-year target of {mark}{value}',
)
const forGrowth = 'the full-year target for growth in {name} stood at'

const onSide = (side: string): Variants => ({
  default: both(`{name} stood ${side} {reference}{aside}`, `${side} {reference}{aside}`),
  named: both(
    `the {quantity} of {name} stood ${side} {reference}{aside}`,
    `its {quantity} ${side} {reference}{aside}`,
  ),
})

const turned = (from: string, to: string): Variants => ({
  default: both(
    `{name} moved from ${from} {reference} in {base} to {mark}{value} ${to} it`,
    `moving from ${from} {reference} in {base} to {mark}{value} ${to} it`,
  ),
  named: both(
    `the {quantity} of {name} moved from ${from} {reference} in {base} to {mark}{value} ${to} it`,
    `its {quantity} moving from ${from} {reference} in {base} to {mark}{value} ${to} it`,
  ),
})

const ended = (what: string): Variants => ({
  default: both(`{name} ended a run of {mark}{value} of ${what}`, `ending a run of {mark}{value} of ${what}`),
})

const multiple = both(
  'the {quantity} of {name} stood at {mark}{value} the average of {reference}',
  'its {quantity} {mark}{value} the average of {reference}',
)

const ofMean = (side: string): Said =>
  both(
    `the {quantity} of {name} stood ${side} the average of {reference}{aside}`,
    `its {quantity} ${side} the average of {reference}{aside}`,
  )

/** Places, tiers, targets and what is told in words. */
export const places = {
  target: {
    up: {
      default: target,
      growth: both(`${forGrowth} {value}`, 'against a full-year target of {value} growth'),
    },
    down: {
      default: target,
      growth: both(
        'the full-year target for {name} was a fall of {value}',
        'against a full-year target of a fall of {value}',
      ),
    },
    flat: {
      default: target,
      growth: both(`${forGrowth} zero`, 'against a full-year target of no growth'),
    },
  },
  'target-rank': aim(
    both('{name} is to rank {order} in {reference}', 'aiming to rank {order} in {reference}'),
    both('{name} is to rank {order} in {reference}', 'aiming to rank {order} in {reference}'),
    both('{name} is to return to {order} in {reference}', 'aiming to return to {order} in {reference}'),
    both('{name} is to remain {order} in {reference}', 'aiming to remain {order} in {reference}'),
  ),
  'target-tier': aim(
    both('{name} is to join the leaders in {reference}', 'aiming to join the leaders in {reference}'),
    both('{name} is to join {tier} in {reference}', 'aiming to join {tier} in {reference}'),
    both('{name} is to rejoin the leaders in {reference}', 'aiming to rejoin the leaders in {reference}'),
    both(
      '{name} is to remain among the leaders in {reference}',
      'aiming to remain among the leaders in {reference}',
    ),
  ),
  standing: {
    up: onSide('above the average of'),
    down: onSide('below the average of'),
    flat: onSide('level with the average of'),
  },
  'gap-turn': {
    up: turned('below', 'above'),
    down: turned('above', 'below'),
    flat: {
      default: both('{name} moved level with {reference}{aside}', 'moving level with {reference}{aside}'),
      named: both(
        'the {quantity} of {name} moved level with {reference}{aside}',
        'its {quantity} moving level with {reference}{aside}',
      ),
    },
  },
  position: {
    up: { default: multiple, words: ofMean('above') },
    down: { default: multiple, words: ofMean('below') },
    flat: { default: ofMean('level with') },
  },
  'top-tier': tier,
  superlative: alike('{subject} {verb} the {label} {name}{within}', 'the {label}{within}'),
  award: alike('{name} won the {label}{within}', 'winning the {label}{within}'),
  rating: alike('{name} was rated {label}', 'rated {label}'),
  ordinal: alike('{name} was {series}', '{series}'),
  'one-of': alike('{subject} was one of {members} {name}', 'one of {members}'),
  date: alike('{name} dates from {date}', 'dating from {date}'),
  streak: {
    up: {
      default: both('{name} grew for {mark}{value} in a row', 'growing for {mark}{value} in a row'),
      times: both('{name} grew {mark}{value} in a row', 'growing {mark}{value} in a row'),
      ranktimes: both(
        '{name} ranked among the leaders in {reference} {mark}{value} in a row',
        'among the leaders in {reference} {mark}{value} in a row',
      ),
      placetimes: both(
        '{subject} ranked {order} in {reference} in the {name} {mark}{value} in a row',
        'ranking {order} in {reference} {mark}{value} in a row',
      ),
      rank: both(
        '{name} ranked among the leaders in {reference} for {mark}{value} in a row',
        'among the leaders in {reference} for {mark}{value} in a row',
      ),
      place: both(
        '{name} ranked {order} in {reference} for {mark}{value} in a row',
        'ranking {order} in {reference} for {mark}{value} in a row',
      ),
    },
    down: { default: both('{name} fell for {mark}{value} in a row', 'falling for {mark}{value} in a row') },
    flat: {
      default: both('{name} remained flat for {mark}{value} in a row', 'flat for {mark}{value} in a row'),
    },
  },
  'streak-end': { up: ended('growth'), down: ended('decline'), flat: ended('no growth') },
  record: {
    up: {
      default: both('{name} reached a record high{aside}', 'a record high{aside}'),
      since: both(
        '{name} reached the highest level since {base}{aside}',
        'the highest level since {base}{aside}',
      ),
    },
    down: {
      default: both('{name} fell to a record low{aside}', 'a record low{aside}'),
      since: both(
        '{name} fell to the lowest level since {base}{aside}',
        'the lowest level since {base}{aside}',
      ),
    },
    flat: {
      default: both(
        '{name} matched the best level on record{aside}',
        'matching the best level on record{aside}',
      ),
    },
  },
} satisfies Readonly<Record<string, Directed>>
