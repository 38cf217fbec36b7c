import type { ClaimKind } from '../claim.js'
import type { EnglishAround, EnglishMeaning } from './around.js'
import { directionOf } from './keyword.js'
import { headBehind } from './refine.js'
import { downNouns, upNouns } from './verbs.js'

const nouns = [...upNouns, ...downNouns].join('|')
const verb =
  /(?:^|\s)(?:at|was|were|is|are|of|to|totalled|totaled|totalling|totaling|reached|reaching|numbered|averaged|hit|exceeded|recorded|came|amounted|stood|handled|served|attracted|received|had|has|have|with|surpassed|topped|passed|hosts?|hosted|employs?|employed|employing|welcomed|produced|shipped|sold|built|issued|registered|counted|some|covers?|covered|created|opened|completed|includes?|including|from|below|above|crossed|scored|scores|costs?|costing|sold|built)$/i
const noun =
  /^ (?!(?:and|or|in|of|for|to|from|on|at|by|with|while|was|is|as|than|this|plus|versus|across|against|per|its|has|less|towards|versus|but|after|before|a|the|an|their|between)\b)(?:[a-z][a-z-]+ ){0,2}[a-z-]+s\b|^ (?:people|crimes|staff|cattle|sheep|deer|fish)\b/
/** The rise in exports was, an increase for the year of. */
const moveStands = new RegExp(
  `\\b(${nouns})s?\\b(?! (?:rate|ratio|stage|area|sector|industry|driver|engine|target))[^,;:]{0,70}\\b(?:of|stood at|was|were|is|are|being|reached|came to|came in at|averaged|amounted to|registered|recorded|at)$`,
  'i',
)
/** A 3.4% year-on-year increase. */
const moveBehind = new RegExp(
  `^(?:[ -](?!(?:of|in|from|on|to|by|and|or|the|for|with|than|a|an|after|before|at|is|was|were|are|above|below|per|share|but|while|as|that|which|who|over|during|among)\\b)[a-z]+(?:-[a-z]+)*,?){0,4}? (${nouns})s?\\b(?! (?:rate|target|of|in the share))`,
  'i',
)
const moveBehindOf = new RegExp(
  `^(?: (?:annual|further|year-on-year|quarterly|monthly))? (${nouns})s? (?:of|in)\\b`,
  'i',
)
/** A rate that another is compared with. */
const comparedWith =
  /(?:\bthan|\bcompared (?:with|to)|\bagainst|\bversus|\bvs\.?|\bfollowing|\bafter|\bfrom|\bbelow|\babove|\bbeating|\bexceeding|\btopping|\bup on|\bdown on)(?: (?:the|an?|last|that of|those of))?(?: [\w’-]+){0,5}$/i
const comparedBy = (words: string): string =>
  /\b(?:than|compared|against|versus|following|after|from)\b.*$/i.exec(words)?.[0] ?? ''
const rates: ReadonlySet<ClaimKind> = new Set([
  'growth-rate',
  'price-index',
  'average-growth',
  'cumulative-change',
])
/** 8% more, 3% cheaper than in June. */
export const comparative =
  /^ (?:(more(?! (?:likely|than half|people))|more expensive|higher|dearer|costlier|larger|bigger|stronger|faster|longer|heavier|greater|better)|(?:fewer|less(?! (?:likely|expensive))|less expensive|lower|cheaper|smaller|weaker|slower|shorter|lighter|worse))\b/i
const followed = /\bfollowed by\b[^;]*$/i
/** Portland had the smallest, at 0.8%. */
const outstanding =
  /\b(?:had|saw|posted|recorded|registered|showed|reported) the (?:smallest|largest|biggest|highest|lowest|weakest|strongest|slowest|fastest|second-[a-z]+),? ?(?:at|of|with)?(?: just| only)? ?$/i
export const aheadOf =
  /^ (?:(more|higher|larger|bigger|greater|up|ahead|above)|(?:less|lower|fewer|smaller|down|below|behind|short))\b/i
/** At a 3.1 percent annual rate. */
const paceBehind = /^ (?:[a-z-]+ ){0,3}(?:rate|pace|clip)\b/i
/** At 3.1 percent the rise was the smallest. */
const moveNamed = new RegExp(`^,? (?:the|its|their) (?:[a-z-]+ ){0,2}(${nouns}) (?:was|is|were)\\b`, 'i')
/** Cut three times in a year. */
const often = /^(?:[,.;)]|$| (?:in|this|since|over|during|a|per|last|so|already)\b)/i
const bringing = new RegExp(
  `\\b(?:bring|brought|tak)\\w* (?:its|their|the|total|cumulative)\\b[^,;]*\\b(${nouns})s?\\b[^,;]* to$`,
  'i',
)
/** The largest fall, at 4.8%. */
const moveBehindComma = new RegExp(
  `\\b(${nouns})s?(?: [a-z’A-Z]+){0,6}(?:,| \\()\\s?(?:at |of |by |with |namely |reaching |standing at )?(?:an? |about |around |nearly |over )?$`,
  'i',
)
/** Of the 36 divisions, 21 reported lower output. */
const ofThose =
  /^ (?:of (?:them|these|those|which)|(?:reported|saw|posted|recorded|registered|experienced|showed|enjoyed|achieved|had|have|were|are|grew|rose|increased|declined|fell|dropped|expanded|contracted|maintained|reporting|posting|recording|seeing|registering|showing|enjoying|achieving|registering|growing|rising|falling|declining|added|lost|saw|exceeded|outperformed|beat)\b)/i
const amongThem =
  /\b(?:of|among|out of|in) (?:the|all|its|those|which|whom|these)\b|\bwith (?:as many as |only )?$/i
/** Growth quickened to 5.9%. */
const tail = '(?: an?| about| around| nearly| over| just| more than| only)*$'
const growthTo = new RegExp(
  `\\b(?:growth|growth rate|rate of (?:growth|increase)|pace of (?:growth|increase|expansion))\\b(?! in (?:the )?share)[^,;]*\\b(?:to|was|were|at|of|reached|averaged|averaging|hit|remained|registered|forecast|estimate|is)${tail}`,
  'i',
)
const inflationTo = new RegExp(
  `\\b(?:inflation|inflation rate)\\b[^,;]*\\b(?:to|was|at|of|reached|average|averages|averaged|averaging|hit|remained|is|came|held|stood|from|eased|fell|rose)${tail}`,
  'i',
)
const fallTo = /\b(?:decline|fall|drop|contraction|decrease|deflation)\b[^,;]*\b(?:to|at|was|of)$/i
const paceOf = /\b(?:at|with) an? (?:[a-z-]+ ){0,4}(?:rate|pace|clip) of$/i
/** Words between figures that make a list of one statement go on: and that of integrated circuits. */
const stating =
  /\b(?:was|were|is|are|be|been|had|has|have|stood|accounted|accounting|made|making|contributed|totall?ed|reached|came|represent\w*|compris\w*|rates?|ratios?|share|proportion|at|to|of|with|up|target|margin|occupancy|coverage|employ\w*)$|\b(?:was|were|is|are|stood|accounted|accounting|contributed|totall?ed|reached|represent\w*|compris\w*|made up|rate|ratio|share of|proportion)\b/i
const amounts: ReadonlySet<ClaimKind> = new Set(['level', 'money', 'count', 'target', 'intensity', 'share'])
const orders: ReadonlySet<ClaimKind> = new Set(['increment-and-total'])

function percentOf(around: EnglishAround): EnglishMeaning {
  const { quantity, stemmed, right, before, bracketed, clause, sentence } = around
  const { sign } = quantity
  if (before?.kind === 'increment-and-total' && ((stemmed === '' && bracketed) || /^[\s,]*or$/.test(stemmed)))
    return { kind: 'growth-rate', direction: before.direction }
  if (comparedWith.test(stemmed) && before !== undefined && rates.has(before.kind))
    return { kind: before.kind, direction: directionOf(comparedBy(stemmed)) ?? before.direction }
  if (sign !== '') return { kind: 'growth-rate', direction: sign === '-' ? 'down' : 'up' }
  if (/\b(?:at|with)$/.test(stemmed) && paceBehind.test(right)) {
    const direction = directionOf(stemmed)
    if (direction !== null) return { kind: 'growth-rate', direction }
  }
  const named = moveNamed.exec(right)
  if (named !== null) return { kind: 'growth-rate', direction: directionOf(named[1] ?? '') }
  const than = comparative.exec(right)
  if (than !== null) {
    const kind = /cheaper|dearer|expensive|costlier/i.test(than[0]) ? 'price-index' : 'growth-rate'
    return { kind, direction: than[1] === undefined ? 'down' : 'up' }
  }
  const behind = moveBehind.exec(right)
  if (behind !== null && directionOf(behind[1] ?? '') !== null)
    return { kind: 'growth-rate', direction: directionOf(behind[1] ?? '') }
  if (moveBehindComma.test(sentence)) {
    const direction = directionOf(moveBehindComma.exec(sentence)?.[1] ?? '')
    if (direction !== null) return { kind: 'growth-rate', direction }
  }
  if (bracketed && stemmed === '') {
    const direction =
      sentence === '(' && before !== undefined && amounts.has(before.kind) ? null : around.told
    if (direction !== null) return { kind: 'growth-rate', direction }
  }
  if (
    /\bcontribution(?: rate| share| ratio)?\b[^,;]*\b(?:was|were|at|of|to|reached|averaged)$/i.test(stemmed)
  )
    return { kind: 'contribution-rate', direction: null }
  if (growthTo.test(clause)) return { kind: 'growth-rate', direction: 'up' }
  if (inflationTo.test(clause)) return { kind: 'price-index', direction: 'up' }
  if (fallTo.test(stemmed)) return { kind: 'growth-rate', direction: 'down' }
  if (paceOf.test(stemmed)) {
    const direction = directionOf(stemmed)
    if (direction !== null) return { kind: 'growth-rate', direction }
  }
  if (followed.test(stemmed) && around.sameUnit && before !== undefined) return before
  if (outstanding.test(sentence) && around.previous !== undefined && rates.has(around.previous.kind))
    return { kind: around.previous.kind, direction: around.previous.direction }
  const brought = bringing.exec(stemmed)
  if (brought !== null) return { kind: 'cumulative-change', direction: directionOf(brought[1] ?? '') }
  const stands = moveStands.exec(stemmed)
  if (stands !== null) {
    const direction = directionOf(stands[1] ?? '')
    if (direction !== null) return { kind: 'growth-rate', direction }
  }
  if (
    goesOn(around) &&
    before !== undefined &&
    (rates.has(before.kind) || before.kind === 'contribution-rate')
  )
    return before
  return { kind: 'share', direction: null }
}

/** Whether a rate is what the rate before is compared with: beating the 5.9% of the first quarter. */
export function isCompared({ quantity, stemmed, before, right }: EnglishAround): boolean {
  return (
    quantity.unitClass === 'percent' &&
    before !== undefined &&
    rates.has(before.kind) &&
    comparedWith.test(stemmed) &&
    /^ of (?:the |its )?(?:first|second|third|fourth|last|previous|year|month|quarter|same|$)/.test(right)
  )
}

/** Whether the words since the figure before say nothing new of this one. */
function goesOn({ stemmed, sameUnit, bracketed, sentence }: EnglishAround): boolean {
  const words = bracketed && stemmed === '' ? sentence.replace(/^\)?,?\s*|\s*\($/g, ' ').trimEnd() : stemmed
  return (
    sameUnit &&
    words !== '' &&
    !stating.test(words) &&
    /^[\s,)]*(?:and|while|with|but|plus|or|whereas|then|followed by|,|)\s*[\w\s’'()&-]*$/i.test(
      bracketed ? words.replace(/,/g, '') : words,
    )
  )
}

/** What a figure states that no frame tells of. */
export function understandBare(around: EnglishAround): EnglishMeaning | undefined {
  const { quantity, own, stemmed, right, before, bracketed, sentence } = around
  const { unitClass, unit } = quantity
  const orSo =
    /^[\s,]*or$/.test(stemmed) &&
    before !== undefined &&
    (before.kind === 'growth-rate' || before.kind === 'price-index')
  switch (unitClass) {
    case 'percent':
      return percentOf(around)
    case 'points': {
      if (quantity.sign !== '' && /\bcontribut/i.test(sentence))
        return { kind: 'contribution-points', direction: quantity.sign === '-' ? 'down' : 'up' }
      if (goesOn(around) && before?.kind === 'contribution-points' && quantity.sign !== '')
        return { kind: before.kind, direction: quantity.sign === '-' ? 'down' : 'up' }
      const behind = moveBehind.exec(right) ?? moveBehindOf.exec(right)
      if (behind !== null) return { kind: 'point-change', direction: directionOf(behind[1] ?? '') }
      const stands = moveStands.exec(stemmed)
      if (stands !== null) return { kind: 'point-change', direction: directionOf(stands[1] ?? '') }
      if (goesOn(around) && before !== undefined) return before
      return { kind: 'point-change', direction: null }
    }
    case 'times':
      if (
        /times$/.test(around.printed) &&
        often.test(right) &&
        !/\b(?:is|was|were|are|by|to|at|of|up)$/.test(stemmed)
      )
        return undefined
      return { kind: 'times', direction: null }
    case 'index':
      if (before !== undefined && before.kind === 'point-change' && goesOn(around)) return before
      return /\bindex\b|\bindicator\b|\bPMI\b|\b(?:to|at|of)$/i.test(`${own} ${around.clause}`)
        ? { kind: 'level', direction: null }
        : undefined
    case 'places':
      return undefined
    case 'time':
      if (quantity.lasting === true) return { kind: 'duration', direction: null }
      if (/\blife expectancy\b/i.test(around.clause)) return { kind: 'intensity', direction: null }
      if (/\b(?:age|tenure)\b/i.test(own)) return { kind: 'level', direction: null }
      if (
        /^(?:小时|分钟)$/.test(unit ?? '') &&
        !/\b(?:last|past|first|next|every|per|within the)$/i.test(stemmed) &&
        !/^ a day/.test(right)
      )
        return { kind: 'duration', direction: null }
      return /\b(?:times?|durations?|stays?|waits?|length|delays?|journey|commute)\b.* (?:was|were|is|averaged|to|at|of|reached)$/i.test(
        own,
      )
        ? { kind: 'duration', direction: null }
        : undefined
    case 'money':
    case 'physical':
    case 'count':
    case 'none':
      break
  }
  if (quantity.sign !== '' && !/\b(?:was|were|of|at|is|to)$/.test(stemmed))
    return { kind: 'increment-and-total', direction: quantity.sign === '-' ? 'down' : 'up' }
  const than = comparative.exec(right) ?? (stemmed.trim() === '' ? aheadOf.exec(around.beyond) : null)
  if (than !== null && unitClass !== 'none')
    return { kind: 'increment-and-total', direction: than[1] === undefined ? 'down' : 'up' }
  if (unit === '晚') return { kind: 'duration', direction: null }
  if (/^new\b.*\bnumbered$/i.test(stemmed.trim())) return { kind: 'increment-and-total', direction: 'up' }
  if (
    orSo &&
    (unitClass !== 'none' ||
      unit !== null ||
      !/\bor$/.test(stemmed) ||
      bracketed ||
      quantity.value.length > 2)
  )
    return { kind: 'increment-and-total', direction: before.direction }
  const behind = moveBehind.exec(right)
  if (
    behind !== null &&
    (unitClass !== 'none' ||
      /^[ -](?:[a-z-]+ )?(?:increase|decrease|rise|fall|drop|gain|decline)/i.test(right))
  ) {
    const direction = directionOf(behind[1] ?? '')
    if (direction !== null) return { kind: 'increment-and-total', direction }
  }
  const stands = moveStands.exec(stemmed)
  if (stands !== null && /\b(?:of|was|were|at|to)$/.test(stemmed) && !/\bto$/.test(stemmed)) {
    const direction = directionOf(stands[1] ?? '')
    if (direction !== null && !/\bgrowth (?:in|to)\b/.test(stemmed))
      return { kind: 'increment-and-total', direction }
  }
  const apposed = stemmed.trim() === '' ? moveBehindComma.exec(sentence) : null
  if (apposed !== null && !bracketed) {
    const direction = directionOf(apposed[1] ?? '')
    if (direction !== null) return { kind: 'increment-and-total', direction }
  }
  if (before !== undefined && orders.has(before.kind) && goesOn(around)) return before
  const under = quantity.sign === '-' ? 'down' : null
  if (unitClass === 'money' || unitClass === 'physical')
    return { kind: unit?.includes('/') === true ? 'intensity' : 'level', direction: under }
  if (unitClass === 'count') return { kind: 'count', direction: null }
  return countOf(around)
}

const countedThing =
  /\bnumber of\b|\b(?:transactions|deaths|births|arrivals|dwellings|registrations|licences|licenses|patents|sales agreements|firms|enterprises|companies|people|persons|households|projects|jobs|vehicles|visitors|vacancies|permits|approvals|payrolls?|employment|unemployment|population|claims|offences|crimes|apartments|houses|homes|flats|units|starts|completions|births|marriages|divorces|admissions|departures|passengers|flights|employees|workers|unemployed|residents|students|bankruptcies|insolvencies|incidents|cases|accidents|applications|openings)(?: in [^,;]*)?(?: (?:stood at|reached|totall?ed|was|were|to|numbered|at))?$/i

/** A number without a unit: a count, a level, or nothing. */
function countOf(around: EnglishAround): EnglishMeaning | undefined {
  const { quantity, own, stemmed, clause, right, before, sentence, bracketed } = around
  const whole = Number.isInteger(Number(quantity.value))
  if (
    ofThose.test(right) &&
    whole &&
    (before?.kind === 'count' || amongThem.test(sentence) || quantity.named === true)
  )
    return { kind: 'count', direction: null }
  if (quantity.named === true) return { kind: 'count', direction: null }
  if (quantity.unit === null && headBehind.test(right)) return { kind: 'intensity', direction: null }
  const big = whole && Number(quantity.value) >= 1000
  const counts =
    countedThing.test(own) || noun.test(right) || /\bnumbered$/i.test(stemmed) || quantity.unit !== null
  if (
    !counts &&
    /\b(?:above|below|over|under|than|(?:line|mark|threshold|level|reading) of)$/.test(stemmed) &&
    quantity.value === '50'
  )
    return undefined
  if (
    comparedWith.test(stemmed) &&
    !(counts && quantity.unit !== null) &&
    before !== undefined &&
    comparable.has(before.kind)
  )
    return { kind: before.kind, direction: null }
  if (!counts && before?.kind === 'level' && quantity.unit === null && goesOn(around)) return before
  if (!counts && !verb.test(stemmed) && !(bracketed && big)) return undefined
  if (/\baverage of$/i.test(stemmed) && quantity.unit === null) return { kind: 'level', direction: null }
  if (/\bratio\b/i.test(own) && !counts) return { kind: 'times', direction: null }
  if (/\b(?:index|indicator|PMI|Index|Composite|Average|points)\b/.test(clause) && !counts)
    return { kind: 'level', direction: quantity.sign === '-' ? 'down' : null }
  if (quantity.sign === '-' && !counts) return { kind: 'level', direction: 'down' }
  return { kind: counts || big ? 'count' : 'level', direction: null }
}

const comparable: ReadonlySet<ClaimKind> = new Set([
  'level',
  'count',
  'intensity',
  'price-index',
  'times',
  'share',
])
