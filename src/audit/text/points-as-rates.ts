import type { Reading } from './reading.js'
import { placedKey, seriesOf } from './series.js'
import type { StatedTwice } from './stated-twice.js'
import { figureText } from './text-figure.js'

/** 增长25.7个百分点 of what grew by 25.7% as the text says elsewhere: one figure in two units. */
export function* pointsAsRates(reading: Reading): Iterable<StatedTwice> {
  const series = seriesOf(reading)
  for (const figure of reading.figures) {
    const { kind, period } = figure.claim
    const { indicator, reliable } = reading.meaning(figure)
    if (kind !== 'point-change' || figure.unit === undefined) continue
    if (indicator === null || period === null || !reliable) continue
    const key = { ...placedKey(reading, figure, indicator), period, measure: 'growth/ratio/year/' }
    const other = series
      .under(key)
      .find(({ printed }) => printed !== undefined && figure.printed?.value.eq(printed.value) === true)
    if (other === undefined) continue
    yield { at: figure, other, a: figureText(figure), b: figureText(other) }
  }
}
