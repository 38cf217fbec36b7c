import type { Region } from '../model/region.js'
import { fillPattern } from './pattern.js'
import type { Phrasebook } from './phrasebook.js'
import { phraseText, words, type Phrase } from './piece.js'
import type { ClauseSlots } from './slots.js'
import { nameOfRegion, wholeOf, type Speaker } from './speaker.js'

/** How the region is named in front: 全区, by its name, or not at all where the text before did. */
export type Subject = 'whole' | 'name' | 'none'

export type Topic = Pick<ClauseSlots, 'isOpening' | 'subject' | 'plainName' | 'name'>

export const noTopic: Topic = { isOpening: false, subject: [], plainName: [], name: [] }

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
