import { both } from './directed.js'
import { definiteName, namesSeveral } from './en-article.js'
import { directed } from './en-measures.js'
import { baseLabel, dateLabel, duringLabel, periodLabel } from './en-period.js'
import { pointChange } from './en-point-change.js'
import { enQuantities } from './en-quantity.js'
import { signs } from './en-signs.js'
import type { Phrasebook } from './phrasebook.js'
import { tables } from './en-tables.js'
import { together } from './en-together.js'

const approximations: Phrasebook['approximations'] = {
  nearly: { word: 'nearly ', place: 'before' },
  about: { word: 'about ', place: 'before' },
  odd: { word: 'over ', place: 'before' },
  over: { word: 'over ', place: 'before' },
  'at-least': { word: 'no less than ', place: 'before', counted: 'no fewer than ' },
  'at-most': { word: 'no more than ', place: 'before' },
  under: { word: 'less than ', place: 'before', counted: 'fewer than ' },
}

/** Never with a capital. */
const unitSymbol = /^(?:km|m|kg|g|µg|kWh|kW)[²³]?$/

const romans = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x']

/** 1st, 2nd, 3rd, 4th, 11th, 21st. */
function ordinal(place: string): string {
  const isTeen = /1\d$/.test(place)
  const ending = { '1': 'st', '2': 'nd', '3': 'rd' }[place.slice(-1)]
  return place + (isTeen ? 'th' : (ending ?? 'th'))
}

const growth = (verb: string, way: string): Phrasebook['growth']['up'] => ({
  default: both(`{name} ${verb} by {mark}{value} year on year`, `${way} {mark}{value} year on year`),
  short: both(`{name} ${verb} by {mark}{value}`, `${way} {mark}{value}`),
})

/** English as statistical offices write it, in British spelling. */
export const en: Phrasebook = {
  language: 'en',
  names: 'en',
  subject: '{owner} {name}',
  definite: definiteName,
  verbAfter: (name, verb) => (verb === 'totalled' && /\btotal\b/i.test(name) ? 'amounted to' : verb),
  owner: (region) => (region.endsWith('s') ? `${region}’` : `${region}’s`),
  subjectNeeded: true,
  atPeriod: 'in {period}, ',
  comma: ', ',
  conjunction: ' and ',
  itemSeparator: '; ',
  lastItemSeparator: '; and ',
  enumerationComma: ', ',
  lastEnumerationComma: ' and ',
  stop: '.',
  quotes: ['“', '”'],
  level: {
    afterName: '{name} {verb} {mark}{value}',
    verbFirst: {
      beforeName: '{subject} {verb} {mark}{value} in {name}',
      continued: '{value} in {name}',
      counted: { beforeName: '{subject} {verb} {mark}{value} {name}', continued: '{value} {name}' },
    },
    counted: { pattern: '{name} numbered {mark}{value}', isSaidOf: namesSeveral },
    following: 'reaching {mark}{value}',
    linked: '{name} stood at {mark}{value}',
    bare: '{name} stood at {mark}{value}',
  },
  signs,
  growth: {
    up: {
      ...growth('grew', 'up'),
      noun: both('growth in {name} stood at {mark}{value}', 'with growth of {mark}{value}'),
      price: both('{name} rose by {mark}{value} year on year', 'up {mark}{value} year on year'),
    },
    down: {
      ...growth('fell', 'down'),
      noun: both('the decline in {name} stood at {mark}{value}', 'with a decline of {mark}{value}'),
    },
    flat: {
      default: both('{name} remained flat year on year{aside}', 'flat year on year{aside}'),
      short: both('{name} remained flat{aside}', 'flat{aside}'),
    },
  },
  gap: {
    up: {
      default: both('{name} stood {mark}{value} above {reference}', '{mark}{value} above {reference}'),
      faster: both(
        'growth in {name} was {mark}{value} faster than in {reference}',
        '{mark}{value} faster than in {reference}',
      ),
      named: both(
        'the {quantity} of {name} stood {mark}{value} above {reference}',
        'its {quantity} {mark}{value} above {reference}',
      ),
    },
    down: {
      default: both('{name} stood {mark}{value} below {reference}', '{mark}{value} below {reference}'),
      faster: both(
        'growth in {name} was {mark}{value} slower than in {reference}',
        '{mark}{value} slower than in {reference}',
      ),
      named: both(
        'the {quantity} of {name} stood {mark}{value} below {reference}',
        'its {quantity} {mark}{value} below {reference}',
      ),
    },
    flat: {
      default: both('{name} stood level with {reference}{aside}', 'level with {reference}{aside}'),
      named: both(
        'the {quantity} of {name} stood level with {reference}{aside}',
        'its {quantity} level with {reference}{aside}',
      ),
    },
  },
  rank: {
    alone: {
      default: both('{name} ranked {order} in {reference}{aside}', 'ranking {order} in {reference}{aside}'),
      named: both(
        '{name} ranked {order} in {reference} by {quantity}{aside}',
        'ranking {order} in {reference} by {quantity}{aside}',
      ),
      list: both('{name} ranked {order} in {reference}{aside}', 'ranking {order} in {reference}{aside}'),
    },
    tied: {
      default: both(
        '{name} tied for {order} in {reference}{aside}',
        'tying for {order} in {reference}{aside}',
      ),
      named: both(
        '{name} tied for {order} in {reference} by {quantity}{aside}',
        'tying for {order} in {reference} by {quantity}{aside}',
      ),
    },
  },
  together,
  ofWhich: '; of this, ',
  structure: {
    named: 'the {name} was {shares}',
    respectively: '{parts} accounted for {values} of {whole}, respectively',
    between: ':',
  },
  sum: {
    default: '{items}, coming to {total} in total',
    rounding: '{items}, coming to {total} in total (components may not sum to the total because of rounding)',
  },
  before: {
    up: 'after growth of {value} in {base}',
    down: 'after a decline of {value} in {base}',
    flat: 'after no growth in {base}',
  },
  order: { default: '{number}' },
  ordinal,
  tier: 'the top {number}',
  series: '{unit} {number}',
  within: ' in {reference}',
  atCurrentPrices: ' at current prices',
  copula: 'was',
  share: {
    default: both(
      '{name} accounted for {mark}{value} of {reference}',
      'accounting for {mark}{value} of {reference}',
    ),
    approximate: both(
      '{name} accounted for {mark}{value} of {reference}',
      'accounting for {mark}{value} of {reference}',
    ),
    regional: both(
      '{name} accounted for {mark}{value} of {owner} total',
      'accounting for {mark}{value} of {owner} total',
    ),
    short: both('{name} made up {mark}{value} of {reference}', '{mark}{value} of {reference}'),
  },
  first: {
    value: { default: 'the first', 批: 'a first-batch' },
    later: 'the {number}',
    verb: 'was',
    beforeName: '{subject} {verb} {value} {name} in {reference}{aside}',
    afterName: '{name} {verb} {value} in {reference}{aside}',
  },
  directed,
  pointChange,
  base: baseLabel,
  quantities: { level: 'amount', growth: 'growth rate', share: 'share' },
  marks: {
    forecast: 'an expected ',
    cumulative: 'a cumulative total of ',
    both: 'an expected cumulative total of ',
    aside: ' (expected)',
  },
  approximations,
  statusAside: ' ({status})',
  absent: {
    level: both('the figure for {name} was {meaning}', 'its amount {meaning}'),
    other: both('the {quantity} of {name} was {meaning}', 'its {quantity} {meaning}'),
    meanings: {
      'not-available': 'not available',
      suppressed: 'confidential',
      'not-applicable': 'not applicable',
      unlisted: 'not published or not applicable',
    },
  },
  statuses: {
    provisional: 'preliminary',
    estimated: 'estimates',
    forecast: 'expected',
    implied: 'implied by other published figures',
    revised: 'revised',
    doubtful: 'subject to verification',
  },
  tables,
  cards: {
    labels: { growth: 'growth in {name}', share: '{name}, share', rank: '{name}, rank' },
    arrows: { up: 'up', down: 'down', flat: 'unchanged' },
  },
  chart: {
    kinds: {
      bar: 'Bar chart',
      'stacked-bar': 'Stacked bar chart',
      line: 'Line chart',
      'bar-line': 'Bar and line chart',
      pie: 'Pie chart',
      ranking: 'Ranking chart',
    },
    alternative: '{kind} “{title}” (unit: {unit}): {values}.',
    category: '{category}: {points}',
    point: '{name} {value}',
    missingNote: '{names}: {meaning}',
    pointName: '{category} of {name}',
    pointAt: '{name} in {category}',
  },
  sourcesLabel: { one: 'Source: ', several: 'Sources: ' },
  office: {
    colon: ':',
    contentsLabel: 'Contents',
    attachmentsLabel: 'Attachments: ',
    attachmentLabel: 'Attachment {number}',
    signerLabel: 'Signed by: ',
    copies: 'Copies to: {names}',
    printed: 'Printed on {date}',
  },
  source: (agency, title) => `${agency}, “${title}”`,
  ...enQuantities(approximations),
  scales: ['万亿', '十亿', '百万', ''],
  startCase: (text) =>
    unitSymbol.test(text) ? text : text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()),
  period: periodLabel,
  during: duringLabel,
  headingLabel(level, number) {
    switch (level) {
      case 1:
        return `${number}.`
      case 2:
        return `(${number})`
      case 3:
        return number > 26 ? `(${number})` : `(${String.fromCharCode(96 + number)})`
      case 4:
        return `(${romans[number - 1] ?? number})`
    }
  },
  date: dateLabel,
}
