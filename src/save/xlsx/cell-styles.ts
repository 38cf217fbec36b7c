import { printedDecimals } from '../../model/decimal.js'
import { main } from './names.js'

/** Digits that a spreadsheet keeps of a number. */
const keptDigits = 15
const firstFormat = 164
const textFormat = 49
const plain = 2
const quoted = 3
const firstNumber = 4

/**
 * The styles of a workbook's cells: text, text that looks like a formula and is marked as none, and
 * numbers with so many decimals.
 */
export class CellStyles {
  readonly head = 1
  readonly #decimals: number[] = []

  text(text: string): number {
    return /^['=+\-@\t\r]/.test(text) ? quoted : plain
  }

  /** The style of a number; undefined for a text, or a number that a spreadsheet would not keep as it is. */
  number(text: string): number | undefined {
    if (!/^-?(?:0|[1-9]\d*)(?:\.\d{1,30})?$/.test(text) || /^-[0.]+$/.test(text)) return undefined
    if (text.replace(/^-?[0.]*/, '').replace('.', '').length > keptDigits) return undefined
    const decimals = printedDecimals(text)
    const known = this.#decimals.indexOf(decimals)
    return firstNumber + (known >= 0 ? known : this.#decimals.push(decimals) - 1)
  }

  xml(): string {
    const formats = this.#decimals.map((decimals, index) => {
      const code = decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}`
      return `<numFmt numFmtId="${firstFormat + index}" formatCode="${code}"/>`
    })
    const styles = [
      cellStyle(0),
      headStyle,
      cellStyle(textFormat),
      cellStyle(textFormat, 'fontId="0" quotePrefix="1"'),
      ...formats.map((_, index) => cellStyle(firstFormat + index)),
    ]
    const numFmts =
      formats.length > 0 ? `<numFmts count="${formats.length}">${formats.join('')}</numFmts>` : ''
    const cellXfs = `<cellXfs count="${styles.length}">${styles.join('')}</cellXfs>`
    return `<styleSheet xmlns="${main}">${numFmts}${fonts}${fills}${borders}${styleXfs}${cellXfs}${named}</styleSheet>`
  }
}

/** A long head is broken over lines and not cut off. */
const headStyle = `<xf numFmtId="${textFormat}" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>`

function cellStyle(format: number, rest = 'fontId="0"'): string {
  return `<xf numFmtId="${format}" ${rest} fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`
}

const fonts =
  '<fonts count="2"><font><sz val="11"/><name val="宋体"/></font><font><b/><sz val="11"/><name val="宋体"/></font></fonts>'
const fills =
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>'
const borders = '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>'
const styleXfs =
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>'
const named = '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>'
