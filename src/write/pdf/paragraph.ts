import type { Inline } from '../../document/nodes.js'
import type { ParagraphStyle } from '../theme/theme.js'
import { raisedSize, type Piece } from './atoms.js'
import { composeLines, type Line, type LineRun } from './compose.js'
import { halfLeadingPt, pitchPt, trackingPt, type Context } from './context.js'
import { piecesOf, strengthOf } from './inlines.js'
import type { LinkTarget, Mark, Tooltip } from './page.js'
import type { Owner } from './structure.js'
import { matter, type Matter } from './units.js'

export interface ParagraphOptions {
  /** Set in front of the text: a heading's label. */
  readonly prefix?: string
  readonly isBalanced?: boolean
  /** Lines do not end inside Chinese words. */
  readonly keepsWords?: boolean
  readonly align?: ParagraphStyle['align']
  /** Instead of the width that the context has. */
  readonly widthPt?: number
  /** Of the first line, instead of the style's. */
  readonly indentPt?: number
  /** Of the other lines. */
  readonly hangingPt?: number
  /** What the text belongs to. */
  readonly of: Owner
}

/** Sets inlines in lines. */
export function composeInlines(
  children: readonly Inline[],
  style: ParagraphStyle,
  context: Context,
  options: Omit<ParagraphOptions, 'of'> = {},
): Line[] {
  const [first = [], ...others] = piecesOf(children, style, context)
  const gap = context.language === 'en' ? ' ' : ''
  const prefix: Piece[] = options.prefix ? [{ text: `${options.prefix}${gap}`, ...strengthOf(style) }] : []
  return composePieces([[...prefix, ...first], ...others], style, context, options)
}

/** Sets the pieces of a paragraph in lines. */
export function composePieces(
  paragraph: readonly (readonly Piece[])[],
  style: ParagraphStyle,
  context: Context,
  options: Omit<ParagraphOptions, 'of' | 'prefix'> = {},
): Line[] {
  for (const { role } of paragraph.flat()) context.noteRole(role)
  return composeLines(paragraph, {
    widthPt: options.widthPt ?? context.widthPt - context.leftPt,
    sizePt: style.sizePt,
    indentPt: options.indentPt ?? style.indentCharacters * pitchPt(context, style),
    hangingPt: options.hangingPt ?? 0,
    trackingPt: trackingPt(context, style.sizePt),
    align: options.align ?? style.align,
    stretchesSpaces: context.language === 'en',
    isBalanced: options.isBalanced ?? false,
    keepsWords: options.keepsWords ?? false,
    coverage: context.coverage,
  })
}

export interface LineOptions {
  readonly of: Owner
  readonly leftPt?: number
  /** Of the line's head, 0 if absent. */
  readonly topPt?: number
}

/** How far a footnote's number stands above the text's head, as a share of the text's size. */
const raise = 0.08

/** A composed line as marks; nothing is broken anew. */
export function lineMarks(
  line: Line,
  style: ParagraphStyle,
  context: Context,
  { of, leftPt = context.leftPt, topPt = 0 }: LineOptions,
): Mark[] {
  const y = topPt + halfLeadingPt(style)
  const marks = line.runs.map((run) => runMark(run, style, leftPt, y, of))
  return [...marks, ...areasOf(line, style, leftPt, topPt, of)]
}

function runMark(run: LineRun, style: ParagraphStyle, leftPt: number, y: number, of: Owner): Mark {
  const { text, face, piece, xPt, spacingPt } = run
  const color = piece.color ?? style.color
  const x = leftPt + xPt
  if (!face) {
    const points = (piece.shape?.points ?? []).map(
      ([dx, dy]) => [(dx * style.sizePt) / 1000, (dy * style.sizePt) / 1000] as const,
    )
    return { kind: 'polygon', x, y, points, fill: color, alternative: piece.shape?.alternative ?? '', of }
  }
  const isRaised = piece.footnote !== undefined
  const sizePt = isRaised ? style.sizePt * raisedSize : style.sizePt
  const topPt = isRaised ? y - style.sizePt * raise : y
  const isBold = piece.isBold ?? false
  const link = piece.link && { link: piece.link }
  const tooltip = piece.tooltip && { tooltip: piece.tooltip }
  return { kind: 'text', x, y: topPt, text, face, sizePt, color, isBold, spacingPt, ...link, ...tooltip, of }
}

/** One area for all neighbours that lead to the same place, or are one figure. */
function areasOf(line: Line, style: ParagraphStyle, leftPt: number, y: number, of: Owner): Mark[] {
  const areas: { x: number; end: number; says: LinkTarget | Tooltip }[] = []
  let last: LinkTarget | Tooltip | undefined
  for (const { piece, xPt, widthPt } of line.runs) {
    const says = piece.link ?? piece.tooltip
    const open = areas.at(-1)
    if (says && says === last && open) open.end = xPt + widthPt
    else if (says) areas.push({ x: xPt, end: xPt + widthPt, says })
    last = says
  }
  return areas.map(({ x, end, says }): Mark => {
    const area = { x: leftPt + x, width: end - x, of }
    if (!('text' in says)) return { kind: 'link', ...area, y, height: style.linePt, target: says }
    // As high as the characters, for lines of a table stand close.
    return { kind: 'tooltip', ...area, y: y + halfLeadingPt(style), height: style.sizePt, tooltip: says }
  })
}

/** Sets lines one below the other: one unit for each. */
export const lineUnits = (
  lines: readonly Line[],
  style: ParagraphStyle,
  context: Context,
  options: LineOptions,
): Matter[] =>
  lines.map((line) =>
    matter(style.linePt, lineMarks(line, style, context, options), {
      ...(line.notes.length > 0 && { notes: line.notes }),
    }),
  )

/** Sets a paragraph: one unit for each line. */
export function paragraphUnits(
  children: readonly Inline[],
  style: ParagraphStyle,
  context: Context,
  options: ParagraphOptions,
): Matter[] {
  return lineUnits(composeInlines(children, style, context, options), style, context, options)
}
