import { strToU8, zipSync, type Zippable } from 'fflate'

const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packages = 'http://schemas.openxmlformats.org/package/2006'
const types = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

/** The parts of a Word file with a body and, if given, footnotes and a header, written by hand. */
export function wordParts(
  body: string,
  more: { footnotes?: string; header?: string; styles?: string } = {},
): Record<string, string> {
  const names = Object.keys(more) as (keyof typeof more)[]
  const tags = { footnotes: 'footnotes', header: 'hdr', styles: 'styles' }
  const relations = names.map(
    (name, index) => `<Relationship Id="r${index}" Type="${office}/${name}" Target="${name}.xml"/>`,
  )
  const overrides = names.map(
    (name) => `<Override PartName="/word/${name}.xml" ContentType="${types}.${name}+xml"/>`,
  )
  return {
    '[Content_Types].xml': `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${types}.document.main+xml"/>${overrides.join('')}</Types>`,
    '_rels/.rels': `<Relationships xmlns="${packages}/relationships"><Relationship Id="r1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="${packages}/relationships">${relations.join('')}</Relationships>`,
    'word/document.xml': `<w:document xmlns:w="${main}"><w:body>${body}<w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr></w:body></w:document>`,
    ...Object.fromEntries(
      names.map((name) => [
        `word/${name}.xml`,
        `<w:${tags[name]} xmlns:w="${main}">${more[name] ?? ''}</w:${tags[name]}>`,
      ]),
    ),
  }
}

export function packed(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const files: Zippable = {}
  for (const [name, content] of Object.entries(parts))
    files[name] = typeof content === 'string' ? strToU8(content) : content
  return zipSync(files)
}

export const run = (text: string, properties = ''): string =>
  `<w:r>${properties}<w:t xml:space="preserve">${text}</w:t></w:r>`
export const paragraph = (...runs: readonly string[]): string => `<w:p>${runs.join('')}</w:p>`
