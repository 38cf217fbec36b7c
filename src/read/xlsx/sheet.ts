import { columnNumber } from '../../cell-address.js'
import { fail } from '../../errors.js'
import { limits } from '../../limits.js'
import type { Area, GridCell, GridRow } from '../grid.js'
import type { Archive } from '../../ooxml/archive.js'
import { cellOf, type CellContext } from './cell-value.js'
import { RichText } from './rich-text.js'
import { readXml, type Attributes } from '../../ooxml/xml.js'

/** What is told of a sheet while it is read. */
export interface SheetListener {
  row(row: GridRow): void
  merge?(area: Area): void
  /** A cell whose formula refers to another workbook. */
  external?(line: number, column: number): void
}

/** Counts cells over all sheets of a workbook. */
export class CellCount {
  #count = 0

  add(): void {
    if (++this.#count > limits.workbookCells) {
      fail('workbook-too-many-cells', { limit: limits.workbookCells })
    }
  }
}

/** Reads a sheet row by row; rows and cells without a value are not told. */
export function readSheet(
  archive: Archive,
  part: string,
  context: CellContext,
  count: CellCount,
  listener: SheetListener,
): void {
  const reader = new SheetReader(part, context, count, listener)
  readXml(archive, part, reader)
}

class SheetReader {
  #line = 0
  #column = 0
  #cells: GridCell[] = []
  #type = ''
  #style = 0
  #value: string | undefined
  #formula: string | undefined
  #inline = false
  #inCell = false
  #into: 'value' | 'formula' | undefined
  readonly #rich = new RichText()
  #merges = 0

  constructor(
    readonly part: string,
    readonly context: CellContext,
    readonly count: CellCount,
    readonly listener: SheetListener,
  ) {}

  open(name: string, attributes: Attributes): void {
    if (this.#inline) {
      this.#rich.open(name, attributes)
      return
    }
    switch (name) {
      case 'row':
        this.#line = this.#checked(
          attributes.r === undefined ? this.#line + 1 : Number(attributes.r),
          this.#line,
        )
        this.#column = 0
        this.#cells = []
        break
      case 'c':
        this.#openCell(attributes)
        break
      case 'v':
        this.#value = ''
        this.#into = 'value'
        break
      case 'f':
        this.#formula = ''
        this.#into = 'formula'
        break
      case 'is':
        this.#inline = this.#inCell
        break
      case 'mergeCell':
        this.#merge(attributes.ref ?? '')
        break
    }
  }

  text(text: string): void {
    if (this.#inline) this.#rich.text(text)
    else if (this.#into === 'value' && (this.#value?.length ?? 0) <= limits.cellCharacters)
      this.#value += text
    else if (this.#into === 'formula' && (this.#formula?.length ?? 0) <= limits.cellCharacters)
      this.#formula += text
  }

  close(name: string): void {
    if (this.#inline && name !== 'is') {
      this.#rich.close(name)
      return
    }
    if (name === 'is') this.#inline = false
    else if (name === 'v' || name === 'f') this.#into = undefined
    else if (name === 'c') this.#closeCell()
    else if (name === 'row' && this.#cells.length > 0) {
      this.listener.row({ line: this.#line, cells: this.#cells })
      this.#cells = []
    }
  }

  #openCell(attributes: Attributes): void {
    const letters = /^([A-Za-z]{1,3})\d+$/.exec(attributes.r ?? '')?.[1]
    const column = letters === undefined ? this.#column + 1 : columnNumber(letters)
    if (column === undefined || column <= this.#column) {
      fail('workbook-xml', { part: this.part, reason: `c r="${attributes.r ?? ''}"` })
    }
    this.#column = column
    this.#type = attributes.t ?? 'n'
    this.#style = Number(attributes.s ?? 0)
    this.#value = undefined
    this.#formula = undefined
    this.#inCell = true
  }

  #closeCell(): void {
    this.#inCell = false
    const inline = this.#rich.take()
    const cell = cellOf(
      {
        column: this.#column,
        type: this.#type,
        style: this.#style,
        value: this.#value,
        inline,
        formula: this.#formula !== undefined,
      },
      this.context,
    )
    if (this.#formula !== undefined && /\[\d{1,6}\]/.test(this.#formula)) {
      this.listener.external?.(this.#line, this.#column)
    }
    if (cell === undefined) return
    this.count.add()
    this.#cells.push(cell)
  }

  /** Rows stand in their order, none twice and none beyond what a sheet has. */
  #checked(line: number, before: number): number {
    if (Number.isInteger(line) && line > before && line <= limits.sheetRows) return line
    return fail('workbook-xml', { part: this.part, reason: `row r="${line}"` })
  }

  #merge(ref: string): void {
    const match = /^([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})$/.exec(ref)
    if (match === null || ++this.#merges > limits.workbookMerges) return
    const [, left = '', top, right = '', bottom] = match
    this.listener.merge?.({
      top: Number(top),
      left: columnNumber(left) ?? 1,
      bottom: Number(bottom),
      right: columnNumber(right) ?? 1,
    })
  }
}
