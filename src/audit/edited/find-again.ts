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
const leastOfDigits = 1
/** Copied with the words around it. */
const copied = 6

/** Where the figures stand whose controls are gone, by id: as plain text, in the surroundings that they had. */
export function findUnbound(
  { lines }: EditedDocument,
  missing: readonly TracedFigure[],
): ReadonlyMap<string, LooseText> {
  const found = new Map<string, LooseText>()
  const taken = new Set<number>()
  for (const figure of missing) {
    let best: { readonly at: LooseText; readonly alike: number } | undefined
    for (const line of lines) {
      for (const span of occurrences(line, figure.printed)) {
        const at = place(line, span)
        const alike = likeness(figure, at)
        if (!taken.has(at.start) && alike >= leastOfFigure && alike > (best?.alike ?? 0)) best = { at, alike }
      }
    }
    if (best === undefined) continue
    taken.add(best.at.start)
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

/** The numbers that were not in the file when it was made, dates and periods left out. */
export function newNumbers({ lines, ledger }: EditedDocument, unbound: readonly LooseText[]): LooseText[] {
  const loose = lines.flatMap((line) => {
    const half = { ...line, text: halfWidth(line.text) }
    const periods = periodsIn(half.text)
    return looseDigits(half)
      .filter(
        (span) =>
          !unbound.some(({ start, end }) => start < line.offset + span[1] && line.offset + span[0] < end),
      )
      .map((span) => ({
        at: { ...place(line, span), text: half.text.slice(...span) },
        isPeriod: isInside(span, periods),
        shown: line.text.slice(...span),
      }))
  })
  const left = declaredBy(ledger.digits)
  const open = new Set(loose)
  // What is most alike is paired first, so that a number typed beside one that was there does not take its place.
  for (const least of [16, 8, 4, 2, leastOfDigits]) {
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
  const all = declaredBy(ledger.digits)
  return [...open]
    .filter(({ at, isPeriod }) => {
      const isCopied = (all.get(at.text) ?? []).some((digits) => likeness(digits, at) >= copied)
      return !isPeriod && !isCopied
    })
    .map(({ at, shown }) => ({ ...at, text: shown }))
}

function declaredBy(digits: readonly TracedDigits[]): Map<string, TracedDigits[]> {
  const byText = new Map<string, TracedDigits[]>()
  for (const one of digits) byText.set(one.text, [...(byText.get(one.text) ?? []), one])
  return byText
}

/** Digits typed in full width count as well; every character stays in its place. */
function halfWidth(text: string): string {
  return text.replace(/[！-～]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
}
