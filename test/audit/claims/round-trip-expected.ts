import { kindOfMeasure } from '../../../src/audit/claims/book-frames.js'
import { qualifiers, type Claim, type ClaimKind } from '../../../src/audit/claims/claim.js'
import type { Fact } from '../../../src/derive/fact.js'
import { Decimal } from '../../../src/model/decimal.js'
import { formatFixed, round } from '../../../src/model/rounding.js'
import { data, meanings, type TestedLanguage } from './round-trip.js'
import { drawn, type Sample } from './round-trip-draw.js'

/** What a claim that is read back must be; what is undefined may be anything. */
export interface Expected {
  readonly kind: ClaimKind
  /** In the fact's unit, or null for words without a figure. */
  readonly value?: string | null
  readonly from?: string
  readonly to?: string
  readonly direction?: Claim['direction']
  readonly rank?: Claim['rank']
  readonly qualifier?: string | null
  /** It tells of the period of comparison, and must not be taken for a figure of the fact's own. */
  readonly isOfBase?: true
}

const kindOfLevel: Readonly<Record<string, ClaimKind>> = { 家: 'count', 万人次: 'count', '%': 'share' }

const plain = (value: Decimal, decimals: number): string =>
  new Decimal(formatFixed(value.abs(), decimals)).toString()

type Way = 'up' | 'down' | 'flat'
function wayOf({ value, decimals }: Pick<Fact, 'value' | 'decimals'>): Way {
  const printed = round(value, decimals, data.rounding)
  return printed.isZero() ? 'flat' : printed.isNegative() ? 'down' : 'up'
}

/** The claims that a sentence must be read as, in order; none where words state no figure. */
export function expectedOf({ fact, variant, unit }: Sample): readonly Expected[] {
  const { measure, value, decimals, approximate, cumulative } = fact
  const way = wayOf(fact)
  const marks = new Set([approximate && meanings[approximate], cumulative && 'cumulative'])
  const qualifier = qualifiers.filter((one) => marks.has(one)).join('+') || null
  const direction = drawn[measure].ways === 'still' ? null : way
  const own: Expected = {
    kind: measure === 'level' ? (kindOfLevel[unit ?? ''] ?? 'level') : kindOfMeasure[measure],
    value: plain(value, decimals),
    direction,
    qualifier,
  }
  const flat: Expected = { kind: 'flat', value: null, direction: 'flat' }
  switch (measure) {
    case 'date':
    case 'rating':
    case 'ordinal':
      return []
    case 'superlative':
      return [{ kind: 'rank', rank: 1 }]
    case 'award':
      return [{ kind: 'top-tier', rank: 'top-tier' }]
    case 'only':
      return [{ kind: 'unique', rank: 'only' }]
    case 'first':
      return [value.eq(1) ? { kind: 'unique', rank: 1 } : { kind: 'other', value: value.toFixed() }]
    case 'rank':
    case 'target-rank':
      return [{ kind: own.kind, rank: value.toNumber() }]
    case 'target-tier':
    case 'top-tier':
      return [
        {
          kind: own.kind,
          rank: 'top-tier',
          ...(value.eq(1) && { value: null }),
        },
      ]
    case 'record':
      return [{ kind: 'rank', rank: 1, direction: way }]
    case 'threshold':
      return [{ ...own, direction: 'up', qualifier: 'over' }]
    case 'standing':
      return [way === 'flat' ? flat : { kind: 'point-gap', value: null, direction: way }]
    case 'target':
      return [fact.of === 'growth' && way === 'flat' ? flat : { ...own, direction: null }]
    case 'position':
      if (round(value, decimals, data.rounding).eq(1)) return [flat]
      return [
        variant === 'words'
          ? { kind: 'point-gap', value: null, direction: value.gt(1) ? 'up' : 'down' }
          : own,
      ]
    case 'share':
      return [fact.fraction === undefined ? own : { kind: 'fraction', value: fact.fraction }]
    case 'pull':
      return [way === 'flat' ? { kind: 'contribution-points', value: null, direction: 'flat' } : own]
    case 'streak':
      if (fact.versus === undefined) return [own]
      return [{ ...own, direction: null, rank: fact.inputs[0]?.value.toNumber() ?? 'top-tier' }]
    case 'increase-multiple':
      if (variant.startsWith('span') && fact.inputs.length > 0) {
        const [to, from] = fact.inputs
        return [{ kind: 'from-to', from: from?.value.toString() ?? '', to: to?.value.toString() ?? '' }, own]
      }
      return [own]
    case 'increment': {
      const [to, from] = fact.inputs
      const turns = to !== undefined && from !== undefined && wayOf(to) !== wayOf(from)
      if (variant === 'profit' && turns && wayOf(to) !== 'flat' && wayOf(from) !== 'flat') {
        return [
          { kind: 'level', value: plain(from.value, from.decimals), isOfBase: true },
          { kind: 'level', value: plain(to.value, to.decimals) },
        ]
      }
      const isSpan = variant === 'span' && way === 'down' && fact.inputs.every(({ value }) => value.gte(0))
      if (isSpan && to !== undefined && from !== undefined) {
        return [{ kind: 'from-to', from: from.value.toString(), to: to.value.toString() }, own]
      }
      return [way === 'flat' ? flat : own]
    }
    case 'point-change': {
      const [now, before] = fact.inputs
      if (fact.of === 'growth' && now !== undefined && before !== undefined) {
        const turns = `${wayOf(before)} ${wayOf(now)}`
        if (turns === 'up down' || turns === 'down up') {
          return variant === 'bare'
            ? []
            : [
                {
                  kind: 'growth-rate',
                  value: plain(before.value, 1),
                  direction: wayOf(before),
                  isOfBase: true,
                },
              ]
        }
      }
      return [way === 'flat' ? flat : own]
    }
    default:
      return [way === 'flat' ? flat : own]
  }
}

/**
 * Sentences that the English reader does not read yet: words without a figure, mostly. Whatever it reads of
 * them must not be another figure than the fact's.
 */
export function isUnread(language: TestedLanguage, { fact, variant, text }: Sample): boolean {
  if (language !== 'en') return false
  switch (fact.measure) {
    case 'threshold':
    case 'one-of':
      return true
    case 'first':
      return !fact.value.eq(1)
    case 'increment':
      return variant === 'profit'
    case 'point-change':
      return fact.of === 'growth' && / after /.test(text)
    default:
      return false
  }
}
