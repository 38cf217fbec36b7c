import type { Claim } from '../claims/claim.js'

const chinese =
  /(高于|低于|快于|慢于|高出|低出|较|比)([^\d，,。；;、（(\n]{1,12}?)(?:增速|增幅|水平|平均增速)?[（(](?:同比)?(增长|下降|为|升|降)?([-－−])?(\d+(?:\.\d+)?)[%％][）)](高出?|低出?|快|慢)?(?=(?:了|约)?(\d+(?:\.\d+)?)[个個]?百分[点點])/g
const english =
  /\b(above|below) ((?:the )?[A-Za-z][A-Za-z .’'-]{1,30}?) \((?:up |down )?([-−])?(\d+(?:\.\d+)?)(?:%| per ?cent)\)/g

/** A rate in brackets behind the name of the region that another is compared with: 高于全市（8.4%）5.3个百分点. */
export interface Bracketed {
  /** Where the number in the brackets stands. */
  readonly number: number
  readonly name: string
  readonly negative: boolean
  /** Where the gap’s number stands behind the brackets; undefined where it stands in front. */
  readonly gap: number | undefined
  readonly less: boolean
}

/** Where a text, in simplified script, sets such brackets. */
export function bracketedIn(plain: string): Bracketed[] {
  const found: Bracketed[] = []
  for (const match of plain.matchAll(chinese)) {
    const [all, verb = '', name = '', word = '', minus, size = '', behind = ''] = match
    found.push({
      number: match.index + all.lastIndexOf(size),
      name: name.trim(),
      negative: minus !== undefined || /降/.test(word),
      gap: match.index + all.length,
      less: /低|慢/.test(verb + behind),
    })
  }
  for (const match of plain.matchAll(english)) {
    const [all, , name = '', minus, size = ''] = match
    const number = match.index + all.lastIndexOf(size)
    found.push({ number, name, negative: minus !== undefined, gap: undefined, less: false })
  }
  return found.sort((a, b) => a.number - b.number)
}

/** Reads the rate in the brackets as that of the region named, and the gap as one to that region. */
export function readBracketed(
  claims: readonly Claim[],
  brackets: readonly Bracketed[],
  plain: string,
): readonly Claim[] {
  if (brackets.length === 0) return claims
  const numbers = new Map(brackets.map((one) => [one.number, one]))
  const gaps = new Map(brackets.flatMap((one) => (one.gap === undefined ? [] : [[one.gap, one] as const])))
  let rate: Claim | undefined
  return claims.map((claim) => {
    const at = numberStart(claim, plain)
    const inside = numbers.get(at)
    if (inside !== undefined && claim.unit === '%') {
      const read: Claim = {
        ...claim,
        kind: rate?.kind === 'share' ? 'share' : 'growth-rate',
        comparator: rate?.kind === 'share' ? null : '同期',
        direction: inside.negative ? 'down' : 'up',
        region: inside.name,
        indicator: rate?.indicator ?? claim.indicator,
      }
      return read
    }
    // 了 or 约 may stand between.
    const gap = gaps.get(at) ?? gaps.get(at - 1) ?? gaps.get(at - 2)
    if (gap !== undefined && rate !== undefined) {
      return {
        ...claim,
        kind: 'point-gap',
        comparator: gap.name,
        direction: gap.less ? 'down' : 'up',
        region: rate.region,
        indicator: rate.indicator,
      }
    }
    if (claim.kind === 'growth-rate' || claim.kind === 'share' || claim.kind === 'price-index') rate = claim
    return claim
  })
}

function numberStart({ offset, quote, value }: Claim, plain: string): number {
  if (value === null) return -1
  const at = plain.slice(offset, offset + quote.length).lastIndexOf(value)
  return at < 0 ? -1 : offset + at
}
