import type { Context } from './context.js'
import { solid, type WordBlock } from './flow.js'
import { ruleElement, type Rule } from './paragraph.js'
import { twipsToPt } from './units.js'
import { element, valued } from './xml.js'

export type Side = 'top' | 'left' | 'bottom' | 'right'

export interface Cell {
  /** How many columns it takes, 1 if absent. */
  readonly span?: number
  /** It begins a cell over several rows, or goes on with the one above. */
  readonly merge?: 'restart' | 'continue'
  readonly content: WordBlock
  /** RGB; none if absent or empty. */
  readonly fill?: string
  readonly rules?: Partial<Readonly<Record<Side, Rule>>>
  readonly padding?: Partial<Readonly<Record<Side, number>>>
  /** Turned a quarter to the right. */
  readonly turned?: boolean
  readonly align?: 'top' | 'center' | 'bottom'
}

export interface Row {
  readonly cells: readonly Cell[]
  /** Repeated at the head of each page. */
  readonly isHead?: boolean
  readonly height?: { readonly twips: number; readonly rule: 'exact' | 'atLeast' }
  /** May go on on the next page. */
  readonly splits?: boolean
}

/** Lengths in twips. */
export interface Grid {
  readonly columnWidths: readonly number[]
  readonly rows: readonly Row[]
  readonly rules?: Partial<Readonly<Record<Side, Rule>>>
  readonly padding: Readonly<Record<Side, number>>
  /** From the left edge of the text; negative into the margin. */
  readonly indent?: number
  /** Stands outside the flow of the text. */
  readonly floating?:
    /** At the foot of the type area, so far from the page's left edge. */
    | { readonly at: 'foot'; readonly x: number }
    | { readonly at: 'page'; readonly x: number; readonly y: number }
  /** What it holds, for readers who do not see it. */
  readonly alternative?: string
}

const sides: readonly Side[] = ['top', 'left', 'bottom', 'right']

const ruleElements = (rules: Partial<Readonly<Record<Side, Rule>>>): string =>
  sides.map((side) => (rules[side] === undefined ? '' : ruleElement(`w:${side}`, rules[side]))).join('')

const paddingElements = (padding: Partial<Readonly<Record<Side, number>>>): string =>
  sides
    .map((side) =>
      padding[side] === undefined ? '' : element(`w:${side}`, { 'w:w': padding[side], 'w:type': 'dxa' }),
    )
    .join('')

const shading = (fill: string | undefined): string =>
  fill === undefined || fill === ''
    ? ''
    : element('w:shd', { 'w:val': 'clear', 'w:color': 'auto', 'w:fill': fill })

function cellElement(cell: Cell, width: number): string {
  const { span = 1, merge, content, fill, rules, padding, turned, align = 'center' } = cell
  return (
    '<w:tc><w:tcPr>' +
    `<w:tcW w:w="${width}" w:type="dxa"/>` +
    (span > 1 ? valued('w:gridSpan', span) : '') +
    (merge === undefined ? '' : valued('w:vMerge', merge)) +
    (rules === undefined ? '' : `<w:tcBorders>${ruleElements(rules)}</w:tcBorders>`) +
    shading(fill) +
    (padding === undefined ? '' : `<w:tcMar>${paddingElements(padding)}</w:tcMar>`) +
    (turned === true ? valued('w:textDirection', 'tbRl') : '') +
    valued('w:vAlign', align) +
    `</w:tcPr>${content.xml}</w:tc>`
  )
}

function rowElement({ cells, isHead, height, splits }: Row, widths: readonly number[]): string {
  let column = 0
  const written = cells.map((cell) => {
    const { span = 1 } = cell
    let width = 0
    for (let index = column; index < column + span; index += 1) width += widths[index] ?? 0
    column += span
    return cellElement(cell, width)
  })
  return (
    '<w:tr><w:trPr>' +
    (splits === true ? '' : '<w:cantSplit/>') +
    (height === undefined ? '' : element('w:trHeight', { 'w:val': height.twips, 'w:hRule': height.rule })) +
    (isHead === true ? '<w:tblHeader/>' : '') +
    `</w:trPr>${written.join('')}</w:tr>`
  )
}

function placeElement({ floating }: Grid): string {
  if (floating === undefined) return ''
  const apart = { 'w:leftFromText': 0, 'w:rightFromText': 0 }
  return floating.at === 'foot'
    ? element('w:tblpPr', {
        ...apart,
        'w:vertAnchor': 'margin',
        // LibreOffice takes a table of full width out of the flow only where it is measured from the page.
        'w:horzAnchor': 'page',
        'w:tblpX': floating.x,
        'w:tblpYSpec': 'bottom',
      })
    : element('w:tblpPr', {
        ...apart,
        'w:vertAnchor': 'page',
        'w:horzAnchor': 'page',
        'w:tblpX': floating.x,
        'w:tblpY': floating.y,
      })
}

/** The height of a row: of its tallest cell with the space round its content. */
function rowHeightPt({ cells, height }: Row, padding: Grid['padding']): number {
  const tallest = cells.reduce((most, cell) => {
    if (cell.merge === 'continue') return most
    const around = (cell.padding?.top ?? padding.top) + (cell.padding?.bottom ?? padding.bottom)
    return Math.max(most, solid(cell.content.flow).linePt + twipsToPt(around))
  }, 0)
  if (height === undefined) return tallest
  return height.rule === 'exact' ? twipsToPt(height.twips) : Math.max(tallest, twipsToPt(height.twips))
}

const ruleHeightPt = (rule: Rule | undefined): number => (rule?.eighths ?? 0) / 8

/** What the rules above and below a row take, those of the whole table's first and last row among them. */
function ruleRoomPt({ cells }: Row, index: number, { rows, rules }: Grid): { above: number; below: number } {
  const most = (side: 'top' | 'bottom'): number =>
    Math.max(0, ...cells.map(({ rules: own }) => ruleHeightPt(own?.[side])))
  return {
    above: Math.max(most('top'), index === 0 ? ruleHeightPt(rules?.top) : 0),
    below: Math.max(most('bottom'), index === rows.length - 1 ? ruleHeightPt(rules?.bottom) : 0),
  }
}

/** A Word table with fixed columns. */
export function wordGrid(_: Context, grid: Grid): WordBlock {
  const { columnWidths, rows, rules, padding, indent, alternative } = grid
  const total = columnWidths.reduce((left, right) => left + right, 0)
  const xml =
    '<w:tbl><w:tblPr>' +
    placeElement(grid) +
    `<w:tblW w:w="${total}" w:type="dxa"/>` +
    (indent === undefined ? '' : element('w:tblInd', { 'w:w': indent, 'w:type': 'dxa' })) +
    (rules === undefined ? '' : `<w:tblBorders>${ruleElements(rules)}</w:tblBorders>`) +
    '<w:tblLayout w:type="fixed"/>' +
    `<w:tblCellMar>${paddingElements(padding)}</w:tblCellMar>` +
    (alternative === undefined || alternative === '' ? '' : valued('w:tblDescription', alternative)) +
    `</w:tblPr><w:tblGrid>${columnWidths.map((width) => element('w:gridCol', { 'w:w': width })).join('')}</w:tblGrid>` +
    rows.map((row) => rowElement(row, columnWidths)).join('') +
    '</w:tbl>'
  if (grid.floating !== undefined) return { xml, flow: [] }
  let headPt = 0
  return {
    xml,
    flow: rows.flatMap((row, at) => {
      const rule = ruleRoomPt(row, at, grid)
      const pieces = row.cells.flatMap(({ content }) => content.flow)
      if (row.splits === true)
        return pieces.map((piece, index) => ({
          ...piece,
          ...(index === 0 && { beforePt: piece.beforePt + twipsToPt(padding.top) + rule.above }),
          ...(index === pieces.length - 1 && {
            afterPt: piece.afterPt + twipsToPt(padding.bottom) + rule.below,
          }),
        }))
      const linePt = rowHeightPt(row, padding) + rule.above + rule.below
      const keepNext = pieces.some((piece) => piece.keepNext)
      if (row.isHead !== true) return [solid(pieces, { linePt, keepNext, headPt })]
      headPt += linePt
      return [solid(pieces, { linePt, keepNext })]
    }),
  }
}
