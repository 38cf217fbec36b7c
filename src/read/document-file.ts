import { extname } from 'node:path'
import type { DocumentText } from '../audit/text/document-text.js'
import { markdownText } from '../audit/text/markdown.js'
import { readFileText } from './file-text.js'
import type { ReadingFindings } from './reading.js'

/** Takes a document's text out of a file, with where each part stands; undefined after a finding has told why not. */
export type Extractor = (file: string, findings: ReadingFindings) => Promise<DocumentText | undefined>

const plain: Extractor = async (file, findings) => {
  const text = await readFileText(file, findings)
  return text === undefined ? undefined : { text, name: file }
}

const markdown: Extractor = async (file, findings) => {
  const text = await readFileText(file, findings)
  return text === undefined ? undefined : markdownText(text, file)
}

/** By a file's ending; any other is read as plain text. */
const extractors: Readonly<Partial<Record<string, Extractor>>> = {
  '.txt': plain,
  '.md': markdown,
  '.markdown': markdown,
}

/** The text of a document file, as the proofreader takes it. */
export function readDocumentFile(file: string, findings: ReadingFindings): Promise<DocumentText | undefined> {
  return (extractors[extname(file).toLowerCase()] ?? plain)(file, findings)
}
