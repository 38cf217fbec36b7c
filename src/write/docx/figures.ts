import { createHash } from 'node:crypto'
import type { NumberNode } from '../../document/nodes.js'
import { traceLines, type Trace, type Traces } from '../../document/traces.js'
import { relationshipsPart } from './parts.js'
import { textRun, type RunStyle, type WordInline } from './run.js'
import { element, escapeXml, textNamespaces, valued, xmlDeclaration } from './xml.js'

/** The namespace of the part that holds a Word file's ledger; readers know the part by it. */
export const ledgerNamespace = 'urn:jianbao:ledger:1'

const prefixes = `xmlns:j="${ledgerNamespace}"`
const idPlaceholder = '{00000000-0000-0000-0000-000000000000}'
const commentAuthor = 'jianbao'
/** Word cuts longer names off. */
const longestAlias = 60

export interface FigureOptions {
  readonly traces: Traces
  /** Puts a comment with formula and source on each figure. */
  readonly comments?: boolean
  /** Content controls and comments of the file that is added to have lower numbers. */
  readonly firstControl?: number
  readonly firstComment?: number
}

interface Bound {
  readonly id: string
  readonly text: string
  readonly traces: readonly Trace[]
}

/** The figures of one document, each bound to its line of the ledger in the file. */
export class Figures {
  readonly #bound: Bound[] = []
  readonly #comments: string[] = []

  constructor(private readonly options: FigureOptions) {}

  /** A figure as a content control; a plain run if nothing is known of its origin. */
  write({ text, factId, otherIds = [] }: NumberNode, style: RunStyle, isNote = false): WordInline {
    const shown = textRun(text, style)
    const { traces, comments = false, firstControl = 1 } = this.options
    const known = [factId, ...otherIds].flatMap((id) => traces.get(id) ?? [])
    const [first] = known
    if (first === undefined || text === '') return shown
    const number = firstControl + this.#bound.length
    const id = `f${number}`
    this.#bound.push({ id, text, traces: known })
    const properties = element(
      'w:sdtPr',
      {},
      valued('w:alias', first.name.slice(0, longestAlias)),
      valued('w:tag', id),
      valued('w:id', number),
      element('w:dataBinding', {
        'w:prefixMappings': prefixes,
        'w:xpath': `/j:ledger[1]/j:figure[@id='${id}'][1]/j:text[1]`,
        'w:storeItemID': idPlaceholder,
      }),
      // LibreOffice repeats the text of a plain-text control on saving, and both programs would print the part's
      // text over an edited one: a rich-text control keeps what people write.
      '<w:richText/>',
    )
    const control = element('w:sdt', {}, properties, element('w:sdtContent', {}, shown.xml))
    return { xml: comments && !isNote ? this.#commented(control, known) : control, text }
  }

  #commented(xml: string, traces: readonly Trace[]): string {
    const id = (this.options.firstComment ?? 0) + this.#comments.length
    const lines = traces.flatMap((trace) => [trace.name, ...traceLines(trace)])
    const paragraphs = lines.map((line) => `<w:p>${textRun(line).xml}</w:p>`)
    const initials = { 'w:id': id, 'w:author': commentAuthor, 'w:initials': commentAuthor.slice(0, 1) }
    this.#comments.push(element('w:comment', initials, ...paragraphs))
    const at = { 'w:id': id }
    return `${element('w:commentRangeStart', at)}${xml}${element('w:commentRangeEnd', at)}<w:r>${element('w:commentReference', at)}</w:r>`
  }

  get comments(): readonly string[] {
    return this.#comments
  }

  /** The ledger's part with its id, and the text of the document bound to it; undefined if no figure is bound. */
  bind(): { readonly ledger: string; readonly properties: string; fill(xml: string): string } | undefined {
    if (this.#bound.length === 0) return undefined
    const ledger =
      xmlDeclaration + element('ledger', { xmlns: ledgerNamespace }, ...this.#bound.map(figureElement))
    const itemId = guidOf(ledger)
    return {
      ledger,
      properties:
        xmlDeclaration +
        element(
          'ds:datastoreItem',
          {
            'ds:itemID': itemId,
            'xmlns:ds': 'http://schemas.openxmlformats.org/officeDocument/2006/customXml',
          },
          element('ds:schemaRefs', {}, element('ds:schemaRef', { 'ds:uri': ledgerNamespace })),
        ),
      fill: (xml) => xml.replaceAll(`w:storeItemID="${idPlaceholder}"`, `w:storeItemID="${itemId}"`),
    }
  }
}

/** The ledger's parts by path: the figures, the id by which they are found, and what joins the two. */
export function ledgerFiles(
  { ledger, properties }: { readonly ledger: string; readonly properties: string },
  name = 'item',
): Map<string, string> {
  const relationship = { id: 'rId1', type: 'customXmlProps', target: `${name}Props1.xml`, external: false }
  return new Map([
    [`customXml/${name}1.xml`, ledger],
    [`customXml/${name}Props1.xml`, properties],
    [`customXml/_rels/${name}1.xml.rels`, relationshipsPart([relationship])],
  ])
}

/** The part `word/comments.xml`. */
export const commentsPart = (comments: readonly string[]): string =>
  xmlDeclaration + element('w:comments', textNamespaces, ...comments)

/** One figure: as it was printed, and what is known of each fact behind it. */
function figureElement({ id, text, traces }: Bound): string {
  return element(
    'figure',
    { id, printed: text },
    element('text', {}, escapeXml(text)),
    ...traces.map(({ id: fact, value, unit, name, words, symbols, substituted, sources, status }) =>
      element(
        'fact',
        { id: fact, value, unit, status: status.join(' ') },
        element('name', {}, escapeXml(name)),
        element('words', {}, escapeXml(words)),
        element('symbols', {}, escapeXml(symbols)),
        element('substituted', {}, escapeXml(substituted)),
        ...sources.map((source) => element('source', {}, escapeXml(source))),
      ),
    ),
  )
}

/** An id that depends on the content alone, so that the same document gives the same bytes. */
function guidOf(content: string): string {
  const hex = createHash('sha256').update(content).digest('hex').toUpperCase()
  return `{${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}}`
}
