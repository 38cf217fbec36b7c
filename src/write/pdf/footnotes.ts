import type { Inline } from '../../document/nodes.js'
import type { Context } from './context.js'
import { footnoteDestination } from './inlines.js'
import { composeInlines, lineMarks, paragraphUnits } from './paragraph.js'
import type { NoteLayout } from './placed-page.js'
import type { Mark } from './page.js'
import { addElement } from './structure.js'
import { withMarks, type Matter } from './units.js'

/** Footnotes of a document in the order in which the text refers to them, numbered from 1. */
export interface Footnotes {
  /** Takes a footnote, the same one once, and gives its number. */
  readonly add: (children: readonly Inline[]) => number
  readonly layout: (context: Context) => NoteLayout
}

const gapPt = 12
const markCharacters = 1.5

export function createFootnotes(): Footnotes {
  const numbers = new Map<readonly Inline[], number>()
  return {
    add: (children) => {
      const number = numbers.get(children) ?? numbers.size + 1
      numbers.set(children, number)
      return number
    },
    layout: (context) => {
      const kept = new Map<number, readonly Matter[]>()
      return {
        gapPt,
        unitsOf: (number) => {
          const set = kept.get(number)
          if (set) return set
          const [children] = [...numbers].find(([, one]) => one === number) ?? [[]]
          const units = noteUnits(number, children, context)
          kept.set(number, units)
          return units
        },
      }
    },
  }
}

/** The number in a column of its own, the note beside it. */
function noteUnits(number: number, children: readonly Inline[], context: Context): Matter[] {
  const style = { ...context.theme.styles.footnote, indentCharacters: 0 }
  const of = addElement(context.element, 'Note')
  const leftPt = markCharacters * style.sizePt
  const lines = paragraphUnits(children, style, { ...context, leftPt }, { of })
  const [mark] = composeInlines([{ type: 'text', value: String(number) }], style, context)
  const [first, ...others] = lines
  if (!first) return []
  const place: Mark = { kind: 'destination', name: footnoteDestination(number), x: 0, y: 0, of }
  const label = mark ? lineMarks(mark, style, context, { of, leftPt: 0 }) : []
  return [withMarks(first, [place, ...label]), ...others]
}

/** A short rule above the first note of a page. */
export const noteRule = (context: Context, y: number): Mark => ({
  kind: 'rule',
  x: 0,
  y: y - gapPt / 2,
  dx: context.widthPt / 4,
  dy: 0,
  widthPt: 0.5,
  color: context.theme.styles.footnote.color,
  of: 'artifact',
})
