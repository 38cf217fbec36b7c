import type { Coverage } from '../fonts/coverage.js'
import { atomsOf, isOneRun, type Atom, type Piece } from './atoms.js'
import { keepWords } from './keep-words.js'
import { fitLines, type Range } from './fit-lines.js'
import { createMeasure, measure } from './measure-line.js'

/** Part of a line in one face, or a shape. */
export interface LineRun {
  readonly text: string
  readonly face: Atom['face']
  readonly piece: Piece
  /** From the paragraph's edge. */
  readonly xPt: number
  readonly widthPt: number
  /** Added behind each of its characters. */
  readonly spacingPt: number
}

/** A line that is ready to be placed. */
export interface Line {
  readonly runs: readonly LineRun[]
  /** From the paragraph's edge to the first character. */
  readonly startPt: number
  /** Without the blank half of a mark at its end. */
  readonly widthPt: number
  /** Footnotes that it refers to. */
  readonly notes: readonly number[]
}

export interface ComposeOptions {
  readonly widthPt: number
  readonly sizePt: number
  /** Of the first line. */
  readonly indentPt: number
  /** Of the lines after it; 0 if absent. */
  readonly hangingPt?: number
  /** Added between full-width characters in every line, so that a line has its number of characters. */
  readonly trackingPt: number
  readonly align: 'left' | 'center' | 'right' | 'justify'
  /** Lines are filled by widening the spaces between words, not the distance of all characters. */
  readonly stretchesSpaces?: boolean
  /** Lines of a title are made about equally long. */
  readonly isBalanced?: boolean
  /** Lines do not end inside Chinese words, as far as each fits into a line. */
  readonly keepsWords?: boolean
  readonly coverage: Coverage
}

/** Thousandths of an em by which the distance of two characters may shrink or grow to fill a line. */
const mostShrink = 25
const mostStretch = 300
/** The same for a space between words. */
const mostSpaceStretch = 700
/** Shrinking is seen sooner than stretching. */
const shrinkCost = 2
/** A line stretched by more than this, in thousandths of an em, parts a number from its unit instead. */
const mostEasyStretch = 60
/** A paragraph's last line has more characters than this if the line before can spare some. */
const tooFewCharacters = 2
/** By which the line before may be stretched for that, in thousandths of an em. */
const mostStretchForLastLine = 110

/** Sets a paragraph in lines; each list of pieces begins a line. */
export function composeLines(paragraph: readonly (readonly Piece[])[], options: ComposeOptions): Line[] {
  return paragraph.flatMap((pieces, index) => {
    const spelled = atomsOf(pieces, options.coverage)
    const atoms = options.keepsWords ? keepWords(spelled) : spelled
    return composeAtoms(atoms, index === 0 ? options : { ...options, indentPt: options.hangingPt ?? 0 })
  })
}

function composeAtoms(atoms: readonly Atom[], options: ComposeOptions): Line[] {
  const widthPt = options.isBalanced ? balancedWidth(atoms, options) : options.widthPt
  const ranges = breakAtoms(atoms, { ...options, widthPt })
  return ranges.map(([start, end], index) =>
    makeLine(atoms.slice(start, end), options, indentOf(index, options), index === ranges.length - 1),
  )
}

const indentOf = (line: number, { indentPt, hangingPt = 0 }: ComposeOptions): number =>
  line === 0 ? indentPt : hangingPt

/** What lines must hold so that no word is parted. */
function widestWordPt(atoms: readonly Atom[], { sizePt, trackingPt }: ComposeOptions): number {
  let widest = 0
  let word = 0
  for (const { chance, advance, character } of atoms) {
    const own = character === ' ' ? 0 : (advance * sizePt) / 1000 + trackingPt
    word = chance === 'free' ? own : word + own
    widest = Math.max(widest, word)
  }
  return widest
}

/** The narrowest measure that needs no more lines than the full one. */
function balancedWidth(atoms: readonly Atom[], options: ComposeOptions): number {
  const linesAt = (widthPt: number): number => breakAtoms(atoms, { ...options, widthPt }).length
  const lines = linesAt(options.widthPt)
  if (lines < 2) return options.widthPt
  let narrow = Math.min(
    options.widthPt,
    Math.max(measure(atoms, options).naturalPt / lines, widestWordPt(atoms, options)),
  )
  let wide = options.widthPt
  while (wide - narrow > options.sizePt / 4) {
    const middle = (narrow + wide) / 2
    if (linesAt(middle) > lines) narrow = middle
    else wide = middle
  }
  return wide
}

function breakAtoms(atoms: readonly Atom[], options: ComposeOptions): Range[] {
  const isEven = options.stretchesSpaces && options.align === 'justify' && !options.isBalanced
  const fitted = isEven ? fitLines(atoms, options) : undefined
  if (fitted) return fitted
  const ranges: Range[] = []
  let start = 0
  while (start < atoms.length) {
    const end = lineEnd(atoms, start, options, indentOf(ranges.length, options))
    ranges.push([start, end])
    start = afterSpaces(atoms, end)
  }
  return options.isBalanced || options.stretchesSpaces ? ranges : fillLastLine(atoms, ranges, options)
}

function afterSpaces(atoms: readonly Atom[], start: number): number {
  while (start < atoms.length && atoms[start]?.character === ' ') start += 1
  return start
}

const isMark = /[\p{P}\s]/u

const charactersIn = (atoms: readonly Atom[], [start, end]: Range): number =>
  atoms.slice(start, end).filter(({ character }) => !isMark.test(character)).length

/** How far back lines are made shorter, and by how many characters each, for the sake of the last one. */
const mostLinesBack = 5
const mostCharactersLess = 3

/** Moves a few characters to a last line that would have one or two alone, from as many lines as need be. */
function fillLastLine(atoms: readonly Atom[], ranges: readonly Range[], options: ComposeOptions): Range[] {
  const last = ranges.at(-1)
  if (!last || ranges.length < 2 || options.align !== 'justify') return [...ranges]
  const before = charactersIn(atoms, last)
  if (before > tooFewCharacters) return [...ranges]
  let best: { ranges: Range[]; characters: number } | undefined
  for (let less = 1; less <= mostCharactersLess; less += 1)
    for (let back = 1; back <= Math.min(mostLinesBack, ranges.length - 1); back += 1) {
      const shorter = breakShorter(atoms, ranges, back, less, options)
      const characters = shorter ? charactersIn(atoms, shorter.at(-1) ?? [0, 0]) : 0
      if (shorter && characters > tooFewCharacters) return shorter
      if (shorter && characters > (best?.characters ?? before)) best = { ranges: shorter, characters }
    }
  return best?.ranges ?? [...ranges]
}

/** The same lines, some of those before the last one shorter; undefined if that makes them too loose. */
function breakShorter(
  atoms: readonly Atom[],
  ranges: readonly Range[],
  back: number,
  less: number,
  options: ComposeOptions,
): Range[] | undefined {
  const kept = ranges.slice(0, ranges.length - 1 - back)
  const changed: Range[] = [...kept]
  const widthPt = options.widthPt - less * options.sizePt
  let start = ranges[kept.length]?.[0] ?? 0
  while (changed.length < ranges.length - 1) {
    const indentPt = indentOf(changed.length, options)
    const end = lineEnd(atoms, start, { ...options, widthPt }, indentPt)
    const { naturalPt, gaps } = measure(atoms.slice(start, end), options)
    const stretchPt = (options.widthPt - indentPt - naturalPt) / Math.max(1, gaps)
    if (stretchPt > (options.sizePt * mostStretchForLastLine) / 1000) return undefined
    changed.push([start, end])
    start = afterSpaces(atoms, end)
  }
  const rest = lineEnd(atoms, start, options, indentOf(changed.length, options))
  if (start >= atoms.length || rest < atoms.length) return undefined
  return [...changed, [start, atoms.length]]
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
  const canShrink = options.align === 'justify' && !options.stretchesSpaces
  const mostShrinkPt = canShrink ? (options.sizePt * mostShrink) / 1000 : 0
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

function makeLine(all: readonly Atom[], options: ComposeOptions, indentPt: number, isLast: boolean): Line {
  const atoms = trimSpaces(all)
  const { naturalPt, gaps } = measure(atoms, options)
  const slackPt = options.widthPt - indentPt - naturalPt
  const places = options.stretchesSpaces ? atoms.filter(({ character }) => character === ' ').length : gaps
  const stretchPt = slackPt / Math.max(1, places)
  const most = options.stretchesSpaces ? mostSpaceStretch : mostStretch
  const isFilled =
    options.align === 'justify' &&
    places > 0 &&
    (!isLast || slackPt < 0) &&
    stretchPt <= (options.sizePt * most) / 1000
  const startPt = {
    left: indentPt,
    justify: indentPt,
    center: indentPt + slackPt / 2,
    right: indentPt + slackPt,
  }[options.align]
  const spacePt = isFilled && options.stretchesSpaces ? stretchPt : 0
  const spacingPt = options.trackingPt + (isFilled && !options.stretchesSpaces ? stretchPt : 0)
  return {
    runs: runsOf(atoms, startPt, options.sizePt, spacingPt, spacePt),
    startPt,
    widthPt: isFilled ? naturalPt + slackPt : naturalPt,
    notes: [...new Set(atoms.flatMap(({ piece }) => piece.footnote ?? []))],
  }
}

function trimSpaces(atoms: readonly Atom[]): readonly Atom[] {
  let end = atoms.length
  while (end > 0 && atoms[end - 1]?.character === ' ') end -= 1
  return atoms.slice(0, end)
}

function runsOf(
  atoms: readonly Atom[],
  startPt: number,
  sizePt: number,
  spacingPt: number,
  spacePt: number,
): LineRun[] {
  const runs: { -readonly [K in keyof LineRun]: LineRun[K] }[] = []
  let xPt = startPt
  let last: Atom | undefined
  for (const atom of atoms) {
    const run = runs.at(-1)
    const isNewWord = spacePt !== 0 && last?.character === ' '
    if (run && last && !isNewWord && isOneRun(last, atom)) run.text += atom.character
    else {
      const { face, piece } = atom
      runs.push({ text: atom.character, face, piece, xPt, widthPt: 0, spacingPt })
    }
    const widthPt = (atom.advance * sizePt) / 1000
    const current = runs.at(-1)
    if (current) current.widthPt = xPt + widthPt - current.xPt
    xPt += widthPt + spacingPt + (atom.character === ' ' ? spacePt : 0)
    last = atom
  }
  return runs
}
