import type { Inline } from '../../document/nodes.js'
import type { ParagraphStyle, Theme } from '../theme/theme.js'
import type { Line } from './compose.js'
import type { Context } from './context.js'
import { isNumberTurned, mmToPt, type Geometry } from './geometry.js'
import { composeInlines, lineMarks } from './paragraph.js'
import type { Mark } from './page.js'

/** From the head of a character's square to the dash in it, as a share of its size. */
const dashPosition = 0.5

const forms: Readonly<Record<Theme['page']['pageNumberForm'], (page: number, pages: number) => string>> = {
  dashes: (page) => `— ${page} —`,
  plain: (page) => String(page),
  'of-total': (page, pages) => `${page} / ${pages}`,
}

const text = (value: string): Inline[] => [{ type: 'text', value }]

/** A line of a page's margin, with characters as high as the line. */
function marginLine(
  value: string,
  named: ParagraphStyle,
  context: Context,
): [Line, ParagraphStyle] | undefined {
  const style = { ...named, align: 'left' as const, indentCharacters: 0, linePt: named.sizePt }
  const [line] = composeInlines(text(value), style, context, { widthPt: 1e6 })
  return line && [line, style]
}

/** The page's number, in points from the page's upper left corner. */
export function pageNumberMarks(page: number, pages: number, geometry: Geometry, context: Context): Mark[] {
  const { theme } = context
  const { pageNumberBelowMm, pageNumberForm, pageNumberPlace, marginMm, widthMm, heightMm } = theme.page
  const set = marginLine(forms[pageNumberForm](page, pages), theme.styles.pageNumber, context)
  if (!set) return []
  const [line, style] = set
  const isTurned = geometry.orientation === 'landscape' && isNumberTurned(theme.page)
  // A turned number is placed on the sheet held upright.
  const sheet = isTurned
    ? {
        leftPt: mmToPt(marginMm.left),
        areaWidthPt: mmToPt(widthMm - marginMm.left - marginMm.right),
        footPt: mmToPt(heightMm - marginMm.bottom),
      }
    : { ...geometry, footPt: geometry.topPt + geometry.areaHeightPt }
  const x = sheet.leftPt + startOf(pageNumberPlace, page, line, style, sheet.areaWidthPt)
  const y = sheet.footPt + mmToPt(pageNumberBelowMm) - style.sizePt * dashPosition
  const marks = lineMarks(line, style, context, {
    of: 'artifact',
    leftPt: isTurned ? 0 : x,
    topPt: isTurned ? 0 : y,
  })
  if (!isTurned) return marks
  // The sheet's upper left corner is the landscape page's upper right one.
  return marks.flatMap((mark): Mark[] =>
    mark.kind === 'text' ? [{ ...mark, x: geometry.widthPt - y - mark.y, y: x + mark.x, rotation: 90 }] : [],
  )
}

function startOf(
  place: Theme['page']['pageNumberPlace'],
  page: number,
  { widthPt }: Line,
  { sizePt }: ParagraphStyle,
  areaPt: number,
): number {
  switch (place) {
    case 'outside':
      return page % 2 === 1 ? areaPt - sizePt - widthPt : sizePt
    case 'center':
      return (areaPt - widthPt) / 2
    case 'right':
      return areaPt - widthPt
  }
}

/** From the head of the type area up to the rule under the running head. */
const runningHeadAbovePt = 14
const rulePt = 0.5

/** The running head over a rule, above the type area. */
export function runningHeadMarks(value: string, geometry: Geometry, context: Context): Mark[] {
  const set = marginLine(value, context.theme.styles.runningHead, context)
  if (!set) return []
  const [line, style] = set
  const y = geometry.topPt - runningHeadAbovePt
  return [
    ...lineMarks(line, style, context, {
      of: 'artifact',
      leftPt: geometry.leftPt,
      topPt: y - style.sizePt - 4,
    }),
    {
      kind: 'rule',
      x: geometry.leftPt,
      y,
      dx: geometry.areaWidthPt,
      dy: 0,
      widthPt: rulePt,
      color: context.theme.colors.rule,
      of: 'artifact',
    },
  ]
}
