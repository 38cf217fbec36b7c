import { fail } from '../../errors.js'
import { limits } from '../../limits.js'
import type { Archive } from '../../ooxml/archive.js'
import { RichText } from './rich-text.js'
import { readXml } from '../../ooxml/xml.js'

/** The texts that cells refer to by number. */
export function readSharedStrings(archive: Archive, part: string): string[] {
  const strings: string[] = []
  const rich = new RichText()
  readXml(archive, part, {
    open: (name, attributes) => rich.open(name, attributes),
    text: (text) => rich.text(text),
    close(name) {
      rich.close(name)
      if (name !== 'si') return
      if (strings.length >= limits.workbookCells) {
        fail('workbook-too-many-cells', { limit: limits.workbookCells })
      }
      strings.push(rich.take())
    },
  })
  return strings
}
