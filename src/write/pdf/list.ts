import type { List } from '../../document/nodes.js'
import type { ParagraphStyle } from '../theme/theme.js'
import type { BlockContext } from './blocks.js'
import { inset, pitchPt } from './context.js'
import { composeInlines, lineMarks, paragraphUnits } from './paragraph.js'
import { addElement } from './structure.js'
import { heightOf, keepParagraph, keepTogether, matter, space, withMarks, type Unit } from './units.js'

/** A list of so few items and lines stays on one page. */
const fewItems = 2
const fewLines = 4

/** Blank between a mark and its text in Western lists; in Chinese ones texts follow numbers without one. */
const gapCharacters = 0.5

/** A mark of a full character is a little wider than the distance of two where lines are closed up. */
const tolerance = 0.05

/** The marks in a column of their own, the texts beside it. */
export function listUnits({ ordered, start, items }: List, context: BlockContext): Unit[] {
  const style = itemStyle(context)
  const characterPt = pitchPt(context, style)
  const markLines = items.map((_, index) => {
    const value = ordered ? `${start + index}.` : '•'
    return composeInlines([{ type: 'text', value }], { ...style, align: 'left' }, context, { indentPt: 0 })
  })
  const widestPt = Math.max(0, ...markLines.flat().map(({ widthPt }) => widthPt))
  const bodyPt =
    context.language === 'en'
      ? widestPt + gapCharacters * style.sizePt
      : ordered
        ? widestPt
        : Math.ceil(widestPt / characterPt - tolerance) * characterPt
  const markLeftPt = context.leftPt + style.indentCharacters * characterPt
  const element = addElement(context.element, 'L')
  const units = items.flatMap(({ children }, index) => {
    const item = addElement(element, 'LI')
    const label = addElement(item, 'Lbl')
    const body = addElement(item, 'LBody')
    const inner: BlockContext = {
      ...inset(context, markLeftPt + bodyPt - context.leftPt),
      element: body,
      paragraphStyle: { ...style, indentCharacters: 0 },
      isInList: true,
    }
    const [first, ...others] = children
    const units =
      first?.type === 'paragraph'
        ? [
            ...space(style.beforePt),
            ...keepParagraph(
              paragraphUnits(first.children, inner.paragraphStyle, inner, { of: addElement(body, 'P') }),
            ),
            ...space(style.afterPt),
            ...context.blockUnits(others, inner),
          ]
        : context.blockUnits(children, inner)
    const [mark] = markLines[index] ?? []
    const marks = mark ? lineMarks(mark, style, context, { of: label, leftPt: markLeftPt }) : []
    const at = units.findIndex(({ kind }) => kind === 'matter')
    if (at < 0) return [matter(style.linePt, marks), ...units]
    return units.map((unit, position) => (position === at ? withMarks(unit, marks) : unit))
  })
  const isShort = items.length <= fewItems && heightOf(units) <= fewLines * style.linePt
  return isShort ? keepTogether(units) : units
}

/** A list inside another begins where the other's text does. */
function itemStyle({ theme, isInList, paragraphStyle }: BlockContext): ParagraphStyle {
  const { list, body } = theme.styles
  const isBody = paragraphStyle === body
  if (isInList) return { ...paragraphStyle, indentCharacters: 0 }
  return isBody ? list : { ...paragraphStyle, indentCharacters: list.indentCharacters }
}
