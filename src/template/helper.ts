import type { Open } from '../document/fold-parts.js'
import type { Place } from '../errors.js'
import type { MarkdownValue } from './text-value.js'
import type { TemplateRun } from './run.js'

/** What an argument of a helper may be; `value` is anything that has a name here. */
export type ArgumentKind =
  | 'indicators'
  | 'clauses'
  | 'text'
  | 'unit'
  | 'flag'
  | 'region'
  | 'period'
  | 'value'
  | { readonly oneOf: readonly string[] }

export interface HelperSpec {
  readonly name: string
  /** How it is written, for messages and the guide. */
  readonly usage: string
  readonly block: boolean
  readonly positional: readonly ArgumentKind[]
  /** Whether the last positional argument may be repeated. */
  readonly variadic?: boolean
  readonly named: Readonly<Record<string, ArgumentKind>>
}

/** Arguments after checking: texts raw, ids split, flags true or false. */
export interface HelperCall {
  readonly run: TemplateRun
  readonly place: Place
  readonly positional: readonly unknown[]
  readonly named: Readonly<Record<string, unknown>>
}

/** A helper that prints Markdown where it stands. */
export interface PrintHelper extends HelperSpec {
  readonly block: false
  readonly print: (call: HelperCall) => MarkdownValue
}

/** A helper that decides whether its block is printed. */
export interface TestHelper extends HelperSpec {
  readonly block: true
  readonly test: (call: HelperCall) => boolean
}

/** A helper that makes one block of what stands inside it. */
export interface WrapHelper extends HelperSpec {
  readonly block: true
  readonly wrap: (call: HelperCall) => Open['wrap']
}
