import type { ParagraphStyle } from '../theme/theme.js'
import type { Context } from './context.js'
import type { Mark } from './page.js'
import type { Column } from './table-columns.js'

/** All that the parts of one table share. */
export interface TableContext {
  readonly context: Context
  readonly columns: readonly Column[]
  readonly paddingPt: number
  readonly scale: number
}

/** A style in the size that makes a table fit. */
export const scaled = (style: ParagraphStyle, scale: number): ParagraphStyle =>
  scale === 1 ? style : { ...style, sizePt: style.sizePt * scale, linePt: style.linePt * scale }

/** A rule over the width of a table. */
export const ruleAcross = ({ context }: TableContext, y: number, widthPt: number): Mark => ({
  kind: 'rule',
  x: context.leftPt,
  y: y + widthPt / 2,
  dx: context.widthPt - context.leftPt,
  dy: 0,
  widthPt,
  color: context.theme.table.ruleColor,
  of: 'artifact',
})

/** A fill over the width of a table; none if it has no colour. */
export const fillAcross = ({ context }: TableContext, y: number, height: number, fill: string): Mark[] =>
  fill === ''
    ? []
    : [
        {
          kind: 'rectangle',
          x: context.leftPt,
          y,
          width: context.widthPt - context.leftPt,
          height,
          fill,
          of: 'artifact',
        },
      ]
