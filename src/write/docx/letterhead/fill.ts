import type { Document } from '../../../document/nodes.js'
import { assertNone, finding } from '../../../errors.js'
import type { Theme } from '../../theme/theme.js'
import { packChartsOf, rootContext } from '../document-context.js'
import { writeBlocks } from '../blocks.js'
import { fillPages } from '../contents.js'
import type { Context } from '../context.js'
import { footnotesPart } from '../footnote.js'
import { Lists } from '../lists.js'
import { supportingFiles } from '../package.js'
import { Parts } from '../parts.js'
import type { WriteOptions } from '../../writer.js'
import { propertiesPart } from '../properties.js'
import { words } from '../words.js'
import { textNamespaces } from '../xml.js'
import { addFigures, figuresFor } from './figures.js'
import { highest } from './highest.js'
import { bodyOf, withoutLabels } from './body.js'
import { planPart, type BlockPlaceholder, type PartPlan } from './check.js'
import { applyEdits, fillLines, type Edit } from './fill-lines.js'
import { applyLook, lookOf } from './merge-properties.js'
import { abstractOf, addNumbering, freeIds } from './numbering.js'
import { acceptedNames, readName, type LineName } from './parts-wanted.js'
import { continued, sectionAfter, sectionLeft, sectionWidth, writeUserSections } from './sections.js'
import { bodyMark, mapStyles, type MappedStyles } from './styles.js'
import { UserPackage } from './user-package.js'

const prefix = 'jianbao'

function planAll(pkg: UserPackage, document: Document, file: string): PartPlan[] {
  const paths = [pkg.documentPath, ...pkg.relatedAll('header'), ...pkg.relatedAll('footer')]
  const planned = paths.map((path) =>
    planPart(path, pkg.text(path), path === pkg.documentPath, document, file),
  )
  // A text box stands in a file twice, once for older programs: each fault in it is told once.
  const told = new Map(
    planned.flatMap(({ findings }) =>
      findings.map((one) => [`${one.code} ${one.place.path ?? ''} ${one.message.en}`, one] as const),
    ),
  )
  assertNone([...told.values()])
  const plans = planned.map(({ plan }) => plan)
  if (plans.every(({ lines, blocks }) => lines.size === 0 && blocks.length === 0))
    assertNone([finding('letterhead-without-placeholder', { accepted: acceptedNames }, { file })])
  return plans
}

/** The styles that are no theme's, under the ids of the user's file. */
function renameStyles(xml: string, { further }: MappedStyles): string {
  return xml.replace(/<w:([pr])Style w:val="([^"]*)"\/>/g, (whole, kind: string, id: string) => {
    const theirs = further.get(id)
    return theirs === undefined ? whole : `<w:${kind}Style w:val="${theirs}"/>`
  })
}

/** Replaces the paragraphs of block placeholders by what they ask for. */
function blockEdits(
  xml: string,
  plans: readonly BlockPlaceholder[],
  document: Document,
  placed: Parameters<typeof bodyOf>[1],
  base: Context,
  styles: MappedStyles,
): Edit[] {
  return plans.flatMap((plan): Edit[] => {
    const { paragraph } = plan
    const section = sectionAfter(xml, paragraph.start)
    const isInCell = paragraph.cellWidth !== undefined
    const pageWidth = (section === undefined ? undefined : sectionWidth(section)) ?? base.widthTwips
    const cellMargin = 216
    const width = isInCell ? Math.max(1, (paragraph.cellWidth || pageWidth) - cellMargin) : pageWidth
    const pageLeft = (section === undefined ? undefined : sectionLeft(section)) ?? base.pageLeftTwips
    const context = { ...base, widthTwips: width, pageWidthTwips: pageWidth, pageLeftTwips: pageLeft }
    const source = xml.slice(paragraph.start, paragraph.end)
    let written = ''
    const more: Edit[] = []
    if (plan.kind === 'figure') written = writeBlocks([plan.figure], context).xml
    else if (plan.name === 'body') {
      const blocks = bodyOf(document, placed)
      const divided = writeUserSections(blocks, context, isInCell ? undefined : section)
      written = divided.xml
      if (divided.isDivided && section !== undefined)
        more.push({ start: section.start, end: section.end, xml: continued(section.xml) })
    } else {
      const type = { contents: 'contents', attachments: 'attachment-list', signature: 'signature' } as const
      const wanted = type[plan.name]
      written = writeBlocks(
        document.children.filter((block) => block.type === wanted),
        context,
      ).xml
    }
    written = applyLook(renameStyles(written, styles), bodyMark, lookOf(source))
    // The paragraph may end a section, and a cell must not be without one.
    const ending = /<w:sectPr[ >].*?<\/w:sectPr>/s.exec(source)?.[0] ?? ''
    if (ending !== '') written += `<w:p><w:pPr>${ending}</w:pPr></w:p>`
    else if (written === '' || written.endsWith('</w:tbl>')) written += '<w:p/>'
    const own = more.filter(({ start }) => start >= paragraph.end)
    return [{ start: paragraph.start, end: paragraph.end, xml: written }, ...own]
  })
}

/** Namespaces that the filled text needs, where the part's root does not name them yet. */
function withNamespaces(xml: string): string {
  return xml.replace(/<w:document(?:\s[^<>]*)?>/, (start) => {
    const missing = Object.entries(textNamespaces).filter(([name]) => !start.includes(`${name}=`))
    return missing.reduce((root, [name, value]) => root.replace(/>$/, ` ${name}="${String(value)}">`), start)
  })
}

function addStyles(pkg: UserPackage, path: string | undefined, { added }: MappedStyles): void {
  if (path === undefined || added === '') return
  pkg.set(path, pkg.text(path).replace('</w:styles>', `${added}</w:styles>`))
}

function addFootnotes(pkg: UserPackage, parts: Parts, styles: MappedStyles): void {
  if (parts.footnotes.length === 0) return
  const notes = parts.footnotes.map((note) =>
    applyLook(renameStyles(note, styles), bodyMark, { paragraph: '', run: '' }),
  )
  const there = pkg.related('footnotes')
  const path = there ?? `${pkg.folder}footnotes.xml`
  if (there === undefined) {
    parts.relate('footnotes', 'footnotes.xml')
    pkg.set(path, footnotesPart(notes))
  } else pkg.set(path, pkg.text(path).replace('</w:footnotes>', `${notes.join('')}</w:footnotes>`))
  pkg.relate(path, parts.footnoteLinks)
}

export interface FillOptions extends Pick<WriteOptions, 'theme' | 'traces' | 'comments'> {
  /** What the letterhead is called in messages. */
  readonly file: string
}

/**
 * Fills the placeholders of a user's Word file with the parts of a document, in the file's own styles and
 * numbering. The same file and document give the same bytes.
 *
 * @throws JianbaoError `letterhead-…` for every placeholder that cannot be filled, all at once.
 * @example
 * const bytes = await fillLetterhead(await readFile('office.docx'), document, { theme: gongwen, file: 'office.docx' })
 */
export async function fillLetterhead(
  bytes: Uint8Array,
  source: Document,
  { theme: given, file, traces, comments = false }: FillOptions,
): Promise<Uint8Array> {
  const theme: Theme = { ...given, titleBlock: 'plain' }
  const pkg = UserPackage.open(bytes, file)
  const stylesPath = pkg.related('styles')
  const styles = mapStyles(stylesPath === undefined ? '' : pkg.text(stylesPath), theme)
  const document = withoutLabels(source, styles.isNumbered)
  const plans = planAll(pkg, document, file)

  const numberingPath = pkg.related('numbering')
  const numbering = numberingPath === undefined ? '' : pkg.text(numberingPath)
  const free = freeIds(numbering)
  const ordered = abstractOf(numbering, styles.numberingOf('list number'))
  const bulleted = abstractOf(numbering, styles.numberingOf('list bullet'))
  const lists = new Lists(theme, words[document.language], free.number, {
    ordered: ordered ?? free.abstract,
    bulleted: bulleted ?? free.abstract + 1,
  })
  const parts = new Parts({
    relationshipPrefix: `${prefix}Id`,
    firstFootnote: Math.max(0, highest(pkg, /<w:footnote [^<>]*w:id="(\d+)"/g)) + 1,
    firstBookmark: highest(pkg, /<w:bookmarkStart [^<>]*w:id="(\d+)"/g) + 1,
    firstDrawing: highest(pkg, /<wp:docPr [^<>]*\bid="(\d+)"/g) + 1,
    namePrefix: `${prefix}-`,
  })
  const figures =
    traces === undefined ? undefined : figuresFor(pkg, { traces, language: document.language, comments })
  const context: Context = {
    ...rootContext(document, theme, parts, lists, prefix),
    styleIds: styles.ids,
    ...(figures !== undefined && { figures }),
  }
  const lineNames = new Set<LineName>()
  for (const { lines } of plans)
    for (const filled of lines.values())
      for (const [placeholder] of filled) {
        const wanted = readName(placeholder.name)
        if (wanted?.kind === 'line') lineNames.add(wanted.name)
      }
  const all = plans.flatMap(({ blocks }) => blocks)
  const placed = {
    lines: lineNames,
    blocks: new Set(all.flatMap((one) => (one.kind === 'block' ? [one.name] : []))),
    figures: new Set(all.flatMap((one) => (one.kind === 'figure' ? [one.figure] : []))),
  }

  for (const { path, lines, blocks } of plans) {
    const xml = pkg.text(path)
    const edits = [...lines].flatMap(([paragraph, filled]) => fillLines(paragraph, filled))
    const changed = applyEdits(xml, [...edits, ...blockEdits(xml, blocks, document, placed, context, styles)])
    if (changed === xml) continue
    // The pages are the user's own, so Word is asked to count them on opening.
    const dated = changed.replace(
      /(<w:fldChar w:fldCharType="begin")(\/><\/w:r><w:r>(?:<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>)?<w:instrText [^<>]*> TOC )/s,
      '$1 w:dirty="true"$2',
    )
    pkg.set(path, path === pkg.documentPath ? withNamespaces(fillPages(dated, () => 1)) : changed)
  }

  const charts = await packChartsOf(parts, theme)
  for (const [path, content] of supportingFiles(parts, charts))
    pkg.set(path.replace(/^word\//, pkg.folder), content)
  addStyles(pkg, stylesPath, styles)
  addFootnotes(pkg, parts, styles)
  const abstracts = lists
    .abstractElements()
    .filter((_, index) => (index === 0 ? ordered : bulleted) === undefined)
  if (lists.numberElements().length > 0) {
    if (numberingPath === undefined) parts.relate('numbering', 'numbering.xml')
    pkg.set(
      numberingPath ?? `${pkg.folder}numbering.xml`,
      addNumbering(numbering, abstracts, lists.numberElements()),
    )
  }
  if (figures !== undefined) addFigures(pkg, parts, figures)
  pkg.relate(pkg.documentPath, parts.relationships)
  if (pkg.has('docProps/core.xml')) pkg.set('docProps/core.xml', propertiesPart(document))
  return pkg.bytes()
}
