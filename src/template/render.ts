import { assertNone, JianbaoError, type Place } from '../errors.js'
import type { Dataset } from '../model/dataset.js'
import type { Period } from '../model/period.js'
import type { Phrasebook } from '../phrase/phrasebook.js'
import { nameOfRegion, wholeOf } from '../phrase/speaker.js'
import type { Region } from '../model/region.js'
import { checkTemplate, type Position } from './check-template.js'
import { parseBody, runBody, type Context, type ContextValue } from './engine.js'
import { parseSource } from './front-matter.js'
import type { baseNames } from './meta.js'
import { checkOptions, type OptionValue, type OptionValues } from './options.js'
import { TemplateRun, type PrintedBlock, type PrintedFigure } from './run.js'
import { shapeOfOptions, type FieldsShape, type Shape } from './shape.js'
import { TextValue } from './text-value.js'

export interface TemplateSource {
  /** Id under which a dataset keeps its options: the folder's or file's name. */
  readonly id: string
  /** Path as the user knows it, for messages. */
  readonly file: string
  readonly text: string
}

export interface RenderRequest {
  readonly data: Dataset
  readonly template: TemplateSource
  readonly region: Region
  readonly period: Period
  readonly book: Phrasebook
  /** Options of this call; they come before the dataset's. */
  readonly options: Readonly<Record<string, unknown>>
}

/** A run template: Markdown with marks, and what the marks stand for. */
export interface Rendered {
  readonly markdown: string
  readonly headings: 'numbered' | 'plain'
  readonly figures: readonly PrintedFigure[]
  readonly blocks: readonly PrintedBlock[]
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
  const { meta, body, bodyLine, findings } = parseSource(template.text, template.file)
  const place = ({ line, column }: Position): Place => ({
    file: template.file,
    line: line + bodyLine - 1,
    column: column + 1,
  })
  const { program, findings: syntaxFindings } = parseBody(body, place)
  if (meta === undefined) throw new JianbaoError([...findings, ...syntaxFindings])
  const { values, findings: optionFindings } = checkOptions(
    meta.options,
    { ...data.templateOptions(template.id), ...givenOf(request.options) },
    { file: template.file },
    book.language,
  )
  const issuer = typeof values.issuer === 'string' ? values.issuer : ''
  const date = typeof values.date === 'string' ? values.date : ''
  const speaker = { book, rounding: data.rounding, region }
  const run = new TemplateRun(data, speaker, period, place, { issuer, date }, template.text)
  const base = run.attempt({ file: template.file }, () => baseContext(run))
  // Without the names that every template has, their every use would be told as a fault.
  if (base === undefined)
    throw new JianbaoError([...findings, ...optionFindings, ...syntaxFindings, ...run.findings])
  const context: Context = Object.assign(Object.create(null) as object, base, contextOf(values))
  const root = rootShape(base, shapeOfOptions(meta.options))
  const staticFindings = program === undefined ? [] : checkTemplate(program, root, book, data, place)
  assertNone([...findings, ...optionFindings, ...syntaxFindings, ...staticFindings, ...run.findings])
  const markdown = runBody(body, context, run)
  assertNone(run.findings)
  return {
    markdown,
    headings: meta.headings,
    figures: run.figures,
    blocks: run.blocks,
    issuer,
    date,
    linePlace(text) {
      const found = text === '' ? undefined : findLine(body, text)
      return found === undefined ? { file: template.file } : place(found)
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

function contextOf(values: OptionValues): Record<string, ContextValue> {
  const context = Object.create(null) as Record<string, ContextValue>
  for (const [name, value] of Object.entries(values)) context[name] = contextValue(value)
  return context
}

function contextValue(value: OptionValue): ContextValue {
  if (typeof value === 'string') return new TextValue(value)
  if (typeof value === 'boolean') return value
  return value.map((entry) => (typeof entry === 'string' ? entry : contextOf(entry))) as
    readonly string[] | readonly Context[]
}
