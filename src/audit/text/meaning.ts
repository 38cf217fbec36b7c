import { perMeasure } from '../claims/cues.js'
import { simplifyText } from '../claims/script.js'
import type { DataIndex } from './data/data-index.js'
import { latinLeft, wordsLeft } from './known-words.js'
import type { Reading } from './reading.js'
import type { TextFigure } from './text-figure.js'

/** Whose figure it is and of what, as far as its own words show it. */
export interface Meaning {
  /** A dataset's id, or the words of the text. */
  readonly indicator: string | null
  /** Whose it may be, the likeliest first: ids of a dataset, or the words of the text. */
  readonly regions: readonly string[]
  /**
   * Whether that can be relied on: the figure's own words name the indicator and nothing besides, or it
   * follows one whose words do with only a comma between.
   */
  readonly reliable: boolean
}

const quantities = /^(?:总量|增速|增幅|金额|数量|总数|增长率|年增率)|^全[省市区县州国盟旗镇乡]$/

/** The meanings of a text's figures, in their order. */
export function meaningsOf(reading: Reading): readonly Meaning[] {
  const meanings: Meaning[] = []
  for (const figure of reading.figures) {
    const name = reading.bracketed(figure)
    let before = reading.before(figure)
    // What stands in brackets is an aside.
    while (before !== undefined && reading.bracketed(before) !== undefined) before = reading.before(before)
    const known = before && meanings[before.index]
    const meaning =
      name === undefined ? meaningOf(reading, figure, known) : bracketedMeaning(reading, name, known)
    const paired = pairedIndicator(reading, figure)
    meanings.push(paired === undefined ? meaning : { ...meaning, indicator: paired })
  }
  return meanings
}

/** 甲、乙占丙的比重分别为18.0%、37.0%: each figure is of the name in its own place, as it was read. */
function pairedIndicator(reading: Reading, figure: TextFigure): string | undefined {
  const { data: index, plain } = reading
  const { indicator, kind } = figure.claim
  if (index === undefined || indicator === null || !index.data.indicators.has(indicator)) return undefined
  const before = reading.before(figure)
  const words = plain.slice(figure.start, figure.end)
  const opens = /、.*分别/s.test(words)
  const goesOn =
    before?.claim.kind === kind &&
    before.claim.indicator !== indicator &&
    /^(?:[、,，]|和|及|与|以及)$/.test(reading.between(before.end, figure.start))
  return opens || goesOn ? indicator : undefined
}

/** A rate in brackets behind a region’s name is that region’s, of what the rate before it is of. */
function bracketedMeaning({ data }: Reading, name: string, before: Meaning | undefined): Meaning {
  const named = data === undefined ? name : data.regionOf(name, data.subject ?? '')
  return {
    indicator: before?.indicator ?? null,
    regions: named === undefined ? [] : [named],
    reliable: before?.reliable === true && named !== undefined,
  }
}

function meaningOf(reading: Reading, figure: TextFigure, before: Meaning | undefined): Meaning {
  const { claim } = figure
  const { data: index } = reading
  if (reading.inTable(figure)) {
    const regions = claim.region === null ? subjectOf(index) : [claim.region]
    return { indicator: claim.indicator, regions, reliable: claim.indicator !== null }
  }
  const words = wordsOf(reading, figure)
  // 甲占乙的比重, 甲对乙的贡献率: of the first of the two.
  const own = ofPart[claim.kind] === undefined ? '' : (words.all.split(ofPart[claim.kind] ?? '')[0] ?? '')
  const part = own === words.all ? undefined : index?.names.indicators.lastIn(own)
  const carriesPart = isPartCarried(reading, figure, words, before)
  const named = part ?? (carriesPart ? undefined : index?.names.indicators.lastIn(words.all))
  const carried = index !== undefined && before?.reliable === true && isFollowing(reading, figure, words)
  // 总量居全市第5位 names no indicator of its own.
  const bare = index === undefined && claim.indicator !== null && quantities.test(claim.indicator)
  const indicator = named?.id ?? (carried || bare ? (before?.indicator ?? null) : claim.indicator)
  const regions =
    index === undefined
      ? [regionSaid(words, claim.region) ?? before?.regions[0] ?? '']
      : regionsOf(index, words, named?.at, before)
  const follows = before?.indicator === indicator && before.reliable
  const meaning = (reliable: boolean): Meaning => ({ indicator, regions, reliable })
  if (indicator === null || isListed(reading, figure)) return meaning(false)
  if (index === undefined) {
    const name = compact(indicator)
    if (compact(words.quote).includes(name)) return meaning(left(words.lead, index) === '')
    // 进出口总额：10.8亿元
    if (compact(words.lead).endsWith(`${name}:`)) return meaning(true)
    return meaning(follows && isFollowing(reading, figure, words))
  }
  if (named === undefined) return meaning(follows && isFollowing(reading, figure, words))
  // What a colon closes introduces, and names no scope.
  const head = words.all.slice(0, named.at).replace(/^.*[：:]/s, '')
  const behind = words.all.slice(named.at + named.name.length)
  const tail = claim.kind === 'increment-and-total' ? behind.replace(/[新净淨]增/, '') : behind
  const isPlain = (front: string): boolean =>
    left(front, index) === '' && (left(tail, index) === '' || speaksOfOthers(figure))
  if (isPlain(head)) return meaning(true)
  // What leads up to it is no other scope where the dataset knows the indicator of one place alone.
  // English clauses go on too freely to be read by their last part.
  const isChinese = !/[A-Za-z]{3}/.test(words.quote)
  // 降价之前，水价1.91元 is of another time.
  const isThen = /[之以](?:前|后|後)[，,]$/.test(head)
  return meaning(
    isChinese && !isThen && index.isOfOnePlace(named.id) && isPlain(head.replace(/^.*[，,、]/s, '')),
  )
}

/** 投资增长49.6%，占全部投资的比重为16%: the share is of what the figure before it is of. */
function isPartCarried(
  { data }: Reading,
  { claim: { kind } }: TextFigure,
  { all }: Words,
  before: Meaning | undefined,
): boolean {
  const mark = ofPart[kind]
  if (data === undefined || mark === undefined || before?.reliable !== true) return false
  const at = all.indexOf(mark)
  return at >= 0 && /[，,]/.test(all.slice(0, at)) && left(all.slice(0, at), data) === ''
}

/** In simplified characters without blanks and arrows, and with one kind of brackets and colons. */
function compact(text: string): string {
  return simplifyText(text)
    .replace(/[\s↑↓→▲▼]/g, '')
    .replace(/（/g, '(')
    .replace(/）/g, ')')
    .replace(/：/g, ':')
}

const ofPart: Readonly<Partial<Record<TextFigure['claim']['kind'], string>>> = {
  share: '占',
  'contribution-rate': '对',
}

interface Words {
  /** From the figure before, or the sentence's beginning, to the claim's own words. */
  readonly lead: string
  /** The claim's own words. */
  readonly quote: string
  /** Both, up to the number. */
  readonly all: string
  /** What stands in front of them. */
  readonly earlier: string
}

const longestLead = 160

function wordsOf(reading: Reading, figure: TextFigure): Words {
  const { plain } = reading
  const from = Math.max(reading.leadOf(figure), figure.start - longestLead)
  const lead = plain.slice(from, Math.max(from, figure.start))
  const quote = plain.slice(figure.start, figure.end)
  const number = numberAt(quote, figure)
  // What a semicolon ends is no scope of what follows it.
  const clause = lead.replace(/^.*[；;]/s, '')
  return {
    lead,
    quote,
    all: clause + quote.slice(0, number),
    earlier: plain.slice(Math.max(0, from - 16), from),
  }
}

/** Where the number stands in its words: the last of its digits' places. */
function numberAt(quote: string, { claim }: TextFigure): number {
  const text = claim.from ?? claim.value
  if (text !== null && /\d/.test(text)) {
    const at = claim.from === null ? quote.lastIndexOf(text) : quote.indexOf(text)
    if (at >= 0) return at
    // 1,364 for 1364
    const first = quote.search(/\d{1,3}(?:,\d{3})+/)
    if (first >= 0) return first
  }
  const number = quote.search(/[\d第首前]/)
  return number < 0 ? quote.length : number
}

/** 增长5.2% behind a level, 居全市第2位 behind a rate: only a comma between, and no other thing named. */
function isFollowing(reading: Reading, figure: TextFigure, { lead, all, quote }: Words): boolean {
  if (!/[，,、（(]/.test(lead + quote.charAt(0)) || left(lead, reading.data) !== '' || /[；;。]/.test(lead))
    return false
  return left(all, reading.data) === '' || (speaksOfOthers(figure) && !/[A-Za-z]{3}/.test(quote))
}

/** What words say besides regions, periods and the common words of change. */
function left(words: string, index: DataIndex | undefined): string {
  let rest = words
  for (let found = index?.names.regions.lastIn(rest); found !== undefined;) {
    rest = `${rest.slice(0, found.at)} ${rest.slice(found.at + found.name.length)}`
    found = index?.names.regions.lastIn(rest)
  }
  // 每立方米1.7元: what a price is per.
  rest = rest.replace(perMeasure, '')
  return wordsLeft(rest) + latinLeft(rest)
}

/** Ranks, gaps and shares name whom they are compared with. */
function speaksOfOthers({ claim: { kind } }: TextFigure): boolean {
  return others.has(kind)
}

const others: ReadonlySet<TextFigure['claim']['kind']> = new Set([
  'rank',
  'top-tier',
  'point-gap',
  'share',
  'contribution-rate',
])

function subjectOf(index: DataIndex | undefined): string[] {
  return index === undefined ? [''] : index.subject === undefined ? [] : [index.subject]
}

/** Words before a name that make it one to compare with. */
const besideWords = /(?:[于居列在较比占与和达]|\b(?:in|above|below|than|among|with|to|as|from)(?: the)? )$/i
const wholeWords =
  /全[省市区县州国盟旗镇乡]|\bthe (?:city|province|county|district|country|nation|region|state|prefecture|zone)(?=[’']s)/gi

/** The region named in front of the indicator; else the one before it in the sentence, or the text's. */
function regionsOf(
  index: DataIndex,
  { all, earlier }: Words,
  until: number | undefined,
  before: Meaning | undefined,
): string[] {
  const head = all.slice(0, until ?? all.length)
  const isBeside = (at: number): boolean => besideWords.test(earlier + head.slice(0, at))
  const found = index.names.regions.lastIn(head)
  if (found !== undefined && !isBeside(found.at)) return [found.id]
  const base = before?.regions[0] ?? index.subject
  for (const { 0: word, index: at } of [...head.matchAll(wholeWords)].reverse()) {
    if (isBeside(at)) continue
    const named = index.subject === undefined ? undefined : index.regionOf(word, index.subject)
    if (named !== undefined) return [named]
  }
  const regions = new Set<string>()
  if (base !== undefined) regions.add(base)
  if (index.subject !== undefined) regions.add(index.subject)
  return [...regions]
}

/** A region that the words themselves name, and not as one to compare with: 在全市排第2位. */
function regionSaid({ all, earlier }: Words, region: string | null): string | undefined {
  const at = region === null ? -1 : all.indexOf(region)
  return region === null || at < 0 || besideWords.test(earlier + all.slice(0, at)) ? undefined : region
}

/**
 * Whether figures of one subject follow each other with only 、 between: 2021年、2022年分别增长10.4%、4.3%. What
 * tells them apart was not read.
 */
function isListed(reading: Reading, figure: TextFigure): boolean {
  const alike = (a: TextFigure | undefined, b: TextFigure | undefined): boolean =>
    a !== undefined &&
    b !== undefined &&
    a.claim.kind === b.claim.kind &&
    a.claim.indicator === b.claim.indicator &&
    a.claim.region === b.claim.region &&
    a.claim.period === b.claim.period &&
    a.claim.kind !== 'rank' &&
    /^(?:[、,，]|和|及|与|以及|and|,and)$/.test(reading.between(a.end, b.start))
  return alike(reading.before(figure), figure) || alike(figure, reading.after(figure))
}
