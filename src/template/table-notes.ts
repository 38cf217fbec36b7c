import { text } from '../document/builders.js'
import type { Inline } from '../document/nodes.js'
import { parsePeriod, type Period } from '../model/period.js'
import type { Region } from '../model/region.js'
import { fillPattern } from '../phrase/pattern.js'
import type { Indicator } from '../model/indicator.js'
import { phraseText, words } from '../phrase/piece.js'
import { nameOfIndicator, nameOfRegion, wholeOf } from '../phrase/speaker.js'
import type { TemplateRun } from './run.js'
import type { Scope } from './scope.js'

/** A note from its pattern. */
export function labelled(pattern: string, slots: Readonly<Record<string, string>>): string {
  return phraseText(
    fillPattern(
      pattern,
      Object.fromEntries(Object.entries(slots).map(([name, value]) => [name, words(value)])),
    ),
  )
}

/** Things named one after another: A、B, or A, B and C. */
export function enumerated({ speaker }: TemplateRun, names: readonly string[]): string {
  const { enumerationComma, lastEnumerationComma } = speaker.book
  const last = names.at(-1) ?? ''
  const others = names.slice(0, -1).join(enumerationComma)
  return others === '' ? last : others + lastEnumerationComma + last
}

/** Notes under a table or chart: one sentence each, numbered if there are several. */
export function numberedNotes(run: TemplateRun, notes: readonly string[]): Inline[][] {
  const { book } = run.speaker
  const { notesLabel, numberedNote } = book.tables
  if (notes.length === 0) return []
  if (notes.length === 1) return [[text(`${notesLabel.one}${notes.join('')}${book.stop}`)]]
  const joined = notes
    .map((note, index) => labelled(numberedNote, { number: String(index + 1), note }))
    .join(book.itemSeparator)
  return [[text(`${notesLabel.several}${joined}${book.stop}`)]]
}

/** A caption with the region and the period in front, so that no figure stands without them. */
export function scopedCaption(run: TemplateRun, caption: string, scope: Scope = run): string {
  return captionOf(run, scope.region, scope.period, caption)
}

/** A caption as its tag has it, `{indicator}` in it being what the table or chart is about. */
export function captionText(run: TemplateRun, caption: string, indicators: readonly Indicator[]): string {
  const names = indicators.map((indicator) => nameOfIndicator(run.speaker, indicator))
  return run.speaker.book.startCase(caption.replaceAll('{indicator}', enumerated(run, names)))
}

/** 全国2023年…, not 中国2023年…: a nation is named as the text names it. English names it. */
export function regionInCaption({ speaker }: TemplateRun, region: Region): string {
  const isWhole = region.level === 'country' && speaker.book.names !== 'en'
  return isWhole ? wholeOf(speaker, region) : nameOfRegion(speaker, region, 'short')
}

/** The same for another region or period. */
export function captionOf(run: TemplateRun, about: Region, at: Period, caption: string): string {
  const { book } = run.speaker
  const region = regionInCaption(run, about)
  const period = book.period(at, 'full')
  const short = book.period(at, 'short')
  return labelled(book.tables.caption, { region, period, short, caption })
}

/** The same for several periods in time order. */
export function captionOver(run: TemplateRun, periods: readonly Period[], caption: string): string {
  const { book } = run.speaker
  const [first, last] = [periods[0] ?? run.period, periods.at(-1) ?? run.period]
  const years = first.grain === 'year' && last.grain === 'year' && first.id !== last.id
  const span = years ? parsePeriod(`${first.id}/${last.id}`) : undefined
  if (span !== undefined || first.id === last.id) return captionOf(run, run.region, span ?? last, caption)
  const region = regionInCaption(run, run.region)
  const period = labelled(book.tables.periodRange, {
    from: book.period(first, book.tables.periodForm),
    to: book.period(last, book.tables.periodForm),
  })
  return labelled(book.tables.caption, { region, period, short: period, caption })
}
