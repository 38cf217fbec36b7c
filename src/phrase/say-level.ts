import type { Fact } from '../derive/fact.js'
import { inLanguage } from '../model/identifier.js'
import { isRate } from '../model/indicator.js'
import { countsName } from './counts-its-name.js'
import type { Pattern } from './pattern.js'
import type { Phrasebook } from './phrasebook.js'
import { figure, phraseText, words, type Phrase } from './piece.js'
import { printedBy } from './quantity.js'
import { saySide } from './say-signed.js'
import { fillClause, type ClauseSlots } from './slots.js'
import type { Speaker } from './speaker.js'

/** Whether a word such as 近 stands in front of the value, which 为 cannot take. */
export function wordBefore({ book }: Speaker, { approximate }: Fact): boolean {
  return approximate !== undefined && book.approximations[approximate].place === 'before'
}

/** What an indicator stands at, with its verb and the marks in front of it. */
export function sayLevel(
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
  if (verbOf(speaker, fact) !== '' || !countsName(speaker.book, fact.unit, phraseText(plainName)))
    return undefined
  return speaker.book.level.counted?.pattern
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
export function isExpected(fact: Fact, said: readonly Fact[]): boolean {
  return fact.status.includes('forecast') && !said.some((other) => other.status.includes('forecast'))
}
