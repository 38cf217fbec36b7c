import { strFromU8, unzipSync } from 'fflate'

/** The parts of a package as text, by path; what is not XML is left out. */
export function textParts(bytes: Uint8Array): Map<string, string> {
  return new Map(
    Object.entries(unzipSync(bytes))
      .filter(([path]) => /\.(?:xml|rels)$/.test(path))
      .map(([path, part]) => [path, strFromU8(part)]),
  )
}

export function textPart(bytes: Uint8Array, path: string): string {
  const part = textParts(bytes).get(path)
  if (part === undefined) throw new Error(`the package has no part ${path}`)
  return part
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

export const unescapeXml = (xml: string): string =>
  xml.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => entities[name] ?? '')

/** Every element of a name with what is inside it; for elements that do not nest. */
export const elements = (xml: string, name: string): string[] =>
  xml.match(new RegExp(`<${name}(?: [^<>]*)?(?:/>|>.*?</${name}>)`, 'gs')) ?? []

export const attribute = (xml: string, name: string): string | undefined => {
  const value = new RegExp(`\\s${name}="([^"]*)"`).exec(xml)?.[1]
  return value === undefined ? undefined : unescapeXml(value)
}

/** The text of runs, with breaks as newlines. */
export const runText = (xml: string): string =>
  unescapeXml(
    (xml.match(/<w:t(?: [^<>]*)?>[^<]*<\/w:t>|<w:br\/>|<w:tab\/>/g) ?? [])
      .map((one) => (one === '<w:br/>' ? '\n' : one === '<w:tab/>' ? '\t' : one.replace(/<[^>]*>/g, '')))
      .join(''),
  )

/** The paragraphs of the document part, those in tables among them. */
export const paragraphs = (bytes: Uint8Array): string[] =>
  elements(textPart(bytes, 'word/document.xml'), 'w:p')

export function paragraphWith(bytes: Uint8Array, text: string): string {
  const found = paragraphs(bytes).find((paragraph) => runText(paragraph).includes(text))
  if (found === undefined) throw new Error(`no paragraph has "${text}"`)
  return found
}

/** The definition of a style in `word/styles.xml`. */
export function styleWith(bytes: Uint8Array, id: string): string {
  const styles = elements(textPart(bytes, 'word/styles.xml'), 'w:style')
  const found = styles.find((style) => attribute(style, 'w:styleId') === id)
  if (found === undefined) throw new Error(`no style has the id ${id}`)
  return found
}
