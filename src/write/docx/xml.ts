type Attributes = Readonly<Record<string, string | number>>

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Most texts have nothing to escape, and looking takes a fifth of replacing. */
const isEscaped = /[&<>"]/

export const escapeXml = (value: string): string =>
  isEscaped.test(value) ? value.replace(/[&<>"]/g, (character) => escapes[character] ?? character) : value

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** The text that XML stands for. */
export const unescapeXml = (xml: string): string =>
  xml.replace(
    /&(?:#x([\da-fA-F]{1,6})|#(\d{1,7})|(\w+));/g,
    (whole, hex?: string, decimal?: string, name = '') => {
      if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16))
      if (decimal !== undefined) return String.fromCodePoint(Number(decimal))
      return named[String(name)] ?? whole
    },
  )

/** One element as text; the children are XML already. */
export function element(name: string, attributes: Attributes, ...children: readonly string[]): string {
  let start = `<${name}`
  for (const key in attributes) start += ` ${key}="${escapeXml(String(attributes[key]))}"`
  return children.length === 0 ? `${start}/>` : `${start}>${children.join('')}</${name}>`
}

/** An element whose only content is a `w:val`, the commonest shape in WordprocessingML. */
export const valued = (name: string, value: string | number): string => element(name, { 'w:val': value })

export const xmlDeclaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
export const wordNamespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
export const relationshipNamespace = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** The namespaces that text with drawings needs, on the root element of its part. */
export const textNamespaces: Attributes = {
  'xmlns:w': wordNamespace,
  'xmlns:r': relationshipNamespace,
  'xmlns:wp': 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing',
}
