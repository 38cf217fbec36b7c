import { limits } from '../../limits.js'
import type { Archive } from '../../ooxml/archive.js'
import { builtinFormat, parseNumberFormat, type NumberFormat } from './number-format.js'
import { readXml } from '../../ooxml/xml.js'

/** What a cell's style says that a reader needs: how a number is shown and how far text is indented. */
export interface CellStyle {
  readonly format: NumberFormat
  readonly indent: number
}

export const plainStyle: CellStyle = { format: { kind: 'general' }, indent: 0 }

/** The styles of cells in the order in which cells refer to them. */
export function readStyles(archive: Archive, part: string): CellStyle[] {
  const own = new Map<number, NumberFormat>()
  const styles: { formatId: number; indent: number }[] = []
  let inCellStyles = false
  readXml(archive, part, {
    open(name, attributes) {
      if (name === 'numFmt') {
        own.set(Number(attributes.numFmtId), parseNumberFormat(attributes.formatCode ?? ''))
      } else if (name === 'cellXfs') inCellStyles = true
      else if (inCellStyles && name === 'xf' && styles.length < limits.workbookStyles) {
        styles.push({ formatId: Number(attributes.numFmtId ?? 0), indent: 0 })
      } else if (inCellStyles && name === 'alignment') {
        const last = styles.at(-1)
        if (last !== undefined) last.indent = Number(attributes.indent ?? 0) || 0
      }
    },
    close(name) {
      if (name === 'cellXfs') inCellStyles = false
    },
  })
  return styles.map(({ formatId, indent }) => ({
    format: own.get(formatId) ?? builtinFormat(formatId),
    indent,
  }))
}
