import type { Direction } from '../../../phrase/phrasebook.js'
import type { ClaimKind } from '../claim.js'
import type { Frame } from '../frame.js'
import type { EnglishQuantity } from './quantity.js'
import { down, downNouns, up, upNouns } from './verbs.js'

export interface EnglishMeaning {
  readonly kind: ClaimKind
  readonly direction: Direction | null
}

/** A figure of an English sentence and the words around it. */
export interface EnglishAround {
  readonly quantity: EnglishQuantity
  readonly frame: Frame | undefined
  /** The words that name its subject. */
  readonly own: string
  /** The words in front of it, back to the figure before. */
  readonly stemmed: string
  /** The same from the clause's start. */
  readonly clause: string
  readonly right: string
  /** Right behind an opening bracket. */
  readonly bracketed: boolean
  /** How the sentence's last move was told, which a bare `by 4.7%` goes on with. */
  readonly moved: EnglishMeaning | undefined
  /** What the figure before states. */
  readonly before: EnglishMeaning | undefined
}

const numbered =
  /(?:\bNo\.?|\bTable|\bFigure|\bChapter|\bpage|\bArticle|\bSection|\bPart|\bPhase|\bages?|\baged?|\bAnnex|\bTop|\btop)$/i
const verb =
  /(?:^|\s)(?:at|was|were|is|are|of|to|totalled|totaled|totalling|totaling|reached|reaching|numbered|averaged|hit|exceeded|recorded|came|amounted|stood|handled|served|attracted|received|had|has|have|with|surpassed|topped)$/i
const noun = /^ (?:[a-z][a-z-]+ ){0,2}[a-z-]+s\b/
const classes =
  /\b(?:enterprises|firms|companies|projects|businesses|households|industries|units|cities|counties|districts|those|people) (?:with|whose|earning|having|worth|above|over|of|employing)\b[^,]*$/i
const alternatives = (words: readonly string[]): string => words.join('|')
const upName = new RegExp(
  `\\b(?:${alternatives(upNouns)}) (?:in|of|for) .*\\b(?:stood at|was|reached|came to|averaged)$`,
  'i',
)
const downName = new RegExp(
  `\\b(?:${alternatives(downNouns)}) (?:in|of|for) .*\\b(?:stood at|was|reached|came to|averaged)$`,
  'i',
)
const movedBy = new RegExp(`\\b(?:${alternatives([...up, ...down, 'more', 'less', 'fewer'])})\\b`, 'i')
const ellipsis = /\bby$/i
const outpaced = /\b(?:outpac|outperform|exceed|surpass|beat)\w* [^,]*\bby$/i
const missed = /\b(?:short of|miss\w*|below|behind)\b[^;]{0,60}\btargets?\b[^;]{0,40}\bby$/i
const beat = /\b(?:exceed\w*|beat\w*|surpass\w*|above)\b[^;]{0,60}\btargets?\b[^;]{0,40}\bby$/i
const lagged = /\b(?:lag|trail|undersho)\w* [^,]*\bby$/i

/** What an English figure means; undefined for a number that states nothing. */
export function understandEnglish(around: EnglishAround): EnglishMeaning | undefined {
  const { quantity, frame, own, stemmed, right, moved } = around
  if (numbered.test(stemmed)) return undefined
  if (quantity.unitClass !== 'percent' && quantity.unitClass !== 'points' && classes.test(stemmed))
    return undefined
  if (/^(?:the )?full-year target for /i.test(own.trim())) return { kind: 'target', direction: null }
  if (quantity.unitClass === 'points' || quantity.unitClass === 'percent') {
    if (missed.test(around.clause)) return { kind: 'ahead-of-plan', direction: 'down' }
    if (beat.test(around.clause)) return { kind: 'ahead-of-plan', direction: 'up' }
  }
  if (quantity.unitClass === 'points') {
    if (outpaced.test(stemmed)) return { kind: 'point-gap', direction: 'up' }
    if (lagged.test(stemmed)) return { kind: 'point-gap', direction: 'down' }
  }
  if (frame !== undefined) return refined(frame, around)
  if (quantity.fraction) return { kind: 'fraction', direction: null }
  if (moved !== undefined && ellipsis.test(stemmed) && !movedBy.test(stemmed))
    return refined(movedIn(moved, around), around)
  const bare = understandBare(around)
  return bare && refined(bare, around, right)
}

/** `by 4.7%` behind a verb of the sentence; in other units the change is one of the amount. */
function movedIn({ direction }: EnglishMeaning, { quantity }: EnglishAround): EnglishMeaning {
  switch (quantity.unitClass) {
    case 'percent':
      return { kind: 'growth-rate', direction }
    case 'points':
      return { kind: 'point-change', direction }
    case 'times':
      return { kind: 'increase-multiple', direction }
    case 'money':
    case 'count':
    case 'physical':
    case 'time':
    case 'places':
    case 'index':
    case 'none':
      return { kind: 'increment-and-total', direction }
  }
}

function understandBare({
  quantity,
  own,
  stemmed,
  right,
  before,
  bracketed,
}: EnglishAround): EnglishMeaning | undefined {
  const { unitClass, unit, sign } = quantity
  const orSo = /^[\s,]*or$/.test(stemmed) && before?.kind === 'growth-rate'
  switch (unitClass) {
    case 'percent':
      if (stemmed === '' && bracketed && before?.kind === 'increment-and-total')
        return { kind: 'growth-rate', direction: before.direction }
      if (sign !== '') return { kind: 'growth-rate', direction: sign === '-' ? 'down' : 'up' }
      if (upName.test(stemmed)) return { kind: 'growth-rate', direction: 'up' }
      if (downName.test(stemmed)) return { kind: 'growth-rate', direction: 'down' }
      return { kind: 'share', direction: null }
    case 'points':
      return { kind: 'point-change', direction: null }
    case 'times':
      return { kind: 'times', direction: null }
    case 'money':
    case 'physical':
      if (/^new\b.*\bnumbered$/i.test(stemmed.trim())) return { kind: 'increment-and-total', direction: 'up' }
      if (orSo) return { kind: 'increment-and-total', direction: before.direction }
      return { kind: unit?.includes('/') === true ? 'intensity' : 'level', direction: null }
    case 'count':
      if (/^new\b.*\bnumbered$/i.test(stemmed.trim())) return { kind: 'increment-and-total', direction: 'up' }
      if (orSo) return { kind: 'increment-and-total', direction: before.direction }
      return { kind: 'count', direction: null }
    case 'time':
    case 'places':
      return undefined
    case 'index':
      return /\bindex\b/i.test(own) ? { kind: 'level', direction: null } : undefined
    case 'none': {
      if (quantity.unit !== null && orSo) return { kind: 'increment-and-total', direction: before.direction }
      if (/^new\b.*\bnumbered$/i.test(stemmed.trim())) return { kind: 'increment-and-total', direction: 'up' }
      const counts =
        /\bnumber of\b|(?:firms|enterprises|companies|people|persons|households|projects|jobs|vehicles|visitors)(?: (?:stood at|reached|totalled|was|were))?$/i.test(
          own,
        ) ||
        noun.test(right) ||
        quantity.unit !== null
      if (!counts && !verb.test(stemmed)) return undefined
      return { kind: counts ? 'count' : 'level', direction: null }
    }
  }
}

const perYear =
  /^ (?:a year|per year|per annum|annually|each year|every year|on average)\b(?! (?:earlier|ago|before|on|to|in))/i
const annual =
  /\b(?:average annual|annual average|compound annual|annualised average|average yearly|two-year average)[a-z ]*$/i
const averaged = /\baverag(?:ed|ing)\b[^,;]*$/i
const priced = /\b(?:prices?|CPI|PPI|inflation|costs|price index)\b/i
const ofTime =
  /^ ?(?:above|below|higher than|lower than|more than|less than|faster than|slower than|from|on|compared with|up on|down on)?(?: that| those| the rate| the level)?(?: of| in| at)? ?(?:the |a |its |last )?(?:level of a year|level a year|level in|same |previous |preceding |prior |first |second |third |fourth |year|quarter|month|end of|start of|start of|beginning|January|February|March|April|May|June|July|August|September|October|November|December|20\d\d|Q[1-4]|H[12])/i
const ofPlan =
  /^ of (?:the|its|their|this)[a-z’' -]{0,28}\b(?:targets?|goals?|plans?|quota|budget had been)\b/i
const perHead =
  /\bper(?:[ -]capita| (?:head|person|resident|household|worker|employee|mu|hectare|square|student|unit|pupil|inhabitant|thousand|hundred|million|[\d,]+))\b/i
const headBehind =
  /^ (?:per unit of|a head|per head|per person|each|per capita|per resident|per household|a person|per mu)\b/i
const aims =
  /\b(?:aims?|aiming|plans? (?:to|for)|planning|targets|targeting|seeks?|pledge[sd]?|intends?|hopes? to|goal of|sets? (?:a|its|the)(?: \w+)? (?:target|goal)|target(?:ed)? (?:of|for|is|at|growth)|is to reach|are to reach)\b[^;]*$/i
const spent =
  /\b(?:(?:combined|planned|contracted|pledged|an) (?:total )?investment of|invested|investing|spent|spending|granted|disbursed|allocated|secured|raised|provided|received|awarded|attracted|subsid\w+ (?:of|worth|totall?ing)|grants? (?:of|worth)|loans? worth|new loans of|funding of|relief (?:of|worth)|worth)(?: \w+){0,3}$/i
const plannable: ReadonlySet<ClaimKind> = new Set([
  'growth-rate',
  'level',
  'count',
  'share',
  'average-growth',
  'intensity',
  'money',
  'increment-and-total',
])

/** The kind, once the words further off are looked at. */
function refined(meaning: EnglishMeaning, around: EnglishAround, right = around.right): EnglishMeaning {
  const { kind, direction } = meaning
  const { quantity, own, clause, before, frame } = around
  const behind = frame === undefined ? right : right.slice(behindOf(frame, right))
  if (plannable.has(kind) && aims.test(clause)) return { kind: 'target', direction }
  switch (kind) {
    case 'growth-rate': {
      const yearly =
        perYear.test(behind) || annual.test(own) || annual.test(withoutNoun(clause)) || averaged.test(own)
      if (yearly) return { kind: 'average-growth', direction }
      const price = priced.test(own) || (before?.kind === 'price-index' && !otherThanPrices.test(own))
      return price ? { kind: 'price-index', direction } : meaning
    }
    case 'point-gap':
      if (!ofTime.test(behind)) return meaning
      if (quantity.unitClass === 'points') return { kind: 'point-change', direction }
      return refined({ kind: 'growth-rate', direction }, { ...around, frame: undefined })
    case 'share':
      return ofPlan.test(right) ? { kind: 'completion', direction: null } : meaning
    case 'increment-and-total':
      return quantity.fraction ? { kind: 'fraction', direction } : meaning
    case 'level':
    case 'count': {
      const perOne = perHead.test(clause) || headBehind.test(right)
      if (perOne && quantity.unitClass !== 'none') return { kind: 'intensity', direction: null }
      const goesOn =
        before?.kind === 'intensity' &&
        /^[\s,]*(?:and |while )?[a-z ]+$/i.test(own) &&
        !/\b(?:of|total)/.test(own)
      if (goesOn && frame === undefined && quantity.unitClass === 'money')
        return { kind: 'intensity', direction: null }
      return quantity.unitClass === 'money' && spent.test(clause)
        ? { kind: 'money', direction: null }
        : meaning
    }
    default:
      return meaning
  }
}

const otherThanPrices =
  /\b(?:output|sales?|exports?|imports?|production|volumes?|investment|revenue|income|spending|GDP|employment|value|trade|turnover|profits?)\b/i

function withoutNoun(clause: string): string {
  return clause.replace(/ (?:of|by|to|was|stood at|reached)$/i, '')
}

function behindOf({ pattern }: Frame, right: string): number {
  const words = pattern.split('{value}')[1]?.split('{')[0]?.trim() ?? ''
  if (words === '') return 0
  const at = right.length - right.trimStart().length
  // What the figure is above or below stays to be looked at.
  return /^(?:above|below|higher|lower|more|less|faster|slower)/.test(words) ? 0 : at + words.length
}
