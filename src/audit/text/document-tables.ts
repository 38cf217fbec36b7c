import type { CellText, DocumentText, TableText } from './document-text.js'

/** The tables of a document: those that its extractor gives, or those that are drawn with | in its text. */
export function tablesOf({ tables, text }: DocumentText): readonly TableText[] {
  return tables ?? pipeTables(text)
}

const rule = /^\s*\|?[\s:|-]+\|?\s*$/

/** Tables of Markdown: lines that begin with |, under the last line of text before them. */
function pipeTables(text: string): TableText[] {
  const tables: TableText[] = []
  let rows: CellText[][] = []
  let caption: CellText | undefined
  let above: CellText | undefined
  const close = (): void => {
    if (rows.length > 1) tables.push({ ...(caption !== undefined && { caption }), rows })
    rows = []
  }
  for (let start = 0; start < text.length;) {
    const end = endOfLine(text, start)
    const line = text.slice(start, end)
    if (line.startsWith('|')) {
      if (rows.length === 0) caption = above
      if (!rule.test(line)) rows.push(cellsOf(line, start))
    } else {
      close()
      if (line.trim() !== '') above = { text: line, offset: start }
    }
    start = end + 1
  }
  close()
  return tables
}

function endOfLine(text: string, start: number): number {
  const end = text.indexOf('\n', start)
  return end < 0 ? text.length : end
}

function cellsOf(line: string, offset: number): CellText[] {
  const cells: CellText[] = []
  let start = 1
  for (let at = 1; at <= line.length; at++) {
    const closes = line.charAt(at) === '|' && line.charAt(at - 1) !== '\\'
    if (!closes && at < line.length) continue
    const raw = line.slice(start, at)
    const marked = raw.trim()
    const text = marked.replace(/^\*\*(.*)\*\*$/, '$1')
    const strong = text !== marked
    if (closes || text !== '')
      cells.push({ text, offset: offset + start + raw.indexOf(text), ...(strong && { strong }) })
    start = at + 1
  }
  return cells
}
