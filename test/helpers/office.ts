import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { officialWidths, type OfficialWidths } from './official-widths.js'
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

/** Rows of ink that no white row divides, in millimetres from the page's left upper corner. */
export interface InkBand {
  readonly top: number
  readonly bottom: number
  readonly left: number
  readonly right: number
}

export interface OfficePages {
  /** The lines of each page from top to bottom, as LibreOffice breaks them. */
  readonly pages: readonly (readonly PageLine[])[]
  /** Every word of the first page. */
  readonly words: readonly PageLine[]
  /** Millimetres from the top of a page, from 1, to the ink of the last dash on it. */
  dashMm(page: number): number
  /** The ink of a page, from 1, from top to bottom. */
  inkMm(page: number): readonly InkBand[]
}

/** LibreOffice puts a gap between Han characters and digits that the Word file switches off. */
const gapOff = (fodt: string): string =>
  fodt.replaceAll('style:text-autospace="ideograph-alpha"', 'style:text-autospace="none"')

/**
 * Lets LibreOffice turn Word files of a folder into PDF files beside them, set as Word sets them: in faces as
 * wide as those that the files name, without the gaps that they switch off.
 */
export function officialPdfs(folder: string, names: readonly string[], kind: OfficialWidths): void {
  const fonts = join(folder, `fonts-${kind}`)
  officialWidths(fonts, kind)
  const convert = (inputs: readonly string[], to: string): void => {
    run(process.execPath, [
      script,
      '--fonts',
      fonts,
      '--to',
      to,
      ...inputs.map((one) => join(folder, one)),
      folder,
    ])
  }
  convert(names, 'fodt')
  const flat = names.map((name) => name.replace(/\.docx$/, '.fodt'))
  for (const name of flat) writeFileSync(join(folder, name), gapOff(readFileSync(join(folder, name), 'utf8')))
  convert(flat, 'pdf')
}

/** Lets LibreOffice turn Word files of a folder into PDF files in another, all in one start. */
export function officePdfs(folder: string, names: readonly string[], to: string): void {
  run(process.execPath, [script, ...names.map((name) => join(folder, name)), to])
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
    const pictures = pages.map((_, index) => {
      const name = `p-${String(index + 1).padStart(String(pages.length).length, '0')}.pgm`
      return readPicture(readFileSync(join(folder, name)))
    })
    const mm = 25.4 / dpi
    return {
      pages,
      words: pageWords(boxes.split('<page ')[1] ?? ''),
      dashMm: (page) => lastDashRow(pictureOf(pictures, page)) * mm,
      inkMm: (page) =>
        inkBands(pictureOf(pictures, page)).map(({ top, bottom, left, right }) => ({
          top: top * mm,
          bottom: (bottom + 1) * mm,
          left: left * mm,
          right: (right + 1) * mm,
        })),
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function pageWords(page: string): PageLine[] {
  return [
    ...page.matchAll(/<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="[\d.]+">([^<]*)<\/word>/g),
  ].map(([, left, top, right, text = '']) => ({
    left: Number(left),
    top: Number(top),
    right: Number(right),
    text,
  }))
}

function pageLines(page: string): PageLine[] {
  const lines: PageLine[] = []
  for (const word of pageWords(page)) {
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

interface Picture {
  readonly width: number
  readonly height: number
  readonly pixels: Buffer
}

function readPicture(pgm: Buffer): Picture {
  const header = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(pgm.subarray(0, 40).toString('latin1'))
  if (header === null) throw new Error('not a grey picture')
  return { width: Number(header[1]), height: Number(header[2]), pixels: pgm.subarray(header[0].length) }
}

function pictureOf(pictures: readonly Picture[], page: number): Picture {
  const picture = pictures[page - 1]
  if (picture === undefined) throw new Error(`there is no page ${page}`)
  return picture
}

const isInk = (grey: number): boolean => grey < 200

function rowOf({ width, pixels }: Picture, row: number): { left: number; right: number } | undefined {
  const line = pixels.subarray(row * width, (row + 1) * width)
  const left = line.findIndex(isInk)
  return left === -1 ? undefined : { left, right: line.findLastIndex(isInk) }
}

function inkBands(picture: Picture): InkBand[] {
  const bands: InkBand[] = []
  let open: InkBand | undefined
  for (let row = 0; row < picture.height; row += 1) {
    const ink = rowOf(picture, row)
    if (ink === undefined) {
      if (open !== undefined) bands.push(open)
      open = undefined
    } else
      open = {
        top: open?.top ?? row,
        bottom: row,
        left: Math.min(open?.left ?? ink.left, ink.left),
        right: Math.max(open?.right ?? ink.right, ink.right),
      }
  }
  return bands
}

/** The row, in pixels, of the dash before the page number: the foremost ink of the last inked rows. */
function lastDashRow(picture: Picture): number {
  const leftOf = (row: number): number => rowOf(picture, row)?.left ?? -1
  let row = picture.height - 1
  while (leftOf(row) === -1) row -= 1
  const rows: { row: number; left: number }[] = []
  for (; leftOf(row) !== -1; row -= 1) rows.push({ row, left: leftOf(row) })
  const left = Math.min(...rows.map((one) => one.left))
  const dash = rows.filter((one) => one.left <= left + 2).map((one) => one.row)
  return dash.reduce((sum, one) => sum + one, 0) / dash.length
}
