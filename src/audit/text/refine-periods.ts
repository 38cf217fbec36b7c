import { parsePeriod } from '../../model/period.js'
import type { Claim } from '../claims/claim.js'

const quarters = '一二三四'
const pattern = '(?:((?:19|20)\\d{2})年?)?(?:第([一二三四1-4])季|(首三季|前[3三]季))(?!度)'
const farthest = 600

interface Named {
  readonly at: number
  readonly year: string | undefined
  /** The rest of a period's id behind the year. */
  readonly within: (year: string) => string
}

/** 第一季, 首三季 and 前3季 are how Hong Kong and Taiwan write what is told of a year. */
export function refinePeriods(claims: readonly Claim[], plain: string): readonly Claim[] {
  return refineQuarters(claims, plain).map((claim) => {
    const period = claim.period === null ? undefined : (endedPeriod(claim.period) ?? yearsOf(claim, plain))
    return period === undefined ? claim : { ...claim, period }
  })
}

/** Between 2015 and 2024, exports rose from A to B: a change of all these years. */
function yearsOf({ kind, period, offset }: Claim, plain: string): string | undefined {
  if (kind !== 'from-to' || period === null || !/^\d{4}$/.test(period)) return undefined
  const sentence = plain.slice(Math.max(0, offset - farthest), offset).replace(/^.*(?:\n|[.。]\s)/s, '')
  const [, first = '', last = ''] =
    /\bbetween ((?:19|20)\d{2}) and ((?:19|20)\d{2})\b(?!.*\b(?:19|20)\d{2}\b)/is.exec(sentence) ?? []
  return last === period && first < last ? `${first}/${last}` : undefined
}

/** What is told as of a period's last day (2024年末, 6月底) is told of the year so far. */
function endedPeriod(day: string): string | undefined {
  const [, year, month] = /^(\d{4})-(\d{2})-\d{2}$/.exec(day) ?? []
  if (year === undefined || month === undefined || parsePeriod(`${year}-${month}`)?.end !== day)
    return undefined
  const named: Readonly<Record<string, string>> = { '03': '-Q1', '06': '-H1', '12': '' }
  return parsePeriod(`${year}${named[month] ?? `-01/${year}-${month}`}`)?.id
}

function refineQuarters(claims: readonly Claim[], plain: string): readonly Claim[] {
  const named = namedIn(plain)
  if (named.length === 0) return claims
  let at = -1
  return claims.map((claim) => {
    while ((named[at + 1]?.at ?? Infinity) <= claim.offset + claim.quote.length) at++
    const found = named[at]
    const year = claim.period
    if (found === undefined || year === null || !/^\d{4}$/.test(year)) return claim
    if (claim.offset - found.at > farthest || (found.year ?? year) !== year) return claim
    const period = parsePeriod(found.within(year))?.id
    return period === undefined ? claim : { ...claim, period }
  })
}

/** The first such period of some words, if they give its year. */
export function refinedPeriod(words: string): string | undefined {
  const found = namedIn(words).find(({ year }) => year !== undefined)
  return found?.year === undefined ? undefined : parsePeriod(found.within(found.year))?.id
}

function namedIn(plain: string): Named[] {
  return [...plain.matchAll(new RegExp(pattern, 'g'))].map(({ index: at, 1: year, 2: quarter }) => ({
    at,
    year,
    within: (of) =>
      quarter === undefined
        ? `${of}-01/${of}-09`
        : `${of}-Q${quarters.indexOf(quarter) + 1 || Number(quarter)}`,
  }))
}
