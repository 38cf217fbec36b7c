import type { Document } from '../../document/nodes.js'
import { JianbaoError, type Finding } from '../../errors.js'
import { checkCharacters } from '../characters.js'
import { createCoverage, type Coverage } from '../fonts/coverage.js'
import { resolveFaces } from '../fonts/resolve.js'
import type { FaceRole, Theme } from '../theme/theme.js'
import type { Substitution, WriteOptions } from '../writer.js'
import { assemble } from './assemble.js'
import { blockUnits, type BlockContext } from './blocks.js'
import { findDestinations } from './destinations.js'
import { createFootnotes } from './footnotes.js'
import { geometryOf } from './geometry.js'
import { paginate } from './paginate.js'
import type { PlacedPage } from './placed-page.js'
import { onFewestPages } from '../fewest-pages.js'
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

/** A document set in a theme and dealt out to pages. */
interface Attempt {
  readonly context: BlockContext
  readonly structure: StructureElement
  readonly placed: readonly PlacedPage[]
  readonly findings: readonly Finding[]
  readonly roles: ReadonlySet<FaceRole>
}

/**
 * Lays a document out: blocks become units such as lines and rows, units are dealt out to pages, pages
 * get what needs their numbers. Where that leaves the last page nearly empty, it is tried a little tighter.
 *
 * @throws JianbaoError `character-without-face`, `character-not-allowed`, `right-to-left-text`,
 * `font-not-readable`, `table-too-wide`, `chart-too-high`
 */
export function layOut(document: Document, options: WriteOptions): Layout {
  const { theme } = options
  const faces = resolveFaces(options)
  const coverage = createCoverage(faces)
  const { context, structure, placed, findings, roles } = onFewestPages(
    document,
    theme,
    (own, drawingShare) => setIn(own, drawingShare, document, options, coverage),
    (attempt) => attempt.placed,
  )
  const pages = assemble(placed, document, context)
  const all = [...checkCharacters(document), ...coverage.findings(), ...findings]
  if (all.length > 0) throw new JianbaoError(all)
  return { pages, structure, substitutions: faces.substitutions.filter(({ role }) => roles.has(role)) }
}

function setIn(
  theme: Theme,
  drawingShare: number,
  document: Document,
  options: WriteOptions,
  coverage: Coverage,
): Attempt {
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
  const placed = paginate(units, geometry, footnotes.layout(context), drawingShare)
  return { context, structure, placed, findings, roles }
}
