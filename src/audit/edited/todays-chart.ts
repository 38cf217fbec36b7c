import type { TracedChart, TracedPoint } from '../../document/traced-ledger.js'
import { parseForm, printInForm } from '../../phrase/figure-form.js'
import type { TodaysFigures } from './todays-figure.js'

/** A point of a chart as today's data has it: value and text undefined where it gives none. */
export interface TodaysPoint {
  readonly point: TracedPoint
  readonly value: string | undefined
  readonly text: string | undefined
}

/** The points of a chart derived anew, each in the units of its axis. */
export function todaysPoints({ points }: TracedChart, todays: TodaysFigures): TodaysPoint[] {
  return points.map((point) => {
    const fact = todays.fact(point.fact)
    const form = parseForm(point.form)
    const speaker = 'kind' in fact ? todays.speakerOf(fact) : undefined
    if (!('kind' in fact) || form === undefined || speaker === undefined)
      return { point, value: undefined, text: undefined }
    const value = printInForm(speaker, fact, form)
    return { point, value, text: value && speaker.book.digits(value) }
  })
}

export const hasMoved = ({ point, value }: TodaysPoint): boolean => value !== point.value
