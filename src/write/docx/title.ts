import type { Inline, Title } from '../../document/nodes.js'
import { plainText } from '../../document/plain-text.js'
import type { StyleName } from '../theme/theme.js'
import { inlineContext, type Context } from './context.js'
import { heightOf, joined, noBlock, solid, type WordBlock } from './flow.js'
import { wordGrid, type Cell } from './grid.js'
import { writeInlines } from './inlines.js'
import { inLines, titleLines } from '../title-lines.js'
import { spacer, wordParagraph, type ParagraphProperties } from './paragraph.js'
import { textRun } from './run.js'
import { textWidthEm } from '../text-width.js'
import { mmToEmu, mmToPt, mmToTwips, ptToEmu, ptToTwips, twipsToPt } from './units.js'

const isEmpty = (children: readonly Inline[] | undefined): boolean =>
  children === undefined || children.length === 0

/** Indents that make the lines of a long centred title about as long as one another. */
function balanced(children: readonly Inline[], context: Context): ParagraphProperties {
  const { sizePt, align } = context.theme.styles.title
  if (align !== 'center' || children.some(({ type }) => type === 'break')) return {}
  const total = textWidthEm(plainText(children), context.latinFace)
  const available = twipsToPt(context.widthTwips) / sizePt
  if (total <= available) return {}
  const lines = Math.ceil(total / available)
  const spareEm = (available - Math.ceil(total / lines) - 1) / 2
  const indent = ptToTwips(Math.max(0, spareEm) * sizePt)
  return indent === 0 ? {} : { indent: { left: indent, right: indent } }
}

/** LibreOffice leaves a quarter of an em where Han text and digits or letters meet, whatever the style says. */
const borders = /\p{Script=Han}(?=[\dA-Za-z])|[\dA-Za-z%](?=\p{Script=Han})/gu
const borderGapEm = 0.25
/** Western widths are estimates. */
const westernReserve = 1.08

/** A long title of plain text with its lines ended between phrases. */
function phrased(children: readonly Inline[], context: Context): readonly Inline[] {
  const { sizePt } = context.theme.styles.title
  const [only, ...more] = children
  if (only?.type !== 'text' || more.length > 0) return children
  const available = Math.floor(twipsToPt(context.widthTwips) / sizePt)
  const gaps = only.value.match(borders)?.length ?? 0
  const widthEm = textWidthEm(only.value, context.latinFace) + gaps * borderGapEm
  if (widthEm * (context.language === 'en' ? westernReserve : 1) <= available) return children
  const lines = titleLines(only.value, available, context.language, context.latinFace)
  return lines === undefined ? children : inLines(lines)
}

type TitlePart = readonly [StyleName, readonly Inline[]]

const partsOf = (node: Title, context: Context): TitlePart[] => {
  const parts: TitlePart[] = [
    ['kicker', node.kicker ?? []],
    ['title', phrased(node.children, context)],
    ['subtitle', node.subtitle ?? []],
    ['byline', node.byline ?? []],
  ]
  return parts.filter(([name, children]) => name === 'title' || !isEmpty(children))
}

const writePart = ([name, children]: TitlePart, context: Context, more: ParagraphProperties): WordBlock =>
  wordParagraph(context, name, writeInlines(children, inlineContext(context, name)), {
    keepNext: true,
    keepLines: true,
    ...more,
    ...(name === 'title' ? balanced(children, context) : {}),
  })

/** A title as a heading at the head of the text. */
export function writePlainTitle(node: Title, context: Context): WordBlock {
  const parts = partsOf(node, context)
  return joined(
    parts.map((part, index) => writePart(part, context, index === parts.length - 1 ? {} : { after: 0 })),
  )
}

const bandPaddingPt = 14
/** Between the lines of a band. */
const partGapPt = 4
const belowBandLines = 0.8

/** The parts of a title one below the other, without space around them. */
const bandProperties = (parts: readonly TitlePart[], index: number): ParagraphProperties => ({
  before: 0,
  after: index === parts.length - 1 ? 0 : ptToTwips(partGapPt),
})

function writeLogo(context: Context, more: ParagraphProperties): WordBlock {
  const { logo } = context.theme
  if (logo === undefined) return noBlock
  const picture = context.parts.image(logo.png, {
    size: { width: mmToEmu(logo.widthMm), height: mmToEmu(logo.heightMm) },
    alternative: logo.alternative,
  })
  return wordParagraph(context, 'tableCell', [{ xml: picture, text: '' }], {
    align: 'right',
    line: ptToTwips(logoHeightPt(context)),
    ...more,
  })
}

const logoHeightPt = ({ theme: { logo } }: Context): number =>
  logo === undefined ? 0 : mmToPt(logo.heightMm + 1)

/** A title on a band of the accent colour, the logo at its right; at the head of the text from edge to edge. */
export function writeBandTitle(node: Title, context: Context): WordBlock {
  const { logo } = context.theme
  const logoWidth = logo === undefined ? 0 : mmToTwips(logo.widthMm) + ptToTwips(bandPaddingPt)
  const inside: Context = { ...context, widthTwips: context.widthTwips - logoWidth }
  const parts = partsOf(node, inside)
  return context.isAtHead
    ? writeBandAtHead(parts, logoWidth, inside, context)
    : writeBandInside(parts, logoWidth, inside, context)
}

/**
 * Text and logo in frames over a ground, all measured from the page's corner. A table there would stay in the
 * flow of the text, in LibreOffice where the page has footnotes, and in the margin no text begins.
 */
function writeBandAtHead(
  parts: readonly TitlePart[],
  logoWidth: number,
  inside: Context,
  context: Context,
): WordBlock {
  const { theme, pageLeftTwips } = context
  const topPt = bandPaddingPt * 2
  const lines = joined(
    parts.map(([name, children], index) =>
      wordParagraph(inside, name, [textRun(plainText(children))], bandProperties(parts, index)),
    ),
  )
  const textPt = heightOf(lines.flow)
  const contentPt = Math.max(textPt, logoHeightPt(context))
  const heightPt = topPt + contentPt + bandPaddingPt * 1.4
  const frameAt = (x: number, width: number, ownPt: number): ParagraphProperties => ({
    frame: {
      x,
      y: ptToTwips(topPt + (contentPt - ownPt) / 2),
      width,
      // Text that follows keeps clear of the band.
      height: ptToTwips(heightPt - topPt - (contentPt - ownPt) / 2),
    },
  })
  const text = frameAt(pageLeftTwips, inside.widthTwips, textPt)
  const logo = frameAt(pageLeftTwips + inside.widthTwips, logoWidth, logoHeightPt(context))
  const ground = context.parts.block(theme.colors.accent, {
    size: { width: mmToEmu(theme.page.widthMm), height: ptToEmu(heightPt) },
    alternative: '',
    at: { x: 0, y: 0 },
  })
  const linePt = Math.max(0, heightPt - mmToPt(theme.page.marginMm.top))
  return joined([
    ...parts.map((part, index) => writePart(part, inside, { ...bandProperties(parts, index), ...text })),
    writeLogo(context, { before: 0, after: 0, ...logo }),
    { xml: '', flow: [solid([], { linePt, keepNext: true })] },
    wordParagraph(context, 'tableCell', [{ xml: ground, text: '' }], {
      line: ptToTwips(theme.styles.body.linePt * belowBandLines),
      before: 0,
      after: 0,
    }),
  ])
}

function writeBandInside(
  parts: readonly TitlePart[],
  logoWidth: number,
  inside: Context,
  context: Context,
): WordBlock {
  const { theme } = context
  const fill = theme.colors.accent
  const [left, right] = [mmToTwips(theme.page.marginMm.left), mmToTwips(theme.page.marginMm.right)]
  const padding = ptToTwips(bandPaddingPt)
  const isAlone = theme.logo === undefined
  const textCell: Cell = {
    content: joined(parts.map((part, index) => writePart(part, inside, bandProperties(parts, index)))),
    fill,
    padding: { left, right: isAlone ? right : 0 },
  }
  const logoCell: Cell = {
    content: writeLogo({ ...context, widthTwips: logoWidth }, {}),
    fill,
    padding: { left: 0, right },
  }
  const textWidth = left + inside.widthTwips
  return joined([
    // LibreOffice moves a table at the head of a page with footnotes down and parts the band.
    spacer(context, 1),
    wordGrid(context, {
      columnWidths: isAlone ? [textWidth + right] : [textWidth, logoWidth + right],
      rows: [{ cells: isAlone ? [textCell] : [textCell, logoCell] }],
      padding: { top: padding, bottom: padding, left: 0, right: 0 },
      indent: -left,
    }),
    spacer(context, theme.styles.body.linePt * belowBandLines),
  ])
}
