import { finding, type Place } from '../errors.js'
import {
  parsePeriod,
  periodGrammar,
  previousPeriod,
  samePeriodLastYear,
  type Period,
} from '../model/period.js'
import { limits } from '../limits.js'
import { namedText } from './arguments.js'
import type { ArgumentKind, HelperCall } from './helper.js'
import { idsOf } from './options.js'
import { idOf } from './text-value.js'

/** Arguments of a tag that shows figures over time. */
export const periodArguments = {
  periods: 'text',
  from: 'period',
  last: 'text',
  step: { oneOf: ['year', 'period'] },
} as const satisfies Record<string, ArgumentKind>

/** Whether a tag asks for figures over time at all. */
export function asksForPeriods(call: HelperCall): boolean {
  return ['periods', 'from', 'last'].some((name) => idOf(call.named[name]) !== '')
}

/**
 * The periods that a tag asks for, in time order: those that `periods` lists; or the document's own and
 * the ones before it, back to `from` or `last` so many, in steps of a year (一季度 of each year) or of a
 * period (quarter by quarter). Of a document over several years they are its years.
 */
export function periodsOf(call: HelperCall): Period[] {
  const { run, place } = call
  const listed = idsOf(namedText(call, 'periods'))
  if (listed.length > 0) return listed.flatMap((id) => read(call, id, place))
  const { period } = run
  const years = period.grain === 'years' ? yearsOf(period) : undefined
  const last = lastOf(call, years?.length)
  const fromText = idOf(call.named.from)
  const from = fromText === '' ? undefined : read(call, fromText, place)[0]
  if (last === undefined || (fromText !== '' && from === undefined)) return []
  const end = years?.at(-1) ?? period
  const before = namedText(call, 'step') === 'period' ? previousPeriod : samePeriodLastYear
  const periods: Period[] = []
  for (let one = end; periods.length < last; one = before(one)) {
    if (from !== undefined && one.start < from.start) break
    periods.unshift(one)
  }
  return periods
}

function lastOf(call: HelperCall, years: number | undefined): number | undefined {
  const text = namedText(call, 'last')
  const most = limits.periodsShown
  if (text === '') return idOf(call.named.from) === '' ? (years ?? 5) : most
  const count = /^\d{1,4}$/.test(text) ? Number(text) : 0
  if (count >= 2 && count <= most) return count
  call.run.findings.push(finding('periods-count', { text, most }, call.place))
  return undefined
}

function read({ run }: HelperCall, id: string, place: Place): Period[] {
  const period = parsePeriod(id)
  if (period !== undefined) return [period]
  run.report('period-unreadable', { text: id, grammar: periodGrammar }, place)
  return []
}

function yearsOf({ start, end }: Period): Period[] {
  const first = Number(start.slice(0, 4))
  const count = Number(end.slice(0, 4)) - first + 1
  return Array.from({ length: count }, (_, index) => parsePeriod(String(first + index))).filter(
    (period) => period !== undefined,
  )
}
