import Handlebars from 'handlebars'
import { finding, type Finding, type Place } from '../errors.js'
import { checkReserved } from '../document/check-reserved.js'
import { limits } from '../limits.js'
import type { Position } from './check-template.js'
import { explainSyntax, positionOf } from './explain-syntax.js'
import { each, printHelpers, testHelpers, wrapHelpers } from './helpers/index.js'
import type { HelperCall } from './helper.js'
import type { TemplateRun } from './run.js'
import type { ProseValue } from './prose.js'
import { MarkdownValue, type TextValue } from './text-value.js'

/** What a template sees: texts, flags, ids and lists, with no prototype behind them. */
export type ContextValue = TextValue | ProseValue | boolean | number | readonly string[] | readonly Context[]
export interface Context {
  readonly [name: string]: ContextValue
}

/** The block that a partial becomes; no tag can have that name. */
export const includeName = '> partial'

const environment = createEnvironment()
const knownHelpers = Object.fromEntries(
  [...printHelpers, ...testHelpers, ...wrapHelpers, each, { name: includeName }].map(({ name }) => [
    name,
    true,
  ]),
)

/** Compiled templates by source; the ceiling only guards against hostile use. */
const compiled = new Map<string, Handlebars.TemplateDelegate>()
const compiledCeiling = 200
/** Programs of texts without fault by text, never changed: compiling one strips white space in a copy. */
const parsed = new Map<string, hbs.AST.Program>()

/** An isolated Handlebars: our helpers alone, no built-in ones, no partials, no decorators. */
function createEnvironment(): typeof Handlebars {
  const isolated = Handlebars.create()
  for (const name of Object.keys(isolated.helpers)) isolated.unregisterHelper(name)
  for (const name of Object.keys(isolated.decorators)) isolated.unregisterDecorator(name)
  for (const helper of printHelpers) {
    isolated.registerHelper(helper.name, (...values: unknown[]) => {
      const { call } = callOf(values)
      return call.run.attempt(call.place, () => helper.print(call)) ?? new MarkdownValue('')
    })
  }
  for (const helper of testHelpers) {
    isolated.registerHelper(helper.name, function (this: unknown, ...values: unknown[]) {
      const { call, options } = callOf(values)
      const passed = call.run.attempt(call.place, () => helper.test(call)) ?? false
      return passed ? options.fn(this) : options.inverse(this)
    })
  }
  for (const helper of wrapHelpers) {
    isolated.registerHelper(helper.name, function (this: unknown, ...values: unknown[]) {
      const { call, options } = callOf(values)
      const { run, place } = call
      const wrap = run.attempt(place, () => helper.wrap(call))
      if (wrap === undefined) return ''
      const open = run.printBlock(place, () => ({ type: 'open', wrap })).markdown
      const inner = options.fn(this)
      const close = run.printBlock(place, () => ({ type: 'close' })).markdown
      return `\n\n${open}\n\n${inner}\n\n${close}\n\n`
    })
  }
  isolated.registerHelper(each.name, function (this: unknown, ...values: unknown[]) {
    const { call, options } = callOf(values)
    const entries = Array.isArray(call.positional[0]) ? (call.positional[0] as readonly unknown[]) : []
    if (entries.length === 0) return options.inverse(this)
    return entries
      .map((entry, index) => {
        const frame = Handlebars.createFrame(options.data as object) as Record<string, unknown>
        Object.assign(frame, {
          index,
          number: index + 1,
          first: index === 0,
          last: index === entries.length - 1,
        })
        return options.fn(entry, { data: frame })
      })
      .join('')
  })
  isolated.registerHelper(includeName, function (this: unknown, ...values: unknown[]) {
    const { call, options } = callOf(values)
    const source = call.run.partials[Number(call.positional[0])]
    return source === undefined ? '' : call.run.inSource(source, () => options.fn(this))
  })
  return isolated
}

interface HelperOptions extends Handlebars.HelperOptions {
  readonly loc: { readonly start: Position }
}

function callOf(values: readonly unknown[]): { call: HelperCall; options: HelperOptions } {
  const options = values[values.length - 1] as HelperOptions
  const run = (options.data as { run: TemplateRun }).run
  const call: HelperCall = {
    run,
    place: run.place(options.loc.start),
    positional: values.slice(0, -1),
    named: options.hash,
  }
  return { call, options }
}

/** Parses a template's body; faults of syntax are findings with line and column. */
export function parseBody(
  body: string,
  place: (loc: Position) => Place,
): { program: hbs.AST.Program | undefined; findings: Finding[] } {
  const known = parsed.get(body)
  if (known !== undefined) return { program: known, findings: [] }
  const bytes = new TextEncoder().encode(body).length
  if (bytes > limits.templateBytes) {
    return {
      program: undefined,
      findings: [
        finding('template-too-large', { bytes, most: limits.templateBytes }, place({ line: 1, column: 0 })),
      ],
    }
  }
  const findings = checkReserved(body, (index) => place(positionOf(body, index)))
  try {
    const program = Handlebars.parse(body)
    if (findings.length === 0 && parsed.size < compiledCeiling) parsed.set(body, program)
    return { program, findings }
  } catch (error) {
    return {
      program: undefined,
      findings: findings.length > 0 ? findings : explainSyntax(body, error, place),
    }
  }
}

/** Runs a checked text of an option, which stands apart from what is round it. */
export function runProse(body: string, context: Context, run: TemplateRun): string {
  return body.trim() === '' ? '' : runBody(body, context, run)
}

/** Runs a checked template; what it prints is Markdown with marks for figures and blocks. */
export function runBody(
  body: string,
  context: Context,
  run: TemplateRun,
  program: hbs.AST.Program | string = body,
): string {
  const key = [body, ...run.partials.map(({ text }) => text)].join('\u0000')
  let template = compiled.get(key)
  if (template === undefined) {
    template = environment.compile(structuredClone(program), {
      strict: true,
      knownHelpers,
      knownHelpersOnly: true,
      explicitPartialContext: true,
      preventIndent: true,
    })
    if (compiled.size < compiledCeiling) compiled.set(key, template)
  }
  return template(context, {
    data: { run },
    allowProtoMethodsByDefault: false,
    allowProtoPropertiesByDefault: false,
  })
}
