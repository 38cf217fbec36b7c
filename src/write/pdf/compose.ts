import type { Coverage } from '../fonts/coverage.js'
import type { FontFace } from '../fonts/font-face.js'
import { atomsOf, type Atom, type Piece } from './atoms.js'

/** Part of a line in one face. */
export interface LineRun {
  readonly text: string
  readonly face: FontFace
  readonly link: string | undefined
  /** Added between its characters. */
  readonly spacingPt: number
}

/** A line that is ready to be placed. */
export interface Line {
  readonly runs: readonly LineRun[]
  /** From the paragraph's edge to the first character. */
  readonly startPt: number
  /** Without the blank half of a mark at its end. */
  readonly widthPt: number
}

export interface ComposeOptions {
  readonly widthPt: number
  readonly sizePt: number
  /** Of the first line. */
  readonly indentPt: number
  /** Added between full-width characters in every line, so that a line has its number of characters. */
  readonly trackingPt: number
  readonly align: 'left' | 'center' | 'right' | 'justify'
  /** Lines of a title are made about equally long. */
  readonly isBalanced?: boolean
  readonly coverage: Coverage
}

/** Thousandths of an em by which the distance of two characters may shrink or grow to fill a line. */
const mostShrink = 25
const mostStretch = 300
/** Shrinking is seen sooner than stretching. */
const shrinkCost = 2
/** A line stretched by more than this, in thousandths of an em, parts a number from its unit instead. */
const mostEasyStretch = 60

/** Sets a paragraph in lines; each list of pieces begins a line. */
export function composeLines(paragraph: readonly (readonly Piece[])[], options: ComposeOptions): Line[] {
  return paragraph.flatMap((pieces, index) => {
    const atoms = atomsOf(pieces, options.coverage)
    const part = index === 0 ? options : { ...options, indentPt: 0 }
    return composeAtoms(atoms, part)
  })
}

function composeAtoms(atoms: readonly Atom[], options: ComposeOptions): Line[] {
  const widthPt = options.isBalanced ? balancedWidth(atoms, options) : options.widthPt
  const ranges = breakAtoms(atoms, { ...options, widthPt })
  return ranges.map(([start, end], index) => {
    const isFirst = index === 0
    const isLast = index === ranges.length - 1
    return makeLine(atoms.slice(start, end), options, isFirst ? options.indentPt : 0, isLast)
  })
}

/** The narrowest measure that needs no more lines than the full one. */
function balancedWidth(atoms: readonly Atom[], options: ComposeOptions): number {
  const linesAt = (widthPt: number): number => breakAtoms(atoms, { ...options, widthPt }).length
  const lines = linesAt(options.widthPt)
  if (lines < 2) return options.widthPt
  let narrow = measure(atoms, options).naturalPt / lines
  let wide = options.widthPt
  while (wide - narrow > options.sizePt / 4) {
    const middle = (narrow + wide) / 2
    if (linesAt(middle) > lines) narrow = middle
    else wide = middle
  }
  return wide
}

type Range = readonly [start: number, end: number]

function breakAtoms(atoms: readonly Atom[], options: ComposeOptions): Range[] {
  const ranges: Range[] = []
  let start = 0
  while (start < atoms.length) {
    const end = lineEnd(atoms, start, options, start === 0 ? options.indentPt : 0)
    ranges.push([start, end])
    start = end
    while (start < atoms.length && atoms[start]?.character === ' ') start += 1
  }
  return ranges
}

interface Candidate {
  /** Index behind the line's last character. */
  readonly end: number
  /** By how much the distance of two characters would have to change; less than 0 is shrinking. */
  readonly stretchPt: number
}

/** Index behind the last character of the line that begins at `start`. */
function lineEnd(atoms: readonly Atom[], start: number, options: ComposeOptions, indentPt: number): number {
  const measured = createMeasure(options)
  const availablePt = options.widthPt - indentPt
  const tolerancePt = 0.01
  const mostShrinkPt = options.align === 'justify' ? (options.sizePt * mostShrink) / 1000 : 0
  const best: Partial<Record<'whole' | 'shrunk' | 'atNeed' | 'never', Candidate>> = {}
  for (let end = start + 1; end <= atoms.length; end += 1) {
    const atom = atoms[end - 1]
    if (!atom) break
    measured.add(atom)
    const slackPt = availablePt - measured.widthPt()
    const stretchPt = slackPt / Math.max(1, measured.gaps())
    const fits = slackPt >= -tolerancePt
    if (!fits && -stretchPt > mostShrinkPt) {
      // A mark at the end may hang by its blank half, which the character in front of it cannot.
      if (atoms[end]?.chance !== 'never' || -slackPt > options.sizePt) break
      continue
    }
    const chance = atoms[end]?.chance ?? 'free'
    const candidate = { end, stretchPt }
    if (chance === 'free') best[fits ? 'whole' : 'shrunk'] = candidate
    else if (fits) best[chance] = candidate
  }
  const { whole, shrunk, atNeed, never } = best
  const isEasy = whole && whole.stretchPt <= (options.sizePt * mostEasyStretch) / 1000
  if (whole?.end === atoms.length) return whole.end
  if (shrunk && (!whole || -shrunk.stretchPt * shrinkCost < whole.stretchPt)) return shrunk.end
  if (atNeed && !isEasy && atNeed.end > (whole?.end ?? 0)) return atNeed.end
  return (whole ?? atNeed ?? never)?.end ?? start + 1
}

/** Widths of a line that grows by one character at a time. */
function createMeasure({ sizePt, trackingPt }: ComposeOptions) {
  let em = 0
  let gaps = 0
  let spaceEm = 0
  let last: Atom | undefined
  return {
    add(atom: Atom): void {
      em += atom.advance
      // pdfmake counts the gaps of a run by UTF-16 units.
      gaps += atom.character.length - (last && continuesRun(last, atom) ? 0 : 1)
      spaceEm = atom.character === ' ' ? spaceEm + atom.advance : 0
      last = atom
    },
    gaps: () => gaps,
    /** Without spaces and the blank half of a mark at its end. */
    widthPt: () => ((em - spaceEm - (last?.blankAtEnd ?? 0)) * sizePt) / 1000 + gaps * trackingPt,
  }
}

const continuesRun = (last: Atom, atom: Atom): boolean => last.face === atom.face && last.link === atom.link

function measure(atoms: readonly Atom[], options: ComposeOptions): { naturalPt: number; gaps: number } {
  const measured = createMeasure(options)
  for (const atom of atoms) measured.add(atom)
  return { naturalPt: measured.widthPt(), gaps: measured.gaps() }
}

function makeLine(atoms: readonly Atom[], options: ComposeOptions, indentPt: number, isLast: boolean): Line {
  const { naturalPt, gaps } = measure(atoms, options)
  const slackPt = options.widthPt - indentPt - naturalPt
  const stretchPt = slackPt / Math.max(1, gaps)
  const isFilled =
    options.align === 'justify' &&
    gaps > 0 &&
    (!isLast || slackPt < 0) &&
    stretchPt <= (options.sizePt * mostStretch) / 1000
  const startPt = {
    left: indentPt,
    justify: indentPt,
    center: indentPt + slackPt / 2,
    right: indentPt + slackPt,
  }[options.align]
  return {
    runs: runsOf(trimSpaces(atoms), options.trackingPt + (isFilled ? stretchPt : 0)),
    startPt,
    widthPt: isFilled ? naturalPt + slackPt : naturalPt,
  }
}

function trimSpaces(atoms: readonly Atom[]): readonly Atom[] {
  let end = atoms.length
  while (end > 0 && atoms[end - 1]?.character === ' ') end -= 1
  return atoms.slice(0, end)
}

function runsOf(atoms: readonly Atom[], spacingPt: number): LineRun[] {
  const runs: { text: string; face: FontFace; link: string | undefined; spacingPt: number }[] = []
  let last: Atom | undefined
  for (const atom of atoms) {
    const run = runs.at(-1)
    if (run && last && continuesRun(last, atom)) run.text += atom.character
    else runs.push({ text: atom.character, face: atom.face, link: atom.link, spacingPt })
    last = atom
  }
  return runs
}
