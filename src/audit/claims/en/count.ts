import type { ClaimKind } from '../claim.js'
import type { EnglishAround, EnglishMeaning } from './around.js'
import { goesOn } from './goes-on.js'
import { comparedWith } from './percent.js'
import { headBehind } from './amount.js'
import { isPassed } from './threshold.js'
import { down, up } from './verbs.js'

const verb =
  /(?:^|\s)(?:at|was|were|is|are|of|to|needs?|needed|requires?|totalled|totaled|totalling|totaling|reached|reaching|numbered|averaged|hit|exceeded|recorded|came|amounted|stood|handled|served|attracted|received|had|has|have|with|surpassed|topped|passed|hosts?|hosted|employs?|employed|employing|welcomed|produced|shipped|sold|built|issued|registered|counted|some|covers?|covered|created|opened|completed|includes?|including|from|below|above|crossed|scored|scores|costs?|costing|sold|built)$/i
/** The plural of a thing right behind a number. */
export const noun =
  /^ (?!(?:and|or|in|of|for|to|from|on|at|by|with|while|was|is|as|than|this|plus|versus|across|against|per|its|has|less|towards|versus|but|after|before|a|the|an|their|between)\b)(?:[A-Za-z\d][\w-]* ){0,2}[a-z-]+s\b|^ (?:people|crimes|staff|cattle|sheep|deer|fish|aircraft|personnel|police|species|children|men|women)\b/
/** Of the 36 divisions, 21 reported lower output. */
export const ofThose =
  /^ (?:of (?:them|these|those|which)|(?:reported|saw|posted|recorded|registered|experienced|showed|enjoyed|achieved|had|have|were|are|went|moved|did|remain\w*|stayed|became|grew|rose|increased|declined|fell|dropped|expanded|contracted|maintained|reporting|posting|recording|seeing|registering|showing|enjoying|achieving|registering|growing|rising|falling|declining|added|lost|saw|exceeded|outperformed|beat)\b)/i
const amongThem =
  /\b(?:of|among|out of|in) (?:the|all|its|those|which|whom|these)\b|\bwith (?:as many as |only )?$/i
const goesOnBare: ReadonlySet<ClaimKind> = new Set(['point-change', 'increment-and-total'])
export const countedThing =
  /\bnumber of\b|\b(?:deliveries|parcels|transactions|deaths|births|arrivals|dwellings|registrations|licences|licenses|patents|sales agreements|firms|enterprises|companies|people|persons|households|projects|jobs|vehicles|visitors|vacancies|permits|approvals|payrolls?|employment|unemployment|population|claims|offences|crimes|apartments|houses|homes|flats|units|starts|completions|births|marriages|divorces|admissions|departures|passengers|flights|employees|workers|unemployed|residents|students|bankruptcies|insolvencies|incidents|cases|accidents|applications|openings)(?: in [^,;]*)?(?: (?:stood at|reached|totall?ed|was|were|to|numbered|at|passed|topped|surpassed|exceeded))?$/i

/** A number without a unit: a count, a level, or nothing. */
export function countOf(around: EnglishAround): EnglishMeaning | undefined {
  const { quantity, own, stemmed, clause, right, before, sentence, bracketed } = around
  const whole = Number.isInteger(Number(quantity.value))
  if (isPassed(stemmed, right) && before !== undefined && quantity.unit === null && whole)
    return { kind: before.kind, direction: null }
  if (
    ofThose.test(right.trim() === '' ? around.after : right) &&
    whole &&
    (before?.kind === 'count' || amongThem.test(sentence) || quantity.named === true)
  )
    return { kind: 'count', direction: null }
  if (
    whole &&
    quantity.unit === null &&
    before?.kind === 'count' &&
    /^[\s,]*$/.test(stemmed) &&
    /^ [a-z]+(?:ed|t|d)\b/.test(right) &&
    /\b(?:of|among|out of) (?:the |all |its )?\d/i.test(around.whole)
  )
    return before
  if (
    quantity.named === true &&
    quantity.unit === null &&
    before !== undefined &&
    goesOnBare.has(before.kind) &&
    /^[\s,]*(?:and |while )?[a-z ]+$/i.test(stemmed) &&
    /^[,.;]|^$/.test(right)
  )
    return before
  if (
    whole &&
    quantity.unit === null &&
    (/^ \((?:out )?of (?:the )?(?:\d|$)/.test(right) ||
      (/^(?:out )?of$/.test(stemmed) && before?.kind === 'count'))
  )
    return { kind: 'count', direction: null }
  if (quantity.named === true) return { kind: 'count', direction: null }
  if (quantity.unit === null && /^\W*(?:out )?of (?:each|every) \d[^;]*, /i.test(around.whole))
    return { kind: 'intensity', direction: null }
  if (quantity.unit === null && headBehind.test(right)) return { kind: 'intensity', direction: null }
  if (quantity.unit === null && quantity.value.includes('.') && membersOf.test(right))
    return { kind: 'intensity', direction: null }
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
    !(big && before?.kind === 'times') &&
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
  if (
    big &&
    amount?.kind === 'count' &&
    /^[\s,]*(?:while|and|but|whereas|with)$/.test(stemmed) &&
    /^ [a-z]/.test(right)
  )
    return { kind: 'count', direction: null }
  if (!counts && before?.kind === 'count' && whole && goesOn(around) && /^(?:[,.;)]|$| and )/.test(right))
    return before
  if (!counts && before?.kind === 'level' && quantity.unit === null && goesOn(around)) return before
  if (/^ out of (?:\d|five|ten|a|$)/.test(right) && !whole) return { kind: 'level', direction: null }
  if (before?.kind === 'point-change' && quantity.unit === null && /^[\s,]*to$/.test(stemmed))
    return { kind: 'level', direction: quantity.sign === '-' ? 'down' : null }
  if (!counts && ofNothing.test(stemmed) && !statistic.test(stemmed) && whole && !big) return undefined
  if (!counts && !verb.test(stemmed) && !(big && (bracketed || /\d[, ]\d{3}/.test(around.printed))))
    return undefined
  if (/\baverage of$/i.test(stemmed) && quantity.unit === null) return { kind: 'level', direction: null }
  if (/\bratio\b/i.test(own) && !/\bgini\b/i.test(own) && !counts) return { kind: 'times', direction: null }
  if (/\b(?:index|indicator|PMI|Index|Composite|Average|points)\b/.test(clause) && !counts)
    return { kind: 'level', direction: quantity.sign === '-' ? 'down' : null }
  if (quantity.sign === '-' && !counts) return { kind: 'level', direction: 'down' }
  const isCount =
    big ||
    (whole &&
      quantity.unit === null &&
      (toAmount.test(stemmed) || /\bto$/.test(stemmed)) &&
      (before?.kind === 'count' || movedThings(around.whole))) ||
    (counts && (whole || quantity.unit !== null))
  return { kind: isCount ? 'count' : 'level', direction: null }
}

/** A household had 4.71 members. */
const membersOf =
  /^ (?:[a-z]+ )?(?:members|children|rooms|people|persons|cars|births|workers|employees|visits|trips|meals|books|beds|hours)\b/
/** A litre of 95 petrol. */
const ofNothing = /\bof$/i
const statistic =
  /\b(?:total|average|median|mean|number|index|score|reading|value|level|high|low|record|peak|figure|sum|maximum|minimum|count|population|rate|balance|ratio|one|PMI|series|cost|volume|output|mark|trough|those|range|backlog|fleet|workforce|staff|list|stock|network|total|guideline|limit|ceiling|threshold|norm|standard|benchmark|target|goal|par|baseline|quota|cap|base)(?: [a-z]+){0,2} of$/i
const toAmount = /^[\s,]*(?:[a-z]+ing the total )?to$|\b(?:total|number) to$/i
const amountsInPlural =
  /^(?:sales|earnings|exports|imports|prices|rates|assets|goods|loans|deposits|reserves|revenues|stocks|profits|savings|costs|wages|shares|receipts|takings|yields|services|holdings|investments|debts|taxes|funds|points|percent|orders|stocks|shipments)$/i
const thingsMoved = new RegExp(
  `([a-z’-]+s) (?:(?:in|of|at|by|on) [^,;]{2,30} )?(?:[a-z]+ly )?(?:${[...up, ...down, 'doubled', 'trebled', 'tripled', 'quadrupled', 'halved'].join('|')})\\b`,
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
