import type { Writer, Written } from '../writer.js'
import { printPdf } from './adapter.js'
import { layOut } from './layout.js'

/**
 * Writes a document as PDF, all fonts embedded. The same document and options give the same bytes, on
 * every machine that has the same font files.
 *
 * @throws JianbaoError what cannot be printed, all of it at once: see `layOut`
 *
 * @example
 * const { bytes, substitutions } = await writePdf(document, { theme: gongwen })
 */
export const writePdf: Writer = async (document, options): Promise<Written> => {
  const { pages, structure, substitutions } = layOut(document, options)
  const { language, title, issuer, date } = document
  const bytes = await printPdf({
    pages,
    structure,
    language,
    properties: { title, author: issuer, date: new Date(`${date}T00:00:00Z`) },
  })
  return { bytes, substitutions }
}
