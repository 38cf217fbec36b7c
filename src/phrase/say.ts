import type { Fact } from '../derive/fact.js'
import { isRate, type Indicator } from '../model/indicator.js'
import type { Region } from '../model/region.js'
import { fillPattern } from './pattern.js'
import type { Variants } from './phrasebook.js'
import { figure, joinPhrases, phraseText, words, type Phrase } from './piece.js'
import { sayDirected, sayPointChange } from './say-directed.js'
import { direction, formatQuantity } from './quantity.js'
import { nameOfIndicator, nameOfRegion, referenceOf, wholeOf, type Speaker } from './speaker.js'

export interface Saying {
  readonly fact: Fact
  readonly variant: string
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
  if (sayings.length === 0) return []
  const name = words(nameOfIndicator(speaker, indicator))
  const said: Fact[] = []
  const clauses = sayings.map(({ fact, variant }, index) => {
    const opening = index === 0
    const clause = sayClause(speaker, fact, variant, opening ? name : [], said, verb)
    said.push(fact)
    return opening && !namesItself(fact) ? [...name, ...clause] : clause
  })
  return [...words(subjectWords(speaker, region, subject)), ...joinPhrases(clauses, speaker.book.comma)]
}

function subjectWords(speaker: Speaker, region: Region, subject: Subject): string {
  switch (subject) {
    case 'none':
      return ''
    case 'name':
      return nameOfRegion(speaker, region, 'short')
    case 'whole':
      return wholeOf(speaker, region)
  }
}

/** Patterns of these measures have a place for the indicator's name. */
function namesItself(fact: Fact): boolean {
  return fact.measure === 'level' || fact.measure === 'first'
}

function sayClause(
  speaker: Speaker,
  fact: Fact,
  variant: string,
  name: Phrase,
  said: readonly Fact[],
  verb: 'said' | 'omitted',
): Phrase {
  const { book, rounding } = speaker
  const pick = (variants: Variants): string =>
    (Object.hasOwn(variants, variant) ? variants[variant] : undefined) ?? variants.default
  const expected = words(forecastMark(speaker, fact, said))
  const reference = words(referenceOf(speaker, fact))
  const quantity = words(book.quantities[fact.of ?? 'level'])
  const signed = (): Phrase => figure(formatQuantity(fact, book, rounding), fact)
  const magnitude = (): Phrase => figure(formatQuantity(fact, book, rounding, 'magnitude'), fact)
  switch (fact.measure) {
    case 'level':
      return fillPattern(levelPattern(speaker, fact), {
        name,
        mark: words(verb === 'said' ? marks(speaker, fact, said) : ''),
        verb: words(verb === 'said' ? verbOf(speaker, fact) : ''),
        value: signed(),
      })
    case 'growth': {
      const way = direction(fact, rounding)
      const growth = fillPattern(pick(book.growth[way]), { value: magnitude() })
      return [...expected, ...(way === 'flat' ? asFigure(growth, fact) : growth)]
    }
    case 'gap': {
      const way = direction(fact, rounding)
      const patterns = book.gap[way]
      const phrase = fillPattern(quantityOpen(speaker, fact, said) ? patterns.named : pick(patterns), {
        mark: expected,
        reference,
        quantity,
        value: magnitude(),
      })
      return way === 'flat' ? asFigure(phrase, fact) : phrase
    }
    case 'rank': {
      const patterns = fact.tied === true ? book.rank.tied : book.rank.alone
      const order = phraseText(fillPattern(book.order, { number: words(fact.value.toFixed()) }))
      return fillPattern(quantityOpen(speaker, fact, said) ? patterns.named : pick(patterns), {
        mark: expected,
        reference,
        quantity,
        order: figure(order, fact),
      })
    }
    case 'share': {
      const picked = pick(book.share)
      const pattern =
        picked === book.share.default && wordBefore(speaker, fact) ? book.share.approximate : picked
      return fillPattern(pattern, { mark: expected, reference, value: signed() })
    }
    case 'point-change':
      return sayPointChange(speaker, fact, variant, phraseText(expected))
    case 'first': {
      const value = figure(book.first.value[fact.unit?.id ?? ''] ?? book.first.value.default, fact)
      const pattern =
        fact.indicator.verbPlace === 'before-name' ? book.first.beforeName : book.first.afterName
      return fillPattern(pattern, {
        name,
        mark: expected,
        verb: words(verbOf(speaker, fact)),
        reference,
        value,
      })
    }
    default:
      return sayDirected(speaker, fact, fact.measure, variant, phraseText(expected))
  }
}

/** A figure that is said in words alone (持平) is traced all the same. */
function asFigure(phrase: Phrase, fact: Fact): Phrase {
  return figure(phrase.map((piece) => piece.text).join(''), fact)
}

/** Whether a word such as 近 stands in front of the value, which 为 cannot take. */
function wordBefore({ book }: Speaker, { approximate }: Fact): boolean {
  return approximate !== undefined && book.approximations[approximate].place === 'before'
}

function levelPattern(speaker: Speaker, fact: Fact): string {
  const { level, language } = speaker.book
  const { indicator, status } = fact
  if (indicator.verbs?.[language] !== undefined) {
    return indicator.verbPlace === 'before-name' ? level.beforeName : level.afterName
  }
  if (wordBefore(speaker, fact)) return level.bare
  return isRate(indicator) || indicator.kind === 'index' || status.includes('forecast')
    ? level.linked
    : level.bare
}

export function verbOf({ book }: Speaker, { indicator }: Fact): string {
  return indicator.verbs?.[book.language] ?? ''
}

/** 预计 and 累计 in front of the verb. */
export function marks(speaker: Speaker, fact: Fact, said: readonly Fact[] = []): string {
  return forecastMark(speaker, fact, said) + (fact.cumulative ? speaker.book.marks.cumulative : '')
}

/** 预计 once: what is said before it may have said so already. */
function forecastMark({ book }: Speaker, fact: Fact, said: readonly Fact[]): string {
  const saidAlready = said.some((other) => other.status.includes('forecast'))
  return fact.status.includes('forecast') && !saidAlready ? book.marks.forecast : ''
}

/**
 * Whether a rank or gap must name its quantity. A level's rank always does, unless the indicator is a
 * rate or an index. What is said of growth does where a level was spoken of before a rank, and where
 * neither growth nor a gap stands right before it; after a decline too, for 高于 then has no subject.
 */
function quantityOpen({ rounding }: Speaker, fact: Fact, said: readonly Fact[]): boolean {
  const { measure, of, indicator } = fact
  const before = said.at(-1)
  if (isRate(indicator) || (of === 'level' && indicator.kind === 'index')) return false
  if (before?.measure === measure && before.of === of) return false
  if (of === 'level') return true
  if (measure === 'rank' && said.some(isOfLevel)) return true
  if (before?.measure === 'gap') return false
  return before?.measure !== 'growth' || direction(before, rounding) !== 'up'
}

function isOfLevel({ measure, of }: Fact): boolean {
  return measure === 'level' || measure === 'share' || of === 'level'
}
