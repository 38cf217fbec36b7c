import type { Block, Chart, Document, Table } from '../../document/nodes.js'
import { geometryOf } from '../pdf/geometry.js'
import { paginate } from '../pdf/paginate.js'
import type { PlacedPage } from '../pdf/placed-page.js'
import {
  keepParagraph,
  keepTogether,
  keepWithNext,
  matter,
  space,
  turn,
  type Float,
  type Unit,
} from '../pdf/units.js'
import { gapPtOf } from '../theme/gap.js'
import type { Theme } from '../theme/theme.js'
import type { Fitting } from './context.js'
import type { Flow, FloatNode } from './flow.js'
import type { WrittenStretch } from './sections.js'

/** Between the text and the first footnote, the rule over it included. */
const noteGapPt = 8
/** Lines of a paragraph that stand together at a page's foot and head. */
const linesTogether = 2

/** Beside a drawing or a table's first line, for what a reader of the file makes higher than it says. */
const reservePt = { figure: 6, table: 3 } as const

/** At a page's foot, for what is set tighter so that it fits: where it does not after all, nothing is gained. */
const tightReservePt = 9

/** How a document fills its pages, and what of it to write otherwise. */
export interface Plan {
  readonly pages: readonly PlacedPage[]
  /** With its blocks in another order where text passes a chart or table; the same one if it is well as it is. */
  readonly document: Document
  readonly fitting: Fitting
  readonly isChanged: boolean
}

/**
 * Deals what was written out to pages by the same rules as a PDF's, from the heights that a Word file fixes:
 * Word itself lets no text pass a chart in its line, and makes none lower.
 */
export function planPages(
  document: Document,
  stretches: readonly WrittenStretch[],
  theme: Theme,
  drawingShare = 1,
): Plan {
  const heights = new Map<Chart, number>()
  const parted = new Set<Table>()
  const pages: PlacedPage[] = []
  const children: Block[] = []
  let isChanged = false
  for (const stretch of stretches) {
    const units = new StretchUnits(stretch, theme)
    const notes = { gapPt: noteGapPt, unitsOf: (note: number) => [matter(units.notes[note] ?? 0, [])] }
    const geometry = geometryOf(theme, stretch.orientation)
    const areaHeightPt = geometry.areaHeightPt - (drawingShare < 1 ? tightReservePt : 0)
    const placed = paginate(units.all, { ...geometry, areaHeightPt }, notes, drawingShare)
    pages.push(
      ...placed.map((page, index) => (index === 0 && pages.length > 0 ? { ...page, isTurned: true } : page)),
    )
    for (const { unit } of placed.flatMap((page) => page.units)) {
      const lower = units.lower.get(unit)
      if (lower) heights.set(lower, unit.heightPt - reservePt.figure)
      const table = units.rows.get(unit)
      if (table) parted.add(table)
    }
    const order = units.orderIn(placed)
    isChanged ||= order.some((block, index) => block !== stretch.blocks[index])
    if (stretch.isSection)
      children.push({ type: 'section', orientation: stretch.orientation, children: order })
    else children.push(...order)
  }
  isChanged ||= heights.size > 0 || parted.size > 0
  return {
    pages,
    document: isChanged ? { ...document, children } : document,
    fitting: { heights, parted },
    isChanged,
  }
}

/** Nothing that waits comes to stand behind the sources or the signature. */
const isClosing = (node: Block | undefined, next: Block | undefined): boolean =>
  node?.type === 'signature' || (node?.type === 'note' && (next === undefined || next.type === 'signature'))

/** What stands on the pages of a stretch as units, each known by its block. */
class StretchUnits {
  readonly all: Unit[] = []
  readonly notes: number[] = []
  /** Drawings made lower. */
  readonly lower = new Map<Unit, Chart>()
  /** Rows of tables that go over pages. */
  readonly rows = new Map<Unit, Table>()
  readonly #blockOf = new Map<Unit, number>()

  constructor(
    private readonly stretch: WrittenStretch,
    private readonly theme: Theme,
  ) {
    for (const { index, block } of stretch.nodes) {
      const float = block.flow[0]?.float
      const { blocks } = stretch
      const closes = isClosing(blocks[index], blocks[index + 1])
      const units = float ? this.#floatUnits(float, block.flow, index) : this.#flowUnits(block.flow, index)
      this.all.push(...(closes ? units.map((unit) => this.#behindFloats(unit, index)) : units))
    }
  }

  /** The blocks in the order in which they come to stand; those without units stay behind the one before. */
  orderIn(pages: readonly PlacedPage[]): Block[] {
    const { blocks } = this.stretch
    const found = new Set<number>()
    for (const { units } of pages)
      for (const { unit } of units) {
        const index = this.#blockOf.get(unit)
        if (index !== undefined) found.add(index)
      }
    const written = new Set(this.#blockOf.values())
    const leading = blocks.findIndex((_, index) => written.has(index))
    const order = blocks.slice(0, leading === -1 ? blocks.length : leading)
    for (const index of found) {
      // A page break goes with the block that it puts on a new page.
      let first = index
      while (blocks[first - 1]?.type === 'page-break') first -= 1
      order.push(...blocks.slice(first > leading ? first : index, index + 1))
      for (
        let next = index + 1;
        next < blocks.length && !written.has(next) && !this.#isBreakFor(next);
        next += 1
      )
        order.push(...blocks.slice(next, next + 1))
    }
    return order
  }

  /** Whether a page break is followed by a block that it puts on a new page. */
  #isBreakFor(index: number): boolean {
    const { blocks } = this.stretch
    let next = index
    while (blocks[next]?.type === 'page-break') next += 1
    return next > index && next < blocks.length
  }

  #behindFloats(unit: Unit, index: number): Unit {
    return unit.kind === 'matter' ? this.#know({ ...unit, barrier: 'firm' }, index) : unit
  }

  #know<U extends Unit>(unit: U, index: number): U {
    this.#blockOf.set(unit, index)
    return unit
  }

  #floatUnits(node: FloatNode, flow: readonly Flow[], index: number): Unit[] {
    const gapPt = gapPtOf(this.theme)
    if (node.type === 'chart') return this.#flowUnits(flow, index, { kind: 'figure', gapPt }, node)
    const rows = this.#flowUnits(
      flow.map((one) => (one.headPt === undefined ? one : { ...one, keepNext: false })),
      index,
    )
    for (const unit of rows) this.rows.set(unit, node)
    return this.#flowUnits(flow, index, { kind: 'table', gapPt, rows })
  }

  #flowUnits(flow: readonly Flow[], index: number, float?: Float, chart?: Chart): Unit[] {
    return flow.flatMap((piece, number): Unit[] => {
      const noted = piece.notesPt > 0 ? { notes: [this.notes.push(piece.notesPt) - 1] } : {}
      const line = (at: number): Unit => {
        const reserve = float && number === 0 && at === 0 ? reservePt[float.kind] : 0
        const unit = matter(piece.linePt + reserve, [], {
          ...(at === 0 && noted),
          ...(float && { float }),
          ...(!float && piece.headPt !== undefined && { head: [matter(piece.headPt, [])] }),
          ...(piece.heading !== undefined && { isHeading: true }),
          ...(piece.heading === 1 && { barrier: 'soft' as const }),
        })
        const { leastPt } = piece
        if (!chart || leastPt === undefined) return unit
        return {
          ...unit,
          shorter: (heightPt) => {
            if (heightPt - reserve < leastPt) return undefined
            const lower = this.#know(keepWithNext({ ...unit, heightPt }), index)
            this.lower.set(lower, chart)
            return lower
          },
        }
      }
      const lines = Array.from({ length: piece.lines }, (_, at) => line(at))
      const isWhole = piece.keepLines || piece.lines < 2 * linesTogether
      const kept = isWhole ? keepTogether(lines) : keepParagraph(lines)
      const last = kept.length - 1
      const own = kept.map((unit, at) =>
        this.#know(at === last && piece.keepNext ? keepWithNext(unit) : unit, index),
      )
      return [
        ...(piece.breakBefore ? [turn(false)] : []),
        ...space(piece.beforePt),
        ...own,
        ...space(piece.afterPt),
      ]
    })
  }
}
