import type { Inline } from '../../document/nodes.js'
import { plainText } from '../../document/plain-text.js'
import type { Context } from './context.js'
import { paragraphUnits } from './paragraph.js'
import type { StructureElement } from './structure.js'
import { keepWithNext, type Matter } from './units.js'

interface Captioned {
  readonly label: string
  readonly caption: readonly Inline[]
}

/** What a table or chart is called in messages. */
export const nameOfFigure = ({ label, caption }: Captioned): string =>
  [label, plainText(caption)].filter((part) => part !== '').join(' ')

/** The label and the caption of a table or chart, lines about equally long. */
export function captionUnits(
  { label, caption }: Captioned,
  of: StructureElement,
  context: Context,
): Matter[] {
  if (label === '' && caption.length === 0) return []
  const gap = context.language === 'en' ? '\u00a0' : '\u3000'
  return paragraphUnits(caption, context.theme.styles.caption, context, {
    prefix: label === '' ? '' : `${label}${gap}`,
    isBalanced: true,
    of,
  }).map(keepWithNext)
}
