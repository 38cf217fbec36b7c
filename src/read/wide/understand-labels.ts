import type { MessageCode, MessageParameters } from '../../messages/index.js'
import { similar } from '../../model/similar.js'
import type { LabelCell } from './layout.js'
import { joined, type Meaning } from './meaning.js'
import type { NameIndex } from './name-index.js'
import { plainLabel } from './plain-label.js'
import type { LabelReading } from './read-label.js'
import type { ToldMeanings } from './told-meanings.js'

/** What a column or a row turned out to be. */
export type Line = Meaning | 'skip' | 'unknown'

/** Reports a label; without a cell, the line as such. */
export type ReportLabel = <C extends MessageCode>(
  cell: LabelCell | undefined,
  code: C,
  parameters: MessageParameters<C>,
) => void

/**
 * What the labels of one column or row mean together: what the mapping tells of its address or of the
 * labels as a path, over what each label says, told or read by itself.
 */
export function understandLabels(
  cells: readonly LabelCell[],
  address: string,
  told: ToldMeanings,
  names: NameIndex,
  read: (cell: LabelCell) => LabelReading,
  report: ReportLabel,
): Line {
  const path = cells.map(({ text }) => text)
  const special = told.special(address, path)
  if (special !== undefined && special.kind !== 'meaning') {
    report(undefined, 'wide-meaning-unknown', { label: address })
    return 'unknown'
  }
  if (special?.meaning === 'skip') return 'skip'
  const faults: (() => void)[] = []
  let all: Meaning = {}
  for (const cell of cells) {
    const given = told.label(cell.text)
    const reading = given ?? read(cell)
    const label = cell.text.trim()
    if (reading.kind === 'ambiguous') {
      faults.push(() => report(cell, 'wide-label-ambiguous', { label, ids: reading.ids }))
    } else if (reading.kind === 'unknown') {
      faults.push(() => {
        if (given !== undefined) report(cell, 'wide-meaning-unknown', { label })
        else report(cell, 'wide-label-unknown', { label, similar: closeName(label, names) })
      })
    } else {
      if (reading.meaning === 'skip') return 'skip'
      const both = joined(all, reading.meaning)
      if ('conflict' in both)
        faults.push(() => report(cell, 'wide-labels-conflict', { field: both.conflict }))
      else all = both
    }
  }
  if (special !== undefined) return { ...all, ...special.meaning }
  for (const fault of faults) fault()
  return faults.length > 0 ? 'unknown' : all
}

function closeName(label: string, names: NameIndex): string {
  return similar(plainLabel(label).toLowerCase(), names.names())
}
