import { bookRows } from './book-rows.js'
import { none, type EnglishKeyword, type KeywordRow } from './keyword-row.js'
import { rankRows } from './rank-rows.js'
import { memberRows, nthRows } from './member-rows.js'
import { namedRows, recordRows } from './record-rows.js'
import { superlativeRows } from './superlative-rows.js'
import { streakRows } from './streak-rows.js'

/** Level with something, or unchanged. */
const flatRows: readonly KeywordRow[] = [
  [
    "match(?:es|ed|ing) (?:the |its |their |last |[a-z]+[’']s )(?!(?:target|need|demand|offer|forecast|plan|expectation))([^,;()\\d]{2,60}?)(?=,|;|\\(|\\.|$)",
    ([, reference]) => ({ ...none, kind: 'flat', direction: 'flat', reference: reference ?? null }),
  ],
  [
    '(?:(?:remained|stayed|was|were|held|stood|broadly|showed|recorded|registered|is|are) )?(?:broadly |largely |virtually |almost )?(?:(?:(?:level|in line|(?<=\\b(?:was|were|is|are|stayed|remained|held|ran) )even|on a par|on par|at par|identical|comparable) (?:with|to)|the same(?: (?:rate|level|pace|number|share|figure|amount|total|reading|price|proportion))? as) ([^,;()]{2,60}?)(?=,|;|\\(|\\.|$)|unchanged|little changed|stable(?! or)(?= |,|;|\\.|$)|static|no (?:growth|change)|steady|flat(?= (?:year|month|quarter|week)[- ]on| on | in | from | over |$|,|;|\\.| at ))',
    ([, reference]) => ({ ...none, kind: 'flat', direction: 'flat', reference: reference ?? null }),
  ],
]

const compiled = [
  ...bookRows.map(([pattern, read]) => ({ pattern, read })),
  ...[...memberRows, ...rankRows, ...streakRows, ...recordRows, ...flatRows].map(([source, read]) => ({
    pattern: new RegExp(source, 'iy'),
    read,
  })),
  ...[...namedRows, ...nthRows, ...superlativeRows].map(([source, read]) => ({
    pattern: new RegExp(source, 'y'),
    read,
  })),
]
const opening = /[a-z\d]/i

/** Where a group that is told by its number begins, which the number is read for: ninth among 122 trusts. */
function numberedGroup(words: string): number | undefined {
  const found =
    /(?<=[a-z]) (?:among|of|out of|in|across) (?:the |all |its )?(?=\d{2,}(?:,\d{3})* (?!years|months|quarters|weeks|days|decades|successive|consecutive)[a-z])/.exec(
      words,
    )
  return found === null || !/est\b|\bmost\b/i.test(words.slice(0, found.index))
    ? undefined
    : found.index + found[0].length
}

/** What the words at a place state by themselves. */
export function readEnglishKeyword(text: string, start: number): EnglishKeyword | undefined {
  if (!opening.test(text.charAt(start))) return undefined
  for (const { pattern, read } of compiled) {
    pattern.lastIndex = start
    const found = pattern.exec(text)
    if (found === null || /[a-z]/i.test(text.charAt(start + found[0].length))) continue
    const made = read(found)
    if (made !== undefined)
      return { ...made, start, end: start + (numberedGroup(found[0]) ?? found[0].length) }
  }
  return undefined
}
