import type { TextFinding } from '../../audit/text/finding.js'
import type { DocxDocument, Piece } from '../../read/docx/read-docx.js'
import type { Run, RunText, Stretch } from '../../read/docx/story.js'

/** A point of a part's XML; with a run if that is to be divided there, and its text element if within one. */
export interface Point {
  readonly at: number
  readonly run?: Run
  readonly element?: Stretch
}

export interface Ends {
  readonly start: Point
  readonly end: Point
}

/** Where the comment on a finding begins and ends in the main part; undefined if that has no text. */
export function endsOf(docx: DocxDocument, { offset, quote }: TextFinding): Ends | undefined {
  const pieces = covering(docx.pieces, offset, offset + quote.length)
  const own = pieces.filter(({ part }) => part === docx.part)
  const [first, last] = [own[0], own.at(-1)]
  if (first !== undefined && last !== undefined) {
    return {
      start: startPoint(first.text, offset - first.offset, docx.xml),
      end: endPoint(last.text, offset + quote.length - last.offset, docx.xml),
    }
  }
  const note = docx.main.notes.get(pieces[0]?.text.note ?? '')
  const stretch = note ?? wholeOf(docx.pieces.find(({ part }) => part === docx.part))
  return stretch && { start: { at: stretch.start }, end: { at: stretch.end } }
}

function covering(pieces: readonly Piece[], from: number, to: number): readonly Piece[] {
  const endOf = ({ offset, text }: Piece): number => offset + text.text.length
  let low = 0
  let high = pieces.length
  while (low < high) {
    const middle = (low + high) >> 1
    const piece = pieces[middle]
    if (piece !== undefined && endOf(piece) <= from) low = middle + 1
    else high = middle
  }
  let end = low
  while ((pieces[end]?.offset ?? Infinity) < to) end++
  return pieces.slice(low, end)
}

function wholeOf(piece: Piece | undefined): Stretch | undefined {
  return piece?.text.whole ?? piece?.text.run
}

function startPoint(text: RunText, from: number, xml: string): Point {
  const { run, whole, element } = text
  if (whole !== undefined || run === undefined) return { at: (whole ?? element).start }
  const at = from > 0 ? rawOffset(text, from, xml) : undefined
  if (at !== undefined) return { at, run, element }
  return text.isFirst ? { at: run.start } : { at: element.start, run }
}

function endPoint(text: RunText, to: number, xml: string): Point {
  const { run, whole, element } = text
  if (whole !== undefined || run === undefined) return { at: (whole ?? element).end }
  const at = to < text.text.length ? rawOffset(text, to, xml) : undefined
  if (at !== undefined) return { at, run, element }
  const isLast = xml.startsWith('</', element.end)
  return isLast ? { at: run.end } : { at: element.end, run }
}

/** Where a character of the text stands in the XML; undefined if that has more than text and entities. */
function rawOffset({ inner }: RunText, count: number, xml: string): number | undefined {
  if (inner === undefined || xml.slice(inner.start, inner.end).includes('<')) return undefined
  let at = inner.start
  for (let left = count; left > 0; left--) {
    if (xml.charAt(at) === '&') {
      const end = xml.indexOf(';', at) + 1
      // A character outside the basic plane counts twice.
      if (codeOf(xml.slice(at, end)) > 0xffff) left--
      at = end
    } else at += xml.startsWith('\r\n', at) ? 2 : 1
  }
  return at
}

function codeOf(entity: string): number {
  const [, hex, decimal] = /^&#(?:x([\da-f]+)|(\d+));$/i.exec(entity) ?? []
  return hex === undefined ? Number(decimal ?? 0) : parseInt(hex, 16)
}
