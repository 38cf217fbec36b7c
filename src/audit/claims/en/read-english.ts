import type { ClaimKind } from '../claim.js'
import { draft, type Draft } from '../draft.js'
import type { Names } from '../names.js'
import { commensurable, isFromBehind, isRange, joinsEnds, opens } from './figure-pairs.js'
import { matchEnglish, referenceAfter, type EnglishFrames, type EnglishMatch } from './match.js'
import type { EnglishMeaning } from './around.js'
import { bridged } from './bridge.js'
import { Dates } from './dates.js'
import type { EnglishQuantity } from './figure.js'
import { itemsOf, masked } from './items.js'
import { keywordDraft } from './keyword-draft.js'
import { directionOf, type EnglishKeyword } from './keyword.js'
import { englishStem } from './stem.js'
import { sentencesOf, type Stretch } from './stretches.js'
import { englishSubject } from './subject.js'
import { understandEnglish } from './understand.js'
import { PriceTopic, tellsOfSame } from './prices.js'

export interface EnglishInput {
  readonly text: string
  readonly frames: EnglishFrames
  readonly names: Names | undefined
  readonly documentYear: number | undefined
}

const longestLeft = 160
const longestRight = 60
/** How far back a list in brackets is told of. */
const longestTold = 280
const levelNames =
  /\b(?:rates?|shares?|proportions?|percentages?|accounted)\b(?!.*\b(?:rates?|shares?|proportions?|percentages?|accounted)\b)/i
const continued = /^[\s,]*(?:and|or|with)?\s*$|\b(?:and|or)(?: by)?$/
const ratesBefore: ReadonlySet<ClaimKind> = new Set(['share', 'growth-rate', 'price-index', 'completion'])
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
  #region: string | null = null
  #indicator: string | null = null
  /** The sentence, and the same with blanks for its periods. */
  #text = ''
  #masked = ''
  #offset = 0
  #clause = 0
  #taken = 0
  /** Where the last figure that states something ends. */
  #stops = 0
  #clauseDraft = 0
  /** How the sentence last told a move, and what its last figure states. */
  #moved: EnglishMeaning | undefined
  #stated: EnglishMeaning | undefined
  #last:
    | {
        quantity: EnglishQuantity
        match: EnglishMatch | undefined
        opened: boolean
        ranging: boolean
        drafted: boolean
      }
    | undefined

  constructor(input: EnglishInput) {
    this.#input = input
    this.#dates = new Dates(input.documentYear)
  }

  read({ start, end }: Stretch): void {
    this.#text = this.#input.text.slice(start, end).replace(/\n/g, ' ')
    this.#offset = start
    this.#clause = 0
    this.#taken = 0
    this.#stops = 0
    this.#clauseDraft = this.drafts.length
    this.#last = undefined
    this.#moved = undefined
    this.#stated = undefined
    const items = itemsOf(this.#text)
    this.#masked = masked(this.#text, items)
    this.#prices.pass(this.#text)
    let place = 0
    for (const [index, item] of items.entries()) {
      this.#passTo(place, item.it.start)
      place = item.it.end
      const next = items.slice(index + 1, index + 4).find(({ type }) => type !== 'period')
      if (item.type === 'period') {
        this.#dates.read({
          named: item.it,
          text: this.#text,
          offset: this.#offset,
          drafts: this.drafts,
          clauseDraft: this.#clauseDraft,
        })
      } else if (item.type === 'keyword') this.#readKeyword(item.it)
      else this.#readQuantity(item.it, next?.it.start ?? this.#text.length, next?.it.end ?? this.#text.length)
    }
  }

  #passTo(from: number, to: number): void {
    const found = /[,:()—](?=[\s+\-\d]|$)[^,:()—]*$|\([^,:()—]*$/.exec(
      this.#masked.slice(Math.max(from, to - longestLeft), to),
    )
    if (found === null) return
    this.#clause = Math.max(from, to - longestLeft) + found.index + 1
    this.#clauseDraft = this.drafts.length
  }

  #left(at: number): { start: number; words: string } {
    const start = Math.max(this.#clause, this.#taken, at - longestLeft)
    return { start, words: this.#masked.slice(start, at) }
  }

  /** Of “$6.3 billion or 12.5 percent more” what stands behind both. */
  #beyond(right: string, after: number): string {
    if (!/^,? (?:or|\()(?: about| nearly| around| some)? ?$|^ \($/.test(right)) return ''
    return this.#text.slice(after, after + longestRight).replace(/^\)/, '')
  }

  #readQuantity(given: EnglishQuantity, next: number, after: number): void {
    const { start, words } = this.#left(given.start)
    const right = this.#text.slice(given.end, Math.min(next, given.end + longestRight))
    const { opened, ranging } = opens(words)
    if (/^[- ]olds?\b/.test(right)) return
    if (this.#fromTo(given) || this.#fromBehind(given, words)) return
    const before = this.#last
    const { text, qualifiers } = englishStem(words)
    const stemmed = bridged(text)
    const { quantity, found } = this.#match(given, stemmed, right)
    const sameUnit = before !== undefined && commensurable(before.quantity.unitClass, quantity.unitClass)
    const shared =
      found === undefined && before?.quantity.unitClass === quantity.unitClass && continued.test(stemmed)
        ? before.match
        : undefined
    const match = found ?? shared
    const behind = found?.behind ?? 0
    const own = stemmed.slice(0, stemmed.length - (found?.reach ?? 0))
    const bracketed = this.#text.charAt(quantity.start - 1) === '('
    const told = this.#masked.slice(Math.max(0, quantity.start - longestTold), quantity.start)
    this.#last = { quantity, match, opened: opened || ranging, ranging, drafted: false }
    const meaning = understandEnglish({
      quantity,
      frame: match?.frame,
      own,
      stemmed,
      clause: this.#masked
        .slice(Math.max(this.#clause, quantity.start - longestLeft), quantity.start)
        .trimEnd(),
      right,
      beyond: this.#beyond(right, after),
      printed: this.#text.slice(quantity.start, quantity.end),
      sentence: this.#masked
        .slice(Math.max(this.#taken, quantity.start - longestLeft), quantity.start)
        .trimStart()
        .replace(/^[,\s]+/, ''),
      cumulative: qualifiers.includes('cumulative'),
      bracketed,
      sameUnit,
      since: directionOf(this.#masked.slice(Math.max(this.#stops, given.start - longestTold), given.start)),
      told: bracketed
        ? directionOf(told.slice(told.search(levelNames) + 1).replace(/\b(?:higher|lower)\b/g, ''))
        : null,
      moved: this.#moved,
      previous: this.drafts.at(-1),
      whole: told,
      before: this.#stated,
    })
    if (meaning === undefined) return
    const subject = this.#subject(found === undefined && shared !== undefined ? '' : own)
    const isPrice = this.#prices.isOfPrices({
      own,
      stemmed,
      sentence: told,
      subject: subject.indicator ?? '',
      carried: this.#stated?.kind !== 'count',
      clause: bracketed
        ? told
        : this.#masked.slice(Math.max(this.#clause, given.start - longestLeft), given.start),
    })
    const isRate =
      meaning.kind === 'share' &&
      match === undefined &&
      this.#prices.isRate(subject.indicator ?? '', this.#text, bracketed)
    const kind: ClaimKind =
      isRate || (meaning.kind === 'growth-rate' && (isPrice || this.#isPriceAsBefore(own)))
        ? 'price-index'
        : meaning.kind
    const direction = isRate ? 'up' : meaning.direction
    this.#stated = { kind, direction }
    if (direction !== null) this.#moved = this.#stated
    const lead = /^[\s,]*/.exec(this.#text.slice(start, quantity.start))?.[0].length ?? 0
    const made = draft({
      start: this.#offset + start + lead,
      end: this.#offset + quantity.end + behind,
      kind,
      direction,
      value: quantity.value,
      unit: quantity.unit,
      unitClass: quantity.unitClass,
      qualifiers: [...qualifiers, ...(/\bestimated\b/.test(own) ? (['estimated'] as const) : [])],
      comparator: match?.frame.comparator ?? referenceAfter(right, match, kind),
      ...subject,
      period: this.#dates.period,
    })
    this.#push(made, quantity.end + behind)
    this.#stops = quantity.end
    this.#last = { quantity, match, opened: opened || ranging, ranging, drafted: true }
  }

  /** Points behind a rate, or that a frame knows of, are those of percentages. */
  #match(
    given: EnglishQuantity,
    stemmed: string,
    right: string,
  ): { quantity: EnglishQuantity; found: EnglishMatch | undefined } {
    const { frames } = this.#input
    const points: EnglishQuantity = { ...given, unitClass: 'points' }
    const ofRate =
      given.unitClass === 'index' &&
      this.#stated !== undefined &&
      ratesBefore.has(this.#stated.kind) &&
      !/\b(?:at|to|was|of)$/.test(stemmed)
    if (ofRate) return { quantity: points, found: matchEnglish(frames, stemmed, right, 'points') }
    const found = matchEnglish(frames, stemmed, right, given.unitClass)
    if (found !== undefined || given.unitClass !== 'index') return { quantity: given, found }
    const asPoints = matchEnglish(frames, stemmed, right, 'points')
    return { quantity: asPoints === undefined ? given : points, found: asPoints }
  }

  /** London had the largest fall, at 4.8%, after a sentence on prices. */
  #isPriceAsBefore(own: string): boolean {
    const last = this.drafts.at(-1)
    if (last?.kind !== 'price-index' || last.end - this.#offset > 0) return false
    return tellsOfSame(own, this.#masked)
  }

  /** From A to B: takes back what was made of A. */
  #fromTo(quantity: EnglishQuantity): boolean {
    const last = this.#last
    if (last === undefined || last.quantity.unitClass !== quantity.unitClass) return false
    // From $287 million to $1.1 billion has no one unit.
    if (last.quantity.unit !== null && last.quantity.unit !== quantity.unit) return false
    const between = this.#masked.slice(last.quantity.end, quantity.start)
    const before = last.opened
      ? last
      : { ...last, ranging: isRange(last.quantity, between, this.#text, this.#masked) }
    if (!before.opened && !before.ranging) return false
    if (!joinsEnds(between, before.ranging)) return false
    const previous = this.drafts.at(before.drafted ? -2 : -1)
    // Raised to 3.0 to 3.5 percent from 2.0 to 3.0 percent
    const revises = previous?.kind === 'range' && previous.end + 8 > this.#offset + before.quantity.start
    const reused = before.drafted ? this.drafts.pop() : undefined
    const [from, to] = [Number(before.quantity.value), Number(quantity.value)]
    const subject = reused ?? this.#subject('')
    const way = directionOf(
      this.#masked.slice(Math.max(0, before.quantity.start - 40), before.quantity.start),
    )
    if (before.ranging && way !== null) this.#moved = { kind: 'growth-rate', direction: way }
    this.#push(
      draft({
        start: reused?.start ?? this.#offset + before.quantity.start,
        end: this.#offset + quantity.end,
        kind: before.ranging || revises ? 'range' : 'from-to',
        from: before.quantity.value,
        to: quantity.value,
        unit: quantity.unit,
        unitClass: quantity.unitClass,
        direction: before.ranging || revises ? null : from === to ? 'flat' : from < to ? 'up' : 'down',
        region: subject.region,
        indicator: subject.indicator,
        period: this.#dates.period,
      }),
      quantity.end,
    )
    this.#last = undefined
    return true
  }

  /** Down to 4.2% from 4.5%: completes what was made of the first. */
  #fromBehind({ value, unit, unitClass, end }: EnglishQuantity, words: string): boolean {
    const last = this.drafts.at(-1)
    const before = this.#last
    if (last === undefined || before?.drafted !== true || before.quantity.unitClass !== unitClass)
      return false
    if (before.quantity.unit !== unit) return false
    if (last.value === null || last.value !== before.quantity.value) return false
    if (!isFromBehind(words)) return false
    const front = this.#masked.slice(Math.max(0, before.quantity.start - 12), before.quantity.start)
    if (!/\bto(?: an?| about| around| nearly| just)*\s*$/.test(front)) return false
    const [a, b] = [Number(value), Number(last.value)]
    Object.assign(last, {
      end: this.#offset + end,
      kind: 'from-to',
      from: value,
      to: last.value,
      value: null,
      direction: a === b ? 'flat' : a < b ? 'up' : 'down',
    })
    this.#taken = end
    this.#last = undefined
    return true
  }

  #readKeyword(keyword: EnglishKeyword): void {
    const { start: from, words } = this.#left(keyword.start)
    const lead = /^[\s,]*/.exec(this.#text.slice(from, keyword.start))?.[0].length ?? 0
    const isStreak = keyword.kind === 'streak'
    const direction = isStreak
      ? (keyword.direction ?? directionOf(words) ?? this.#moved?.direction ?? null)
      : keyword.direction
    const made = keywordDraft(keyword, {
      start: this.#offset + from + lead,
      offset: this.#offset,
      direction,
      subject: this.#subject(words),
      tier: isStreak ? this.#tierBefore(keyword.start) : undefined,
      period: this.#dates.period,
    })
    this.#push(made, keyword.end)
    if (isStreak || keyword.kind === 'flat') this.#moved = { kind: 'growth-rate', direction }
  }

  /** Among the leaders for three years in a row: takes back the rank, which the streak is of. */
  #tierBefore(at: number): Draft | undefined {
    const last = this.drafts.at(-1)
    if (last?.kind !== 'top-tier') return undefined
    if (at - (last.end - this.#offset) > 2 || at < last.end - this.#offset) return undefined
    return this.drafts.pop()
  }

  #subject(words: string): { region: string | null; indicator: string | null } {
    const found = englishSubject(words, this.#input.names)
    this.#region = found.region ?? this.#region
    this.#indicator = found.indicator ?? this.#indicator
    return { region: this.#region, indicator: this.#indicator }
  }

  #push(made: Draft, end: number): void {
    this.drafts.push(made)
    this.#taken = end
  }
}
