import type { Archive } from '../../ooxml/archive.js'
import { zipParts } from '../../write/docx/reproducible.js'

/** A package with some parts changed or added; all others are the same bytes. */
export function repacked(archive: Archive, changed: ReadonlyMap<string, string | Uint8Array>): Uint8Array {
  const parts = new Map<string, Uint8Array>()
  for (const name of archive.names()) if (!changed.has(name)) parts.set(name, archive.bytesOf(name))
  for (const [name, content] of changed) {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(encodedAsUtf8(content)) : content
    parts.set(name, bytes)
  }
  return zipParts(parts)
}

/** A part that was in UTF-16 says so. */
function encodedAsUtf8(xml: string): string {
  return xml.replace(/^(<\?xml[^>]*?encoding=["'])utf-?16(?:le|be)?(["'])/i, '$1UTF-8$2')
}
