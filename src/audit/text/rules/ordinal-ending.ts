import { proofreadingAdvice } from '../../../messages/proofreading.js'
import type { Rule } from '../rule.js'
import { matches } from '../words.js'

const ordinal = /(?<![\d.,A-Za-z])(\d{1,4})(st|nd|rd|th)\b/g

/** 7nd for 2nd: the number was changed, or the ending forgotten. */
export const ordinalEnding: Rule = {
  code: 'ordinal-ending',
  group: 'usage',
  source: 'English ordinals end in -st, -nd and -rd behind 1, 2 and 3 but for 11 to 13, else in -th',
  example: {
    wrong: 'Exports grew by 7.9%, ranking 7nd in the city.',
    right: 'Exports grew by 7.9%, ranking 2nd in the city.',
  },
  check: ({ plain }) =>
    matches(plain, ordinal, 'contradiction', ([, digits = '', ending]) => {
      const right = endingOf(digits)
      return ending === right ? undefined : proofreadingAdvice.write({ right: digits + right })
    }),
}

function endingOf(digits: string): string {
  if (/1[123]$/.test(digits)) return 'th'
  return { '1': 'st', '2': 'nd', '3': 'rd' }[digits.slice(-1)] ?? 'th'
}
