import type { Fact } from '../derive/fact.js'
import { isRate } from '../model/indicator.js'
import type { Region } from '../model/region.js'
import type { Clause } from '../phrase/clause.js'
import { versusName, wholeOf } from '../phrase/speaker.js'
import type { TemplateRun } from './run.js'
import { labelled } from './table-notes.js'

/** What a column of one measure is called, with the side that it is compared with. */
export function columnHead(
  run: TemplateRun,
  { measure, of }: Clause,
  facts: readonly Fact[],
  region: Region = run.region,
  among: readonly Clause[] = [],
): string {
  const { book } = run.speaker
  const versus = facts.find((fact) => fact.versus !== undefined)?.versus
  const parent = region.parent === undefined ? undefined : run.data.regions.get(region.parent)
  const reference =
    versus !== undefined
      ? versusName(run.speaker, versus)
      : parent === undefined
        ? ''
        : wholeOf(run.speaker, parent)
  if (measure === 'rank' && of !== undefined && ranksByTwo(among))
    return labelled(book.tables.rankBy, { reference, quantity: book.quantities[of] })
  const isAnnual = facts.length > 0 && facts.every(({ period }) => period.grain === 'year')
  const isMixed = facts.some(({ indicator }) => isRate(indicator) || indicator.kind === 'index')
  const head =
    measure === 'growth' && isAnnual
      ? book.tables.annualGrowth
      : measure === 'level' && isMixed
        ? book.tables.mixedLevel
        : undefined
  return labelled(head ?? book.tables.columns[measure], { reference })
}

/** Whether a table ranks by one quantity in one column and by another in the next, so that heads must tell. */
export function ranksByTwo(clauses: readonly Clause[]): boolean {
  return new Set(clauses.flatMap(({ measure, of }) => (measure === 'rank' ? [of] : []))).size > 1
}
