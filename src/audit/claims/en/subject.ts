import type { Names } from '../names.js'
import { down, up } from './verbs.js'
import { subjectOf as subjectByNames, type Subject } from '../subject.js'

const leading =
  /^(?:an?|leaving|meeting|against|or|up|down|earlier|than|one|those|among|including|of which|as many as a year ago and|and|but|while|whereas|of whom|of which|with|in|at|to|following|after|its|their|the|as|by|on average|compared|some)(?: |$)/i
const moved = new RegExp(
  `(?:^| )(?:${[...up, ...down].join('|')}|remained|remains|narrowed|widened|changed|turned down|turned up|turned|turning|outweighed|outnumbered|exceeded|amounted|came|equivalent|equal|amounting|supplied|covers?|among)$`,
  'i',
)
const trailing =
  /(?:^| )(?:has|have|had|would|could|will|may|might|should|was|were|is|are|be|been|to|of|by|in|on|at|for|from|with|and|which|that|it|they|estimated|stood|reached|reaching|totalled|totaled|totalling|numbered|averaged|stands|over|also|about|since|between|after|following|against|than)$/i
/** A figure that was told of the subject before: the index stood at 131.183, up 3.9%. */
const toldBefore =
  / (?:stood at|was|were|is|are|reached|came to|totalled|totaled|numbered|amounted to) (?:[A-Z]{0,3}[$€£])?\d[\d.,]*$/
const quantityOf =
  /^(?:growth|(?:the )?decline|(?:the )?(?:total )?(?:number|share|amount|growth rate|value)) (?:in|of) /i
const quantityAlone = /^(?:growth rate|growth|amount|share|decline)$/i
const owner = /^((?:the )?[A-Z][\w-]*(?: [A-Z][\w-]*)*)[’'](?:s )?/

/** The region that an indicator is of: real GDP of the Far West. */
function regionBehind(words: string, names: Names): string | null {
  const indicator = names.indicators.lastIn(words)
  if (indicator === undefined) return null
  const told = /^ (?:of|in|for) (?:the )?([^,;()]{1,60})/.exec(
    words.slice(indicator.at + indicator.name.length),
  )?.[1]
  const region = told === undefined ? undefined : names.regions.lastIn(told)
  return region?.at === 0 ? region.id : null
}

/** Moving from above Hebei in 2023 to: the reference is no subject. */
const turned = /\bmov(?:ed|ing) from (?:above|below) .*$/i

/** Of what an English figure tells, from the words in front of its verb; nulls where they name nothing. */
function englishSubject(given: string, names: Names | undefined): Subject {
  const words = given.replace(turned, '')
  if (names !== undefined) {
    const found = subjectByNames(words, '', names)
    return { ...found, region: found.region ?? regionBehind(words, names) }
  }
  let text = words.replace(/\s+/g, ' ').trim().replace(toldBefore, '')
  for (;;) {
    const next = text.replace(leading, '').replace(trailing, '').replace(moved, '').trim()
    if (next === text) break
    text = next
  }
  const region = owner.exec(text)
  if (region !== null) text = text.slice(region[0].length)
  text = text.replace(quantityOf, '').replace(/^the /, '')
  // With a growth rate 3.3 points below the nation's tells of what was told before.
  if (quantityAlone.test(text)) text = ''
  return { region: region?.[1] ?? null, indicator: /[A-Za-z]{2}/.test(text) ? text : null }
}

/** Whether some words before a figure hold a verb alone. */
export const namesNothing = (words: string): boolean => englishSubject(words, undefined).indicator === null

const adverbial =
  /^(?:$|[a-z]|(?:In|On|At|Of|By|For|Over|Since|According|Among|Across|From|During|With|As|After|Compared|Under|To|Excluding|Overall|However)\b)/

/** The words that name a figure's subject; of one in apposition those before it: the median price, $422,600. */
export function subjectWords(own: string, since: string): string {
  return own.trim() === '' && /^[^,()]+, $/.test(since) && !adverbial.test(since) ? since : own
}

/** The region and the indicator that an English text tells of, each until another is named. */
export class EnglishTopic {
  #region: string | null = null
  #indicator: string | null = null

  constructor(private readonly names: Names | undefined) {}

  /** By the words in front of a figure; of words that name no indicator the statement itself may: the first licence of the city. */
  of(words: string, statement = ''): Subject {
    const found = englishSubject(words, this.names)
    this.#region = found.region ?? this.#region
    this.#indicator = found.indicator ?? this.names?.indicators.lastIn(statement)?.id ?? this.#indicator
    return { region: this.#region, indicator: this.#indicator }
  }
}
