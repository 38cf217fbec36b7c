import type { CellText, DocumentText, Story, TableText, TextPlace } from '../../audit/text/document-text.js'

interface OpenTable {
  readonly number: number
  readonly start: number
  readonly caption: CellText | undefined
  readonly rows: CellText[][]
  /** Rows below that the cell above each column still reaches into. */
  readonly reach: number[]
  row: CellText[]
  cell: OpenCell | undefined
  isLayout: boolean
}

interface OpenCell {
  readonly columns: number
  readonly rows: number
  readonly start: number
  text: string
}

/** A heading of a document without styles: 一、…… or （一）…… on a line of its own. */
const numbered = /^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[)）])[^。；;]{1,40}$/
/** A cell with a sentence is read as text and not by its table's head. */
const sentence = /[。；！？]|[.;] [A-Z]/

/**
 * Puts a document's blocks and tables together: the running text with the tables' cells blanked out, the
 * tables apart, and where each block stands.
 */
export class TextBuilder {
  readonly #chunks: string[] = []
  readonly #places: TextPlace[] = []
  readonly #tables: TableText[] = []
  readonly #blanks: { readonly start: number; readonly end: number }[] = []
  readonly #open: OpenTable[] = []
  #length = 0
  #paragraphs = 0
  #tableCount = 0
  #heading: string | undefined
  #story: Story | undefined
  #above: CellText | undefined
  #block: { start: number; text: string } | undefined
  #isLineOpen = false

  get length(): number {
    return this.#length
  }

  /** What follows stands apart from the running text; undefined for the running text again. */
  story(story: Story | undefined): void {
    this.endBlock()
    this.#story = story
  }

  /** Returns the offset of the text. */
  add(text: string): number {
    if (this.#block === undefined) {
      if (text.trim() === '') return this.#length
      this.#endLine()
      this.#block = { start: this.#length, text: '' }
      this.#places.push({ offset: this.#length, ...this.#place() })
    }
    const offset = this.#length
    this.#block.text += text
    this.#write(text)
    this.#isLineOpen = true
    return offset
  }

  endBlock(isHeading = false): void {
    const block = this.#block
    this.#block = undefined
    if (block === undefined || this.#open.length > 0) return
    const text = block.text.trim()
    this.#above = { text, offset: block.start + block.text.indexOf(text) }
    if (this.#story === undefined && (isHeading || numbered.test(text))) this.#heading = text
  }

  openTable(): void {
    this.endBlock()
    for (const outer of this.#open) outer.isLayout = true
    this.#endLine()
    const caption = this.#open.length === 0 ? this.#above : undefined
    const number = ++this.#tableCount
    this.#open.push({
      number,
      start: this.#length,
      caption,
      rows: [],
      reach: [],
      row: [],
      cell: undefined,
      isLayout: false,
    })
  }

  openCell(columns = 1, rows = 1): void {
    const table = this.#open.at(-1)
    if (table === undefined) return
    this.endBlock()
    this.#fill(table)
    if (table.row.length > 0) {
      this.#write('\t')
      this.#isLineOpen = false
    }
    table.cell = { columns, rows, start: this.#length, text: '' }
  }

  closeCell(): void {
    this.endBlock()
    const table = this.#open.at(-1)
    const cell = table?.cell
    if (table === undefined || cell === undefined) return
    this.#isLineOpen = false
    table.cell = undefined
    const text = cell.text.trim()
    for (let index = 0; index < cell.columns; index++) {
      table.reach[table.row.length] = cell.rows - 1
      const start = cell.start + Math.max(0, cell.text.indexOf(text))
      table.row.push(index === 0 ? { text, offset: start } : { text: '', offset: this.#length })
    }
  }

  closeRow(): void {
    const table = this.#open.at(-1)
    if (table === undefined) return
    this.closeCell()
    this.#fill(table)
    if (table.row.length > 0) table.rows.push(table.row)
    table.row = []
    this.#write('\n')
  }

  closeTable(): void {
    const table = this.#open.at(-1)
    if (table === undefined) return
    if (table.row.length > 0) this.closeRow()
    this.#open.pop()
    const { caption, rows, isLayout } = table
    const columns = rows.reduce((most, row) => Math.max(most, row.length), 0)
    if (isLayout || rows.length < 2 || columns < 2) return
    const isProse = (cell: CellText): boolean => sentence.test(cell.text)
    for (const cell of rows.flat()) {
      if (!isProse(cell)) this.#blanks.push({ start: cell.offset, end: cell.offset + cell.text.length })
    }
    const kept = rows.map((row) => row.map((cell) => (isProse(cell) ? { ...cell, text: '' } : cell)))
    this.#tables.push({ ...(caption !== undefined && { caption }), rows: kept })
  }

  document(name: string | undefined): DocumentText {
    this.endBlock()
    const original = this.#chunks.join('')
    let text = ''
    let from = 0
    const blanks = this.#blanks.sort((a, b) => a.start - b.start)
    for (const { start, end } of blanks) {
      text += original.slice(from, start) + original.slice(start, end).replace(/[^\n]/g, ' ')
      from = end
    }
    text = (text + original.slice(from)).replace(/\t/g, ' ')
    return {
      text,
      original,
      places: this.#places,
      tables: this.#tables,
      ...(name !== undefined && { name }),
    }
  }

  /** Cells from rows above that reach into this row. */
  #fill(table: OpenTable): void {
    for (let left = table.reach[table.row.length] ?? 0; left > 0; left = table.reach[table.row.length] ?? 0) {
      table.reach[table.row.length] = left - 1
      table.row.push({ text: '', offset: this.#length })
    }
  }

  #place(): Omit<TextPlace, 'offset'> {
    const heading = this.#heading !== undefined && { heading: this.#heading }
    if (this.#story !== undefined) return { story: this.#story }
    const table = this.#open.at(-1)
    if (table !== undefined) {
      return { table: table.number, row: table.rows.length + 1, cell: table.row.length + 1, ...heading }
    }
    return { paragraph: ++this.#paragraphs, ...heading }
  }

  #endLine(): void {
    if (this.#isLineOpen) this.#write('\n')
    this.#isLineOpen = false
  }

  #write(text: string): void {
    this.#chunks.push(text)
    this.#length += text.length
    for (const { cell } of this.#open) if (cell !== undefined) cell.text += text
  }
}
