import { looseDigits, likeness, surroundingsOf, type Surroundings } from '../../document/printed-text.js'
import { isInside, periodsIn, type Span } from '../../document/digits.js'
import type { TracedDigits, TracedFigure } from '../../document/traced-ledger.js'
import type { EditedDocument, EditedLine } from './edited-document.js'

/** What stands free in the text, with where it begins and ends in the document. */
export interface LooseText extends Surroundings {
  readonly text: string
  readonly start: number
  readonly end: number
}

const place = (line: EditedLine, [start, end]: Span): LooseText => ({
  text: line.text.slice(start, end),
  start: line.offset + start,
  end: line.offset + end,
  ...surroundingsOf(line, [start, end]),
})

/** Alike enough to be the same place: a figure's words are all about it, a date may stand anywhere. */
const leastOfFigure = 2
const likelyDigits = [16, 8, 4]
const possibleDigits = [2, 1]
/** Copied with the words around it. */
const copied = 6

interface LooseNumber {
  readonly at: LooseText
  readonly isPeriod: boolean
  /** As it stands in the text, perhaps in full width. */
  readonly shown: string
}

/**
 * What stands free in a text: the figures whose controls are gone, by id, and the numbers that were not in
 * the file when it was made, dates and periods left out. Digits that were there come first, those most
 * alike before others, so that nothing typed or cut loose takes their place.
 */
export function findAgain(
  edited: EditedDocument,
  missing: readonly TracedFigure[],
): { readonly unbound: ReadonlyMap<string, LooseText>; readonly added: readonly LooseText[] } {
  const open = new Set(edited.lines.flatMap(looseNumbers))
  const all = [...open]
  const left = digitsByText(edited.ledger.digits)
  pair(open, left, likelyDigits)
  const known = all.filter((one) => !open.has(one)).map(({ at }) => at)
  const unbound = findUnbound(edited.lines, missing, known)
  for (const one of open) if ([...unbound.values()].some((at) => overlap(at, one.at))) open.delete(one)
  pair(open, left, possibleDigits)
  const declared = digitsByText(edited.ledger.digits)
  const isCopied = (at: LooseText): boolean =>
    (declared.get(at.text) ?? []).some((digits) => likeness(digits, at) >= copied)
  const added = [...open]
    .filter(({ at, isPeriod }) => !isPeriod && !isCopied(at))
    .map(({ at, shown }) => ({ ...at, text: shown }))
  return { unbound, added }
}

const overlap = (one: LooseText, other: LooseText): boolean => one.start < other.end && other.start < one.end

/** Pairs numbers with digits that were there, those that are more alike before others. */
function pair(
  open: Set<LooseNumber>,
  left: ReadonlyMap<string, TracedDigits[]>,
  levels: readonly number[],
): void {
  for (const least of levels) {
    for (const one of open) {
      const known = left.get(one.at.text) ?? []
      let best = -1
      let alike = least - 1
      known.forEach((digits, index) => {
        const own = likeness(digits, one.at)
        if (own > alike) [best, alike] = [index, own]
      })
      if (best < 0) continue
      known.splice(best, 1)
      open.delete(one)
    }
  }
}

function looseNumbers(line: EditedLine): LooseNumber[] {
  const half = { ...line, text: halfWidth(line.text) }
  const periods = periodsIn(half.text)
  return looseDigits(half).map((span) => ({
    at: { ...place(line, span), text: half.text.slice(...span) },
    isPeriod: isInside(span, periods),
    shown: line.text.slice(...span),
  }))
}

/** Figures as plain text, in the surroundings that they had. */
function findUnbound(
  lines: readonly EditedLine[],
  missing: readonly TracedFigure[],
  known: readonly LooseText[],
): Map<string, LooseText> {
  const found = new Map<string, LooseText>()
  const taken = new Set(known.map(({ start }) => start))
  for (const figure of missing) {
    let best: { readonly at: LooseText; readonly alike: number } | undefined
    for (const line of lines) {
      for (const span of occurrences(line, figure.printed)) {
        const at = place(line, span)
        const alike = likeness(figure, at)
        const digit = at.start + Math.max(0, at.text.search(/\d/))
        if (!taken.has(digit) && alike >= leastOfFigure && alike > (best?.alike ?? 0)) best = { at, alike }
      }
    }
    if (best === undefined) continue
    taken.add(best.at.start + Math.max(0, best.at.text.search(/\d/)))
    found.set(figure.id, best.at)
  }
  return found
}

/** A text in a line outside its figures, and not as a part of a longer number. */
function* occurrences({ text, figures }: EditedLine, wanted: string): Iterable<Span> {
  if (wanted === '') return
  const known = figures.map(({ start, end }): Span => [start, end])
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
    const span: Span = [at, at + wanted.length]
    const isCut =
      (/^\d/.test(wanted) && /[\d.]/.test(text.charAt(at - 1))) ||
      (/\d$/.test(wanted) && /[\d.%]/.test(text.charAt(span[1])))
    if (!isCut && !known.some(([start, end]) => start < span[1] && at < end)) yield span
  }
}

function digitsByText(digits: readonly TracedDigits[]): Map<string, TracedDigits[]> {
  const byText = new Map<string, TracedDigits[]>()
  for (const one of digits) byText.set(one.text, [...(byText.get(one.text) ?? []), one])
  return byText
}

/** Digits typed in full width count as well; every character stays in its place. */
function halfWidth(text: string): string {
  return text.replace(/[！-～]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
}
