import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import * as fontkit from 'fontkit'

const packaged = fileURLToPath(new URL('../../fonts', import.meta.url))

/**
 * `half`: letters and digits half an em wide and quotation marks whole ones, as in 仿宋, 宋体, 黑体 and 楷体;
 * `western`: those of Times New Roman and Arial.
 */
export type OfficialWidths = 'half' | 'western'

/** Widths by code point, in thousandths of an em, out of the metrics of the standard faces that pdfkit carries. */
function standardWidths(name: 'Times-Roman' | 'Helvetica'): Map<number, number> {
  const folder = join(dirname(createRequire(import.meta.url).resolve('pdfkit')), 'data')
  const lines = readFileSync(join(folder, `${name}.afm`), 'utf8').matchAll(
    /^C -?\d+ ; WX (\d+) ; N (\w+) ;/gm,
  )
  const byName = new Map([...lines].map(([, width, glyph = '']) => [glyph, Number(width)]))
  const marks: Readonly<Record<string, string>> = {
    '‘': 'quoteleft',
    '’': 'quoteright',
    '“': 'quotedblleft',
    '”': 'quotedblright',
    '–': 'endash',
    '—': 'emdash',
  }
  const widths = new Map<number, number>()
  for (let code = 0x20; code < 0x7f; code += 1) {
    const width = byName.get(glyphNames[code - 0x20] ?? '')
    if (width !== undefined) widths.set(code, width)
  }
  for (const [mark, glyph] of Object.entries(marks)) {
    const width = byName.get(glyph)
    if (width !== undefined) widths.set(mark.codePointAt(0) ?? 0, width)
  }
  return widths
}

/** Adobe's names of U+0020 to U+007E. */
const glyphNames = [
  ...'space exclam quotedbl numbersign dollar percent ampersand quotesingle parenleft parenright'.split(' '),
  ...'asterisk plus comma hyphen period slash zero one two three four five six seven eight nine'.split(' '),
  ...'colon semicolon less equal greater question at'.split(' '),
  ...'ABCDEFGHIJKLMNOPQRSTUVWXYZ',
  ...'bracketleft backslash bracketright asciicircum underscore grave'.split(' '),
  ...'abcdefghijklmnopqrstuvwxyz',
  ...'braceleft bar braceright asciitilde'.split(' '),
]

function halfWidths(): Map<number, number> {
  const widths = new Map<number, number>()
  for (let code = 0x20; code < 0x7f; code += 1) widths.set(code, 500)
  for (const mark of '‘’“”—…·') widths.set(mark.codePointAt(0) ?? 0, 1000)
  return widths
}

/** Gives glyphs of a TrueType file other widths; both tables with widths keep their places. */
function withWidths(path: string, widths: ReadonlyMap<number, number>): Buffer {
  const bytes = readFileSync(path)
  const font = fontkit.create(bytes)
  if ('fonts' in font) throw new Error(`${path} is a collection`)
  const tables = new DataView(bytes.buffer, bytes.byteOffset)
  const count = tables.getUint16(4)
  let at = 0
  for (let index = 0; index < count; index += 1) {
    const entry = 12 + index * 16
    if (bytes.toString('latin1', entry, entry + 4) === 'hmtx') at = tables.getUint32(entry + 8)
  }
  for (const [code, width] of widths)
    if (font.hasGlyphForCodePoint(code))
      tables.setUint16(at + font.glyphForCodePoint(code).id * 4, (width * font.unitsPerEm) / 1000)
  return bytes
}

/**
 * Fills a folder with the packaged faces, their letters and marks as wide as those of the official faces
 * that a Word file names: lines then break as with those.
 */
export function officialWidths(folder: string, kind: OfficialWidths): void {
  mkdirSync(folder, { recursive: true })
  for (const file of readdirSync(packaged).filter((name) => name.endsWith('.ttf'))) {
    const widths =
      kind === 'half' ? halfWidths() : standardWidths(file.includes('Sans') ? 'Helvetica' : 'Times-Roman')
    writeFileSync(join(folder, file), withWidths(join(packaged, file), widths))
  }
}
