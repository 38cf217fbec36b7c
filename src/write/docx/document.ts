import type { Document } from '../../document/nodes.js'
import { JianbaoError } from '../../errors.js'
import { checkCharacters } from '../characters.js'
import type { Theme } from '../theme/theme.js'
import type { Writer } from '../writer.js'
import type { PackedCharts } from './adapter.js'
import { fillPages } from './contents.js'
import type { Context } from './context.js'
import { estimatePages } from './estimate.js'
import { footnotesPart } from './footnote.js'
import { Lists } from './lists.js'
import { readOutline } from './outline.js'
import { packFile, supportingFiles } from './package.js'
import { typeAreaWidthTwips } from './page.js'
import { freshNumbering, Parts, relationshipsPart } from './parts.js'
import { propertiesPart } from './properties.js'
import { writeSections } from './sections.js'
import { settingsPart } from './settings.js'
import { styleIds } from './style-ids.js'
import { stylesPart } from './styles.js'
import { latinFaceOf } from './text-width.js'
import { words } from './words.js'
import { element, textNamespaces, xmlDeclaration } from './xml.js'

/** The parts of the document's charts; the library is loaded only where there are any. */
export async function packChartsOf(parts: Parts, theme: Theme): Promise<PackedCharts | undefined> {
  if (parts.charts.length === 0) return undefined
  const { packCharts } = await import('./adapter.js')
  return packCharts(parts.charts, theme.faces[theme.chart.role])
}

/** Drawings are numbered through the whole file. */
const headNumbering = { ...freshNumbering, firstDrawing: 100_001 }

/** The surroundings in which a document's blocks are first written. */
export function rootContext(document: Document, theme: Theme, parts: Parts, lists: Lists): Context {
  const width = typeAreaWidthTwips(theme.page)
  return {
    theme,
    language: document.language,
    styleIds,
    paragraphStyle: 'body',
    listDepth: 0,
    lists,
    outline: readOutline(document),
    parts,
    headParts: new Parts(headNumbering),
    widthTwips: width,
    pageWidthTwips: width,
    latinFace: latinFaceOf(theme.faces[theme.styles.body.role]),
    keepNext: false,
  }
}

/**
 * Writes a Word file (.docx): real headings, tables, lists, footnotes, fields and editable charts, set in
 * the theme's styles. The file names the theme's own families, so no face is ever substituted. The same
 * document gives the same bytes, in any process and time zone. Throws `character-not-allowed` for every
 * character that a Word file cannot hold.
 *
 * @example
 * const { bytes } = await writeDocx(document, { theme: gongwen })
 */
export const writeDocx: Writer = async (document, { theme }) => {
  const findings = checkCharacters(document)
  if (findings.length > 0) throw new JianbaoError(findings)
  const { language } = document
  const parts = new Parts()
  const lists = new Lists(theme, words[language])
  const context = rootContext(document, theme, parts, lists)
  const { body, stretches, files: running } = writeSections(document, context)
  const pages = estimatePages(stretches, theme)
  const charts = await packChartsOf(parts, theme)

  const files = new Map<string, string | Uint8Array>()
  const related = (type: string, name: string, content: string): void => {
    parts.relate(type, name)
    files.set(`word/${name}`, content)
  }
  files.set(
    'word/document.xml',
    xmlDeclaration +
      element(
        'w:document',
        textNamespaces,
        element(
          'w:body',
          {},
          fillPages(body, (bookmark) => pages.get(bookmark) ?? 1),
        ),
      ),
  )
  related('styles', 'styles.xml', stylesPart(theme, language))
  related('settings', 'settings.xml', settingsPart(document, theme, parts.footnotes.length > 0))
  const numbering = lists.part()
  if (numbering !== '') related('numbering', 'numbering.xml', numbering)
  if (parts.footnotes.length > 0) related('footnotes', 'footnotes.xml', footnotesPart(parts.footnotes))
  if (charts !== undefined) related('theme', 'theme/theme1.xml', charts.theme)
  const headRelationships = context.headParts.relationships
  for (const [name, xml] of running) {
    files.set(`word/${name}`, xml)
    if (headRelationships.length > 0 && xml.includes('r:embed'))
      files.set(`word/_rels/${name}.rels`, relationshipsPart(headRelationships))
  }
  for (const [path, content] of supportingFiles(parts, charts)) files.set(path, content)
  for (const [path, content] of supportingFiles(context.headParts, undefined)) files.set(path, content)
  if (parts.footnoteLinks.length > 0)
    files.set('word/_rels/footnotes.xml.rels', relationshipsPart(parts.footnoteLinks))
  files.set('word/_rels/document.xml.rels', relationshipsPart(parts.relationships))
  files.set('docProps/core.xml', propertiesPart(document))
  return { bytes: packFile(files), substitutions: [] }
}
