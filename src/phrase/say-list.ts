import type { Indicator } from '../model/indicator.js'
import type { Region } from '../model/region.js'
import { words, type Phrase } from './piece.js'
import { marks, sayIndicator, verbOf, type Saying, type Subject } from './say.js'
import type { Speaker } from './speaker.js'

export interface ListItem {
  readonly region: Region
  readonly indicator: Indicator
  readonly sayings: readonly Saying[]
}

/**
 * Several indicators with semicolons between them, a region named once for the run of its items. A verb
 * that stands in front is said once for the run of items that share it:
 * 累计申报中央外经贸资金94.6万元、市级外经贸资金412.4万元.
 */
export function sayList(speaker: Speaker, items: readonly ListItem[], subject: Subject): Phrase {
  const spoken = items.filter(({ sayings }) => sayings.length > 0)
  const shared = spoken.map((item, index) => {
    const before = spoken[index - 1]
    return before !== undefined && sharesVerb(speaker, before, item)
  })
  return spoken.flatMap((item, index) => {
    const said = sayIndicator(
      speaker,
      item.region,
      item.indicator,
      item.sayings,
      spoken[index - 1]?.region.id === item.region.id ? 'none' : subject,
      shared[index] ? 'omitted' : 'said',
    )
    return index === 0 ? said : [...words(separatorAt(speaker, shared, index)), ...said]
  })
}

function separatorAt({ book }: Speaker, shared: readonly boolean[], index: number): string {
  if (shared[index]) return shared[index + 1] ? book.enumerationComma : book.lastEnumerationComma
  return shared.slice(index + 1).every(Boolean) ? book.lastItemSeparator : book.itemSeparator
}

function sharesVerb(speaker: Speaker, before: ListItem, item: ListItem): boolean {
  const [first] = before.sayings
  const [second] = item.sayings
  if (first === undefined || second === undefined) return false
  const bareLevels = [before, item].every(
    ({ indicator, sayings }) =>
      sayings.length === 1 && sayings[0]?.fact.measure === 'level' && indicator.verbPlace === 'before-name',
  )
  return (
    bareLevels &&
    before.region.id === item.region.id &&
    verbOf(speaker, first.fact) !== '' &&
    verbOf(speaker, first.fact) === verbOf(speaker, second.fact) &&
    marks(speaker, first.fact) === marks(speaker, second.fact)
  )
}
