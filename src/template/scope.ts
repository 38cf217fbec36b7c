import type { Period } from '../model/period.js'
import { measureTraits } from '../model/measure.js'
import type { Region } from '../model/region.js'
import type { Clause } from '../phrase/clause.js'
import { fillPattern } from '../phrase/pattern.js'
import { words, type Phrase } from '../phrase/piece.js'
import type { Subject } from '../phrase/topic.js'
import { wholeOf } from '../phrase/speaker.js'
import type { ArgumentKind, HelperCall } from './helper.js'
import { namedText } from './arguments.js'
import { periodFrom } from './period-words.js'
import { idOf } from './text-value.js'

/** Of which region and period a tag speaks. */
export interface Scope {
  readonly region: Region
  readonly period: Period
}

/** The arguments by which a tag speaks of another region or period than the document. */
export const scopeArguments = {
  region: 'region',
  period: 'period',
  base: 'period',
} as const satisfies Record<string, ArgumentKind>

/**
 * The same for a tag in running text, and whether it says that period in front: another than the document's (the
 * default), or the `end` of whichever it is, for what is counted then.
 */
export const toldScopeArguments = {
  ...scopeArguments,
  when: { oneOf: ['said', 'none', 'end'] },
} as const satisfies Record<string, ArgumentKind>

/** The scope that a tag asks for; undefined if it is that of the region above and there is none. */
export function scopeOf({ run, named }: HelperCall): Scope | undefined {
  const period = periodFrom(idOf(named.period), run.period) ?? run.period
  const id = idOf(named.region)
  if (id === '') return { region: run.region, period }
  const region = run.data.regions.get(id === 'parent' ? (run.region.parent ?? '') : id)
  return region && { region, period }
}

/** A tag's clauses; what is compared with an earlier period and names none is compared with `base`. */
export function clausesOf(call: HelperCall, value: unknown): Clause[] {
  const { run, place, named } = call
  const base = idOf(named.base)
  const clauses = run.clauses(value, place)
  if (base === '') return clauses
  return clauses.map((clause) =>
    clause.base === undefined && measureTraits[clause.measure].base !== 'none' ? { ...clause, base } : clause,
  )
}

/** The scope that a tag asks for; that there is none is reported, unless the tag may say nothing. */
export function neededScope(call: HelperCall, optional: boolean): Scope | undefined {
  const scope = scopeOf(call)
  if (scope === undefined && !optional) {
    call.run.report('region-no-parent', { region: call.run.region.id }, call.place)
  }
  return scope
}

/** How a region is named in front unless a tag says otherwise: another than the document's always is. */
export function subjectIn({ run, named }: HelperCall, { region }: Scope, own: Subject): Subject {
  if (region.id === run.region.id) return own
  if (idOf(named.region) !== 'parent') return 'name'
  return wholeOf(run.speaker, region) === wholeOf(run.speaker, run.region) ? 'name' : 'whole'
}

/** The words for a period in front of what is said of it. */
export function periodInFront(call: HelperCall, { period }: Scope): Phrase {
  const { run } = call
  const { book } = run.speaker
  const when = namedText(call, 'when')
  if (when === 'end' && book.atEnd !== undefined) return words(book.atEnd(period))
  if (period.id === run.period.id || when === 'none') return []
  return fillPattern(book.atPeriod, { period: words(book.period(period, 'full')) })
}
