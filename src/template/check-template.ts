import { finding, type Finding, type Place } from '../errors.js'
import { limits } from '../limits.js'
import type { Message, MessageCode, MessageParameters } from '../messages/index.js'
import { similar } from '../model/similar.js'
import type { Dataset } from '../model/dataset.js'
import type { Phrasebook } from '../phrase/phrasebook.js'
import { fits, kindName } from './argument-kinds.js'
import { checkLiteral } from './check-literal.js'
import type { ArgumentKind, HelperSpec } from './helper.js'
import { helperSpecs } from './helpers/index.js'
import { loopNames, printable, shapeNames, stepInto, type FieldsShape, type Shape } from './shape.js'
import { placeIn, type Source } from './source.js'

/**
 * Walks a parsed template before it runs: every tag must be a helper with the arguments that it takes
 * or a name that stands for a text here. All faults are told with line and column.
 */
export function checkTemplate(
  program: hbs.AST.Program,
  root: FieldsShape,
  book: Phrasebook,
  data: Dataset,
  place: (loc: Position) => Place,
  included: ReadonlyMap<hbs.AST.Statement, Source> = new Map(),
): Finding[] {
  const check = new TemplateCheck(book, data, place, included)
  check.program(program, [root], 0)
  return check.findings
}

export interface Position {
  readonly line: number
  readonly column: number
}

const instead = {
  helpers: { en: 'use the helpers that come with it', zh: '请使用自带的助手' },
  escape: {
    en: 'write {{…}} with two braces, which escapes for Markdown',
    zh: '请用两层大括号 {{…}}，以便按 Markdown 转义',
  },
  quotes: { en: 'write straight quotes: "…"', zh: '请改用英文引号 "…"' },
  partial: {
    en: 'write {{> name}} with the name of a partial and nothing else, in a template',
    zh: '请在模板中写 {{> 名称}}，其中只有片段的名称',
  },
} satisfies Record<string, Message>

class TemplateCheck {
  readonly findings: Finding[] = []

  constructor(
    readonly book: Phrasebook,
    readonly data: Dataset,
    public place: (loc: Position) => Place,
    readonly included: ReadonlyMap<hbs.AST.Statement, Source>,
  ) {}

  #report<C extends MessageCode>(
    loc: hbs.AST.SourceLocation,
    code: C,
    parameters: MessageParameters<C>,
  ): void {
    this.findings.push(finding(code, parameters, this.place(loc.start)))
  }

  program(program: hbs.AST.Program, scopes: readonly Shape[], depth: number): void {
    if (depth > limits.templateNesting) {
      this.#report(program.loc, 'template-too-deep', { most: limits.templateNesting })
      return
    }
    for (const statement of program.body) this.#statement(statement, scopes, depth)
  }

  #statement(statement: hbs.AST.Statement, scopes: readonly Shape[], depth: number): void {
    const construct = (name: string, message: Message): void =>
      this.#report(statement.loc, 'template-construct', { construct: name, instead: message })
    switch (statement.type) {
      case 'ContentStatement':
      case 'CommentStatement':
        return
      case 'MustacheStatement': {
        const mustache = statement as hbs.AST.MustacheStatement
        if (!mustache.escaped) construct('{{{…}}}', instead.escape)
        else this.#mustache(mustache, scopes)
        return
      }
      case 'BlockStatement':
        this.#block(statement as hbs.AST.BlockStatement, scopes, depth)
        return
      case 'PartialStatement':
      case 'PartialBlockStatement':
        construct('{{> …}}', instead.partial)
        return
      default:
        construct('{{* …}}', instead.helpers)
    }
  }

  #mustache({ path, params, hash, loc }: hbs.AST.MustacheStatement, scopes: readonly Shape[]): void {
    if (path.type !== 'PathExpression') {
      this.#report(loc, 'template-construct', { construct: '{{"…"}}', instead: instead.helpers })
      return
    }
    const expression = path as hbs.AST.PathExpression
    const spec = helperSpecs.get(expression.original)
    if (spec !== undefined && !spec.block) {
      this.#arguments(spec, params, hash, loc, scopes)
      return
    }
    if (spec !== undefined || params.length > 0 || (hash as hbs.AST.Hash | undefined) !== undefined) {
      this.#unknownHelper(expression.original, loc, (one) => !one.block, spec)
      return
    }
    const shape = this.#resolve(expression, scopes)
    if (shape === undefined) return
    if (!printable.includes(shape.kind)) {
      this.#report(loc, 'path-not-printable', { path: expression.original, shape: shapeNames[shape.kind] })
    }
  }

  /** What stands in a partial is told with its place there. */
  #partial(program: hbs.AST.Program, source: Source, scopes: readonly Shape[], depth: number): void {
    const outer = this.place
    this.place = (loc) => placeIn(source, loc)
    this.program(program, scopes, depth)
    this.place = outer
  }

  #block(block: hbs.AST.BlockStatement, scopes: readonly Shape[], depth: number): void {
    const partial = this.included.get(block)
    if (partial !== undefined) {
      this.#partial(block.program, partial, scopes, depth + 1)
      return
    }
    // A raw block's tags have no strip flags.
    if (block.path.type !== 'PathExpression' || !('open' in block.openStrip)) {
      const construct = block.path.type === 'PathExpression' ? '{{{{…}}}}' : '{{#"…"}}'
      this.#report(block.loc, 'template-construct', { construct, instead: instead.helpers })
      return
    }
    const spec = helperSpecs.get(block.path.original)
    if (spec === undefined || !spec.block) {
      this.#unknownHelper(block.path.original, block.loc, (one) => one.block, spec)
      return
    }
    // {{^if …}} without {{else}} has no program.
    const program = block.program as hbs.AST.Program | undefined
    if (program?.blockParams !== undefined) {
      this.#report(block.loc, 'template-construct', { construct: 'as |…|', instead: instead.helpers })
    }
    this.#arguments(spec, block.params, block.hash, block.loc, scopes)
    const inner = spec.name === 'each' ? this.#itemScope(block, scopes) : scopes
    if (program !== undefined && inner !== undefined) this.program(program, inner, depth + 1)
    const inverse = block.inverse as hbs.AST.Program | undefined
    if (inverse !== undefined) this.program(inverse, scopes, depth + 1)
  }

  #itemScope(block: hbs.AST.BlockStatement, scopes: readonly Shape[]): readonly Shape[] | undefined {
    const [argument] = block.params
    if (argument?.type !== 'PathExpression') return undefined
    const path = argument as hbs.AST.PathExpression
    const shape = this.#resolve(path, scopes, 'quiet')
    if (shape?.kind === 'list') return [...scopes, shape.item]
    if (shape !== undefined) {
      const problem = { en: `"${path.original}" is not a list`, zh: `“${path.original}”不是列表` }
      this.#report(block.loc, 'helper-usage', { name: 'each', problem, usage: '{{#each name}}…{{/each}}' })
    }
    return undefined
  }

  #unknownHelper(
    name: string,
    loc: hbs.AST.SourceLocation,
    fits: (spec: HelperSpec) => boolean,
    spec: HelperSpec | undefined,
  ): void {
    if (spec !== undefined) {
      const problem = spec.block
        ? { en: 'it stands around a block', zh: '它须成对使用' }
        : { en: 'it stands alone, not around a block', zh: '它不能成对使用' }
      this.#report(loc, 'helper-usage', { name, problem, usage: spec.usage })
      return
    }
    const names = [...helperSpecs.values()].filter(fits).map((one) => one.name)
    this.#report(loc, 'helper-unknown', { name, similar: similar(name, names), known: names.join(', ') })
  }

  #arguments(
    spec: HelperSpec,
    params: readonly hbs.AST.Expression[],
    hash: hbs.AST.Hash | undefined,
    loc: hbs.AST.SourceLocation,
    scopes: readonly Shape[],
  ): void {
    const fault = (problem: Message): void =>
      this.#report(loc, 'helper-usage', { name: spec.name, problem, usage: spec.usage })
    const { length } = spec.positional
    if (params.length < length || (params.length > length && spec.variadic !== true)) {
      fault({
        en: `it takes ${length} argument(s), not ${params.length}`,
        zh: `需要 ${length} 个参数，实有 ${params.length} 个`,
      })
    }
    for (const [index, param] of params.entries()) {
      const kind = spec.positional[Math.min(index, length - 1)]
      if (kind !== undefined) this.#argument(spec, param, kind, scopes)
    }
    for (const pair of hash?.pairs ?? []) {
      const kind = Object.hasOwn(spec.named, pair.key) ? spec.named[pair.key] : undefined
      if (kind !== undefined) {
        this.#argument(spec, pair.value, kind, scopes)
        continue
      }
      const close = similar(pair.key, Object.keys(spec.named))
      fault({
        en: `it has no "${pair.key}="${close ? `; did you mean ${close}?` : ''}`,
        zh: `没有“${pair.key}=”${close ? `；是否应为 ${close}？` : ''}`,
      })
    }
  }

  #argument(
    spec: HelperSpec,
    expression: hbs.AST.Expression,
    kind: ArgumentKind,
    scopes: readonly Shape[],
  ): void {
    const fault = (problem: Message): void =>
      this.#report(expression.loc, 'helper-usage', { name: spec.name, problem, usage: spec.usage })
    if (expression.type === 'PathExpression') {
      const path = expression as hbs.AST.PathExpression
      const shape = this.#resolve(path, scopes)
      if (shape !== undefined && !fits(shape, kind)) {
        const is = shapeNames[shape.kind]
        const wanted = kindName(kind)
        fault({
          en: `"${path.original}" is ${is.en}; expected ${wanted.en}`,
          zh: `“${path.original}”是${is.zh}，此处应为${wanted.zh}`,
        })
      }
      return
    }
    const { book, data } = this
    const at = this.place(expression.loc.start)
    this.findings.push(...checkLiteral(spec, expression, kind, { book, data, at }))
  }

  #resolve(
    path: hbs.AST.PathExpression,
    scopes: readonly Shape[],
    noise: 'report' | 'quiet' = 'report',
  ): Shape | undefined {
    if (path.data) {
      const kind = loopNames.get(path.parts.join('.'))
      if (kind !== undefined && scopes.length > 1 && path.depth === 0) return { kind }
    } else {
      const found = stepInto(scopes[scopes.length - 1 - path.depth], path.parts)
      if (found !== undefined) return found
    }
    if (noise === 'report') this.#unknownPath(path, scopes)
    return undefined
  }

  #unknownPath(path: hbs.AST.PathExpression, scopes: readonly Shape[]): void {
    if (/[“”‘’]/.test(path.original)) {
      this.#report(path.loc, 'template-construct', { construct: path.original, instead: instead.quotes })
      return
    }
    const here = scopes.at(-1 - path.depth)
    const names = here?.kind === 'fields' ? [...here.fields.keys()] : []
    const loop = scopes.length > 1 ? [...loopNames.keys()].map((name) => `@${name}`) : []
    const known = path.data ? loop : names
    const first = path.parts[0] ?? path.original
    const outer = scopes.length > 1 && path.depth === 0 && stepInto(scopes[0], path.parts) !== undefined
    const close = outer ? `../${path.original}` : similar(first, known)
    this.#report(path.loc, 'path-unknown', { path: path.original, similar: close, known: known.join(', ') })
  }
}
