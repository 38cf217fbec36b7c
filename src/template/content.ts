import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Document } from 'yaml'
import { finding, type Finding } from '../errors.js'
import type { TextPlace } from './source.js'

/** The options of one document as the office wrote them, and where in the file their texts stand. */
export interface Content {
  readonly options: Readonly<Record<string, unknown>>
  readonly textPlace: (path: string) => TextPlace | undefined
  readonly findings: readonly Finding[]
}

const fence = /^---[ \t]*$/

/**
 * Reads a content file: YAML, or Markdown with the other options as front matter, whose text is the option
 * `body`.
 *
 * @example parseContent('---\nspeaker: 市统计局\n---\n各位记者，大家好。', 'a.md').options.body // '各位记者，大家好。'
 */
export function parseContent(text: string, file: string): Content {
  const plain = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
  return /\.(md|markdown)$/i.test(file) ? parseMarkdown(plain, file) : parseYaml(plain, file, 1)
}

function parseMarkdown(text: string, file: string): Content {
  const lines = text.split('\n')
  const end = fence.test(lines[0] ?? '') ? lines.findIndex((line, at) => at > 0 && fence.test(line)) : -1
  const bodyAt = end < 0 ? 0 : end + 1
  const front = parseYaml(end < 0 ? '' : lines.slice(1, end).join('\n'), file, 2)
  return {
    ...front,
    options: { ...front.options, body: lines.slice(bodyAt).join('\n') },
    textPlace: (path) =>
      path === 'body' ? { file, firstLine: bodyAt + 1, indent: 0 } : front.textPlace(path),
  }
}

function parseYaml(text: string, file: string, firstLine: number): Content {
  const lineCounter = new LineCounter()
  const document = parseDocument(text, { lineCounter, prettyErrors: false })
  const placeOf = (offset: number) => {
    const { line, col } = lineCounter.linePos(offset)
    return { file, line: line + firstLine - 1, column: col }
  }
  const findings = document.errors.map((error) =>
    finding('content-unreadable', { reason: error.message }, placeOf(error.pos[0])),
  )
  if (findings.length > 0) return { options: {}, textPlace: () => undefined, findings }
  const value = valueOf(document)
  if (value === undefined) {
    return { options: {}, textPlace: () => undefined, findings: [finding('content-not-map', {}, { file })] }
  }
  const places = new Map<string, TextPlace>()
  collect(document.contents, '', (path, offset, isBlock) => {
    const { line } = placeOf(offset)
    // The text of a block scalar begins on the line below its mark.
    const first = isBlock ? line + 1 : line
    const indent = isBlock ? indentOf(text, first - firstLine) : placeOf(offset).column - 1
    places.set(path, { file, firstLine: first, indent })
  })
  return { options: value, textPlace: (path) => places.get(path), findings }
}

/** Aliases that multiply without end make no value. */
function valueOf(document: Document.Parsed): Record<string, unknown> | undefined {
  try {
    const value = (document.toJS() ?? {}) as unknown
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : undefined
  } catch {
    return undefined
  }
}

type Visit = (path: string, offset: number, isBlock: boolean) => void

function collect(node: unknown, path: string, visit: Visit): void {
  if (isMap(node)) {
    for (const { key, value } of node.items) {
      const name = isScalar(key) ? String(key.value) : ''
      collect(value, path === '' ? name : `${path}.${name}`, visit)
    }
  } else if (isSeq(node)) node.items.forEach((item, index) => collect(item, `${path}[${index}]`, visit))
  else if (isScalar(node) && typeof node.value === 'string') {
    visit(path, node.range?.[0] ?? 0, node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED')
  }
}

function indentOf(text: string, line: number): number {
  return /^ */.exec(text.split('\n')[line] ?? '')?.[0].length ?? 0
}
