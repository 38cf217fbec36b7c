import type { Place } from '../errors.js'
import type { CellFault } from './grid.js'
import type { ReadingFindings } from './reading.js'

/** Tells why a cell's value cannot be known. */
export function reportCellFault(fault: CellFault, place: Place, findings: ReadingFindings): void {
  switch (fault.kind) {
    case 'formula-not-computed':
      findings.add('cell-formula-not-computed', {}, place)
      break
    case 'format-unknown':
      findings.add('cell-format-unknown', { format: fault.format }, place)
      break
    case 'date-with-time':
      findings.add('cell-date-with-time', {}, place)
      break
    case 'unreadable':
      findings.add('cell-unreadable', { text: fault.text }, place)
      break
  }
}
