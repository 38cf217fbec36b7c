import { directionOf } from './direction-of.js'
import { many, none, numberOf, order, orderOf, type KeywordRow, type Made } from './keyword-row.js'
import { downNouns, upNouns } from './verbs.js'

const span = '(day|week|month|quarter|half-year|year)'
const spanUnits: Readonly<Record<string, string>> = {
  day: '天',
  week: '周',
  month: '个月',
  quarter: '个季度',
  'half-year': '个半年',
  year: '年',
  harvest: '年',
}

const adjectives: Readonly<Record<string, string>> = {
  daily: 'day',
  weekly: 'week',
  monthly: 'month',
  quarterly: 'quarter',
  annual: 'year',
  yearly: 'year',
}

function streak(length: number, unit: string | undefined, noun?: string): Made {
  const direction = noun === undefined ? null : directionOf(noun)
  return {
    ...none,
    kind: 'streak',
    value: String(length),
    unit: spanUnits[(unit ?? '').toLowerCase()] ?? null,
    direction,
  }
}

/** How many times in a row. */
export const streakRows: readonly KeywordRow[] = [
  [
    `(?:for )?(?:the |a |its |their )?${order}[- ](?:consecutive|straight|successive|running) (?:(?!(?:of|in|and|to|for|half|quarter) )[a-z-]+ )?(day|week|month|quarter|half-year|year|harvest)(?:ly)?(?: of (?:${[...upNouns, ...downNouns].join('|')})s?)?(?: (${[...upNouns, ...downNouns].join('|')}))?`,
    ([, digits, word, unit, noun]) => streak(orderOf(digits, word), unit, noun),
  ],
  [
    `(?:for )?(?:the |a |its |their )?${order}[- ](?:consecutive|straight|successive) (daily|weekly|monthly|quarterly|annual|yearly) (${[...upNouns, ...downNouns].join('|')})`,
    ([, digits, word, unit, noun]) =>
      streak(orderOf(digits, word), adjectives[(unit ?? '').toLowerCase()], noun),
  ],
  [
    `(?:for )?(?:the |a |its |their )?${order} (daily|weekly|monthly|quarterly|annual|yearly) (${[...upNouns, ...downNouns].join('|')}) (?:in a row|running|in succession)`,
    ([, digits, word, unit, noun]) =>
      streak(orderOf(digits, word), adjectives[(unit ?? '').toLowerCase()], noun),
  ],
  [
    `(?:in|for|over) (?:each|all|every one) of the (?:last|past|previous|preceding) ${many} ${span}s?`,
    ([, digits, word, unit]) => streak(numberOf(digits, word), unit),
  ],
  [
    `(?:for )?(?:the |a |its |their )?${order} (?:(?!(?:of|in|and|to|for|half|quarter) )[a-z-]+ )?(day|week|month|quarter|half-year|year|harvest)(?: of [a-z]+)? (?:in a row|running|in succession)`,
    ([, digits, word, unit]) => streak(orderOf(digits, word), unit),
  ],
  [
    `(?:for )?(?:the |a |its |their )?${order}[- ](?:consecutive|straight|successive) (${[...upNouns, ...downNouns].join('|')})`,
    ([, digits, word, noun]) => streak(orderOf(digits, word), undefined, noun),
  ],
  [
    `(?:for )?(?:the |a |its |their )?${order}[- ](?:consecutive|straight|successive) [a-z]+`,
    ([, digits, word]) => streak(orderOf(digits, word), undefined),
  ],
  [
    `for (?:the|a|its|their) (?!first)${order} (day|week|month|year)(?! out of| of (?:the|operation|its)|’|')`,
    ([, digits, word, unit]) => streak(orderOf(digits, word), unit),
  ],
  [
    `(?:the|a|its|their) (?!first)${order} (week|month|quarter|year) (?:of (?:growth|decline|declines|contraction|expansion|gains|falls|increases|losses)|in (?:contraction|expansion|negative|positive|decline)(?: territory)?)`,
    ([all, digits, word, unit]) => streak(orderOf(digits, word), unit, all),
  ],
  [
    `(?:the|a|its|their) ${order} (?:consecutive |straight |successive )?(week|month|quarter|year) (under|below|above|over)(?= (?:the |\\d|zero|water))`,
    ([, digits, word, unit, side]) => ({
      ...streak(orderOf(digits, word), unit),
      direction: /under|below/i.test(side ?? '') ? 'down' : 'up',
    }),
  ],
  [
    `(?:for )?(?:the |a |its |their )?${order} (${[...upNouns, ...downNouns].join('|')}) (?:in a row|running|in succession)`,
    ([, digits, word, noun]) => streak(orderOf(digits, word), undefined, noun),
  ],
  [
    `for (?:the|a) ${order} time (?:in a row|running|in succession)`,
    ([, digits, word]) => streak(orderOf(digits, word), undefined),
  ],
  [
    `(?:every|each|in every|in each) (day|week|month|quarter|year) (?:for|in|of|over) (?:the )?(?:last |past )?${many} ${span}s?`,
    ([, unit, digits, word]) => streak(numberOf(digits, word), unit),
  ],
  [
    `for (?:the (?:last|past) )?${many} ${span}s?(?<=\\b(?:has|have|had) (?:held|occupied|kept|led|topped|headed|filled) (?:[^,;.]{0,30} )?for [a-z\\d ]+)`,
    ([, digits, word, unit]) => streak(numberOf(digits, word), unit),
  ],
  [
    `${many} ${span}s of (loss|gain|decline|growth|increase|fall|contraction|expansion|rise|decrease|drop|deflation)e?s?`,
    ([, digits, word, unit, noun]) => streak(numberOf(digits, word), unit, noun),
  ],
  [
    `run of ${many} (daily|weekly|monthly|quarterly|annual|yearly) (?:(${[...upNouns, ...downNouns].join('|')})s?)`,
    ([, digits, word, unit, noun]) =>
      streak(numberOf(digits, word), adjectives[(unit ?? '').toLowerCase()], noun),
  ],
  [
    `run of [a-z ]{3,24} (?:to|of) ${many} ${span}s?`,
    ([, digits, word, unit]) => streak(numberOf(digits, word), unit),
  ],
  [
    `(?:the |a |its |their )${order} in (?:succession|a row)`,
    ([, digits, word]) => streak(orderOf(digits, word), undefined),
  ],
  [
    `(?:for |over |in )?(?:the past |the last )?${many} (?:consecutive|straight|successive|uninterrupted) ${span}s?(?: of (${[...upNouns, ...downNouns].join('|')})s?)?`,
    ([, digits, word, unit, noun]) => streak(numberOf(digits, word), unit, noun),
  ],
  [
    `(?:for )?(?:the past |the last )?${many} ${span}s? (?:in a row|running|in succession)`,
    ([, digits, word, unit]) => streak(numberOf(digits, word), unit),
  ],
]
