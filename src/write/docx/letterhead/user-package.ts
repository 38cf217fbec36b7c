import { strFromU8, strToU8 } from 'fflate'
import { fail, JianbaoError } from '../../../errors.js'
import { limits } from '../../../limits.js'
import type { Message, MessageCode } from '../../../messages/index.js'
import { Archive } from '../../../ooxml/archive.js'
import { defaultElement, overrideElement } from '../package.js'
import { relationshipElement, type Relationship } from '../parts.js'
import { zipParts } from '../reproducible.js'
import { relationshipNamespace, wordNamespace } from '../xml.js'

const notWord = {
  en: 'it is not a Word file (.docx); a file of Word 97–2003 (.doc) or WPS (.wps) has to be saved as .docx first',
  zh: '不是 Word 文件（.docx）；.doc、.wps 文件请先另存为 .docx',
}
const tooLarge = { en: 'it is too large', zh: '文件过大' }
const hasMacros = { en: 'it holds macros; save it as .docx', zh: '文件含宏，请另存为 .docx' }
const isStrict = {
  en: 'it is saved as “Strict Open XML”; save it as an ordinary .docx',
  zh: '文件为“Strict Open XML”格式，请另存为普通 .docx',
}

const isDamaged = { en: 'it is damaged', zh: '文件已损坏' }
const isEncrypted = { en: 'it is protected by a password', zh: '文件设有打开密码' }

/** What the reader of packages finds, said of a letterhead. */
const reasons: Readonly<Partial<Record<MessageCode, Message>>> = {
  'document-not-one': notWord,
  'document-damaged': isDamaged,
  'document-encrypted': isEncrypted,
  'document-too-large': tooLarge,
  'document-too-many-parts': tooLarge,
  'document-bomb': tooLarge,
}

/** All parts by path; `refuse` ends it for what is no package, or too large. */
function unpacked(bytes: Uint8Array, refuse: (reason: Message) => never): Map<string, Uint8Array> {
  try {
    const archive = new Archive(bytes, 'document')
    const parts = new Map<string, Uint8Array>()
    let total = 0
    for (const path of archive.names()) {
      const content = archive.bytesOf(path)
      total += content.length
      if (total > limits.letterheadBytes) refuse(tooLarge)
      parts.set(path, content)
    }
    return parts
  } catch (error) {
    const [found] = error instanceof JianbaoError ? error.findings : []
    const reason = found && reasons[found.code]
    if (reason === undefined) throw error
    return refuse(reason)
  }
}

const textPath = /\.(?:xml|rels)$/

/** A user's Word file, taken apart. */
export class UserPackage {
  private constructor(
    private readonly parts: Map<string, Uint8Array>,
    /** Path of the part with the text. */
    readonly documentPath: string,
  ) {}

  /** @throws JianbaoError `letterhead-not-readable`. */
  static open(bytes: Uint8Array, file: string): UserPackage {
    const refuse = (reason: Message): never => fail('letterhead-not-readable', { reason }, { file })
    const parts = unpacked(bytes, refuse)
    const text = (path: string): string => strFromU8(parts.get(path) ?? new Uint8Array())
    for (const path of parts.keys())
      if (textPath.test(path) && text(path).includes('<!DOCTYPE')) refuse(notWord)
    const office = (text('_rels/.rels').match(/<Relationship [^<>]*>/g) ?? []).find((one) =>
      / Type="[^"]*\/officeDocument"/.test(one),
    )
    const documentPath = (/ Target="\/?([^"]*)"/.exec(office ?? '')?.[1] ?? '').replace(/^\.\//, '')
    const document = text(documentPath)
    if (document.includes('http://purl.oclc.org/ooxml/wordprocessingml/main')) refuse(isStrict)
    if (!document.includes(wordNamespace) || !/<w:body[ >]/.test(document)) refuse(notWord)
    const types = text('[Content_Types].xml')
    if (types.includes('macroEnabled')) refuse(hasMacros)
    // A template becomes a document.
    parts.set(
      '[Content_Types].xml',
      strToU8(types.replace('wordprocessingml.template.main+xml', 'wordprocessingml.document.main+xml')),
    )
    return new UserPackage(parts, documentPath)
  }

  get folder(): string {
    return this.documentPath.replace(/[^/]*$/, '')
  }

  paths(): string[] {
    return [...this.parts.keys()]
  }

  text(path: string): string {
    const bytes = this.parts.get(path)
    return bytes === undefined ? '' : strFromU8(bytes)
  }

  has(path: string): boolean {
    return this.parts.has(path)
  }

  /** Sets a part; a new one gets its content type. */
  set(path: string, content: string | Uint8Array): void {
    if (!this.parts.has(path)) this.giveType(path)
    this.parts.set(path, typeof content === 'string' ? strToU8(content) : content)
  }

  private giveType(path: string): void {
    const types = this.text('[Content_Types].xml')
    const extension = path.replace(/^.*\./, '')
    const known = new RegExp(`<Default [^<>]*Extension="${extension}"`, 'i').test(types)
    const override = overrideElement(path.replace(this.folder, 'word/'))?.replace(
      'PartName="/word/',
      `PartName="/${this.folder}`,
    )
    const more = `${known ? '' : defaultElement(extension)}${override ?? ''}`
    // Defaults may stand after overrides; the order is free.
    this.parts.set('[Content_Types].xml', strToU8(types.replace('</Types>', `${more}</Types>`)))
  }

  private relationshipsPath(part: string): string {
    return part.replace(/([^/]*)$/, '_rels/$1.rels')
  }

  /** Adds relationships to a part. */
  relate(part: string, relationships: readonly Relationship[]): void {
    if (relationships.length === 0) return
    const path = this.relationshipsPath(part)
    const elements = relationships.map(relationshipElement).join('')
    const there = this.text(path)
    const root = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">`
    this.set(
      path,
      there === ''
        ? `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${root}${elements}</Relationships>`
        : there.includes('</Relationships>')
          ? there.replace('</Relationships>', `${elements}</Relationships>`)
          : there.replace(/<Relationships([^<>]*)\/>/, `<Relationships$1>${elements}</Relationships>`),
    )
  }

  /** The part of the text's that a relationship of a type leads to, such as its styles. */
  related(type: string): string | undefined {
    const relationships = this.text(this.relationshipsPath(this.documentPath))
    const found = (relationships.match(/<Relationship [^<>]*>/g) ?? []).find((one) =>
      one.includes(` Type="${relationshipNamespace}/${type}"`),
    )
    const target = / Target="([^"]*)"/.exec(found ?? '')?.[1]
    if (target === undefined) return undefined
    return target.startsWith('/') ? target.slice(1) : this.folder + target.replace(/^\.\//, '')
  }

  /** Every part that a type of relationship of the text leads to: headers, footers. */
  relatedAll(type: string): string[] {
    const relationships = this.text(this.relationshipsPath(this.documentPath))
    return (relationships.match(/<Relationship [^<>]*>/g) ?? [])
      .filter((one) => one.includes(` Type="${relationshipNamespace}/${type}"`))
      .flatMap((one) => / Target="([^"]*)"/.exec(one)?.[1] ?? [])
      .map((target) => (target.startsWith('/') ? target.slice(1) : this.folder + target.replace(/^\.\//, '')))
  }

  bytes(): Uint8Array {
    return zipParts(this.parts)
  }
}
