import type { Indicator } from '../model/indicator.js'
import type { MeasuredQuantity } from '../model/measure.js'
import type { Region } from '../model/region.js'
import type { Clause } from './clause.js'
import { words, type Phrase } from './piece.js'
import { topicOf, type Subject } from './topic.js'
import { fillSaid } from './slots.js'
import { nameOfIndicator, type Speaker } from './speaker.js'
import type { Unsaid } from './unsaid.js'

/**
 * That figures of an indicator are not published, confidential or not applicable, in words: behind what is said of it, or with its name where nothing else is.
 */
export function sayMissing(
  speaker: Speaker,
  region: Region,
  indicator: Indicator,
  unsaid: readonly Unsaid[],
  subject: Subject | 'said',
): Phrase {
  const { book } = speaker
  const name = nameOfIndicator(speaker, indicator, speaker.nameForm?.(indicator))
  const silent = { isOpening: false, subject: [], plainName: [], name: [] }
  return unsaid.flatMap(({ clause, reason }, index): Phrase => {
    const isOpening = index === 0 && subject !== 'said'
    const topic = isOpening ? topicOf(speaker, region, name, subject) : silent
    const quantity = quantityOf(clause)
    const slots = { ...topic, mark: [], aside: [], reference: [], quantity: words(book.quantities[quantity]) }
    const said = clause.measure === 'level' ? book.absent.level : book.absent.other
    const phrase = fillSaid(said, slots, { meaning: words(book.absent.meanings[reason]) })
    return isOpening ? phrase : [...words(book.comma), ...phrase]
  })
}

function quantityOf({ measure, of }: Clause): MeasuredQuantity {
  if (of !== undefined) return of
  if (measure === 'share') return 'share'
  return measure === 'level' || measure === 'target' || measure === 'increment' ? 'level' : 'growth'
}
