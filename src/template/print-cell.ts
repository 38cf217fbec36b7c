import type { Derived } from '../derive/fact.js'
import { number, text } from '../document/builders.js'
import type { Inline } from '../document/nodes.js'
import { formatCell } from '../phrase/quantity.js'
import type { CellScale } from './cell-scale.js'
import type { TemplateRun } from './run.js'

/** A table's cell: the figure without its unit, or the mark for a missing one. */
export function printCell(run: TemplateRun, derived: Derived, scale: CellScale): Inline[] {
  const { book, rounding } = run.speaker
  if (derived.kind === 'absent') {
    return [text(book.tables.missing[derived.missing ?? 'unlisted'].mark)]
  }
  const shared = derived.unit?.id === scale.unit ? scale : undefined
  const printed = formatCell(derived, book, rounding, shared)
  run.printFigure(printed, derived)
  return [number(printed, derived.id)]
}
