import type { AttachedFile, Writer, Written } from '../writer.js'
import { fail } from '../../errors.js'
import { printPdf } from './adapter.js'
import { layOut } from './layout.js'

/**
 * Writes a document as PDF, all fonts embedded. The same document and options give the same bytes, on
 * every machine that has the same font files.
 *
 * @throws JianbaoError what cannot be printed, all of it at once: see `layOut`; `attachment-name-twice`
 *
 * @example
 * const { bytes, substitutions } = await writePdf(document, { theme: gongwen })
 */
export const writePdf: Writer = async (document, options): Promise<Written> => {
  const { attachments = [], archive = false } = options
  assertNames(attachments)
  const { pages, structure, substitutions } = layOut(document, options)
  const { language, title, issuer, date } = document
  const bytes = await printPdf({
    pages,
    structure,
    isArchive: archive,
    attachments,
    language,
    properties: { title, author: issuer, date: new Date(`${date}T00:00:00Z`) },
  })
  return { bytes, substitutions }
}

function assertNames(attachments: readonly AttachedFile[]): void {
  const names = attachments.map(({ name }) => name)
  const name = names.find((one, index) => names.indexOf(one) !== index)
  if (name !== undefined) fail('attachment-name-twice', { name })
}
