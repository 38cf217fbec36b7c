import type { ClaimKind } from '../claim.js'
import type { Direction } from '../../../phrase/phrasebook.js'
import type { Frame } from '../frame.js'
import type { EnglishAround, EnglishMeaning } from './around.js'
import { nouns } from './moves-around.js'
import { amountOf } from './amount.js'
import { otherThanPrices, priced } from './prices.js'

const transitive =
  /\b(?:(cut|reduc|lower|trim|slash|shorten|curb|bring(?:ing)? down|shrink)|(rais|boost|lift|increas|expand|grow|improv))\w* [^,;]{2,60} (?:by|of|to)(?: an?| further| another| about| around| at least| up to| nearly| over| more than| some)*$/i
const fallOf = /\b(?:decline|drop|fall|contraction|decrease|deficit growth)\b[^,;]*$/i
/** A fall that narrows is a rise of the rate. */
const easing = /^(?:narrow|eas|slow|moderat|shr[aiu]nk|lessen|soften|diminish|cool|subsid)/i
const deepening = /^(?:wid[ei]n|accelerat|steepen|quicken|intensif|worsen|deepen)/i
/** A time or a rate that gets better falls. */
const better = /\b(?:improv|deteriorat|worsen)/i
const bestLow =
  /\b(?:unemployment|jobless|vacancy|poverty|mortality|default|delinquency|non-performing|bad loan|error|accident|deficit|inflation|debt|dropout|cancellation|loss|crime)\b/i
const averagedBehind = /^ (?:averaged|recorded|achieved|seen) (?:annually|a year|per year|each year)\b/
const perYear =
  /^ (?:a year|per year|per annum|annually|each year|every year|on average (?:over|between|during|in the (?:past|last)))\b(?! (?:earlier|ago|before|on(?! average)|to|in))/i
/** Of the overall increase, of its loss, of total growth. */
export const ofGrowth = new RegExp(
  `^ of (?:(?:the|this|that|its|their|all) (?:(?![a-z]+ing )[\\w’'-]+ ){0,3}?|(?:(?:total|overall|national|net|annual|headline|GDP|economic|employment|output|export) ){1,2}|(?=growth|expansion))(?:${nouns}|losses)s?\\b(?! (?:industr|sector|area|rate|region|market))`,
  'i',
)
/** The contribution of consumption to growth. */
const toGrowth =
  /\bcontributions? (?:rate|share|ratio)\b|\bcontributions? (?:of|from|by) [^,;]* to (?:[a-z’]+ ){0,3}(?:growth|the increase|the expansion)\b/i
const annual =
  /\b(?:average annual|annual average|compound annual|annualised average|average yearly|two-year average|compound(?: annual)? growth|(?:two|three|four|five|six|seven|eight|ten)-year (?:average |compound )?growth)[a-z ]*$/i
/** Short of the 2000—19 average of 3.7 percent; of regions it is no growth on average. */
const longAverage =
  /\b(?:short of|than|above|below|with|against|to|from|under|over|exceeding) (?:the |an |its |their )?(?:[a-z\d-]+ )*average(?: (?:rate|pace|growth))?(?: of)?$/i
const ofPlaces =
  /^ (?:across|among|for|of|in) (?:the |all )?(?!(?:the )?(?:past|previous|preceding|last|years|two|three|five|ten|decade|first|second|earlier|\d)\b)[A-Za-z]/
const averaged = /\baverag(?:ed|ing)\b[^,;]*$/i
const cumulative = /\b(?:cumulative(?:ly)?|in total(?! (?!by\b)[a-z])|altogether|combined|all told)\b/i
const pricesOf = /^(?:[^,;]*\b)?prices? (?:of|for) [^;]*$/i
const thoseOf = /^(?:and |while |whereas )?those of /i
/** What is said of a figure above or below one of another time. */
export const ofTime =
  /^ ?(?:above|below|adrift of|ahead of|short of|shy of|higher than|lower than|more than|less than|faster than|slower than|from|on|compared with|up on|down on)?(?: that| those| the rate| the level| the pace| the figure| the total| the number)?(?: of| in| at)? ?(?:the |a |its |last )?(?:(?:upwardly |downwardly )?revised |unrevised )?(?:(?:the |its |their )?pre-(?:pandemic|crisis|covid)|before the |(?:the |its |their )?(?:[a-z-]+ )?(?:(?:19|20)\d\d )?(?:peak|high|low|trough|record|(?:highest|lowest|peak) (?:level|point|rate|value))\b|(?:the |its |their )?levels? (?:a |one |of |in |at |on |seen |recorded |before |last |from |the )|level of a year|where (?:it|they) (?:stood|was|were)|level a year|level in|(?:[a-z]+|\d+) (?:years|months|quarters|decades) (?:ago|earlier|before)|same |previous |preceding |prior |first |second |third |fourth |year|quarter|month|end of|start of|start of|beginning|January|February|March|April|May|June|July|August|September|October|November|December|20\d\d|Q[1-4]|H[12])/i
/** A profit that is none: profits showed a loss of, from a loss of. */
const loses =
  /\b(?:show(?:s|ed|ing)?|ma(?:de|kes?|king)|record(?:s|ed|ing)?|post(?:s|ed|ing)?|report(?:s|ed|ing)?|from|to|with) an? (?:net |operating |pre-tax )?loss of$/i
const ofBudget =
  /^ of (?:the|its|their|this)[a-z’' -]{0,28}\b(?:budget|allotments?|allocations?|appropriations?|tasks?)\b/
const spending =
  /\b(?:utili[sz]|spen[dt]|us(?:ed|es|ing)|execut|disburs|absorb|consum|draw|complet|fulfil|reach|achiev)\w*\b/i
/** Shy of the five-year average. */
const ofAverage =
  /^ (?:above|below|under|over|short of|shy of|ahead of|behind) (?:the |its |their )?(?:(?:previous|past|preceding) )?(?:[a-z\d]+-(?:year|month|quarter|week|decade)|long-run|long-term|historical|seasonal) (?:average|mean|norm|median|trend)\b/i
const ofPlan =
  /^ of (?:plan|target|budget|quota)\b|^ of (?:the|its|their|this)[a-z’' -]{0,28}\b(?:targets?|goals?|objectives?|plans?|quota|budget had been)\b/i
const aims =
  /\b(?:aims?|aiming|plans? (?:to|for)|plan (?:is|was|calls) (?:to|for)|planning|calls? for|commit\w* to|aspires? to|envisages?|will (?:cut|raise|build|create|add|invest|expand|complete|lift|bring|train|increase|reduce|open)|is expected to be (?:cut|raised|held)|targets|targeting|seeks?|pledg\w+|promis\w+|vow\w*|intends?|hopes? to|(?:goal|objective|ambition|aspiration) of|sets? (?:a|its|the)(?: \w+)? (?:target|goal)|(?:goal|target|aim|objective|ambition) (?:is|was|remains|stands at)|target(?:ed)? (?:of|for|is|at|growth)|is to reach|are to reach|wants?(?: [a-z]+){0,6} to|(?:is|are) (?:planned|scheduled|due) to|(?:is|are) to (?:recruit|build|open|hire|add|cut|raise|create|invest|receive|be)|will be (?:extended|expanded|built|cut|raised|increased|reduced|opened|added|lowered|lifted)|must|would like to)\b[^;]*$/i
const taking =
  /\b(?:soaked|took|takes?|taken|taking|snapped|makes?|made|making|bought|eat\w*|ate|chew\w*|swallow\w*|used|gobbled|mopped|ends?|ended)$/i
const eating =
  /\b(?:eats?|eaten|ate|eating|uses?|used|takes?|took|soaks?|soaked|makes?|made|set|sum(?:s|med)?|burns?|burnt|rack(?:ed|s)?|chalk(?:ed|s)?|notch(?:ed|es)?|clock(?:ed|s)?|run|ran|pil(?:ed|es)|buil[dt]s?|snapped|bought|mopped|open(?:ed|s))$/i
const rated: ReadonlySet<ClaimKind> = new Set(['growth-rate', 'price-index', 'average-growth'])
const future =
  /\bwill (?:[a-z]+ly |also |then )?(?!have\b|remain)[a-z]+ (?:[a-z’]+ ){0,5}$|\bwill (?:[a-z]+ly |also |then )?(?!have\b|remain)[a-z]+(?: [a-z’]+){0,5}$/i
/** The 78% national ambition, the 5 GW targeted. */
const targetBehind =
  /^ (?:(?:(?!the |its |their |an? |of |than |above |below |against )[a-z-]+ ){0,2}(?:targets?|goals?|ambitions?|objectives?|aspirations?)\b|(?:targeted|pledged|promised|aimed for|envisaged)\b|(?:set|laid down|fixed|stipulated|called for|foreseen|required|budgeted) (?:in (?:the|its)|by|for|under|out)\b|needed (?:annually|by|a year|each year)\b)/
const alongWith =
  /^[\s,]*(?:and |along with |as well as |together with |plus )?(?:an?|the) (?!total|cost|share)[a-z -]+ of$/i
const told = /\b(?:was|were|is|are|rose|fell|grew|reached|stood|had|has|will|totall?ed)\b/
/** Missed the recycling minimum of 70 per cent. */
const minimum =
  /\b(?:miss|met|meet|achiev|exceed|beat|reach)\w* (?:the|its|their) (?:[a-z-]+ ){0,3}(?:minimum|target|standard|goal|requirement|threshold|benchmark) of$/i
const planned =
  /^ (?:of [a-z ]+ )?(?:is|are|has been|have been) (?:planned|pencilled in|scheduled|targeted|envisaged|to be|due|earmarked)\b/i
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

/** Four more than men, than England’s. */
const beside =
  /^ (?:more|higher|fewer|less|lower) than (?:for |in |that of |those of |among )?(?:men|women|boys|girls|males|females|(?:the )?(?:national|regional|provincial|UK|EU|US|OECD)\b(?! Open)|[A-Z][a-z]+[’']s)\b/

/** Which way a clause moves a thing: cut its costs by. */
export function movedThing(clause: string): Direction | null {
  const found = transitive.exec(clause)
  return found === null ? null : found[1] === undefined ? 'up' : 'down'
}

/** The kind, once the words further off are looked at. */
export function refined(
  meaning: EnglishMeaning,
  around: EnglishAround,
  right = around.right,
): EnglishMeaning {
  const { kind, direction } = meaning
  const { quantity, own, clause, before, frame } = around
  const behind = frame === undefined ? right : right.slice(behindOf(frame, right))
  if (
    plannable.has(kind) &&
    ((before?.kind === 'target' && alongWith.test(around.stemmed) && !told.test(own)) ||
      targetBehind.test(right) ||
      minimum.test(clause) ||
      aims.test(clause) ||
      (future.test(clause) && quantity.unitClass !== 'percent' && quantity.unitClass !== 'points') ||
      (quantity.unitClass !== 'percent' && planned.test(right)))
  )
    return { kind: 'target', direction: direction ?? movedThing(clause) }
  if (kind === 'cumulative-change' && perYear.test(behind)) return { kind: 'average-growth', direction }
  if (quantity.sign === '-' && direction === 'up' && rated.has(kind))
    return refined({ kind, direction: 'down' }, around, right)
  switch (kind) {
    case 'point-change': {
      if (frame !== undefined && better.test(frame.pattern) && bestLow.test(around.whole))
        return { kind, direction: direction === 'up' ? 'down' : 'up' }
      if (frame !== undefined && fallOf.test(own)) {
        if (easing.test(frame.pattern)) return { kind, direction: 'up' }
        if (deepening.test(frame.pattern)) return { kind, direction: 'down' }
      }
      if (frame !== undefined && /\bwidened by/.test(frame.pattern) && !fallOf.test(own))
        return { kind, direction: 'up' }
      const narrower =
        /\b(narrower|smaller|shallower|milder|less|slower)\b|\b(wider|larger|steeper|deeper|faster)\b/.exec(
          frame?.pattern ?? right.slice(0, 12),
        )
      if (narrower === null || !fallOf.test(own)) return meaning
      return { kind, direction: narrower[1] === undefined ? 'down' : 'up' }
    }
    case 'growth-rate': {
      if (
        frame !== undefined &&
        / of (?=the|all|its|their|those|what|jobs)/.test(right.slice(0, 7)) &&
        !(/\b(?:lost|lose|shed)/.test(frame.pattern) && / of (?!the|what)/.test(right.slice(0, 8))) &&
        !/growth|within/.test(frame.pattern)
      )
        return { kind: 'share', direction: null }
      if (/^up (?:by )?\{/.test(frame?.pattern ?? '') && taking.test(own.trimEnd()))
        return { kind: 'share', direction: null }
      if (toGrowth.test(around.stemmed)) return { kind: 'contribution-rate', direction: null }
      const yearly =
        perYear.test(behind) ||
        averagedBehind.test(behind) ||
        annual.test(own) ||
        annual.test(withoutNoun(clause)) ||
        (averaged.test(own) && !/^ (?:higher|lower|more|less|above|below)\b/.test(right)) ||
        annual.test(withoutNoun(around.stemmed)) ||
        (longAverage.test(around.stemmed) && frame === undefined && !ofPlaces.test(right))
      if (yearly) return { kind: 'average-growth', direction }
      if (
        around.cumulative ||
        ((cumulative.test(own) ||
          /\bcumulative(?:ly)?\b[^,;]{0,30}$/i.test(clause) ||
          /^ (?:in total|cumulatively|altogether|in all|in aggregate)\b/i.test(behind)) &&
          !priced.test(own))
      )
        return { kind: 'cumulative-change', direction }
      if (/\b(?:cut|reduc|lower|trim|slash|sav)\w* [^,;]*\bcosts?\b[^,;]*$/i.test(clause)) return meaning
      const price =
        priced.test(own) ||
        pricesOf.test(around.sentence) ||
        (before?.kind === 'price-index' && thoseOf.test(around.sentence)) ||
        (before?.kind === 'price-index' && !otherThanPrices.test(own))
      return price ? { kind: 'price-index', direction } : meaning
    }
    case 'point-gap':
      if (quantity.fraction) return { kind: 'fraction', direction }
      if (ofTime.test(behind) && quantity.unitClass !== 'percent' && quantity.unitClass !== 'points')
        return { kind: 'increment-and-total', direction }
      if (quantity.unitClass === 'percent' && ofAverage.test(behind))
        return refined({ kind: 'growth-rate', direction }, { ...around, frame: undefined })
      if (!ofTime.test(behind) || (quantity.unitClass === 'points' && /\bpre-[a-z]+/i.test(behind)))
        return meaning
      if (quantity.unitClass === 'points') return refined({ kind: 'point-change', direction }, around)
      return refined({ kind: 'growth-rate', direction }, { ...around, frame: undefined })
    case 'contribution-points':
      return quantity.sign === '-' ||
        /\b(?:negative|downward|subtractive) (?:[a-z]+ )?contributions?\b[^;]*$/i.test(around.stemmed)
        ? { kind, direction: 'down' }
        : meaning
    case 'contribution-rate':
      return / of (?:the )?[a-z]/i.test(right.slice(0, 9)) && !ofGrowth.test(right)
        ? { kind: 'share', direction: null }
        : meaning
    case 'fraction':
      return quantity.fraction || !/^\d+$/.test(quantity.value) ? meaning : { kind: 'count', direction: null }
    case 'share':
      if (
        before?.kind === 'increment-and-total' &&
        /^(?:equivalent|equal) to/.test(frame?.pattern ?? '') &&
        !/^ of /.test(right)
      )
        return { kind: 'growth-rate', direction: before.direction }
      if (ofGrowth.test(right) && quantity.unitClass === 'percent')
        return { kind: 'contribution-rate', direction: null }
      if (ofBudget.test(right) && spending.test(around.whole)) return { kind: 'completion', direction: null }
      return ofPlan.test(right) ? { kind: 'completion', direction: null } : meaning
    case 'increment-and-total':
      if (direction === 'down' && quantity.unitClass === 'money' && loses.test(clause))
        return { kind: 'level', direction }
      if (/^added \{/.test(frame?.pattern ?? '') && /\bvalue\s*$/i.test(own))
        return { kind: 'level', direction: null }
      if (perYear.test(behind) && quantity.unitClass !== 'percent')
        return { kind: 'annual-average', direction: null }
      if (/(?:more|higher|fewer|less|lower) than/.test(frame?.pattern ?? '') && beside.test(behind))
        return { kind: 'point-gap', direction }
      if (!quantity.fraction && /^up \{/.test(frame?.pattern ?? '') && eating.test(own.trimEnd()))
        return { kind: quantity.unitClass === 'count' ? 'count' : 'level', direction: null }
      if (quantity.unitClass === 'time' && better.test(frame?.pattern ?? own))
        return { kind, direction: direction === 'up' ? 'down' : 'up' }
      if (quantity.fraction) return { kind: 'fraction', direction }
      if (
        quantity.unitClass === 'index' ||
        (quantity.unit === null &&
          quantity.value.includes('.') &&
          Number(quantity.value) < 10 &&
          !/fewer|more/.test(frame?.pattern ?? ''))
      )
        return { kind: 'point-change', direction }
      return meaning
    case 'level':
    case 'count':
      return amountOf(meaning, around, right)
    default:
      return meaning
  }
}

function withoutNoun(clause: string): string {
  return clause.replace(/ (?:of|by|to|was|stood at|reached)$/i, '')
}

function behindOf({ pattern }: Frame, right: string): number {
  const words = pattern.split('{value}')[1]?.split('{')[0]?.trim() ?? ''
  if (words === '') return 0
  const at = right.length - right.trimStart().length
  // What the figure is above or below stays to be looked at.
  return /^(?:above|below|under|over|behind|adrift|ahead|short|shy|higher|lower|more|less|faster|slower)/.test(
    words,
  )
    ? 0
    : at + words.length
}
