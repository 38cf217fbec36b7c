import { extname } from 'node:path'
import type { DocumentText } from '../audit/text/document-text.js'
import { markdownText } from '../audit/text/markdown.js'
import { limits } from '../limits.js'
import { readDocx } from './docx/read-docx.js'
import { readHtml } from './document/html-document.js'
import { refuseOtherKinds } from './document/kind.js'
import { readPdf } from './document/pdf-document.js'
import { readFileBytes } from './file-bytes.js'
import { textOf } from './file-text.js'
import type { ReadingFindings } from './reading.js'

/** Takes a document's text out of a file's bytes, with where each part stands; undefined after a finding has told why not. */
export type Extractor = (
  bytes: Uint8Array,
  file: string,
  findings: ReadingFindings,
) => DocumentText | undefined | Promise<DocumentText | undefined>

/** A kind of document that is text itself. */
function ofText(read: (text: string, file: string) => DocumentText): Extractor {
  return (bytes, file, findings) => {
    refuseOtherKinds(bytes, 'other')
    const text = textOf(bytes, file, findings)
    return text === undefined ? undefined : read(text, file)
  }
}

const plain = ofText((text, name) => ({ text, name }))
const markdown = ofText(markdownText)
const html = ofText(readHtml)

const docx: Extractor = (bytes, file) => readDocx(bytes, file).document

const pdf: Extractor = (bytes, file) => {
  refuseOtherKinds(bytes, 'pdf')
  return readPdf(bytes, file)
}

/** By a file's ending; any other is read as plain text. */
const extractors: Readonly<Partial<Record<string, Extractor>>> = {
  '.txt': plain,
  '.md': markdown,
  '.markdown': markdown,
  '.html': html,
  '.htm': html,
  '.docx': docx,
  '.docm': docx,
  '.dotx': docx,
  '.pdf': pdf,
}

/** The text of a document file, as the proofreader takes it. */
export async function readDocumentFile(
  file: string,
  findings: ReadingFindings,
): Promise<DocumentText | undefined> {
  const bytes = await readFileBytes(file, findings)
  if (bytes === undefined) return undefined
  if (bytes.length > limits.documentFileBytes) {
    findings.add('file-too-large', { bytes: bytes.length, limit: limits.documentFileBytes }, { file })
    return undefined
  }
  try {
    return await (extractors[extname(file).toLowerCase()] ?? plain)(bytes, file, findings)
  } catch (error) {
    findings.addThrown(error, file)
    return undefined
  }
}
