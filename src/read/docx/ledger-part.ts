import type {
  TracedChart,
  TracedDigits,
  TracedFact,
  TracedFigure,
  TracedLedger,
  TracedPoint,
} from '../../document/traced-ledger.js'
import type { Archive } from '../../ooxml/archive.js'
import { readXml, type Attributes } from '../../ooxml/xml.js'

const ledgerNamespace = 'urn:jianbao:ledger:1'
const texts = ['name', 'words', 'symbols', 'substituted'] as const
type TextName = (typeof texts)[number]
type OpenFact = Record<TextName, string> & Omit<TracedFact, 'sources'> & { readonly sources: string[] }

const isTextName = (name: string): name is TextName => texts.some((one) => one === name)

/** Reads a part that is a ledger; undefined if it is another one. */
export function readLedgerPart(archive: Archive, part: string): TracedLedger | undefined {
  const figures: (TracedFigure & { readonly facts: TracedFact[] })[] = []
  const digits: TracedDigits[] = []
  const charts: (TracedChart & { readonly points: TracedPoint[] })[] = []
  let root: Attributes | undefined
  let isLedger = false
  let fact: OpenFact | undefined
  let text = ''
  readXml(archive, part, {
    open(name, attributes) {
      if (root === undefined) {
        root = attributes
        isLedger = name === 'ledger' && Object.values(attributes).includes(ledgerNamespace)
      }
      if (!isLedger) return
      const { id = '', before = '', after = '' } = attributes
      text = ''
      if (name === 'figure') {
        const { printed = '', form = '' } = attributes
        figures.push({ id, printed, form, before, after, facts: [] })
      } else if (name === 'digits') digits.push({ text: attributes.text ?? '', before, after })
      else if (name === 'chart')
        charts.push({ label: attributes.label ?? '', kind: attributes.kind ?? '', points: [] })
      else if (name === 'point') charts.at(-1)?.points.push(pointOf(attributes))
      else if (name === 'fact') {
        const { value = '', unit = '', status = '' } = attributes
        const marks = status.split(' ').filter(Boolean)
        fact = {
          id,
          value,
          unit,
          status: marks,
          name: '',
          words: '',
          symbols: '',
          substituted: '',
          sources: [],
        }
      }
    },
    text(piece) {
      if (fact !== undefined) text += piece
    },
    close(name) {
      if (fact === undefined) return
      if (isTextName(name)) fact[name] = text
      else if (name === 'source') fact.sources.push(text)
      else if (name === 'fact') {
        figures.at(-1)?.facts.push(fact)
        fact = undefined
      }
    },
  })
  return isLedger ? { language: root?.language ?? '', figures, digits, charts } : undefined
}

function pointOf({ series, category, ...texts }: Attributes): TracedPoint {
  const { fact = '', value = '', text = '', form = '' } = texts
  return { series: Number(series) || 0, category: Number(category) || 0, fact, value, text, form }
}

const customPart = /^customXml\/(?![^/]*Props\d)[^/]+\.xml$/

/** The ledger of a package and the part that holds it; undefined where it has none. */
export function findLedger(
  archive: Archive,
): { readonly part: string; readonly ledger: TracedLedger } | undefined {
  for (const part of archive.names()) {
    const ledger = customPart.test(part) ? readLedgerPart(archive, part) : undefined
    if (ledger !== undefined) return { part, ledger }
  }
  return undefined
}
