import { parsePeriod } from '../../model/period.js'
import type { Claim } from '../claims/claim.js'

const periods =
  /((?:19|20)\d{2})年?(?:第([一二三四1-4])季(?!度)|(首三季|前[3三]季)(?!度)|首([两2]个?季|半年))|(?<!\d)(?:第([一二三四1-4])季(?!度)|(首三季|前[3三]季)(?!度))/g
const farthest = 600

/** 第一季, 首三季 and 前3季 are how Hong Kong and Taiwan write what is told of a year. */
export function refinePeriods(claims: readonly Claim[], plain: string): readonly Claim[] {
  const named = [...plain.matchAll(periods)]
  if (named.length === 0) return claims
  let at = -1
  return claims.map((claim) => {
    while ((named[at + 1]?.index ?? Infinity) <= claim.offset + claim.quote.length) at++
    const found = named[at]
    if (found === undefined || claim.period === null || !/^\d{4}$/.test(claim.period)) return claim
    if (claim.offset - found.index > farthest) return claim
    const [, year = claim.period, quarter, three, , bare, bareThree] = found
    const which = quarter ?? bare
    const within = which === undefined ? undefined : '一二三四'.indexOf(which) + 1 || Number(which)
    const text =
      within !== undefined
        ? `${year}-Q${within}`
        : three !== undefined || bareThree !== undefined
          ? `${year}-01/${year}-09`
          : undefined
    const period = year === claim.period && text !== undefined ? parsePeriod(text)?.id : undefined
    return period === undefined ? claim : { ...claim, period }
  })
}
