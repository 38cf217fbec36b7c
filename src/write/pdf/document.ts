import type { Document } from '../../document/nodes.js'
import { JianbaoError, type Finding } from '../../errors.js'
import { checkCharacters } from '../characters.js'
import { createCoverage } from '../fonts/coverage.js'
import { resolveFaces } from '../fonts/resolve.js'
import type { FaceRole } from '../theme/theme.js'
import type { Writer, Written } from '../writer.js'
import { printPdf } from './adapter.js'
import { assemble } from './assemble.js'
import { blockUnits, type BlockContext } from './blocks.js'
import { findDestinations } from './destinations.js'
import { createFootnotes } from './footnotes.js'
import { geometryOf } from './geometry.js'
import { paginate } from './paginate.js'
import { createStructure } from './structure.js'

/**
 * Writes a document as PDF, all fonts embedded. The same document and options give the same bytes, on
 * every machine that has the same font files.
 *
 * @throws JianbaoError `character-without-face`, `character-not-allowed`, `font-not-readable`, `table-too-wide`
 *
 * @example
 * const { bytes, substitutions } = await writePdf(document, { theme: gongwen })
 */
export const writePdf: Writer = async (document, options): Promise<Written> => {
  const { theme } = options
  const faces = resolveFaces(options)
  const coverage = createCoverage(faces)
  const roles = new Set<FaceRole>()
  const footnotes = createFootnotes()
  const destinations = findDestinations(document)
  const findings: Finding[] = []
  const geometry = geometryOf(theme, 'portrait')
  const context: BlockContext = {
    theme,
    language: document.language,
    coverage,
    noteRole: (role) => roles.add(role),
    report: (one) => findings.push(one),
    destinationOf: destinations.ofId,
    destinationOfHeading: destinations.ofHeading,
    headings: destinations.headings,
    addFootnote: footnotes.add,
    widthPt: geometry.areaWidthPt,
    heightPt: geometry.areaHeightPt,
    leftPt: 0,
    paragraphStyle: theme.styles.body,
    element: createStructure(),
    openHeadings: new Map(),
    isLetter: document.children.some((child) => child.type === 'red-head' && child.form === 'letter'),
    isAtHead: true,
    isInList: false,
    blockUnits,
  }
  const units = blockUnits(document.children, context)
  const placed = paginate(units, geometry, footnotes.layout(context))
  const pages = assemble(placed, document, context)
  const all = [...checkCharacters(document), ...coverage.findings(), ...findings]
  if (all.length > 0) throw new JianbaoError(all)

  const bytes = await printPdf({
    pages,
    language: document.language,
    properties: propertiesOf(document),
  })
  return { bytes, substitutions: faces.substitutions.filter(({ role }) => roles.has(role)) }
}

const propertiesOf = ({ title, issuer, date }: Document) => ({
  title,
  author: issuer,
  date: new Date(`${date}T00:00:00Z`),
})
