import type { Derived, Fact } from '../../derive/fact.js'
import { chart as chartNode, text } from '../../document/builders.js'
import type { ChartPoint, ChartSeries } from '../../document/nodes.js'
import { Decimal } from '../../model/decimal.js'
import type { Indicator } from '../../model/indicator.js'
import type { Measure } from '../../model/measure.js'
import type { Region } from '../../model/region.js'
import type { Clause } from '../../phrase/clause.js'
import { digitsOf } from '../../phrase/quantity.js'
import { nameOfIndicator, nameOfRegion, wholeOf } from '../../phrase/speaker.js'
import { idListOf, namedText } from '../arguments.js'
import type { HelperCall, PrintHelper } from '../helper.js'
import type { TemplateRun } from '../run.js'
import { enumerated, labelled, numberedNotes, scopedCaption } from '../table-notes.js'
import { MarkdownValue, textOf } from '../text-value.js'

interface Series {
  readonly region: Region
  readonly name: string
  readonly figures: readonly Derived[]
}

/** One measure of several indicators as bars, beside those of another region if `versus` names one. */
export const chart: PrintHelper = {
  name: 'chart',
  usage: '{{chart "bar" "growth" of="indicator indicator" versus="parent" caption="…"}}',
  block: false,
  positional: [{ oneOf: ['bar'] }, { oneOf: ['level', 'growth', 'share', 'gap'] }],
  named: { of: 'indicators', versus: 'text', caption: 'text' },
  print(call) {
    const { run, place } = call
    const measure = textOf(call.positional[1]) as Measure
    const indicators = run.indicators('chart', idListOf(call.named.of), place)
    const clause: Clause = { measure, variant: 'default', optional: false }
    const figures = indicators.map((indicator) => {
      const derived = run.derive(run.region, indicator, clause)
      // What the source itself lists without a value is marked; what nobody lists is a fault of the template.
      if (derived.kind === 'absent' && derived.missing === undefined) {
        run.reportAbsent(run.region, indicator, clause, derived, place)
      }
      return derived
    })
    const own: Series = { region: run.region, name: nameOfRegion(run.speaker, run.region, 'short'), figures }
    const other = versusSeries(call, indicators, measure)
    const series = other === undefined ? [own] : [own, other]
    const units = [
      ...new Set(series.flatMap((one) => factsOf(one).flatMap(({ unit }) => (unit ? [unit.id] : [])))),
    ]
    if (units.length > 1) run.report('chart-units-differ', { units: units.join(', ') }, place)
    const isListed = figures.every((one) => one.kind === 'fact' || one.missing !== undefined)
    if (units.length === 0 && indicators.length > 0 && isListed) run.report('chart-empty', {}, place)
    if (indicators.length === 0 || units.length !== 1) return new MarkdownValue('')
    return printChart(call, indicators, series)
  },
}

function factsOf({ figures }: Series): Fact[] {
  return figures.filter((figure) => figure.kind === 'fact')
}

/** The series to compare with; none where the other region has no figure at all. */
function versusSeries(
  call: HelperCall,
  indicators: readonly Indicator[],
  measure: Measure,
): Series | undefined {
  const { run, place } = call
  const asked = namedText(call, 'versus')
  const id = asked === 'parent' ? run.region.parent : asked
  if (id === undefined || id === '') return undefined
  const region = run.attempt(place, () => run.data.region(id))
  if (region === undefined) return undefined
  const clause: Clause = { measure, variant: 'default', optional: true }
  const figures = indicators.map((indicator) => run.derive(region, indicator, clause))
  const name =
    region.id === run.region.parent
      ? wholeOf(run.speaker, region)
      : nameOfRegion(run.speaker, region, 'short')
  return figures.some(({ kind }) => kind === 'fact') ? { region, name, figures } : undefined
}

function printChart(call: HelperCall, indicators: readonly Indicator[], series: readonly Series[]) {
  const { run } = call
  const { book, rounding } = run.speaker
  const plotted = series.flatMap(factsOf)
  const unit = plotted[0]?.unit
  const scale = unit && book.scale(unit, Decimal.max(...plotted.map((fact) => fact.value.abs())))
  const unitName = scale?.name ?? ''
  const categories = indicators.map((indicator) => nameOfIndicator(run.speaker, indicator))
  const nodes = series.map((one): ChartSeries => ({
    name: book.startCase(one.name),
    points: one.figures.map((fact): ChartPoint | null => {
      if (fact.kind === 'absent') return null
      const value = digitsOf(fact, rounding, scale)
      const printed = book.digits(value)
      run.printFigure(printed, fact)
      return { value, text: printed, factId: fact.id }
    }),
  }))
  run.counters.chart += 1
  const caption = scopedCaption(run, namedText(call, 'caption'))
  const notes = [...missingNotes(run, categories, series), ...statusNotes(run, categories, series)]
  const node = chartNode({
    kind: 'bar',
    label: labelled(book.tables.figureLabel, { number: String(run.counters.chart) }),
    caption: [text(caption)],
    unit: unitName,
    categories: categories.map((category) => book.startCase(category)),
    series: nodes,
    alternative: alternative(run, caption, unitName, categories, series, nodes),
    notes: numberedNotes(run, notes),
  })
  return run.printBlock(call.place, () => node)
}

/** What is not plotted, by what its source says of it. */
function missingNotes(run: TemplateRun, categories: readonly string[], series: readonly Series[]): string[] {
  const { book } = run.speaker
  const byMeaning = new Map<string, string[]>()
  for (const { name, figures } of series) {
    for (const [index, figure] of figures.entries()) {
      if (figure.kind === 'fact') continue
      const meaning = book.absent.meanings[figure.missing ?? 'unlisted']
      const told = labelled(book.chart.pointName, { name, category: categories[index] ?? '' })
      byMeaning.set(meaning, [...(byMeaning.get(meaning) ?? []), told])
    }
  }
  return [...byMeaning].map(([meaning, names]) =>
    labelled(book.chart.missingNote, { names: enumerated(run, names), meaning }),
  )
}

/** Which figures have a status; a series whose every figure has it is named alone. */
function statusNotes(run: TemplateRun, categories: readonly string[], series: readonly Series[]): string[] {
  const { book } = run.speaker
  return Object.entries(book.statuses).flatMap(([status, word]) => {
    const names = series.flatMap((one) => {
      const facts = factsOf(one)
      const marked = new Set(facts.filter((fact) => fact.status.some((mark) => mark === status)))
      if (marked.size > 0 && marked.size === facts.length) return [one.name]
      return one.figures.flatMap((figure, index) =>
        figure.kind === 'fact' && marked.has(figure)
          ? [labelled(book.chart.pointName, { name: one.name, category: categories[index] ?? '' })]
          : [],
      )
    })
    return names.length === 0
      ? []
      : [labelled(book.tables.statusNote, { names: enumerated(run, names), status: word })]
  })
}

function alternative(
  run: TemplateRun,
  title: string,
  unit: string,
  categories: readonly string[],
  series: readonly Series[],
  nodes: readonly ChartSeries[],
): string {
  const { book } = run.speaker
  const values = categories.map((category, index) => {
    const points = series.map(({ name, figures }, one) => {
      const figure = figures[index]
      const reason = figure?.kind === 'absent' ? (figure.missing ?? 'unlisted') : 'unlisted'
      const value = nodes[one]?.points[index]?.text ?? book.absent.meanings[reason]
      return labelled(book.chart.point, { name, value })
    })
    return labelled(book.chart.category, { category, points: points.join(book.enumerationComma) })
  })
  return labelled(book.chart.alternative, { title, unit, values: values.join(book.itemSeparator) })
}
