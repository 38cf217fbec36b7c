import { finding, type Finding } from '../errors.js'
import { limits } from '../limits.js'
import { similar } from '../model/similar.js'
import type { Position } from './check-template.js'
import { includeName, parseBody } from './engine.js'
import { placeIn, type Source } from './source.js'

/** Texts that several templates share, by name, in one language. */
export interface Partials {
  readonly read: (name: string) => { readonly file: string; readonly text: string } | undefined
  readonly names: () => readonly string[]
}

/** A template's program with its partials inside. */
export interface Expanded {
  readonly program: hbs.AST.Program
  /** Texts of the partials, in the order in which they are numbered in the program. */
  readonly sources: readonly Source[]
  /** Which statement stands for which partial. */
  readonly included: ReadonlyMap<hbs.AST.Statement, Source>
  readonly findings: readonly Finding[]
}

/**
 * Puts partials, `{{> name}}`, into the program that names them, each as a block that knows its own text.
 * A partial sees the names that stand where it is named. One that leads to itself is a finding.
 */
export function expandPartials(
  program: hbs.AST.Program,
  source: Source,
  partials: Partials | undefined,
): Expanded {
  const sources: Source[] = []
  const included = new Map<hbs.AST.Statement, Source>()
  const findings: Finding[] = []

  const expand = (one: hbs.AST.Program, within: Source, chain: readonly string[]): hbs.AST.Program => ({
    ...one,
    body: one.body.flatMap((statement) => expandStatement(statement, within, chain)),
  })

  const expandStatement = (
    statement: hbs.AST.Statement,
    within: Source,
    chain: readonly string[],
  ): hbs.AST.Statement[] => {
    if (statement.type === 'BlockStatement') {
      const block = statement as hbs.AST.BlockStatement
      const inside = block.program as hbs.AST.Program | undefined
      const inverse = block.inverse as hbs.AST.Program | undefined
      const changed = {
        ...block,
        ...(inside !== undefined && { program: expand(inside, within, chain) }),
        ...(inverse !== undefined && { inverse: expand(inverse, within, chain) }),
      }
      return [changed]
    }
    if (statement.type !== 'PartialStatement') return [statement]
    const name = staticName(statement as hbs.AST.PartialStatement)
    // What is no name in front of nothing else is told by the check of the template.
    if (name === undefined) return [statement]
    const block = include(name, statement, within, chain)
    return block === undefined ? [] : [block]
  }

  const include = (
    name: string,
    { loc }: hbs.AST.Statement,
    within: Source,
    chain: readonly string[],
  ): hbs.AST.BlockStatement | undefined => {
    const place = placeIn(within, loc.start)
    if (chain.includes(name)) {
      findings.push(finding('partial-circular', { chain: [...chain, name].join(' → ') }, place))
      return undefined
    }
    if (sources.length >= limits.templatePartials) {
      if (!findings.some(({ code }) => code === 'partials-too-many')) {
        findings.push(finding('partials-too-many', { most: limits.templatePartials }, place))
      }
      return undefined
    }
    const found = partials?.read(name)
    if (found === undefined) {
      const known = partials?.names() ?? []
      findings.push(
        finding('partial-unknown', { name, similar: similar(name, known), known: known.join(', ') }, place),
      )
      return undefined
    }
    const text = found.text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
    const before = textBefore(within, loc.start)
    const inner: Source = { text, file: found.file, firstLine: 1, indent: 0, before }
    const index = sources.push(inner) - 1
    const parsed = parseBody(text, (at) => placeIn(inner, at))
    findings.push(...parsed.findings)
    if (parsed.program === undefined) return undefined
    const block = includeBlock(index, expand(parsed.program, inner, [...chain, name]), loc)
    included.set(block, inner)
    return block
  }

  const expanded = expand(program, source, [])
  return { program: expanded, sources, included, findings }
}

/** The name of a partial that is given as such, without anything else. */
function staticName(statement: hbs.AST.PartialStatement): string | undefined {
  const { name, params } = statement
  const hash = statement.hash as hbs.AST.Hash | undefined
  if (name.type !== 'PathExpression' || params.length > 0 || hash !== undefined) return undefined
  return name.original
}

function textBefore({ text, before = '' }: Source, { line, column }: Position): string {
  const lines = text.split('\n').slice(0, line)
  const last = lines.pop() ?? ''
  return before + [...lines, last.slice(0, column)].join('\n')
}

function includeBlock(
  index: number,
  program: hbs.AST.Program,
  loc: hbs.AST.SourceLocation,
): hbs.AST.BlockStatement {
  const strip = { open: false, close: false }
  const path: hbs.AST.PathExpression = {
    type: 'PathExpression',
    data: false,
    depth: 0,
    parts: [includeName],
    original: includeName,
    loc,
  }
  const number: hbs.AST.NumberLiteral = { type: 'NumberLiteral', value: index, original: index, loc }
  return {
    type: 'BlockStatement',
    path,
    params: [number],
    hash: undefined as unknown as hbs.AST.Hash,
    program,
    inverse: undefined as unknown as hbs.AST.Program,
    openStrip: strip,
    inverseStrip: strip,
    closeStrip: strip,
    loc,
  }
}
