import type { Table } from '../../document/nodes.js'
import { plainText } from '../../document/plain-text.js'
import { escapeHtml } from './escape.js'
import { inlinesToHtml } from './inlines.js'

/** A caption with its number in front; empty if it has neither. */
export function captionHtml({ label, caption }: Pick<Table, 'label' | 'caption'>): string {
  const number = label === '' ? '' : `<span class="label">${escapeHtml(label)}</span>`
  return [number, inlinesToHtml(caption)].filter(Boolean).join(' ')
}

/** More columns than a phone shows side by side. */
const wideFrom = 6

/** The least width at which no column becomes a stack of single characters; narrower screens scroll. */
const leastWidthEm = (columns: number): number => 6 + 3.5 * Math.max(0, columns - 1)

/** A table in a frame of its own, which scrolls on narrow screens while the page stands still. */
export function frameHtml(name: string, columns: number, inner: string): string {
  const style = `min-width:${leastWidthEm(columns)}em`
  const wide = columns < wideFrom ? '' : ' wide'
  return `<div class="frame${wide}" role="region" tabindex="0" aria-label="${escapeHtml(name)}">\n<table style="${style}">\n${inner}\n</table>\n</div>`
}

export function notesHtml(notes: Table['notes']): string {
  return notes.map((note) => `\n<p class="note">${inlinesToHtml(note)}</p>`).join('')
}

export function tableHtml(table: Table): string {
  const caption = captionHtml(table)
  const head = table.columns.map(({ header }) => `<th scope="col">${inlinesToHtml(header)}</th>`)
  const rows = table.rows.map(({ cells }) => {
    const printed = table.columns.map(({ align }, index) => {
      const content = inlinesToHtml(cells[index] ?? [])
      return index === 0
        ? `<th scope="row" class="${align}">${content}</th>`
        : `<td class="${align}">${content}</td>`
    })
    return `<tr>${printed.join('')}</tr>`
  })
  const inner = [
    ...(caption === '' ? [] : [`<caption>${caption}</caption>`]),
    `<thead>\n<tr>${head.join('')}</tr>\n</thead>`,
    `<tbody>\n${rows.join('\n')}\n</tbody>`,
  ].join('\n')
  const name = `${table.label} ${plainText(table.caption)}`.trim()
  return `<div class="table">\n${frameHtml(name, table.columns.length, inner)}${notesHtml(table.notes)}\n</div>`
}
