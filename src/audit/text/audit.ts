import { limits } from '../../limits.js'
import type { Message } from '../../messages/index.js'
import { proofreadingMessages } from '../../messages/proofreading.js'
import type { InterfaceLanguage } from '../../errors.js'
import type { Dataset } from '../../model/dataset.js'
import { linePlaces, placeAt, type DocumentText, type TextPlace } from './document-text.js'
import type { TextFinding } from './finding.js'
import { readDocument, type Reading } from './reading.js'
import { inWritingOf, writingOf, type Writing } from './writing.js'
import type { Hit, RuleCode, TextVerdict } from './rule.js'
import { documentsRules, textRules } from './rules/index.js'
import type { Span } from './text-figure.js'

export interface TextAuditOptions {
  /** Figures, names and states of publication to hold the text against. */
  readonly data?: Dataset
  /** The year of 今年, where the text does not tell it. */
  readonly year?: number
  /** Rules that are switched off: `{ 'half-width-mark': false }`. */
  readonly rules?: Readonly<Partial<Record<RuleCode, boolean>>>
  /** Also what agrees only within rounding, and what cannot be told. */
  readonly all?: boolean
  /** Language of messages, calculations and suggestions. */
  readonly language?: InterfaceLanguage
}

export interface AuditReport {
  /** In the order of the documents and of their texts. */
  readonly findings: readonly TextFinding[]
}

/** A report with what it was made from. */
export interface TextAudit extends AuditReport {
  readonly figures: number
  /** Whether there were more findings than are told. */
  readonly cut: boolean
}

type Given = string | DocumentText

/**
 * Proofreads a text, or several that should agree: every multiple, gap, share, sum, rank and date against
 * the rest of the text, against a dataset if one is given, and usage against the standards. Every number
 * stands for all values that print so; a contradiction is told only where no reading makes the text right.
 * Time grows with the length of the text.
 *
 * @example audit('产值从3.2亿元增至10.8亿元，增长了3.4倍。').findings[0]?.code // 'fold-by-to'
 */
export function audit(given: Given | readonly Given[], options: TextAuditOptions = {}): AuditReport {
  const { findings } = auditTexts(given, options)
  return { findings }
}

/** The same with the number of figures read. */
export function auditTexts(texts: Given | readonly Given[], options: TextAuditOptions = {}): TextAudit {
  const list: readonly Given[] = typeof texts === 'string' || 'text' in texts ? [texts] : texts
  const documents = list.map((one): DocumentText => (typeof one === 'string' ? { text: one } : one))
  const { data, year, language = 'zh' } = options
  const given = year === undefined ? {} : { year }
  const readings = documents.map((document) => readDocument(document, { ...(data && { data }), ...given }))
  // By the text's own names what it says of itself can be held together where the dataset knows them not.
  const alone = documents.map((document, order) =>
    data === undefined ? readings[order] : readDocument(document, given),
  )
  const places = new Map(readings.map((reading) => [reading, placesOf(reading.document)]))
  for (const [order, reading] of alone.entries()) {
    const known = readings[order]
    if (reading !== undefined && known !== undefined) places.set(reading, places.get(known) ?? [])
  }
  const told = (reading: Reading, span: Span): Pick<TextFinding, 'quote' | 'offset' | 'place'> =>
    quoted(reading, span, places.get(reading) ?? [])
  const findings: { readonly order: number; readonly finding: TextFinding }[] = []
  const writings = new Map<Reading, Writing>()
  const written = (reading: Reading, words: string): string => {
    const writing = writings.get(reading) ?? writingOf(reading)
    writings.set(reading, writing)
    return words === '' ? '' : inWritingOf(reading, writing, words)
  }
  const seen = new Map<string, number>()
  const add = (code: RuleCode, order: number, reading: Reading, hit: Hit): void => {
    if (!isWanted(hit.verdict, options.all === true)) return
    const say = (message: Message | undefined): string => message?.[language] ?? ''
    const finding: TextFinding = {
      code,
      verdict: hit.verdict,
      ...told(reading, hit.at),
      message: proofreadingMessages[code][language],
      related: (hit.related ?? []).map((one) => told(one.reading ?? reading, one)),
      arithmetic: written(reading, say(hit.arithmetic)),
      suggestion: written(reading, say(hit.right)),
    }
    const key = `${order}|${code}|${finding.offset}|${finding.quote}`
    const before = seen.get(key)
    if (before === undefined) {
      seen.set(key, findings.length)
      findings.push({ order, finding })
      // By the text’s own names more of what belongs to it may be known.
    } else if (finding.related.length > (findings[before]?.finding.related.length ?? 0)) {
      findings[before] = { order, finding }
    }
  }
  for (const [order, reading] of readings.entries()) {
    for (const rule of textRules) {
      if (options.rules?.[rule.code] === false) continue
      for (const hit of rule.check(reading)) add(rule.code, order, reading, hit)
      const other = alone[order]
      if (rule.group !== 'itself' || other === undefined || other === reading) continue
      for (const hit of rule.check(other)) add(rule.code, order, other, hit)
    }
  }
  for (const rule of documentsRules) {
    if (options.rules?.[rule.code] === false || readings.length < 2) continue
    for (const hit of rule.checkAll(readings)) add(rule.code, readings.indexOf(hit.reading), hit.reading, hit)
  }
  findings.sort((a, b) => a.order - b.order || a.finding.offset - b.finding.offset)
  return {
    findings: findings.slice(0, limits.textFindings).map(({ finding }) => finding),
    figures: readings.reduce((sum, { figures }) => sum + figures.length, 0),
    cut: findings.length > limits.textFindings,
  }
}

function isWanted(verdict: TextVerdict, all: boolean): boolean {
  return all || verdict === 'contradiction' || verdict === 'doubtful'
}

function placesOf({ places, text, original }: DocumentText): readonly TextPlace[] {
  return places ?? linePlaces(original ?? text)
}

function quoted(
  { document }: Reading,
  { start, end }: Span,
  places: readonly TextPlace[],
): Pick<TextFinding, 'quote' | 'offset' | 'place'> {
  const shown = document.original ?? document.text
  let from = start
  while (from < end && /\s/.test(shown.charAt(from))) from++
  return {
    quote: shown.slice(from, end),
    offset: from,
    place: { ...(document.name !== undefined && { file: document.name }), ...placeAt(places, from) },
  }
}
