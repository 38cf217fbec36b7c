import type { Direction } from '../../../phrase/phrasebook.js'
import type { UnitClass } from '../unit-class.js'
import type { EnglishAround, EnglishMeaning } from './around.js'
import { directionOf } from './direction-of.js'
import { movedThing, refined } from './refine.js'
import { aheadOf, comparative } from './moves-around.js'
import { englishStem } from './stem.js'
import { isCompared } from './percent.js'
import { isBoundOfClass, isThreshold } from './threshold.js'
import { understandBare } from './understand-bare.js'
import { down, up } from './verbs.js'

const numbered =
  /(?:\b[Ee]very|\bNo\.?|\bTables?|\bFigures?|\bChart|\bChapter|\bpages?|\bArticle|\bSection|\bPart|\bPhase|\bAnnex|\bTop|\bLine|\bTerminal|\bRoute|\bHighway|\bRoom|\bBox|\bItem|\bStep|\bFortune|\bFTSE|\bCSI|\bDow|\bNikkei|\bGrade|\bLevel|\bTier|\bUnit|\bNote|\bcode|\bTel|\btel|\bphone|\bISO|\bVersion|\bversion|\bP|\bErf|\bLot|\bTier|\bCOVID|\bCovid|\bQuarter|\bWeek|\bWave|\bRound|\bBand|\bZone|\bNUTS|\bScenario|\bStage)[-:.]?$/
const ages =
  /\b(?:ages?|aged|aged between|those|people|persons|adults|women|men|children) (?:between |from |of )?(?:\d+ (?:to|and|or) ?)?$|\bages?(?: group)? ?(?:of |between |from )?(?:\d+ ?(?:to|and|—|-) ?)?$|\baged (?:between |from )?(?:\d+ ?(?:to|and|—|-) ?)?$/i
const oldBehind =
  /^(?:\+|[- ]to[- ]\d|-year-olds?|s\b| years?(?: of age| old)| (?:and|or) (?:over|above|under|older|younger|more)\b)/i
const classes =
  /\b(?:enterprises|firms|companies|projects|businesses|households|industries|units|cities|counties|districts|those|people|classes|farms|holdings|schools|hospitals|establishments|employers|ships|vessels) (?:(?:with|having|of) (?:at least|more than|over|fewer than|less than|up to|under|above(?! (?:the )?designated)|below|an? |between|incomes?|assets|revenues?|turnover|investment|capital|sales|output|populations?)|whose|earning|worth|above(?! (?:the )?designated)|over|employing)[^,]*$|\b(?:enterprises|firms|companies|businesses|households|people|those|projects|classes|farms|schools) (?:with|of)$/i
const alternatives = (words: readonly string[]): string => words.join('|')
const movedBy = new RegExp(`\\b(?:${alternatives([...up, ...down, 'more', 'less', 'fewer'])})\\b`, 'i')
const sizeOfCounted =
  /^(?:each )?worth$|^(?:items |of (?:which|them|whom) |that |which )?(?:each )?(?:topped|exceeded|surpassed|crossed|earned|earning|exceeding|topping|passed)$|\beach (?:earned|earning|with|exceeding|above|worth)$/

/** 37 items each earned over $1 billion, eight of which topped $10 billion. */
function isSizeOfCounted({ quantity, stemmed, whole }: EnglishAround): boolean {
  const words = stemmed.trim()
  if (words === 'worth' && /, worth\b[^,]*$/.test(whole)) return false
  return /^(?:each )?worth$/.test(words) || (quantity.unitClass === 'money' && sizeOfCounted.test(words))
}

const ellipsis = /\bby$/i
const outpaced =
  /\b(?:outpac|outperform|oversho|overr[au]n|outstrip|outnumber|exceed|surpass|beat)\w* [^,]*\bby$/i
const fellShort = /\b(?:f[ae]lls?|falling|came|coming) short of [^,;]* by$/i
const amounts: ReadonlySet<UnitClass> = new Set(['money', 'count', 'physical', 'time', 'none'])
const missed =
  /\b(?:targets?|estimates?|forecasts?)\b[^;]{0,30}\bmissed by$|\b(?:short of|miss\w*|below|behind)\b[^;]{0,60}\b(?:targets?|plan|forecasts?|estimates?|projections?|budget|expectations)\b[^;]{0,40}\bby$/i
const beat =
  /\btargets?\b[^;]{0,30}\b(?:beaten|exceeded|surpassed|topped) by$|\b(?:exceed\w*|beat\w*|surpass\w*|above)\b[^;]{0,60}\b(?:targets?|plan|forecasts?|estimates?|projections?|budget|expectations)\b[^;]{0,40}\bby$/i
/** 5.0 points ahead of the time schedule. */
const planBehind =
  /^ (?:(early|to spare)|late)(?=[,.;)]|$)|^ (?:(ahead of|above|over|beyond|better than|faster than|quicker than|higher than|more than)|(?:behind|below|under|short of|shy of|slower than|lower than|less than)) (?:the |its |their )?(?:[a-z\d%.-]+ )?(?:schedule|targets?|plan|timetable|quota|budget|goal|deadline|calendar|projections?|forecasts?|expectations)\b/i
const growing =
  '(?:growth|GDP|increase|inflation|index|rate|economy|CPI|output|expansion|total|investment|exports|sales)'
const lifted = new RegExp(
  `\\b(?:lift|boost|rais|push|driv|drove|support|pull|add)\\w* (?:up )?(?:the |overall |headline |total |real |annual |economic |whole |city’s |province’s |[a-z’']+ ){0,4}?${growing}\\b[^,;]{0,24} (?:up )?by$`,
  'i',
)
const dragged = new RegExp(
  `\\b(?:drag|weigh|depress|lower|reduc|trim|cut|shav|knock|pull\\w* down|held back|hold\\w* back)\\w* (?:down )?(?:on )?(?:the |overall |headline |total |real |annual |economic |whole |[a-z’']+ ){0,4}?(?:growth|GDP growth|inflation|increase|CPI|expansion|index)\\b[^,;]{0,24} by$`,
  'i',
)
const lifting =
  /\b(?:driving|pulling|lifting|pushing|boosting) (?:it|this|that|the (?:total|figure|headline)) (?:up )?by$/i
const dragging =
  /\b(?:dragg?|pull|bring|br[oi]|push|t[ao]k|knock|hold|held|keep|kept)\w* (?:it|this|that|them|the (?:total|figure|headline|overall figure|rate)) (?:down|lower|back) by$/i
/** Net exports contributed 0.5 points; investment took off 0.4. */
const contributing =
  /\b(?:add(?:ed|ing|s)?|contribut(?:ed|ing|es)|subtract(?:ed|ing|s)|deduct(?:ed|ing|s)|(?:took|taking|takes|shaved|shaving|knocked|knocking)(?: off| away)?)$/i
const lagged = /\b(?:lag|trail|undersho|underperform)\w* [^,]*\bby$/i
/** How far two stand apart, whichever is ahead. */
const apart =
  /\b(?:gap|difference|differential|lead|advantage|margin|spread|cushion|buffer|headroom)\b[^,;]*\b(?:of|was|is|to|at|by|reached)$/i

/** The share of patients seen within four hours: the bound of a class. */
const withinOf =
  /\b(?:seen|treated|answered|paid|settled|completed|delivered|dealt with|decided|admitted|resolved|found|closed|attended|met|reached|processed|of|patients|calls|applications|cases)(?: [a-z]+)? within$/i

/** What an English figure means; undefined for a number that states nothing. */
export function understandEnglish(around: EnglishAround): EnglishMeaning | undefined {
  const { quantity, frame, own, stemmed, clause, right, moved } = around
  const { unitClass } = quantity
  if (
    unitClass === 'time' &&
    withinOf.test(stemmed) &&
    /\b(?:share|proportion|percentage|per ?cent|rate)\b|%/i.test(around.whole)
  )
    return undefined
  if (
    /^\d[\d.,]*-[a-z]+/.test(around.printed) &&
    (unitClass === 'physical' || unitClass === 'count') &&
    !/^ (?:mark|milestone|level|line|barrier|threshold)\b/.test(right) &&
    /^ [a-z]/.test(right)
  )
    return undefined
  if (/^a factor/i.test(around.printed)) return { kind: 'times', direction: directionOf(stemmed) }
  if (quantity.part === true) return { kind: 'share', direction: null }
  if (unitClass === 'time' && quantity.lasting !== true && /^\d[\d.]*-[a-z]+$/.test(around.printed))
    return undefined
  if (/\bone for every$/i.test(stemmed)) return { kind: 'intensity', direction: null }
  if (/\blist of$/.test(stemmed) && /^ (?:[a-z]+est|best|most|top|leading)\b/.test(right)) return undefined
  if (
    numbered.test(stemmed) ||
    (quantity.unit === null && /\b(?:level|top)$/.test(stemmed)) ||
    /\bper$/i.test(stemmed) ||
    isAge(around)
  )
    return undefined
  if (
    unitClass !== 'percent' &&
    unitClass !== 'points' &&
    !quantity.fraction &&
    (classes.test(stemmed) || (/^(?:with|having|of|earning)$/.test(stemmed.trim()) && classes.test(clause)))
  )
    return undefined
  if (around.before?.kind === 'count' && isSizeOfCounted(around)) return undefined
  if (/\bout of$/.test(stemmed) && around.before?.kind === 'level') return undefined
  if (isThreshold(around) || isBoundOfClass(around)) return undefined
  if (
    (around.before ?? around.previous)?.kind === 'contribution-points' &&
    quantity.unit === null &&
    quantity.value.length < 5 &&
    contributing.test(stemmed)
  )
    return {
      kind: 'contribution-points',
      direction: /\b(?:add|contribut)\w*$/i.test(stemmed) ? 'up' : 'down',
    }
  if (/^(?:the )?full-year target for /i.test(own.trim())) return { kind: 'target', direction: null }
  if (unitClass !== 'times' && unitClass !== 'places') {
    const plan = planBehind.exec(around.after)
    if (plan !== null)
      return { kind: 'ahead-of-plan', direction: (plan[1] ?? plan[2]) === undefined ? 'down' : 'up' }
    const due =
      /\b(?:(early|ahead of (?:schedule|time|plan))|late|behind schedule|delayed|overdue)\b[^;.]*\bby$/i.exec(
        englishStem(around.whole).text,
      )
    if (due !== null && unitClass === 'time')
      return { kind: 'ahead-of-plan', direction: due[1] === undefined ? 'down' : 'up' }
    if (missed.test(clause)) return { kind: 'ahead-of-plan', direction: 'down' }
    if (beat.test(clause)) return { kind: 'ahead-of-plan', direction: 'up' }
  }
  if (unitClass === 'points') {
    const plain = englishStem(clause).text
    if (lifted.test(plain))
      return { kind: 'contribution-points', direction: /\bdown\b/i.test(clause) ? 'down' : 'up' }
    if (lifting.test(stemmed)) return { kind: 'contribution-points', direction: 'up' }
    if (dragged.test(plain) || dragging.test(stemmed))
      return { kind: 'contribution-points', direction: 'down' }
    if (outpaced.test(stemmed)) return { kind: 'point-gap', direction: 'up' }
    if (lagged.test(stemmed) || (/^[\s,]*by$/.test(stemmed) && lagged.test(clause)))
      return { kind: 'point-gap', direction: 'down' }
    if (apart.test(stemmed) && !/\b(?:widen|narrow|shr[aiu]nk|clos)\w* by$/i.test(stemmed))
      return { kind: 'point-gap', direction: /^ (?:over|above)\b/.test(right) ? 'up' : null }
  }
  if (unitClass === 'index' && apart.test(stemmed)) return { kind: 'point-gap', direction: null }
  if (outpaced.test(stemmed) && /^ to ?$/.test(right)) return undefined
  if (amounts.has(unitClass) || unitClass === 'percent' || unitClass === 'index') {
    if (lagged.test(stemmed) || (/^[\s,]*by$/.test(stemmed) && lagged.test(clause)))
      return { kind: 'point-gap', direction: 'down' }
    if (outpaced.test(stemmed)) return { kind: 'point-gap', direction: 'up' }
    if (fellShort.test(stemmed)) return { kind: 'point-gap', direction: 'down' }
  }
  if (/^[\s,]*or$/.test(stemmed) && around.before?.kind === 'ahead-of-plan') return around.before
  if (frame?.kind === 'share' && isCompared(around)) return around.before
  const known = around.definite && ofEarlier.test(around.after) ? knownBefore(around) : undefined
  if (known !== undefined) return known
  if (frame !== undefined) return refined(frame, around)
  if (quantity.fraction) return { kind: 'fraction', direction: wayOfFraction(around) }
  if (ellipsis.test(stemmed) && !movedBy.test(stemmed)) {
    const way =
      around.since ??
      (/^(?:[\s,(]*(?:i\.e\.|that is|or|namely|viz\.?),?)? by$/.test(stemmed)
        ? directionOf(around.whole)
        : null)
    const going = way === null ? moved : { kind: 'growth-rate' as const, direction: way }
    if (going !== undefined) return refined(movedIn(going, around), around)
  }
  const thing =
    unitClass !== 'places' && unitClass !== 'times' && /\bby$/.test(stemmed) ? movedThing(clause) : null
  if (thing !== null) return refined(movedIn({ kind: 'growth-rate', direction: thing }, around), around)
  const bare = understandBare(around)
  return bare && refined(bare, around, right)
}

const ofEarlier =
  /^ (?:of|in|recorded in|seen in|reported in|posted in|for) (?:(?:the )?(?:19|20)\d\d|(?:the )?(?:last|previous|preceding|prior|same|year before|month before)\b)/

/** The 4.8% of 2023, the 11.4 lakh of 2019: what the text told of the thing before. */
function knownBefore({ quantity, before, moved, amount }: EnglishAround): EnglishMeaning | undefined {
  if (quantity.unitClass === 'percent') {
    const rate =
      before !== undefined && before.kind !== 'times' && before.kind !== 'fraction' ? before : moved
    return rate?.kind === 'growth-rate' || rate?.kind === 'price-index' ? rate : undefined
  }
  const isOfAmount = amount?.kind === 'count' || amount?.kind === 'level'
  return isOfAmount && (quantity.unitClass === 'none' || quantity.unitClass === 'count')
    ? { kind: amount.kind, direction: null }
    : undefined
}

/** Halved, a fifth smaller than. */
function wayOfFraction({ quantity, right }: EnglishAround): Direction | null {
  if (quantity.sign === '-') return 'down'
  if (/^ as [a-z]+ again\b/.test(right)) return 'up'
  const than = comparative.exec(right) ?? aheadOf.exec(right)
  return than === null ? null : than[1] === undefined ? 'down' : 'up'
}

const elders =
  /\b(?:resident|person|people|woman|man|adult|worker|citizen|inhabitant|[a-z]+ in [a-z]+)s? (?:is|are|aged|now) (?:over|under)\s*$|\b(?:people|persons|residents|those|adults|women|men|workers|children|population|jobless|unemployed) (?:over|under|above|below)\s*$/i

/** Of persons aged 16 and over, 25 to 34. */
function isAge({ quantity, clause, right }: EnglishAround): boolean {
  if (quantity.unitClass !== 'none' && quantity.unitClass !== 'time') return false
  if (Number(quantity.value) > 110) return false
  if (quantity.unit === null && elders.test(clause)) return true
  return oldBehind.test(right) ? quantity.unit === null : ages.test(clause) && /\bage|\baged/i.test(clause)
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
