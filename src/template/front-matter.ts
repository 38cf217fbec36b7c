import { isMap, isNode, isScalar, LineCounter, parseDocument, type Document } from 'yaml'
import type { z } from 'zod'
import { finding, type Finding } from '../errors.js'
import { expectation } from '../messages/expectation.js'
import { sharedOptionsSchema, templateMetaSchema, type TemplateMeta } from './meta.js'

export interface ParsedSource {
  readonly meta: TemplateMeta | undefined
  readonly body: string
  /** Line of the file on which the body's first line stands, from 1. */
  readonly bodyLine: number
  readonly findings: readonly Finding[]
}

const fence = /^---[ \t]*$/

/** A file of options that a template's languages share. */
export interface OptionsFile {
  readonly file: string
  readonly text: string
}

/** Templates that were read, for the next of many briefings; the ceiling only guards against hostile use. */
const read = new Map<string, ParsedSource>()
const readCeiling = 200

/** Splits a template into its YAML front matter and its body, and checks the former with the shared options. */
export function parseSource(source: string, file: string, shared?: OptionsFile): ParsedSource {
  const key = [file, source, shared?.file, shared?.text].join('\u0000')
  const known = read.get(key)
  if (known !== undefined) return known
  const parsed = readSource(source, file, shared)
  if (read.size < readCeiling) read.set(key, parsed)
  return parsed
}

function readSource(source: string, file: string, shared?: OptionsFile): ParsedSource {
  const lines = source.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/)
  const end = fence.test(lines[0] ?? '')
    ? lines.findIndex((line, index) => index > 0 && fence.test(line))
    : -1
  if (end < 0) {
    return {
      meta: undefined,
      body: '',
      bodyLine: 1,
      findings: [finding('front-matter-missing', {}, { file, line: 1, column: 1 })],
    }
  }
  const body = lines.slice(end + 1).join('\n')
  const own = parseFields(lines.slice(1, end).join('\n'), templateMetaSchema, { file, firstLine: 2 })
  const rest = shared && parseFields(shared.text, sharedOptionsSchema, { file: shared.file, firstLine: 1 })
  const findings = [...own.findings, ...(rest?.findings ?? [])]
  const { value } = own
  const meta = value && { ...value, options: { ...rest?.value?.options, ...value.options } }
  return { meta: findings.length > 0 ? undefined : meta, body, bodyLine: end + 2, findings }
}

function parseFields<T>(
  yaml: string,
  schema: z.ZodType<T>,
  { file, firstLine }: { file: string; firstLine: number },
): { value: T | undefined; findings: Finding[] } {
  const lineCounter = new LineCounter()
  const parsed = parseDocument(yaml, { lineCounter, prettyErrors: false })
  const place = (offset: number): { file: string; line: number; column: number } => {
    const { line, col } = lineCounter.linePos(offset)
    return { file, line: line + firstLine - 1, column: col }
  }
  if (parsed.errors.length > 0) {
    const findings = parsed.errors.map((error) =>
      finding('front-matter-invalid', { reason: error.message }, place(error.pos[0])),
    )
    return { value: undefined, findings }
  }
  const result = schema.safeParse(valueOf(parsed))
  if (result.success) return { value: result.data, findings: [] }
  const findings = result.error.issues.map((issue) => {
    const [at = issue.path] = issue.code === 'unrecognized_keys' ? [[...issue.path, issue.keys[0] ?? '']] : []
    const reason = issue.code === 'invalid_key' ? (issue.issues[0] ?? issue) : issue
    const field = issue.path.map(String).join('.') || 'front matter'
    return finding(
      'front-matter-field',
      { field, expected: expectation(reason) },
      place(offsetOf(parsed, at)),
    )
  })
  return { value: undefined, findings }
}

/** Aliases that multiply without end make no value. */
function valueOf(parsed: Document.Parsed): unknown {
  try {
    return parsed.toJS() ?? {}
  } catch {
    return undefined
  }
}

/** Where a field's key stands, or the nearest one around it. */
function offsetOf(parsed: Document.Parsed, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length--) {
    const parent = length === 1 ? parsed.contents : parsed.getIn(path.slice(0, length - 1), true)
    const name = path[length - 1]
    const pair = isMap(parent)
      ? parent.items.find(({ key }) => isScalar(key) && key.value === name)
      : undefined
    if (isNode(pair?.key)) return pair.key.range?.[0] ?? 0
  }
  return 0
}
