import type { Inline } from '../../document/nodes.js'
import type { ParagraphStyle } from '../theme/theme.js'
import type { Content } from './adapter.js'
import type { Piece } from './atoms.js'
import { composeLines, type Line } from './compose.js'
import { halfLeadingPt, pageShiftPt, trackingPt, type Context } from './context.js'
import { piecesOf } from './inlines.js'
import { matter, type Unit } from './units.js'

export interface ParagraphOptions {
  /** Set in front of the text: a heading's label or a list's mark. */
  readonly prefix?: string
  readonly isBalanced?: boolean
  readonly align?: ParagraphStyle['align']
  /** Instead of the width that the context has. */
  readonly widthPt?: number
  readonly outline?: Outline
}

/** An entry in the reader's list of headings. */
export interface Outline {
  readonly text: string
  readonly id: string
  readonly parentId: string | undefined
}

/** Sets inlines in lines. */
export function composeInlines(
  children: readonly Inline[],
  style: ParagraphStyle,
  context: Context,
  options: ParagraphOptions = {},
): Line[] {
  const [first = [], ...others] = piecesOf(children, style)
  const gap = context.language === 'en' ? ' ' : ''
  const prefix: Piece[] = options.prefix ? [{ text: `${options.prefix}${gap}`, role: style.role }] : []
  const paragraph = [[...prefix, ...first], ...others]
  for (const { role } of paragraph.flat()) context.noteRole(role)
  const tracking = trackingPt(context, style.sizePt)
  const align = options.align ?? style.align
  return composeLines(paragraph, {
    widthPt: options.widthPt ?? context.widthPt - context.leftPt,
    sizePt: style.sizePt,
    indentPt: style.indentCharacters * (style.sizePt + tracking),
    trackingPt: tracking,
    align: context.language === 'en' && align === 'justify' ? 'left' : align,
    isBalanced: options.isBalanced ?? false,
    coverage: context.coverage,
  })
}

export interface LineOptions {
  readonly leftPt?: number
  /** From the head of the line to the heads of its characters, less what every line of a page has. */
  readonly shiftPt?: number
  readonly outline?: Outline | undefined
}

/** A composed line as pdfmake prints it: every run where the line has it, nothing broken anew. */
export function lineContent(
  line: Line,
  style: ParagraphStyle,
  context: Context,
  options: LineOptions = {},
): Content {
  const { outline, leftPt = context.leftPt } = options
  const shiftPt = options.shiftPt ?? halfLeadingPt(style) - pageShiftPt(context)
  // Room for the blank half of a mark at the line's end and for rounding.
  const overhangPt = -2 * style.sizePt
  return {
    text: line.runs.map(({ text, face, link, spacingPt }) => ({
      text,
      font: context.nameOf(face),
      characterSpacing: spacingPt,
      ...(link !== undefined && { link }),
    })),
    fontSize: style.sizePt,
    lineHeight: style.linePt / style.sizePt,
    color: `#${style.color}`,
    noWrap: true,
    preserveLeadingSpaces: true,
    preserveTrailingSpaces: true,
    margin: [leftPt + line.startPt, shiftPt, overhangPt, -shiftPt],
    ...(outline && {
      id: outline.id,
      outline: true,
      outlineText: outline.text,
      outlineExpanded: true,
      ...(outline.parentId !== undefined && { outlineParentId: outline.parentId }),
    }),
  }
}

/** Sets a paragraph: one unit for each line. */
export function paragraphUnits(
  children: readonly Inline[],
  style: ParagraphStyle,
  context: Context,
  options: ParagraphOptions = {},
): Unit[] {
  return composeInlines(children, style, context, options).map((line, index) =>
    matter(
      style.linePt,
      lineContent(line, style, context, { outline: index === 0 ? options.outline : undefined }),
    ),
  )
}
