import type { Phrasebook } from './phrasebook.js'

/** What is said of several indicators at once. */
export const together: Phrasebook['together'] = {
  rank: {
    alone: {
      default: '{subject} ranked {order} in {reference} for {name}',
      named: '{subject} ranked {order} in {reference} by {quantity} for {name}',
      list: '{subject} ranked {order} in {reference} for {name}',
    },
    tied: {
      default: '{subject} tied for {order} in {reference} for {name}',
      named: '{subject} tied for {order} in {reference} by {quantity} for {name}',
    },
  },
  growth: {
    up: {
      default: '{name} grew by {values} year on year, respectively',
      short: '{name} grew by {values}, respectively',
      price: '{name} rose by {values} year on year, respectively',
    },
    down: {
      default: '{name} fell by {values} year on year, respectively',
      short: '{name} fell by {values}, respectively',
    },
  },
  equalGrowth: {
    up: {
      default: '{name} each grew by {value} year on year',
      short: '{name} each grew by {value}',
      price: '{name} each rose by {value} year on year',
    },
    down: { default: '{name} each fell by {value} year on year', short: '{name} each fell by {value}' },
  },
  level: {
    withVerb: '{name} {verb} {values}, respectively',
    bare: '{name} stood at {values}, respectively',
  },
  share: '{name} accounted for {values} of {reference}, respectively',
  gap: {
    up: 'the {quantity} of {name} stood {values} above {reference}, respectively',
    down: 'the {quantity} of {name} stood {values} below {reference}, respectively',
  },
  ranks: '{subject} ranked {values} in {reference} by {quantity} for {name}, respectively',
  standing: {
    up: 'the {quantity} of {name} all stood above the average of {reference}',
    down: 'the {quantity} of {name} all stood below the average of {reference}',
    flat: 'the {quantity} of {name} all stood level with the average of {reference}',
  },
  topTier: '{name} all ranked among the leaders in {reference}',
}
