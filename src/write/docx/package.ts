import { strToU8 } from 'fflate'
import type { PackedCharts } from './adapter.js'
import { relationshipsPart, type Parts, type Relationship } from './parts.js'
import { zipParts } from './reproducible.js'
import { element, xmlDeclaration } from './xml.js'

const wordprocessing = 'application/vnd.openxmlformats-officedocument.wordprocessingml.'

/** Content types of parts by the beginning of their paths. */
const contentTypes: readonly (readonly [RegExp, string])[] = [
  [/^word\/document\.xml$/, `${wordprocessing}document.main+xml`],
  [/^word\/styles\.xml$/, `${wordprocessing}styles+xml`],
  [/^word\/settings\.xml$/, `${wordprocessing}settings+xml`],
  [/^word\/numbering\.xml$/, `${wordprocessing}numbering+xml`],
  [/^word\/footnotes\.xml$/, `${wordprocessing}footnotes+xml`],
  [/^word\/comments\.xml$/, `${wordprocessing}comments+xml`],
  [
    /^customXml\/[^/]*Props\d+\.xml$/,
    'application/vnd.openxmlformats-officedocument.customXmlProperties+xml',
  ],
  [/^word\/header\d+\.xml$/, `${wordprocessing}header+xml`],
  [/^word\/footer\d+\.xml$/, `${wordprocessing}footer+xml`],
  [/^word\/theme\//, 'application/vnd.openxmlformats-officedocument.theme+xml'],
  [/^word\/charts\/[^/]*\.xml$/, 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml'],
  [/^docProps\/core\.xml$/, 'application/vnd.openxmlformats-package.core-properties+xml'],
]

const defaultTypes: Readonly<Record<string, string>> = {
  rels: 'application/vnd.openxmlformats-package.relationships+xml',
  xml: 'application/xml',
  png: 'image/png',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

/** The element that gives one part its content type; undefined if its extension does. */
export function overrideElement(path: string): string | undefined {
  const type = contentTypes.find(([pattern]) => pattern.test(path))?.[1]
  return type === undefined ? undefined : element('Override', { PartName: `/${path}`, ContentType: type })
}

export const defaultElement = (extension: string): string =>
  element('Default', { Extension: extension, ContentType: defaultTypes[extension] ?? 'application/xml' })

function contentTypesPart(paths: readonly string[]): string {
  const extensions = new Set(['rels', 'xml', ...paths.map((path) => path.replace(/^.*\./, ''))])
  return (
    xmlDeclaration +
    element(
      'Types',
      { xmlns: 'http://schemas.openxmlformats.org/package/2006/content-types' },
      ...[...extensions].map(defaultElement),
      ...paths.flatMap((path) => overrideElement(path) ?? []),
    )
  )
}

/** The parts of a document's charts, pictures and their relationships, by path; charts count from `first`. */
export function supportingFiles(
  parts: Parts,
  charts: PackedCharts | undefined,
): Map<string, string | Uint8Array> {
  const files = new Map<string, string | Uint8Array>()
  for (const [name, bytes] of parts.media) files.set(`word/media/${name}`, bytes)
  // A workbook is deflated once, with the file round it.
  charts?.charts.forEach(({ xml, workbook }, index) => {
    const name = parts.chartNames[index] ?? ''
    const book = `embeddings/${name}.xlsx`
    files.set(
      `word/charts/${name}.xml`,
      xml.replace(/(<c:externalData r:id=")[^"]*"/, (_, start: string) => `${start}rId1"`),
    )
    files.set(
      `word/charts/_rels/${name}.xml.rels`,
      relationshipsPart([{ id: 'rId1', type: 'package', target: `../${book}`, external: false }]),
    )
    files.set(
      `word/${book}`,
      zipParts(new Map([...workbook].map(([path, text]) => [path, strToU8(text)])), false),
    )
  })
  return files
}

const rootRelationships: readonly Relationship[] = [
  { id: 'rId1', type: 'officeDocument', target: 'word/document.xml', external: false },
  {
    id: 'rId2',
    type: 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
    target: 'docProps/core.xml',
    external: false,
  },
]

/** Puts the parts of a new Word file together. */
export function packFile(files: ReadonlyMap<string, string | Uint8Array>): Uint8Array {
  const all = new Map<string, Uint8Array>()
  const add = (path: string, content: string | Uint8Array): void => {
    all.set(path, typeof content === 'string' ? strToU8(content) : content)
  }
  add('[Content_Types].xml', contentTypesPart([...files.keys()]))
  add('_rels/.rels', relationshipsPart(rootRelationships))
  for (const [path, content] of files) add(path, content)
  return zipParts(all)
}
