import { createHash } from 'node:crypto'
import type { Chart, Language, NumberNode } from '../../document/nodes.js'
import { looseDigits, surroundingsOf, type PrintedLine } from '../../document/printed-text.js'
import type { TracedChart, TracedDigits, TracedFigure, TracedLedger } from '../../document/traced-ledger.js'
import { traceLines, type Trace, type Traces } from '../../document/traces.js'
import { ledgerNamespace, ledgerPart } from './ledger-part.js'
import { relationshipsPart } from './parts.js'
import { printedLines } from './printed-lines.js'
import { textRun, type RunStyle, type WordInline } from './run.js'
import { element, textNamespaces, valued, xmlDeclaration } from './xml.js'

const prefixes = `xmlns:j="${ledgerNamespace}"`
const idPlaceholder = '{00000000-0000-0000-0000-000000000000}'
const commentAuthor = 'jianbao'
/** Word cuts longer names off. */
const longestAlias = 60

export interface FigureOptions {
  readonly traces: Traces
  readonly language: Language
  /** Puts a comment with formula and source on each figure. */
  readonly comments?: boolean
  /** Content controls and comments of the file that is added to have lower numbers. */
  readonly firstControl?: number
  readonly firstComment?: number
}

interface Bound {
  readonly id: string
  readonly text: string
  readonly form: string
  readonly traces: readonly Trace[]
}

/** The figures of one document, each bound to its line of the ledger in the file. */
export class Figures {
  readonly #bound: Bound[] = []
  readonly #charts: TracedChart[] = []
  readonly #comments: string[] = []

  constructor(private readonly options: FigureOptions) {}

  /** A figure as a content control; a plain run if nothing is known of its origin. */
  write(figure: NumberNode, style: RunStyle, isNote = false): WordInline {
    const { text, factId, otherIds = [] } = figure
    const shown = textRun(text, style)
    const { traces, comments = false, firstControl = 1 } = this.options
    const known = [factId, ...otherIds].flatMap((id) => traces.get(id) ?? [])
    const [first] = known
    if (first === undefined || text === '') return shown
    const number = firstControl + this.#bound.length
    const id = `f${number}`
    this.#bound.push({ id, text, form: traces.form?.(figure) ?? '', traces: known })
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

  /** What a native chart plots. */
  plot({ label, kind, series }: Chart): void {
    const points = series.flatMap((one, index) =>
      one.points.flatMap((point, category) =>
        point === null
          ? []
          : [
              {
                series: index,
                category,
                fact: point.factId,
                value: point.value,
                text: point.text,
                form: point.form ?? '',
              },
            ],
      ),
    )
    this.#charts.push({ label, kind, points })
  }

  get comments(): readonly string[] {
    return this.#comments
  }

  /**
   * The ledger's part with its id, and the text of the document bound to it; undefined if no figure is bound.
   * `parts` are those with text, in the order in which a reader of the file comes to them.
   */
  bind(
    parts: readonly string[],
  ): { readonly ledger: string; readonly properties: string; fill(xml: string): string } | undefined {
    if (this.#bound.length === 0) return undefined
    const ledger = ledgerPart(this.#ledger(parts.flatMap((xml) => printedLines(xml))))
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

  #ledger(all: readonly PrintedLine[]): TracedLedger {
    const known = new Set(this.#bound.map(({ id }) => id))
    const lines = all.map((line) => ({ ...line, figures: line.figures.filter(({ id }) => known.has(id)) }))
    const around = new Map(
      lines.flatMap((line) =>
        line.figures.map(({ id, start, end }) => [id, surroundingsOf(line, [start, end])] as const),
      ),
    )
    const figures = this.#bound.map(({ id, text, form, traces }): TracedFigure => ({
      id,
      printed: text,
      form,
      ...(around.get(id) ?? { before: '', after: '' }),
      facts: traces,
    }))
    const digits = lines.flatMap((line) =>
      looseDigits(line).map((span): TracedDigits => ({
        text: line.text.slice(...span),
        ...surroundingsOf(line, span),
      })),
    )
    return { language: this.options.language, figures, digits, charts: this.#charts }
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

/** An id that depends on the content alone, so that the same document gives the same bytes. */
function guidOf(content: string): string {
  const hex = createHash('sha256').update(content).digest('hex').toUpperCase()
  return `{${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}}`
}
