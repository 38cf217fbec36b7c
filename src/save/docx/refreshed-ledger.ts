import type { TodaysPoint } from '../../audit/edited/todays-chart.js'
import type { Fact } from '../../derive/fact.js'
import type { TracedChart, TracedFact, TracedFigure, TracedLedger } from '../../document/traced-ledger.js'
import { tracesOf } from '../../ledger/traces.js'
import type { Dataset } from '../../model/dataset.js'
import { phrasebook } from '../../phrase/phrasebooks.js'

/** The ledger with today's text and facts of the figures that were derived anew, and of the charts drawn anew. */
export function refreshedLedger(
  ledger: TracedLedger,
  data: Dataset,
  todays: ReadonlyMap<string, { readonly text: string; readonly facts: readonly Fact[] }>,
  charts: ReadonlyMap<TracedChart, readonly TodaysPoint[]>,
): TracedLedger {
  const all = [...todays.values()].flatMap(({ facts }) => facts)
  const traces = tracesOf(all, data, { book: phrasebook(ledger.language) })
  const factOf = (before: TracedFact): TracedFact => ({ ...before, ...traces.get(before.id) })
  return {
    ...ledger,
    figures: ledger.figures.map((figure): TracedFigure => {
      const now = todays.get(figure.id)
      if (now === undefined) return figure
      return { ...figure, printed: now.text, facts: figure.facts.map(factOf) }
    }),
    charts: ledger.charts.map((chart): TracedChart => {
      const points = charts.get(chart)
      if (points === undefined) return chart
      return {
        ...chart,
        points: points.map(({ point, value, text }) => ({
          ...point,
          value: value ?? point.value,
          text: text ?? point.text,
        })),
      }
    }),
  }
}
