import type { Document } from '../../document/nodes.js'
import { JianbaoError } from '../../errors.js'
import { checkCharacters } from '../characters.js'
import { createCoverage } from '../fonts/coverage.js'
import type { FontFace } from '../fonts/font-face.js'
import { resolveFaces } from '../fonts/resolve.js'
import type { FaceRole } from '../theme/theme.js'
import type { Writer, Written } from '../writer.js'
import { printPdf } from './adapter.js'
import { blockUnits, type BlockContext } from './blocks.js'
import { mmToPt, pageShiftPt, reservePt } from './context.js'
import { pageNumber } from './page-number.js'
import { contentOf, paginate } from './paginate.js'
import { tableLayout, tableLayoutName } from './table.js'

/**
 * Writes a document as PDF, all fonts embedded. The same document and options give the same bytes, on
 * every machine that has the same font files.
 *
 * @throws JianbaoError `character-without-face`, `character-not-allowed`, `font-not-readable`
 *
 * @example
 * const { bytes, substitutions } = await writePdf(document, { theme: gongwen })
 */
export const writePdf: Writer = async (document, options): Promise<Written> => {
  const { theme } = options
  const faces = resolveFaces(options)
  const coverage = createCoverage(faces)
  const roles = new Set<FaceRole>()
  const { nameOf, named } = createNames()
  const { widthMm, heightMm, marginMm } = theme.page
  let ids = 0
  const context: BlockContext = {
    theme,
    language: document.language,
    coverage,
    nameOf,
    noteRole: (role) => roles.add(role),
    widthPt: mmToPt(widthMm - marginMm.left - marginMm.right),
    heightPt: mmToPt(heightMm - marginMm.top - marginMm.bottom),
    leftPt: 0,
    paragraphStyle: theme.styles.body,
    openHeadings: new Map(),
    nextId: () => `heading-${(ids += 1)}`,
  }
  const units = blockUnits(document.children, context)
  const footers = (page: number) => pageNumber(page, context)
  const pages = paginate(units, context.heightPt)
  pages.forEach((_, index) => footers(index + 1))
  const findings = [...checkCharacters(document), ...coverage.findings()]
  if (findings.length > 0) throw new JianbaoError(findings)

  const shiftPt = pageShiftPt(context)
  const bytes = await printPdf({
    pageSizePt: { width: mmToPt(widthMm), height: mmToPt(heightMm) },
    marginsPt: {
      top: mmToPt(marginMm.top) + shiftPt,
      right: mmToPt(marginMm.right),
      bottom: mmToPt(marginMm.bottom) - shiftPt - reservePt,
      left: mmToPt(marginMm.left),
    },
    content: contentOf(pages),
    footer: footers,
    tableLayouts: { [tableLayoutName]: tableLayout(context) },
    faces: named,
    language: document.language,
    properties: propertiesOf(document),
  })
  return { bytes, substitutions: faces.substitutions.filter(({ role }) => roles.has(role)) }
}

function createNames(): { nameOf: (face: FontFace) => string; named: ReadonlyMap<string, FontFace> } {
  const named = new Map<string, FontFace>()
  const names = new Map<FontFace, string>()
  const nameOf = (face: FontFace): string => {
    let name = names.get(face)
    if (name === undefined) {
      name = `face${names.size + 1}`
      names.set(face, name)
      named.set(name, face)
    }
    return name
  }
  return { nameOf, named }
}

const propertiesOf = ({ title, issuer, date }: Document) => ({
  title,
  author: issuer,
  date: new Date(`${date}T00:00:00Z`),
})
