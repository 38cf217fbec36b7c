import { extname } from 'node:path'
import { fail } from '../errors.js'
import { formats, type Format, type Writer } from './writer.js'

/** Each format's writer, loaded when it is first used: docx and pdfmake are large. */
const writers: Readonly<Record<Format, Writer>> = {
  docx: async (document, options) => (await import('./docx/document.js')).writeDocx(document, options),
  pdf: async (document, options) => (await import('./pdf/document.js')).writePdf(document, options),
  html: async (document, options) => (await import('./html/document.js')).writeHtml(document, options),
  md: async (document, options) => (await import('./markdown/document.js')).writeMarkdown(document, options),
}

const extensions: ReadonlyMap<string, Format> = new Map([
  ...formats.map((format) => [`.${format}`, format] as const),
  ['.htm', 'html'],
  ['.markdown', 'md'],
])

export function writerOf(format: Format): Writer {
  return Object.hasOwn(writers, format)
    ? writers[format]
    : fail('format-unknown', { format, accepted: formats.join(', ') })
}

/** The format that a file's extension asks for. */
export function formatOf(path: string): Format {
  const accepted = formats.map((format) => `.${format}`).join(', ')
  return extensions.get(extname(path).toLowerCase()) ?? fail('output-format-unknown', { path, accepted })
}
