import type { Clause } from './clause.js'

/**
 * Which of a clause's variants is said: the first, or where it names several (`growth.default|short`) the one
 * that the seed picks for what it is said of. The same seed, region, indicator and period always pick the
 * same; nothing is left to chance.
 *
 * @example
 * const clause: Clause = { measure: 'growth', variant: 'default', alternatives: ['default', 'short'], optional: true }
 * chooseVariant(clause, '2024', 'zone/gdp/2024-Q1') // 'default'
 */
export function chooseVariant({ variant, alternatives }: Clause, seed: string, about: string): string {
  if (alternatives === undefined) return variant
  return alternatives[hash(`${seed}\n${about}`) % alternatives.length] ?? variant
}

/** FNV-1a over code units, 32 bits, with the bits mixed once more so that the low ones differ too. */
function hash(text: string): number {
  let state = 0x811c9dc5
  for (let at = 0; at < text.length; at++) state = Math.imul(state ^ text.charCodeAt(at), 0x01000193)
  state = Math.imul(state ^ (state >>> 16), 0x85ebca6b)
  return (state ^ (state >>> 13)) >>> 0
}
