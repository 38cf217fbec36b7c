import type { ClaimKind } from '../claim.js'
import type { EnglishAround, EnglishMeaning } from './around.js'
import { directionOf } from './direction-of.js'
import { goesOn } from './goes-on.js'
import {
  aheadOf,
  aside,
  comparative,
  moveBehind,
  moveBehindComma,
  moveBehindOf,
  moveStands,
} from './moves-around.js'
import { comparedWith, percentOf } from './percent.js'
import { headBehind, ofTime } from './refine.js'
import { down, up } from './verbs.js'

const verb =
  /(?:^|\s)(?:at|was|were|is|are|of|to|needs?|needed|requires?|totalled|totaled|totalling|totaling|reached|reaching|numbered|averaged|hit|exceeded|recorded|came|amounted|stood|handled|served|attracted|received|had|has|have|with|surpassed|topped|passed|hosts?|hosted|employs?|employed|employing|welcomed|produced|shipped|sold|built|issued|registered|counted|some|covers?|covered|created|opened|completed|includes?|including|from|below|above|crossed|scored|scores|costs?|costing|sold|built)$/i
const noun =
  /^ (?!(?:and|or|in|of|for|to|from|on|at|by|with|while|was|is|as|than|this|plus|versus|across|against|per|its|has|less|towards|versus|but|after|before|a|the|an|their|between)\b)(?:[a-z][a-z-]+ ){0,2}[a-z-]+s\b|^ (?:people|crimes|staff|cattle|sheep|deer|fish)\b/
/** 4.2 months of supply. */
const covered =
  /^(?:[’']|s[’'])? (?:of|worth of) (?:supply|supplies|output|inventory|inventories|stocks?|sales|imports|cover|consumption|demand|production|work|spending|revenue)\b|^[’'] supply\b/i
/** An import cover of 10.9 months. */
const coverOf =
  /\b(?:cover|coverage|backlog|runway|supply|stocks?|inventor(?:y|ies)) (?:[a-z]+ ){0,2}(?:of|to|was|stood at|at|for)$/i
/** Led all industries with 9,800 new jobs. */
const newJobs = /^ (?:new|additional|extra|net new) (?:jobs|positions|posts|workers|employees)\b/i
/** Cut three times in a year. */
const often = /^(?:[,.;)]|$| (?:in|this|since|over|during|a|per|last|so|already)\b)/i
/** Of the 36 divisions, 21 reported lower output. */
const ofThose =
  /^ (?:of (?:them|these|those|which)|(?:reported|saw|posted|recorded|registered|experienced|showed|enjoyed|achieved|had|have|were|are|grew|rose|increased|declined|fell|dropped|expanded|contracted|maintained|reporting|posting|recording|seeing|registering|showing|enjoying|achieving|registering|growing|rising|falling|declining|added|lost|saw|exceeded|outperformed|beat)\b)/i
const amongThem =
  /\b(?:of|among|out of|in) (?:the|all|its|those|which|whom|these)\b|\bwith (?:as many as |only )?$/i
const lasting: ReadonlySet<ClaimKind> = new Set(['increment-and-total', 'duration'])
const goesOnBare: ReadonlySet<ClaimKind> = new Set(['point-change', 'increment-and-total'])
const orders: ReadonlySet<ClaimKind> = new Set(['increment-and-total'])

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
      const passive =
        /^ (?:was|were) (?:(added|contributed)|shaved|taken|knocked|subtracted|deducted|lopped)\b/i.exec(
          right,
        )
      if (passive !== null)
        return { kind: 'contribution-points', direction: passive[1] === undefined ? 'down' : 'up' }
      if (orSo && unit === '点') return { kind: 'point-change', direction: before.direction }
      if (/\bcontribut\w*(?: to [^,;()]*)? \($/i.test(sentence))
        return {
          kind: 'contribution-points',
          direction: /\b(?:negative|downward|detract)/i.test(sentence) ? 'down' : 'up',
        }
      if (/\bcontributions? (?:of|from|by)\b[^;]*\b(?:was|were|is|are|reached|at|of|to)$/i.test(stemmed))
        return { kind: 'contribution-points', direction: /\bnegative\b/i.test(stemmed) ? 'down' : 'up' }
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
      if (orSo) return { kind: 'point-change', direction: before.direction }
      if (before !== undefined && before.kind === 'point-change' && goesOn(around)) return before
      return /\bindex\b|\bindicator\b|\bPMI\b|\b(?:to|at|of)$/i.test(`${own} ${around.clause}`)
        ? { kind: 'level', direction: null }
        : undefined
    case 'places':
      return undefined
    case 'time': {
      const longer = comparative.exec(right)
      if (longer !== null && /\bthan\b|^ [a-z]+$/.test(right))
        return { kind: 'increment-and-total', direction: longer[1] === undefined ? 'down' : 'up' }
      if (/^[百十万千]/.test(unit ?? '') || Number(quantity.value) >= 1000)
        return { kind: 'level', direction: null }
      if (quantity.lasting === true || covered.test(right) || coverOf.test(stemmed))
        return { kind: 'duration', direction: null }
      if (/\b(?:wait|dwell|queue|stay|last|spen[dt])(?:ed|s|ing)?$/i.test(stemmed))
        return { kind: 'duration', direction: null }
      if (
        /^(?:to|at|from)$/.test(stemmed.replace(/^[\s,]+/, '')) &&
        before !== undefined &&
        lasting.has(before.kind)
      )
        return { kind: 'duration', direction: null }
      if (before?.kind === 'duration' && comparedWith.test(stemmed)) return before
      if (headBehind.test(right)) return { kind: 'intensity', direction: null }
      if (/\blife expectancy\b/i.test(around.clause)) return { kind: 'intensity', direction: null }
      if (/\b(?:age|tenure)\b/i.test(own)) return { kind: 'level', direction: null }
      if (
        /\b(?:in|was|were|is|are|at|of|to|averaged|reached)$/i.test(stemmed) &&
        quantity.value.includes('.')
      )
        return { kind: 'duration', direction: null }
      if (
        /^(?:小时|分钟|秒)$/.test(unit ?? '') &&
        !/\b(?:last|past|first|next|every|per|within the)$/i.test(stemmed) &&
        !/^ a day/.test(right)
      )
        return { kind: 'duration', direction: null }
      if (/\bstood at$/i.test(stemmed.trim())) return { kind: 'duration', direction: null }
      return /\b(?:times?|durations?|stays?|waits?|length|delays?|journey|commute|period|cycle|interval|turnaround|delivery|lag)\b.* (?:was|were|is|averaged|to|at|of|reached)$/i.test(
        own,
      )
        ? { kind: 'duration', direction: null }
        : undefined
    }
    case 'money':
    case 'physical':
    case 'count':
    case 'none':
      break
  }
  if (quantity.named === true && unit === null && ofThose.test(right))
    return { kind: 'count', direction: null }
  if (quantity.sign !== '' && !/\b(?:was|were|of|at|is|to)$/.test(stemmed))
    return { kind: 'increment-and-total', direction: quantity.sign === '-' ? 'down' : 'up' }
  const than = comparative.exec(right) ?? (stemmed.trim() === '' ? aheadOf.exec(around.beyond) : null)
  if (than !== null && (unitClass !== 'none' || stemmed.trim() === ''))
    return { kind: 'increment-and-total', direction: than[1] === undefined ? 'down' : 'up' }
  const side = aside.exec(right)
  if (side !== null && unitClass !== 'none' && stemmed.trim() === '') {
    const direction = side[1] === undefined ? 'down' : 'up'
    return { kind: ofTime.test(right) ? 'increment-and-total' : 'point-gap', direction }
  }
  if (newJobs.test(right) && /\bwith$/i.test(stemmed)) return { kind: 'increment-and-total', direction: 'up' }
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
  const isOfAmount =
    /^(?:千|百万|十亿|万亿)$/.test(unit ?? '') &&
    around.amount?.kind === 'level' &&
    !/\bto$/.test(stemmed) &&
    !countedThing.test(own) &&
    !noun.test(right)
  if (unitClass === 'count') return { kind: isOfAmount ? 'level' : 'count', direction: null }
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
  if (
    quantity.named === true &&
    quantity.unit === null &&
    before !== undefined &&
    goesOnBare.has(before.kind) &&
    /^[\s,]*(?:and |while )?[a-z ]+$/i.test(stemmed) &&
    /^[,.;]|^$/.test(right)
  )
    return before
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
  if (before === undefined && quantity.unit === null && /^to$|\bby \d+ to$/.test(stemmed.trim()))
    return undefined
  const { amount } = around
  if (
    quantity.unit === null &&
    amount !== undefined &&
    comparedWith.test(stemmed) &&
    ofOther.test(stemmed) &&
    (before === undefined || !comparable.has(before.kind))
  )
    return { kind: amount.kind, direction: null }
  if (
    before?.kind === 'count' &&
    whole &&
    /^[\s,]*(?:[a-z]+ ){0,2}and$/.test(stemmed) &&
    /^ [a-z]+(?:ed| out| in)\b/.test(right)
  )
    return before
  if (!counts && before?.kind === 'count' && whole && goesOn(around) && /^(?:[,.;)]|$| and )/.test(right))
    return before
  if (!counts && before?.kind === 'level' && quantity.unit === null && goesOn(around)) return before
  if (/^ out of (?:\d|five|ten|a|$)/.test(right) && !whole) return { kind: 'level', direction: null }
  if (before?.kind === 'point-change' && quantity.unit === null && /^[\s,]*to$/.test(stemmed))
    return { kind: 'level', direction: quantity.sign === '-' ? 'down' : null }
  if (!counts && ofNothing.test(stemmed) && !statistic.test(stemmed) && whole && !big) return undefined
  if (!counts && !verb.test(stemmed) && !(bracketed && big)) return undefined
  if (/\baverage of$/i.test(stemmed) && quantity.unit === null) return { kind: 'level', direction: null }
  if (/\bratio\b/i.test(own) && !counts) return { kind: 'times', direction: null }
  if (/\b(?:index|indicator|PMI|Index|Composite|Average|points)\b/.test(clause) && !counts)
    return { kind: 'level', direction: quantity.sign === '-' ? 'down' : null }
  if (quantity.sign === '-' && !counts) return { kind: 'level', direction: 'down' }
  const isCount =
    big ||
    (whole &&
      quantity.unit === null &&
      toAmount.test(stemmed) &&
      (before?.kind === 'count' || movedThings(around.whole))) ||
    (counts && (whole || quantity.unit !== null))
  return { kind: isCount ? 'count' : 'level', direction: null }
}

/** A litre of 95 petrol. */
const ofNothing = /\bof$/i
const statistic =
  /\b(?:total|average|median|mean|number|index|score|reading|value|level|high|low|record|peak|figure|sum|maximum|minimum|count|population|rate|balance|ratio|one|PMI|series|cost|volume|output|mark|trough|those|range|backlog|fleet|workforce|staff|list|stock|network|total)(?: [a-z]+){0,2} of$/i
const toAmount = /^[\s,]*(?:[a-z]+ing the total )?to$|\b(?:total|number) to$/i
const amountsInPlural =
  /^(?:sales|earnings|exports|imports|prices|rates|assets|goods|loans|deposits|reserves|revenues|stocks|profits|savings|costs|wages|shares|receipts|takings|yields|services|holdings|investments|debts|taxes|funds|points|percent|orders|stocks|shipments)$/i
const thingsMoved = new RegExp(
  `([a-z’-]+s) (?:(?:in|of|at|by|on) [^,;]{2,30} )?(?:[a-z]+ly )?(?:${[...up, ...down].join('|')})\\b`,
  'i',
)

/** Whether what moved is a number of things: complaints fell by 31, to 204. */
function movedThings(sentence: string): boolean {
  const found = thingsMoved.exec(sentence)
  return found !== null && !amountsInPlural.test(found[1] ?? '')
}

/** Above last year’s 177.3, below the national figure of 89.7. */
const ofOther =
  /\b(?:last (?:year|month|quarter)[’']s|previous|prior|preceding|year-earlier|year-ago|national|provincial|regional|city|state|country|average|figure|level)\b[^,;]*$|[’']s$/i

const comparable: ReadonlySet<ClaimKind> = new Set([
  'level',
  'count',
  'intensity',
  'price-index',
  'times',
  'share',
])
