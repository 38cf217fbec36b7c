/** A piece of text on a page, in points from the left lower corner. */
export interface PdfItem {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly size: number
}

/** A stretch of a line that a wide gap divides from the next, as a table's cell is. */
export interface PdfCell {
  readonly text: string
  readonly left: number
  readonly right: number
}

export interface PdfLine {
  readonly page: number
  readonly items: readonly PdfItem[]
  readonly cells: readonly PdfCell[]
  readonly left: number
  readonly right: number
  readonly y: number
  readonly size: number
}

const wide = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u3000-\u303f“”‘’—…]/

/** Joins two stretches of text: Han characters touch, words of other scripts have a blank between them. */
export function joined(before: string, after: string): string {
  const touches =
    before === '' || after === '' || /\s$/.test(before) || /^\s/.test(after) || wide.test(before.slice(-1))
  return touches || wide.test(after.charAt(0)) ? before + after : `${before} ${after}`
}

/** The lines of a page in the order in which they were written, each with its cells from left to right. */
export function pdfLines(items: readonly PdfItem[], page: number): PdfLine[] {
  const lines: PdfItem[][] = []
  for (const item of items) {
    if (item.text.trim() === '') continue
    const line = lines.at(-1)
    const last = line?.[0]
    // Small raised marks of notes stand on the line's body.
    const slack = Math.max(item.size, last?.size ?? 0) * 0.5
    if (line !== undefined && last !== undefined && Math.abs(last.y - item.y) < slack) line.push(item)
    else lines.push([item])
  }
  return lines.map((line) => lineOf(line, page))
}

function lineOf(items: readonly PdfItem[], page: number): PdfLine {
  const sorted = [...items].sort((a, b) => a.x - b.x)
  const size = sorted.reduce((most, one) => Math.max(most, one.size), 0)
  const cells: { text: string; left: number; right: number }[] = []
  for (const { text, x, width } of sorted) {
    const cell = cells.at(-1)
    const gap = cell === undefined ? Infinity : x - cell.right
    if (cell === undefined || gap > size * 1.2) cells.push({ text, left: x, right: x + width })
    else {
      cell.text = gap > size * 0.15 ? joined(cell.text, text) : cell.text + text
      cell.right = Math.max(cell.right, x + width)
    }
  }
  const left = cells[0]?.left ?? 0
  const right = cells.at(-1)?.right ?? 0
  return { page, items: sorted, cells, left, right, y: sorted[0]?.y ?? 0, size }
}

/** A table's head, whose words often stand too close to be told apart, divided as the rows under it are. */
export function headOver(line: PdfLine, rows: readonly PdfLine[]): PdfLine | undefined {
  const count = rows[0]?.cells.length ?? 0
  const columns = Array.from({ length: count }, (_, index) => {
    const cells = rows.flatMap((row) => row.cells[index] ?? [])
    return {
      left: Math.min(...cells.map(({ left }) => left)),
      right: Math.max(...cells.map(({ right }) => right)),
    }
  })
  const cells = columns.map(() => ({ text: '', left: Infinity, right: -Infinity }))
  for (const { text, x, width } of line.items) {
    const middle = x + width / 2
    const distances = columns.map(({ left, right }) => Math.max(0, left - middle, middle - right))
    const cell = cells[distances.indexOf(Math.min(...distances))]
    if (cell === undefined) return undefined
    cell.text = joined(cell.text, text)
    cell.left = Math.min(cell.left, x)
    cell.right = Math.max(cell.right, x + width)
  }
  const isHead = cells.length > 1 && cells.every(({ text }) => text !== '' && !/^[\d.−-]+$/.test(text))
  return isHead ? { ...line, cells } : undefined
}
