import { derive } from '../derive/derive.js'
import type { Fact, FactRequest } from '../derive/fact.js'
import type { Language } from '../document/languages.js'
import { assertNone, fail, finding, type Finding } from '../errors.js'
import type { Dataset } from '../model/dataset.js'
import type { Indicator } from '../model/indicator.js'
import {
  parsePeriod,
  periodGrammar,
  previousPeriod,
  samePeriodLastYear,
  type Period,
} from '../model/period.js'
import type { Region } from '../model/region.js'
import { clauseGrammar, parseClauses, type Clause } from './clause.js'
import { phrasebook } from './phrasebooks.js'
import { phraseText } from './piece.js'
import { sayIndicator, type Saying, type Subject } from './say.js'
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
  const speaker: Speaker = { book, rounding: data.rounding, region }
  const sayings = sayingsOf(speaker, data, indicator, period, clausesIn(request.clauses))
  const text = phraseText(sayIndicator(speaker, region, indicator, sayings, subject))
  return { text: book.startCase(text) + book.stop, facts: sayings.map(({ fact }) => fact) }
}

function clausesIn(text: string): Clause[] {
  const { clauses, unknown } = parseClauses(text)
  const wrong = clauses.length === 0 && unknown.length === 0 ? [''] : unknown
  assertNone(wrong.map((word) => finding('clause-unknown', { word, grammar: clauseGrammar })))
  return clauses
}

function sayingsOf(
  speaker: Speaker,
  data: Dataset,
  indicator: Indicator,
  period: Period,
  clauses: readonly Clause[],
): Saying[] {
  const { region } = speaker
  const name = `${nameOfRegion(speaker, region, 'short')} ${nameOfIndicator(speaker, indicator)}`
  const sayings: Saying[] = []
  const findings: Finding[] = []
  for (const clause of clauses) {
    const derived = derive(data, requestOf(clause, region, indicator, period))
    if (derived.kind === 'fact') sayings.push({ fact: derived, variant: clause.variant })
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

function requestOf(clause: Clause, region: Region, indicator: Indicator, period: Period): FactRequest {
  const { measure, of, versus, base } = clause
  return {
    measure,
    region,
    indicator,
    period,
    of,
    versus: versus === 'parent' ? region.parent : versus,
    base: base === undefined ? undefined : baseOf(base, period),
  }
}

function baseOf(base: string, period: Period): Period {
  switch (base) {
    case 'previous':
      return previousPeriod(period)
    case 'last-year':
      return samePeriodLastYear(period)
    default:
      return parsePeriod(base) ?? fail('period-unreadable', { text: base, grammar: periodGrammar })
  }
}
