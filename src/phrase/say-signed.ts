import type { Fact } from '../derive/fact.js'
import type { Measure } from '../model/measure.js'
import type { Clause } from './clause.js'
import type { Derived } from '../derive/fact.js'
import { fillPattern } from './pattern.js'
import { figure, words, type Phrase } from './piece.js'
import { direction, printedBy } from './quantity.js'
import { operandsOf } from './say-directed.js'
import { fillSaid, type ClauseSlots } from './slots.js'
import { nameOfIndicator, type Speaker } from './speaker.js'
import type { Signed } from './sign-words.js'

/** The variant of an increment that stands for a growth rate which there is none of. */
export const against = 'against'

/** Measures that compare two levels by their ratio, which has no sense below zero. */
const ratios: ReadonlySet<Measure> = new Set([
  'growth',
  'growth-on-previous',
  'growth-since',
  'increase-multiple',
])

/**
 * What is told where a growth rate is asked for and there is none because a level is below zero, or the
 * earlier one zero: the change itself, which is said by naming the earlier level. Undefined for what lacks a figure, or is no ratio.
 */
export function insteadOf(
  { measure, base }: Clause,
  deriveClause: (clause: Clause) => Derived,
): Fact | undefined {
  if (!ratios.has(measure)) return undefined
  const since = measure === 'growth-on-previous' ? 'previous' : base
  const change = deriveClause({
    measure: 'increment',
    variant: against,
    ...(since !== undefined && { base: since }),
    optional: true,
  })
  if (change.kind === 'absent') return undefined
  const levels = operandsOf(change)
  const [now, before] = levels
  if (now === undefined || before === undefined) return undefined
  return now.value.isNegative() || before.value.lte(0) ? change : undefined
}

/** What a level is called by its side of zero: 亏损3.2亿元, a loss of RMB 320 million. */
export function saySide(speaker: Speaker, fact: Fact, slots: ClauseSlots): Phrase | undefined {
  const way = direction(fact, speaker.rounding)
  const kind = kindOf(speaker, fact)
  if (fact.valueTo !== undefined || kind === undefined || way === 'flat') return undefined
  const said = speaker.book.signs.level[kind][way]
  if (said === undefined) return undefined
  return fillSaid(said, slots, { value: figure(printedBy(speaker, fact, 'magnitude'), fact) })
}

/** Behind a level: the one that it is compared with, 上年为盈利4.12亿元. */
export function sayAgainst(speaker: Speaker, fact: Fact): Phrase | undefined {
  const { before } = speaker.book.signs
  const [, from] = operandsOf(fact)
  if (from === undefined || fact.base === undefined) return undefined
  const kind = kindOf(speaker, fact)
  const way = direction(from, speaker.rounding)
  const isPlain = kind === undefined || way === 'flat'
  return fillPattern(isPlain ? before.plain : before[kind][way], {
    value: figure(printedBy(speaker, from, isPlain ? 'signed' : 'magnitude'), from),
    base: words(speaker.book.base(fact.period, fact.base)),
  })
}

/** A profit turns into a loss, a surplus into a deficit; other changes are told as such. */
export const changeVariant = (speaker: Speaker, fact: Fact): string => kindOf(speaker, fact) ?? 'default'

function kindOf(speaker: Speaker, { indicator }: Fact): Signed | undefined {
  return speaker.book.signs.kindOf(nameOfIndicator(speaker, indicator))
}
