import { both } from './directed.js'
import type { SignWords } from './sign-words.js'

/** A profit or a loss, a surplus or a deficit. */
export const signs: SignWords = {
  kindOf(name) {
    if (/\b(?:profits?|earnings|net income)\b(?! (?:rate|margin|ratio|tax))/i.test(name)) return 'profit'
    return /\b(?:balance|surplus)\b(?! sheet)/i.test(name) ? 'balance' : undefined
  },
  below: {
    profit: both('{name} showed a loss of {mark}{value}', 'showing a loss of {mark}{value}'),
    balance: both('{name} showed a deficit of {mark}{value}', 'showing a deficit of {mark}{value}'),
  },
  before: {
    profit: {
      up: 'compared with a profit of {value} in {base}',
      down: 'compared with a loss of {value} in {base}',
    },
    balance: {
      up: 'compared with a surplus of {value} in {base}',
      down: 'compared with a deficit of {value} in {base}',
    },
    plain: 'compared with {value} in {base}',
  },
}
