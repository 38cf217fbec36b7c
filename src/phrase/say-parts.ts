import type { BaseEffect } from '../derive/base-effect.js'
import type { Fact } from '../derive/fact.js'
import type { Structure } from '../derive/structure.js'
import type { Total } from '../derive/total.js'
import type { Indicator } from '../model/indicator.js'
import { formatFixed } from '../model/rounding.js'
import { fillPattern } from './pattern.js'
import { figure, joinPhrases, words, type Phrase } from './piece.js'
import { direction, printedBy } from './quantity.js'
import { pickSaid } from './said.js'
import { ownedBy, topicOf, type Subject } from './topic.js'
import { sayIndicator } from './say.js'
import { enumerated } from './say-together.js'
import { fillSaid } from './slots.js'
import { nameOfIndicator, wholeOf, type Speaker } from './speaker.js'

/**
 * The structure of a whole. With a name for it (三次产业结构) its shares stand side by side with ∶ and no
 * unit, 7.7∶57.5∶34.8; without one each part has its share: 占地区生产总值的比重分别为7.7%、57.5%和34.8%.
 */
export function sayStructure(
  speaker: Speaker,
  { shares }: Structure,
  whole: Indicator,
  name: string,
  subject: Subject,
): Phrase {
  const { book, rounding, region } = speaker
  const { named, respectively, between } = book.structure
  if (name !== '') {
    const decimals = Math.max(...shares.map((share) => share.decimals))
    const digits = shares.map((share) =>
      figure(book.digits(formatFixed(share.value, Math.min(decimals, share.decimals), rounding)), share),
    )
    const topic = topicOf(speaker, region, name, subject)
    return fillPattern(named, { name: topic.name, shares: joinPhrases(digits, between) })
  }
  const parts = enumerated(
    book,
    shares.map(({ indicator }) => words(nameOf(speaker, indicator))),
  )
  const values = enumerated(
    book,
    shares.map((share) => figure(printedBy(speaker, share), share)),
  )
  const told = subject === 'whole' ? words(wholeOf(speaker, region)) : []
  const opening = told.length === 0 ? parts : ownedBy(book, told, parts)
  return fillPattern(respectively, { parts: opening, values, whole: words(nameOf(speaker, whole)) })
}

/** Parts with their levels and what they come to, saying so where rounding alone keeps them apart. */
export function saySum(speaker: Speaker, { parts, whole, sum }: Total, subject: Subject): Phrase {
  const { book, region } = speaker
  const items = parts.map((fact, index) =>
    sayIndicator(speaker, region, fact.indicator, [plainly(fact)], index === 0 ? subject : 'none'),
  )
  const pattern = sum.difference.isZero() ? book.sum.default : book.sum.rounding
  return fillPattern(pattern, {
    items: enumerated(book, items),
    total: figure(printedBy(speaker, whole), whole),
  })
}

/** Growth beside what it must be read with: that of the period of comparison, and the two-year average. */
export function sayBaseEffect(
  speaker: Speaker,
  { growth, previous, twoYearAverage }: BaseEffect,
  variant: string,
  subject: Subject,
): Phrase {
  const { book, rounding, region } = speaker
  const own = sayIndicator(speaker, region, growth.indicator, [{ fact: growth, variant }], subject)
  const way = direction(previous, rounding)
  const before = fillPattern(book.before[way], {
    base: words(book.base(growth.period, previous.period)),
    value: figure(printedBy(speaker, previous, 'magnitude'), previous),
  })
  const traced = way === 'flat' ? figure(before.map(({ text }) => text).join(''), previous) : before
  const average = fillSaid(
    pickSaid(book.directed['two-year-average'][direction(twoYearAverage, rounding)], 'default'),
    silent,
    { value: figure(printedBy(speaker, twoYearAverage, 'magnitude'), twoYearAverage) },
  )
  return joinPhrases([own, traced, average], book.comma)
}

/** Slots of a clause that follows others and has nothing of its own to name. */
const silent = {
  isOpening: false,
  subject: [],
  plainName: [],
  name: [],
  mark: [],
  aside: [],
  reference: [],
  quantity: [],
}

const plainly = (fact: Fact) => ({ fact, variant: 'default' })

function nameOf(speaker: Speaker, indicator: Indicator): string {
  return nameOfIndicator(speaker, indicator, speaker.nameForm?.(indicator))
}
