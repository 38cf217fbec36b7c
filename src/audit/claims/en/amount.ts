import type { EnglishAround, EnglishMeaning } from './around.js'
import { namesNothing } from './subject.js'

const perHead =
  /\bfor every [\d,]+\b|\bper(?:[ -]capita|[ -](?:available [a-z]+|(?!cent\b|annum\b|year\b|month\b|week\b|quarter\b)[a-z]+|head|person|resident|household|worker|employee|mu|hectare|square|student|unit|pupil|inhabitant|thousand|hundred|million|trip|visit|visitor|tourist|guest|night|ticket|order|vehicle|kilowatt|litre|kilogram|tonne|patient|farmer|family|[\d,]+))\b|\b(?:an?|one) (?:lit(?:re|er)|kilogram|kilo|kg|tonne|ton|barrel|gallon|pound|dozen|loaf|pint|cup|ticket|square metre)\b[^,;]* (?:costs?|sold for|sells for|fetch(?:es|ed)|was|went for|is)$|(?<!\b(?:in|of|at|across|from) )\b(?:each|every) (?!(?:year|month|quarter|week|day|time|other|of|second|third)\b)[a-z]+\b/i
/** What stands behind a figure that is one for each. */
export const headBehind =
  /^ (?:(?:[a-z]+ )?to the (?:square|hectare|acre|litre|gallon|dollar|euro)\b[^,;.]*|(?:[a-z]+ )?(?:out )?of every|(?:[a-z-]+ ){0,2}per ?$|[a-z-]+ per (?!cent\b|annum\b|year\b|month\b|week\b|quarter\b)[a-z]+|per (?:unit of|visitor|guest|tourist|person|head|capita|resident|household|employee|worker|student|patient|night|day|trip|ticket|order|square|hectare|mu|tonne|kilogram|litre|kilowatt|vehicle|farmer|family|birth|barrel|room|bed|inhabitant)\b|per [\d,]+|a (?:kilo|kg|pound|bushel|bale|bag|ton|gram|dozen|crate|carat|head|barrel|litre|gallon|tonne|night|person|square|kilogram)|(?:[a-z]+ )?(?:a|per|each|every) (?:second|minute|hour)|an hour|per (?!cent\b|annum\b|year\b|month\b|week\b|quarter\b)[a-z]+|an ounce|(?:a|per) (?:day|trip|visit)(?= |,|\.|;|$)|each(?! (?:[a-z]+ed|had|has|have|sold|made|won|with|over|of)\b)|apiece|(?:[a-z-]+ ){0,3}for (?:every|each))(?![a-z])/i
/** Paid MOP 1,418 a room. */
const forOne =
  /^ an? (?!record|total|further|new|mere|low|high|share|rise|fall|gain|loss)[a-z]+(?=[,.;)]|$| (?:and|in|on|for|at|from|to|while|but|or|last|this|when|up|down)\b)/
/** 14.8 students to a teacher. */
const toOne = /^ (?:[a-z]+ )?(?:to|for) (?:an?|one|each|every) (?!record|high|low|new|total|level|peak)[a-z]/
const earned =
  /\b(?:residents|households|workers|employees|graduates|families|farmers|women|men|people|tenants|migrants)\b(?: [a-z’]+){0,3} (?:earn|earned|made|paid|received)(?: on average)?$/i
const spent =
  /\b(?:(?:combined|planned|contracted|pledged|an|with|with a) (?:total )?investment of|invests?|invested|investing|put in|pumped in|poured in|spent|spends|spending|at a cost of|costing|granted|disbursed|allocated|secured|raised|provided|received|awarded|attracted|subsid\w+ (?:of|worth|totall?ing)|grants? (?:of|worth)|loans? worth|new loans of|funding of|relief (?:of|worth)|worth)(?: \w+){0,3}$/i
const spends = /\b(?:spen[dt]s?|pays?|paid|earn(?:ed|s)?)(?: [a-z]+){0,4}\s*$/i
/** What was spent as a statistic: the amount spent averaged £9.4 billion. */
const totalled =
  /\b(?:amount|value|sum|total|funds?|money|investment|spending|expenditure|grants|loans)\b[^,;]* (?:averaged|was|were|is|totall?ed|reached|stood at|came to|amounted to|at|to)$/i
/** A benchmark home fetches $640,300. */
const onePrice =
  /\b(?:an?|one|each|every|the (?:average|typical|median|standard)) (?:[a-z-]+ ){1,3}(?:now |still |typically )?(?:costs?|cost|fetch(?:es|ed)|sells? for|sold for|commands?|commanded|goes for|went for|rents? for)$|\b(?:homes?|houses?|flats?|apartments?|condominiums?|properties|tickets|rooms|plots)\b[^,;]*,? (?:at|for|cost|costs|fetch\w*|sold for)$/i
const ofSize =
  /\b(?:class|household|family|farm|group|party|cohort) size\b[^,;]* (?:is|was|of|at|averaged|to|stood at)$/i
const average = /\b(?:averag(?:e|es|ed|ing)|mean|median|typical|typically)\b[^;]*$/i
const wage =
  /\b(?:wages?|salar(?:y|ies)|pensions?|rents?|fares?|premiums?|allowances?|tuition|pay)\b(?! (?:bill|settlement|deal|out|back))[^;,]* (?:was|were|is|are|of|to|at|stood at|reached|averaged|came to)$/i
const figureFor =
  /\b(?:(?:figure|level|equivalent|amount|average|median|one|total|value) (?:for|in|of|among)|that (?:for|of|in)|those (?:for|of|in)) [^,;]*$/i

/** What an amount or a number of things states: one for each, money spent, or no more than itself. */
export function amountOf(meaning: EnglishMeaning, around: EnglishAround, right: string): EnglishMeaning {
  const { kind } = meaning
  const { quantity, own, clause, before, frame } = around
  if (
    /^[^,;]{0,50}\b(?:(?:a|per|each|every) (?:year|month) on average|annually on average)\b/.test(
      around.after,
    )
  )
    return { kind: 'annual-average', direction: null }
  if (/\baverage of$/.test(around.stemmed) && /^[^,;.]{0,40}\bdaily\b/.test(around.after))
    return { kind: 'annual-average', direction: null }
  if (
    quantity.unitClass === 'count' &&
    /^\d\d?\.\d/.test(quantity.value) &&
    /^[^百十万千]/.test(quantity.unit ?? '') &&
    average.test(clause)
  )
    return { kind: 'intensity', direction: null }
  if (quantity.unit === null && ofSize.test(clause)) return { kind: 'intensity', direction: null }
  if (kind === 'level' && quantity.unit === null) {
    if (/\b(?:price index|index of [a-z ]*prices|CPI|PPI)\b/i.test(own))
      return { kind: 'price-index', direction: null }
    if (/\b(?:ratio|gap between)\b/i.test(clause) && !/\bindex\b|\bgini\b/i.test(own))
      return { kind: 'times', direction: null }
  }
  if (quantity.unitClass === 'money' && /^[^百十万千]/.test(quantity.unit ?? '') && earned.test(clause))
    return { kind: 'intensity', direction: null }
  if (
    quantity.unitClass === 'money' &&
    (isAverage(around) || (before?.kind === 'intensity' && /^[^百十万千]/.test(quantity.unit ?? '')))
  )
    return { kind: 'intensity', direction: null }
  const apposed = /^(?:at|of|to|which (?:was|is)|standing at|,|)$/.test(around.stemmed.trim())
  const apposedTo = /^[^百十万千]/.test(quantity.unit ?? '') ? around.whole : around.sentence
  const perOne =
    /^per[ -]capita[, ][^;]*$/i.test(around.sentence) ||
    /^per (?:capita|head|person|inhabitant), [^;,]*$/i.test(around.whole) ||
    perHead.test(apposed ? apposedTo : clause) ||
    /^\W*(?:(?:out )?of|for) (?:each|every) [^;]*$|\bout of (?:each|every) [^;]*$/i.test(around.whole) ||
    (/^[^百十万千]/.test(quantity.unit ?? '') && quantity.unitClass === 'money' && forOne.test(right)) ||
    (quantity.unitClass !== 'money' &&
      toOne.test(right) &&
      /\bthere (?:are|were|is|was)\b|\bratio\b/i.test(clause)) ||
    headBehind.test(right) ||
    headBehind.test(around.listed) ||
    quantity.unit?.includes('/') === true
  if (perOne && (quantity.unitClass !== 'none' || Number(quantity.value) < 1000))
    return { kind: 'intensity', direction: null }
  const goesOn =
    before?.kind === 'intensity' &&
    /^[\s,)]*(?:and |while )?[a-z ]+$/i.test(own) &&
    !/\b(?:of|total)/.test(own)
  if (goesOn && frame === undefined && quantity.unitClass === 'money' && around.sameUnit)
    return { kind: 'intensity', direction: null }
  if (
    quantity.unitClass === 'money' &&
    /^ (?:a|per|each|every) (?:month|week|year|day|hour|night)\b/.test(right) &&
    (spends.test(clause) || /^[^百十万千]/.test(quantity.unit ?? ''))
  )
    return { kind: 'intensity', direction: null }
  return quantity.unitClass === 'money' &&
    spent.test(clause) &&
    !/^ (?:were|was) (?:shipped|sold|exported|imported|produced|traded|made|mined|caught)\b/.test(right) &&
    !/\b(?:was|were|is|are|be|been) worth\b/i.test(clause) &&
    !totalled.test(clause)
    ? { kind: 'money', direction: null }
    : meaning
}

/** The mean income, the figure for London (£32,330) behind one per head. */
function isAverage({ quantity, own, stemmed, clause, bracketed, whole, amount }: EnglishAround): boolean {
  if (/^[百十万]/.test(quantity.unit ?? '')) return false
  const told = bracketed || /^(?:at|of|is|was|)$/.test(stemmed.trim()) ? whole : clause
  if (/^[^百十万千]/.test(quantity.unit ?? '') && wage.test(clause)) return true
  if (amount?.kind === 'intensity' && /^[^百十万千]/.test(quantity.unit ?? '') && namesNothing(own))
    return true
  return (
    average.test(told) ||
    onePrice.test(whole.trimEnd()) ||
    (amount?.kind === 'intensity' && figureFor.test(told))
  )
}
