import type { Contents, Heading } from '../../document/nodes.js'
import type { BlockContext } from './blocks.js'
import { halfLeadingPt, pitchPt } from './context.js'
import { composeInlines, lineMarks, paragraphUnits } from './paragraph.js'
import type { Mark } from './page.js'
import { addElement, type StructureElement } from './structure.js'
import { keepParagraph, keepWithNext, matter, space, type Unit } from './units.js'

/** Room for a page number of three digits. */
const numberCharacters = 2
const dotsPt = 4

/** The headings with the numbers of their pages, which are known when all pages are made. */
export function contentsUnits({ label, depth }: Contents, context: BlockContext): Unit[] {
  const { contentsHead, contentsEntry } = context.theme.styles
  const element = addElement(context.element, 'TOC')
  const head =
    label === ''
      ? []
      : paragraphUnits([{ type: 'text', value: label }], contentsHead, context, {
          of: addElement(element, 'Caption'),
        })
  const entries = context.headings
    .filter(({ level }) => level <= depth)
    .flatMap((heading) => entryUnits(heading, addElement(element, 'TOCI'), context))
  return [
    ...space(contentsHead.beforePt),
    ...head.map(keepWithNext),
    ...space(contentsHead.afterPt),
    ...entries,
    ...space(contentsEntry.linePt),
  ]
}

function entryUnits(heading: Heading, of: StructureElement, context: BlockContext): Unit[] {
  const style = { ...context.theme.styles.contentsEntry, align: 'left' as const }
  const characterPt = pitchPt(context, style)
  const indentPt = (heading.level - 1) * characterPt
  const endPt = context.widthPt - context.leftPt
  const destination = context.destinationOfHeading(heading)
  const target = { destination }
  const lines = composeInlines(withoutNotes(heading), style, context, {
    prefix: heading.label,
    indentPt,
    hangingPt: indentPt + characterPt,
    widthPt: endPt - numberCharacters * characterPt,
  })
  const units = lines.map((line, index) => {
    const marks = lineMarks(line, style, context, { of }).map((mark) =>
      mark.kind === 'text' ? { ...mark, link: target } : mark,
    )
    const link: Mark = {
      kind: 'link',
      x: context.leftPt,
      y: 0,
      width: endPt,
      height: style.linePt,
      target,
      of,
    }
    const isLast = index === lines.length - 1
    return matter(style.linePt, [...marks, link], {
      ...(isLast && {
        late: ({ pageOf }) =>
          numberMarks(pageOf(destination), line.startPt + line.widthPt, endPt, of, context),
      }),
    })
  })
  return keepParagraph(units)
}

/** A heading's footnotes belong to the heading. */
const withoutNotes = ({ children }: Heading) => children.filter(({ type }) => type !== 'footnote')

/** The number at the right edge and a row of dots up to it. */
function numberMarks(
  page: number | undefined,
  textEndPt: number,
  endPt: number,
  of: StructureElement,
  context: BlockContext,
): Mark[] {
  if (page === undefined) return []
  const style = { ...context.theme.styles.contentsEntry, align: 'left' as const, indentCharacters: 0 }
  const [line] = composeInlines([{ type: 'text', value: String(page) }], style, context)
  if (!line) return []
  const leftPt = context.leftPt + endPt - line.widthPt
  const gapPt = style.sizePt / 2
  // The same dots one below the other in all entries.
  const first = Math.ceil((textEndPt + gapPt) / dotsPt) * dotsPt
  const dots = Math.floor((endPt - line.widthPt - gapPt - first) / dotsPt)
  const leader: Mark[] =
    dots < 2
      ? []
      : [
          {
            kind: 'rule',
            x: context.leftPt + first,
            y: halfLeadingPt(style) + style.sizePt * 0.8,
            dx: dots * dotsPt,
            dy: 0,
            widthPt: 0.9,
            color: style.color,
            dotsPt,
            of: 'artifact',
          },
        ]
  return [...leader, ...lineMarks(line, style, context, { of, leftPt })]
}
