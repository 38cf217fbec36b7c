import type { Fact } from '../derive/fact.js'
import { samePeriodLastYear } from '../model/period.js'
import { fillPattern, type Pattern } from './pattern.js'
import type { Phrasebook, Together } from './phrasebook.js'
import { figure, phraseText, words, type Phrase } from './piece.js'
import { direction, printedBy } from './quantity.js'
import { orderText } from './say-directed.js'
import { growthVariant, type ListItem } from './say.js'
import { marks, verbOf } from './say-level.js'
import { quantityOpen } from './quantity-open.js'
import { topicOf, type Subject } from './topic.js'
import { nameOfIndicator, referenceOf, type Speaker } from './speaker.js'

export type Run = readonly [ListItem, ...ListItem[]]

/** Fewer figures than these are said of each indicator, unless 分别 is asked for. */
const leastFigures = 3

/** How figures of several indicators are put in one clause. */
interface Joint {
  /** The same for what may be said together. */
  readonly key: string
  /** Each with its own figure, in the order of the names (分别); undefined where the language has no way. */
  readonly respectively?: Pattern
  /** All with one and the same (均), if their figures print alike. */
  readonly alike?: Pattern
}

/**
 * Items as runs of which the same is said and which stand next to one another: one clause each, which is
 * an equal rank, standing or tier among the same, or a growth rate, level, share or gap of one direction.
 */
export function togetherRuns(
  speaker: Speaker,
  items: readonly ListItem[],
  { respectively }: { readonly respectively: boolean },
): Run[] {
  const runs: [ListItem, ...ListItem[]][] = []
  let last: string | undefined
  for (const item of items) {
    const joint = jointOf(speaker, item, respectively)
    const key = joint && [item.region.id, joint.key].join('|')
    const run = runs.at(-1)
    if (run !== undefined && key !== undefined && key === last) run.push(item)
    else runs.push([item])
    last = key
  }
  return runs.flatMap((run): Run[] => {
    const isTogether =
      run.length > 1 &&
      (respectively || run.length >= leastFigures || patternOf(speaker, run, false)?.kind === 'alike')
    return isTogether && patternOf(speaker, run, respectively) !== undefined
      ? [run]
      : run.map((item) => [item] as const)
  })
}

/** How an item's only clause is said of several; an expected figure keeps its 预计 to itself. */
function jointOf(speaker: Speaker, { sayings }: ListItem, respectively: boolean): Joint | undefined {
  const [saying] = sayings
  if (saying === undefined || sayings.length > 1) return undefined
  const { fact, variant } = saying
  if (fact.status.includes('forecast')) return undefined
  const { book, rounding } = speaker
  const { together }: Phrasebook = book
  const among = [fact.measure, referenceOf(speaker, fact), fact.of ?? ''].join('|')
  const way = direction(fact, rounding)
  switch (fact.measure) {
    case 'rank': {
      const patterns = fact.tied === true ? together.rank.tied : together.rank.alone
      const alike = quantityOpen(speaker, fact, []) ? patterns.named : variantOf(patterns, variant)
      if (alike === undefined) return undefined
      const key = [among, alike, respectively ? '' : orderText(speaker, fact)].join('|')
      return fact.tied === true ? { key, alike } : { key, alike, respectively: together.ranks }
    }
    case 'growth': {
      if (way === 'flat') return undefined
      const fitting = growthVariant(fact, variant, book.growth[way])
      const each = variantOf(together.growth[way], fitting)
      const alike = variantOf(together.equalGrowth[way], fitting)
      const key = [among, way, fitting].join('|')
      return each === undefined
        ? undefined
        : { key, respectively: each, ...(alike !== undefined && { alike }) }
    }
    case 'level': {
      const verb = verbOf(speaker, fact)
      if (variant !== 'default' || marks(speaker, fact) !== '') return undefined
      if (fact.indicator.verbPlace === 'before-name' && verb !== '') return undefined
      const pattern = verb === '' ? together.level.bare : together.level.withVerb
      return { key: [among, verb].join('|'), respectively: pattern }
    }
    case 'share':
      return variant === 'default' ? { key: among, respectively: together.share } : undefined
    case 'gap':
      if (way === 'flat' || variant !== 'default') return undefined
      return { key: [among, way].join('|'), respectively: together.gap[way] }
    case 'standing':
      return { key: [among, way].join('|'), alike: together.standing[way] }
    case 'top-tier':
      return fact.value.eq(1) ? { key: among, alike: together.topTier } : undefined
    default:
      return undefined
  }
}

function variantOf(patterns: Together, variant: string): Pattern | undefined {
  return Object.hasOwn(patterns, variant) ? patterns[variant] : undefined
}

/** One way or the other: 均 where all figures print alike. */
function patternOf(
  speaker: Speaker,
  run: Run,
  respectively: boolean,
): { readonly kind: 'alike' | 'respectively'; readonly pattern: Pattern } | undefined {
  const joint = jointOf(speaker, run[0], respectively)
  const [first, ...others] = factsOf(run)
  if (joint === undefined || first === undefined) return undefined
  const text = shown(speaker, first)
  const areAlike = others.every((fact) => shown(speaker, fact) === text)
  if (joint.alike !== undefined && areAlike) return { kind: 'alike', pattern: joint.alike }
  return joint.respectively === undefined ? undefined : { kind: 'respectively', pattern: joint.respectively }
}

function factsOf(run: Run): Fact[] {
  return run.flatMap(({ sayings }) => sayings.map(({ fact }) => fact))
}

/** What is printed of a figure. */
function shown(speaker: Speaker, fact: Fact): string {
  switch (fact.measure) {
    case 'rank':
      return orderText(speaker, fact)
    case 'level':
      return printedBy(speaker, fact)
    default:
      return printedBy(speaker, fact, 'magnitude')
  }
}

/**
 * One clause of several indicators. What is alike is printed once for all: its figure is that of the first
 * fact, and the facts of the others are printed with it. Other figures stand in the order of the names.
 */
export function sayTogether(speaker: Speaker, run: Run, subject: Subject, respectively = false): Phrase {
  const { book } = speaker
  const [item] = run
  const said = patternOf(speaker, run, respectively)
  const [first, ...others] = factsOf(run)
  if (said === undefined || first === undefined) throw new Error('there is nothing to say together')
  const { kind, pattern } = said
  const names = run.map(({ indicator }) =>
    words(nameOfIndicator(speaker, indicator, speaker.nameForm?.(indicator))),
  )
  const topic = topicOf(speaker, item.region, phraseText(enumerated(book, names)), subject)
  const common: Phrase = [{ kind: 'figure', text: shown(speaker, first), fact: first, others }]
  const each = enumerated(
    book,
    [first, ...others].map((fact) => figure(shown(speaker, fact), fact)),
  )
  const phrase = fillPattern(pattern, {
    subject: topic.subject,
    name: pattern.includes('{subject}') ? topic.plainName : topic.name,
    reference: words(referenceOf(speaker, first)),
    quantity: words(book.quantities[first.of ?? 'level']),
    verb: words(verbOf(speaker, first)),
    base: words(book.base(first.period, samePeriodLastYear(first.period))),
    ...(kind === 'alike' ? { order: common, value: common } : { values: each }),
  })
  return phrase.some((piece) => piece.kind === 'figure') ? phrase : inWords(phrase, topic.name, first, others)
}

/** What is said in words alone (均居全市前列) is traced all the same; its names stay outside. */
function inWords(phrase: Phrase, name: Phrase, fact: Fact, others: readonly Fact[]): Phrase {
  const at = phrase.findLastIndex((piece) => name.includes(piece)) + 1
  const text = phraseText(phrase.slice(at))
  return [...phrase.slice(0, at), { kind: 'figure', text, fact, others }]
}

/** A、B and C. */
export function enumerated(book: Phrasebook, phrases: readonly Phrase[]): Phrase {
  return phrases.flatMap((phrase, index) => {
    if (index === 0) return phrase
    const isLast = index === phrases.length - 1
    return [...words(isLast ? book.lastEnumerationComma : book.enumerationComma), ...phrase]
  })
}
