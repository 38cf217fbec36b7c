import type { Inline, Title } from '../../document/nodes.js'
import { plainText } from '../../document/plain-text.js'
import type { StyleName } from '../theme/theme.js'
import { inlineContext, type Context } from './context.js'
import { heightOf, joined, solid, type WordBlock } from './flow.js'
import { wordGrid, type Cell } from './grid.js'
import { writeInlines } from './inlines.js'
import { insideWords } from '../title-words.js'
import { spacer, wordParagraph, type ParagraphProperties } from './paragraph.js'
import { characterWidthEm, textWidthEm } from './text-width.js'
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

/** Where a line of a title may end without dividing a word: before what joins, after what belongs to the left. */
const opensPhrase = /[并和与及暨《“（]/
const closesPhrase = /[的、，：；》”）]/
const closesEnglishPhrase = /[:,;–—]/

/** English lines end at blanks alone. */
const insideEnglishWords = (characters: readonly string[]): ReadonlySet<number> =>
  new Set(characters.flatMap((_, at) => (characters[at - 1] === ' ' ? [] : [at])))

/** How much shorter a line may be, in parts of its length, that ends between phrases and not only words. */
const wordCost = 0.2

/** The places at which the lines of a long title end, as long as one another as words allow. */
function phraseBreaks(
  text: string,
  available: number,
  { language, latinFace: latin }: Context,
): number[] | undefined {
  const characters = Array.from(text)
  const widths = characters.map((character) => characterWidthEm(character, latin))
  const total = widths.reduce((sum, width) => sum + width, 0)
  const lineCount = Math.ceil(total / available)
  const inside: ReadonlySet<number> = language === 'en' ? insideEnglishWords(characters) : insideWords(text)
  const starts = characters.map((_, at) => characters.slice(0, at).join('').length)
  const breaks: number[] = []
  let from = 0
  for (let line = 0; line < lineCount - 1; line += 1) {
    const rest = widths.slice(from).reduce((sum, width) => sum + width, 0)
    const target = rest / (lineCount - line)
    let best: { at: number; cost: number } | undefined
    let width = 0
    for (let at = from + 1; at < characters.length; at += 1) {
      width += widths[at - 1] ?? 0
      if (width > available || rest - width > available * (lineCount - line - 1)) continue
      const isPhrase =
        language === 'en'
          ? closesEnglishPhrase.test(characters[at - 2] ?? '')
          : opensPhrase.test(characters[at] ?? '') || closesPhrase.test(characters[at - 1] ?? '')
      if (inside.has(starts[at] ?? 0)) continue
      // Between two phrases a line may be shorter than between two words.
      const cost = Math.abs(width - target) + (isPhrase ? 0 : target * wordCost)
      if (best === undefined || cost < best.cost) best = { at, cost }
    }
    if (best === undefined) return undefined
    breaks.push(best.at)
    from = best.at
  }
  return breaks
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
  const breaks = phraseBreaks(only.value, available, context)
  if (breaks === undefined) return children
  const characters = Array.from(only.value)
  return [...breaks, characters.length].flatMap((end, index): Inline[] => {
    const value = characters
      .slice(index === 0 ? 0 : breaks[index - 1], end)
      .join('')
      .trimEnd()
    return index === 0 ? [{ type: 'text', value }] : [{ type: 'break' }, { type: 'text', value }]
  })
}

const partsOf = (node: Title, context: Context): (readonly [StyleName, readonly Inline[]])[] => {
  const parts: (readonly [StyleName, readonly Inline[]])[] = [
    ['kicker', node.kicker ?? []],
    ['title', phrased(node.children, context)],
    ['subtitle', node.subtitle ?? []],
    ['byline', node.byline ?? []],
  ]
  return parts.filter(([name, children]) => name === 'title' || !isEmpty(children))
}

const writePart = (
  [name, children]: readonly [StyleName, readonly Inline[]],
  context: Context,
  more: ParagraphProperties,
): WordBlock =>
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

/**
 * A title on a band of the accent colour; the logo stands at its right. At the head of the text the band
 * reaches the page's edges and begins at its upper one.
 */
export function writeBandTitle(node: Title, context: Context): WordBlock {
  const { theme, isAtHead, widthTwips } = context
  const { marginMm, widthMm } = theme.page
  const { logo } = theme
  const fill = theme.colors.accent
  const [left, right] = isAtHead ? [0, 0] : [mmToTwips(marginMm.left), mmToTwips(marginMm.right)]
  const logoWidth = logo === undefined ? 0 : mmToTwips(logo.widthMm) + right + ptToTwips(bandPaddingPt)
  const textWidth = left + widthTwips + right - logoWidth
  const rightOfText = logo === undefined ? right : 0
  const inside: Context = { ...context, widthTwips: textWidth - left - rightOfText }
  const parts = partsOf(node, inside)
  const textCell: Cell = {
    content: joined(
      parts.map((part, index) =>
        writePart(part, inside, {
          before: 0,
          after: index === parts.length - 1 ? 0 : ptToTwips(partGapPt),
        }),
      ),
    ),
    fill,
    align: 'center',
    padding: { left, right: rightOfText },
  }
  const logoCell: Cell[] =
    logo === undefined
      ? []
      : [
          {
            content: wordParagraph(
              { ...context, widthTwips: logoWidth },
              'tableCell',
              [
                {
                  xml: context.parts.image(logo.png, {
                    size: { width: mmToEmu(logo.widthMm), height: mmToEmu(logo.heightMm) },
                    alternative: logo.alternative,
                  }),
                  text: '',
                },
              ],
              { align: 'right', line: mmToTwips(logo.heightMm + 1) },
            ),
            fill,
            padding: { left: 0, right },
          },
        ]
  const padding = {
    top: ptToTwips(bandPaddingPt * (isAtHead ? 2 : 1)),
    bottom: ptToTwips(bandPaddingPt * (isAtHead ? 1.4 : 1)),
  }
  const band = wordGrid(context, {
    columnWidths: logo === undefined ? [textWidth] : [textWidth, logoWidth],
    rows: [{ cells: [textCell, ...logoCell] }],
    padding: { ...padding, left: 0, right: 0 },
    ...(isAtHead ? { floating: { at: 'page', x: context.pageLeftTwips, y: 0 } } : { indent: -left }),
  })
  const belowPt = theme.styles.body.linePt * belowBandLines
  // LibreOffice moves a table at the head of a page with footnotes down and parts the band.
  if (!isAtHead) return joined([spacer(context, 1), band, spacer(context, belowPt)])
  const contentPt = Math.max(...[textCell, ...logoCell].map(({ content }) => heightOf(content.flow)))
  const heightPt = contentPt + twipsToPt(padding.top + padding.bottom)
  // A table wider than the type area stays in the flow of the text in some readers: the ground is drawn.
  const ground = context.parts.block(fill, {
    size: { width: mmToEmu(widthMm), height: ptToEmu(heightPt) },
    alternative: '',
    at: { x: 0, y: 0 },
  })
  const below = wordParagraph(context, 'tableCell', [{ xml: ground, text: '' }], {
    line: ptToTwips(belowPt - 1),
    before: 0,
    after: 0,
  })
  const linePt = Math.max(0, heightPt - mmToPt(marginMm.top))
  // Before a floating table at the head of a document LibreOffice puts a whole line otherwise.
  return joined([
    spacer(context, 1, true),
    { xml: band.xml, flow: [solid([], { linePt, keepNext: true })] },
    below,
  ])
}
