/** One record of a CSV file: the line where it starts, and its cells or what is wrong with it. */
export interface CsvRecord {
  readonly line: number
  readonly cells: readonly string[]
  readonly fault?: CsvFault
}

/** `quote-open`: a quoted cell never ends. `quote-stray`: a quote stands amid a cell. */
export type CsvFault = 'quote-open' | 'quote-stray'

/** A record longer than this has lost its closing quote. */
const recordCharacters = 64 * 1024

/**
 * The records of a CSV text (RFC 4180; any line ends). After a faulty record it goes on with the line
 * after the one where that record started, so that one lost quote does not hide the rest of the file.
 * Lines that are empty, or hold only separators, are left out.
 */
export function* csvRecords(csv: string, separator: ',' | ';' | '\t' = ','): Generator<CsvRecord> {
  const text = csv.includes('\r') ? csv.replace(/\r\n?/g, '\n') : csv
  let line = 1
  for (let start = 0; start < text.length;) {
    const lineEnd = endOfLine(text, start)
    const first = text.slice(start, lineEnd)
    if (!first.includes('"')) {
      const cells = first.split(separator)
      if (!isBlank(cells)) yield { line, cells }
      start = lineEnd + 1
      line++
      continue
    }
    const end = endOfRecord(text, start, lineEnd)
    const cells = end === undefined ? undefined : quotedCells(text.slice(start, end), separator)
    if (end === undefined || cells === undefined) {
      yield { line, cells: [], fault: end === undefined ? 'quote-open' : 'quote-stray' }
      start = lineEnd + 1
      line++
      continue
    }
    if (!isBlank(cells)) yield { line, cells }
    line += count(text, '\n', start, end) + 1
    start = end + 1
  }
}

function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === '')
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from)
  return end < 0 ? text.length : end
}

/** Where the record ends that starts at `start`: at the first line end outside quotes. */
function endOfRecord(text: string, start: number, lineEnd: number): number | undefined {
  let end = lineEnd
  let quotes = count(text, '"', start, end)
  while (quotes % 2 === 1) {
    if (end >= text.length || end - start > recordCharacters) return undefined
    const next = endOfLine(text, end + 1)
    quotes += count(text, '"', end + 1, next)
    end = next
  }
  return end
}

function count(text: string, character: string, from: number, to: number): number {
  let found = 0
  for (let at = text.indexOf(character, from); at >= 0 && at < to; at = text.indexOf(character, at + 1))
    found++
  return found
}

const cellBefore = {
  ',': /(?:[ \t]*"([^"]*(?:""[^"]*)*)"[ \t]*|([^",]*))(,|$)/y,
  ';': /(?:[ \t]*"([^"]*(?:""[^"]*)*)"[ \t]*|([^";]*))(;|$)/y,
  '\t': /(?: *"([^"]*(?:""[^"]*)*)" *|([^"\t]*))(\t|$)/y,
} as const

function quotedCells(record: string, separator: keyof typeof cellBefore): string[] | undefined {
  const cells: string[] = []
  const cell = cellBefore[separator]
  cell.lastIndex = 0
  for (;;) {
    const match = cell.exec(record)
    if (match === null) return undefined
    const [, quoted, plain = '', separator] = match
    cells.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'))
    if (separator === '') return cells
  }
}
