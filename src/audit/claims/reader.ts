import type { Qualifier } from './claim.js'
import {
  baseWord,
  ends,
  fromWord,
  lastVerb,
  leadLength,
  listJoint,
  longestClause,
  longestLeft,
  longestRight,
  longestSentence,
  mostSpread,
  perTime,
  placeOf,
  sameList,
  streakDirection,
  toWord,
  turned,
} from './cues.js'
import { draft, type Draft } from './draft.js'
import { isFigure, refinedKind } from './figure.js'
import { matchFrame, type FrameIndex, type FrameMatch } from './frame.js'
import type { Item, Keyword } from './item.js'
import type { Names } from './names.js'
import type { Quantity } from './number.js'
import { periodId, yearOf, type YearContext } from './period-id.js'
import type { NamedPeriod } from './period-words.js'
import { referenceAfter, referenceAtEnd } from './reference.js'
import { stem } from './stem.js'
import { subjectOf } from './subject.js'
import { understand } from './understand.js'
import { classOf, readUnit, type UnitClass } from './unit-words.js'

type Of<T extends Item['type']> = Extract<Item, { type: T }>

export interface ReaderInput {
  readonly text: string
  readonly starts: Uint32Array
  readonly frames: FrameIndex
  readonly names: Names | undefined
  readonly documentYear: number | undefined
}

/** Reads the items of a text in order; what one clause says is known to those after it. */
export class Reader {
  readonly drafts: Draft[] = []
  readonly #input: ReaderInput
  #years: YearContext
  #period: string | null = null
  #region: string | null = null
  #indicator: string | null = null
  #sentenceStart = 0
  #sentenceDrafts = 0
  #estimated = false
  #lastPeriodEnd = 0
  #taken = 0
  #previous: (Of<'quantity'> & { drafted: boolean }) | undefined
  #streak: Draft | undefined
  #inherited: FrameMatch | undefined

  constructor(input: ReaderInput) {
    this.#input = input
    this.#years = { document: input.documentYear, carried: undefined }
  }

  read(items: readonly Item[]): void {
    let place = 0
    for (const item of items) {
      this.#passTo(place, item.start)
      place = item.start
      switch (item.type) {
        case 'period':
          this.#readPeriod(item.start, item.end, item.named)
          break
        case 'quantity':
          this.#readQuantity(item)
          break
        case 'order':
          this.#readOrder(item)
          break
        case 'keyword':
          this.#readKeyword(item)
          break
        case 'ratio':
          this.#readRatio(item)
          break
      }
    }
  }

  /** Ends sentences between two places. */
  #passTo(from: number, to: number): void {
    const { text } = this.#input
    for (let at = to - 1; at >= from; at--) {
      if (!ends.test(text.charAt(at))) continue
      this.#sentenceStart = at + 1
      this.#sentenceDrafts = this.drafts.length
      this.#estimated = false
      this.#streak = undefined
      this.#inherited = undefined
      if (text.charAt(at) === '\n') this.#indicator = null
      return
    }
  }

  #readPeriod(start: number, end: number, named: NamedPeriod): void {
    const before = this.#input.text.slice(Math.max(0, start - 2), start)
    if (baseWord.test(before) || this.#input.text.startsWith('同期', end - 2)) return
    this.#lastPeriodEnd = end
    if (named.event === true) {
      if (named.year.kind === 'year') this.#years = { ...this.#years, carried: named.year.year }
      return
    }
    this.#period = periodId(named, this.#years) ?? null
    const year = yearOf(named, this.#years)
    if (named.year.kind !== 'carried' && year !== undefined) this.#years = { ...this.#years, carried: year }
  }

  /** Where the words begin that belong to something at a place. */
  #leftStart(at: number): number {
    return Math.max(this.#input.starts[at] ?? 0, this.#taken, at - longestLeft)
  }

  #readQuantity(quantity: Of<'quantity'>): void {
    const { text, frames } = this.#input
    if (quantity.threshold === true) return
    const unitClass = quantity.fraction === true ? 'none' : classOf(quantity.unit)
    const leftStart = this.#leftStart(quantity.start)
    const left = text.slice(leftStart, quantity.start).replace(/[负-]$/, '')
    const right = text.slice(quantity.end, quantity.end + longestRight)
    if (this.#fromTo(quantity, unitClass)) return
    const previous = this.#previous
    this.#previous = { ...quantity, drafted: false }
    const { text: stemmed, qualifiers } = stem(left)
    const inherited = listJoint.test(left) && sameList(previous, quantity) ? this.#inherited : undefined
    const framed = matchFrame(frames, stemmed, right, unitClass)
    const matched =
      (framed?.frame.kind === 'intensity' && perTime.test(stemmed) ? undefined : framed) ?? inherited
    const clause = text.slice(
      Math.max(this.#input.starts[quantity.start] ?? 0, quantity.start - longestClause),
      quantity.start,
    )
    const since = this.#since(quantity.start)
    const around = { quantity, unitClass, left, stemmed, right, clause, since, matched }
    if (!isFigure(around) || this.#comparedWith(quantity, stemmed)) return
    const meaning =
      matched?.frame ?? understand(quantity.fraction === true ? 'percent' : unitClass, stemmed, clause, right)
    if (meaning === undefined) return
    const subjectWords = left.slice(Math.max(0, this.#lastPeriodEnd - leftStart))
    const own =
      matched === undefined
        ? subjectWords
        : subjectWords.slice(
            0,
            Math.max(0, stemmed.length - matched.reach - (left.length - subjectWords.length)),
          )
    const reach = this.#subject(own, right, unitClass)
    const made = draft({
      start: leftStart + leadLength(left),
      end: quantity.end,
      kind: meaning.kind,
      direction: turned(meaning.direction, quantity.negative === true),
      value: quantity.value,
      from: quantity.range?.[0] ?? null,
      to: quantity.range?.[1] ?? null,
      unit: quantity.unit,
      unitClass,
      qualifiers: this.#qualifiers([...qualifiers, ...quantity.qualifiers], left),
      comparator: matched?.frame.comparator ?? matched?.slots.reference ?? matched?.slots.base ?? null,
      ...reach,
      period: this.#period,
    })
    made.kind = refinedKind(made, around, own, this.#lastOfSentence())
    const per = /每(?:一)?([\u4e00-\u9fff]{1,4})$/.exec(stemmed)?.[1]
    if (per !== undefined && made.unit !== null && readUnit(per, 0)?.end === per.length)
      made.unit += `/${per}`
    this.#linkTotal(made, stemmed, clause)
    if (made.kind === 'streak') {
      made.direction = streakDirection(right)
      this.#streak = made
    }
    this.#push(made, quantity.end)
    this.#inherited = matched ?? { frame: { pattern: '', ...meaning }, reach: 0, slots: {} }
    this.#previous = { ...quantity, drafted: true }
  }

  #lastOfSentence(): Draft | undefined {
    return this.drafts.length > this.#sentenceDrafts ? this.drafts.at(-1) : undefined
  }

  /** What the sentence said before a place, as far back as matters. */
  #since(at: number): string {
    return this.#input.text.slice(Math.max(this.#sentenceStart, at - longestSentence), at)
  }

  /** 相比2020年的45家: what was told before came from there. */
  #comparedWith(quantity: Quantity, stemmed: string): boolean {
    const before = this.#lastOfSentence()
    if (before === undefined) return false
    if (before.unit !== quantity.unit || before.value === null || quantity.value === null) return false
    const found = /(?:相比|较之|比起|相较)([^，,;。]{1,12})的$/.exec(stemmed)
    if (found === null) return false
    const [from, to] = [Number(quantity.value), Number(before.value)]
    const direction = from === to ? 'flat' : from < to ? 'up' : 'down'
    const { start, end } = quantity
    this.#push(
      draft({
        ...before,
        start: start - found[0].length,
        end,
        kind: 'from-to',
        value: null,
        from: quantity.value,
        to: before.value,
        direction,
        comparator: found[1] ?? null,
      }),
      end,
    )
    return true
  }

  /** 从A增至B: takes back what was made of A. */
  #fromTo(quantity: Of<'quantity'>, unitClass: UnitClass): boolean {
    const { text, starts } = this.#input
    const before = this.#previous
    if (before === undefined || before.end < this.#sentenceStart || quantity.value === null) return false
    if (before.value === null || starts[before.start] !== starts[quantity.start]) return false
    const between = text.slice(before.end, quantity.start)
    if (between.length > 16 || /[、;，,]/.test(between)) return false
    const verb = stem(between)
    const reached = toWord.test(verb.text) || toWord.test(between) || /(?:达到|至|到|降为)$/.test(between)
    const opened = fromWord.test(
      text.slice(Math.max(starts[before.start] ?? 0, before.start - longestLeft), before.start),
    )
    if (!reached || between === '' || !(opened || /^[增提升扩下降缩压减上回拓]/.test(between))) return false
    const class0 = before.unit === null ? unitClass : classOf(before.unit)
    if (class0 !== unitClass && !(before.unit ?? '').includes('/')) return false
    const last = this.drafts.at(-1)
    const reuse = before.drafted && last !== undefined ? this.drafts.pop() : undefined
    const leftStart = reuse?.start ?? this.#leftStart(before.start)
    const words = text.slice(leftStart, before.start).replace(/[从由自][^从由自]*$/, '')
    const [a, b] = [Number(before.value), Number(quantity.value)]
    const unit = reuse?.unit?.includes('/') === true ? reuse.unit : (before.unit ?? quantity.unit)
    const made = draft({
      start: leftStart,
      end: quantity.end,
      kind: 'from-to',
      from: before.value,
      to: quantity.value,
      unit: unit === quantity.unit || unit?.includes('/') === true ? unit : quantity.unit,
      unitClass,
      direction: a === b ? 'flat' : a < b ? 'up' : 'down',
      qualifiers: this.#qualifiers([...verb.qualifiers, ...quantity.qualifiers], words),
      ...this.#subject(words, '', unitClass),
      period: this.#period,
    })
    this.#push(made, quantity.end)
    this.#previous = { ...quantity, drafted: true }
    this.#inherited = undefined
    return true
  }

  #linkTotal(made: Draft, stemmed: string, clause: string): void {
    if (made.kind !== 'count' || !/(?:总数|累计|总量|总户数)$/.test(stemmed)) return
    const before = this.drafts.at(-1)
    if (before === undefined || this.drafts.length <= this.#sentenceDrafts || before.unit !== made.unit)
      return
    const since = this.#since(made.start)
    if (!/新增|净增/.test(since) && !clause.includes('新增')) {
      if (!/^[(，,]?总数/.test(this.#input.text.slice(made.start, made.start + 3))) return
      if (!/[(]$/.test(this.#input.text.slice(made.start - 1, made.start))) return
    }
    before.kind = 'increment-and-total'
    made.kind = 'increment-and-total'
    made.indicator = before.indicator
  }

  #readOrder(order: Of<'order'>): void {
    const { text } = this.#input
    const leftStart = this.#leftStart(order.start)
    const left = text.slice(leftStart, order.start)
    const before = this.drafts.at(-1)
    if (listJoint.test(left) && before?.kind === 'rank' && before.end <= order.start) {
      this.#push(draft({ ...before, start: order.start, end: order.end, ...placeOf(order) }), order.end)
      return
    }
    if (/(?:争|争取|冲刺|力争|确保)$/.test(left)) return
    const verb = lastVerb(left)
    const reference = verb === undefined ? referenceAtEnd(left) : referenceAfter(left.slice(verb.end))
    if (verb === undefined && reference === undefined) return
    if (
      verb !== undefined &&
      order.unit === null &&
      /^[\u4e00-\u9fff]{2}/.test(text.slice(order.end, order.end + 2)) &&
      referenceAtEnd(left) === undefined &&
      !/(?:居|列|名|在)$/.test(left)
    )
      return
    const streak = this.#streak
    if (streak !== undefined && this.#input.starts[streak.end] === this.#input.starts[order.start]) {
      Object.assign(streak, { end: order.end, rank: order.place, peerGroup: reference ?? null })
      this.#taken = order.end
      this.#streak = undefined
      return
    }
    const head =
      verb === undefined ? left.slice(0, left.length - (reference?.length ?? 0)) : left.slice(0, verb.start)
    const words = head.slice(Math.max(0, this.#lastPeriodEnd - leftStart))
    const subject = this.#subject(words, '', 'none')
    const made = draft({
      start: leftStart + leadLength(left),
      end: order.end,
      kind: order.top ? 'top-tier' : 'rank',
      ...placeOf(order),
      peerGroup: reference ?? null,
      ...subject,
      period: this.#period,
      qualifiers: this.#qualifiers([], left),
    })
    const all = /(?:均|都|双双|皆)/.test(left) ? this.#spread() : []
    for (const indicator of all.slice(0, -1)) this.drafts.push({ ...made, indicator })
    this.#push(made, order.end)
  }

  /** Indicators of the sentence that 均 speaks of. */
  #spread(): (string | null)[] {
    const since = this.drafts.slice(Math.max(this.#sentenceDrafts, this.drafts.length - mostSpread))
    const lastRank = since.map(({ kind }) => kind).lastIndexOf('rank')
    return [...new Set(since.slice(lastRank + 1).map(({ indicator }) => indicator))].slice(-4)
  }

  #readKeyword(keyword: Of<'keyword'>): void {
    const { text } = this.#input
    const leftStart = this.#leftStart(keyword.start)
    const left = text.slice(leftStart, keyword.start)
    const made = this.#keywordDraft(keyword, left, leftStart)
    if (made === undefined) return
    const streak = this.#streak
    if (
      made.kind === 'top-tier' &&
      streak !== undefined &&
      this.#input.starts[streak.end] === this.#input.starts[keyword.start]
    ) {
      Object.assign(streak, { end: keyword.end, rank: 'top-tier', peerGroup: made.peerGroup })
      this.#taken = keyword.end
      this.#streak = undefined
      return
    }
    this.#push(made, keyword.end)
  }

  #keywordDraft(keyword: Keyword, left: string, leftStart: number): Draft | undefined {
    const { kind, value, unit } = keyword
    const word = this.#input.text.slice(keyword.start, keyword.end)
    const reference = referenceAtEnd(left.replace(/(?:的|位居|居|列|处于|位列|位于)$/, '')) ?? null
    const made = draft({
      start: leftStart + leadLength(left),
      end: keyword.end,
      kind,
      value,
      unit,
      unitClass: classOf(unit),
      peerGroup: reference,
      ...this.#subject(left.slice(Math.max(0, this.#lastPeriodEnd - leftStart)), '', 'none'),
      period: this.#period,
    })
    const slogan = /(?:争|争创|重回|走在|力争|争取|推动|推进|加快|努力|确保|奋力)$/
    switch (kind) {
      case 'unique':
        if (reference === null && !word.startsWith('填补')) return undefined
        made.rank = word === '唯一' ? 'only' : 1
        return made
      case 'top-tier':
        if (value !== null) {
          const behind = this.#input.text.slice(keyword.end, keyword.end + 2)
          return /^(?:镇|县|区|市|乡|企业|民营|榜)/.test(behind)
            ? Object.assign(made, { rank: 'top-tier' as const })
            : undefined
        }
        if (slogan.test(left)) return undefined
        if (/^(?:前列|银奖|金奖|铜奖|领先)/.test(word) && reference === null && !/(?:居|列|在|获)/.test(left))
          return undefined
        made.rank = 'top-tier'
        return made
      case 'rank':
        made.rank = 1
        return made
      case 'flat': {
        const base = /(?:与|同|和)([^与同和]{1,14})$/.exec(left.replace(/(?:基本|保持|总体)+$/, ''))?.[1]
        made.direction = 'flat'
        made.comparator = /同比$/.test(left) ? '同期' : /环比$/.test(left) ? '上期' : (base ?? null)
        return made
      }
      case 'times':
        made.direction = 'up'
        return made
      case 'completion':
        return slogan.test(left) ? undefined : made
      default:
        made.direction = word.endsWith('低') ? 'down' : word.endsWith('高') ? 'up' : null
        return made
      case 'point-gap': {
        const found = /(高于|低于|快于|慢于|好于)([^高低快慢于]{1,10})$/.exec(left)
        if (found === null || /^\d/.test(this.#input.text.charAt(keyword.end))) return undefined
        made.direction = found[1] === '低于' || found[1] === '慢于' ? 'down' : 'up'
        made.comparator = found[2] ?? null
        return made
      }
    }
  }

  #readRatio(item: Of<'ratio'>): void {
    const leftStart = this.#leftStart(item.start)
    const left = this.#input.text.slice(leftStart, item.start)
    const subject = this.#subject(left.slice(Math.max(0, this.#lastPeriodEnd - leftStart)), '', 'none')
    const [first] = item.parts
    if (item.parts.length === 2) {
      if (first === undefined || !/(?:比|比例|比值|之比)(?:为|是|达|到)?|缩小|扩大|降/.test(left)) return
      const made = draft({
        start: leftStart,
        end: item.end,
        kind: 'times',
        value: first.value,
        ...subject,
        period: this.#period,
      })
      this.#push(made, item.end)
      return
    }
    for (const { start, end, value } of item.parts) {
      this.#push(
        draft({
          start,
          end,
          kind: 'share',
          value,
          unit: '%',
          unitClass: 'percent',
          ...subject,
          period: this.#period,
        }),
        end,
      )
    }
  }

  #subject(
    words: string,
    after: string,
    unitClass: UnitClass,
  ): { region: string | null; indicator: string | null } {
    const found = subjectOf(words, unitClass === 'count' ? after : '', this.#input.names)
    if (found.region !== null) this.#region = found.region
    if (found.indicator !== null) this.#indicator = found.indicator
    return { region: found.region ?? this.#region, indicator: found.indicator ?? this.#indicator }
  }

  #qualifiers(given: readonly Qualifier[], left: string): Qualifier[] {
    if (left.includes('预计')) this.#estimated = true
    const all = [...given]
    if (this.#estimated) all.push('estimated')
    if (left.includes('累计')) all.push('cumulative')
    return all
  }

  #push(made: Draft, end: number): void {
    this.drafts.push(made)
    this.#taken = end
  }
}
