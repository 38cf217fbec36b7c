import type { Nodes, Root, Table } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { CellText, DocumentText, TableText } from './document-text.js'

const parser = unified().use(remarkParse).use(remarkGfm, { singleTilde: false })
const frontMatter = /^---\r?\n[\s\S]*?\r?\n---(?:\r?\n|$)/

/**
 * A Markdown file as the auditor sees it: its words at the offsets at which they stand in the file, with
 * blanks for all markup, and its tables apart. Code, addresses of links and front matter are no text.
 *
 * @example audit(markdownText('产值从3.2亿元增至10.8亿元，**增长了3.4倍**。')).findings[0]?.code // 'fold-by-to'
 */
export function markdownText(source: string, name?: string): DocumentText {
  const matter = frontMatter.exec(source)?.[0] ?? ''
  const root = parser.parse(matter.replace(/[^\r\n]/g, ' ') + source.slice(matter.length))
  // A file of the length of the source, with its line ends, into which the words are put back.
  const characters = Array.from({ length: source.length }, (_, at) => lineEnd(source.charAt(at)) ?? ' ')
  const tables: TableText[] = []
  const reader: Reader = { source, characters, tables }
  readChildren(root, reader, undefined)
  return { text: characters.join(''), original: source, tables, ...(name !== undefined && { name }) }
}

interface Reader {
  readonly source: string
  readonly characters: string[]
  readonly tables: TableText[]
}

function lineEnd(character: string): string | undefined {
  return character === '\n' || character === '\r' ? character : undefined
}

/** Returns the last block of text, which may be a table's caption. */
function readChildren(node: Root | Nodes, reader: Reader, above: CellText | undefined): CellText | undefined {
  let last = above
  for (const child of 'children' in node ? node.children : []) last = readNode(child, reader, last) ?? last
  return last
}

function readNode(node: Nodes, reader: Reader, above: CellText | undefined): CellText | undefined {
  switch (node.type) {
    case 'table':
      reader.tables.push(tableOf(node, reader, above))
      return undefined
    case 'code':
    case 'html':
    case 'definition':
    case 'yaml':
      return undefined
    case 'text':
    case 'inlineCode':
      keep(node, reader)
      return undefined
    case 'paragraph':
    case 'heading': {
      joinLines(node, reader)
      readChildren(node, reader, undefined)
      const { start, end } = spanOf(node)
      const text = reader.characters.slice(start, end).join('')
      return { text: text.trim(), offset: start + (text.length - text.trimStart().length) }
    }
    default:
      return readChildren(node, reader, above)
  }
}

function spanOf({ position }: Nodes): { start: number; end: number } {
  return { start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 }
}

/** The words as they stand; a backslash before a mark is markup. */
function keep(node: Nodes, { source, characters }: Reader): void {
  const { start, end } = spanOf(node)
  for (let at = start; at < end; at++) {
    const character = source.charAt(at)
    const escapes = character === '\\' && /[!-/:-@[-`{-~]/.test(source.charAt(at + 1))
    if (lineEnd(character) === undefined && !escapes) characters[at] = character
  }
}

/** A line's end within a paragraph is a blank. */
function joinLines(node: Nodes, { characters }: Reader): void {
  const { start, end } = spanOf(node)
  for (let at = start; at < end; at++) if (lineEnd(characters[at] ?? '') !== undefined) characters[at] = ' '
}

/** A table's cells are read by their heads, and so are no running text. */
function tableOf(node: Table, { source }: Reader, caption: CellText | undefined): TableText {
  const rows = node.children.map((row) =>
    row.children.map((cell): CellText => {
      const inner = cell.children.map(spanOf)
      const [start, end] = [inner[0]?.start ?? spanOf(cell).start, inner.at(-1)?.end ?? spanOf(cell).start]
      const raw = source.slice(start, end)
      const text = raw.replace(/[*_`\\]/g, '').trim()
      const strong = cell.children.length > 0 && cell.children.every(({ type }) => type === 'strong')
      return { text, offset: start + Math.max(0, raw.indexOf(text)), ...(strong && { strong }) }
    }),
  )
  return { ...(caption !== undefined && { caption }), rows }
}
