import { idListOf, namedText, namedScaling, scalingArguments } from '../arguments.js'
import { printGrid, type GridLine } from '../grid.js'
import type { PrintHelper } from '../helper.js'
import { periodArguments, periodsOf } from '../periods.js'
import { captionOver, captionText } from '../table-notes.js'
import { MarkdownValue } from '../text-value.js'

/** Figures of the document's region over time, one period a row. */
export const trend: PrintHelper = {
  name: 'trend',
  usage:
    '{{trend "indicator indicator" columns="level growth" last="5" from="2019" periods="2019 2024" step="year" caption="…" id="…" unit="亿元" decimals="1"}}',
  block: false,
  positional: ['indicators'],
  named: { ...periodArguments, columns: 'clauses', caption: 'text', id: 'text', ...scalingArguments },
  print(call) {
    const { run, place } = call
    const { book } = run.speaker
    const indicators = run.indicators('trend', idListOf(call.positional[0]), place)
    const clauses = run.clauses(call.named.columns ?? 'level growth', place)
    const periods = periodsOf(call)
    if (indicators.length === 0 || periods.length === 0) return new MarkdownValue('')
    const lines = periods.map((period): GridLine => ({
      name: book.startCase(book.period(period, book.tables.periodForm)),
      region: run.region,
      period,
    }))
    const grid = {
      head: book.tables.period,
      caption: captionOver(run, periods, captionText(run, namedText(call, 'caption'), indicators)),
      lines,
      indicators,
      clauses,
      scaling: namedScaling(call),
    }
    return printGrid(call, grid) ?? new MarkdownValue('')
  },
}
