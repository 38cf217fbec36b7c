import type { Fact } from '../derive/fact.js'
import { inLanguage } from '../model/identifier.js'
import type { Indicator } from '../model/indicator.js'
import type { Status } from '../model/observation.js'
import { samePeriodLastYear } from '../model/period.js'
import type { Region } from '../model/region.js'
import { fillPattern } from './pattern.js'
import type { Unsaid } from './unsaid.js'
import type { Said, Variants } from './phrasebook.js'
import { figure, phraseText, words, type Phrase } from './piece.js'
import { direction, printedBy } from './quantity.js'
import { pickSaid } from './said.js'
import { quantityOpen } from './quantity-open.js'
import { operandsOf, orderText, sayDirected, sayPointChange } from './say-directed.js'
import { isExpected, sayLevel, verbOf, wordBefore } from './say-level.js'
import { against, changeVariant, sayAgainst } from './say-signed.js'
import { asFigure, fillClause, fillSaid, type ClauseSlots } from './slots.js'
import { nameOfIndicator, referenceOf, type Speaker } from './speaker.js'
import { noTopic, topicOf, type Subject, type Topic } from './topic.js'
import { exactText } from '../model/decimal.js'

export interface Saying {
  readonly fact: Fact
  readonly variant: string
}

export interface ListItem {
  readonly region: Region
  readonly indicator: Indicator
  readonly sayings: readonly Saying[]
  /** What its source lists without a value, told where nothing else is. */
  readonly unsaid?: readonly Unsaid[]
}

/**
 * What is said of one indicator of one region: its figures in the order given, with commas between
 * them, and its name once. The quantity of a rank or gap (总量, 增速) is named where the figures before
 * leave it open.
 */
export function sayIndicator(
  speaker: Speaker,
  region: Region,
  indicator: Indicator,
  sayings: readonly Saying[],
  subject: Subject,
  verb: 'said' | 'omitted' = 'said',
): Phrase {
  const { comma, conjunction } = speaker.book
  const name = nameOfIndicator(speaker, indicator, speaker.nameForm?.(indicator))
  const topic = topicOf(speaker, region, endInFront(speaker, indicator, sayings, name) + name, subject)
  const said: Fact[] = []
  const clauses = withPlaces(sayings).flatMap((saying) => {
    const before = said.at(-1)
    const clause = sayClause(speaker, saying, before === undefined ? topic : noTopic, said, verb)
    said.push(saying.fact)
    if (before === undefined) return clause
    return [...words(before.measure === saying.fact.measure ? conjunction : comma), ...clause]
  })
  return [...clauses, ...statusAside(speaker, said)]
}

/** 年末 of a stock whose level is told of a whole period. */
function endInFront(
  { book, hasSaidEnd }: Speaker,
  { kind }: Indicator,
  [first]: readonly Saying[],
  name: string,
): string {
  if (kind !== 'stock' || hasSaidEnd === true || first?.fact.measure !== 'level') return ''
  return book.stockAt?.(name, first.fact.period) ?? ''
}

/** A place kept for so long is said with the place that follows it: 连续9次居全市第1位, and not twice. */
function withPlaces(sayings: readonly Saying[]): readonly Saying[] {
  return sayings.flatMap((saying, index) => {
    const [before, next] = [sayings[index - 1], sayings[index + 1]]
    if (before !== undefined && isPlaceOf(before, saying)) return []
    if (next === undefined || !isPlaceOf(saying, next)) return [saying]
    return [{ ...saying, fact: { ...saying.fact, inputs: [next.fact] } }]
  })
}

/** Whether a rank is the one that a streak before it, as published, is of. */
function isPlaceOf({ fact: streak }: Saying, { fact: rank }: Saying): boolean {
  return (
    streak.measure === 'streak' &&
    streak.versus !== undefined &&
    operandsOf(streak).length === 0 &&
    rank.measure === 'rank' &&
    rank.of === streak.of &&
    rank.tied !== true &&
    rank.period.id === streak.period.id &&
    versusId(rank) === versusId(streak)
  )
}

function versusId({ versus }: Fact): string | undefined {
  if (versus?.kind === 'peer-group') return versus.within.id
  return versus?.kind === 'region' ? versus.region.id : undefined
}

/** What the source says of the figures, 预计 excepted, which stands before them. */
function statusAside({ book, tellsStatus }: Speaker, said: readonly Fact[]): Phrase {
  if (tellsStatus !== true) return []
  const marked = new Set<Status>(
    said.flatMap(({ status }) => status).filter((status) => status !== 'forecast'),
  )
  const told = Object.entries(book.statuses).flatMap(([status, word]) =>
    marked.has(status as Status) ? [word] : [],
  )
  return told.length === 0
    ? []
    : fillPattern(book.statusAside, { status: words(told.join(book.enumerationComma)) })
}

/** What is said after other figures of the same indicator: 同比增长7.9%，居全市第2位. */
export function sayFurther(speaker: Speaker, sayings: readonly Saying[], before: readonly Fact[]): Phrase {
  const { comma, conjunction } = speaker.book
  const said = [...before]
  return sayings.flatMap((saying, index) => {
    const last = said.at(-1)
    const clause = sayClause(speaker, saying, noTopic, said, 'said')
    said.push(saying.fact)
    if (index === 0) return clause
    return [...words(last?.measure === saying.fact.measure ? conjunction : comma), ...clause]
  })
}

function sayClause(
  speaker: Speaker,
  { fact, variant }: Saying,
  topic: Topic,
  said: readonly Fact[],
  verb: 'said' | 'omitted',
): Phrase {
  const { book, rounding } = speaker
  const expected = isExpected(fact, said)
  const slots: ClauseSlots = {
    ...topic,
    mark: words(expected ? book.marks.forecast : ''),
    aside: words(expected ? book.marks.aside : ''),
    reference: words(referenceOf(speaker, fact)),
    quantity: words(book.quantities[fact.of ?? 'level']),
  }
  const signed = (): Phrase => figure(printedBy(speaker, fact), fact)
  const magnitude = (): Phrase => figure(printedBy(speaker, fact, 'magnitude'), fact)
  // 快于 names the quantity by itself.
  const pickNamed = (variants: Variants & { readonly named: Said }): Said =>
    variant !== 'faster' && quantityOpen(speaker, fact, said) ? variants.named : pickSaid(variants, variant)
  switch (fact.measure) {
    case 'level':
      return sayLevel(speaker, fact, slots, said, verb)
    case 'growth': {
      const way = direction(fact, rounding)
      const base = words(book.base(fact.period, samePeriodLastYear(fact.period)))
      const growth = fillSaid(
        pickSaid(book.growth[way], growthVariant(fact, variant, book.growth[way])),
        slots,
        {
          value: magnitude(),
          base,
        },
      )
      return way === 'flat' ? asFigure(growth, fact, slots) : growth
    }
    case 'gap': {
      const way = direction(fact, rounding)
      const gap = fillSaid(pickNamed(book.gap[way]), slots, { value: magnitude() })
      return way === 'flat' ? asFigure(gap, fact, slots) : gap
    }
    case 'rank': {
      const patterns = fact.tied === true ? book.rank.tied : book.rank.alone
      return fillSaid(pickNamed(patterns), slots, { order: figure(orderText(speaker, fact), fact) })
    }
    case 'share':
      return fillSaid(shareSaid(speaker, fact, variant), slots, {
        value: signed(),
        owner: words(book.owner(phraseText(slots.reference))),
      })
    case 'point-change':
      return sayPointChange(speaker, fact, variant, slots)
    case 'first': {
      const { first } = book
      const value = figure(firstText(speaker, fact), fact)
      const pattern = fact.indicator.verbPlace === 'before-name' ? first.beforeName : first.afterName
      return fillClause(pattern, slots, { verb: words(verbOf(speaker, fact) || first.verb), value })
    }
    case 'increment': {
      if (variant !== against) return sayDirected(speaker, fact, fact.measure, variant, slots)
      const isBehindLevel = said.at(-1)?.measure === 'level'
      return (
        (isBehindLevel ? sayAgainst(speaker, fact) : undefined) ??
        sayDirected(speaker, fact, fact.measure, changeVariant(speaker, fact), slots)
      )
    }
    case 'standing': {
      const isOpen = variant === 'default' && quantityOpen(speaker, fact, said)
      return sayDirected(speaker, fact, fact.measure, isOpen ? 'named' : variant, slots)
    }
    default:
      return sayDirected(speaker, fact, fact.measure, variant, slots)
  }
}

/**
 * Prices rise (上涨), where other indices grow; and a year's growth is 比上年增长 where a language has 同比 for
 * what is less than a year.
 */
export function growthVariant({ period, indicator }: Fact, variant: string, variants: object): string {
  const { kind, names } = indicator
  const isPrice =
    kind === 'index' &&
    Object.values(names).some((name) => name !== undefined && /价格|物价|價格|物價|price/i.test(name))
  const isAnnual = period.grain === 'year'
  const fitting = [
    ...(isAnnual && isPrice ? ['annual-price'] : []),
    ...(isPrice ? ['price'] : []),
    ...(isAnnual ? ['annual'] : []),
  ]
  if (variant !== 'default') return variant
  return fitting.find((one) => Object.hasOwn(variants, one)) ?? 'default'
}

/** 首家, 第一批; 第2批 of a later one. */
export function firstText({ book }: Speaker, { value, unit }: Fact): string {
  const { first, names } = book
  if (value.lte(1)) return first.value[unit?.id ?? ''] ?? first.value.default
  const number = words(book.ordinal(exactText(value)))
  return phraseText(
    fillPattern(first.later, { number, unit: words(inLanguage(unit?.names, names) ?? unit?.id ?? '') }),
  )
}

function shareSaid(speaker: Speaker, fact: Fact, variant: string): Said {
  const { share } = speaker.book
  const bySelf = variant === 'regional' || variant === 'approximate'
  const picked = pickSaid(share, bySelf ? 'default' : variant)
  if (picked !== share.default) return picked
  if (fact.versus?.kind === 'region' && share.regional !== undefined) return share.regional
  return wordBefore(speaker, fact) ? share.approximate : picked
}
