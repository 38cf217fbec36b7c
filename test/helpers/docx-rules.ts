import { unzipSync } from 'fflate'
import { attribute, elements, textParts } from './docx-parts.js'

/**
 * Faults of a Word package that make Word refuse or repair it and that no schema finds: an empty list for
 * a sound file.
 */
export function packageFaults(bytes: Uint8Array): string[] {
  const paths = new Set(Object.keys(unzipSync(bytes)))
  const parts = textParts(bytes)
  return [
    ...contentTypeFaults(paths, parts),
    ...relationshipFaults(paths, parts),
    ...documentFaults(parts),
    ...storyFaults(parts),
  ]
}

function repeated(values: readonly string[], what: string): string[] {
  const seen = new Set<string>()
  return values.flatMap((value) => {
    if (seen.has(value)) return [`${what} ${value} is there twice`]
    seen.add(value)
    return []
  })
}

const attributes = (xml: string, tag: string, name: string): string[] =>
  (xml.match(new RegExp(`<${tag} [^<>]*>`, 'g')) ?? []).map((start) => attribute(start, name) ?? '')

function contentTypeFaults(paths: ReadonlySet<string>, parts: ReadonlyMap<string, string>): string[] {
  const types = parts.get('[Content_Types].xml') ?? ''
  const extensions = new Set(attributes(types, 'Default', 'Extension'))
  const overrides = attributes(types, 'Override', 'PartName')
  const untyped = [...paths].filter(
    (path) =>
      path !== '[Content_Types].xml' &&
      !overrides.includes(`/${path}`) &&
      !extensions.has(path.replace(/^.*\./, '')),
  )
  return [
    ...untyped.map((path) => `${path} has no content type`),
    ...overrides
      .filter((name) => !paths.has(name.slice(1)))
      .map((name) => `the content type of ${name} has no part`),
    ...repeated(overrides, 'the content type of'),
  ]
}

function resolveTarget(source: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1)
  const segments = source.split('/').slice(0, -1)
  for (const segment of target.split('/')) {
    if (segment === '..') segments.pop()
    else if (segment !== '.') segments.push(segment)
  }
  return segments.join('/')
}

function relationshipFaults(paths: ReadonlySet<string>, parts: ReadonlyMap<string, string>): string[] {
  return [...parts].flatMap(([path, xml]) => {
    if (path.endsWith('.rels')) {
      const source = path.replace(/(^|\/)_rels\/([^/]*)\.rels$/, '$1$2')
      const relationships = xml.match(/<Relationship [^<>]*>/g) ?? []
      const missing = relationships
        .filter((one) => attribute(one, 'TargetMode') !== 'External')
        .map((one) => resolveTarget(source, attribute(one, 'Target') ?? ''))
        .filter((target) => !paths.has(target))
      return [
        ...missing.map((target) => `${path} leads to ${target}, which is not there`),
        ...repeated(attributes(xml, 'Relationship', 'Id'), `${path}: relationship`),
      ]
    }
    const rels = parts.get(path.replace(/([^/]*)$/, '_rels/$1.rels')) ?? ''
    const ids = new Set(attributes(rels, 'Relationship', 'Id'))
    const used = [...xml.matchAll(/<[^<>]*?\sr:(?:id|embed|link)="([^"]*)"/g)].map((match) => match[1] ?? '')
    return used
      .filter((id) => !ids.has(id))
      .map((id) => `${path} uses relationship ${id}, which is not there`)
  })
}

/** Every table without those inside it. */
function tablesOf(xml: string): string[] {
  const found: string[] = []
  let rest = xml
  const innermost = /<w:tbl>(?:(?!<w:tbl>).)*?<\/w:tbl>/s
  for (let match = innermost.exec(rest); match !== null; match = innermost.exec(rest)) {
    found.push(match[0])
    rest = rest.slice(0, match.index) + rest.slice(match.index + match[0].length)
  }
  return found
}

/** How many columns of the grid the cells of a row take. */
const columnsOf = (row: string): number =>
  elements(row, 'w:tc').reduce(
    (sum, cell) => sum + Number(/<w:gridSpan w:val="(\d+)"/.exec(cell)?.[1] ?? 1),
    0,
  )

function documentFaults(parts: ReadonlyMap<string, string>): string[] {
  const document = parts.get('word/document.xml') ?? ''
  const styleIds = new Set(attributes(parts.get('word/styles.xml') ?? '', 'w:style', 'w:styleId'))
  const numberIds = new Set(attributes(parts.get('word/numbering.xml') ?? '', 'w:num', 'w:numId'))
  const used = [...document.matchAll(/<w:[pr]Style w:val="([^"]*)"/g)].map((match) => match[1] ?? '')
  const cellsWithoutParagraph = [...document.matchAll(/<\/w:tc>/g)].filter(
    ({ index }) =>
      !/(?:<\/w:p>|<w:p\/>|<w:p [^<>]*\/>)$/.test(document.slice(Math.max(0, index - 200), index)),
  )
  const unevenRows = tablesOf(document).flatMap((table) => {
    const columns = (table.match(/<w:gridCol /g) ?? []).length
    return elements(table, 'w:tr').filter((row) => columnsOf(row) !== columns)
  })
  return [
    ...cellsWithoutParagraph.map(() => 'a table cell does not end with a paragraph'),
    ...unevenRows.map(() => 'a table row has not as many cells as the grid has columns'),
    ...(/<\/w:tbl><w:tbl>/.test(document) ? ['two tables touch and would become one'] : []),
    ...(/<\/w:tbl>(?:<w:sectPr|<\/w:body>|<\/w:tc>)/.test(document) ? ['a table is the last block'] : []),
    ...elements(document, 'w:pPr')
      .filter((properties) => (properties.match(/<w:pStyle /g) ?? []).length > 1)
      .map(() => 'a paragraph has two styles'),
    ...used.filter((id) => !styleIds.has(id)).map((id) => `style ${id} is not defined`),
    ...attributes(document, 'w:numId', 'w:val')
      .filter((id) => !numberIds.has(id))
      .map((id) => `numbering ${id} is not defined`),
    ...repeated(attributes(document, 'wp:docPr', 'id'), 'drawing'),
    ...repeated(attributes(document, 'w:bookmarkStart', 'w:id'), 'bookmark'),
    ...repeated(attributes(document, 'w:bookmarkStart', 'w:name'), 'bookmark name'),
  ]
}

/** Faults of fields, footnotes, bookmarks and sections, in every part that holds text. */
function storyFaults(parts: ReadonlyMap<string, string>): string[] {
  const stories = [...parts].filter(([path]) =>
    /^word\/(?:document|footnotes|header\d+|footer\d+)\.xml$/.test(path),
  )
  const all = stories.map(([, xml]) => xml).join('')
  const bookmarks = new Set(attributes(all, 'w:bookmarkStart', 'w:name'))
  const ends = attributes(all, 'w:bookmarkEnd', 'w:id')
  const targets = [
    ...attributes(all, 'w:hyperlink', 'w:anchor').filter((name) => name !== ''),
    ...[...all.matchAll(/> (?:REF|PAGEREF) (\S+) /g)].map((match) => match[1] ?? ''),
  ]
  const notes = attributes(parts.get('word/footnotes.xml') ?? '', 'w:footnote', 'w:id')
  return [
    ...stories.flatMap(([path, xml]) => fieldFaults(path, xml)),
    ...targets
      .filter((name) => !bookmarks.has(name))
      .map((name) => `a reference leads to the bookmark ${name}, which is not there`),
    ...attributes(all, 'w:bookmarkStart', 'w:id')
      .filter((id) => !ends.includes(id))
      .map((id) => `the bookmark ${id} does not end`),
    ...attributes(all, 'w:footnoteReference', 'w:id')
      .filter((id) => !notes.includes(id))
      .map((id) => `the footnote ${id} is not there`),
    ...repeated(notes, 'the footnote'),
    ...repeated(attributes(all, 'w:footnoteReference', 'w:id'), 'the mark of the footnote'),
    ...sectionFaults(parts.get('word/document.xml') ?? ''),
  ]
}

/** The marks of a field follow one another: begin, separate, end, one field inside another or after it. */
function fieldFaults(path: string, xml: string): string[] {
  const open: string[] = []
  for (const type of attributes(xml, 'w:fldChar', 'w:fldCharType')) {
    if (type === 'begin') open.push('begin')
    else if (type === 'separate' && open.at(-1) === 'begin') open[open.length - 1] = 'separate'
    else if (type === 'end' && open.length > 0) open.pop()
    else return [`${path}: the fields are not in balance`]
  }
  return open.length === 0 ? [] : [`${path}: a field does not end`]
}

function sectionFaults(document: string): string[] {
  const sections = elements(document, 'w:sectPr')
  return [
    ...(/<w:sectPr[ >](?:(?!<\/w:sectPr>).)*<\/w:sectPr><\/w:body>/s.test(document)
      ? []
      : ['the body does not end with a section']),
    ...sections.flatMap((section) => {
      const size = (name: string): number => Number(attributes(section, 'w:pgSz', name)[0])
      const isTurned = size('w:w') > size('w:h')
      const says = attributes(section, 'w:pgSz', 'w:orient')[0] === 'landscape'
      return isTurned === says ? [] : ['a page is turned and does not say so']
    }),
  ]
}
