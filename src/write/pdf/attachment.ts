import type { Attachment, AttachmentList } from '../../document/nodes.js'
import type { BlockContext } from './blocks.js'
import { pitchPt } from './context.js'
import { composeInlines, lineUnits, paragraphUnits } from './paragraph.js'
import { addElement } from './structure.js'
import { keepTogether, keepWithNext, space, turn, type Unit } from './units.js'
import type { Inline } from '../../document/nodes.js'

const text = (value: string): Inline => ({ type: 'text', value })

/**
 * A blank line below the body: the label two characters from the edge, the names numbered if there are
 * several, their further lines below the first character of the name: GB/T 9704-2012, 7.3.4.
 */
export function attachmentListUnits({ label, items }: AttachmentList, context: BlockContext): Unit[] {
  const style = { ...context.theme.styles.body, align: 'left' as const, indentCharacters: 0 }
  const widthOf = (value: string): number => {
    const [line] = composeInlines([text(value)], style, context, { widthPt: 1e6 })
    // The label's colon ends a line of its own and keeps its blank half in the list.
    return (line?.runs ?? []).reduce((end, run) => Math.max(end, run.xPt + run.widthPt + run.spacingPt), 0)
  }
  const indentPt = 2 * pitchPt(context, style)
  const labelPt = widthOf(label)
  const element = addElement(context.element, 'L')
  const units = items.flatMap((item, index) => {
    const mark = items.length > 1 ? `${index + 1}.` : ''
    const isFirst = index === 0
    const startPt = indentPt + labelPt
    const of = addElement(addElement(element, 'LI'), 'LBody')
    const lines = composeInlines([text(`${isFirst ? label : ''}${mark}`), ...item], style, context, {
      indentPt: isFirst ? indentPt : startPt,
      hangingPt: startPt + (mark === '' ? 0 : widthOf(mark)),
    })
    return keepTogether(lineUnits(lines, style, context, { of }))
  })
  return [...space(style.linePt), ...units]
}

/** A new page with the label in its first line and the attachment's title in the third. */
export function attachmentUnits({ label, children }: Attachment, context: BlockContext): Unit[] {
  const { attachmentHead, title, heading1, body } = context.theme.styles
  const isBand = context.theme.titleBlock === 'band'
  const titleStyle = isBand ? { ...heading1, align: 'center' as const } : title
  const labelOf = addElement(context.element, 'P')
  const of = addElement(context.element, 'H1')
  return [
    turn(false),
    ...paragraphUnits([text(label)], attachmentHead, context, { of: labelOf }).map(keepWithNext),
    ...space(body.linePt),
    ...paragraphUnits(children, titleStyle, context, { isBalanced: true, keepsWords: true, of }).map(
      keepWithNext,
    ),
    ...space(titleStyle.afterPt),
  ]
}
