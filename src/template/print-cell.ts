import type { Derived } from '../derive/fact.js'
import { number, text } from '../document/builders.js'
import type { Inline } from '../document/nodes.js'
import { cellText, type RowScale } from '../phrase/cell.js'
import { formText } from '../phrase/figure-form.js'
import type { TemplateRun } from './run.js'

/** A table's cell: the figure, or the mark for a missing one. */
export function printCell(run: TemplateRun, derived: Derived, scale: RowScale): Inline[] {
  if (derived.kind === 'absent') {
    return [text(run.speaker.book.tables.missing[derived.missing ?? 'unlisted'].mark)]
  }
  const printed = cellText(run.speaker, derived, scale)
  run.printFigure(printed, derived)
  const form = formText({ ...scale, kind: 'cell' })
  return [{ ...number(printed, derived.id), form }]
}
