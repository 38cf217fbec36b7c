import type { UnitClass } from '../unit-class.js'
import { movesAtEnd } from './bridge.js'
import type { EnglishQuantity } from './figure.js'

const towards =
  /^\s*(?:of (?!the year)(?:[A-Za-z’'-]+ ){1,6}?)?(?:in|at|on|by|for|as of|a year earlier|at the end of)?(?: the)?\s*to\s+(?:an? |about |around |roughly |approximately |some |nearly |close to |over |almost |just |only |more than |less than |under )*$/

const rangeJoint =
  /^\s?[—-]\s?$|^(?: (?:in|for|on) [^,;\d]{2,40})?(?:,| and)?(?: and| to)?(?: an?| about| around| nearly| over)* $/

/** Which was 175 percent in 2008, has been lowered to 79. */
const since =
  /^\s*(?:in|at)?\s*, (?:(?:has|have|had|is|was|were) (?:[a-z]+ ){1,4}to|now (?:stands? at|is|are|exceeds)) (?:an? |about |around |nearly |over |just )*$/
/** Ranged from 31% of the average in one to 264% in another. */
const rangeTo =
  /^(?: (?:of|in|for|on|at|among|per|around) [^,;.\d]{2,60})?,? (?:to|and)(?: an?| about| around| nearly| over| just)* $/

const behindFrom =
  /^\s*(?:(?:of )?[A-Za-z-]+(?: [a-z-]+)? )?(?:in|at|by|on)?(?: the)?\s*,?\s*from(?: an?| the)?(?: (?:[a-z-]+ ){0,2}of)?\s*$/
const rangingWords =
  /\b(?:rang\w+|vary|varied|varying|anywhere|somewhere|in the range|a range of)(?: in value)? (?:from|between)\s*$|\bbetween\s*$|\brange of\s*$/i

/** Whether some words open a pair of figures: from, between; and whether it is a range. */
export function opens(words: string): { readonly opened: boolean; readonly ranging: boolean } {
  if (/\bage[sd]?(?: group)? (?:between|from)\s*$/i.test(words)) return { opened: false, ranging: false }
  return {
    opened:
      /\b(?:from(?: (?:an?|the|its) (?:[a-z-]+ ){0,3}of)?|between|which (?:was|were|stood at|had been|had stood at|had reached)|having (?:been|stood at))\s*$/i.test(
        words,
      ),
    ranging: rangingWords.test(words),
  }
}

/** Whether the words between two figures join them as from one to the other. */
export function joinsEnds(between: string, ranging: boolean): boolean {
  return (
    towards.test(between) ||
    since.test(between) ||
    (ranging && (rangeJoint.test(between) || rangeTo.test(between)))
  )
}

/** Whether some words say that a figure is where the one before came from. */
export function isFromBehind(words: string): boolean {
  return behindFrom.test(words)
}

/** Whether two figures with no more than `to` between them are the ends of a range: 2 to 3 percent. */
export function isRange(first: EnglishQuantity, between: string, text: string, masked: string): boolean {
  if (!/^\s?(?:to|—|-|or)\s?$/.test(between)) return false
  if (first.unitClass === 'money' && /^[—-]$/.test(between)) return true
  const isBare = first.unit !== null && first.unitClass !== 'money'
  if (isBare && /\d$/.test(text.slice(0, first.end))) return true
  const front = masked.slice(Math.max(0, first.start - 32), first.start)
  if (/\bby (?:an?|the) (?:[a-z]+ )*of\s*$/i.test(front)) return false
  if (/\bby (?:around|about|some|between|nearly|almost|over|up to)\s*$/i.test(front))
    return /\bbetween\s*$/i.test(front)
  return first.unitClass === 'percent'
    ? !/\bby\s*$/i.test(front) && !movesAtEnd(front)
    : /\b(?:of|at|between|around|about|target|some|forecast)\s*$/i.test(front)
}

/** Whether a list may go from one to the other: 3,200 jobs in health and 1,100 in retail. */
export function commensurable(one: UnitClass, other: UnitClass): boolean {
  const plain = (unit: UnitClass): UnitClass => (unit === 'count' || unit === 'index' ? 'none' : unit)
  return plain(one) === plain(other)
}
