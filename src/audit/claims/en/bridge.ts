import { down, downNouns, up, upNouns } from './verbs.js'

/** What may stand between a move and its figure, and tells nothing of it: rose over the month by 3%. */
const filler = new RegExp(
  `[\\s,(]+(?:${[
    '[a-z]+ly',
    'further|again|also|overall|on average|once more|as well|there|back|away|off',
    'year[- ](?:on|over)[- ]year|quarter[- ](?:on|over)[- ]quarter|month[- ](?:on|over)[- ]month|week[- ](?:on|over)[- ]week|y[-/]?o?[-/]?y|q[-/]?o?[-/]?q|m[-/]?o?[-/]?m',
    '(?:on|in|from|over|during|across|for|within) (?:a|an|the|that|this|its|their) (?:[a-z-]+ ){0,3}(?:basis|terms|year|quarter|month|week|period|decade|half|years|months|quarters|weeks|time|country|region|city|nation|state|level|figure|figures|quarter|earlier|ago|before)(?: (?:earlier|ago|before|to|ended|ending|as a whole))?',
    '(?:in|over|during|for|across) (?:the )?(?:[a-z-]+ ){0,2}(?:[a-z]+|\\d+) (?:years|months|quarters|weeks)(?: (?:to|ended|ending|through))?',
    '(?:from|compared with|compared to|over|against|on|since|than) (?:a|one|the|last|that) (?:[a-z-]+ ){0,2}(?:year|quarter|month|week|period)(?: (?:earlier|ago|before))?',
    '(?:in|at) (?:[a-z-]+ )?(?:real|nominal|volume|value|cash|constant|current|comparable|seasonally adjusted|annualised|annualized)(?:[ -][a-z]+)?(?: (?:terms|prices))?',
    'in (?:price|value|volume|number|numbers|size|cost)',
    'in total|combined|cumulatively|annually|year to date|nationwide|nationally|in the same period',
    'an average|an annual average|an average annual rate',
  ].join('|')})$`,
  'i',
)
/** A period is blanks. */
const period =
  /[\s,(]+(?:(?:in|of|to|for|during|over|on|since|from|between|and|at|through|by)(?: the)?)?\s{3,}$/i
const words = (list: readonly string[]): string => list.join('|')
const moveAtEnd = new RegExp(
  `\\b(?:(?:${words([...up, ...down])})|(?:${words([...upNouns, ...downNouns])})s?)$`,
  'i',
)
const joint = /,? (?:by|of|at an annual rate of|at an annualised rate of|at an annualized rate of)$/i
const average =
  /\b(?:by|at|of)(?: an?)? (?:(?:combined |cumulative )?total of|(?:(?:annual|annualised|annualized|compound|average|yearly) ){1,3}(?:rate|pace|growth rate)?(?: ?of)?)$/i
const mostFillers = 6

/** The words in front of a figure, with its move next to it where fillers stood between. */
export function bridged(stemmed: string): string {
  const given = stemmed.replace(average, 'by')
  const tail = joint.exec(given)?.[0] ?? ''
  let text = given.slice(0, given.length - tail.length)
  for (let steps = 0; steps <= mostFillers; steps++) {
    if (moveAtEnd.test(text.slice(-40))) break
    const dated = period.exec(text.slice(-90))
    const trimmed = dated === null ? text.trimEnd() : text
    const found = dated ?? filler.exec(trimmed.slice(-90))
    if (found === null) return flat(given)
    text = trimmed.slice(0, trimmed.length - found[0].length)
  }
  return flat(moveAtEnd.test(text.slice(-40)) ? `${text}${tail.replace(',', '')}` : given)
}

/** Whether some words end with a move. */
export const movesAtEnd = (words: string): boolean => moveAtEnd.test(words.trimEnd().slice(-40))
const flat = (text: string): string => text.replace(/\s+/g, ' ')
