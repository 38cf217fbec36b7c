import type { Document } from '../../document/nodes.js'
import type { Context } from './context.js'
import { noteRule } from './footnotes.js'
import { pageNumberMarks, runningHeadMarks } from './page-marks.js'
import { moveMarks, type Mark, type Page } from './page.js'
import type { PlacedPage, PlacedUnit } from './placed-page.js'
import type { Pagination, Panel } from './units.js'

/** Draws what was dealt out to pages, with running heads, page numbers and the numbers in the contents. */
export function assemble(placed: readonly PlacedPage[], document: Document, context: Context): Page[] {
  const pagination = paginationOf(placed)
  const { hasRunningHead } = context.theme.page
  return placed.map((page, index) => {
    const { geometry, notes } = page
    const [firstNote] = notes
    const inArea = [
      ...panelMarks(page.units),
      ...page.units.flatMap((one) => marksOf(one, pagination)),
      ...page.closing,
      ...(firstNote ? [noteRule(context, firstNote.y)] : []),
      ...notes.flatMap((one) => marksOf(one, pagination)),
    ]
    const hasHead = hasRunningHead && index > 0 && (document.runningHead ?? '') !== ''
    return {
      widthPt: geometry.widthPt,
      heightPt: geometry.heightPt,
      marks: [
        ...(hasHead ? runningHeadMarks(document.runningHead ?? '', geometry, context) : []),
        ...moveMarks(inArea, geometry.leftPt, geometry.topPt),
        ...(isNumbered(placed, index, document)
          ? pageNumberMarks(index + 1, placed.length, geometry, context)
          : []),
      ],
    }
  })
}

function marksOf({ unit, y }: PlacedUnit, pagination: Pagination): Mark[] {
  return moveMarks([...unit.marks, ...(unit.late?.(pagination) ?? [])], 0, y)
}

function paginationOf(placed: readonly PlacedPage[]): Pagination {
  const pages = new Map<string, number>()
  for (const [index, { units }] of placed.entries())
    for (const { unit } of units)
      for (const mark of unit.marks) if (mark.kind === 'destination') pages.set(mark.name, index + 1)
  return { pageOf: (destination) => pages.get(destination) }
}

/** A letter's first page has no number, nor have a blank page and the closing block's page behind it. */
function isNumbered(placed: readonly PlacedPage[], index: number, { children }: Document): boolean {
  const isBlank = (page: PlacedPage | undefined): boolean => page?.units.length === 0
  const hasImprintAlone = (page: PlacedPage | undefined): boolean =>
    page !== undefined && page.units.length > 0 && page.units.every(({ unit }) => unit.kind === 'foot')
  if (index === 0 && children.some((child) => child.type === 'red-head' && child.form === 'letter'))
    return false
  if (isBlank(placed[index]) && hasImprintAlone(placed[index + 1])) return false
  return !(hasImprintAlone(placed[index]) && isBlank(placed[index - 1]) && index > 0)
}

/** Each panel once, from its first unit on the page to its last. */
function panelMarks(units: readonly PlacedUnit[]): Mark[] {
  const extents = new Map<Panel, { top: number; bottom: number }>()
  for (const { unit, y } of units)
    for (const panel of unit.panels ?? []) {
      const extent = extents.get(panel)
      const bottom = y + unit.heightPt
      if (extent) extent.bottom = bottom
      else extents.set(panel, { top: y, bottom })
    }
  return [...extents].flatMap(([{ x, width, fill, stroke, bar }, { top, bottom }]): Mark[] => {
    const common = { kind: 'rectangle', x, y: top, height: bottom - top, of: 'artifact' } as const
    return [
      ...(fill !== undefined || stroke
        ? [{ ...common, width, ...(fill !== undefined && { fill }), ...(stroke && { stroke }) }]
        : []),
      ...(bar ? [{ ...common, width: bar.widthPt, fill: bar.color }] : []),
    ]
  })
}
