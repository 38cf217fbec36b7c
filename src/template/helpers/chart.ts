import type { Derived, Fact } from '../../derive/fact.js'
import { chart as chartNode, text } from '../../document/builders.js'
import {
  chartKinds,
  type Chart,
  type ChartKind,
  type ChartPoint,
  type ChartSeries,
} from '../../document/nodes.js'
import { Decimal, exactText } from '../../model/decimal.js'
import type { Indicator } from '../../model/indicator.js'
import type { Measure } from '../../model/measure.js'
import { parsePeriod } from '../../model/period.js'
import type { Scale } from '../../phrase/phrasebook.js'
import { formText } from '../../phrase/figure-form.js'
import { plottedDigits } from '../../phrase/quantity.js'
import { commonScaling } from '../../phrase/scaling.js'
import { idListOf } from '../arguments.js'
import { breakNotes, statusNotes } from '../cell-notes.js'
import { plotOf, type Plot, type PlottedSeries } from '../chart-series.js'
import type { HelperCall, PrintHelper } from '../helper.js'
import { named } from '../named-block.js'
import { periodArguments } from '../periods.js'
import type { TemplateRun } from '../run.js'
import { enumerated, labelled, numberedNotes } from '../table-notes.js'
import { MarkdownValue, textOf } from '../text-value.js'

/**
 * A chart of one measure: `bar` of several indicators (beside those of another region if `versus` names
 * one), over time, or among peers; `stacked-bar` over time or among peers; `line` over time; `bar-line`
 * with the level as bars and its growth as a line; `pie` of shares; `ranking` of all peers.
 */
export const chart: PrintHelper = {
  name: 'chart',
  usage:
    '{{chart "bar" "growth" of="indicator indicator" versus="parent" last="5" among="peer group" top="10" caption="…" id="…"}}',
  block: false,
  positional: [{ oneOf: chartKinds }, { oneOf: ['level', 'growth', 'share', 'gap'] }],
  named: {
    ...periodArguments,
    of: 'indicators',
    versus: 'text',
    among: 'text',
    top: 'text',
    caption: 'text',
    id: 'text',
  },
  print(call) {
    const { run, place } = call
    const kind = textOf(call.positional[0]) as ChartKind
    const measure = textOf(call.positional[1]) as Measure
    const indicators = run.indicators('chart', idListOf(call.named.of), place)
    const plot = plotOf(call, kind, measure, indicators)
    if (plot === undefined) return new MarkdownValue('')
    const scales = {
      primary: axisScale(call, plot, 'primary'),
      secondary: axisScale(call, plot, 'secondary'),
    }
    if (scales.primary === undefined || !allShown(call, kind, plot)) return new MarkdownValue('')
    const node = chartOf(call, kind, plot, scales, indicators, measure)
    return run.printBlock(place, () => node)
  },
}

type Axis = 'primary' | 'secondary'
type Scales = Readonly<Record<Axis, Scale | undefined>>

const isFact = (derived: Derived): derived is Fact => derived.kind === 'fact'
const axisOf = (series: PlottedSeries): Axis => series.axis ?? 'primary'
const factsAt = (plot: Plot, axis: Axis): Fact[] =>
  plot.series.filter((series) => axisOf(series) === axis).flatMap(({ figures }) => figures.filter(isFact))

/** In what an axis counts; all its figures must be in one unit. */
function axisScale({ run, place }: HelperCall, plot: Plot, axis: Axis): Scale | undefined {
  const facts = factsAt(plot, axis)
  const units = [...new Set(facts.flatMap(({ unit }) => (unit ? [unit.id] : [])))]
  const unit = facts.find((fact) => fact.unit)?.unit
  if (units.length > 1) run.report('chart-units-differ', { units: units.join(', ') }, place)
  if (unit === undefined || units.length > 1) return undefined
  return run.speaker.book.scale(unit, sizeOf(run, facts))
}

/** By which figure an axis is scaled: the smallest, unless the largest would then have too many digits. */
function sizeOf({ speaker: { book } }: TemplateRun, facts: readonly Fact[]): Decimal {
  const sizes = facts.map(({ value }) => value.abs())
  const largest = Decimal.max(...sizes)
  const filled = sizes.filter((size) => !size.isZero())
  const isShort = commonScaling(facts, { unit: 'auto' }, book) !== undefined
  return isShort && filled.length > 0 ? Decimal.min(...filled) : largest
}

/** Parts of a whole have no negative figures. */
function allShown({ run, place }: HelperCall, kind: ChartKind, plot: Plot): boolean {
  if (kind !== 'pie' && kind !== 'stacked-bar') return true
  const negative = plot.series.flatMap(({ name, figures }) =>
    figures
      .filter(isFact)
      .flatMap(({ value }) => (value.isNegative() ? [{ name, value: exactText(value) }] : [])),
  )
  for (const { name, value } of negative) run.report('chart-negative', { kind, name, value }, place)
  return negative.length === 0
}

function chartOf(
  call: HelperCall,
  kind: ChartKind,
  plot: Plot,
  scales: Scales,
  indicators: readonly Indicator[],
  measure: Measure,
): Chart {
  const { run } = call
  const { book } = run.speaker
  const series = plot.series.map((one): ChartSeries => ({
    name: book.startCase(one.name),
    points: one.figures.map((figure) => pointOf(run, figure, scales[axisOf(one)])),
    ...(one.axis !== undefined && { axis: one.axis }),
  }))
  run.counters.chart += 1
  const label = labelled(book.tables.figureLabel, { number: String(run.counters.chart) })
  const unit = scales.primary?.name ?? ''
  return chartNode({
    kind,
    ...named(call, label),
    label,
    caption: [text(plot.caption)],
    unit,
    ...(scales.secondary !== undefined && { secondaryUnit: scales.secondary.name }),
    categories: plot.categories.map((category) => book.startCase(category)),
    series,
    ...(plot.highlighted !== undefined && { highlighted: plot.highlighted }),
    alternative: alternative(run, kind, [unit, scales.secondary?.name ?? ''], plot, series),
    notes: numberedNotes(run, [
      ...missingNotes(run, plot),
      ...linesWithStatus(run, plot),
      ...breakNotes(run, indicators, [measure, 'level'], plot.points),
    ]),
  })
}

function pointOf(run: TemplateRun, fact: Derived, scale: Scale | undefined): ChartPoint | null {
  if (fact.kind === 'absent') return null
  const value = plottedDigits(fact, run.speaker.rounding, scale)
  const printed = run.speaker.book.digits(value)
  run.printFigure(printed, fact)
  return { value, text: printed, factId: fact.id, form: formText({ kind: 'plot', shift: scale?.shift }) }
}

/** What is not plotted, by what its source says of it: each series with the categories that it lacks. */
function missingNotes(run: TemplateRun, plot: Plot): string[] {
  const { book } = run.speaker
  const pattern = plot.notedBy === 'category' ? book.chart.pointAt : book.chart.pointName
  const byMeaning = new Map<string, Map<string, number[]>>()
  for (const { name: own, said: name = own, figures } of plot.series) {
    for (const [index, figure] of figures.entries()) {
      if (figure.kind === 'fact') continue
      const meaning = book.absent.meanings[figure.missing ?? 'unlisted']
      const lacking = byMeaning.get(meaning) ?? new Map<string, number[]>()
      lacking.set(name, [...(lacking.get(name) ?? []), index])
      byMeaning.set(meaning, lacking)
    }
  }
  return [...byMeaning].map(([meaning, lacking]) => {
    const all = [...lacking].map(([name, at]) => ({ name, categories: categoriesTold(run, plot, at) }))
    const told = all.map(({ name, categories }) =>
      labelled(pattern, { name, category: enumerated(run, categories) }),
    )
    const isNested = all.some(({ categories }) => categories.length > 1)
    const names = isNested ? told.join(book.comma) : enumerated(run, told)
    return labelled(book.chart.missingNote, { names, meaning })
  })
}

const leastSpan = 3

/** Categories by name, three years or more that follow one another as one span: 2015—2018年. */
function categoriesTold({ speaker: { book } }: TemplateRun, plot: Plot, places: readonly number[]): string[] {
  const yearAt = (place: number | undefined): number | undefined => {
    const period = place === undefined ? undefined : plot.points[place]?.period
    return period?.grain === 'year' ? Number(period.id) : undefined
  }
  const runs: number[][] = []
  for (const place of places) {
    const last = runs.at(-1)
    const [before, year] = [yearAt(last?.at(-1)), yearAt(place)]
    if (last !== undefined && before !== undefined && year === before + 1) last.push(place)
    else runs.push([place])
  }
  return runs.flatMap((run) => {
    const [from, to] = [yearAt(run[0]), yearAt(run.at(-1))]
    const span = run.length < leastSpan ? undefined : parsePeriod(`${from ?? ''}/${to ?? ''}`)
    return span === undefined ? run.map((place) => plot.categories[place] ?? '') : [book.period(span, 'full')]
  })
}

const marksOf = (figures: readonly Derived[]): ReadonlySet<string> =>
  new Set(figures.filter(isFact).map(({ status }) => [...status].sort().join()))

/** Which points have a status; a series or a category whose every figure has it is named alone. */
function linesWithStatus(run: TemplateRun, plot: Plot): string[] {
  const { book } = run.speaker
  if (plot.notedBy === 'series') {
    const differing = plot.series.filter(({ figures }) => marksOf(figures).size > 1)
    // Where all series have a mark at the same categories, the categories tell it.
    const alike = plot.categories.flatMap((name, index) => {
      const facts = plot.series.flatMap(({ figures }) => figures[index] ?? []).filter(isFact)
      return marksOf(facts).size <= 1 ? [{ name, facts }] : []
    })
    if (differing.length > 0 && alike.length === plot.categories.length) return statusNotes(run, alike)
    return statusNotes(
      run,
      plot.series.flatMap(({ name: own, said: name = own, figures }) => {
        const facts = figures.filter(isFact)
        // Where the figures of a series differ, each is named by itself.
        if (marksOf(facts).size <= 1) return [{ name, facts }]
        return figures.flatMap((figure, index) =>
          figure.kind === 'fact'
            ? [
                {
                  name: labelled(book.chart.pointName, { name, category: plot.categories[index] ?? '' }),
                  facts: [figure],
                },
              ]
            : [],
        )
      }),
    )
  }
  const all = enumerated(
    run,
    plot.series.map(({ name, said = name }) => said),
  )
  const lines = plot.categories.map((name, index) => ({
    name,
    facts: plot.series.flatMap(({ figures }) => figures[index] ?? []).filter(isFact),
  }))
  return statusNotes(run, lines, all)
}

function alternative(
  run: TemplateRun,
  kind: ChartKind,
  units: readonly string[],
  plot: Plot,
  series: readonly ChartSeries[],
): string {
  const { book } = run.speaker
  const values = plot.categories.map((category, index) => {
    const points = plot.series.map(({ name, figures }, one) => {
      const figure = figures[index]
      const reason = figure?.kind === 'absent' ? (figure.missing ?? 'unlisted') : 'unlisted'
      const value = series[one]?.points[index]?.text ?? book.absent.meanings[reason]
      // One name is enough where there is one series.
      return plot.series.length === 1 && index > 0 ? value : labelled(book.chart.point, { name, value })
    })
    return labelled(book.chart.category, { category, points: points.join(book.enumerationComma) })
  })
  return labelled(book.chart.alternative, {
    kind: book.chart.kinds[kind],
    title: plot.caption,
    unit: units.filter(Boolean).join(book.enumerationComma),
    values: values.join(book.itemSeparator),
  })
}
