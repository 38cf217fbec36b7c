import type { ColumnAlign, Spanner, Table, TableRow } from '../../document/nodes.js'
import { plainText } from '../../document/plain-text.js'
import type { HtmlContext } from './context.js'
import { decimalCell, decimalRoom, type DecimalRoom } from './decimal-cells.js'
import { escapeHtml } from './escape.js'
import { inlinesToHtml, labelHtml } from './inlines.js'

/** A caption with its number in front; empty if it has neither. */
export function captionHtml(
  { label, caption }: Pick<Table, 'label' | 'caption'>,
  context: HtmlContext,
): string {
  const number = label === '' ? '' : labelHtml(label)
  return [number, inlinesToHtml(caption, context)].filter(Boolean).join(' ')
}

/** More columns than a phone shows side by side. */
const wideFrom = 6

/** The least width at which no column becomes a stack of single characters; narrower screens scroll. */
const leastWidthEm = (columns: number): number => 6 + 3.5 * Math.max(0, columns - 1)

/** A table in a frame of its own, which scrolls on narrow screens while the page stands still. */
export function frameHtml(name: string, columns: number, inner: string): string {
  const style = `min-width:${leastWidthEm(columns)}em`
  const wide = columns < wideFrom ? '' : ' wide'
  const label = name === '' ? '' : ` aria-label="${escapeHtml(name)}"`
  return `<div class="frame${wide}" role="region" tabindex="0"${label}>\n<table style="${style}"${label}>\n${inner}\n</table>\n</div>`
}

export function notesHtml(notes: Table['notes'], context: HtmlContext): string {
  return notes.map((note) => `\n<p class="note">${inlinesToHtml(note, context)}</p>`).join('')
}

/** Spanners that lie inside the table, from left to right. */
const spannersOf = ({ spanners = [], columns }: Table): Spanner[] =>
  spanners
    .filter(({ from, to }) => from >= 0 && from <= to && to < columns.length)
    .toSorted((a, b) => a.from - b.from)

function columnGroups(table: Table, spanners: readonly Spanner[]): string[] {
  const groups: string[] = []
  for (let column = 0; column < table.columns.length;) {
    const spanner = spanners.find(({ from }) => from === column)
    const span = spanner === undefined ? 1 : spanner.to - spanner.from + 1
    groups.push(`<colgroup span="${span}"></colgroup>`)
    column += span
  }
  return groups
}

function headRows(table: Table, spanners: readonly Spanner[], context: HtmlContext): string[] {
  const head = (index: number, attributes = ''): string =>
    `<th scope="col"${attributes}>${inlinesToHtml(table.columns[index]?.header ?? [], context)}</th>`
  if (spanners.length === 0) return [`<tr>${table.columns.map((_, index) => head(index)).join('')}</tr>`]
  const upper: string[] = []
  const lower: string[] = []
  for (let column = 0; column < table.columns.length;) {
    const spanner = spanners.find(({ from }) => from === column)
    if (spanner === undefined) {
      upper.push(head(column, ' rowspan="2"'))
      column += 1
      continue
    }
    const span = spanner.to - spanner.from + 1
    upper.push(
      `<th scope="colgroup" colspan="${span}" class="spanner">${inlinesToHtml(spanner.header, context)}</th>`,
    )
    for (let under = spanner.from; under <= spanner.to; under += 1) lower.push(head(under))
    column += span
  }
  return [`<tr>${upper.join('')}</tr>`, `<tr>${lower.join('')}</tr>`]
}

interface Column {
  readonly align: ColumnAlign
  readonly room: DecimalRoom | null
}

function bodyRow(row: TableRow, columns: readonly Column[], context: HtmlContext): string {
  const { cells, kind, indent = 0, highlighted } = row
  const names = [kind === 'total' ? 'total' : '', highlighted === true ? 'own' : ''].filter(Boolean)
  const name = names.length === 0 ? '' : ` class="${names.join(' ')}"`
  if (kind === 'group') {
    const content = inlinesToHtml(cells[0] ?? [], context)
    return `<tr class="group"><th scope="rowgroup" colspan="${columns.length}" class="left">${content}</th></tr>`
  }
  const printed = columns.map(({ align, room }, index) => {
    const cell = cells[index] ?? []
    if (index === 0) {
      const indented = indent > 0 ? ` style="padding-inline-start:${1 + indent}em"` : ''
      return `<th scope="row" class="${align === 'decimal' ? 'left' : align}"${indented}>${inlinesToHtml(cell, context)}</th>`
    }
    const content = room === null ? inlinesToHtml(cell, context) : decimalCell(cell, room, context)
    return `<td class="${align}">${content}</td>`
  })
  return `<tr${name}>${printed.join('')}</tr>`
}

/** The rows under each group's head in a body of their own. */
function bodies(table: Table, context: HtmlContext): string[] {
  const columns = table.columns.map(({ align }, index): Column => ({
    align,
    room: align === 'decimal' && index > 0 ? decimalRoom(table, index) : null,
  }))
  const groups: string[][] = [[]]
  for (const row of table.rows) {
    if (row.kind === 'group' && groups.at(-1)?.length !== 0) groups.push([])
    groups.at(-1)?.push(bodyRow(row, columns, context))
  }
  return groups.map((rows) => `<tbody>\n${rows.join('\n')}\n</tbody>`)
}

export function tableHtml(table: Table, context: HtmlContext): string {
  const caption = captionHtml(table, context)
  const unit =
    table.unit === undefined || table.unit.length === 0
      ? ''
      : `<span class="table-unit">${inlinesToHtml(table.unit, context)}</span>`
  const spanners = spannersOf(table)
  const inner = [
    ...columnGroups(table, spanners),
    `<thead>\n${headRows(table, spanners, context).join('\n')}\n</thead>`,
    ...bodies(table, context),
  ].join('\n')
  const name = `${table.label} ${plainText(table.caption)}`.trim()
  const head =
    caption + unit === ''
      ? []
      : [`<figcaption>${caption === '' ? '' : `<span class="caption">${caption}</span>`}${unit}</figcaption>`]
  return [
    `<figure class="table" id="${context.anchors.of(table) ?? ''}">`,
    ...head,
    frameHtml(name, table.columns.length, inner) + notesHtml(table.notes, context),
    '</figure>',
  ].join('\n')
}
