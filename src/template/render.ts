import { assertNone, JianbaoError, type Finding, type Place } from '../errors.js'
import type { Dataset } from '../model/dataset.js'
import type { Period } from '../model/period.js'
import type { Phrasebook } from '../phrase/phrasebook.js'
import { nameOfRegion, wholeOf } from '../phrase/speaker.js'
import type { Region } from '../model/region.js'
import { checkTemplate, type Position } from './check-template.js'
import { parseBody, runBody, runProse, type Context, type ContextValue } from './engine.js'
import { parseSource, type OptionsFile } from './front-matter.js'
import type { Reference } from '../document/nodes.js'
import type { baseNames, OptionSpec } from './meta.js'
import { checkOptions, type OptionValue, type OptionValues } from './options.js'
import { TemplateRun, type PrintedBlock, type PrintedFigure } from './run.js'
import { expandPartials, type Partials } from './partials.js'
import { ProseValue } from './prose.js'
import { periodFrom } from './period-words.js'
import { placeIn, type Source, type TextPlace } from './source.js'
import { shapeOfOptions, type FieldsShape, type Shape } from './shape.js'
import { NamedValue, TextValue } from './text-value.js'

export interface TemplateSource {
  /** Id under which a dataset keeps its options: the folder's or file's name. */
  readonly id: string
  /** Path as the user knows it, for messages. */
  readonly file: string
  readonly text: string
  /** Options that it shares with its other languages. */
  readonly shared?: OptionsFile
  /** What its tags {{> name}} may put into it. */
  readonly partials?: Partials
}

export interface RenderRequest {
  readonly data: Dataset
  readonly template: TemplateSource
  readonly region: Region
  readonly period: Period
  readonly book: Phrasebook
  /** Options of this call; they come before the dataset's. */
  readonly options: Readonly<Record<string, unknown>>
  /** Where the text of an option stands, by its path (`questions[0].answer`), if it stands in a file. */
  readonly textPlace?: (path: string) => TextPlace | undefined
}

/** A run template: Markdown with marks, and what the marks stand for. */
export interface Rendered {
  readonly markdown: string
  readonly headings: 'numbered' | 'plain'
  readonly figures: readonly PrintedFigure[]
  readonly blocks: readonly PrintedBlock[]
  readonly references: readonly Reference[]
  /** Values of the options `issuer` and `date` if the template has them. */
  readonly issuer: string
  readonly date: string
  /** Where the template has a line of the Markdown; the template alone where it has no such line. */
  readonly linePlace: (text: string) => Place
}

/**
 * Checks a template and runs it over a dataset.
 *
 * @throws JianbaoError with every fault of the template, its options and the figures it asks for, each
 * with the template's line and column.
 */
export function renderTemplate(request: RenderRequest): Rendered {
  const { data, template, region, period, book } = request
  const { meta, body, bodyLine, findings } = parseSource(template.text, template.file, template.shared)
  const source: Source = { text: body, file: template.file, firstLine: bodyLine, indent: 0 }
  const place = (loc: Position): Place => placeIn(source, loc)
  const { program, findings: syntaxFindings } = parseBody(body, place)
  if (meta === undefined) throw new JianbaoError([...findings, ...syntaxFindings])
  const { values, findings: optionFindings } = checkOptions(
    meta.options,
    { ...data.templateOptions(template.id), ...givenOf(request.options) },
    { file: template.file },
    book.language,
    data.regions,
  )
  const issuer = typeof values.issuer === 'string' ? values.issuer : ''
  const date = typeof values.date === 'string' ? values.date : ''
  const speaker = { book, rounding: data.rounding, region }
  const sources = [source]
  const run = new TemplateRun(data, speaker, period, source, { issuer, date })
  const base = run.attempt({ file: template.file }, () => baseContext(run))
  // Without the names that every template has, their every use would be told as a fault.
  if (base === undefined)
    throw new JianbaoError([...findings, ...optionFindings, ...syntaxFindings, ...run.findings])
  const root = rootShape(base, shapeOfOptions(meta.options))
  const expanded = program && expandPartials(program, source, template.partials)
  const staticFindings =
    expanded === undefined
      ? []
      : [...expanded.findings, ...checkTemplate(expanded.program, root, book, data, place, expanded.included)]
  sources.push(...(expanded?.sources ?? []))
  run.partials = expanded?.sources ?? []
  const proseFindings: Finding[] = []
  const context = Object.create(null) as Record<string, ContextValue>
  const proseValue = (raw: string, path: string): ProseValue => {
    const source: Source = { text: raw, path, firstLine: 1, indent: 0, ...request.textPlace?.(path) }
    const inside = (loc: Position): Place => placeIn(source, loc)
    const parsed = parseBody(raw, inside)
    proseFindings.push(...parsed.findings)
    if (parsed.program !== undefined) {
      proseFindings.push(...checkTemplate(parsed.program, root, book, data, inside))
    }
    sources.push(source)
    return new ProseValue(raw, () => run.inSource(source, () => runProse(raw, context, run)))
  }
  Object.assign(context, base, contextOf(values, meta.options, '', contextSources(run, proseValue)))
  assertNone([
    ...findings,
    ...optionFindings,
    ...syntaxFindings,
    ...staticFindings,
    ...proseFindings,
    ...run.findings,
  ])
  const markdown = runBody(body, context, run, expanded?.program)
  const references = run.resolveReferences()
  assertNone(run.findings)
  return {
    markdown,
    headings: meta.headings,
    figures: run.figures,
    blocks: run.blocks,
    references,
    issuer,
    date,
    linePlace(text) {
      for (const one of text === '' ? [] : sources) {
        const found = findLine(one.text, text)
        if (found !== undefined) return placeIn(one, found)
      }
      return { file: template.file }
    },
  }
}

/** The line that is a text, else one that has it inside: --- is in every table, too. */
function findLine(body: string, text: string): Position | undefined {
  const lines = body.split('\n')
  const whole = lines.findIndex((line) => line.trim() === text)
  const index = whole >= 0 ? whole : lines.findIndex((line) => line.includes(text))
  return index < 0 ? undefined : { line: index + 1, column: lines[index]?.indexOf(text) ?? 0 }
}

/** Options of a call that are undefined are not given, so that the dataset's hold. */
function givenOf(options: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined))
}

/** Names that every template has; those of the region above only where there is one. */
function baseContext(run: TemplateRun): Partial<Record<(typeof baseNames)[number], TextValue>> {
  const { data, speaker, period, region } = run
  const { book } = speaker
  const parent = region.parent === undefined ? undefined : data.region(region.parent)
  return {
    period: new TextValue(book.period(period, 'full')),
    periodShort: new TextValue(book.period(period, 'short')),
    during: new TextValue(book.during(period, 'full')),
    duringShort: new TextValue(book.during(period, 'short')),
    region: new TextValue(nameOfRegion(speaker, region)),
    regionShort: new TextValue(nameOfRegion(speaker, region, 'short')),
    whole: new TextValue(wholeOf(speaker, region)),
    ...(parent !== undefined && {
      parent: new TextValue(nameOfRegion(speaker, parent)),
      parentWhole: new TextValue(wholeOf(speaker, parent)),
    }),
  }
}

function rootShape(base: Readonly<Record<string, TextValue>>, options: FieldsShape): FieldsShape {
  const text: Shape = { kind: 'text' }
  return {
    kind: 'fields',
    fields: new Map([...Object.keys(base).map((name) => [name, text] as const), ...options.fields]),
  }
}

/** What the values of options become that need more than themselves. */
interface ContextSources {
  readonly prose: (raw: string, path: string) => ProseValue
  readonly region: (id: string) => NamedValue
  readonly period: (text: string) => NamedValue
  readonly entry: (id: string) => Context
}

function contextSources(run: TemplateRun, prose: ContextSources['prose']): ContextSources {
  const { data, speaker } = run
  const region = (id: string): NamedValue =>
    new NamedValue(id === '' ? '' : nameOfRegion(speaker, data.region(id)), id)
  return {
    prose,
    region,
    period(text) {
      const period = periodFrom(text, run.period)
      return new NamedValue(period === undefined ? '' : speaker.book.period(period, 'full'), period?.id ?? '')
    },
    entry(id) {
      const one = data.region(id)
      return Object.assign(Object.create(null) as Record<string, ContextValue>, {
        region: region(id),
        regionShort: new TextValue(nameOfRegion(speaker, one, 'short')),
        whole: new TextValue(wholeOf(speaker, one)),
      })
    },
  }
}

function contextOf(
  values: OptionValues,
  specs: Readonly<Record<string, OptionSpec>>,
  prefix: string,
  sources: ContextSources,
): Record<string, ContextValue> {
  const context = Object.create(null) as Record<string, ContextValue>
  for (const [name, value] of Object.entries(values)) {
    context[name] = contextValue(value, specs[name], prefix + name, sources)
  }
  return context
}

function contextValue(
  value: OptionValue,
  spec: OptionSpec | undefined,
  path: string,
  sources: ContextSources,
): ContextValue {
  if (typeof value === 'string') {
    if (spec?.type === 'prose') return sources.prose(value, path)
    if (spec?.type === 'region' || spec?.type === 'period') return sources[spec.type](value)
    return new TextValue(value)
  }
  if (typeof value === 'boolean') return value
  const made = value.map((entry, index) =>
    typeof entry !== 'string'
      ? contextOf(entry, spec?.fields ?? {}, `${path}[${index}].`, sources)
      : spec?.type === 'regions'
        ? sources.entry(entry)
        : entry,
  )
  return made as readonly string[] | readonly Context[]
}
