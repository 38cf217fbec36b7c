import type { Atom } from './atoms.js'

interface Sizes {
  readonly sizePt: number
  /** Added between characters. */
  readonly trackingPt: number
}

/** Widths of a line that grows by one character at a time. */
export function createMeasure({ sizePt, trackingPt }: Sizes) {
  let em = 0
  let gaps = -1
  let spaceEm = 0
  let spaces = 0
  let last: Atom | undefined
  return {
    add(atom: Atom): void {
      em += atom.advance
      if (!atom.isJoined) gaps += 1
      spaceEm = atom.character === ' ' ? spaceEm + atom.advance : 0
      spaces = atom.character === ' ' ? spaces + 1 : 0
      last = atom
    },
    /** Distances of two characters, without spaces at the end. */
    gaps: () => gaps - spaces,
    /** Without spaces and the blank half of a mark at its end. */
    widthPt: () =>
      ((em - spaceEm - (last?.blankAtEnd ?? 0)) * sizePt) / 1000 + Math.max(0, gaps - spaces) * trackingPt,
  }
}

/** Width of a line as it is, and how many distances of characters it has. */
export function measure(atoms: readonly Atom[], options: Sizes): { naturalPt: number; gaps: number } {
  const measured = createMeasure(options)
  for (const atom of atoms) measured.add(atom)
  return { naturalPt: measured.widthPt(), gaps: measured.gaps() }
}
