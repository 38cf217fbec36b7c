import type { Archive } from '../xlsx/archive.js'
import { readXml } from '../xlsx/xml.js'

/** One fact behind a figure, as the file's ledger tells it. */
export interface TracedFact {
  readonly id: string
  /** Exact value as a plain decimal. */
  readonly value: string
  readonly unit: string
  readonly name: string
  readonly words: string
  readonly symbols: string
  readonly substituted: string
  readonly sources: readonly string[]
}

/** A figure of the ledger that a Word file carries. */
export interface TracedFigure {
  readonly id: string
  /** As it was printed when the file was made. */
  readonly printed: string
  readonly facts: readonly TracedFact[]
}

const ledgerNamespace = 'urn:jianbao:ledger:1'
const texts = ['name', 'words', 'symbols', 'substituted'] as const
type TextName = (typeof texts)[number]

const isTextName = (name: string): name is TextName => texts.some((one) => one === name)

/** The figures of a part that is a ledger, in order; undefined if it is another one. */
export function ledgerPart(archive: Archive, part: string): TracedFigure[] | undefined {
  const figures: { id: string; printed: string; facts: TracedFact[] }[] = []
  let isLedger: boolean | undefined
  let fact:
    (Record<TextName, string> & { id: string; value: string; unit: string; sources: string[] }) | undefined
  let text = ''
  readXml(archive, part, {
    open(name, attributes) {
      isLedger ??= name === 'ledger' && Object.values(attributes).includes(ledgerNamespace)
      if (!isLedger) return
      const { id = '', printed = '', value = '', unit = '' } = attributes
      text = ''
      if (name === 'figure') figures.push({ id, printed, facts: [] })
      if (name === 'fact')
        fact = { id, value, unit, name: '', words: '', symbols: '', substituted: '', sources: [] }
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
  return isLedger === true ? figures : undefined
}
