import type { EnglishKeyword } from './keyword-row.js'

type Made = Omit<EnglishKeyword, 'start' | 'end'>

const none = { value: null, unit: null, rank: null, direction: null, reference: null } as const
const flat = (reference?: string): Made => ({
  ...none,
  kind: 'flat',
  direction: 'flat',
  reference: reference ?? null,
})

const spans: Readonly<Record<string, string>> = { month: '个月', quarter: '个季度', year: '年' }

/**
 * What the English phrasebook says in words alone, or in words that say of a number something else than its
 * noun does: runs that ended, aims at a place, sides of an average, fractions, no movement.
 */
export const bookRows: readonly (readonly [
  pattern: RegExp,
  read: (parts: RegExpExecArray) => Made | undefined,
])[] = [
  [
    /(?:ended|ending|broke|snapped) a run of (\d{1,3}) (month|quarter|year)s? of (growth|decline)/iy,
    ([, length = '', unit = '', way = '']) => ({
      ...none,
      kind: 'streak',
      value: length,
      unit: spans[unit.toLowerCase()] ?? null,
      direction: /growth/i.test(way) ? 'up' : 'down',
    }),
  ],
  [
    /(?:is|are|aims|aim|aiming) to (?:rank|return to|remain|reach) (?:the )?(\d{1,4})(?:st|nd|rd|th)(?: place)?(?: (?:in|among) ([^,;.()]{2,60}?))?(?=,|;|\.|\(|$)/iy,
    ([, place = '', reference]) => ({
      ...none,
      kind: 'target',
      value: place,
      rank: Number(place),
      reference: reference ?? null,
    }),
  ],
  [
    /(?:is|are|aims|aim|aiming) to (?:join|rejoin|remain among|stay among|return to|enter|remain in|rank among) the (?:leaders|top (\d{1,3}))(?! ?%)(?: (?:in|among|of) ([^,;.()]{2,60}?))?(?=,|;|\.|\(|$)/iy,
    ([, number, reference]) => ({
      ...none,
      kind: 'target',
      value: number ?? null,
      rank: 'top-tier',
      reference: reference ?? null,
    }),
  ],
  [
    /(?:(?:stood|standing|was|were) |(?<=, )|(?<=, its [a-z ]{3,20} ))(above|below) the average (?:of|for) (?!\d)([^,;.()]{2,60}?)(?=,|;|\.|\(|$)/iy,
    ([, side = '', reference]) => ({
      ...none,
      kind: 'point-gap',
      direction: /above/i.test(side) ? 'up' : 'down',
      reference: reference ?? null,
    }),
  ],
  [
    /(?:(?:accounted for|accounting for|made up|making up) |(?<=, ))(\d{1,2}\/\d{1,3})(?=[ ,;.])(?: of ([^,;()]{2,60}?)(?=,|;|\.|\(|$))?/iy,
    ([, fraction = '', reference]) => ({
      ...none,
      kind: 'fraction',
      value: fraction,
      reference: reference ?? null,
    }),
  ],
  [
    /(?:added|adding) nothing to growth(?: in ([^,;()]{2,60}?)(?=,|;|\.|\(|$))?/iy,
    ([, reference]) => ({
      ...none,
      kind: 'contribution-points',
      direction: 'flat',
      reference: reference ?? null,
    }),
  ],
  [/(?:kept|keeping) (?:(?:its|their) place|the same rank(?: as in \d{4})?)/iy, () => flat()],
  [/(?:kept|keeping) the place of ([^,;.()]{2,60}?)(?=,|;|\.|\(|$)/iy, ([, base]) => flat(base)],
  [/(?:(?:ran|running) |(?<=, ))on schedule/iy, () => flat('时序进度')],
  [/left unrevised|unrevised from the preliminary figure/iy, () => flat()],
  [
    /the same rank as (?:before(?= *[,;.]|$)|in (?:the same period|the previous)[^,;.]{2,40})/iy,
    () => flat(),
  ],
  [/stood at zero(?<=target for [^,;.()]{2,80})/iy, () => flat()],
  [
    /(?:was|is|became) the [a-z]{3,12}est [^,;.()]{2,50}? in ([A-Z][\w-]+(?: [A-Z][\w-]+)*)/y,
    ([, reference]) => ({ ...none, kind: 'rank', value: '1', rank: 1, reference: reference ?? null }),
  ],
  [
    /(?<=, )the [a-z]{3,12}est in ([A-Z][\w-]+(?: [A-Z][\w-]+)*)(?=[,;.]|$)/y,
    ([, reference]) => ({ ...none, kind: 'rank', value: '1', rank: 1, reference: reference ?? null }),
  ],
  [
    /match(?:ed|ing) the (?:best|worst|highest|lowest) (?:level|rate|figure|share|growth) on record/iy,
    () => ({ ...none, kind: 'rank', value: '1', rank: 1, direction: 'flat', reference: 'record' }),
  ],
  [
    /w(?:on|inning) (?:the|a) [a-z ]{2,40} (?:award|prize|medal)(?: in ([A-Z][\w-]+(?: [A-Z][\w-]+)*))?/y,
    ([, reference]) => ({ ...none, kind: 'top-tier', rank: 'top-tier', reference: reference ?? null }),
  ],
]
