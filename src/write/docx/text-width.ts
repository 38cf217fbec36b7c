const wide = /[\u00a1-\u00ff\u0370-\u04ff\u1100-\u{10ffff}]/u

/**
 * Width of one line of text in em, for the Chinese office faces that the file names: their Latin letters
 * and digits are exactly half an em wide, everything else one em.
 */
export function textWidthEm(value: string): number {
  let em = 0
  for (const character of value) em += wide.test(character) ? 1 : 0.5
  return em
}
