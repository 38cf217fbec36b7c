import { exec, figure, type EnglishQuantity } from './figure.js'
import { numberName, numberOf } from './number-words.js'
import { scaleOf } from './scales.js'
import { unitBehind } from './unit-behind.js'
import { down, downNouns, up, upNouns } from './verbs.js'

const word = `(${numberName})`

/** The words in front of a place. */
const before = (text: string, start: number): string => text.slice(Math.max(0, start - 16), start)

const written = new RegExp(
  `${word}(?= (?:percentage points?|percent|per cent|basis points|times|thousand|million|billion|trillion|places?|points?|nights?|per thousand|cents|pence|dollars|euros|pounds|tonnes?|tons|bushels?|acres|hectares|miles|grams|kilograms|litres|barrels|(?:more|fewer) than|(?:years?|months?|days?|weeks?|hours?|minutes?|quarters?)\\b(?! (?:in a row|running|in succession|earlier|ago|before|after|later|to))))`,
  'iy',
)
/** By two minutes to 17. */
const writtenBy = new RegExp(`${word}(?= (?:years?|months?|days?|weeks?|hours?|minutes?)\\b)`, 'iy')
/** Members of a group: four of the ten provinces. */
const ofGroup = new RegExp(
  `${word}(?= [a-z]+s out of (?:the )?\\d| (?:out )?of (?:which|whom|them|the|its|their|those|these|all|our|\\d+|${numberName})\\b(?! (?:most|best|country’s|world’s|largest|biggest|year|month|quarter|week|top two))| in (?:the )?top)`,
  'iy',
)
const things =
  '(?:sectors|subsectors|states|provinces|regions|industries|countries|divisions|categories|groups|markets|boroughs|areas|components|districts|members|economies|cities|counties|municipalities|prefectures|territories|towns|villages|companies|firms|enterprises|businesses|projects|hospitals|schools|plants|factories|stations|lines|routes|vessels|ships|parks|zones|buildings|stores|hotels|airports|ports|bridges)'
/** The rest of a split: fell in twenty states and rose in six. */
const alone = new RegExp(`${word}(?=[.,;)]|$| and | but )`, 'iy')
/** Complaints numbered eleven; travel dropped six points and finances nine. */
const toldAlone = new RegExp(`${word}(?=[.,;)]|$| and | from | in )`, 'iy')
const numberedAlone = /\b(?:numbered|totalled|totaled|(?:up|down) from) $/i
const movedAlone = new RegExp(
  `\\b(?:${[...up, ...down].join('|')}|numbered)(?: by| to)? (?:\\d[\\d,.]*|${numberName})(?= points| percent|,| and)[^.;]*(?:,|,? and|,? while)(?: [a-z]+){1,4} $`,
  'i',
)
const movedIn = new RegExp(
  `\\b(?:${[...up, ...down, 'unchanged', 'stable', 'flat', 'steady'].join('|')}) in $`,
  'i',
)
const outOf = new RegExp(`\\b${numberName} of $`, 'i')
/** Of 12 districts, five reported fewer. */
const amongThose = new RegExp(
  `${word}(?= (?:reported|posted|saw|recorded|registered|had|were|grew|rose|increased|declined|fell|dropped|expanded|contracted|remained|showed|gained|lost|added|beat|missed|closed|opened|shut|joined|left|merged|survived|passed|failed)\\b| (?:an?|no) (?:[a-z]+ ){0,2}(?:${[...upNouns, ...downNouns, 'change'].join('|')})\\b)`,
  'iy',
)
/** Of the eight categories. */
const whole = new RegExp(
  `${word}(?= (?!(?:[a-z]+ )?(?:years?|months?|weeks?|days?|quarters?|hours?|minutes?|points?)\\b)(?:[a-z-]+ ){0,3}[a-z-]{2,}s\\b)`,
  'iy',
)
const wholeBefore = /(?:^|[,;(] )(?:of|among|out of|across) (?:the |all |its |all the )?$/i
/** Three became cheaper, four dearer and one did not move. */
const became = new RegExp(
  `${word}(?= (?:[a-z]+ed|became|did|got|went|were|was|had|saw|rose|fell|grew|shrank|lost|made|met|[a-z]+er|up|down|more|less|worse|flat|unchanged|none|no)\\b)`,
  'iy',
)
const groupBefore = new RegExp(
  `\\b(?:of|among|across) (?:the |all |its |[A-Z][a-z]+[’'](?:s )?)?(?:\\d+|${numberName}) [a-z]|\\bin (?:\\d+|${numberName}) (?:[a-z-]+ )?${things}\\b`,
  'i',
)
const counted = new RegExp(
  `${word}(?= (?:(?:[a-z]+(?:-[a-z]+)* ){0,2}${things}|(?:new|additional|extra) [a-z]+s)\\b)`,
  'iy',
)
/** Six cruise calls added, The five busiest routes generated: what a sentence begins with. */
const atStart = new RegExp(
  `${word}(?= (?!(?:[a-z]+ ){0,2}(?:years?|months?|weeks?|days?|quarters?|decades?|hours|minutes|times|points?|percentage|reasons|factors|in|of|out|to|per|or|and|hundred|thousand)\\b)(?:[a-z-]+ ){0,2}[a-z-]+s (?:[a-z]+ed|grew|rose|fell|were|are|had|have|saw|took|made|lost|shut|won|sold|built|began|remain|account|stand|make|now)\\b)`,
  'iy',
)
/** Booked just eight orders. */
const few = new RegExp(
  `${word}(?= (?!(?:[a-z]+ )?(?:years?|months?|weeks?|days?|quarters?|decades?|hours?|minutes?|times|points?|percentage)\\b)(?:[a-z-]+ )?[a-z-]{3,}s\\b)`,
  'iy',
)
/** Were concentrated in five recipients. */
const several = new RegExp(
  `${word}(?= (?!(?:[a-z]+ )?(?:years?|months?|weeks?|days?|quarters?|decades?|hours?|minutes?|seconds|times|points?|percentage|consecutive|successive|straight|ways|parts|levels|phases|stages|rounds|steps|terms|respects|words|directions|reasons|factors|halves|pieces)\\b)(?:[a-z-]+ ){0,2}[a-z-]{3,}s(?=[,.;)]|$| (?:and|with|which|that|in|but|while|were|are|had|have|account\\w*|absorb\\w*)\\b))`,
  'iy',
)
const severalBefore = /\b(?:in|across|into|among|on|at|for|from) $/i
/** The five leading destinations together took 44.8%. */
const leading = new RegExp(
  `${word}(?= (?:(?:[a-z]+est|leading|top|main|most [a-z]+|best-[a-z]+)(?:-[a-z]+)? )(?:[a-z-]+ ){0,2}[a-z-]+s (?:together|combined|alone|generated|took|accounted|made|produced|contributed|absorbed|received)\\b)`,
  'iy',
)
const fewBefore = /\b(?:just|only|some|about|nearly|almost|as many as|no fewer than) $/i
const determined =
  /[’']s? $|\b(?:the|these|those|other|first|last|past|next|both|its|their|our|top|following|remaining|with|between|than|by|or|to) $/i

/** A number spelt out, where what follows or precedes it says that it counts something. */
export function readNumberName(text: string, start: number): EnglishQuantity | undefined {
  const name =
    exec(written, text, start) ?? (/\bby $/.test(before(text, start)) ? exec(writtenBy, text, start) : null)
  if (name !== null) return named(text, start, name[0])
  const some = exec(ofGroup, text, start)
  const rest = some === null ? restOfGroup(text, start) : null
  const first = /^(?:Only |Just )?$/.test(text.slice(0, start))
    ? (exec(atStart, text, start) ?? exec(amongThose, text, start))
    : null
  const only = fewBefore.test(before(text, start)) ? exec(few, text, start) : null
  const spread = severalBefore.test(before(text, start)) ? exec(several, text, start) : null
  const group = wholeBefore.test(text.slice(Math.max(0, start - 16), start)) ? exec(whole, text, start) : null
  const best = /\bthe $/i.test(before(text, start)) ? exec(leading, text, start) : null
  const members = group ?? best ?? some ?? rest ?? first ?? only ?? spread ?? exec(counted, text, start)
  if (
    members === null ||
    (numberOf(members[0]) < 2 &&
      (members !== rest || movedIn.test(text.slice(Math.max(0, start - 24), start))))
  )
    return undefined
  if (
    group === null &&
    best === null &&
    some === null &&
    rest === null &&
    first === null &&
    only === null &&
    (determined.test(before(text, start)) || outOf.test(before(text, start)))
  )
    return undefined
  const made = named(text, start, members[0])
  return made && { ...made, named: true }
}

function restOfGroup(text: string, start: number): RegExpExecArray | null {
  if (movedIn.test(text.slice(Math.max(0, start - 24), start))) return exec(alone, text, start)
  if (numberedAlone.test(before(text, start)) || movedAlone.test(text.slice(Math.max(0, start - 160), start)))
    return exec(toldAlone, text, start)
  return groupBefore.test(text.slice(Math.max(0, start - 120), start))
    ? (exec(amongThose, text, start) ?? exec(became, text, start))
    : null
}

function named(text: string, start: number, name: string): EnglishQuantity | undefined {
  const at = start + name.length
  const scale = /^ (thousand|million|billion|trillion)(?![A-Za-z])/.exec(text.slice(at, at + 10))
  const end = at + (scale?.[0].length ?? 0)
  const unit = unitBehind(text, end, undefined)
  const whole = `${scaleOf(scale?.[1])}${unit?.unit ?? ''}` || null
  return figure(start, unit?.end ?? end, String(numberOf(name)), whole)
}
