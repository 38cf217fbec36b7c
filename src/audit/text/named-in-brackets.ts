import type { Claim } from '../claims/claim.js'

const bracket = /^ \([A-Za-z][^()\n\d]{1,40}\)/

/** Tax revenue (county level) totalled RMB 1.45 billion: what the brackets say belongs to the name. */
export function nameBrackets(claims: readonly Claim[]): readonly Claim[] {
  let last: { readonly name: string; readonly whole: string } | undefined
  return claims.map((claim) => {
    const { indicator, quote } = claim
    if (indicator === null || !/[A-Za-z]/.test(indicator)) return claim
    const at = quote.indexOf(indicator)
    const own = at < 0 ? undefined : bracket.exec(quote.slice(at + indicator.length))?.[0]
    if (own !== undefined) last = { name: indicator, whole: indicator + own }
    // What follows it tells of the same; where the name is said again it is said without them.
    else if (at >= 0 || last?.name !== indicator) last = undefined
    return last === undefined ? claim : { ...claim, indicator: last.whole }
  })
}
