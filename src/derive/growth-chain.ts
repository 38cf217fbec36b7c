import type { Dataset } from '../model/dataset.js'
import { Decimal } from '../model/decimal.js'
import type { Period } from '../model/period.js'
import { yearsBack } from '../model/span.js'
import { refuseAcrossBreak } from './breaks.js'
import { comparable } from './comparable.js'
import { absent, withUnit, type Absent, type Fact, type FactRequest } from './fact.js'
import { deriveGrowth } from './growth.js'
import { inPercent } from './in-percent.js'

/** The annual growth rates that lead from an earlier period to a later one. */
export interface GrowthChain {
  readonly kind: 'chain'
  /** The earliest first. */
  readonly links: readonly Fact[]
  /** Π(1 + gᵢ) */
  readonly factor: Decimal
  /** `(1 + 6.1%) × (1 + 2.3%)` */
  readonly product: string
}

/**
 * Π(1 + gᵢ) of the growth of every year after the base. Growth at constant prices or on a comparable
 * basis is chained like this, for the ratio of the levels would be another figure. Refused where a link
 * is missing, which is told, where one is −100 % or below, and across a break of the growth series.
 */
export function growthChain(data: Dataset, request: FactRequest, base: Period): GrowthChain | Absent {
  const { period } = request
  const years = yearsBack(period, base)
  if (years === undefined) {
    return absent(
      `${base.id} is not the same span of an earlier year than ${period.id}`,
      `${base.id} 不是 ${period.id} 之前某年的同期`,
    )
  }
  const links: Fact[] = []
  const missing: string[] = []
  for (const year of years.slice(0, -1).reverse()) {
    const plain = { ...request, of: undefined, versus: undefined, base: undefined }
    const link = deriveGrowth(data, { ...plain, measure: 'growth', period: year })
    if (link.kind === 'fact') links.push(link)
    else missing.push(year.id)
  }
  if (missing.length > 0) {
    return absent(
      `the chain from ${base.id} to ${period.id} lacks the growth of ${missing.join(', ')}`,
      `从 ${base.id} 到 ${period.id} 的增速链缺少 ${missing.join('、')} 的增速`,
    )
  }
  const earliest = years.at(-2) ?? period
  const broken = refuseAcrossBreak(data, request, 'growth', earliest, period)
  if (broken !== undefined) return broken
  return chainOf(links)
}

function chainOf(links: readonly Fact[]): GrowthChain | Absent {
  let factor = new Decimal(1)
  for (const link of links) {
    const differing = links[0] && comparable(links[0], link)
    if (differing !== undefined) return differing
    const growth = inPercent(link)?.value
    const one = growth?.div(100).plus(1)
    if (one === undefined || one.lte(0)) {
      return absent(
        `${link.id} is ${withUnit(link)}; nothing can be chained to a growth of −100% or below`,
        `${link.id} 为 ${withUnit(link)}，增速不高于 −100% 时不能连乘`,
      )
    }
    factor = factor.times(one)
  }
  const product = links.map(factorInWords).join(' × ')
  return { kind: 'chain', links, factor, product }
}

/** `(1 + 8.1%)`, `(1 − 0.3%)` */
export function factorInWords(link: Fact): string {
  const sign = link.value.isNegative() ? '−' : '+'
  return `(1 ${sign} ${withUnit({ ...link, value: link.value.abs() })})`
}

/** The growth in % that a factor means. */
export function growthOfFactor(factor: Decimal): Decimal {
  return factor.minus(1).times(100)
}
