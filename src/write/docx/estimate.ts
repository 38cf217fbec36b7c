import type { Theme } from '../theme/theme.js'
import { gapAbove, type Flow, type WordBlock } from './flow.js'
import { pageIn, typeAreaHeightPt, type Orientation } from './page.js'

/** Forgives the rounding of lengths. */
const hairPt = 0.5
/** The line over a page's first footnote. */
const noteRulePt = 8

/** No line stands alone at the foot of a page or the head of the next. */
const linesTogether = 2

/** Lines that stand with the first: three are not divided. */
const firstLines = ({ lines, keepLines }: Flow): number =>
  keepLines || lines < 2 * linesTogether ? lines : linesTogether

/** What must stand together from a piece on: itself and all that it is kept with, the last with its first lines. */
function keptHeight(flow: readonly Flow[], index: number, isAtHead: boolean): number {
  let height = 0
  for (let at = index; ; at += 1) {
    const piece = flow[at]
    if (piece === undefined) return height
    const notesPt = piece.notesPt > 0 ? piece.notesPt + noteRulePt : 0
    const abovePt = at === index && isAtHead ? 0 : gapAbove(flow[at - 1], piece)
    if (!piece.keepNext) return height + abovePt + firstLines(piece) * piece.linePt + notesPt
    height += abovePt + piece.lines * piece.linePt + piece.afterPt + notesPt
  }
}

/**
 * On which page each bookmark stands, from the heights of lines, rows and drawings that the file itself
 * fixes. It is the table of contents on opening, before Word or anyone else has laid out a page.
 */
export function estimatePages(
  stretches: readonly { readonly orientation: Orientation; readonly block: WordBlock }[],
  theme: Theme,
): ReadonlyMap<string, number> {
  const pages = new Map<string, number>()
  let page = 0
  for (const { orientation, block } of stretches) {
    const fullPt = typeAreaHeightPt(pageIn(orientation, theme.page)) + hairPt
    let leftPt = fullPt
    let isFirst = true
    /** Begun by the document or a break, not because the page before is full: the space above the text stays. */
    let isFresh = true
    let hasNotes = false
    page += 1
    const turn = (): void => {
      page += 1
      leftPt = fullPt
      isFirst = true
      hasNotes = false
    }
    block.flow.forEach((piece, index) => {
      if (piece.breakBefore && !isFirst) {
        turn()
        isFresh = true
      }
      const kept = keptHeight(block.flow, index, isFirst)
      const abovePt = gapAbove(block.flow[index - 1], piece)
      if (!isFirst && kept > leftPt && kept <= fullPt) turn()
      else if (!isFirst && abovePt + piece.linePt > leftPt) turn()
      if (isFirst) leftPt -= piece.headPt ?? 0
      if (!isFirst || isFresh) leftPt -= abovePt
      isFresh = false
      for (const bookmark of piece.bookmarks) pages.set(bookmark, page)
      if (piece.notesPt > 0) {
        leftPt -= piece.notesPt + (hasNotes ? 0 : noteRulePt)
        hasNotes = true
      }
      let { lines } = piece
      while (lines > 1 && lines * piece.linePt > leftPt) {
        const fitting = Math.max(0, Math.floor(leftPt / piece.linePt))
        lines -= Math.max(0, Math.min(fitting, lines - linesTogether))
        turn()
      }
      leftPt -= lines * piece.linePt + piece.afterPt
      isFirst = false
    })
  }
  return pages
}
