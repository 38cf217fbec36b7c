import type { Clause } from '../../phrase/clause.js'
import { nameOfRegion } from '../../phrase/speaker.js'
import { idListOf, namedFlag, namedText, namedScaling, scalingArguments } from '../arguments.js'
import { regionInNote } from '../cell-notes.js'
import { printGrid, type GridLine } from '../grid.js'
import type { PrintHelper } from '../helper.js'
import { groupOf, rankedMembers, topOf } from '../peers.js'
import { clausesOf } from '../scope.js'
import { captionOf, captionText, regionInCaption } from '../table-notes.js'
import { MarkdownValue } from '../text-value.js'

/**
 * All peers in one table, the best in the first indicator by level or growth first, with the document's
 * own region marked; `total` adds the region that they are within.
 */
export const ranking: PrintHelper = {
  name: 'ranking',
  usage:
    '{{ranking "indicator indicator" columns="level growth rank" by="level" among="peer group" top="10" total=true base="2019" caption="…" id="…" unit="亿元" decimals="1"}}',
  block: false,
  positional: ['indicators'],
  named: {
    columns: 'clauses',
    by: { oneOf: ['level', 'growth'] },
    among: 'text',
    top: 'text',
    total: 'flag',
    caption: 'text',
    id: 'text',
    ...scalingArguments,
    base: 'period',
  },
  print(call) {
    const { run, place } = call
    const { period } = run
    const indicators = run.indicators('ranking', idListOf(call.positional[0]), place)
    const group = groupOf(call)
    const [first] = indicators
    if (group === undefined || first === undefined) return new MarkdownValue('')
    const by = namedText(call, 'by') === 'growth' ? 'growth' : 'level'
    const clauses = clausesOf(call, call.named.columns ?? 'level growth rank')
      // The ranks are those of the order of the rows.
      .map((clause): Clause =>
        clause.measure === 'rank' && clause.of === undefined ? { ...clause, of: by } : clause,
      )
    const within = run.data.region(group.within)
    const regions = topOf(call, rankedMembers(call, group, first, by))
    const lines = regions.map((region): GridLine => ({
      name: nameOfRegion(run.speaker, region, 'short'),
      said: regionInNote(run, region),
      region,
      period,
      ...(region.id === run.region.id && { highlighted: true }),
    }))
    const total: GridLine = {
      name: regionInCaption(run, within),
      said: regionInNote(run, within),
      region: within,
      period,
      kind: 'total',
    }
    const grid = {
      head: run.speaker.book.tables.region,
      caption: captionOf(run, within, period, captionText(run, namedText(call, 'caption'), indicators)),
      lines: namedFlag(call, 'total') ? [total, ...lines] : lines,
      indicators,
      clauses,
      scaling: namedScaling(call),
    }
    return printGrid(call, grid) ?? new MarkdownValue('')
  },
}
