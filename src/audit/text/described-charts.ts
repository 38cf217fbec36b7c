import { simplifyText } from '../claims/script.js'
import type { CellText } from './document-text.js'
import type { Reading } from './reading.js'
import type { StatedTwice } from './stated-twice.js'

const description = /(?:chart|图) ?[“「"]([^”」"\n]{2,120})[”」"] ?[（(][^（）()\n]{1,40}[）)][：:]([^\n]*)/gi
const number = /^[-－−]?(\d{1,3}(?:,\d{3})*(?:\.\d+)?|\d+(?:\.\d+)?)$/
const mostTables = 200

/** A chart told in words below its table: each row’s figures stand behind the row’s name there too. */
export function* describedCharts({ document, plain }: Reading): Iterable<StatedTwice> {
  const tables = (document.tables ?? []).slice(0, mostTables)
  const captioned = tables.map((table) => ({ table, caption: words(table.caption?.text ?? '') }))
  for (const { 0: all, 1: title = '', 2: told = '', index } of plain.matchAll(description)) {
    const named = captioned.findLast(
      ({ table, caption }) =>
        caption.endsWith(words(title)) && (table.rows[0]?.[0]?.offset ?? Infinity) < index,
    )
    if (named !== undefined)
      yield* compared(named.table.rows.slice(1), told, index + all.length - told.length)
  }
}

function* compared(
  rows: readonly (readonly CellText[])[],
  told: string,
  start: number,
): Iterable<StatedTwice> {
  const lower = told.toLowerCase()
  let cursor = 0
  const places = rows.map((row) => {
    const label = words(row[0]?.text ?? '')
    const at = label === '' ? -1 : lower.indexOf(label, cursor)
    if (at >= 0) cursor = at + label.length
    return { row, at, behind: cursor }
  })
  for (const [order, { row, at, behind }] of places.entries()) {
    if (at < 0) continue
    const next = places.slice(order + 1).find((one) => one.at >= 0)
    const until = next?.at ?? told.length
    const segment = told.slice(behind, until)
    const cells = row.slice(1).filter(({ text }) => number.test(text))
    const [first, last] = [cells[0], cells.at(-1)]
    if (first === undefined || last === undefined || !/\d/.test(segment) || isTold(cells, segment)) continue
    yield {
      // Which of them is wrong nobody can tell.
      at: { start: first.offset, end: last.offset + last.text.length },
      other: { start: start + at, end: start + until },
      a: cells.map(({ text }) => text).join('、'),
      b: told.slice(at, until).replace(/[；;。.\s]+$/, ''),
    }
  }
}

/** Whether some words tell the numbers of a row in their order. */
function isTold(cells: readonly CellText[], segment: string): boolean {
  let from = 0
  for (const { text } of cells) {
    const end = placeOf(number.exec(text)?.[1] ?? '', segment.slice(from))
    if (end === undefined) return false
    from += end
  }
  return true
}

/** Behind which place a number stands in some words. */
function placeOf(digits: string, text: string): number | undefined {
  for (let at = text.indexOf(digits); at >= 0; at = text.indexOf(digits, at + 1)) {
    const end = at + digits.length
    if (!/[\d.,]$/.test(text.slice(0, at)) && !/^[.,]?\d/.test(text.slice(end))) return end
  }
  return undefined
}

function words(text: string): string {
  return simplifyText(text).replace(/\s+/g, ' ').trim().toLowerCase()
}
