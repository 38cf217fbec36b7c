import type { Claim } from '../audit/claims/claim.js'
import { englishUnit } from '../audit/claims/en/unit-name.js'
import { quoteInLine } from '../audit/text/quote-in-line.js'
import type { Dataset } from '../model/dataset.js'

const han = /[\u2e80-\u9fff\uf900-\ufaff]/

/**
 * A claim as a line, its parts apart by tabs; of one in English the unit is in English, and a dataset's region
 * and indicator have the names of the quote's language where they have one.
 *
 * @example
 * const [claim] = readClaims('2024年一季度，全市进出口增长5.2%。')
 * claim && claimLine(claim, undefined) // '9\tgrowth-rate\t5.2%\tup\t-\t2024-Q1\t全市\t进出口\t全市进出口增长5.2%'
 */
export function claimLine(claim: Claim, data: Dataset | undefined): string {
  const { offset, kind, unit, direction, qualifier, period, quote } = claim
  const language = han.test(quote) ? 'zh-Hans' : 'en'
  const named = (id: string | null, things: ReadonlyMap<string, Named> | undefined): string | null =>
    id === null ? null : (things?.get(id)?.names[language] ?? id)
  const amount = claim.value ?? (claim.from === null ? '' : `${claim.from}→${claim.to ?? ''}`)
  const figure = amount + (unit === null ? '' : language === 'en' ? englishUnit(unit) : unit)
  const region = named(claim.region, data?.regions)
  const indicator = named(claim.indicator, data?.indicators)
  const cells = [figure, direction, qualifier, period, region, indicator]
  return [offset, kind, ...cells.map((cell) => cell || '-'), quoteInLine(quote)].join('\t')
}

interface Named {
  readonly names: { readonly en?: string | undefined; readonly 'zh-Hans'?: string | undefined }
}
