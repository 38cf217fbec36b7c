import { baseRun, type Context } from './context.js'
import { field } from './field.js'
import { wordGrid } from './grid.js'
import { footerDistanceTwips, pageIn, type Orientation } from './page.js'
import { spacer, wordParagraph, type Alignment, type ParagraphProperties } from './paragraph.js'
import { textRun, type WordInline } from './run.js'
import { mmToTwips, ptToTwips } from './units.js'

/** Which pages a footer stands on: all, or those with odd or even numbers. */
export type PageSide = 'odd' | 'even'

function numberRuns(context: Context): WordInline[] {
  const run = baseRun(context)
  const count = (instruction: string): WordInline => field(instruction, textRun('1', run), run)
  switch (context.theme.page.pageNumberForm) {
    case 'dashes':
      return [textRun('— ', run), count('PAGE'), textRun(' —', run)]
    case 'plain':
      return [count('PAGE')]
    case 'of-total':
      return [count('PAGE'), textRun(' / ', run), count('NUMPAGES')]
  }
}

/** On a turned page the number stays where it is on the sheet: at the left, reading downwards. */
function writeTurned(context: Context, properties: ParagraphProperties): string {
  const { theme } = context
  const upright = theme.page
  const height =
    mmToTwips(upright.widthMm) - mmToTwips(upright.marginMm.left) - mmToTwips(upright.marginMm.right)
  const width = ptToTwips(theme.styles.pageNumber.linePt)
  const inside = { ...context, widthTwips: height }
  const number = wordParagraph(inside, 'pageNumber', numberRuns(context), properties)
  return (
    wordGrid(context, {
      columnWidths: [width],
      rows: [
        {
          cells: [{ content: number, turned: true, align: 'top' }],
          height: { twips: height, rule: 'exact' },
        },
      ],
      padding: { top: 0, bottom: 0, left: 0, right: 0 },
      floating: {
        at: 'page',
        x: footerDistanceTwips(theme),
        y: mmToTwips(pageIn('landscape', upright).marginMm.top),
      },
    }).xml + spacer(context, 1).xml
  )
}

/** The content of a footer with the page number. */
export function writePageNumber(side: PageSide, orientation: Orientation, context: Context): string {
  const { theme } = context
  const { pageNumberPlace } = theme.page
  const place: Alignment =
    pageNumberPlace === 'outside' ? (side === 'odd' ? 'right' : 'left') : pageNumberPlace
  const inset = ptToTwips(theme.styles.pageNumber.sizePt)
  const properties: ParagraphProperties = {
    align: place,
    indent: pageNumberPlace === 'outside' ? { [place]: inset } : {},
  }
  if (orientation === 'landscape' && pageNumberPlace === 'outside') return writeTurned(context, properties)
  return wordParagraph(context, 'pageNumber', numberRuns(context), properties).xml
}
