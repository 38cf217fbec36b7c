import type { Directed, Said } from './phrasebook.js'

/** A measure that is said the same way whatever its sign; `bare` where its period of comparison is not known. */
export function alike(pattern: Said, bare?: Said): Directed {
  const variants = { default: pattern, ...(bare !== undefined && { bare }) }
  return { up: variants, down: variants, flat: variants }
}

/** The same with forms for a word such as 不超过, which stands in front of all of it: with a base, and without. */
export function bounded(pattern: Said, bound: Said, bare?: Said, limit?: Said): Directed {
  const variants = {
    default: pattern,
    bounded: bound,
    ...(bare !== undefined && { bare }),
    ...(limit !== undefined && { limit }),
  }
  return { up: variants, down: variants, flat: variants }
}

/** Per head (人均), per unit (每平方公里), per unit of money that something makes (每万元GDP). */
export function perUnit(plain: Said, head: Said, unit: Said, money: Said): Directed {
  const variants = { default: plain, head, unit, money }
  return { up: variants, down: variants, flat: variants }
}

/** The leaders, so many of them, and a list of so many. */
export function tier(leaders: Said, places: Said, list: Said): Directed {
  const variants = { default: leaders, places, list }
  return { up: variants, down: variants, flat: variants }
}

/** A place or a tier aimed at: to be reached, to be reached again, or to be kept. */
export function aim(reach: Said, places: Said, regain: Said, keep: Said): Directed {
  const variants = { default: reach, places, return: regain, keep }
  return { up: variants, down: variants, flat: variants }
}

/** How a sentence opens with it, and how it follows other figures. */
export const both = (opening: string, following: string): Said => ({ opening, following })
