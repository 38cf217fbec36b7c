import { JianbaoError } from '../../errors.js'
import { checkCharacters } from '../characters.js'
import type { Document } from '../../document/nodes.js'
import { onFewestPages } from '../fewest-pages.js'
import type { Theme } from '../theme/theme.js'
import type { WriteOptions, Writer } from '../writer.js'
import type { Context, Fitting } from './context.js'
import { fillPages } from './contents.js'
import { packChartsOf, rootContext } from './document-context.js'
import { estimatePages } from './estimate.js'
import { footnotesPart } from './footnote.js'
import { commentsPart, Figures, ledgerFiles } from './figures.js'
import { Lists } from './lists.js'
import { packFile, supportingFiles } from './package.js'
import { Parts, relationshipsPart } from './parts.js'
import { propertiesPart } from './properties.js'
import { planPages, type Plan } from './plan.js'
import { writeSections, type WrittenSections } from './sections.js'
import { settingsPart } from './settings.js'
import { stylesPart } from './styles.js'
import { words } from './words.js'
import { element, textNamespaces, xmlDeclaration } from './xml.js'

/**
 * Writes a Word file (.docx): real headings, tables, lists, footnotes, fields and editable charts, set in
 * the theme's styles. The file names the theme's own families, so no face is ever substituted. The same
 * document gives the same bytes, in any process and time zone. Throws `character-not-allowed` for every
 * character that a Word file cannot hold.
 *
 * @example
 * const { bytes } = await writeDocx(document, { theme: gongwen })
 */
export const writeDocx: Writer = async (document, options) => {
  const { letterhead, traces, comments = false } = options
  const findings = checkCharacters(document)
  if (findings.length > 0) throw new JianbaoError(findings)
  if (letterhead !== undefined) {
    const { readLetterhead } = await import('./letterhead/read.js')
    const { fillLetterhead } = await import('./letterhead/fill.js')
    const { bytes, file } = await readLetterhead(letterhead)
    return {
      bytes: await fillLetterhead(bytes, document, {
        theme: options.theme,
        file,
        ...(traces && { traces }),
        comments,
      }),
      substitutions: [],
    }
  }
  const { language } = document
  const { parts, lists, figures, written, theme } = fill(document, options)
  const { body, stretches, files: running } = written
  const pages = estimatePages(stretches, theme)
  const charts = await packChartsOf(parts, theme)

  const footnotes = parts.footnotes.length > 0 ? footnotesPart(parts.footnotes) : ''
  const bound = figures?.bind([body, footnotes, ...[...running].map(([, xml]) => xml)])
  const bind = (xml: string): string => bound?.fill(xml) ?? xml
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
          fillPages(bind(body), (bookmark) => pages.get(bookmark) ?? 1),
        ),
      ),
  )
  related('styles', 'styles.xml', stylesPart(theme, language))
  related('settings', 'settings.xml', settingsPart(document, theme, parts.footnotes.length > 0))
  const numbering = lists.part()
  if (numbering !== '') related('numbering', 'numbering.xml', numbering)
  if (footnotes !== '') related('footnotes', 'footnotes.xml', bind(footnotes))
  if (figures !== undefined && figures.comments.length > 0)
    related('comments', 'comments.xml', commentsPart(figures.comments))
  if (charts !== undefined) related('theme', 'theme/theme1.xml', charts.theme)
  if (bound !== undefined) {
    parts.relate('customXml', '../customXml/item1.xml')
    for (const [path, content] of ledgerFiles(bound)) files.set(path, content)
  }
  for (const [name, xml] of running) files.set(`word/${name}`, xml)
  for (const [path, content] of supportingFiles(parts, charts)) files.set(path, content)
  if (parts.footnoteLinks.length > 0)
    files.set('word/_rels/footnotes.xml.rels', relationshipsPart(parts.footnoteLinks))
  files.set('word/_rels/document.xml.rels', relationshipsPart(parts.relationships))
  files.set('docProps/core.xml', propertiesPart(document))
  return { bytes: packFile(files), substitutions: [] }
}

/** A document's text with what it needs of the file. */
interface Composed {
  readonly theme: Theme
  readonly parts: Parts
  readonly lists: Lists
  readonly figures: Figures | undefined
  readonly written: WrittenSections
}

function compose(document: Document, theme: Theme, options: WriteOptions, fitting?: Fitting): Composed {
  const { traces, comments = false } = options
  const { language } = document
  const parts = new Parts()
  const lists = new Lists(theme, words[language])
  const figures = traces === undefined ? undefined : new Figures({ traces, language, comments })
  const context: Context = {
    ...rootContext(document, theme, parts, lists),
    ...(figures !== undefined && { figures }),
    ...(fitting !== undefined && { fitting }),
  }
  return { theme, parts, lists, figures, written: writeSections(document, context) }
}

/**
 * The text as it fills its pages best: text before a chart or table that does not fit, charts a little lower,
 * all of it a little tighter where the last page would be nearly empty.
 */
function fill(document: Document, options: WriteOptions): Composed {
  const planned = (theme: Theme, drawingShare: number): { composed: Composed; plan: Plan } => {
    const composed = compose(document, theme, options)
    return { composed, plan: planPages(document, composed.written.stretches, theme, drawingShare) }
  }
  const { composed, plan } = onFewestPages(document, options.theme, planned, (one) => one.plan.pages)
  return plan.isChanged ? compose(plan.document, composed.theme, options, plan.fitting) : composed
}
