import type { ClaimKind } from '../claim.js'
import type { EnglishAround, EnglishMeaning } from './around.js'
import { goesOn } from './goes-on.js'
import { directionOf } from './direction-of.js'
import { down, up } from './verbs.js'
import { comparative, moveBehind, moveBehindComma, moveStands, nouns } from './moves-around.js'

/** A rate that another is compared with. */
export const comparedWith =
  /(?:\bthan|\bcompar(?:ed|es|ing|e) (?:with|to)|\brelative to|\bas opposed to|\bin contrast to|\bagainst|\bversus|\bvs\.?|\bfollowing|\bafter|\bfrom|\bbelow|\babove|\bbeating|\bexceeding|\btopping|\bup on|\bdown on|\bshy of|\bshort of|\bahead of)(?: (?:the|an?|last|that of|those of))?(?: ?[\w’'-]+){0,5}$/i
const comparedBy = (words: string): string =>
  /\b(?:than|compared|against|versus|following|after|from)\b.*$/i.exec(words)?.[0] ?? ''
const rates: ReadonlySet<ClaimKind> = new Set([
  'growth-rate',
  'price-index',
  'average-growth',
  'cumulative-change',
])
/** In the Pacific at 3.9%, for services at 4%. */
const elsewhere = /^[\s,]*(?:and |while |but )?(?:in|for|of|among|across) [^,;]* (?:at|by)$/i
/** That with the lowest, clothing, with 15.6%. */
const lowestOf = /\b(?:the|that with the) (?:low|high|small|larg|weak|strong|slow|fast)est,[^;]*$/i
/** Were 2.6 per cent ahead; 20% over the 1.8 million of 2019. */
const aheadBehind = /^ (?:ahead|in front|up|(behind|adrift|down))(?=[,.;)]|$)/
const overFigure = /^ (?:over|above|on|up on|(below|under|down on)) the [$€£¥₹]?\d/
/** A nominal rise of 5.4% and a real one of 5.3%. */
const oneOf = /\b(?:an?|the) (?:[a-z-]+ ){0,3}one of$/i
const followed = /\bfollowed by\b[^;]*$/i
/** Portland had the smallest, at 0.8%. */
const outstanding =
  /\b(?:had|saw|posted|recorded|registered|showed|reported) the (?:smallest|largest|biggest|highest|lowest|weakest|strongest|slowest|fastest|second-[a-z]+),? ?(?:at|of|with)?(?: just| only)? ?$/i
/** Grew faster than the national 5.1 percent. */
const fasterThan = new RegExp(
  `\\b(${[...up, ...down].join('|')}) (?:[a-z]+ )?(?:faster|slower|more|less|quicker)(?: [a-z]+)? than [^,;]*$`,
  'i',
)
/** The fastest growth among the 16 states, at 7.1 percent. */
const mostOfAll = new RegExp(
  `\\b(?:[a-z]{3,}est|record|most|least)\\b(?: [A-Za-z-]+){0,3} (${nouns})\\b[^,;:]{0,60}, (?:at|with)\\s*$`,
  'i',
)
/** Exports rose 14% to 205 billion yuan and imports 7.4% to 107 billion. */
const listedSubject =
  /^[\s,]*(?:and|while|but|,) (?!(?:[a-z]+ )*(?:was|were|is|are|at|of|to|share|rate|ratio|from|with)$)[a-z ]{3,40}$/i
/** Industry rose 8.3 percent; services 8.1 percent. */
const namedAlone =
  /^(?!(?:[a-z-]+ )*(?:was|were|is|are|at|of|to|by|share|rate|ratio|from|with|up|down|for|made|took|had|has|accounted|only|some|about)\b)[a-z][a-z ,-]{2,40}$/
const onlyBehind = /,(?: only| just| a mere| barely)? *$/
/** Exports grew the most, at 6.5 percent. */
const movedMost = new RegExp(
  `\\b(${[...up, ...down].join('|')}) (?:the )?(?:most|least|fastest|slowest|quickest|furthest)\\b[^,;:]{0,40}, (?:at|with)\\s*$`,
  'i',
)
/** At a 3.1 percent annual rate. */
const paceBehind = /^ (?:[a-z-]+ ){0,3}(?:rate|pace|clip)\b/i
/** At 3.1 percent the rise was the smallest. */
const moveNamed = new RegExp(
  `^,? (?:the|its|their) (?:[a-z-]+ ){0,2}(${nouns})(?: rate| pace)? (?:was|is|were)\\b`,
  'i',
)
const bringing = new RegExp(
  `\\b(?:bring|brought|tak)\\w* (?:its|their|the|total|cumulative)\\b[^,;]*\\b(${nouns})s?\\b[^,;]* to$`,
  'i',
)
/** Growth quickened to 5.9%. */
const tail = '(?: an?| about| around| nearly| over| just| more than| only)*$'
const growthTo = new RegExp(
  `\\b(?:growth|growth rate|settlements|pay (?:awards|deals|rises)|rate of (?:growth|increase)|pace of (?:growth|increase|expansion))\\b(?! in (?:the )?share)[^,;]*\\b(?:to|was|were|at|of|reached|averaged|averaging|hit|remained|registered|forecast|estimate|is)${tail}`,
  'i',
)
const inflationTo = new RegExp(
  `\\b(?:inflation|inflation rate)\\b[^,;]*\\b(?:to|was|at|of|reached|average|averages|averaged|averaging|hit|remained|is|came|held|stood|from|eased|fell|rose)${tail}`,
  'i',
)
const fallTo = /\b(?:decline|fall|drop|contraction|decrease|deflation)\b[^,;]*\b(?:to|at|was|of)$/i
const paceOf = /\b(?:at|with) an? (?:[a-z-]+ ){0,4}(?:rate|pace|clip) of$/i
const amounts: ReadonlySet<ClaimKind> = new Set(['level', 'money', 'count', 'target', 'intensity', 'share'])
/** What a percentage states that no frame tells of. */
export function percentOf(around: EnglishAround): EnglishMeaning {
  const { quantity, stemmed, right, before, bracketed, clause, sentence } = around
  const { sign } = quantity
  if (before?.kind === 'increment-and-total' && ((stemmed === '' && bracketed) || /^[\s,]*or$/.test(stemmed)))
    return { kind: 'growth-rate', direction: before.direction }
  if (
    before !== undefined &&
    rates.has(before.kind) &&
    around.sameUnit &&
    sign === '' &&
    (elsewhere.test(stemmed) || (/^[\s,]*(?:with|at)$/.test(stemmed) && lowestOf.test(sentence)))
  )
    return before
  if (/\b(?:compared|against|versus|than)\b[^,;]*\binflation (?:of|at)$/i.test(stemmed))
    return { kind: 'price-index', direction: 'up' }
  if (comparedWith.test(stemmed) && before !== undefined && rates.has(before.kind))
    return { kind: before.kind, direction: directionOf(comparedBy(stemmed)) ?? before.direction }
  if (/^[\s,]*(?:and)?$/.test(stemmed) && !bracketed && around.sameUnit && before !== undefined) {
    if (rates.has(before.kind) && sign === '' && /^(?:,|\.|;| and |$)/.test(right)) return before
  }
  const faster = fasterThan.exec(sentence)
  if (faster !== null) return { kind: 'growth-rate', direction: directionOf(faster[1] ?? '') }
  const most = mostOfAll.exec(around.whole) ?? movedMost.exec(around.whole)
  if (most !== null && /^[\s,]*(?:at|with)$/.test(stemmed))
    return { kind: 'growth-rate', direction: directionOf(most[1] ?? '') }
  if (sign !== '') return { kind: 'growth-rate', direction: sign === '-' ? 'down' : 'up' }
  if (/\b(?:at|with)$/.test(stemmed) && paceBehind.test(right)) {
    const direction = directionOf(stemmed)
    if (direction !== null) return { kind: 'growth-rate', direction }
  }
  const named = moveNamed.exec(right)
  if (named !== null) return { kind: 'growth-rate', direction: directionOf(named[1] ?? '') }
  const than = comparative.exec(right.replace(/^\)/, ''))
  if (than !== null) {
    const kind =
      /cheaper|dearer|expensive|costlier/i.test(than[0]) ||
      (/\b(?:pa(?:id|ys?|ying)|costs?|charged?)\b/i.test(clause) && / for /.test(right))
        ? 'price-index'
        : 'growth-rate'
    return { kind, direction: than[1] === undefined ? 'down' : 'up' }
  }
  const leading = aheadBehind.exec(right) ?? overFigure.exec(around.after)
  if (leading !== null) return { kind: 'growth-rate', direction: leading[1] === undefined ? 'up' : 'down' }
  const both = /^ (?:(above|higher|more|up)|below|lower|less|fewer|down)\b/.exec(around.listed)
  if (both !== null) return { kind: 'growth-rate', direction: both[1] === undefined ? 'down' : 'up' }
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
  if (oneOf.test(stemmed) && around.sameUnit && before !== undefined && rates.has(before.kind)) return before
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
  if (around.moved !== undefined && /^ to ?$/.test(right) && listedSubject.test(stemmed)) return around.moved
  if (
    around.moved !== undefined &&
    before === undefined &&
    (namedAlone.test(stemmed) || (stemmed.trim() === '' && namedAlone.test(sentence.replace(onlyBehind, ''))))
  )
    return around.moved
  return { kind: 'share', direction: null }
}

/** Whether a rate is what the rate before is compared with: beating the 5.9% of the first quarter. */
export function isCompared({ quantity, stemmed, before, right }: EnglishAround): boolean {
  return (
    quantity.unitClass === 'percent' &&
    before !== undefined &&
    rates.has(before.kind) &&
    comparedWith.test(stemmed) &&
    /^ of (?:the |its )?(?:(?:19|20)\d\d|first|second|third|fourth|last|previous|year|month|quarter|same|$)/.test(
      right,
    )
  )
}
