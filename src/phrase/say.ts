import type { Fact } from '../derive/fact.js'
import { inLanguage } from '../model/identifier.js'
import { isRate, type Indicator } from '../model/indicator.js'
import type { Status } from '../model/observation.js'
import { samePeriodLastYear } from '../model/period.js'
import type { Region } from '../model/region.js'
import { fillPattern, type Pattern } from './pattern.js'
import type { Unsaid } from './unsaid.js'
import type { Phrasebook, Said, Variants } from './phrasebook.js'
import { figure, phraseText, words, type Phrase } from './piece.js'
import { direction, printedBy } from './quantity.js'
import { pickSaid } from './said.js'
import { operandsOf, orderText, sayDirected, sayPointChange } from './say-directed.js'
import { against, sayAgainst, saySide } from './say-signed.js'
import { asFigure, fillClause, fillSaid, type ClauseSlots } from './slots.js'
import { nameOfIndicator, nameOfRegion, referenceOf, wholeOf, type Speaker } from './speaker.js'
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

/** How the region is named in front: 全区, by its name, or not at all where the text before did. */
export type Subject = 'whole' | 'name' | 'none'

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

export type Topic = Pick<ClauseSlots, 'isOpening' | 'subject' | 'plainName' | 'name'>

const noTopic: Topic = { isOpening: false, subject: [], plainName: [], name: [] }

/** What a clause that opens speaks of: the name of its indicator, or of several. */
export function topicOf(speaker: Speaker, region: Region, plainName: string, subject: Subject): Topic {
  const { book } = speaker
  const told = words(subjectWords(speaker, region, subject))
  const name = words(subject === 'whole' ? nameAfterWhole(speaker, plainName) : plainName)
  return {
    isOpening: true,
    subject: told.length === 0 && book.subjectNeeded ? words(wholeOf(speaker, region)) : told,
    plainName: words(plainName),
    name: told.length === 0 ? words(definite(book, phraseText(name))) : ownedBy(book, told, name),
  }
}

/** The unemployment rate, where a language has articles and no owner stands in front of it. */
export function definite(book: Phrasebook, name: string): string {
  return book.definite?.(name) ?? name
}

/** The name of an indicator with its region in front. */
export function ownedBy(book: Phrasebook, region: Phrase, name: Phrase): Phrase {
  return fillPattern(book.subject, { region, owner: words(book.owner(phraseText(region))), name })
}

/** 全区生产总值, not 全区地区生产总值. */
function nameAfterWhole({ book }: Speaker, name: string): string {
  const doubled = book.doubledAfterWhole
  return doubled !== undefined && name.startsWith(doubled) ? name.slice(doubled.length) : name
}

function subjectWords(speaker: Speaker, region: Region, subject: Subject): string {
  switch (subject) {
    case 'none':
      return ''
    case 'name':
      return nameOfRegion(speaker, region, 'prose')
    case 'whole':
      return wholeOf(speaker, region)
  }
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

/** A profit turns into a loss, a surplus into a deficit; other changes are told as such. */
const changeVariant = (speaker: Speaker, { indicator }: Fact): string =>
  speaker.book.signs.kindOf(nameOfIndicator(speaker, indicator)) ?? 'default'

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

/** Whether a word such as 近 stands in front of the value, which 为 cannot take. */
function wordBefore({ book }: Speaker, { approximate }: Fact): boolean {
  return approximate !== undefined && book.approximations[approximate].place === 'before'
}

function sayLevel(
  speaker: Speaker,
  fact: Fact,
  slots: ClauseSlots,
  said: readonly Fact[],
  verb: 'said' | 'omitted',
): Phrase {
  const { book } = speaker
  const { level } = book
  const sided = saySide(speaker, fact, slots)
  if (sided !== undefined) return sided
  const isSaid = verb === 'said'
  const isVerbFirst = verbOf(speaker, fact) !== '' && fact.indicator.verbPlace === 'before-name'
  const counted =
    isVerbFirst && fact.unit?.dimension.startsWith('count:') ? level.verbFirst.counted : undefined
  const verbFirst = counted ?? level.verbFirst
  const isFollowing = !slots.isOpening && level.following !== undefined
  const numbered = isFollowing || isVerbFirst ? undefined : numberedPattern(speaker, fact, slots)
  const pattern =
    isFollowing && level.following !== undefined
      ? level.following
      : !isVerbFirst
        ? (numbered ?? levelPattern(speaker, fact))
        : isSaid
          ? verbFirst.beforeName
          : (verbFirst.continued ?? verbFirst.beforeName)
  const printed = printedBy(speaker, fact, 'signed', (counted ?? numbered) !== undefined)
  return fillClause(pattern, slots, {
    mark: words(isSaid ? marks(speaker, fact, said) : ''),
    verb: words(isSaid ? verbAfter(book, phraseText(slots.plainName), verbOf(speaker, fact)) : ''),
    value: figure(printed, fact),
  })
}

/** High-tech firms numbered 106: people and things whose name says what is counted. */
function numberedPattern(speaker: Speaker, fact: Fact, { plainName }: ClauseSlots): Pattern | undefined {
  const { counted } = speaker.book.level
  const isCounted = fact.unit?.dimension.startsWith('count:') === true && fact.unit.base !== '标准箱'
  if (counted === undefined || !isCounted || verbOf(speaker, fact) !== '') return undefined
  return counted.isSaidOf(phraseText(plainName)) ? counted.pattern : undefined
}

function levelPattern(speaker: Speaker, fact: Fact): Pattern {
  const { level } = speaker.book
  const { indicator, status } = fact
  // 利润总额-310万元 reads as a dash, and nothing of the kind is 完成 or 实现.
  if (fact.value.isNegative()) return level.linked
  if (verbOf(speaker, fact) !== '') return level.afterName
  if (wordBefore(speaker, fact)) return level.bare
  return isRate(indicator) || indicator.kind === 'index' || status.includes('forecast')
    ? level.linked
    : level.bare
}

export function verbOf({ book }: Speaker, { indicator }: Fact): string {
  return inLanguage(indicator.verbs, book.names) ?? ''
}

function verbAfter(book: Phrasebook, name: string, verb: string): string {
  return book.verbAfter?.(name, verb) ?? verb
}

/** 预计 and 累计 in front of the verb. */
export function marks({ book }: Speaker, fact: Fact, said: readonly Fact[] = []): string {
  const { forecast, cumulative, both } = book.marks
  const expected = isExpected(fact, said)
  if (fact.cumulative) return expected ? both : cumulative
  return expected ? forecast : ''
}

/** 预计 once: what is said before it may have said so already. */
function isExpected(fact: Fact, said: readonly Fact[]): boolean {
  return fact.status.includes('forecast') && !said.some((other) => other.status.includes('forecast'))
}

/**
 * Whether a rank or gap must name its quantity. A level's rank always does, unless the indicator is a
 * rate or an index. What is said of growth does where a level was spoken of before a rank, and where
 * neither growth nor a gap stands right before it; after a decline too, for 高于 then has no subject.
 */
export function quantityOpen(
  { rounding }: Pick<Speaker, 'rounding'>,
  fact: Fact,
  said: readonly Fact[],
): boolean {
  const { measure, of, indicator } = fact
  const before = said.at(-1)
  if (isRate(indicator) || (of === 'level' && indicator.kind === 'index')) return false
  if (before?.measure === measure && before.of === of) return false
  // What is kept for so long is an evaluation, which has no total.
  if (before?.measure === 'streak') return false
  // 年增率低于全省3.3个百分点，居全省第2位: the gap has named it.
  if (before?.measure === 'gap' && before.of === of && quantityOpen({ rounding }, before, said.slice(0, -1)))
    return false
  if (of === 'level') return true
  if (measure === 'rank' && said.some(isOfLevel)) return true
  if (before?.measure === 'gap') return false
  return before?.measure !== 'growth' || direction(before, rounding) !== 'up'
}

function isOfLevel({ measure, of }: Fact): boolean {
  return measure === 'level' || measure === 'share' || of === 'level'
}
