import type { Derived } from '../derive/fact.js'
import type { ChartKind } from '../document/nodes.js'
import type { Message } from '../messages/index.js'
import type { Indicator } from '../model/indicator.js'
import type { Measure } from '../model/measure.js'
import type { Period } from '../model/period.js'
import type { Region } from '../model/region.js'
import type { Clause } from '../phrase/clause.js'
import { definite } from '../phrase/topic.js'
import { nameOfIndicator, nameOfRegion, wholeOf } from '../phrase/speaker.js'
import { namedText } from './arguments.js'
import type { HelperCall } from './helper.js'
import { nameInNote, regionInNote } from './cell-notes.js'
import { groupOf, rankedMembers, topOf } from './peers.js'
import { asksForPeriods, periodsOf } from './periods.js'
import type { TemplateRun } from './run.js'
import { captionOf, captionOver, captionText, labelled } from './table-notes.js'

export interface PlottedSeries {
  readonly name: string
  /** What notes call it, where that is not its name: the Far West. */
  readonly said?: string
  readonly axis?: 'secondary'
  /** One for each category. */
  readonly figures: readonly Derived[]
}

/** What a chart shows before it is drawn. */
export interface Plot {
  readonly caption: string
  readonly categories: readonly string[]
  readonly series: readonly PlottedSeries[]
  readonly highlighted?: number
  /** Whether notes speak of its categories, which are periods or regions, or of its series. */
  readonly notedBy: 'category' | 'series'
  readonly points: readonly { readonly region: Region; readonly period: Period }[]
}

/** Collects the figures of a chart; undefined, with its faults reported, where there is nothing to draw. */
export function plotOf(
  call: HelperCall,
  kind: ChartKind,
  measure: Measure,
  indicators: readonly Indicator[],
): Plot | undefined {
  const [first, ...others] = indicators
  if (first === undefined) return undefined
  const one = (): Indicator | undefined => {
    if (others.length === 0) return first
    return misshapen(call, { en: `a ${kind} chart shows one indicator`, zh: `${kind} 图只表示一个指标` })
  }
  switch (kind) {
    case 'bar':
    case 'stacked-bar':
      if (asksForPeriods(call)) return overTime(call, measure, indicators)
      if (namedText(call, 'among') !== '') return amongPeers(call, measure, indicators)
      return kind === 'bar' ? ofIndicators(call, measure, indicators) : overTime(call, measure, indicators)
    case 'line':
      return overTime(call, measure, indicators)
    case 'bar-line':
      return one() && barsAndLine(call, measure, first)
    case 'pie':
      return ofIndicators(call, measure, indicators)
    case 'ranking':
      return one() && amongPeers(call, measure, [first])
  }
}

function misshapen(call: HelperCall, problem: Message): undefined {
  const usage = '{{chart "bar-line" "level" of="gdp" last="5" caption="…"}}'
  call.run.report('chart-shape', { problem, usage }, call.place)
  return undefined
}

/** Indicators as categories, and beside the own figures those of another region if `versus` names one. */
function ofIndicators(call: HelperCall, measure: Measure, indicators: readonly Indicator[]): Plot {
  const { run, place } = call
  const { region } = run
  const figures = indicators.map((indicator) => {
    const derived = run.derive(region, indicator, clauseOf(measure))
    // What the source itself lists without a value is marked; what nobody lists is a fault of the template.
    if (derived.kind === 'absent' && derived.missing === undefined) {
      run.reportAbsent(region, indicator, clauseOf(measure), derived, place)
    }
    return derived
  })
  const isListed = figures.every((one) => one.kind === 'fact' || one.missing !== undefined)
  if (isListed && !figures.some(isFact)) run.report('chart-empty', {}, place)
  const other = versusOf(call)
  const others = other && indicators.map((indicator) => run.derive(other, indicator, clauseOf(measure)))
  return {
    notedBy: 'series',
    points: [],
    caption: captionOf(run, region, run.period, captionText(run, namedText(call, 'caption'), indicators)),
    categories: indicators.map((indicator) => nameOfIndicator(run.speaker, indicator)),
    series: [
      { ...regionSeries(run, region), figures },
      ...(other !== undefined && others?.some(isFact) === true
        ? [{ name: calledBeside(run, other), figures: others }]
        : []),
    ],
  }
}

/** Periods as categories; the series are indicators, or one indicator of two regions. */
function overTime(call: HelperCall, measure: Measure, indicators: readonly Indicator[]): Plot | undefined {
  const { run } = call
  const periods = periodsOf(call)
  if (periods.length === 0) return undefined
  const across = (region: Region, indicator: Indicator) =>
    periods.map((period) => run.derive(region, indicator, clauseOf(measure), period))
  const other = versusOf(call)
  const [first] = indicators
  const series =
    other !== undefined && first !== undefined && indicators.length === 1
      ? [run.region, other].map((region) => ({
          ...(region === other ? { name: calledBeside(run, region) } : regionSeries(run, region)),
          figures: across(region, first),
        }))
      : indicators.map((indicator) => ({
          name: calledBy(run, indicator, measure),
          figures: across(run.region, indicator),
        }))
  return reportedIfEmpty(call, measure, indicators, {
    notedBy: 'category',
    points: periods.map((period) => ({ region: run.region, period })),
    caption: captionOver(run, periods, captionText(run, namedText(call, 'caption'), indicators)),
    categories: periods.map((period) => calledIn(run, period)),
    series: series.filter(({ figures }) => figures.some(isFact)),
  })
}

/** A level as bars and its growth as a line at the other axis. */
function barsAndLine(call: HelperCall, measure: Measure, indicator: Indicator): Plot | undefined {
  const { run } = call
  const periods = periodsOf(call)
  if (periods.length === 0) return undefined
  const across = (one: Measure) =>
    periods.map((period) => run.derive(run.region, indicator, clauseOf(one), period))
  const name = nameOfIndicator(run.speaker, indicator)
  const { book } = run.speaker
  const growth = book.quantities.growth
  const line = across('growth')
  return reportedIfEmpty(call, measure, [indicator], {
    notedBy: 'category',
    points: periods.map((period) => ({ region: run.region, period })),
    caption: captionOver(run, periods, captionText(run, namedText(call, 'caption'), [indicator])),
    categories: periods.map((period) => calledIn(run, period)),
    series: [
      { name, said: nameInNote(run, indicator), figures: across(measure) },
      ...(line.some(isFact)
        ? [{ name: growth, said: definite(book, growth), axis: 'secondary' as const, figures: line }]
        : []),
    ],
  })
}

/** The members of a peer group as categories, the best first. */
function amongPeers(call: HelperCall, measure: Measure, indicators: readonly Indicator[]): Plot | undefined {
  const { run } = call
  const [first] = indicators
  const group = groupOf(call)
  if (group === undefined || first === undefined) return undefined
  const by = measure === 'growth' ? 'growth' : 'level'
  const members = topOf(call, rankedMembers(call, group, first, by)).filter((region) =>
    indicators.some((indicator) => isFact(run.derive(region, indicator, clauseOf(measure), run.period))),
  )
  const own = members.findIndex((region) => region.id === run.region.id)
  return reportedIfEmpty(call, measure, indicators, {
    notedBy: 'category',
    points: [],
    caption: captionOf(
      run,
      run.data.region(group.within),
      run.period,
      captionText(run, namedText(call, 'caption'), indicators),
    ),
    categories: members.map((region) => nameOfRegion(run.speaker, region, 'short')),
    series: indicators.map((indicator) => ({
      name: calledBy(run, indicator, measure),
      figures: members.map((region) => run.derive(region, indicator, clauseOf(measure), run.period)),
    })),
    ...(own >= 0 && { highlighted: own }),
  })
}

function reportedIfEmpty(
  call: HelperCall,
  measure: Measure,
  indicators: readonly Indicator[],
  plot: Plot,
): Plot | undefined {
  if (plot.series.some(({ figures }) => figures.some(isFact))) return fromFirstFigure(call, indicators, plot)
  for (const indicator of indicators) call.run.reportNothing(indicator, [clauseOf(measure)], call.place)
  return undefined
}

const isFact = (derived: Derived): boolean => derived.kind === 'fact'

/** Periods before the first figure have nothing to show, unless their source lists them without a value. */
function fromFirstFigure(call: HelperCall, indicators: readonly Indicator[], plot: Plot): Plot {
  const start = plot.categories.findIndex((_, index) =>
    plot.series.some(({ figures }) => {
      const figure = figures[index]
      return figure !== undefined && (figure.kind === 'fact' || figure.missing !== undefined)
    }),
  )
  if (start <= 0 || plot.points.length === 0) return plot
  const points = plot.points.slice(start)
  const periods = points.map(({ period }) => period)
  return {
    ...plot,
    caption: captionOver(call.run, periods, captionText(call.run, namedText(call, 'caption'), indicators)),
    categories: plot.categories.slice(start),
    points,
    series: plot.series.map((one) => ({ ...one, figures: one.figures.slice(start) })),
  }
}

const clauseOf = (measure: Measure): Clause => ({ measure, variant: 'default', optional: false })

/** The region that `versus` names; none where the own one has nothing above it. */
function versusOf(call: HelperCall): Region | undefined {
  const { run, place } = call
  const asked = namedText(call, 'versus')
  const id = asked === 'parent' ? run.region.parent : asked
  return id === undefined || id === '' ? undefined : run.attempt(place, () => run.data.region(id))
}

/** An indicator with what is plotted of it: 生产总值增速. */
function calledBy(run: TemplateRun, indicator: Indicator, measure: Measure): string {
  const name = nameOfIndicator(run.speaker, indicator)
  const pattern = run.speaker.book.cards.labels[measure]
  return pattern === undefined ? name : labelled(pattern, { name })
}

function calledIn({ speaker: { book } }: TemplateRun, period: Period): string {
  return book.period(period, book.tables.periodForm)
}

function regionSeries(run: TemplateRun, region: Region): Pick<PlottedSeries, 'name' | 'said'> {
  return { name: nameOfRegion(run.speaker, region, 'short'), said: regionInNote(run, region) }
}

function calledBeside(run: TemplateRun, region: Region): string {
  return region.id === run.region.parent
    ? wholeOf(run.speaker, region)
    : nameOfRegion(run.speaker, region, 'short')
}
