import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

/** An element of a part's XML: where it begins and ends. */
export interface Found {
  readonly start: number
  readonly end: number
  readonly xml: string
}

/** The outermost elements of a name, each with all that is in it. */
export function outermost(xml: string, name: string): Found[] {
  const found: Found[] = []
  const tag = new RegExp(`<${name}(?:\\s[^<>]*)?>|</${name}>`, 'g')
  let depth = 0
  let start = 0
  for (const match of xml.matchAll(tag)) {
    if (match[0].endsWith('/>')) continue
    if (match[0].startsWith('</')) {
      depth -= 1
      const end = match.index + match[0].length
      if (depth === 0) found.push({ start, end, xml: xml.slice(start, end) })
    } else {
      if (depth === 0) start = match.index
      depth += 1
    }
  }
  return found
}

/** The text that XML prints. */
export const printedText = (xml: string): string =>
  [...xml.matchAll(/<w:t(?:\s[^<>]*)?>([^<]*)<\/w:t>/g)].map(([, text]) => text).join('')

export const replaced = (xml: string, { start, end }: Pick<Found, 'start' | 'end'>, by: string): string =>
  xml.slice(0, start) + by + xml.slice(end)

/** A Word file with one part's XML changed. */
export function withPart(
  file: Uint8Array,
  change: (xml: string) => string,
  part = 'word/document.xml',
): Uint8Array {
  const parts = unzipSync(file)
  return zipSync({ ...parts, [part]: strToU8(change(strFromU8(parts[part] ?? new Uint8Array()))) })
}

export const partXml = (file: Uint8Array, part = 'word/document.xml'): string =>
  strFromU8(unzipSync(file)[part] ?? new Uint8Array())
