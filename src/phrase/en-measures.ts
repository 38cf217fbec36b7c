import { both, perUnit } from './directed.js'
import { alike } from './en-alike.js'
import { places } from './en-places.js'
import type { Directed, DirectedMeasure } from './phrasebook.js'

/** Measures without patterns of their own in the book. The verbs serve one thing and several. */
export const directed: Readonly<Record<DirectedMeasure, Directed>> = {
  ...places,
  increment: {
    up: {
      default: both(
        '{name} increased by {mark}{value} from {base}',
        'an increase of {mark}{value} from {base}',
      ),
      bare: both('{name} increased by {mark}{value}', 'an increase of {mark}{value}'),
      net: both(
        '{name} recorded a net increase of {mark}{value} from {base}',
        'a net increase of {mark}{value} from {base}',
      ),
      profit: both(
        '{name} turned from a loss of {from} in {base} to a profit of {to}',
        'turning from a loss of {from} in {base} to a profit of {to}',
      ),
      balance: both(
        '{name} turned from a deficit of {from} in {base} to a surplus of {to}',
        'turning from a deficit of {from} in {base} to a surplus of {to}',
      ),
      new: both('new {name} numbered {mark}{value}', 'with {mark}{value} newly added'),
    },
    down: {
      default: both(
        '{name} decreased by {mark}{value} from {base}',
        'a decrease of {mark}{value} from {base}',
      ),
      bare: both('{name} decreased by {mark}{value}', 'a decrease of {mark}{value}'),
      profit: both(
        '{name} turned from a profit of {from} in {base} to a loss of {to}',
        'turning from a profit of {from} in {base} to a loss of {to}',
      ),
      balance: both(
        '{name} turned from a surplus of {from} in {base} to a deficit of {to}',
        'turning from a surplus of {from} in {base} to a deficit of {to}',
      ),
    },
    flat: {
      default: both('{name} remained unchanged from {base}{aside}', 'unchanged from {base}{aside}'),
      bare: both('{name} remained unchanged{aside}', 'unchanged{aside}'),
    },
  },
  'growth-on-previous': {
    up: {
      default: both('{name} grew by {mark}{value} from {base}', 'up {mark}{value} from {base}'),
      price: both('{name} rose by {mark}{value} from {base}', 'up {mark}{value} from {base}'),
    },
    down: { default: both('{name} fell by {mark}{value} from {base}', 'down {mark}{value} from {base}') },
    flat: {
      default: both('{name} remained unchanged from {base}{aside}', 'unchanged from {base}{aside}'),
    },
  },
  'annualised-growth': {
    up: {
      default: both(
        '{name} grew at an annual rate of {mark}{value} from {base}',
        'up at an annual rate of {mark}{value} from {base}',
      ),
      price: both(
        '{name} rose at an annual rate of {mark}{value} from {base}',
        'up at an annual rate of {mark}{value} from {base}',
      ),
    },
    down: {
      default: both(
        '{name} fell at an annual rate of {mark}{value} from {base}',
        'down at an annual rate of {mark}{value} from {base}',
      ),
    },
    flat: {
      default: both(
        '{name} remained unchanged from {base} at an annual rate{aside}',
        'unchanged from {base} at an annual rate{aside}',
      ),
    },
  },
  'growth-since': {
    up: { default: both('{name} grew by {mark}{value} from {base}', 'up {mark}{value} from {base}') },
    down: { default: both('{name} fell by {mark}{value} from {base}', 'down {mark}{value} from {base}') },
    flat: {
      default: both('{name} remained unchanged from {base}{aside}', 'unchanged from {base}{aside}'),
    },
  },
  'increase-multiple': {
    up: {
      default: both(
        '{name} increased by {mark}{value} the level of {base}',
        'an increase of {mark}{value} the level of {base}',
      ),
      bare: both(
        '{name} increased by {mark}{value} the original level',
        'an increase of {mark}{value} the original level',
      ),
      rate: both('{name} grew by {mark}{value} from {base}', 'up {mark}{value} from {base}'),
      spanrate: both(
        '{name} rose from {from} to {to}, an increase of {mark}{value}{prices}',
        'up from {from} to {to}, an increase of {mark}{value}{prices}',
      ),
      span: both(
        '{name} rose from {from} to {to}, an increase of {mark}{value} the original level{prices}',
        'up from {from} to {to}, an increase of {mark}{value} the original level{prices}',
      ),
    },
    down: {
      default: both('{name} fell by {mark}{value} from {base}', 'down {mark}{value} from {base}'),
      bare: both('{name} fell by {mark}{value}', 'down {mark}{value}'),
      rate: both('{name} fell by {mark}{value} from {base}', 'down {mark}{value} from {base}'),
      spanrate: both(
        '{name} fell from {from} to {to}, a decrease of {mark}{value}{prices}',
        'down from {from} to {to}, a decrease of {mark}{value}{prices}',
      ),
    },
    flat: {
      default: both('{name} remained unchanged from {base}{aside}', 'unchanged from {base}{aside}'),
      bare: both('{name} remained unchanged{aside}', 'unchanged{aside}'),
    },
  },
  times: alike(
    '{name} stood at {mark}{value} the level of {base}',
    '{mark}{value} the level of {base}',
    both('{name} stood at {mark}{value} the original level', '{mark}{value} the original level'),
  ),
  'average-growth': {
    up: {
      default: both(
        '{name} grew by {mark}{value} a year on average from {base}',
        'with average annual growth of {mark}{value} from {base}',
      ),
      bare: both(
        '{name} grew by {mark}{value} a year on average',
        'with average annual growth of {mark}{value}',
      ),
    },
    down: {
      default: both(
        '{name} fell by {mark}{value} a year on average from {base}',
        'with an average annual decline of {mark}{value} from {base}',
      ),
      bare: both(
        '{name} fell by {mark}{value} a year on average',
        'with an average annual decline of {mark}{value}',
      ),
    },
    flat: {
      default: both(
        '{name} remained flat on annual average from {base}{aside}',
        'flat on annual average from {base}{aside}',
      ),
      bare: both('{name} remained flat on annual average{aside}', 'flat on annual average{aside}'),
    },
  },
  'two-year-average': {
    up: {
      default: both(
        '{name} grew by {mark}{value} on a two-year average',
        'with two-year average growth of {mark}{value}',
      ),
    },
    down: {
      default: both(
        '{name} fell by {mark}{value} on a two-year average',
        'with a two-year average decline of {mark}{value}',
      ),
    },
    flat: {
      default: both('{name} remained flat on a two-year average{aside}', 'flat on a two-year average{aside}'),
    },
  },
  'annual-average': alike('{name} averaged {mark}{value} a year', 'averaging {mark}{value} a year'),
  contribution: alike(
    '{name} accounted for {mark}{value} of growth in {reference}',
    'accounting for {mark}{value} of growth in {reference}',
  ),
  pull: {
    up: {
      default: both(
        '{name} added {mark}{value} to growth in {reference}',
        'adding {mark}{value} to growth in {reference}',
      ),
    },
    down: {
      default: both(
        '{name} subtracted {mark}{value} from growth in {reference}',
        'subtracting {mark}{value} from growth in {reference}',
      ),
    },
    flat: {
      default: both(
        '{name} added nothing to growth in {reference}{aside}',
        'adding nothing to growth in {reference}{aside}',
      ),
    },
  },
  'rank-change': {
    up: {
      default: both(
        '{name} moved up {mark}{value} in the ranking from {base}',
        'up {mark}{value} from {base}',
      ),
      bare: both('{name} moved up {mark}{value} in the ranking', 'up {mark}{value}'),
    },
    down: {
      default: both(
        '{name} moved down {mark}{value} in the ranking from {base}',
        'down {mark}{value} from {base}',
      ),
      bare: both('{name} moved down {mark}{value} in the ranking', 'down {mark}{value}'),
    },
    flat: {
      default: both('{name} kept the same rank as in {base}{aside}', 'the same rank as in {base}{aside}'),
      bare: both('{name} kept the same rank{aside}', 'the same rank as before{aside}'),
    },
  },
  only: alike('{name} was the only one in {reference}{aside}', 'the only one in {reference}{aside}'),
  completion: alike(
    '{name} reached {mark}{value} of the full-year target',
    'reaching {mark}{value} of the full-year target',
  ),
  pace: {
    up: { default: both('{name} ran {mark}{value} ahead of schedule', '{mark}{value} ahead of schedule') },
    down: { default: both('{name} ran {mark}{value} behind schedule', '{mark}{value} behind schedule') },
    flat: { default: both('{name} ran on schedule{aside}', 'on schedule{aside}') },
  },
  threshold: alike(
    '{name} passed {mark}{value} for the first time',
    'passing {mark}{value} for the first time',
  ),
  intensity: perUnit(
    both('{name} stood at {mark}{value} per unit of {reference}', '{mark}{value} per unit of {reference}'),
    both('{name} per head stood at {mark}{amount}', '{mark}{amount} per head'),
    both('{name} stood at {mark}{value}', '{mark}{value}'),
    both('{name} stood at {mark}{value} of {reference}', '{mark}{value} of {reference}'),
  ),
  ratio: alike('{name} stood at {mark}{value} that of {reference}', '{mark}{value} that of {reference}'),
  disparity: alike(
    '{name} at its highest in {reference} stood at {mark}{value} the lowest',
    'the highest in {reference} at {mark}{value} the lowest',
  ),
  elasticity: alike(
    '{name} had an elasticity coefficient of {mark}{value}',
    'with an elasticity coefficient of {mark}{value}',
  ),
  'location-quotient': alike(
    '{name} had a location quotient of {mark}{value}',
    'with a location quotient of {mark}{value}',
  ),
  revision: {
    up: {
      default: both(
        'the preliminary figure of {name} was revised up by {mark}{value}',
        'revised up by {mark}{value} from the preliminary figure',
      ),
    },
    down: {
      default: both(
        'the preliminary figure of {name} was revised down by {mark}{value}',
        'revised down by {mark}{value} from the preliminary figure',
      ),
    },
    flat: {
      default: both(
        'the preliminary figure of {name} was left unrevised{aside}',
        'unrevised from the preliminary figure{aside}',
      ),
    },
  },
}
