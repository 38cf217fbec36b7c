import type { Direction } from '../../../phrase/phrasebook.js'
import type { EnglishAround } from './around.js'
import { directionOf, staffMoved } from './direction-of.js'
import type { EnglishQuantity } from './figure.js'

/** Twelve had ratios over 60%. */
const overRate =
  /\b(?:had|have|has|with|having|recorded|reported|posted|saw|registered|achieved) (?:[a-z]+ ){0,2}(?:ratios?|rates?|shares?|deficits?|debts?|occupancy|growth) (?:of )?(?:over|under|above|below|more than|less than)\s*$/i
/** Countries below 1%; below 4 percent for 32 months: a line that something stays on one side of. */
export function isThreshold({ quantity, stemmed, before, right, own, clause }: EnglishAround): boolean {
  if (quantity.unitClass === 'percent' && before?.kind === 'count' && overRate.test(clause)) return true
  if (!/\b(?:above|below|beneath|higher than|lower than|in excess of)$/i.test(stemmed)) return false
  if (!/^\d+$/.test(quantity.value) || quantity.fraction) return false
  if (
    before?.kind === 'count' &&
    /\b(?:were|had|have|was|with|remained|stayed|reported|recorded)\b/.test(own)
  )
    return true
  if (/^ (?:mark|line|threshold|level)\b/.test(right)) return true
  return (
    /\b(?:been|stayed|remained|held|kept)\b[a-z ]*$/i.test(stemmed) &&
    /^ (?:for|since|in (?:each|every|all))\b|^ ?$/.test(right)
  )
}

/** Had incomes below $3,000: the bound of a class. */
const boundOf =
  /\b(?:liv(?:e|es|ed|ing)|surviv\w+) on (?:less than|under|below|more than)\s*$|\b(?:had|have|has|boast|boasts|boasted|with|having|on|reported|earned|earning) (?:an? )?(?:[a-z]+ )?(?:GDP|outputs?|exports|profits|populations?|incomes?|earnings|turnovers?|revenues?|assets|sales|wages?|salary|salaries|debts?|loans?|pensions?|rents?) (?:of )?(?:below|above|over|under|less than|more than|exceeding|up to|at least)\s*$/i
const parted: ReadonlySet<string> = new Set(['share', 'fraction', 'count'])

/** Whether an amount bounds a class that the figure before tells of. */
export function isBoundOfClass({ quantity, clause, before }: EnglishAround): boolean {
  return quantity.unitClass === 'money' && parted.has(before?.kind ?? '') && boundOf.test(clause)
}

/** Under 50, which an index of opinions is read against. */
export function isLine({ value, unit }: EnglishQuantity, words: string, told: string): boolean {
  return (
    (value === '50' ||
      (value === '100' && /\b(?:index|PMI|CPI|indicator|confidence|sentiment|climate)\b/i.test(told))) &&
    unit === null &&
    !/\btarget for\b/i.test(words) &&
    /(?<!\b(?:averag(?:ed|ing|es?)|numbered|totall?ed|reached|to|of|by) )\b(?:under|over|above|below)\s*$/i.test(
      words,
    )
  )
}

/** Which way a streak went, by the words in front of it: of a side of a line, of a move, or of staff. */
export const streakSide = (words: string): Direction | null =>
  sideOf(words) ?? directionOf(words) ?? staffMoved(words)

/** Below the threshold for the second month. */
function sideOf(words: string): Direction | null {
  const side =
    /\b(?:(below|under)|above|over) (?:the )?(?:[a-z-]+ ){0,3}(?:threshold|mark|line|level|50|par|zero|waterline)\b[^,;]*$/i.exec(
      words,
    )
  return side === null ? null : side[1] === undefined ? 'up' : 'down'
}

const passing =
  /\b(?:pass(?:ed|es|ing)|surpass(?:ed|es|ing)|cross(?:ed|es|ing)|topp(?:ed|ing)|exceed(?:ed|s|ing))$/i

/** Passed RMB 100 billion for the first time: it is above that now. */
export const isPassed = (stemmed: string, right: string): boolean =>
  passing.test(stemmed) && /^(?: [a-z]+){0,2} for the first time\b/.test(right)
