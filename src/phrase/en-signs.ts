import { both } from './directed.js'
import type { SignWords } from './sign-words.js'

/** What is left of two flows; the balance of a loan is none. */
const ofBalance =
  /\b(?:trade|fiscal|budget|operating|primary|overall|external|current[- ]account) balance\b|\bbalance of (?:trade|payments|goods|services)\b/i

/** A profit or a loss, a surplus or a deficit. */
export const signs: SignWords = {
  kindOf(name) {
    if (/\b(?:profits?|earnings|net income)\b(?! (?:rate|margin|ratio|tax))/i.test(name)) return 'profit'
    return ofBalance.test(name) ? 'balance' : undefined
  },
  level: {
    profit: { down: both('{name} showed a loss of {mark}{value}', 'showing a loss of {mark}{value}') },
    balance: {
      up: both('{name} showed a surplus of {mark}{value}', 'showing a surplus of {mark}{value}'),
      down: both('{name} showed a deficit of {mark}{value}', 'showing a deficit of {mark}{value}'),
    },
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
