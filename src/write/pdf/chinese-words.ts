import type { Atom } from './atoms.js'

const han = /^\p{Script=Han}+$/u
/** A line that begins with one of these reads as if it were torn off. */
const neverFirst = new Set(['的', '了', '等', '之', '地', '得'])

let segmenter: Intl.Segmenter | undefined

/**
 * Ends no line inside a word, as titles want it: 回行时词意完整. Words are those of the dictionary of the
 * running JavaScript engine; a line in which none fits is parted as other text is.
 */
export function keepWords(atoms: readonly Atom[]): Atom[] {
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' })
  const text = atoms.map(({ character }) => character).join('')
  const inside = new Set<number>()
  for (const { segment, index } of segmenter.segment(text)) {
    if (neverFirst.has(segment)) inside.add(index)
    if (han.test(segment)) for (let at = index + 1; at < index + segment.length; at += 1) inside.add(at)
  }
  let position = 0
  return atoms.map((atom) => {
    const at = position
    position += atom.character.length
    return inside.has(at) && atom.chance === 'free' ? { ...atom, chance: 'never' } : atom
  })
}
