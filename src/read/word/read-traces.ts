import { fail, JianbaoError } from '../../errors.js'
import type { Message, MessageCode } from '../../messages/index.js'
import { Archive } from '../xlsx/archive.js'
import { figureTexts } from './figure-texts.js'
import { ledgerPart, type TracedFigure } from './ledger-part.js'

/** A figure of the ledger where it stands in the file now. */
export interface BoundFigure extends TracedFigure {
  /** As it stands in the file now. */
  readonly text: string
  /** The part of the file that it stands in, such as `word/document.xml`. */
  readonly part: string
}

/** What a Word file tells of the figures that it was made with. */
export interface WordTraces {
  /** In reading order; a figure that was copied is there twice. */
  readonly figures: readonly BoundFigure[]
  /** The figures of the ledger that are in the file no more. */
  readonly deleted: readonly TracedFigure[]
}

const textPart = /^word\/(?:document|footnotes|endnotes|header|footer)\d*\.xml$/
const customPart = /^customXml\/(?![^/]*Props\d)[^/]+\.xml$/

/**
 * Reads the figures of a Word file back that jianbao made, whichever program saved it since: what each was,
 * and what it is now. Undefined for a file without a ledger.
 *
 * @throws JianbaoError `word-file-not-readable` for what is no sound .docx, or too large.
 * @example
 * const traces = readTraces(await readFile('edited.docx'))
 * const changed = traces?.figures.filter(({ text, printed }) => text !== printed)
 */
export function readTraces(docx: Uint8Array): WordTraces | undefined {
  try {
    const archive = new Archive(docx)
    const names = archive.names()
    if (!names.includes('[Content_Types].xml') || !names.some((name) => textPart.test(name)))
      fail('word-file-not-readable', { reason: notWord })
    const ledger = names
      .filter((name) => customPart.test(name))
      .flatMap((name) => ledgerPart(archive, name) ?? [])
    if (ledger.length === 0) return undefined
    const byId = new Map(ledger.map((figure) => [figure.id, figure]))
    const figures = names
      .filter((name) => textPart.test(name))
      .flatMap((name) => figureTexts(archive, name))
      .flatMap(({ id, text, part }): BoundFigure[] => {
        const figure = byId.get(id)
        return figure === undefined ? [] : [{ ...figure, text, part }]
      })
    const there = new Set(figures.filter(({ text }) => text !== '').map(({ id }) => id))
    return {
      figures: figures.filter(({ text }) => text !== ''),
      deleted: ledger.filter(({ id }) => !there.has(id)),
    }
  } catch (error) {
    if (!(error instanceof JianbaoError)) throw error
    const [found] = error.findings
    const reason = found === undefined ? undefined : reasons[found.code]
    if (reason === undefined) throw error
    return fail('word-file-not-readable', { reason })
  }
}

const notWord = { en: 'it is no Word file (.docx)', zh: '不是 Word 文件（.docx）' }
const damaged = { en: 'it is damaged', zh: '文件已损坏' }
const tooLarge = { en: 'it unpacks to too much', zh: '解压后过大' }

/** What the reader of packages finds, said of a Word file. */
const reasons: Readonly<Partial<Record<MessageCode, Message>>> = {
  'workbook-not-one': notWord,
  'workbook-damaged': damaged,
  'workbook-xml': damaged,
  'workbook-doctype': { en: 'it holds a DOCTYPE', zh: '文件含有 DOCTYPE' },
  'workbook-encrypted': { en: 'it is protected by a password', zh: '文件设有打开密码' },
  'workbook-too-large': tooLarge,
  'workbook-too-many-parts': tooLarge,
  'workbook-bomb': tooLarge,
  'word-file-nested': damaged,
}
