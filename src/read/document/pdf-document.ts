import type { DocumentText, TextPlace, TableText } from '../../audit/text/document-text.js'
import { fail } from '../../errors.js'
import { limits } from '../../limits.js'
import { headOver, joined, pdfLines, type PdfItem, type PdfLine } from './pdf-lines.js'

/**
 * The text of a PDF: lines joined into paragraphs, rows with wide gaps as tables, page numbers left out.
 * Nothing is drawn, run or fetched.
 *
 * @throws JianbaoError, without a place, for a PDF that is damaged, protected, too long or without text.
 */
export async function readPdf(bytes: Uint8Array, name?: string): Promise<DocumentText> {
  const pages = await pagesOf(bytes)
  if (pages.every(({ length }) => length === 0)) fail('pdf-without-text', {})
  return textOfLines(withoutRunningHeads(pages), name)
}

async function pagesOf(bytes: Uint8Array): Promise<PdfLine[][]> {
  const { getDocumentProxy } = await import('unpdf')
  try {
    // The reader takes the bytes for itself and empties what it was given.
    const pdf = await getDocumentProxy(Uint8Array.from(bytes), {
      useSystemFonts: false,
      disableFontFace: true,
      stopAtErrors: false,
      verbosity: 0,
    })
    try {
      if (pdf.numPages > limits.pdfPages)
        fail('pdf-too-many-pages', { pages: pdf.numPages, limit: limits.pdfPages })
      const pages: PdfLine[][] = []
      let characters = 0
      for (let number = 1; number <= pdf.numPages; number++) {
        const page = await pdf.getPage(number)
        const { items } = await page.getTextContent({ disableNormalization: false })
        const found = items.flatMap((item): PdfItem[] => {
          if (!('str' in item)) return []
          const [a = 0, b = 0, , , x = 0, y = 0] = item.transform as number[]
          characters += item.str.length
          return [{ text: item.str, x, y, width: item.width, size: Math.hypot(a, b) || item.height }]
        })
        if (characters > limits.documentPartBytes)
          fail('document-too-large', { part: `page ${number}`, limit: limits.documentPartBytes })
        pages.push(pdfLines(found, number))
        page.cleanup()
      }
      return pages
    } finally {
      await pdf.loadingTask.destroy()
    }
  } catch (error) {
    if (!(error instanceof Error) || error.name === 'JianbaoError') throw error
    if (error.name === 'PasswordException') fail('pdf-encrypted', {})
    return fail('pdf-damaged', { reason: error.message })
  }
}

const pageNumber = /^[\s\-—–－·第Pp.]*\d{1,4}[\s\-—–－·页]*(?:\/\s*\d+)?$/

/** Page numbers are left out; a head or foot that several pages repeat is kept once, at the end. */
function withoutRunningHeads(pages: readonly (readonly PdfLine[])[]): PdfLine[] {
  const edge = (lines: readonly PdfLine[]): PdfLine[] => {
    const byHeight = [...lines].sort((a, b) => b.y - a.y)
    const [top, bottom] = [byHeight[0], byHeight.at(-1)]
    return [top, bottom].filter((line) => line !== undefined)
  }
  const key = (line: PdfLine): string => textOf(line).replace(/\d+/g, '0')
  const counts = new Map<string, number>()
  for (const lines of pages)
    for (const line of edge(lines)) counts.set(key(line), (counts.get(key(line)) ?? 0) + 1)
  const last: PdfLine[] = []
  const kept = pages.flatMap((lines) => {
    const edges = new Set(edge(lines))
    return lines.filter((line) => {
      if (!edges.has(line)) return true
      if (pageNumber.test(textOf(line))) return false
      const isRepeated = pages.length > 2 && (counts.get(key(line)) ?? 0) > pages.length / 2
      if (isRepeated && !last.some((one) => key(one) === key(line))) last.push(line)
      return !isRepeated
    })
  })
  return [...kept, ...last]
}

function textOf({ cells }: PdfLine): string {
  return cells.map(({ text }) => text).join(' ')
}

function textOfLines(lines: readonly PdfLine[], name: string | undefined): DocumentText {
  const margins = marginsOf(lines)
  let text = ''
  let original = ''
  const places: TextPlace[] = []
  const tables: TableText[] = []
  let paragraph = { text: '', offset: 0 }
  for (let at = 0; at < lines.length;) {
    const rows = tableAt(lines, at)
    const line = lines[at]
    if (line === undefined) break
    if (rows.length > 1) {
      const caption = { text: paragraph.text.trim(), offset: paragraph.offset }
      const cells: TableText['rows'][number][] = []
      for (const row of rows) {
        original += '\n'
        places.push({ offset: original.length, page: row.page })
        cells.push(
          row.cells.map((cell, index) => {
            if (index > 0) original += '\t'
            const offset = original.length
            original += cell.text
            return { text: cell.text.trim(), offset }
          }),
        )
      }
      text += original.slice(text.length).replace(/[^\n]/g, ' ')
      tables.push({ ...(caption.text !== '' && { caption }), rows: cells })
      paragraph = { text: '', offset: original.length }
      at += rows.length
      continue
    }
    const before = lines[at - 1]
    const isNew = paragraph.text === '' || before === undefined || beginsParagraph(before, line, margins)
    const content = textOf(line)
    if (isNew && original !== '') original += '\n'
    const start = original.length
    if (isNew) paragraph = { text: '', offset: start }
    const after = isNew ? content : joined(paragraph.text, content)
    const added = after.slice(paragraph.text.length)
    places.push({ offset: start, page: line.page })
    original += added
    paragraph.text = after
    text += original.slice(text.length)
    at++
  }
  return { text, original, places, tables, ...(name !== undefined && { name }) }
}

/** A table that begins here, with a head that is not divided as clearly as its rows. */
function tableAt(lines: readonly PdfLine[], from: number): readonly PdfLine[] {
  const rows = tableRows(lines, from)
  if (rows.length > 1) return rows
  const line = lines[from]
  const below = tableRows(lines, from + 1)
  const head = line !== undefined && below.length > 1 ? headOver(line, below) : undefined
  return head === undefined ? rows : [head, ...below]
}

/** Consecutive lines of a page with the same number of cells, one under the other. */
function tableRows(lines: readonly PdfLine[], from: number): PdfLine[] {
  const head = lines[from]
  if (head === undefined || head.cells.length < 2) return []
  const rows = [head]
  for (let at = from + 1; at < lines.length; at++) {
    const line = lines[at]
    const above = rows.at(-1)
    if (line?.cells.length !== head.cells.length || above === undefined) break
    const isBelow = line.page !== above.page || line.y < above.y
    const isAligned = line.cells.every((cell, index) => {
      const over = head.cells[index]
      const next = head.cells[index + 1]
      const before = head.cells[index - 1]
      return (
        over !== undefined &&
        (next === undefined || cell.left < next.right) &&
        (before === undefined || cell.right > before.left)
      )
    })
    if (!isBelow || !isAligned) break
    rows.push(line)
  }
  return rows
}

interface Margins {
  readonly left: number
  readonly right: number
}

/** Where most lines end, and the leftmost begin. */
function marginsOf(lines: readonly PdfLine[]): Margins {
  const long = lines.filter(({ cells }) => cells.length === 1)
  const lefts = long.map(({ left }) => left).sort((a, b) => a - b)
  const rights = long.map(({ right }) => right).sort((a, b) => a - b)
  return { left: lefts[Math.floor(lefts.length * 0.05)] ?? 0, right: rights.at(-1) ?? 0 }
}

/** A short line ends a paragraph; an indent, another size or a wide gap begins one. */
function beginsParagraph(before: PdfLine, line: PdfLine, { left, right }: Margins): boolean {
  const { size } = line
  if (before.cells.length > 1 && line.cells.length > 1) return true
  if (Math.abs(before.size - size) > size * 0.1) return true
  const isLatin = /[A-Za-z]/.test(textOf(before).slice(-12)) && !wideEnd.test(textOf(before))
  if (before.right < right - size * (isLatin ? 6 : 2.2)) return true
  if (line.left > left + size * 1.2) return true
  return line.page === before.page && before.y - line.y > size * 3
}

const wideEnd = /[\u2e80-\u9fff\u3000-\u303f\uff00-\uffef]$/
