import type { Direction } from '../../phrase/phrasebook.js'
import type { ClaimKind } from './claim.js'
import type { Frame } from './frame.js'
import type { UnitClass } from './unit-class.js'

export const percent: readonly UnitClass[] = ['percent']
export const points: readonly UnitClass[] = ['points']
export const multiple: readonly UnitClass[] = ['times']
export const amount: readonly UnitClass[] = ['money', 'count', 'physical', 'time']
export const things: readonly UnitClass[] = ['money', 'count', 'physical']

/** Frames of one meaning, their words apart by blanks. */
export function each(
  words: string,
  kind: ClaimKind,
  direction: Direction | null,
  units: readonly UnitClass[],
  comparator?: string,
): Frame[] {
  return words.split(' ').map((pattern) => ({
    pattern: pattern.includes('{value}') ? pattern : `${pattern}{value}`,
    kind,
    direction,
    units,
    ...(comparator !== undefined && { comparator }),
  }))
}
