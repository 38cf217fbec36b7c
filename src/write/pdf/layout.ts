import type { Document } from '../../document/nodes.js'
import { JianbaoError, type Finding } from '../../errors.js'
import { checkCharacters } from '../characters.js'
import { createCoverage } from '../fonts/coverage.js'
import { resolveFaces } from '../fonts/resolve.js'
import type { FaceRole } from '../theme/theme.js'
import type { Substitution, WriteOptions } from '../writer.js'
import { assemble } from './assemble.js'
import { blockUnits, type BlockContext } from './blocks.js'
import { findDestinations } from './destinations.js'
import { createFootnotes } from './footnotes.js'
import { geometryOf } from './geometry.js'
import { paginate } from './paginate.js'
import { createTooltips } from './tooltips.js'
import type { Page } from './page.js'
import { createStructure, type StructureElement } from './structure.js'

/** A document as pages of marks, before any file. */
export interface Layout {
  readonly pages: readonly Page[]
  /** What the marks belong to, in reading order. */
  readonly structure: StructureElement
  readonly substitutions: readonly Substitution[]
}

/**
 * Lays a document out: blocks become units such as lines and rows, units are dealt out to pages, pages
 * get what needs their numbers.
 *
 * @throws JianbaoError `character-without-face`, `character-not-allowed`, `right-to-left-text`,
 * `font-not-readable`, `table-too-wide`, `chart-too-high`
 */
export function layOut(document: Document, options: WriteOptions): Layout {
  const { theme } = options
  const faces = resolveFaces(options)
  const coverage = createCoverage(faces)
  const roles = new Set<FaceRole>()
  const footnotes = createFootnotes()
  const destinations = findDestinations(document)
  const findings: Finding[] = []
  const geometry = geometryOf(theme, 'portrait')
  const structure = createStructure()
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
    tooltipOf: createTooltips(options),
    widthPt: geometry.areaWidthPt,
    heightPt: geometry.areaHeightPt,
    leftPt: 0,
    paragraphStyle: theme.styles.body,
    element: structure,
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
  return { pages, structure, substitutions: faces.substitutions.filter(({ role }) => roles.has(role)) }
}
