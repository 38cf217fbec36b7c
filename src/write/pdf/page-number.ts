import type { Content } from './adapter.js'
import { mmToPt, pageShiftPt, reservePt, type Context } from './context.js'
import { composeInlines, lineContent } from './paragraph.js'

/** From the head of a character's square to the dash in it, as a share of its size. */
const dashPosition = 0.5

/** `— 1 —` below the type area, one character from its outer edge: right on odd pages, left on even ones. */
export function pageNumber(page: number, context: Context): Content {
  const { theme, widthPt } = context
  const style = { ...theme.styles.pageNumber, align: 'left' as const }
  const [line] = composeInlines([{ type: 'text', value: `— ${page} —` }], style, context)
  if (!line) return ''
  const startPt = page % 2 === 1 ? widthPt - style.sizePt - line.widthPt : style.sizePt
  const leftPt = mmToPt(theme.page.marginMm.left) + startPt
  const belowPt =
    mmToPt(theme.page.pageNumberBelowMm) - style.sizePt * dashPosition - pageShiftPt(context) - reservePt
  return { stack: [lineContent(line, style, context, { leftPt, shiftPt: 0 })], margin: [0, belowPt, 0, 0] }
}
