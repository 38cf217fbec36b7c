import { SaxesParser } from 'saxes'
import { fail } from '../errors.js'
import type { Archive, PackageKind } from './archive.js'

export type Attributes = Readonly<Record<string, string>>

/** What is told of a part's elements; names come without their namespace's prefix. */
export interface XmlHandler {
  open?(name: string, attributes: Attributes): void
  text?(text: string): void
  close?(name: string): void
}

/** Reads a part of an archive as XML, piece by piece: a part is never held as a whole. */
export function readXml(archive: Archive, part: string, handler: XmlHandler): void {
  const parser = new SaxesParser()
  parser.on('doctype', () => fail(`${archive.kind}-doctype`, { part }))
  parser.on('error', ({ message }) => fail(`${archive.kind}-xml`, { part, reason: message }))
  parser.on('opentag', ({ name, attributes }) => handler.open?.(localName(name), attributes))
  if (handler.text) {
    parser.on('text', (data) => handler.text?.(data))
    parser.on('cdata', (data) => handler.text?.(data))
  }
  parser.on('closetag', ({ name }) => handler.close?.(localName(name)))
  const decoder = new XmlDecoder(part, archive.kind)
  archive.read(part, (piece) => parser.write(decoder.decode(piece)))
  parser.write(decoder.end())
  parser.close()
}

export function localName(name: string): string {
  const colon = name.indexOf(':')
  return colon < 0 ? name : name.slice(colon + 1)
}

/** An attribute by its local name: `r:id` or, in some writers' files, `rel:id`. */
export function attribute(attributes: Attributes, name: string): string | undefined {
  const plain = attributes[name]
  if (plain !== undefined) return plain
  const key = Object.keys(attributes).find((one) => one.endsWith(`:${name}`))
  return key === undefined ? undefined : attributes[key]
}

/** UTF-8, or UTF-16 by its mark, as XML of packages may be. */
export class XmlDecoder {
  #decoder: TextDecoder | undefined

  constructor(
    readonly part: string,
    readonly kind: PackageKind,
  ) {}

  decode(piece: Uint8Array): string {
    this.#decoder ??= new TextDecoder(encodingOf(piece), { fatal: true })
    return this.#try(() => this.#decoder?.decode(piece, { stream: true }) ?? '')
  }

  end(): string {
    return this.#try(() => this.#decoder?.decode() ?? '')
  }

  #try(decode: () => string): string {
    try {
      return decode()
    } catch {
      return fail(`${this.kind}-xml`, {
        part: this.part,
        reason: 'neither UTF-8 nor UTF-16 / 非 UTF-8、UTF-16 编码',
      })
    }
  }
}

function encodingOf(piece: Uint8Array): string {
  if (piece[0] === 0xff && piece[1] === 0xfe) return 'utf-16le'
  if (piece[0] === 0xfe && piece[1] === 0xff) return 'utf-16be'
  return 'utf-8'
}
