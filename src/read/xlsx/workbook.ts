import { fail } from '../../errors.js'
import { limits } from '../../limits.js'
import type { Area, Grid, GridRow } from '../grid.js'
import { Archive } from '../../ooxml/archive.js'
import type { CellContext } from './cell-value.js'
import { readSharedStrings } from './shared-strings.js'
import { CellCount, readSheet, type SheetListener } from './sheet.js'
import { readStyles } from './styles.js'
import { relationsOf, type Relation } from '../../ooxml/relations.js'
import { attribute, readXml } from '../../ooxml/xml.js'

/** A sheet of a workbook by its name. */
export interface SheetName {
  readonly name: string
  readonly part: string
  readonly hidden: boolean
}

/**
 * An Excel workbook (.xlsx, ECMA-376) whose sheets are read one at a time. Formulas are not computed:
 * their results are those that the spreadsheet program saved. Refuses macros, encryption and document
 * types; parts that hold no cells are never opened.
 */
export class Workbook {
  readonly sheets: readonly SheetName[]
  readonly #archive: Archive
  readonly #context: CellContext
  readonly #count = new CellCount()

  /** @throws JianbaoError, without a place, for what is no workbook or one that is not read. */
  constructor(bytes: Uint8Array) {
    refuseOtherFiles(bytes)
    this.#archive = new Archive(bytes)
    const names = this.#archive.names()
    if (names.some((name) => name.endsWith('vbaProject.bin'))) fail('workbook-macros', {})
    if (names.includes('xl/workbook.bin')) fail('workbook-binary', {})
    const part = relationsOf(this.#archive, '').find(({ type }) => type === 'officeDocument')?.target
    if (part === undefined || !this.#archive.has(part)) fail('workbook-not-one', {})
    const relations = relationsOf(this.#archive, part)
    const { sheets, since1904 } = this.#readSheets(part, new Map(relations.map((one) => [one.id, one])))
    this.sheets = sheets
    const target = (type: string): string | undefined =>
      relations.find((one) => one.type === type && this.#archive.has(one.target))?.target
    const strings = target('sharedStrings')
    const styles = target('styles')
    this.#context = {
      strings: strings === undefined ? [] : readSharedStrings(this.#archive, strings),
      styles: styles === undefined ? [] : readStyles(this.#archive, styles),
      since1904,
    }
  }

  /** Reads a sheet row by row. */
  read(sheet: SheetName, listener: SheetListener): void {
    readSheet(this.#archive, sheet.part, this.#context, this.#count, listener)
  }

  /** A whole sheet with its merged cells; `external` is told of cells that refer to other workbooks. */
  grid(file: string, sheet: SheetName, external?: SheetListener['external']): Grid {
    const rows: GridRow[] = []
    const merges: Area[] = []
    this.read(sheet, {
      row: (row) => rows.push(row),
      merge: (area) => merges.push(area),
      ...(external && { external }),
    })
    return { file, sheet: sheet.name, rows, merges }
  }

  #readSheets(
    part: string,
    relations: ReadonlyMap<string, Relation>,
  ): { sheets: SheetName[]; since1904: boolean } {
    const sheets: SheetName[] = []
    let since1904 = false
    readXml(this.#archive, part, {
      open: (name, attributes) => {
        if (name === 'workbookPr') since1904 = /^(?:1|true)$/.test(attributes.date1904 ?? '')
        if (name !== 'sheet' || sheets.length >= limits.workbookParts) return
        const relation = relations.get(attribute(attributes, 'id') ?? '')
        if (relation?.type !== 'worksheet') return
        if (!this.#archive.has(relation.target)) fail('workbook-damaged', { part: relation.target })
        const hidden = attributes.state === 'hidden' || attributes.state === 'veryHidden'
        sheets.push({ name: attributes.name ?? '', part: relation.target, hidden })
      },
    })
    return { sheets, since1904 }
  }
}

const compoundFile = [0xd0, 0xcf, 0x11, 0xe0]
const zip = [0x50, 0x4b]

/** Other kinds of files under the extension .xlsx, each with what to do about it. */
function refuseOtherFiles(bytes: Uint8Array): void {
  const begins = (magic: readonly number[]): boolean => magic.every((byte, index) => bytes[index] === byte)
  if (begins(compoundFile)) {
    const encrypted = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(
      Buffer.from('EncryptedPackage', 'utf16le'),
    )
    if (encrypted) fail('workbook-encrypted', {})
    fail('workbook-old', {})
  }
  if (!begins(zip)) fail('workbook-not-one', {})
}
