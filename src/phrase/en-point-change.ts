import { both } from './directed.js'
import type { Phrasebook } from './phrasebook.js'

/** Changes of a rate, in points. */
export const pointChange: Phrasebook['pointChange'] = {
  growth: {
    faster: {
      default: both(
        'growth in {name} picked up by {mark}{value} from {base}',
        'its growth rate up {mark}{value} from {base}',
      ),
      bare: both('growth in {name} picked up by {mark}{value}', 'its growth rate up {mark}{value}'),
    },
    slower: {
      default: both(
        'growth in {name} slowed by {mark}{value} from {base}',
        'its growth rate down {mark}{value} from {base}',
      ),
      bare: both('growth in {name} slowed by {mark}{value}', 'its growth rate down {mark}{value}'),
    },
    narrower: {
      default: both(
        'the decline in {name} narrowed by {mark}{value} from {base}',
        'the decline narrowing by {mark}{value} from {base}',
      ),
      bare: both('the decline in {name} narrowed by {mark}{value}', 'the decline narrowing by {mark}{value}'),
    },
    wider: {
      default: both(
        'the decline in {name} widened by {mark}{value} from {base}',
        'the decline widening by {mark}{value} from {base}',
      ),
      bare: both('the decline in {name} widened by {mark}{value}', 'the decline widening by {mark}{value}'),
    },
    'to-rise': {
      default: both(
        '{name} returned to growth after a decline of {from} in {base}{aside}',
        'returning to growth after a decline of {from} in {base}{aside}',
      ),
      bare: both(
        '{name} returned to growth after a decline{aside}',
        'returning to growth after a decline{aside}',
      ),
    },
    'to-decline': {
      default: both(
        '{name} turned down after growth of {from} in {base}{aside}',
        'turning down after growth of {from} in {base}{aside}',
      ),
      bare: both('{name} turned down after growth{aside}', 'turning down after growth{aside}'),
    },
    steady: {
      default: both(
        'growth in {name} was unchanged from {base}{aside}',
        'its growth rate unchanged from {base}{aside}',
      ),
      bare: both('growth in {name} was unchanged{aside}', 'its growth rate unchanged{aside}'),
    },
  },
  level: {
    up: {
      default: both('{name} rose by {mark}{value} from {base}', 'up {mark}{value} from {base}'),
      bare: both('{name} rose by {mark}{value}', 'up {mark}{value}'),
    },
    down: {
      default: both('{name} fell by {mark}{value} from {base}', 'down {mark}{value} from {base}'),
      bare: both('{name} fell by {mark}{value}', 'down {mark}{value}'),
    },
    flat: {
      default: both('{name} remained unchanged from {base}{aside}', 'unchanged from {base}{aside}'),
      bare: both('{name} remained unchanged{aside}', 'unchanged{aside}'),
    },
  },
  share: {
    up: {
      default: both(
        'the share of {name} rose by {mark}{value} from {base}',
        'its share up {mark}{value} from {base}',
      ),
      bare: both('the share of {name} rose by {mark}{value}', 'its share up {mark}{value}'),
    },
    down: {
      default: both(
        'the share of {name} fell by {mark}{value} from {base}',
        'its share down {mark}{value} from {base}',
      ),
      bare: both('the share of {name} fell by {mark}{value}', 'its share down {mark}{value}'),
    },
    flat: {
      default: both(
        'the share of {name} remained unchanged from {base}{aside}',
        'its share unchanged from {base}{aside}',
      ),
      bare: both('the share of {name} remained unchanged{aside}', 'its share unchanged{aside}'),
    },
  },
}
