/*
 * The way of the data, one direction only:
 *
 *   dataset ──► derive ──► phrase ──► template ──► document ──► write/docx, pdf, html, markdown
 *   (model)     (facts)    (words)    (Markdown     (one typed
 *                                      with marks)   tree)
 */
import type { Fact } from './derive/fact.js'
import { number } from './document/builders.js'
import { checkReservedIn } from './document/check-reserved.js'
import { blocksFromMarkdown } from './document/from-markdown.js'
import type { Document, Language, Reference } from './document/nodes.js'
import { plainText } from './document/plain-text.js'
import type { Traces } from './document/traces.js'
import { allOf, assertNone, fail, type InterfaceLanguage } from './errors.js'
import { withAppendix } from './ledger/appendix.js'
import { attachedLedger } from './ledger/attached.js'
import type { LedgerEntry } from './ledger/entry.js'
import { ledgerOf, type Ledger } from './ledger/ledger.js'
import { tracesOf } from './ledger/traces.js'
import { ledgerFormatOf, writeLedger } from './ledger/write-ledger.js'
import type { Dataset } from './model/dataset.js'
import { parsePeriod, periodGrammar, type Period } from './model/period.js'
import { phrasebook } from './phrase/phrasebooks.js'
import { ledgerWorkbook } from './save/ledger-workbook.js'
import type { Content } from './template/content.js'
import { loadContent, loadTemplate } from './template/load.js'
import { renderTemplate, type Rendered } from './template/render.js'
import type { PrintedBlock } from './template/run.js'
import { formatOf, writerOf } from './write/formats.js'
import { saveFiles } from './write/save.js'
import { themeIn } from './write/theme/in-language.js'
import { loadTheme } from './write/theme/load.js'
import type { ThemeName } from './write/theme/themes.js'
import type { Theme } from './write/theme/theme.js'
import type { Format, Substitution, WriteOptions, Written } from './write/writer.js'

export interface BriefRequest {
  readonly data: Dataset
  /** A template of the package by id, or a path to a `.md.hbs` file or a folder of them. */
  readonly template: string
  /** Id of the region that the briefing is about. */
  readonly region: string
  /** `2024-Q1`, `2024-H1`, `2024-03`, `2024-01/2024-10`, `2024` … */
  readonly period: string
  readonly language?: Language
  /**
   * Options of the template from a file, the office's own texts among them: its path (YAML, or Markdown
   * with front matter), or what was read from one. They come before those in the dataset.
   */
  readonly content?: string | Content
  /** Options of the template; they come before those in the content file and the dataset. */
  readonly options?: Readonly<Record<string, unknown>>
}

/**
 * How files are written: the theme, fonts of the user's own, system faces, a letterhead for Word files; and
 * the ledger beside them.
 */
export interface SaveOptions extends Partial<Omit<WriteOptions, 'theme' | 'traces'>> {
  /**
   * `gongwen` (if absent) or `report`, the path of a theme file (.yaml, .yml, .json), or a theme made by
   * `extendTheme`.
   */
  readonly theme?: ThemeName | (string & {}) | Theme
  /** Whether Word and HTML files carry where each figure comes from; they do if absent. */
  readonly trace?: boolean
  /** Adds a table of all figures and where they come from at the end. */
  readonly appendix?: boolean
  /** Carries the ledger inside the PDF, as `ledger.json` and `ledger.csv`; as `archive` says if absent. */
  readonly attachLedger?: boolean
  /** Files for the ledger, by extension .csv, .json, .md or .xlsx; they come out together with the others. */
  readonly ledger?: readonly string[]
  /** Language of the ledger's heads and words; Chinese if absent. */
  readonly ledgerLanguage?: InterfaceLanguage
}

/** A briefing whose every printed figure is known by its origin. */
export interface Briefing {
  readonly document: Document
  /** Every printed figure in reading order, once for each time that it is printed. */
  readonly facts: readonly LedgerEntry[]
  /** The same with the digits that no fact stands behind: typed by hand, of periods, of names. */
  readonly ledger: Ledger
  /** The bytes of one format, and which faces stood in for others. */
  write(format: Format, options?: SaveOptions): Promise<Written>
  /**
   * Writes one file, or several that come out together or not at all; the format follows the extension
   * (.docx, .pdf, .html, .md). Returns which faces stood in for others.
   */
  save(paths: string | readonly string[], options?: SaveOptions): Promise<readonly Substitution[]>
}

/** Whether the reader of a file is told where its figures come from, whatever the file carries besides. */
const isToldInText = (format: Format, { footnotes, tooltips }: SaveOptions): boolean =>
  (format === 'md' && footnotes === true) || (format === 'pdf' && tooltips === true)

/**
 * Makes a briefing for one region and period.
 *
 * @throws JianbaoError with every fault of the request, the template and the figures it asks for;
 * nothing is written before all of it is right.
 * @example
 * const data = await openDataset('seeds/liaocheng')
 * const briefing = brief({ data, template: 'quarterly-briefing', region: 'liaocheng-hitech', period: '2024-Q1' })
 * await briefing.save('out/2024-Q1.docx')
 */
export function brief(request: BriefRequest): Briefing {
  const { data, language = 'zh-Hans' } = request
  const book = phrasebook(language)
  const [region, period, template, content] = allOf(
    () => data.region(request.region),
    () => readPeriod(request.period),
    () => loadTemplate(request.template, language),
    () => (typeof request.content === 'string' ? loadContent(request.content) : request.content),
  )
  assertFigures(data, region.id, period.id)
  assertNone(content?.findings ?? [])
  const rendered = renderTemplate({
    data,
    template,
    region,
    period,
    book,
    options: { ...content?.options, ...request.options },
    ...(content !== undefined && { textPlace: content.textPlace }),
  })
  const document = documentOf(rendered, language, rendered.date || period.end, (level, number) =>
    rendered.headings === 'numbered' ? book.headingLabel(level, number) : '',
  )
  let kept: Ledger | undefined
  const ledger = (): Ledger => (kept ??= ledgerOf(document, factsOf(rendered), data))
  let traced: Traces | undefined
  const traces = (): Traces =>
    (traced ??= tracesOf(factsOf(rendered).values(), data, {
      book,
      speaker: { book, rounding: data.rounding, region },
    }))
  const writeIn = (format: Format, theme: Theme, options: SaveOptions): Promise<Written> => {
    const {
      appendix,
      archive = false,
      attachLedger = archive,
      attachments = [],
      ledgerLanguage,
      trace = true,
      ...others
    } = options
    return writerOf(format)(appendix === true ? withAppendix(document, ledger()) : document, {
      ...others,
      archive,
      attachments: [...attachments, ...(attachLedger ? attachedLedger(ledger(), ledgerLanguage) : [])],
      theme: themeIn(language, theme),
      ...((trace || isToldInText(format, options)) && { traces: traces() }),
    })
  }
  return {
    document,
    get facts() {
      return ledger().entries
    },
    get ledger() {
      return ledger()
    },
    write: async (format, options = {}) => writeIn(format, themeOf(options), options),
    async save(paths, options = {}) {
      const all = typeof paths === 'string' ? [paths] : paths
      const { ledger: ledgerPaths = [], ledgerLanguage = 'zh' } = options
      const [theme, targets, ledgers] = allOf(
        () => themeOf(options),
        () => allOf(...all.map((path) => () => ({ path, format: formatOf(path) }))),
        () => allOf(...ledgerPaths.map((path) => () => ({ path, format: ledgerFormatOf(path) }))),
      )
      const written = []
      for (const { path, format } of targets)
        written.push({ path, ...(await writeIn(format, theme, options)) })
      const encoder = new TextEncoder()
      const ledgerFiles = ledgers.map(({ path, format }) => ({
        path,
        bytes:
          format === 'xlsx'
            ? ledgerWorkbook(ledger(), ledgerLanguage)
            : encoder.encode(writeLedger(ledger(), format, ledgerLanguage)),
      }))
      await saveFiles([...written, ...ledgerFiles])
      return uniqueSubstitutions(written.flatMap((one) => one.substitutions))
    },
  }
}

const themeOf = ({ theme = 'gongwen' }: SaveOptions): Theme =>
  typeof theme === 'string' ? loadTheme(theme) : theme

function readPeriod(text: string): Period {
  return parsePeriod(text) ?? fail('period-unreadable', { text, grammar: periodGrammar })
}

/** One clear error instead of one for every clause where a period has no figure at all, nor a region's parts where it has none of its own. */
function assertFigures(data: Dataset, region: string, period: string): void {
  const periods = data.periodsOf(region)
  const parts = periods.length > 0 ? [] : data.children(region)
  if (parts.some(({ id }) => data.periodsOf(id).includes(period))) return
  if (!periods.includes(period)) fail('period-empty', { region, period, known: periods.join(', ') })
}

function documentOf(
  rendered: Rendered,
  language: Language,
  date: string,
  headingLabel: (level: 1 | 2 | 3 | 4, number: number) => string,
): Document {
  const referenceAt = (index: number): Reference => {
    const reference = rendered.references[index]
    if (reference === undefined) throw new Error(`no reference has the mark ${index}`)
    return reference
  }
  const blockAt = (index: number): PrintedBlock => {
    const block = rendered.blocks[index]
    if (block === undefined) throw new Error(`no block has the mark ${index}`)
    return block
  }
  const { blocks, findings } = blocksFromMarkdown(rendered.markdown, {
    figure(index) {
      const printed = rendered.figures[index]
      if (printed === undefined) throw new Error(`no figure has the mark ${index}`)
      const { text, fact, others = [] } = printed
      return number(text, fact.id, ...others.map(({ id }) => id))
    },
    block: (index) => blockAt(index).make(rendered.figures),
    reference: referenceAt,
    blockPlace: (index) => blockAt(index).place,
    linePlace: rendered.linePlace,
    headingLabel,
  })
  assertNone(findings)
  const title = blocks.find((block) => block.type === 'title')
  const document: Document = {
    type: 'document',
    language,
    title: title === undefined ? '' : plainText(title.children),
    date,
    ...(rendered.issuer !== '' && { issuer: rendered.issuer }),
    children: blocks,
  }
  assertNone(checkReservedIn(document, {}))
  return document
}

function factsOf({ figures }: Rendered): Map<string, Fact> {
  return new Map(figures.flatMap(({ fact, others = [] }) => [fact, ...others].map((one) => [one.id, one])))
}

function uniqueSubstitutions(all: readonly Substitution[]): Substitution[] {
  const byRole = new Map(all.map((one) => [`${one.role} ${one.used}`, one]))
  return [...byRole.values()]
}
