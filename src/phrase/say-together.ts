import type { Fact } from '../derive/fact.js'
import { fillPattern, type Pattern } from './pattern.js'
import type { Phrasebook, Together } from './phrasebook.js'
import { figure, phraseText, words, type Phrase } from './piece.js'
import { direction, formatQuantity } from './quantity.js'
import { quantityOpen, topicOf, type ListItem, type Subject } from './say.js'
import { orderText } from './say-directed.js'
import { nameOfIndicator, referenceOf, type Speaker } from './speaker.js'

export type Run = readonly [ListItem, ...ListItem[]]

/** Fewer growth rates than these are said of each indicator, unless 分别 is asked for. */
const leastRates = 3

/**
 * Items as runs of which the same is said and which stand next to one another: one clause each, which is
 * an equal rank of the same quantity among the same, or a growth rate of the same direction.
 */
export function togetherRuns(
  speaker: Speaker,
  items: readonly ListItem[],
  { respectively }: { readonly respectively: boolean },
): Run[] {
  const runs: [ListItem, ...ListItem[]][] = []
  let lastKey: string | undefined
  for (const item of items) {
    const key = keyOf(speaker, item)
    const run = runs.at(-1)
    if (run !== undefined && key !== undefined && key === lastKey) run.push(item)
    else runs.push([item])
    lastKey = key
  }
  return runs.flatMap((run): Run[] => {
    const least = run[0].sayings[0]?.fact.measure === 'growth' && !respectively ? leastRates : 2
    return run.length >= least ? [run] : run.map((item) => [item] as const)
  })
}

/** The same for items that may be said together; undefined for one that stands alone. */
function keyOf(speaker: Speaker, item: ListItem): string | undefined {
  const pattern = patternOf(speaker, item)
  const [saying] = item.sayings
  if (pattern === undefined || saying === undefined) return undefined
  const { fact } = saying
  const rank = fact.measure === 'rank' ? [referenceOf(speaker, fact), orderText(speaker, fact), fact.of] : []
  return [pattern, item.region.id, ...rank].join('|')
}

/** How an item's only clause is said of several; an expected figure keeps its 预计 to itself. */
function patternOf(speaker: Speaker, { sayings }: ListItem): Pattern | undefined {
  const [saying] = sayings
  if (saying === undefined || sayings.length > 1) return undefined
  const { fact, variant } = saying
  if (fact.status.includes('forecast')) return undefined
  const { rank, growth }: Phrasebook['together'] = speaker.book.together
  if (fact.measure === 'rank') {
    const patterns = fact.tied === true ? rank.tied : rank.alone
    return quantityOpen(speaker, fact, []) ? patterns.named : variantOf(patterns, variant)
  }
  if (fact.measure !== 'growth') return undefined
  const way = direction(fact, speaker.rounding)
  return way === 'flat' ? undefined : variantOf(growth[way], variant)
}

function variantOf(patterns: Together, variant: string): Pattern | undefined {
  return Object.hasOwn(patterns, variant) ? patterns[variant] : undefined
}

/**
 * One clause of several indicators. A rank is printed once for all: its figure is that of the first
 * fact, and the facts of the others are printed with it. Growth rates stand in the order of the names.
 */
export function sayTogether(speaker: Speaker, run: Run, subject: Subject): Phrase {
  const { book, rounding } = speaker
  const [item] = run
  const pattern = patternOf(speaker, item)
  const facts = run.flatMap(({ sayings }) => sayings.map(({ fact }) => fact))
  const [first, ...others] = facts
  if (pattern === undefined || first === undefined) throw new Error('there is nothing to say together')
  const names = run.map(({ indicator }) =>
    words(nameOfIndicator(speaker, indicator, speaker.nameForm?.(indicator))),
  )
  const topic = topicOf(speaker, item.region, phraseText(enumerated(book, names)), subject)
  const rate = (fact: Fact): Phrase => figure(formatQuantity(fact, book, rounding, 'magnitude'), fact)
  return fillPattern(pattern, {
    subject: topic.subject,
    name: pattern.includes('{subject}') ? topic.plainName : topic.name,
    reference: words(referenceOf(speaker, first)),
    quantity: words(book.quantities[first.of ?? 'level']),
    ...(first.measure === 'rank'
      ? { order: [{ kind: 'figure', text: orderText(speaker, first), fact: first, others }] }
      : { values: enumerated(book, facts.map(rate)) }),
  })
}

/** A、B and C. */
function enumerated(book: Phrasebook, phrases: readonly Phrase[]): Phrase {
  return phrases.flatMap((phrase, index) => {
    if (index === 0) return phrase
    const isLast = index === phrases.length - 1
    return [...words(isLast ? book.lastEnumerationComma : book.enumerationComma), ...phrase]
  })
}
