import type { Direction } from '../../phrase/phrasebook.js'
import type { Claim, ClaimKind, Qualifier } from './claim.js'
import type { UnitClass } from './unit-class.js'

/** A claim while the text around it is still being read; places are those of the normalised text. */
export interface Draft {
  start: number
  end: number
  kind: ClaimKind
  value: string | null
  from: string | null
  to: string | null
  unit: string | null
  unitClass: UnitClass
  direction: Direction | null
  qualifiers: Qualifier[]
  comparator: string | null
  peerGroup: string | null
  rank: Claim['rank']
  region: string | null
  indicator: string | null
  period: string | null
}

export function draft(given: Pick<Draft, 'start' | 'end' | 'kind'> & Partial<Draft>): Draft {
  return {
    value: null,
    from: null,
    to: null,
    unit: null,
    unitClass: 'none',
    direction: null,
    qualifiers: [],
    comparator: null,
    peerGroup: null,
    rank: null,
    region: null,
    indicator: null,
    period: null,
    ...given,
  }
}
