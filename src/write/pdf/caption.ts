import type { Inline } from '../../document/nodes.js'
import type { Context } from './context.js'
import { paragraphUnits } from './paragraph.js'
import { addElement, type StructureElement } from './structure.js'
import { keepWithNext, type Matter } from './units.js'

/** The label and the caption of a table or chart, lines about equally long. */
export function captionUnits(
  { label, caption }: { label: string; caption: readonly Inline[] },
  element: StructureElement,
  context: Context,
): Matter[] {
  if (label === '' && caption.length === 0) return []
  const gap = context.language === 'en' ? '' : '\u3000'
  return paragraphUnits(caption, context.theme.styles.caption, context, {
    prefix: label === '' ? '' : `${label}${gap}`,
    isBalanced: true,
    of: addElement(element, 'Caption'),
  }).map(keepWithNext)
}
