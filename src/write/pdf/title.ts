import type { Inline, Title } from '../../document/nodes.js'
import { latinFaceOf } from '../text-width.js'
import type { ParagraphStyle, StyleName } from '../theme/theme.js'
import { inLines, titleLines } from '../title-lines.js'
import type { BlockContext } from './blocks.js'
import { geometryOf, mmToPt } from './geometry.js'
import { composeInlines, paragraphUnits } from './paragraph.js'
import { addElement } from './structure.js'
import type { Mark } from './page.js'
import { keepWithNext, matter, space, type Matter, type Unit } from './units.js'

/** The title with the lines above and below it, plain or on a band over the whole width. */
export function titleUnits(node: Title, context: BlockContext): Unit[] {
  return context.theme.titleBlock === 'band' ? bandUnits(node, context) : plainUnits(node, context)
}

type Part = readonly [style: StyleName, children: readonly Inline[] | undefined, role: 'H1' | 'P']

const partsOf = ({ kicker, children, subtitle, byline }: Title): Part[] => [
  ['kicker', kicker, 'P'],
  ['title', children, 'H1'],
  ['subtitle', subtitle, 'P'],
  ['byline', byline, 'P'],
]

/** Blank lines below a title come below the last of its lines. */
function plainUnits(node: Title, context: BlockContext): Unit[] {
  const { styles, logo } = context.theme
  const parts = partsOf(node).flatMap(([name, children, role]) => {
    const style = styles[name]
    return children ? [{ style, lines: partLines(children, style, role, context) }] : []
  })
  const afterPt = Math.max(0, ...parts.map(({ style }) => style.afterPt))
  const image = logo
    ? [keepWithNext(matter(mmToPt(logo.heightMm), logoMarks(context, logoLeft(context, 'center'), 0)))]
    : []
  return [
    ...image,
    ...(logo ? space(styles.body.linePt / 2) : []),
    ...parts.flatMap(({ style, lines }) => [...space(style.beforePt), ...lines.map(keepWithNext)]),
    ...space(afterPt),
  ]
}

function partLines(
  children: readonly Inline[],
  style: ParagraphStyle,
  role: 'H1' | 'P',
  context: BlockContext,
): Matter[] {
  const options = { isBalanced: true, keepsWords: true }
  const set = role === 'H1' ? phrased(children, style, context) : children
  return paragraphUnits(set, style, context, { ...options, of: addElement(context.element, role) })
}

/** A title of plain text that is wider than a line, with its lines ended between phrases as in Word. */
function phrased(
  children: readonly Inline[],
  style: ParagraphStyle,
  context: BlockContext,
): readonly Inline[] {
  const [only, ...more] = children
  if (only?.type !== 'text' || more.length > 0) return children
  if (composeInlines(children, style, context).length < 2) return children
  const { theme, language } = context
  const available = Math.floor((context.widthPt - context.leftPt) / style.sizePt)
  const lines = titleLines(only.value, available, language, latinFaceOf(theme.faces[style.role]))
  return lines === undefined ? children : inLines(lines)
}

function logoLeft({ theme, widthPt }: BlockContext, align: 'center' | 'right'): number {
  const freePt = widthPt - mmToPt(theme.logo?.widthMm ?? 0)
  return align === 'center' ? freePt / 2 : freePt
}

function logoMarks({ theme, element }: BlockContext, x: number, y: number): Mark[] {
  if (!theme.logo) return []
  const { png, widthMm, heightMm, alternative } = theme.logo
  const of = addElement(element, 'Figure', { alternative })
  return [{ kind: 'image', x, y, png, width: mmToPt(widthMm), height: mmToPt(heightMm), of }]
}

const bandPaddingPt = 14
const gapPt = 4

/** At a page's head the band reaches the paper's edges and begins at its upper one. */
function bandUnits(node: Title, context: BlockContext): Unit[] {
  const { theme, isAtHead } = context
  const { accent } = theme.colors
  const page = geometryOf(theme, 'portrait')
  const logoPt = theme.logo
    ? { width: mmToPt(theme.logo.widthMm), height: mmToPt(theme.logo.heightMm) }
    : null
  const inner: BlockContext = {
    ...context,
    widthPt: context.widthPt - (logoPt ? logoPt.width + bandPaddingPt : 0),
  }
  const lines: { readonly y: number; readonly line: Matter }[] = []
  let y = isAtHead ? -page.topPt + bandPaddingPt * 2 : bandPaddingPt
  const textTopPt = y
  for (const [name, children, role] of partsOf(node)) {
    if (!children) continue
    if (lines.length > 0) y += gapPt
    for (const line of partLines(children, theme.styles[name], role, inner)) {
      lines.push({ y, line })
      y += line.heightPt
    }
  }
  const textFootPt = logoPt ? Math.max(y, textTopPt + logoPt.height) : y
  const bottomPt = textFootPt + bandPaddingPt * (isAtHead ? 1.4 : 1)
  const topPt = isAtHead ? -page.topPt : 0
  const band: Mark = {
    kind: 'rectangle',
    x: -page.leftPt,
    y: topPt,
    width: page.widthPt,
    height: bottomPt - topPt,
    fill: accent,
    of: 'artifact',
  }
  const logo = logoPt
    ? logoMarks(context, logoLeft(context, 'right'), textTopPt + (textFootPt - textTopPt - logoPt.height) / 2)
    : []
  const notes = lines.flatMap(({ line }) => line.notes ?? [])
  const marks = lines.flatMap(({ y: top, line }) =>
    line.marks.map((mark): Mark => ({ ...mark, y: mark.y + top })),
  )
  const heightPt = Math.max(1, bottomPt)
  return [
    keepWithNext(matter(heightPt, [band, ...logo, ...marks], { notes, barrier: 'firm' })),
    ...space(theme.styles.body.linePt * 0.8),
  ]
}
