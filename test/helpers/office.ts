import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { hasTool } from './tools.js'

const script = fileURLToPath(new URL('../../scripts/office-pdf.mjs', import.meta.url))

/** What keeps pages from being measured here; empty if nothing does. */
export const officeMissing = ['soffice', 'pdftotext', 'pdftoppm'].filter((tool) => !hasTool(tool)).join(', ')

function run(command: string, parameters: readonly string[]): Buffer {
  const result = spawnSync(command, parameters, { maxBuffer: 64 * 1024 * 1024 })
  if (result.status !== 0) throw new Error(`${command}: ${result.stderr.toString()}`)
  return result.stdout
}

export interface PageLine {
  /** Points from the left and top edge of the page. */
  readonly left: number
  readonly right: number
  readonly top: number
  readonly text: string
}

export interface OfficePages {
  /** The lines of each page from top to bottom, as LibreOffice breaks them. */
  readonly pages: readonly (readonly PageLine[])[]
  /** Millimetres from the top of a page, from 1, to the ink of the last dash on it. */
  dashMm(page: number): number
}

/** Lets LibreOffice lay out a Word file, with the packaged faces in place of the official ones. */
export function officePages(docx: Uint8Array): OfficePages {
  const folder = mkdtempSync(join(tmpdir(), 'office-pages-'))
  try {
    writeFileSync(join(folder, 'a.docx'), docx)
    run(process.execPath, [script, join(folder, 'a.docx'), folder])
    const boxes = run('pdftotext', ['-bbox', join(folder, 'a.pdf'), '-']).toString()
    const pages = boxes.split('<page ').slice(1).map(pageLines)
    const dpi = 300
    run('pdftoppm', ['-r', String(dpi), '-gray', join(folder, 'a.pdf'), join(folder, 'p')])
    const dashes = pages.map((_, index) => {
      const name = `p-${String(index + 1).padStart(String(pages.length).length, '0')}.pgm`
      return lastDashRow(readFileSync(join(folder, name))) * (25.4 / dpi)
    })
    return { pages, dashMm: (page) => dashes[page - 1] ?? NaN }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function pageLines(page: string): PageLine[] {
  const words = [
    ...page.matchAll(/<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="[\d.]+">([^<]*)<\/word>/g),
  ].map(([, left, top, right, text = '']) => ({
    left: Number(left),
    top: Number(top),
    right: Number(right),
    text,
  }))
  const lines: PageLine[] = []
  for (const word of words) {
    const index = lines.findIndex((line) => Math.abs(line.top - word.top) < 3)
    const line = lines[index]
    if (line === undefined) lines.push(word)
    else
      lines[index] = {
        top: line.top,
        left: Math.min(line.left, word.left),
        right: Math.max(line.right, word.right),
        text: line.text + word.text,
      }
  }
  return lines.sort((one, other) => one.top - other.top)
}

/** The row, in pixels, of the dash before the page number: the foremost ink of the last inked rows. */
function lastDashRow(pgm: Buffer): number {
  const header = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(pgm.subarray(0, 40).toString('latin1'))
  if (header === null) throw new Error('not a grey picture')
  const width = Number(header[1])
  const pixels = pgm.subarray(header[0].length)
  const inkAt = (row: number): number =>
    pixels.subarray(row * width, (row + 1) * width).findIndex((grey) => grey < 128)
  let row = Number(header[2]) - 1
  while (inkAt(row) === -1) row -= 1
  const rows: { row: number; left: number }[] = []
  for (; inkAt(row) !== -1; row -= 1) rows.push({ row, left: inkAt(row) })
  const left = Math.min(...rows.map((one) => one.left))
  const dash = rows.filter((one) => one.left <= left + 2).map((one) => one.row)
  return dash.reduce((sum, one) => sum + one, 0) / dash.length
}
