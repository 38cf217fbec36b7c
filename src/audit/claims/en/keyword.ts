import type { Direction } from '../../../phrase/phrasebook.js'
import type { ClaimKind } from '../claim.js'
import { bookRows } from './book-rows.js'
import { numberName } from './number-words.js'
import { down, downNouns, up, upNouns } from './verbs.js'

/** Words that state a figure by themselves: a rank, no change, a streak, the only or the first, a record. */
export interface EnglishKeyword {
  readonly kind: ClaimKind
  readonly start: number
  readonly end: number
  readonly value: string | null
  readonly unit: string | null
  readonly rank: number | 'only' | 'top-tier' | null
  /** None where the words in front tell it. */
  readonly direction: Direction | null
  /** Among whom, or what it is level with. */
  readonly reference: string | null
  /** The two places of a rank that moved. */
  readonly from?: string
  readonly to?: string
}

const ordinals =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  )
const cardinals =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  )
const order = `(?:(\\d{1,4})(?:st|nd|rd|th)|(${ordinals.join('|')}))(?![A-Za-z])`
const many = `(?:(\\d{1,3})|(${cardinals.join('|')}))`
const span = '(day|week|month|quarter|half-year|year)'
const group =
  '(?: (?:in|among|across|of|out of) ([^,;()]{2,60}?)(?= by |,|;|\\(|\\)|\\.|$| and | with | for ))?'
const place =
  '(?:city|province|county|country|nation|region|prefecture|district|state|zone|world|municipality|territory|sector|industry)'
const spanUnits: Readonly<Record<string, string>> = {
  day: '天',
  week: '周',
  month: '个月',
  quarter: '个季度',
  'half-year': '个半年',
  year: '年',
  harvest: '年',
}

type Made = Omit<EnglishKeyword, 'start' | 'end'>
type Read = (parts: RegExpExecArray) => Made | undefined

const none = { value: null, unit: null, rank: null, direction: null, reference: null } as const

const orderOf = (digits?: string, word?: string): number =>
  digits === undefined ? ordinals.indexOf((word ?? '').toLowerCase()) + 1 : Number(digits)
const numberOf = (digits?: string, word?: string): number =>
  digits === undefined ? cardinals.indexOf((word ?? '').toLowerCase()) + 1 : Number(digits)

function ranked(rank: number, reference: string | undefined): Made {
  return { ...none, kind: 'rank', value: String(rank), rank, reference: reference ?? null }
}

function movedRank(from: number, to: number, reference: string | undefined): Made {
  const direction = from === to ? 'flat' : to < from ? 'up' : 'down'
  return {
    ...none,
    kind: 'from-to',
    from: String(from),
    to: String(to),
    direction,
    reference: reference ?? null,
  }
}

function topTier(value: string | null, reference: string | undefined): Made {
  return { ...none, kind: 'top-tier', value, rank: 'top-tier', reference: reference ?? null }
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

const upWord = new RegExp(
  `\\b(?:${[...up, ...upNouns, 'dearer', 'pricier', 'more expensive', 'costlier', 'stronger', 'larger', 'longer', 'positive', 'surplus'].join('|')})\\b`,
  'gi',
)
const downWord = new RegExp(
  `\\b(?:${[...down, ...downNouns, 'negative', 'cheaper', 'weaker', 'smaller', 'shorter', 'deficit', 'less expensive'].join('|')})\\b`,
  'gi',
)

/** Which way the last word of movement in some words points. */
export function directionOf(words: string): Direction | null {
  let last = { at: -1, direction: null as Direction | null }
  for (const [pattern, direction] of [
    [upWord, 'up'],
    [downWord, 'down'],
    [/\b(?:flat|unchanged|stable)\b/gi, 'flat'],
  ] as const) {
    for (const { index } of words.matchAll(pattern)) if (index > last.at) last = { at: index, direction }
  }
  return last.direction
}

const rows: readonly (readonly [pattern: string, read: Read])[] = [
  [
    `(?:ranked |placed |was |is |were |are )?(?:among|in|into|within|one of|on the list of|made the list of) (?:the )?(?:[A-Za-z ]{2,24}[’'](?:s)? )?top ${many}(?! (?:percent|per cent|%))${group}`,
    ([, digits, word, reference]) => topTier(String(numberOf(digits, word)), reference),
  ],
  [
    `(?:ranked |placed |was |is |were |are )?among the leaders${group}`,
    ([, reference]) => topTier(null, reference),
  ],
  [
    `(?:put|putting|places|in|stood|was|is|to|took|taking|holding|held|into|from)(?: (?:it|them|the [a-z]+|[A-Z][a-z]+))?(?: joint| equal| in| at)?(?: the)? ${order} (?:place|position|spot)(?: nationwide| nationally| overall)?${group}`,
    ([, digits, word, reference]) => ranked(orderOf(digits, word), reference),
  ],
  [
    `(?:rank(?:ed|ing|s)?|tied for|tying for|placed|placing|came|finished|coming|putting)(?: (?:the |its )?(?!(?:in|of|from|to|by|after|since)\\b)[A-Za-z]+){0,2}?(?: joint| equal)? ${order}(?: place)?(?: nationwide| nationally| overall)?${group}`,
    ([, digits, word, reference]) => ranked(orderOf(digits, word), reference),
  ],
  [
    `(?:ranked|ranking|ranks|was|came in|came|placed|at) (?:at )?(?:No\\.? ?|number )${many}(?![\\d,.%])${group}`,
    ([, digits, word, reference]) => ranked(numberOf(digits, word), reference),
  ],
  [
    `from ${order}(?: place)? (?:place )?(?:to|into) ${order}(?: place| position)?${group}`,
    ([, a, b, c, d, reference]) => movedRank(orderOf(a, b), orderOf(c, d), reference),
  ],
  [
    `to ${order}(?: place| position)?(?= in | nationally| nationwide| among| overall|,|;|\\.|$)${group}`,
    ([, digits, word, reference]) => ranked(orderOf(digits, word), reference),
  ],
  [`second only to [^,;.()]{2,40}`, () => ranked(2, undefined)],
  [
    `(?:top(?:s|ped|ping)|led|leads|leading|head(?:s|ed|ing)) (?:the )?(?:list|table|ranking|rankings|league table)${group}`,
    ([, reference]) => ranked(1, reference),
  ],
  [
    `${order}[- ](?:highest|largest|lowest|smallest|best|biggest|fastest|fastest-growing|busiest|worst|strongest|weakest|slowest|wettest|driest|warmest|hottest|coldest|most|richest|poorest|longest)(?! level)${group}`,
    ([, digits, word, reference]) => ranked(orderOf(digits, word), reference),
  ],
  [
    `(?:for )?(?:the |a |its |their )?${order}[- ](?:consecutive|straight|successive|running) (?:(?:bumper|good|record|full|calendar|poor) )?(day|week|month|quarter|half-year|year|harvest)(?:ly)?(?: of (?:${[...upNouns, ...downNouns].join('|')}))?(?: (${[...upNouns, ...downNouns].join('|')}))?`,
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
    `(?:for )?(?:the |a |its |their )?${order} (?:(?:bumper|good|record|full|calendar|poor) )?(day|week|month|quarter|half-year|year|harvest)(?: of [a-z]+)? (?:in a row|running|in succession)`,
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
    `for (?:the|a|its|their) (?!first)${order} (day|week|month|year)(?! of (?:the|operation|its)|’|')`,
    ([, digits, word, unit]) => streak(orderOf(digits, word), unit),
  ],
  [
    `(?:the|a|its|their) (?!first)${order} (week|month|quarter|year) (?:of (?:growth|decline|declines|contraction|expansion|gains|falls|increases|losses)|in (?:contraction|expansion|negative|positive|decline)(?: territory)?)`,
    ([all, digits, word, unit]) => streak(orderOf(digits, word), unit, all),
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
    `(?:for |over |in )?(?:the past |the last )?${many} (?:consecutive|straight|successive|uninterrupted) ${span}s?(?: of (?:${[...upNouns, ...downNouns].join('|')}))?`,
    ([, digits, word, unit]) => streak(numberOf(digits, word), unit),
  ],
  [
    `(?:for )?(?:the past |the last )?${many} ${span}s? (?:in a row|running|in succession)`,
    ([, digits, word, unit]) => streak(numberOf(digits, word), unit),
  ],
  [
    `(?:(?:the|its) )?(${place})[’'](?:s )(?:one and )?(only|first|sole)(?! (?:half|quarter|two|three|four|five|six|seven|eight|nine|ten|eleven|\\d|of))`,
    ([, reference, word]) => only(word, reference),
  ],
  [
    `(?:the )(only|first|sole)(?: (?:one|[a-z][a-z -]{2,50}?))? (?:of its kind )?in (?:the |all of )?(${place}|China|Asia|Europe|Britain|Japan|Hong Kong|Taiwan)(?![a-z])`,
    ([, word, reference]) => only(word, reference),
  ],
  [
    '(?:an? |the |its |their )?(?:(?:new )?record|all-time|historic|new|fresh) (high|low)(?!-)',
    ([, way]) => record(way),
  ],
  [
    '(?:the |its |their )?(highest|lowest|strongest|weakest|fastest|slowest|largest|smallest|best|worst|biggest|deepest|sharpest|steepest|wettest|driest|hottest|warmest|coldest|busiest|quickest|tightest|longest|shortest|narrowest|widest|most|fewest|[a-z]{3,9}est)(?: [a-z-]{3,14}){0,3} (?:ever(?![a-z])|since|on record|in (?:more than |over |almost |nearly )?(?:\\d+|[a-z]+|nearly [a-z]+) (?:years|months|quarters|decades|weeks)|in (?:more than |over |almost |nearly |about |at least )?a (?:decade|year|generation|century)|for (?:more than |over |almost |nearly )?(?:\\d+|[a-z]+) (?:years|months|decades)|in living memory|of the (?:year|decade|century))',
    ([, way]) => record(way),
  ],
  ['(?:an? |the )?(?:highest|largest|biggest) [a-z ]{0,20}on record', () => record('high')],
  [
    `(?:an? |the |its |their )?(?:(?:more than |almost |nearly )?(?:\\d{1,3}|${numberName}|multi)-(?:and-a-half-)?(?:year|month|quarter|decade|week)|post-pandemic|pre-pandemic) (high|low|peak)`,
    ([, way]) => record(way),
  ],
  [
    `(?:was |is |became |remained )?(?:the )(?:largest|highest|fastest|fastest-growing|biggest|top|leading)(?: [a-z-]+){0,3} (?:in|among|of) (?:the |all )?((?:[a-z’' ]{0,24} )?${place}s?)(?![a-z])`,
    ([, reference]) => ranked(1, reference),
  ],
  [
    '(?:(?:remained|stayed|was|were|held|stood|broadly|showed|recorded|registered|is|are) )?(?:broadly |largely |virtually |almost )?(?:(?:(?:level|in line|on a par|on par|at par|identical|comparable) (?:with|to)|the same(?: (?:rate|level|pace|number|share|figure|amount|total|reading|price|proportion))? as) ([^,;()]{2,60}?)(?=,|;|\\(|\\.|$)|unchanged|little changed|stable(?! or)(?= |,|;|\\.|$)|static|no (?:growth|change)|steady|flat(?= year on year| on | in | from | over |$|,|;|\\.| at ))',
    ([, reference]) => ({ ...none, kind: 'flat', direction: 'flat', reference: reference ?? null }),
  ],
]

const adjectives: Readonly<Record<string, string>> = {
  daily: 'day',
  weekly: 'week',
  monthly: 'month',
  quarterly: 'quarter',
  annual: 'year',
  yearly: 'year',
}

function only(word: string | undefined, reference: string | undefined): Made {
  const rank = word?.toLowerCase() === 'first' ? 1 : 'only'
  return { ...none, kind: 'unique', value: '1', rank, reference: reference ?? null }
}

function record(way: string | undefined): Made {
  const direction = /low|weak|slow|small/i.test(way ?? '') ? 'down' : 'up'
  return { ...none, kind: 'rank', value: '1', rank: 1, direction, reference: 'record' }
}

/** Regions by name, which a capital tells. */
const namedRows: typeof rows = [
  [
    `an? (first)-(?:batch|round|class) [a-z][a-z -]{2,50}? in ([A-Z][\\w-]+(?: [A-Z][\\w-]+)*)`,
    ([, word, reference]) => only(word, reference),
  ],
  [
    `[Tt]he (only|first|sole)(?! (?:half|quarter|month|year|time|day|week|one of|two|three|four|five|six|seven|eight|nine|ten|eleven|\\d))(?: (?:one|[a-z][a-z -]{2,50}?))? in ([A-Z][\\w-]+(?: [A-Z][\\w-]+)*)`,
    ([, word, reference]) => only(word, reference),
  ],
]
const compiled = [
  ...bookRows.map(([pattern, read]) => ({ pattern, read })),
  ...rows.map(([source, read]) => ({ pattern: new RegExp(source, 'iy'), read })),
  ...namedRows.map(([source, read]) => ({ pattern: new RegExp(source, 'y'), read })),
]
const opening = /[a-z\d]/i

/** What the words at a place state by themselves. */
export function readEnglishKeyword(text: string, start: number): EnglishKeyword | undefined {
  if (!opening.test(text.charAt(start))) return undefined
  for (const { pattern, read } of compiled) {
    pattern.lastIndex = start
    const found = pattern.exec(text)
    if (found === null || /[a-z]/i.test(text.charAt(start + found[0].length))) continue
    const made = read(found)
    if (made !== undefined) return { ...made, start, end: start + found[0].length }
  }
  return undefined
}
