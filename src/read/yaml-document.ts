import { isCollection, isMap, isNode, LineCounter, parseDocument, type Document } from 'yaml'
import type { Place } from '../errors.js'
import type { ReadingFindings } from './reading.js'

/** A YAML or JSON document whose values know where they stand. */
export interface YamlDocument {
  readonly plain: Readonly<Record<string, unknown>>
  /** Where the value under a path stands, or what holds it if it is absent. */
  place(path: readonly PropertyKey[]): Place
}

/** Parses the document; undefined after a finding if it is no mapping. JSON is read as the YAML that it is. */
export function parseYamlDocument(
  file: string,
  text: string,
  known: readonly string[],
  findings: ReadingFindings,
): YamlDocument | undefined {
  const lines = new LineCounter()
  try {
    const document = parseDocument(text, { lineCounter: lines })
    reportSyntax(document, file, findings)
    if (document.errors.length > 0) return undefined
    const plain: unknown = document.toJS()
    if (!isMap(document.contents) || typeof plain !== 'object' || plain === null) {
      findings.add('dataset-file-not-mapping', { known: known.join(', ') }, { file, line: 1 })
      return undefined
    }
    const place = (path: readonly PropertyKey[]): Place => ({ file, ...position(document, lines, path) })
    return { plain: plain as Record<string, unknown>, place }
  } catch (error) {
    findings.add('yaml-syntax', { reason: error instanceof Error ? error.message : String(error) }, { file })
    return undefined
  }
}

/** One finding per place: a bracket that is not closed has the parser complain many times over. */
function reportSyntax(document: Document, file: string, findings: ReadingFindings): void {
  const reported = new Set<number>()
  for (const { message, pos, linePos } of [...document.errors, ...document.warnings]) {
    if (reported.has(pos[0])) continue
    reported.add(pos[0])
    const [reason = message] = message.split(/(?: at line \d+, column \d+)?:?\n/)
    const at = linePos?.[0]
    findings.add('yaml-syntax', { reason }, { file, ...(at && { line: at.line, column: at.col }) })
  }
}

function position(
  document: Document,
  lines: LineCounter,
  path: readonly PropertyKey[],
): { line: number; column: number } | undefined {
  for (let length = path.length; length >= 0; length--) {
    const node = nodeAt(document, path.slice(0, length))
    if (!isNode(node) || !node.range) continue
    const { line, col } = lines.linePos(node.range[0])
    return { line, column: col }
  }
  return undefined
}

function nodeAt(document: Document, path: readonly PropertyKey[]): unknown {
  let node: unknown = document.contents
  for (const step of path) {
    if (!isCollection(node)) return undefined
    node = node.get(step, true)
  }
  return node
}
