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
  /** Any of these. */
  readonly comparator?: readonly (string | null)[]
  readonly peerGroup?: string | null
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

/** What the words of a fact's other side are read as, and those of an earlier period. */
function comparedWith(language: TestedLanguage, { fact, text }: Sample) {
  const reference =
    fact.versus?.kind === 'indicator'
      ? { en: 'fixed-asset investment', zh: '固定资产投资' }
      : { en: 'Liaocheng', zh: '全市' }
  const base = language === 'en' ? undefined : /上年(?:同期)?/.exec(text)?.[0]
  return {
    reference: language === 'en' ? reference.en : reference.zh,
    base: base === undefined ? undefined : [base, '同期'],
  }
}

/** The claims that a sentence must be read as, in order; none where words state no figure. */
export function expectedOf(language: TestedLanguage, sample: Sample): readonly Expected[] {
  const { fact, variant, unit, text } = sample
  const { measure, value, decimals, approximate, cumulative } = fact
  const way = wayOf(fact)
  const marks = new Set([approximate && meanings[approximate], cumulative && 'cumulative'])
  const qualifier = qualifiers.filter((one) => marks.has(one)).join('+') || null
  const direction = drawn[measure].ways === 'still' ? null : way
  const { reference, base } = comparedWith(language, sample)
  const onBase = base && { comparator: base }
  const against = { comparator: [reference] }
  const among = { peerGroup: reference }
  const own: Expected = {
    kind: measure === 'level' ? (kindOfLevel[unit ?? ''] ?? 'level') : kindOfMeasure[measure],
    value: plain(value, decimals),
    direction,
    qualifier,
  }
  const flat: Expected = { kind: 'flat', value: null, direction: 'flat', ...onBase }
  switch (measure) {
    // A date is no claim: no kind of claim tells when something was.
    case 'date':
      return []
    // A rating is a word, and no field of a claim holds one.
    case 'rating':
      return []
    case 'ordinal':
      return [{ kind: 'other', value: value.toFixed(), direction: null }]
    case 'one-of':
      return [{ kind: 'other', value: value.toFixed(), direction: null }]
    case 'superlative':
      return [{ kind: 'rank', rank: 1, ...among }]
    case 'award':
      return [{ kind: 'top-tier', rank: 'top-tier', ...among }]
    case 'only':
      return [{ kind: 'unique', rank: 'only', ...among }]
    case 'first':
      return [value.eq(1) ? { kind: 'unique', rank: 1, ...among } : { kind: 'other', value: value.toFixed() }]
    case 'rank':
    case 'target-rank':
      return [{ kind: own.kind, rank: value.toNumber(), ...among }]
    case 'target-tier':
    case 'top-tier':
      // 前列 and the leaders name no number.
      return [
        {
          kind: own.kind,
          rank: 'top-tier',
          value: /前\d+[位名]|top \d|\d[强強]/.test(text) ? value.toFixed() : null,
          ...among,
        },
      ]
    case 'record':
      return [{ kind: 'rank', rank: 1, direction: way }]
    case 'threshold':
      // English has no measure word, so that a number of things is read as a count.
      return [
        {
          ...own,
          ...(language === 'en' && unit === '家' && { kind: 'count' }),
          direction: 'up',
          qualifier: 'over',
        },
      ]
    case 'standing':
      return [
        way === 'flat'
          ? { ...flat, ...against }
          : { kind: 'point-gap', value: null, direction: way, ...against },
      ]
    case 'gap':
    case 'gap-turn':
      return [{ ...(way === 'flat' ? flat : own), ...against }]
    case 'target':
      return [fact.of === 'growth' && way === 'flat' ? flat : { ...own, direction: null }]
    case 'position':
      if (round(value, decimals, data.rounding).eq(1)) return [{ ...flat, ...against }]
      return [
        variant === 'words'
          ? { kind: 'point-gap', value: null, direction: value.gt(1) ? 'up' : 'down', ...against }
          : own,
      ]
    case 'share':
      return [
        fact.fraction === undefined
          ? { ...own, ...against }
          : { kind: 'fraction', value: fact.fraction, ...against },
      ]
    case 'contribution':
    case 'ratio':
      return [{ ...own, ...against }]
    case 'pull':
      return [
        way === 'flat'
          ? { kind: 'contribution-points', value: null, direction: 'flat', ...against }
          : { ...own, ...against },
      ]
    case 'streak':
      if (fact.versus === undefined) return [own]
      return [{ ...own, direction: null, rank: fact.inputs[0]?.value.toNumber() ?? 'top-tier', ...among }]
    case 'increase-multiple':
      if (variant.startsWith('span') && fact.inputs.length > 0) {
        const [to, from] = fact.inputs
        return [{ kind: 'from-to', from: from?.value.toString() ?? '', to: to?.value.toString() ?? '' }, own]
      }
      return [{ ...own, ...onBase }]
    case 'increment': {
      const [to, from] = fact.inputs
      const turns = to !== undefined && from !== undefined && wayOf(to) !== wayOf(from)
      if (
        (variant === 'profit' || variant === 'balance') &&
        turns &&
        wayOf(to) !== 'flat' &&
        wayOf(from) !== 'flat'
      ) {
        return [
          { kind: 'level', value: plain(from.value, from.decimals), isOfBase: true },
          { kind: 'level', value: plain(to.value, to.decimals), direction: wayOf(to) },
        ]
      }
      return [way === 'flat' ? flat : { ...own, ...onBase }]
    }
    case 'point-change': {
      const [now, before] = fact.inputs
      if (fact.of === 'growth' && now !== undefined && before !== undefined) {
        const turns = `${wayOf(before)} ${wayOf(now)}`
        if (turns === 'up down' || turns === 'down up') {
          const turned: Expected = { kind: 'growth-rate', value: null, direction: wayOf(now) }
          if (variant === 'bare') return [turned]
          const once: Expected = {
            kind: 'growth-rate',
            value: plain(before.value, 1),
            direction: wayOf(before),
            isOfBase: true,
          }
          return language === 'en' ? [turned, once] : [once, turned]
        }
      }
      return [way === 'flat' ? flat : { ...own, ...onBase }]
    }
    case 'growth': {
      const inWords = language === 'en' && (variant === 'noun' || variant === 'short')
      const comparator = way === 'flat' ? ['同期', ...(base ?? [])] : ['同期']
      return [{ ...(way === 'flat' ? flat : own), comparator: inWords ? [null, ...comparator] : comparator }]
    }
    case 'growth-since':
      return [{ ...(way === 'flat' ? flat : own), comparator: base ?? ['同期'] }]
    case 'growth-on-previous':
    case 'annualised-growth':
      return [
        {
          ...(way === 'flat' ? flat : own),
          // Hong Kong and Taiwan name the period: 較上季; of a year it is the year before.
          comparator: [
            '上期',
            ...(/[較與](上季|上月|上年|2023年下半年)/.exec(text)?.slice(1) ?? []),
            ...(fact.period.grain === 'year' ? ['同期'] : []),
          ],
        },
      ]
    // 上年同期以来年均持平 names where the years begin, which is no base of comparison.
    case 'average-growth':
      return [way === 'flat' ? { ...flat, comparator: undefined as never } : own]
    case 'times':
    case 'rank-change':
      return [way === 'flat' ? flat : { ...own, ...onBase }]
    case 'pace':
      return [{ ...(way === 'flat' ? flat : own), ...(language !== 'en' && { comparator: ['时序进度'] }) }]
    default:
      return [way === 'flat' ? flat : own]
  }
}
