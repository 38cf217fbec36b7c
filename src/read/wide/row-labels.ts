import type { GridLookup, LabelCell } from './layout.js'
import type { NameIndex } from './name-index.js'
import { plainLabel, unnumbered } from './plain-label.js'
import { readLabel, type LabelReading } from './read-label.js'

/**
 * The labels of rows, read from the top down: the outer columns of labels hold for the rows below them,
 * and a part of what stands above (其中：工业, or one indented deeper) is known by its full name only, for
 * its short name may be that of another indicator.
 */
export class RowLabels {
  /** The labels above that the inner columns stand under. */
  readonly #above = new Map<number, LabelCell>()
  #underOfWhich = false
  #leastIndent: number | undefined

  constructor(
    readonly lookup: GridLookup,
    readonly names: NameIndex,
    readonly percentInTable: boolean,
  ) {}

  /** The labels of a row, outer ones from above where it has none of its own. */
  cells(line: number): LabelCell[] {
    const [first, last] = this.lookup.layout.labels
    const cells: LabelCell[] = []
    for (let column = first; column <= last; column++) {
      const own = this.lookup.label(line, column)
      if (own !== undefined && column < last) {
        this.#above.set(column, own)
        for (let later = column + 1; later < last; later++) this.#above.delete(later)
      }
      const cell = own ?? this.#above.get(column)
      if (cell === undefined || (own === undefined && column === last)) continue
      if (!cells.some((one) => one.line === cell.line && one.column === cell.column)) cells.push(cell)
    }
    return cells
  }

  /** Notes whether rows from here on are parts; a row without figures begins something new. */
  note(cells: readonly LabelCell[], figures: boolean): void {
    const part = cells.some(({ text }) => unnumbered(plainLabel(text)).part)
    if (part || (!figures && cells.length > 0)) this.#underOfWhich = part
  }

  read(cell: LabelCell): LabelReading {
    const { text } = cell
    const reading = readLabel(text, this.names, this.percentInTable || /[%％]/.test(text))
    const byFullName = reading.kind === 'meaning' && !reading.byShortName
    if (byFullName && !unnumbered(plainLabel(text)).part) this.#underOfWhich = false
    const indent = cell.indent + (/^[\s\u3000]*/.exec(text)?.[0].length ?? 0)
    this.#leastIndent = Math.min(this.#leastIndent ?? indent, indent)
    const under = this.#underOfWhich || indent > this.#leastIndent
    return under && reading.kind === 'meaning' && reading.byShortName ? { kind: 'unknown' } : reading
  }
}
