import { Decimal } from '../../../model/decimal.js'
import { round } from '../../../model/rounding.js'
import { exec, figure, type EnglishQuantity } from './figure.js'
import { numberName, numberOf } from './number-words.js'
import { lengths, multiples, ofOne, parts } from './part-words.js'
import { readNumberName } from './number-names.js'
import { scaleOf } from './scales.js'
import { unitBehind } from './unit-behind.js'
import { down, up } from './verbs.js'

const notOrdinal =
  '(?! (?:consecutive|straight|successive|quarter|year|month|week|day|place|time|largest|highest|half|of a (?:percentage )?point))'
const word = `(${numberName})`

type Made = EnglishQuantity | undefined
type Read = (parts: RegExpExecArray, start: number, text: string) => Made

const behind = (start: number, [all]: RegExpExecArray): number => start + all.length

/** Whether some words in front, of what follows “first”, make a fraction none. */
const before = (text: string, start: number): string => text.slice(Math.max(0, start - 16), start)
const someOf =
  /\b(?:nearly|almost|about|around|over|than|roughly|approximately|just|under|least|close to|some|by|only) $/i

const rows: readonly (readonly [pattern: string, read: Read])[] = [
  [
    `(?:(\\d{1,2}(?= (?:in|out of) every)|\\d)|${word})[- ](?:out )?(?:of|in)(?: every)? (?:(\\d{1,3})|${word})(?![A-Za-z\\d%]|[.,]\\d)(?! (?:percent|per cent|years?|months?|quarters?|million|billion))`,
    ([all, a, b = '', c, d = ''], start) => {
      if (/^\S+ of (?!every )/.test(all)) return undefined
      const [top, under] = [Number(a ?? numberOf(b)), Number(c ?? numberOf(d))]
      if (under > 100 || top >= under) return undefined
      return figure(start, start + all.length, `${top}/${under}`, null, true)
    },
  ],
  [
    `${word} [a-z]{3,12} (?:in (?:(\\d{1,3})|${word})|out of ${word})(?![A-Za-z\\d%]|[.,]\\d)(?! (?:percent|years?|months?))`,
    (found, start) => {
      const [top, under] = [
        numberOf(found[1] ?? ''),
        Number(found[2] ?? numberOf(found[3] ?? found[4] ?? '')),
      ]
      return top < under ? figure(start, behind(start, found), `${top}/${under}`, null, true) : undefined
    },
  ],
  [
    `every (?:(second|other)|(third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|twentieth)) (?!year|month|week|day|quarter|time)(?=[a-z]{3,})`,
    (found, start) =>
      figure(
        start,
        behind(start, found) - 1,
        `1/${found[2] === undefined ? 2 : (parts[found[2].toLowerCase()] ?? '')}`,
        null,
        true,
      ),
  ],
  [
    `${word}[- ]to[- ]one(?![A-Za-z-])`,
    (found, start, text) =>
      /\bvot(?:e|ed|es)\b/i.test(text.slice(Math.max(0, start - 40), start))
        ? undefined
        : figure(start, behind(start, found), String(numberOf(found[1] ?? '')), '倍'),
  ],
  [
    `${word} (?=[a-z]+(?: [a-z]+)? for (?:every|each)(?: one)? [a-z])`,
    (found, start) => figure(start, start + (found[1] ?? '').length, String(numberOf(found[1] ?? '')), '倍'),
  ],
  [
    `${word} to ${word}(?=[,.;)]|$)`,
    (found, start, text) => {
      const [top, under] = [numberOf(found[1] ?? ''), numberOf(found[2] ?? '')]
      if (top <= under || !outnumbering.test(text.slice(Math.max(0, start - 120), start))) return undefined
      return figure(start, behind(start, found), round(Decimal.div(top, under), 2).toString(), '倍')
    },
  ],
  [
    `(?:the )(?:remaining|other) (third|quarter|fifth|sixth|eighth|tenth)(?![A-Za-z])`,
    (found, start) =>
      figure(start, behind(start, found), `1/${parts[(found[1] ?? '').toLowerCase()] ?? ''}`, null, true),
  ],
  [
    `${word}-?fold(?![A-Za-z])`,
    (found, start) => figure(start, behind(start, found), String(numberOf(found[1] ?? '')), '倍'),
  ],
  [
    `(?:${word}|a|an)[- ]and[- ]a[- ]half(?: (times|million|billion|percentage points?|points?))?(?![A-Za-z])`,
    (found, start) => {
      const unit = found[2] ?? ''
      const value = `${numberOf(found[1] ?? '')}.5`
      if (unit === '') return undefined
      return figure(
        start,
        behind(start, found),
        value,
        scaleOf(unit) || (unit === 'times' ? '倍' : unit.startsWith('perc') ? '个百分点' : '点'),
      )
    },
  ],
  [
    `(?:(?:an?|one)[- ])?(half|quarter|tenth|fifth|three[- ]quarters)(?: of)?(?: an?| one)?(?: (percentage))?[- ]point(?![A-Za-z])`,
    (found, start) =>
      figure(
        start,
        behind(start, found),
        ofOne[(found[1] ?? '').toLowerCase()] ?? '',
        found[2] === undefined ? '点' : '个百分点',
      ),
  ],
  [
    `${word}[- ]tenths of (?:an?|one)(?: (percentage))?[- ]point(?![A-Za-z])`,
    (found, start) =>
      figure(
        start,
        behind(start, found),
        `0.${numberOf(found[1] ?? '')}`,
        found[2] === undefined ? '点' : '个百分点',
      ),
  ],
  [
    `(?:an?|one) (?:full |whole )?percentage[- ]point(?![A-Za-z-])`,
    (found, start) => figure(start, behind(start, found), '1', '个百分点'),
  ],
  [
    `half (?:an?|of one) (percent|per cent)(?![A-Za-z])`,
    (found, start) => figure(start, behind(start, found), '0.5', '%'),
  ],
  [
    `half an? (?:working |business |trading )?(day|hour|month|year|week)(?![A-Za-z])(?! of\\b)`,
    (found, start, text) =>
      /\b(?:by|to|of|than|about|up|down|in|within|takes?|took|lasted|lasting) $/i.test(before(text, start))
        ? figure(start, behind(start, found), '0.5', lengths[(found[1] ?? '').toLowerCase()] ?? null)
        : undefined,
  ],
  [
    `(?:${word}|an?) hundred(?: and ${word})?(?= [a-z])(?! (?:thousand|million|billion|and|or|of))`,
    (found, start, text) => {
      const value = numberOf(found[1] ?? '') * 100 + (found[2] === undefined ? 0 : numberOf(found[2]))
      const unit = unitBehind(text, behind(start, found), undefined)
      return {
        ...figure(start, unit?.end ?? behind(start, found), String(value), unit?.unit ?? null),
        ...(unit === undefined && { named: true as const }),
      }
    },
  ],
  [
    `(?:full|whole|one)-point(?= [a-z]*(?: ?(?:hike|cut|rise|increase|reduction|gain|drop|fall|jump)))`,
    (found, start) => figure(start, behind(start, found), '1', '点'),
  ],
  [
    `in half(?![-a-z])`,
    (found, start, text) =>
      /\b(?:cut|slash|reduc|chop|slic)\w*(?: [a-z]+){0,3} $/i.test(text.slice(Math.max(0, start - 40), start))
        ? { ...figure(start, behind(start, found), '1/2', null, true), sign: '-' as const }
        : undefined,
  ],
  [
    `a factor of (?:(\\d+(?:\\.\\d+)?)|${word})(?![A-Za-z\\d])`,
    (found, start) => figure(start, behind(start, found), found[1] ?? String(numberOf(found[2] ?? '')), '倍'),
  ],
  [
    `(?:one|an?) (?:${word}[- ])?(hundred|thousand)th(?![A-Za-z])`,
    (found, start) => {
      const whole =
        (found[1] === undefined ? 1 : numberOf(found[1])) * (/^h/i.test(found[2] ?? '') ? 100 : 1000)
      return figure(start, behind(start, found), `1/${whole}`, null, true)
    },
  ],
  [
    `(?:an?|one) (day|week|month|quarter|year)(?= (?:early|late|to spare|ahead of (?:schedule|plan|time|target)|behind (?:schedule|plan))(?![a-z]))`,
    (found, start) =>
      figure(start, behind(start, found), '1', lengths[(found[1] ?? '').toLowerCase()] ?? null),
  ],
  [`half(?= as [a-z]+ (?:as|again)\\b)`, (_, start) => figure(start, start + 4, '1/2', null, true)],
  [
    `half(?: an?|-a)? (million|billion|trillion)(?![A-Za-z])`,
    (found, start) => figure(start, behind(start, found), '0.5', scaleOf(found[1]) || null),
  ],
  [
    `half(?: (?=(?:of )?(?:the|its|their|that|all|these|those|our) (?!year|month|period|decade|time))|(?= of (?!the year|\\d|20))|(?=[,.;)]|$)|(?= \\(\\d))`,
    (_, start, text) =>
      notHalf.test(before(text, start)) ? undefined : figure(start, start + 4, '1/2', null, true),
  ],
  [
    `half(?= [a-z])(?! (?:an?|year|hour|century|decade|term|way|time|points?|percentage|million|billion|marathon)\\b)(?!-)`,
    (_, start, text) =>
      someOf.test(before(text, start)) && !notHalf.test(before(text, start))
        ? figure(start, start + 4, '1/2', null, true)
        : undefined,
  ],
  [
    `(?:halved|halving|halves)(?![A-Za-z])`,
    (found, start) => ({ ...figure(start, behind(start, found), '1/2', null, true), sign: '-' as const }),
  ],
  [
    `(?:${word}|an?)[- ](?:(?:mere|full|good) )?(?:(third|fifth|sixth|seventh|eighth|ninth|tenth|twentieth)s?${notOrdinal}|(quarters)|(quarter)(?= of(?! (?:19|20)\\d\\d)|[,.;)]|$| [a-z]))(?![A-Za-z])`,
    (found, start, text) => {
      if (majority.test(text.slice(behind(start, found)))) return undefined
      const [, top = '', ...names] = found
      const name = (names.find((one) => one !== undefined) ?? '').toLowerCase().replace(/s$/, '')
      if (name === 'quarter' && found[3] !== undefined) {
        if (!isThreeQuarters(text, start, found)) return undefined
      } else if (
        name === 'quarter' &&
        (top === '' || /^one$/i.test(top)) &&
        !isQuarterPart(text, start, behind(start, found))
      )
        return undefined
      return figure(start, behind(start, found), `${numberOf(top)}/${parts[name] ?? ''}`, null, true)
    },
  ],
  [
    `(?:(twice|thrice|twofold|threefold|fourfold|fivefold|tenfold)|(doubl|tripl|trebl|quadrupl|quintupl)(?:ed|ing|es)|(double|triple|treble|quadruple|quintuple)(?= (?:the|its|that|those|their|what|from|between|since|over|in|by|to)\\b|[,.;]|$))(?![A-Za-z-])`,
    (found, start) => {
      const name = (found[1] ?? found[3] ?? `${found[2] ?? ''}e`).toLowerCase()
      return figure(start, behind(start, found), multiples[name] ?? '', '倍')
    },
  ],
]

/** A two-thirds majority is no share of anything. */
const majority = /^[- ](?:majority|vote|quorum)/
const notHalf =
  /(?:January|February|March|April|May|June|July|August|September|October|November|December|fiscal|financial|first|second|latter|other|last|past|and a|-) ?$/i
/** Outweighed them by three to two. */
const outnumbering =
  /\b(?:outnumber|outweigh|exceed|surpass|lead|led)\w*\b[^;.]* by (?:about |almost |nearly |around |roughly |more than )?$|\b(?:ratio|margin|odds|proportion) of (?:about |almost |nearly |around |roughly |more than )?$/i
const compiled = rows.map(([source, read]) => ({ pattern: new RegExp(source, 'iy'), read }))
const opening = /[a-z\d]/i

/** Three quarters of all homes, and not a fall in three quarters. */
function isThreeQuarters(text: string, start: number, found: RegExpExecArray): boolean {
  if (numberOf(found[1] ?? '') !== 3) return false
  if (/^ of /.test(text.slice(behind(start, found), behind(start, found) + 4))) return true
  return !/\b(?:in|for|first|last|past|previous|next|these|consecutive) $/i.test(before(text, start))
}

/** A quarter of all homes, and not the first quarter of the year. */
function isQuarterPart(text: string, start: number, end: number): boolean {
  const left = before(text, start)
  const right = text.slice(end, end + 16)
  if (/^ of (?:all|the|its|their|those|these|our|total|[a-z])/i.test(right)) return true
  if (/\bby (?:[a-z]+ ){0,2}$/i.test(left) && /^(?:[,.;)]|$| (?!(?:point|of a|percent))[a-z])/.test(right))
    return true
  if (
    /^ (?:more|fewer|less|higher|lower|above|below|larger|smaller|bigger|cheaper|dearer|up|down)\b/.test(
      right,
    )
  )
    return true
  return (
    /^(?:[,.;)]|$| (?:from|compared|on|year))/.test(right) && (someOf.test(left) || movesBefore.test(left))
  )
}

const movesBefore = new RegExp(`\\b(?:${[...up, ...down].join('|')})(?: by)? $`, 'i')
const lasting = new RegExp(
  `(?:${word}|(\\d{1,3}))-(day|week|month|hour|night|minute)(?= (?:[A-Z\\w’']+ ){0,3}(?:holidays?|breaks?|festivals?|events?|golden week|weeks?|fair|expo|trips?|journeys?|stays?|vacations?|long weekend|period))`,
  'iy',
)

/** The figure that words state at a place. */
export function readWords(text: string, start: number): Made {
  if (!opening.test(text.charAt(start))) return undefined
  for (const { pattern, read } of compiled) {
    const found = exec(pattern, text, start)
    const made = found === null ? undefined : read(found, start, text)
    if (made !== undefined) return made
  }
  return readLength(text, start) ?? readNumberName(text, start)
}

const earlierPeriod =
  /\b(?:preceding|previous|same|prior|corresponding|comparable|last|past|latest|first|this|that) $/i
/** An eight-day holiday: how long something lasted. */
export function readLength(text: string, start: number): Made {
  const found = exec(lasting, text, start)
  if (found === null) return undefined
  const [all, name, digits, unit = ''] = found
  if (
    / period/.test(text.slice(start + all.length, start + all.length + 8)) &&
    earlierPeriod.test(before(text, start))
  )
    return undefined
  const value = digits ?? String(numberOf(name ?? ''))
  return { ...figure(start, start + all.length, value, lengths[unit.toLowerCase()] ?? null), lasting: true }
}
