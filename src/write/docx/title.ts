import type { Inline, Title } from '../../document/nodes.js'
import { plainText } from '../../document/plain-text.js'
import type { StyleName } from '../theme/theme.js'
import { inlineContext, type Context } from './context.js'
import { joined, type WordBlock } from './flow.js'
import { wordGrid, type Cell } from './grid.js'
import { writeInlines } from './inlines.js'
import { insideWords } from '../title-words.js'
import { spacer, wordParagraph, type ParagraphProperties } from './paragraph.js'
import { characterWidthEm, textWidthEm } from './text-width.js'
import { mmToEmu, mmToTwips, ptToTwips, twipsToPt } from './units.js'

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

/** A title as a heading at the head of the text. */
export function writePlainTitle(node: Title, context: Context): WordBlock {
  const title = phrased(node.children, context)
  const parts: (readonly [StyleName, readonly Inline[]])[] = [
    ['kicker', node.kicker ?? []],
    ['title', title],
    ['subtitle', node.subtitle ?? []],
    ['byline', node.byline ?? []],
  ]
  const shown = parts.filter(([name, children]) => name === 'title' || !isEmpty(children))
  return joined(
    shown.map(([name, children], index) => {
      const isLast = index === shown.length - 1
      return wordParagraph(context, name, writeInlines(children, inlineContext(context, name)), {
        keepNext: true,
        keepLines: true,
        ...(isLast ? {} : { after: 0 }),
        ...(name === 'title' ? balanced(children, context) : {}),
      })
    }),
  )
}

const bandPaddingPt = 14

/** A title on a band of the accent colour, from edge to edge of the page; the logo stands at its right. */
export function writeBandTitle(node: Title, context: Context): WordBlock {
  const { theme } = context
  const { marginMm, widthMm } = theme.page
  const { logo } = theme
  const [left, right] = [mmToTwips(marginMm.left), mmToTwips(marginMm.right)]
  const pageWidth = mmToTwips(widthMm)
  const logoWidth = logo === undefined ? 0 : mmToTwips(logo.widthMm) + right + ptToTwips(bandPaddingPt)
  const textWidth = pageWidth - logoWidth
  const inside: Context = { ...context, widthTwips: textWidth - left - (logo === undefined ? right : 0) }
  const padding = ptToTwips(bandPaddingPt)
  const fill = theme.colors.accent
  const textCell: Cell = {
    content: writePlainTitle(node, inside),
    fill,
    align: 'center',
    padding: { left, right: logo === undefined ? right : 0 },
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
  const band = wordGrid(context, {
    columnWidths: logo === undefined ? [textWidth] : [textWidth, logoWidth],
    rows: [{ cells: [textCell, ...logoCell] }],
    padding: { top: padding / 2, bottom: padding, left: 0, right: 0 },
    indent: -left,
  })
  // LibreOffice moves a table at the head of a page with footnotes down and parts the band.
  return joined([spacer(context, 1), band, spacer(context, bandPaddingPt)])
}
