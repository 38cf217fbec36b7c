import type { ParagraphStyle, StyleName, Theme } from '../theme/theme.js'
import { fontFamily } from './font-family.js'

/** Which elements take which of the theme's styles; null for what a page on a screen does not have. */
const selectors: Readonly<Record<StyleName, string | null>> = {
  body: 'body, p',
  kicker: '.kicker',
  title: 'h1, .attachment-title',
  subtitle: '.subtitle',
  byline: '.byline',
  redHeadMark: '.mark',
  redHeadLine: '.marks p, .numbers p',
  addressee: '.addressee',
  contentsHead: '.contents-head',
  contentsEntry: '.contents li',
  heading1: 'h2',
  heading2: 'h3',
  heading3: 'h4',
  heading4: 'h5',
  quote: 'blockquote, blockquote p:not([class])',
  boxHead: '.box-head',
  boxBody: '.box, .box p:not([class])',
  cardLabel: '.card-label',
  cardFigure: '.card-figure',
  cardDetail: '.card-detail',
  list: 'li, li p:not([class])',
  caption: 'figcaption',
  tableCell: 'td, tbody th, .table-unit',
  tableHead: 'thead th',
  note: '.note',
  footnote: '.footnote',
  signature: '.signature p',
  attachmentHead: '.attachment-label',
  imprint: '.imprint p',
  runningHead: null,
  pageNumber: null,
}

/** Small print stays legible on a phone whatever its size on paper. */
export const leastRem = 0.78

export const decimal = (value: number): string => String(Math.floor(value * 1000 + 0.5) / 1000)

type StyleRule = readonly [selector: string, style: ParagraphStyle]

const rulesOf = ({ styles }: Theme): StyleRule[] =>
  (Object.entries(selectors) as [StyleName, string | null][]).flatMap(([name, selector]): StyleRule[] =>
    selector === null ? [] : [[selector, styles[name]]],
  )

/** Face, size, colour and alignment of everything, in sizes relative to the body's. */
export function screenRules(theme: Theme): string[] {
  return rulesOf(theme).map(([selector, style]) => {
    const size = decimal(Math.max(leastRem, style.sizePt / theme.styles.body.sizePt))
    const font = `${style.bold ? 'bold' : 'normal'} ${size}rem/${decimal(style.linePt / style.sizePt)} ${fontFamily(theme, style.role)}`
    return `${selector} { font: ${font}; text-align: ${style.align}; text-indent: ${style.indentCharacters}em; color: #${style.color}; }`
  })
}

/** The sizes on paper. */
export function printRules(theme: Theme): string[] {
  return rulesOf(theme).map(
    ([selector, style]) =>
      `  ${selector} { font-size: ${decimal(style.sizePt)}pt; line-height: ${decimal(style.linePt)}pt; }`,
  )
}
