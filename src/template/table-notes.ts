import { text } from '../document/builders.js'
import type { Inline } from '../document/nodes.js'
import { fillPattern } from '../phrase/pattern.js'
import { phraseText, words } from '../phrase/piece.js'
import { nameOfRegion } from '../phrase/speaker.js'
import type { TemplateRun } from './run.js'

/** A note from its pattern. */
export function labelled(pattern: string, slots: Readonly<Record<string, string>>): string {
  return phraseText(
    fillPattern(
      pattern,
      Object.fromEntries(Object.entries(slots).map(([name, value]) => [name, words(value)])),
    ),
  )
}

/** Notes under a table or chart: one sentence each, numbered if there are several. */
export function numberedNotes(run: TemplateRun, notes: readonly string[]): Inline[][] {
  const { book } = run.speaker
  const joined = notes
    .map((note, index) => (notes.length > 1 ? `${index + 1}.${note}` : note))
    .join(book.itemSeparator)
  return notes.length === 0 ? [] : [[text(`${book.tables.notesLabel}${joined}${book.stop}`)]]
}

/** A caption with the region and the period in front, so that no figure stands without them. */
export function scopedCaption(run: TemplateRun, caption: string): string {
  const { book } = run.speaker
  const region = nameOfRegion(run.speaker, run.region, 'short')
  return labelled(book.tables.caption, { region, period: book.period(run.period, 'full'), caption })
}
