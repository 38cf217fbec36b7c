import type { ClaimKind } from '../claim.js'
import { draft, type Draft } from '../draft.js'
import type { Names } from '../names.js'
import { commensurable, opens } from './figure-pairs.js'
import { completes, firstEnd, pastBracket, type Before, type LastFigure } from './last-figure.js'
import { periodAfter, referenceAround } from './compared-with.js'
import type { EnglishFrames } from './match.js'
import { matchOrPoints } from './match-points.js'
import type { EnglishMeaning } from './around.js'
import { bridged } from './bridge.js'
import { Dates, periodBefore } from './dates.js'
import type { EnglishQuantity } from './figure.js'
import { beside, isOfCount, isOrdinal, keywordDraft, standsBefore, statementOf } from './keyword-draft.js'
import { directionOf } from './direction-of.js'
import type { EnglishKeyword } from './keyword-row.js'
import { standsIn } from './items.js'
import { EnglishSentence } from './sentence.js'
import { englishStem } from './stem.js'
import { isLine, isPassed, streakSide } from './threshold.js'
import { sentencesOf, type Stretch } from './stretches.js'
import { EnglishTopic, namesNothing, subjectWords } from './subject.js'
import { understandEnglish } from './understand.js'
import { comparative } from './moves-around.js'
import { completePair, pairDraft } from './pair-draft.js'
import { PriceTopic, tellsOfSame } from './prices.js'

export interface EnglishInput {
  readonly text: string
  readonly frames: EnglishFrames
  readonly names: Names | undefined
  readonly documentYear: number | undefined
}

const levelNames =
  /\b(?:rates?|shares?|proportions?|percentages?|accounted)\b(?!.*\b(?:rates?|shares?|proportions?|percentages?|accounted)\b)/i
const continued = /^[\s,]*(?:and|or|with)?\s*$|\b(?:and|or)(?: by)?$/
/** Kinds that are told on a period before. */
const rates: ReadonlySet<ClaimKind> = new Set(['growth-rate', 'price-index'])
const standing: ReadonlySet<ClaimKind> = new Set(['level', 'count', 'intensity', 'share', 'times'])
/** Reads the English parts of a text, sentence by sentence. */
export function readEnglish(stretches: readonly Stretch[], input: EnglishInput): Draft[] {
  const reader = new EnglishReader(input)
  for (const stretch of stretches) {
    for (const sentence of sentencesOf(input.text, stretch)) reader.read(sentence)
  }
  return reader.drafts
}

class EnglishReader {
  readonly drafts: Draft[] = []
  readonly #input: EnglishInput
  readonly #dates: Dates
  readonly #prices = new PriceTopic()
  readonly #topic: EnglishTopic
  #sentence = new EnglishSentence('', 0)
  /** Where the last figure that states something ends. */
  #stops = 0
  #clauseDraft = 0
  /** How the sentence last told a move, and what its last figure states. */
  #moved: EnglishMeaning | undefined
  #stated: EnglishMeaning | undefined
  /** What the text's last figure that is no move states. */
  #amount: EnglishMeaning | undefined
  #last: LastFigure | undefined
  /** The same of the last figure outside brackets. */
  #outer: Before | undefined
  #apart: Draft[] = []

  constructor(input: EnglishInput) {
    this.#input = input
    this.#dates = new Dates(input.documentYear)
    this.#topic = new EnglishTopic(input.names)
  }

  read({ start, end }: Stretch): void {
    const sentence = new EnglishSentence(this.#input.text.slice(start, end).replace(/\n/g, ' '), start)
    this.#sentence = sentence
    this.#stops = 0
    this.#clauseDraft = this.drafts.length
    this.#last = undefined
    this.#outer = undefined
    if (!/;\s$/.test(this.#input.text.slice(Math.max(0, start - 2), start))) this.#moved = undefined
    this.#stated = undefined
    const { items, text } = sentence
    this.#prices.pass(text)
    let place = 0
    const first = this.drafts.length
    for (const [index, item] of items.entries()) {
      if (sentence.passTo(place, item.it.start)) this.#clauseDraft = this.drafts.length
      place = item.it.end
      const next = items.slice(index + 1, index + 4).find(standsIn)
      if (item.type === 'period') {
        this.#dates.read({
          named: item.it,
          text,
          offset: start,
          drafts: this.drafts,
          clauseDraft: this.#clauseDraft,
        })
      } else if (item.type === 'keyword') this.#readKeyword(item.it)
      else this.#readQuantity(item.it, next?.it.start ?? text.length, next?.it.end ?? text.length)
    }
    this.#place(first)
  }

  /** Puts what stands beside the sentence's figures in its place among them. */
  #place(first: number): void {
    if (this.#apart.length === 0) return
    const own = [...this.drafts.splice(first), ...this.#apart].sort((a, b) => a.start - b.start)
    this.drafts.push(...own)
    this.#apart = []
  }

  #readQuantity(given: EnglishQuantity, next: number, after: number): void {
    const sentence = this.#sentence
    const { start, words, lead } = sentence.left(given.start)
    const right = sentence.right(given.end, next)
    const { opened, ranging } = opens(words)
    if (
      (/^[- ]olds?\b/.test(right) && !given.value.includes('.')) ||
      isLine(given, words, sentence.told(given.start)) ||
      /^ ?(?:[ap]\.?m\b|o[’']clock)/.test(right)
    )
      return
    if (this.#fromTo(given) || this.#fromBehind(given, words)) return
    const bracketed = sentence.text.charAt(given.start - 1) === '('
    const { last: before, stated } = pastBracket(
      { last: this.#last, stated: this.#stated },
      this.#outer,
      given,
      sentence,
    )
    const { text, qualifiers } = englishStem(words)
    const stemmed = bridged(text)
    const { quantity, found } = matchOrPoints(this.#input.frames, given, this.#stated, { stemmed, right })
    const sameUnit = before !== undefined && commensurable(before.quantity.unitClass, quantity.unitClass)
    const shared =
      found === undefined &&
      before?.quantity.unitClass === quantity.unitClass &&
      continued.test(stemmed) &&
      given.sign === '' &&
      !/\bthe\s*$/.test(words) &&
      !comparative.test(right)
        ? before.match
        : undefined
    const match = found ?? shared
    const behind = found?.behind ?? 0
    const own = stemmed.slice(0, stemmed.length - (found?.reach ?? 0))
    const told = sentence.told(quantity.start)
    const since = sentence.sinceClaim(quantity.start)
    this.#last = {
      quantity,
      match,
      opened: opened || ranging,
      ranging,
      drafted: false,
      from: start + lead,
      own,
    }
    const meaning = understandEnglish({
      quantity,
      frame: match?.frame,
      own,
      stemmed,
      clause: sentence.clauseBefore(quantity.start).trimEnd(),
      right,
      after: sentence.text.slice(quantity.end, quantity.end + 60),
      beyond: sentence.beyond(right, after),
      listed: sentence.listed(right, after),
      printed: sentence.text.slice(quantity.start, quantity.end),
      sentence: since,
      cumulative: qualifiers.includes('cumulative'),
      bracketed,
      definite: /\bthe\s*$/.test(words),
      sameUnit,
      since: directionOf(sentence.told(given.start, this.#stops)),
      told: bracketed
        ? directionOf(told.slice(told.search(levelNames) + 1).replace(/\b(?:higher|lower)\b/g, ''))
        : null,
      moved: this.#moved,
      previous: this.drafts.at(-1),
      whole: told,
      before: stated,
      amount: this.#amount,
    })
    if (meaning === undefined) return
    const named = found === undefined && shared !== undefined ? '' : subjectWords(own, since)
    const goesOn = namesNothing(named) ? sentence.resumed(start + lead) : ''
    const subject = this.#topic.of(goesOn === '' ? named : goesOn)
    const isPrice = this.#prices.isOfPrices({
      own,
      stemmed,
      sentence: told,
      subject: subject.indicator ?? '',
      carried: stated?.kind !== 'count',
      after: sentence.text.slice(quantity.end, quantity.end + 60),
      clause: bracketed || /^[\s,]*by$/.test(stemmed) ? told : sentence.clauseBefore(given.start),
    })
    const isRate =
      meaning.kind === 'share' &&
      match === undefined &&
      this.#prices.isRate(subject.indicator ?? '', sentence.text, bracketed, stemmed.trim() === 'at')
    const kind: ClaimKind =
      isRate || (meaning.kind === 'growth-rate' && (isPrice || this.#isPriceAsBefore(own, bracketed)))
        ? 'price-index'
        : meaning.kind
    const passed = isPassed(stemmed, right)
    const direction = isRate || passed ? 'up' : meaning.direction
    this.#stated = { kind, direction }
    if (standing.has(kind)) this.#amount = this.#stated
    if (direction !== null) this.#moved = this.#stated
    const made = draft({
      start: sentence.offset + start + lead,
      end: sentence.offset + quantity.end + behind,
      kind,
      direction,
      value: quantity.value,
      unit: quantity.unit,
      unitClass: quantity.unitClass,
      qualifiers: [
        ...qualifiers,
        ...(passed ? (['over'] as const) : []),
        ...(/\bestimated\b/.test(own) ? (['estimated'] as const) : []),
      ],
      comparator:
        (rates.has(kind) ? periodAfter(right) : undefined) ??
        match?.frame.comparator ??
        referenceAround(sentence.told(given.start), right, match, kind),
      ...subject,
      period: periodBefore(this.#dates.period, words, sentence.text.slice(given.end, given.end + 60)),
    })
    this.#push(made, quantity.end + behind)
    this.#stops = quantity.end
    this.#last = {
      quantity,
      match,
      opened: opened || ranging,
      ranging,
      drafted: true,
      from: start + lead,
      own,
    }
    if (!sentence.inBrackets(quantity.start)) this.#outer = { last: this.#last, stated: this.#stated }
  }

  /** London had the largest fall, at 4.8%, after a sentence on prices. */
  #isPriceAsBefore(own: string, bracketed: boolean): boolean {
    const last = this.drafts.findLast(({ kind }) => rates.has(kind))
    if (last?.kind !== 'price-index') return false
    const { masked, offset } = this.#sentence
    if (bracketed && this.#prices.goesOn(masked)) return true
    return last === this.drafts.at(-1) && last.end <= offset && tellsOfSame(own, masked)
  }

  /** From A to B: takes back what was made of A. */
  #fromTo(quantity: EnglishQuantity): boolean {
    const sentence = this.#sentence
    const before = firstEnd(this.#last, quantity, sentence)
    if (before === undefined) return false
    const previous = this.drafts.at(before.drafted ? -2 : -1)
    // Raised to 3.0 to 3.5 percent from 2.0 to 3.0 percent
    const revises =
      previous?.kind === 'range' && previous.end + 8 > this.#sentence.offset + before.quantity.start
    const reused = before.drafted ? this.drafts.pop() : undefined
    const subject = reused ?? this.#topic.of(before.own)
    const way = directionOf(
      this.#sentence.masked.slice(Math.max(0, before.quantity.start - 40), before.quantity.start),
    )
    if (before.ranging && way !== null) this.#moved = { kind: 'growth-rate', direction: way }
    const made = pairDraft(before.quantity, quantity, {
      start: reused?.start ?? this.#sentence.offset + before.from,
      offset: this.#sentence.offset,
      isRange: before.ranging || revises,
      subject,
      period: this.#dates.period,
    })
    this.#push(made, quantity.end)
    this.#last = undefined
    return true
  }

  /** Down to 4.2% from 4.5%: completes what was made of the first. */
  #fromBehind(quantity: EnglishQuantity, words: string): boolean {
    const last = this.drafts.at(-1)
    if (last === undefined || last.value === null || last.value !== this.#last?.quantity.value) return false
    if (!completes(this.#last, quantity, last.kind, words, this.#sentence)) return false
    completePair(last, quantity, this.#last?.quantity.sign ?? '', this.#sentence.offset)
    this.#sentence.take(quantity.end)
    this.#last = undefined
    return true
  }

  #readKeyword(keyword: EnglishKeyword): void {
    if (keyword.apart === true) {
      this.#apart.push(beside(keyword, this.#sentence.offset, this.#dates.period))
      return
    }
    const counted =
      this.#last?.drafted === true && this.#stated?.kind === 'count' ? this.#last.quantity.end : null
    if (keyword.kind === 'flat' && isOfCount(keyword, this.#sentence.text, counted)) return
    const { start: from, words, lead } = this.#sentence.left(keyword.start)
    const isStreak = keyword.kind === 'streak'
    const direction = isStreak
      ? (keyword.direction ?? streakSide(words) ?? this.#moved?.direction ?? null)
      : keyword.direction
    const made = keywordDraft(keyword, {
      start: this.#sentence.offset + from + lead,
      offset: this.#sentence.offset,
      behind: this.#sentence.right(keyword.end, Infinity),
      direction,
      subject: this.#topic.of(words, statementOf(keyword, this.#sentence.text)),
      tier: isStreak ? this.#tierBefore(keyword) : undefined,
      period: this.#dates.period,
    })
    this.#push(made, keyword.end)
    if (isStreak || keyword.kind === 'flat') this.#moved = { kind: 'growth-rate', direction }
  }

  /** Among the leaders for three years in a row: takes back the rank, which the streak is of. */
  #tierBefore({ start, end }: EnglishKeyword): Draft | undefined {
    const { text, offset } = this.#sentence
    return standsBefore(this.drafts.at(-1), start + offset, isOrdinal(text.slice(start, end)))
      ? this.drafts.pop()
      : undefined
  }

  #push(made: Draft, end: number): void {
    this.drafts.push(made)
    this.#sentence.take(end)
  }
}
