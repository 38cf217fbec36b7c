import type { Dataset } from '../../model/dataset.js'
import type { Claim } from '../claims/claim.js'
import { readClaims } from '../claims/read-claims.js'
import { simplifyText } from '../claims/script.js'
import { bracketedIn, readBracketed } from './bracketed-rates.js'
import { DataIndex } from './data/data-index.js'
import { subjectByFigures } from './data/subject-by-figures.js'
import type { DocumentText } from './document-text.js'
import { labelLines } from './labelled-lines.js'
import { lineStartsOf } from './line-starts.js'
import { nameBrackets } from './named-in-brackets.js'
import { meaningsOf, type Meaning } from './meaning.js'
import { readTables, type TableClaim } from './read-tables.js'
import { refinePeriods } from './refine-periods.js'
import { textFigure, type Span, type TextFigure } from './text-figure.js'

/** A document that has been read: what the rules look at. */
export interface Reading {
  readonly document: DocumentText
  readonly text: string
  /** The text in simplified script, character for character. */
  readonly plain: string
  /** In the order of the text; those of tables come after it. */
  readonly figures: readonly TextFigure[]
  readonly data: DataIndex | undefined
  /** Whether a figure stands in a table, where heads and not words tell what it is. */
  inTable(figure: TextFigure): boolean
  /** The figures of one sentence, in order. */
  sentenceOf(figure: TextFigure): readonly TextFigure[]
  /** The figure before one in the same sentence, and the one behind it. */
  before(figure: TextFigure): TextFigure | undefined
  after(figure: TextFigure): TextFigure | undefined
  /** Where the words begin that lead up to a figure: behind the one before it, or where the sentence begins. */
  leadOf(figure: TextFigure): number
  /** Whose a figure is and of what. */
  meaning(figure: TextFigure): Meaning
  /** Where the line begins that a place stands in. */
  lineStart(place: number): number
  /** The region that a rate in brackets is of: 高于全市（8.4%）. */
  bracketed(figure: TextFigure): string | undefined
  /** The text between two places, without blanks. */
  between(from: number, to: number): string
}

export interface ReadingOptions {
  readonly data?: Dataset
  readonly year?: number
}

/** A year that stands for the one that a text never names, so that its periods still differ. */
export const unnamedYear = 1900
const namesYear = /(?:19|20)\d{2}/

/** Finds the figures of a document and makes ready what the rules need. */
export function readDocument(document: DocumentText, { data, year }: ReadingOptions): Reading {
  const { text } = document
  const supposed = year ?? (namesYear.test(text) ? undefined : unnamedYear)
  const plain = simplifyText(text)
  const read = readClaims(text, {
    ...(data !== undefined && { data }),
    ...(supposed !== undefined && { year: supposed }),
  })
  const index = data === undefined ? undefined : new DataIndex(data, plain)
  const named = index === undefined ? nameBrackets(read) : outsideNames(read, plain, index)
  const refined = refinePeriods(named.map(withoutRankWords), plain)
  const brackets = bracketedIn(plain)
  const claims = readBracketed(labelLines(refined, plain, index === undefined), brackets, plain)
  if (index !== undefined) index.subject = subjectByFigures(claims, index)
  const inTables = readTables(document, plain, index, claims)
  const starts = sentenceStarts(text)
  const figures = numbered(claims, inTables, starts, text)
  const bySentence = new Map<number, TextFigure[]>()
  for (const figure of figures) {
    const together = bySentence.get(figure.sentence)
    if (together === undefined) bySentence.set(figure.sentence, [figure])
    else together.push(figure)
  }
  const nameIn = new Map(brackets.map(({ number, name }) => [number, name]))
  let meanings: readonly Meaning[] = []
  const reading: Reading = {
    document,
    text,
    plain,
    figures,
    data: index,
    inTable: ({ index }) => index >= claims.length,
    sentenceOf: ({ sentence }) => bySentence.get(sentence) ?? [],
    before: ({ index, sentence }) => inSentence(figures[index - 1], sentence),
    after: ({ index, sentence }) => inSentence(figures[index + 1], sentence),
    leadOf: ({ index, sentence }) => {
      const last = inSentence(figures[index - 1], sentence)
      return last === undefined ? (starts[sentence] ?? 0) : behindComparison(last, plain)
    },
    meaning: ({ index }) => meanings[index] ?? unknown,
    lineStart: lineStartsOf(plain),
    bracketed: ({ claim, printed }) => {
      const at = printed === undefined ? -1 : claim.quote.lastIndexOf(printed.text)
      return at < 0 ? undefined : nameIn.get(claim.offset + at)
    },
    between: (from, to) => plain.slice(from, to).replace(/\s+/g, ''),
  }
  meanings = meaningsOf(reading)
  return reading
}

const unknown: Meaning = { indicator: null, regions: [], reliable: false }

/** 增长率在全市排第1位 names no region of its own. */
function withoutRankWords(claim: Claim): Claim {
  return claim.region !== null && /^(?:总量|增速|增幅|增长率|年增率|成长率|金额).*全.$/.test(claim.region)
    ? { ...claim, region: null }
    : claim
}

/** A number in the name of an indicator is no figure: projects over 5bn. */
function outsideNames(claims: readonly Claim[], plain: string, { names }: DataIndex): Claim[] {
  return claims.filter(({ offset, quote, value }) => {
    if (value === null) return true
    const number = plain.lastIndexOf(value, offset + quote.length)
    if (number < offset) return true
    const from = Math.max(0, offset - 40)
    const found = names.indicators.lastIn(plain.slice(from, offset + quote.length + 12))
    return found === undefined || from + found.at > number || from + found.at + found.name.length <= number
  })
}

/** 1.9 percentage points above Liaocheng, ranking 2nd in Liaocheng: whom it is compared with belongs to a figure. */
function behindComparison({ claim, end }: TextFigure, plain: string): number {
  const words = claim.comparator ?? claim.peerGroup ?? claim.region
  if (words === null || words === '') return end
  const rest = plain.slice(end, end + longestComparison)
  const found = /^ (?:the )?/.exec(rest)
  if (
    found === null ||
    !rest.slice(found[0].length).toLowerCase().startsWith(words.toLowerCase().replace(/^the /, ''))
  )
    return end
  return end + found[0].length + words.replace(/^the /i, '').length
}

const longestComparison = 60

function inSentence(figure: TextFigure | undefined, sentence: number): TextFigure | undefined {
  return figure?.sentence === sentence ? figure : undefined
}

/** Figures of tables stand in no sentence; each is given one of its own. */
function numbered(
  claims: readonly Claim[],
  inTables: readonly TableClaim[],
  starts: readonly number[],
  text: string,
): TextFigure[] {
  let sentence = 0
  const figures = claims.map((claim, index) => {
    // A claim may open with the mark that ends the sentence before it.
    while ((starts[sentence + 1] ?? Infinity) <= claim.offset + 1) sentence++
    const end = claim.offset + claim.quote.length
    return textFigure(claim, index, sentence, /^[^，,。；;\n]*/.exec(text.slice(end, end + 24))?.[0] ?? '')
  })
  for (const { claim, rankedBy } of inTables)
    figures.push(textFigure(claim, figures.length, starts.length + figures.length, rankedBy))
  return figures
}

const ends = /[。！？!?\n\r]|\.(?=\s)/g

function sentenceStarts(text: string): number[] {
  const starts = [0]
  for (const { index } of text.matchAll(ends)) starts.push(index + 1)
  return starts
}

/** The sentence around a place, for rules that look at words. */
export function clauseAround(plain: string, { start, end }: Span, reach = 24): Span {
  let from = start
  while (from > 0 && start - from < reach && !/[，,；;。！？!?\n]/.test(plain.charAt(from - 1))) from--
  let to = end
  while (to < plain.length && to - end < reach && !/[，,；;。！？!?\n]/.test(plain.charAt(to))) to++
  return { start: from, end: to }
}
