import { derive } from '../derive/derive.js'
import type { Fact } from '../derive/fact.js'
import type { Language } from '../document/languages.js'
import { assertNone, fail, finding, type Finding } from '../errors.js'
import type { Dataset } from '../model/dataset.js'
import type { Indicator } from '../model/indicator.js'
import { parsePeriod, periodGrammar, type Period } from '../model/period.js'
import { parseUnit } from '../model/unit.js'
import { checkClauses } from './check-clauses.js'
import { chooseVariant } from './choose-variant.js'
import { parseClauses, type Clause } from './clause.js'
import { requestOf } from './clause-request.js'
import { phrasebook } from './phrasebooks.js'
import type { Phrasebook } from './phrasebook.js'
import { phraseText } from './piece.js'
import { sayIndicator, type Saying } from './say.js'
import type { Subject } from './topic.js'
import { against, insteadOf } from './say-signed.js'
import type { Scaling } from './scaling.js'
import { nameOfIndicator, nameOfRegion, type Speaker } from './speaker.js'

export interface SentenceRequest {
  readonly data: Dataset
  /** Id of a region. */
  readonly region: string
  /** Id of an indicator. */
  readonly indicator: string
  /** `2024-Q1`, `2024-03`, `2024` … */
  readonly period: string
  /** What to say, as in a template: `level growth gap? rank:level`; with `?` if it may be left out. */
  readonly clauses: string
  readonly language?: Language
  /** How the region is named: by its name (the default), as 全市 and the like, or not at all. */
  readonly subject?: Subject
  /** In what figures are printed: a unit such as `亿元`, or `auto`; their source's own if absent. */
  readonly unit?: string
  /** Decimals in that unit. */
  readonly decimals?: number
  /** Picks among the variants of a clause that names several: `growth.default|short`. */
  readonly seed?: string
}

export interface Sentence {
  /** Plain text with its full stop. */
  readonly text: string
  /** The figures in it, in their order. */
  readonly facts: readonly Fact[]
}

/**
 * Says an indicator of a region in one sentence.
 *
 * @throws JianbaoError for words that are no clauses, and for figures that cannot be given.
 * @example
 * const data = createDataset({
 *   regions: [{ id: 'x', level: 'county', names: { 'zh-Hans': '某县' } }],
 *   indicators: [{ id: 'gdp', names: { 'zh-Hans': '地区生产总值' }, unit: '亿元' }],
 *   sources: [{ id: 's', agency: '某县统计局', title: '月报' }],
 *   observations: [{ region: 'x', indicator: 'gdp', period: '2024-Q1', value: '25.70', source: 's' }],
 * })
 * const said = sentence({ data, region: 'x', indicator: 'gdp', period: '2024-Q1', clauses: 'level growth?' })
 * said.text // '某县地区生产总值25.70亿元。'
 */
export function sentence(request: SentenceRequest): Sentence {
  const { data, language = 'zh-Hans', subject = 'name' } = request
  const book = phrasebook(language)
  const region = data.region(request.region)
  const indicator = data.indicator(request.indicator)
  const period =
    parsePeriod(request.period) ?? fail('period-unreadable', { text: request.period, grammar: periodGrammar })
  const scaling = scalingOf(request)
  const speaker: Speaker = { book, rounding: data.rounding, region, ...(scaling && { scaling }) }
  const clauses = clausesIn(request.clauses, book, data)
  const sayings = sayingsOf(speaker, data, indicator, period, clauses, request.seed ?? '')
  const text = phraseText(sayIndicator(speaker, region, indicator, sayings, subject))
  return { text: book.startCase(text) + book.stop, facts: sayings.map(({ fact }) => fact) }
}

function clausesIn(text: string, book: Phrasebook, data: Dataset): Clause[] {
  assertNone(checkClauses(text, book, data, {}))
  return parseClauses(text).clauses
}

function scalingOf({ unit, decimals }: SentenceRequest): Scaling | undefined {
  if (unit === undefined) return undefined
  const known = unit === 'auto' ? unit : (parseUnit(unit) ?? fail('unit-unknown', { unit }))
  return { unit: known, ...(decimals !== undefined && { decimals }) }
}

function sayingsOf(
  speaker: Speaker,
  data: Dataset,
  indicator: Indicator,
  period: Period,
  clauses: readonly Clause[],
  seed: string,
): Saying[] {
  const { region } = speaker
  const name = `${nameOfRegion(speaker, region, 'short')} ${nameOfIndicator(speaker, indicator)}`
  const sayings: Saying[] = []
  const findings: Finding[] = []
  for (const clause of clauses) {
    const deriveClause = (one: Clause) => derive(data, requestOf(one, region, indicator, period))
    const derived = deriveClause(clause)
    const instead = derived.kind === 'fact' ? undefined : insteadOf(clause, deriveClause)
    if (derived.kind === 'fact')
      sayings.push({ fact: derived, variant: chooseVariant(clause, seed, derived.id) })
    else if (instead !== undefined) sayings.push({ fact: instead, variant: against })
    else if (!clause.optional) {
      const what = `${name} ${clause.measure}`
      findings.push(finding('figure-absent', { what, reason: derived.reason }))
    }
  }
  assertNone(findings)
  if (sayings.length > 0) return sayings
  const measures = clauses.map(({ measure }) => measure).join(', ')
  const where = `${region.id} ${period.id}`
  const reasons = { en: `${where} has none of ${measures}`, zh: `${where} 没有 ${measures} 中的任何一项` }
  return fail('nothing-to-print', { what: indicator.id, reasons })
}
