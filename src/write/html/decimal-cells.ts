import type { Inline, Table } from '../../document/nodes.js'
import type { HtmlContext } from './context.js'
import { escapeHtml } from './escape.js'
import { figureHtml, inlinesToHtml } from './inlines.js'

/** Room before and after the decimal points of a column, in widths of a digit. */
export interface DecimalRoom {
  readonly before: number
  readonly after: number
  /** Whether small bars stand beside the figures. */
  readonly hasBars: boolean
}

const wide = /[\u2e80-\uffef]/u

const widthCh = (text: string): number =>
  [...text].reduce((width, character) => width + (wide.test(character) ? 2 : 1), 0)

/** What stands before the decimal point with its sign, and the rest; null if the text has no digit. */
function split(text: string): readonly [before: string, after: string] | null {
  const match = /^([^\d]{0,2}\d[\d,，\u2009\u202f]*)(.*)$/su.exec(text)
  return match === null ? null : [match[1] ?? '', match[2] ?? '']
}

type Figure = Extract<Inline, { type: 'number' | 'text' }>

const figureAt = (cell: readonly Inline[]): number =>
  cell.findIndex(
    (one) =>
      (one.type === 'number' && split(one.text) !== null) ||
      (one.type === 'text' && split(one.value) !== null),
  )

const textOf = (figure: Figure): string => (figure.type === 'number' ? figure.text : figure.value)

export function decimalRoom({ rows }: Table, column: number): DecimalRoom {
  let before = 0
  let after = 0
  let hasBars = false
  for (const { cells, kind } of rows) {
    if (kind === 'group') continue
    const cell = cells[column] ?? []
    hasBars ||= cell.some(({ type }) => type === 'bar')
    const figure = cell[figureAt(cell)] as Figure | undefined
    const parts = figure === undefined ? null : split(textOf(figure))
    if (parts === null) continue
    before = Math.max(before, widthCh(parts[0]))
    after = Math.max(after, widthCh(parts[1]))
  }
  return { before, after, hasBars }
}

/** A figure in two boxes that meet at the decimal point, as wide in every row of the column. */
export function decimalCell(cell: readonly Inline[], room: DecimalRoom, context: HtmlContext): string {
  const at = figureAt(cell)
  const figure = cell[at] as Figure | undefined
  const parts = figure === undefined ? null : split(textOf(figure))
  if (figure === undefined || parts === null) return inlinesToHtml(cell, context)
  const [before, after] = parts
  const boxes = `<span class="before" style="min-width:${room.before}ch">${escapeHtml(before)}</span><span class="after" style="min-width:${room.after}ch">${escapeHtml(after)}</span>`
  const rest = cell.slice(at + 1)
  const barless =
    room.hasBars && !rest.some(({ type }) => type === 'bar')
      ? '<span class="bar none" aria-hidden="true"></span>'
      : ''
  return (
    inlinesToHtml(cell.slice(0, at), context) +
    (figure.type === 'number' ? figureHtml(figure, boxes, 0) : `<span class="number">${boxes}</span>`) +
    inlinesToHtml(rest, context) +
    barless
  )
}
