import type { ParagraphStyle, StyleName, Theme } from '../theme/theme.js'
import { fontFamily } from './font-family.js'

/** Which elements take which of the theme's styles. */
const selectors: readonly (readonly [StyleName, string])[] = [
  ['body', 'body, p'],
  ['title', 'h1'],
  ['heading1', 'h2'],
  ['heading2', 'h3'],
  ['heading3', 'h4'],
  ['heading4', 'h5'],
  ['quote', 'blockquote, blockquote p'],
  ['list', 'li, li p'],
  ['caption', 'caption, figcaption'],
  ['tableCell', 'td, tbody th'],
  ['tableHead', 'thead th'],
  ['note', '.note'],
  ['signature', '.signature p'],
]

/** Small print stays legible on a phone whatever its size on paper. */
const leastRem = 0.78

const decimal = (value: number): string => String(Math.floor(value * 1000 + 0.5) / 1000)

const sizeRem = (style: ParagraphStyle, theme: Theme): string =>
  `${decimal(Math.max(leastRem, style.sizePt / theme.styles.body.sizePt))}rem`

function screenRule([name, selector]: readonly [StyleName, string], theme: Theme): string {
  const style = theme.styles[name]
  return `${selector} { font: ${style.bold ? 'bold' : 'normal'} ${sizeRem(style, theme)}/${decimal(style.linePt / style.sizePt)} ${fontFamily(theme, style.role)}; text-align: ${style.align}; text-indent: ${style.indentCharacters}em; color: #${style.color}; }`
}

function printRule([name, selector]: readonly [StyleName, string], theme: Theme): string {
  const style = theme.styles[name]
  return `  ${selector} { font-size: ${decimal(style.sizePt)}pt; line-height: ${decimal(style.linePt)}pt; }`
}

const screenLayout = (theme: Theme): string => `
html { font-size: 18px; -webkit-text-size-adjust: 100%; text-size-adjust: 100%; background: #fff; }
body { margin: 0; text-indent: 0; line-break: strict; overflow-wrap: break-word; text-justify: inter-ideograph; hanging-punctuation: allow-end; text-autospace: normal; }
main { box-sizing: border-box; max-width: 40em; margin: 0 auto; padding: 3.5rem 2rem 5rem; }
h1, h2, h3, h4, h5, p, ul, ol, blockquote, figure { margin: 0; }
h1 { margin-bottom: 2.2rem; text-wrap: balance; }
h2, h3, h4, h5 { margin-top: .7rem; text-wrap: pretty; }
p + p, li + li { margin-top: .15rem; }
ul, ol { padding-inline-start: 3.2em; }
li p { text-indent: 0; }
blockquote { margin: .6rem 0; padding-inline-start: 2em; }
blockquote p { text-indent: 0; }
em:lang(zh) { font-style: normal; font-family: ${fontFamily(theme, 'kai')}; }
a { color: #1f4e85; text-decoration-thickness: .06em; text-underline-offset: .2em; overflow-wrap: anywhere; }
.number { white-space: nowrap; }
.table, figure { margin: 1.6rem 0; }
.frame { overflow-x: auto; }
.note { text-indent: 0; margin-top: .5rem; }
.note + .note { margin-top: .1rem; }
.signature { margin-top: 2.4rem; padding-inline-end: 2em; break-inside: avoid; }
.label { white-space: nowrap; }
.left { text-align: left; }
.center { text-align: center; }
.right { text-align: right; }`

const tables = ({ table }: Theme): string => `
table { width: 100%; border-collapse: collapse; font-variant-numeric: lining-nums tabular-nums; border-top: ${table.outerRulePt}pt solid #${table.ruleColor}; border-bottom: ${table.outerRulePt}pt solid #${table.ruleColor}; }
caption { padding-bottom: .5rem; text-wrap: balance; }
th, td { padding: .35em ${table.cellPaddingPt}pt; vertical-align: middle; text-align: inherit; }
thead th { border-bottom: ${table.headRulePt}pt solid #${table.ruleColor}; }
thead th { vertical-align: bottom;${table.headFill === '' ? '' : ` background: #${table.headFill};`} }
td { min-width: 2.2em; }
tbody th { min-width: 6em; }
td.left, th.left { text-align: left; }
td.center, th.center { text-align: center; }
td.right, th.right { text-align: right; }
figcaption { margin-top: .4rem; text-wrap: balance; }
.drawing { max-width: 34rem; margin: 0 auto; }
.drawing svg { display: block; width: 100%; height: auto; }
details { margin-top: .5rem; text-indent: 0; }
summary { font-size: ${leastRem}rem; cursor: pointer; width: max-content; color: #595959; }
details .frame { margin-top: .4rem; }`

const phone = `
@media screen and (max-width: 40rem) {
  main p, main li { text-align: start; }
  html { font-size: 17px; }
  main { padding: 1.6rem 1rem 3rem; }
  h1 { margin-bottom: 1.4rem; }
  ul, ol { padding-inline-start: 1.8em; }
  blockquote { padding-inline-start: 1em; }
  th, td { padding-inline: 3px; }
  .wide caption { text-align: start; }
  .wide tbody th, .wide thead th:first-child { position: sticky; left: 0; background: #fff; }
  .signature { padding-inline-end: 0; }
}`

function print(theme: Theme): string {
  const { widthMm, heightMm, marginMm } = theme.page
  const { sizePt, role } = theme.styles.pageNumber
  const pageNumber = `content: '— ' counter(page) ' —'; font: ${decimal(sizePt)}pt ${fontFamily(theme, role)};`
  return `
@page { size: ${widthMm}mm ${heightMm}mm; margin: ${marginMm.top}mm ${marginMm.right}mm ${marginMm.bottom}mm ${marginMm.left}mm; }
@page :right { @bottom-right { ${pageNumber} padding-right: 1em; } }
@page :left { @bottom-left { ${pageNumber} padding-left: 1em; } }
@media print {
  html { font-size: ${decimal(theme.styles.body.sizePt)}pt; }
  main { max-width: none; padding: 0; }
${selectors.map((entry) => printRule(entry, theme)).join('\n')}
  h1, h2, h3, h4, h5, caption { break-after: avoid; }
  tr, figure, .drawing { break-inside: avoid; }
  thead { display: table-header-group; }
  .frame { overflow: visible; }
  p { orphans: 2; widows: 2; }
  a { color: inherit; text-decoration: none; }
  details:not([open]) { display: none; }
}`
}

/** The style sheet of a theme: a readable column on screens, the theme's own page on paper. */
export function styleSheet(theme: Theme): string {
  return [
    ...selectors.map((entry) => screenRule(entry, theme)),
    // The title's face is heavy by itself; a fallback with a real bold takes it, none is synthesised.
    'h1 { font-weight: bold; font-synthesis: none; }',
    screenLayout(theme).trim(),
    tables(theme).trim(),
    phone.trim(),
    print(theme).trim(),
  ].join('\n')
}
