import { insideWords } from '../title-words.js'
import type { Atom } from './atoms.js'

/** Ends no line inside a word, as titles want it; a line in which none fits is parted as other text is. */
export function keepWords(atoms: readonly Atom[]): Atom[] {
  const inside = insideWords(atoms.map(({ character }) => character).join(''))
  let position = 0
  return atoms.map((atom) => {
    const at = position
    position += atom.character.length
    return inside.has(at) ? { ...atom, chance: 'never' } : atom
  })
}
