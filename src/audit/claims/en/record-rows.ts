import { none, place, ranked, type KeywordRow, type Made } from './keyword-row.js'
import { numberName } from './number-words.js'

function only(word: string | undefined, reference: string | undefined): Made {
  const rank = word?.toLowerCase() === 'first' ? 1 : 'only'
  return { ...none, kind: 'unique', value: '1', rank, reference: reference ?? null }
}

function record(way: string | undefined): Made {
  const direction = /low|weak|slow|small|trough/i.test(way ?? '') ? 'down' : 'up'
  return { ...none, kind: 'rank', value: '1', rank: 1, direction, reference: 'record' }
}

/** The only, the first, the most ever. */
export const recordRows: readonly KeywordRow[] = [
  [
    `(?:(?:the|its) )?(${place})[’'](?:s )(?:one and )?(only|first|sole)(?! (?:half|quarter|two|three|four|five|six|seven|eight|nine|ten|eleven|\\d|of))`,
    ([, reference, word]) => only(word, reference),
  ],
  [
    `(?:the )(only|first|sole)(?: (?:one|[a-z][a-z -]{2,50}?))? (?:of its kind )?in (?:the |all of )?(${place}|China|Asia|Europe|Britain|Japan|Hong Kong|Taiwan)(?![a-z])`,
    ([, word, reference]) => only(word, reference),
  ],
  [
    `(?:the )(only|sole) (${place}) (?:whose|that|which|where|with|without)`,
    ([, word, reference]) => only(word, reference),
  ],
  ['an? (?:world|national|new|fresh|all-time) record(?= *(?:[,.;)]|$))', () => record('high')],
  [
    '(?:an? |the |its |their )?(?:(?:new )?record|all-time|historic|new|fresh) (high|low|peak|trough)(?!-)',
    ([, way]) => record(way),
  ],
  [
    "(?:the |its |their )?(highest|lowest|strongest|weakest|fastest|slowest|largest|smallest|best|worst|biggest|deepest|sharpest|steepest|wettest|driest|hottest|warmest|coldest|busiest|quickest|tightest|longest|shortest|narrowest|widest|most|fewest|[a-z]{3,9}est)(?: [a-z-]{3,14}){0,3}(?:(?= (?:of|among|out of) (?:(?:the |all |its |(?:the )?[A-Za-z]+[’']s )(?:\\d{1,3}|" +
      numberName +
      ') [a-z]|any [a-z]))| (?:ever(?![a-z])|for (?:any|an?) [a-z]+|for the time of year|since|on record|in (?:more than |over |almost |nearly )?(?:\\d+|[a-z]+|nearly [a-z]+) (?:years|months|quarters|decades|weeks)|in (?:more than |over |almost |nearly |about |at least )?a (?:decade|year|generation|century)|for (?:more than |over |almost |nearly )?(?:\\d+|[a-z]+) (?:years|months|decades)|in living memory|in history|of the (?:year|decade|century)))',
    ([, way]) => record(way),
  ],
  ['(?:an? |the )?(?:highest|largest|biggest) [a-z ]{0,20}on record', () => record('high')],
  [
    `(?:an? |the |its |their )?(?:(?:more than |almost |nearly )?(?:\\d{1,3}|${numberName}|multi)-(?:and-a-half-)?(?:year|month|quarter|decade|week)|post-pandemic|pre-pandemic) (high|low|peak)`,
    ([, way]) => record(way),
  ],
  [
    `(?:become|becoming|became) (?:by far )?the (?:[a-z-]+[’']s? )?(?:largest|biggest|leading|top|busiest|richest|most populous)(?= [a-z])(?! (?:[a-z-]+ ){0,3}(?:contributors?|drivers?|concern|factor|part|share|component)\\b)`,
    () => ranked(1, undefined),
  ],
  [
    `(?:was |is |became |remained )?(?:the )(?:largest|highest|fastest|fastest-growing|biggest|top|leading)(?: [a-z-]+){0,3} (?:in|among|of) (?:the |all )?((?:[a-z’' ]{0,24} )?${place}s?)(?![a-z])`,
    ([, reference]) => ranked(1, reference),
  ],
]

/** Regions by name, which a capital tells. */
export const namedRows: readonly KeywordRow[] = [
  [
    `an? (first)-(?:batch|round|class) [a-z][a-z -]{2,50}? in ([A-Z][\\w-]+(?: [A-Z][\\w-]+)*)`,
    ([, word, reference]) => only(word, reference),
  ],
  [
    `[Tt]he (only|first|sole)(?! (?:half|quarter|month|year|time|day|week|one of|two|three|four|five|six|seven|eight|nine|ten|eleven|\\d))(?: (?:one|[a-z][a-z -]{2,50}?))? in (?:(?:north|south|east|west|central)[a-z]* )?([A-Z][\\w-]+(?: [A-Z][\\w-]+)*)`,
    ([, word, reference]) => only(word, reference),
  ],
]
