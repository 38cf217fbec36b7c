import type {
  TracedChart,
  TracedDigits,
  TracedFact,
  TracedFigure,
  TracedLedger,
} from '../../document/traced-ledger.js'
import { element, escapeXml, xmlDeclaration } from './xml.js'

/** The namespace of the part that holds a Word file's ledger; readers know the part by it. */
export const ledgerNamespace = 'urn:jianbao:ledger:1'

/** The part with a file's ledger. */
export function ledgerPart({ language, figures, digits, charts }: TracedLedger): string {
  return (
    xmlDeclaration +
    element(
      'ledger',
      { xmlns: ledgerNamespace, language },
      ...figures.map(figureElement),
      ...charts.map(chartElement),
      ...digits.map(digitsElement),
    )
  )
}

/** One figure: as it was printed and where, and what is known of each fact behind it. */
const figureElement = ({ id, printed, form, before, after, facts }: TracedFigure): string =>
  element(
    'figure',
    { id, printed, form, before, after },
    element('text', {}, escapeXml(printed)),
    ...facts.map(factElement),
  )

const factElement = (fact: TracedFact): string =>
  element(
    'fact',
    { id: fact.id, value: fact.value, unit: fact.unit, status: fact.status.join(' ') },
    element('name', {}, escapeXml(fact.name)),
    element('words', {}, escapeXml(fact.words)),
    element('symbols', {}, escapeXml(fact.symbols)),
    element('substituted', {}, escapeXml(fact.substituted)),
    ...fact.sources.map((source) => element('source', {}, escapeXml(source))),
  )

const chartElement = ({ label, kind, points }: TracedChart): string =>
  element(
    'chart',
    { label, kind },
    ...points.map(({ series, category, fact, value, text, form }) =>
      element('point', { series, category, fact, value, text, form }),
    ),
  )

const digitsElement = ({ text, before, after }: TracedDigits): string =>
  element('digits', { text, before, after })
