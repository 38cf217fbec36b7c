import type { Direction } from '../../../phrase/phrasebook.js'
import type { ClaimKind } from '../claim.js'
import type { Frame } from '../frame.js'
import type { EnglishQuantity } from './quantity.js'
import { directionOf } from './keyword.js'
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
  /** All words of the sentence back to the claim before. */
  readonly sentence: string
  /** What stemming took off told of a total over time. */
  readonly cumulative: boolean
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
const missed =
  /\btargets?\b[^;]{0,30}\bmissed by$|\b(?:short of|miss\w*|below|behind)\b[^;]{0,60}\btargets?\b[^;]{0,40}\bby$/i
const beat =
  /\btargets?\b[^;]{0,30}\b(?:beaten|exceeded|surpassed|topped) by$|\b(?:exceed\w*|beat\w*|surpass\w*|above)\b[^;]{0,60}\btargets?\b[^;]{0,40}\bby$/i
const growing =
  '(?:growth|GDP|increase|inflation|index|rate|economy|CPI|output|expansion|total|investment|exports|sales)'
const lifted = new RegExp(
  `\\b(?:lift|boost|rais|push|driv|drove|support|pull)\\w* (?:up )?(?:the |overall |headline |total |real |annual |economic |whole |city’s |province’s |[a-z’']+ ){0,4}?${growing}\\b[^,;]{0,24} (?:up )?by$`,
  'i',
)
const dragged = new RegExp(
  `\\b(?:drag|weigh|depress|lower|reduc|trim|cut|shav|knock|pull\\w* down|held back|hold\\w* back)\\w* (?:down )?(?:on )?(?:the |overall |headline |total |real |annual |economic |whole |[a-z’']+ ){0,4}?(?:growth|GDP growth|inflation|increase|CPI|expansion|index)\\b[^,;]{0,24} by$`,
  'i',
)
/** A rate that another is compared with. */
const comparedWith =
  /(?:\bthan|\bcompared (?:with|to)|\bagainst|\bversus|\bfollowing|\bafter|\b(?:up|down) from)(?: (?:the|an?))?(?: \w+){0,2}$/i
const comparedBy = (words: string): string =>
  /\b(?:than|compared|against|versus|following|after|from)\b.*$/i.exec(words)?.[0] ?? ''
const rates: ReadonlySet<ClaimKind> = new Set(['growth-rate', 'price-index', 'average-growth'])
/** The largest fall, at 4.8%. */
const moveBehindComma = new RegExp(
  `\\b(${[...upNouns, ...downNouns].join('|')})s?(?: [a-z]+){0,5}(?:,| \\()\\s?(?:at |of |by |with |namely |reaching |standing at )?(?:an? |about |around |nearly |over )?$`,
  'i',
)
/** Of the 36 divisions, 21 reported lower output. */
const ofThose =
  /^ (?:of (?:them|these|those|which)|(?:reported|saw|posted|recorded|registered|experienced|showed|enjoyed|achieved|had|were|are|grew|rose|increased|declined|fell|dropped|expanded|contracted|maintained|reporting|posting|recording|seeing|registering|showing|enjoying|achieving|registering|growing|rising|falling|declining)\b)/i
const amongThem =
  /\b(?:of|among|out of|in) (?:the|all|its|those|which|whom|these)\b|\bwith (?:as many as |only )?$/i
const cumulative = /\b(?:cumulative(?:ly)?|in total|altogether|combined|all told)\b/i
const transitive =
  /\b(?:(cut|reduc|lower|trim|slash|shorten|curb|bring(?:ing)? down|shrink)|(rais|boost|lift|increas|expand|grow|improv))\w* [^,;]{2,60} (?:by|of)(?: an?| further| another| about| around| at least| up to| nearly| over| more than| some)*$/i
/** Growth quickened to 5.9%. */
const tail = '(?: an?| about| around| nearly| over| just| more than| only)*$'
const growthTo = new RegExp(
  `\\b(?:growth|growth rate|rate of (?:growth|increase)|pace of (?:growth|increase|expansion))\\b(?! in (?:the )?share)[^,;]*\\b(?:to|was|were|at|of|reached|averaged|averaging|hit|remained|registered|forecast|estimate)${tail}`,
  'i',
)
const inflationTo = new RegExp(
  `\\binflation\\b[^,;]*\\b(?:to|was|at|of|reached|averaged|averaging|hit|remained)${tail}`,
  'i',
)
const paceOf = /\b(?:at|with) an? (?:[a-z-]+ ){0,4}(?:rate|pace|clip) of$/i
const fallOf = /\b(?:decline|drop|fall|contraction|decrease|deficit growth)\b[^,;]*$/i
const lagged = /\b(?:lag|trail|undersho)\w* [^,]*\bby$/i

/** What an English figure means; undefined for a number that states nothing. */
export function understandEnglish(around: EnglishAround): EnglishMeaning | undefined {
  const { quantity, frame, own, stemmed, right, moved } = around
  if (numbered.test(stemmed) || /\bper$/i.test(stemmed)) return undefined
  if (quantity.unitClass !== 'percent' && quantity.unitClass !== 'points' && classes.test(stemmed))
    return undefined
  if (/^(?:the )?full-year target for /i.test(own.trim())) return { kind: 'target', direction: null }
  if (quantity.unitClass === 'points' || quantity.unitClass === 'percent') {
    if (missed.test(around.clause)) return { kind: 'ahead-of-plan', direction: 'down' }
    if (beat.test(around.clause)) return { kind: 'ahead-of-plan', direction: 'up' }
  }
  if (quantity.unitClass === 'points') {
    if (lifted.test(around.clause))
      return { kind: 'contribution-points', direction: /\bdown\b/i.test(around.clause) ? 'down' : 'up' }
    if (dragged.test(around.clause)) return { kind: 'contribution-points', direction: 'down' }
    if (outpaced.test(stemmed)) return { kind: 'point-gap', direction: 'up' }
    if (lagged.test(stemmed)) return { kind: 'point-gap', direction: 'down' }
  }
  if (frame !== undefined) return refined(frame, around)
  if (quantity.fraction) return { kind: 'fraction', direction: null }
  if (moved !== undefined && ellipsis.test(stemmed) && !movedBy.test(stemmed))
    return refined(movedIn(moved, around), around)
  const thing = quantity.unitClass === 'percent' && /\bby$/.test(stemmed) ? movedThing(around.clause) : null
  if (thing !== null) return refined({ kind: 'growth-rate', direction: thing }, around)
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

function understandBare(around: EnglishAround): EnglishMeaning | undefined {
  const { quantity, own, stemmed, right, before, bracketed } = around
  const { unitClass, unit, sign } = quantity
  const orSo =
    /^[\s,]*or$/.test(stemmed) &&
    before !== undefined &&
    (before.kind === 'growth-rate' || before.kind === 'price-index')
  switch (unitClass) {
    case 'percent':
      if (stemmed === '' && bracketed && before?.kind === 'increment-and-total')
        return { kind: 'growth-rate', direction: before.direction }
      if (/^[\s,]*or$/.test(stemmed) && before?.kind === 'increment-and-total')
        return { kind: 'growth-rate', direction: before.direction }
      if (comparedWith.test(stemmed) && before !== undefined && rates.has(before.kind))
        return { kind: before.kind, direction: directionOf(comparedBy(stemmed)) ?? before.direction }
      if (sign !== '') return { kind: 'growth-rate', direction: sign === '-' ? 'down' : 'up' }
      if (moveBehindComma.test(around.sentence)) {
        const direction = directionOf(moveBehindComma.exec(around.sentence)?.[1] ?? '')
        if (direction !== null) return { kind: 'growth-rate', direction }
      }
      if (
        /\bcontribution(?: rate| share| ratio)?\b[^,;]*\b(?:was|were|at|of|to|reached|averaged)$/i.test(
          stemmed,
        )
      )
        return { kind: 'contribution-rate', direction: null }
      if (growthTo.test(around.clause)) return { kind: 'growth-rate', direction: 'up' }
      if (inflationTo.test(around.clause)) return { kind: 'price-index', direction: 'up' }
      if (paceOf.test(stemmed)) {
        const direction = directionOf(stemmed)
        if (direction !== null) return { kind: 'growth-rate', direction }
      }
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
      if (quantity.lasting === true) return { kind: 'duration', direction: null }
      if (/\blife expectancy\b/i.test(own)) return { kind: 'intensity', direction: null }
      if (/\b(?:age|tenure)\b/i.test(own)) return { kind: 'level', direction: null }
      return /\b(?:time|duration|stay|wait|length|delay)s?\b.* (?:was|were|is|averaged|to|at|of|reached)$/i.test(
        own,
      )
        ? { kind: 'duration', direction: null }
        : undefined
    case 'places':
      return undefined
    case 'index':
      return /\bindex\b/i.test(own) ? { kind: 'level', direction: null } : undefined
    case 'none': {
      if (quantity.unit !== null && orSo) return { kind: 'increment-and-total', direction: before.direction }
      if (/^new\b.*\bnumbered$/i.test(stemmed.trim())) return { kind: 'increment-and-total', direction: 'up' }
      if (
        ofThose.test(right) &&
        Number.isInteger(Number(quantity.value)) &&
        (before?.kind === 'count' || amongThem.test(around.sentence))
      )
        return { kind: 'count', direction: null }
      const counts =
        /\bnumber of\b|(?:transactions|deaths|births|arrivals|dwellings|registrations|licences|patents|sales agreements|firms|enterprises|companies|people|persons|households|projects|jobs|vehicles|visitors)(?: (?:stood at|reached|totalled|was|were))?$/i.test(
          own,
        ) ||
        noun.test(right) ||
        /\bnumbered$/i.test(stemmed) ||
        quantity.unit !== null
      if (!counts && !verb.test(stemmed)) return undefined
      if (/\bratio\b/i.test(own) && !counts) return { kind: 'times', direction: null }
      return { kind: counts ? 'count' : 'level', direction: null }
    }
  }
}

const perYear =
  /^ (?:a year|per year|per annum|annually|each year|every year|on average (?:over|between|during|in the (?:past|last)))\b(?! (?:earlier|ago|before|on|to|in))/i
const annual =
  /\b(?:average annual|annual average|compound annual|annualised average|average yearly|two-year average)[a-z ]*$/i
const averaged = /\baverag(?:ed|ing)\b[^,;]*$/i
const priced =
  /\b(?:prices?|rents?|fares?|tariffs?|premiums?|deflator|CPI|PPI|inflation|costs|price index)\b/i
const pricesOf = /^(?:[^,;]*\b)?prices? (?:of|for) [^;]*$|^(?:and |while |whereas )?those of /i
const ofTime =
  /^ ?(?:above|below|higher than|lower than|more than|less than|faster than|slower than|from|on|compared with|up on|down on)?(?: that| those| the rate| the level)?(?: of| in| at)? ?(?:the |a |its |last )?(?:level of a year|level a year|level in|same |previous |preceding |prior |first |second |third |fourth |year|quarter|month|end of|start of|start of|beginning|January|February|March|April|May|June|July|August|September|October|November|December|20\d\d|Q[1-4]|H[12])/i
const ofPlan =
  /^ of (?:the|its|their|this)[a-z’' -]{0,28}\b(?:targets?|goals?|plans?|quota|budget had been)\b/i
const perHead =
  /\bper(?:[ -]capita| (?:head|person|resident|household|worker|employee|mu|hectare|square|student|unit|pupil|inhabitant|thousand|hundred|million|trip|visit|visitor|tourist|guest|night|ticket|order|vehicle|kilowatt|litre|kilogram|tonne|patient|farmer|family|[\d,]+))\b|\b(?:each|every) (?:household|person|resident|family|farmer|visitor|worker|hectare)\b/i
const headBehind =
  /^ (?:per (?:unit of|visitor|guest|tourist|person|head|capita|resident|household|employee|worker|student|patient|night|day|trip|ticket|order|square|hectare|mu|tonne|kilogram|litre|kilowatt|vehicle|farmer|family|birth|barrel|room|bed|inhabitant)|a head|per head|per person|each|per capita|per resident|per household|a person|per mu)\b/i
const aims =
  /\b(?:aims?|aiming|plans? (?:to|for)|plan (?:is|was|calls) (?:to|for)|planning|calls? for|commit\w* to|aspires? to|envisages?|will (?:cut|raise|build|create|add|invest|expand|complete|lift|bring|train|increase|reduce|open)|is expected to be (?:cut|raised|held)|targets|targeting|seeks?|pledge[sd]?|intends?|hopes? to|goal of|sets? (?:a|its|the)(?: \w+)? (?:target|goal)|target(?:ed)? (?:of|for|is|at|growth)|is to reach|are to reach)\b[^;]*$/i
const spent =
  /\b(?:(?:combined|planned|contracted|pledged|an) (?:total )?investment of|invested|investing|spent|spending|granted|disbursed|allocated|secured|raised|provided|received|awarded|attracted|subsid\w+ (?:of|worth|totall?ing)|grants? (?:of|worth)|loans? worth|new loans of|funding of|relief (?:of|worth)|worth)(?: \w+){0,3}$/i
/** What was spent as a statistic: the amount spent averaged £9.4 billion. */
const totalled =
  /\b(?:amount|value|sum|total|funds?|money|investment|spending|expenditure|grants|loans)\b[^,;]* (?:averaged|was|were|is|totall?ed|reached|stood at|came to|amounted to|at|to)$/i
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

function movedThing(clause: string): Direction | null {
  const found = transitive.exec(clause)
  return found === null ? null : found[1] === undefined ? 'up' : 'down'
}

/** The kind, once the words further off are looked at. */
function refined(meaning: EnglishMeaning, around: EnglishAround, right = around.right): EnglishMeaning {
  const { kind, direction } = meaning
  const { quantity, own, clause, before, frame } = around
  const behind = frame === undefined ? right : right.slice(behindOf(frame, right))
  if (plannable.has(kind) && aims.test(clause))
    return { kind: 'target', direction: direction ?? movedThing(clause) }
  switch (kind) {
    case 'point-change': {
      const narrower =
        /\b(narrower|smaller|shallower|milder|less|slower)\b|\b(wider|larger|steeper|deeper|faster)\b/.exec(
          frame?.pattern ?? right.slice(0, 12),
        )
      if (narrower === null || !fallOf.test(own)) return meaning
      return { kind, direction: narrower[1] === undefined ? 'down' : 'up' }
    }
    case 'growth-rate': {
      if (/\bcontribution (?:rate|share|ratio)\b/i.test(own))
        return { kind: 'contribution-rate', direction: null }
      const yearly =
        perYear.test(behind) || annual.test(own) || annual.test(withoutNoun(clause)) || averaged.test(own)
      if (yearly) return { kind: 'average-growth', direction }
      if (
        around.cumulative ||
        ((cumulative.test(own) ||
          /^ (?:in total|cumulatively|altogether|in all|in aggregate)\b/i.test(behind)) &&
          !priced.test(own))
      )
        return { kind: 'cumulative-change', direction }
      const price =
        priced.test(own) ||
        pricesOf.test(around.sentence) ||
        (before?.kind === 'price-index' && !otherThanPrices.test(own))
      return price ? { kind: 'price-index', direction } : meaning
    }
    case 'point-gap':
      if (!ofTime.test(behind)) return meaning
      if (quantity.unitClass === 'points') return refined({ kind: 'point-change', direction }, around)
      return refined({ kind: 'growth-rate', direction }, { ...around, frame: undefined })
    case 'fraction':
      return quantity.fraction || !/^\d+$/.test(quantity.value) ? meaning : { kind: 'count', direction: null }
    case 'share':
      if (quantity.range !== undefined) return { kind: 'range', direction: null }
      return ofPlan.test(right) ? { kind: 'completion', direction: null } : meaning
    case 'increment-and-total':
      if (quantity.fraction) return { kind: 'fraction', direction }
      if (
        quantity.unitClass === 'index' ||
        (quantity.unit === null && quantity.value.includes('.') && Number(quantity.value) < 10)
      )
        return { kind: 'point-change', direction }
      return meaning
    case 'level':
    case 'count': {
      if (kind === 'level' && quantity.unit === null) {
        if (/\b(?:price index|index of [a-z ]*prices|CPI|PPI)\b/i.test(own))
          return { kind: 'price-index', direction: null }
        if (/\b(?:ratio|gap between)\b/i.test(clause) && !/\bindex\b/i.test(own))
          return { kind: 'times', direction: null }
      }
      const perOne = perHead.test(clause) || headBehind.test(right) || quantity.unit?.includes('/') === true
      if (perOne && (quantity.unitClass !== 'none' || Number(quantity.value) < 1000))
        return { kind: 'intensity', direction: null }
      const goesOn =
        before?.kind === 'intensity' &&
        /^[\s,]*(?:and |while )?[a-z ]+$/i.test(own) &&
        !/\b(?:of|total)/.test(own)
      if (goesOn && frame === undefined && quantity.unitClass === 'money')
        return { kind: 'intensity', direction: null }
      return quantity.unitClass === 'money' && spent.test(clause) && !totalled.test(clause)
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
