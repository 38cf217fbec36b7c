import type { Document } from '../../document/nodes.js'
import { words } from './words.js'
import { element, escapeXml, xmlDeclaration } from './xml.js'

/** The part `docProps/core.xml`: title, issuer, language, and the document's own date in place of the clock's. */
export function propertiesPart({ title, issuer, language, date }: Document): string {
  const moment = `${date}T00:00:00Z`
  const dated = { 'xsi:type': 'dcterms:W3CDTF' }
  return (
    xmlDeclaration +
    element(
      'cp:coreProperties',
      {
        'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
        'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
        'xmlns:dcterms': 'http://purl.org/dc/terms/',
        'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      },
      element('dc:title', {}, escapeXml(title)),
      ...(issuer === undefined ? [] : [element('dc:creator', {}, escapeXml(issuer))]),
      element('dc:language', {}, words[language].tag),
      element('dcterms:created', dated, moment),
      element('dcterms:modified', dated, moment),
    )
  )
}
