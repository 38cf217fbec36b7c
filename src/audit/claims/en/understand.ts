import type { Direction } from '../../../phrase/phrasebook.js'
import type { ClaimKind } from '../claim.js'
import type { Frame } from '../frame.js'
import type { EnglishQuantity } from './quantity.js'

const numbered =
  /(?:\bNo\.?|\bTable|\bFigure|\bChapter|\bpage|\bArticle|\bSection|\bPart|\bPhase|\baged?|\bAnnex)$/i
const verb =
  /(?:^|\s)(?:at|was|were|is|are|of|to|totalled|totaled|totalling|reached|reaching|numbered|averaged|hit|exceeded|recorded)$/i
const noun = /^ (?:[a-z][a-z-]+ ){0,2}[a-z-]+s\b/

/** What an English figure means; undefined for a number that states nothing. */
export function understandEnglish(
  { unitClass, unit, sign, fraction }: EnglishQuantity,
  frame: Frame | undefined,
  own: string,
  stemmed: string,
  right: string,
): { readonly kind: ClaimKind; readonly direction: Direction | null } | undefined {
  if (numbered.test(stemmed)) return undefined
  if (/^(?:the )?full-year target for /i.test(own.trim())) return { kind: 'target', direction: null }
  if (frame !== undefined) return frame
  if (fraction) return { kind: 'fraction', direction: null }
  switch (unitClass) {
    case 'percent':
      if (sign !== '') return { kind: 'growth-rate', direction: sign === '-' ? 'down' : 'up' }
      if (/(?:^|\s)(?:growth in|growth of) .*(?:stood at|was|reached)$/i.test(stemmed))
        return { kind: 'growth-rate', direction: 'up' }
      if (/(?:^|\s)decline in .*(?:stood at|was|reached)$/i.test(stemmed))
        return { kind: 'growth-rate', direction: 'down' }
      return { kind: 'share', direction: null }
    case 'points':
      return { kind: 'point-change', direction: null }
    case 'times':
      return { kind: 'times', direction: null }
    case 'money':
    case 'physical':
      return { kind: unit?.includes('/') === true ? 'intensity' : 'level', direction: null }
    case 'count':
      return { kind: 'count', direction: null }
    case 'time':
      return undefined
    case 'none': {
      const counts = /\bnumber of\b/i.test(own) || noun.test(right)
      if (!counts && !verb.test(stemmed)) return undefined
      return { kind: counts ? 'count' : 'level', direction: null }
    }
  }
}
