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
  const { book } = speaker
  const spoken = items.filter(({ sayings }) => sayings.length > 0)
  return spoken.flatMap((item, index) => {
    const before = spoken[index - 1]
    const shared = before !== undefined && sharesVerb(speaker, before, item)
    const said = sayIndicator(
      speaker,
      item.region,
      item.indicator,
      item.sayings,
      before?.region.id === item.region.id ? 'none' : subject,
      shared ? 'omitted' : 'said',
    )
    if (before === undefined) return said
    return [...words(shared ? book.enumerationComma : book.itemSeparator), ...said]
  })
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
