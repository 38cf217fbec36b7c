import type { Document } from '../../document/nodes.js'
import type { Theme } from '../theme/theme.js'
import { fontFamily, quote } from './font-family.js'
import { decimal, printRules } from './style-rules.js'

type Page = Theme['page']

const numberForms: Readonly<Record<Page['pageNumberForm'], string>> = {
  dashes: "'— ' counter(page) ' —'",
  plain: 'counter(page)',
  'of-total': "counter(page) ' / ' counter(pages)",
}

/** Where the number stands: its rule for each side of the sheet. */
function numberRules(theme: Theme): string[] {
  const { page, styles } = theme
  const { sizePt, role, color } = styles.pageNumber
  const set = `content: ${numberForms[page.pageNumberForm]}; font: ${decimal(sizePt)}pt ${fontFamily(theme, role)}; color: #${color};`
  switch (page.pageNumberPlace) {
    case 'outside':
      return [
        `@page :right { @bottom-right { ${set} padding-right: 1em; } }`,
        `@page :left { @bottom-left { ${set} padding-left: 1em; } }`,
      ]
    case 'center':
      return [`@page { @bottom-center { ${set} } }`]
    case 'right':
      return [`@page { @bottom-right { ${set} } }`]
  }
}

/** The first page of a letter (信函) has no number. */
const letterRules = ({ children }: Document): string[] =>
  children.some((node) => node.type === 'red-head' && node.form === 'letter')
    ? ['left', 'center', 'right'].map((place) => `@page :first { @bottom-${place} { content: none; } }`)
    : []

/** The document's short title at the head of every page but the first. */
function runningHeadRules(theme: Theme, text: string | undefined): string[] {
  if (text === undefined || text === '' || !theme.page.hasRunningHead) return []
  const { sizePt, role, color } = theme.styles.runningHead
  return [
    `@page { @top-left { content: ${quote(text)}; font: ${decimal(sizePt)}pt ${fontFamily(theme, role)}; color: #${color}; } }`,
    '@page :first { @top-left { content: none; } }',
  ]
}

/** The theme's own page on paper. */
export function print(theme: Theme, document: Document): string {
  const { widthMm, heightMm, marginMm } = theme.page
  const { top, right, bottom, left } = marginMm
  return `
@page { size: ${widthMm}mm ${heightMm}mm; margin: ${top}mm ${right}mm ${bottom}mm ${left}mm; }
@page wide { size: ${heightMm}mm ${widthMm}mm; margin: ${left}mm ${top}mm ${right}mm ${bottom}mm; }
${[...numberRules(theme), ...runningHeadRules(theme, document.runningHead), ...letterRules(document)].join('\n')}
@media print {
  html { font-size: ${decimal(theme.styles.body.sizePt)}pt; background: none; }
  main, body.band main { max-width: none; min-height: 0; padding: 0; }
  body.band header.title { margin: 0 0 6mm; padding: 8mm 8mm 7mm; }
  body.band main > header.title:first-child { margin-top: 0; }
${printRules(theme).join('\n')}
  h1, h2, h3, h4, h5, .table figcaption, .box-head { break-after: avoid; }
  tr, figcaption, .chart, .drawing, .cards, .signature, .imprint { break-inside: avoid; }
  thead { display: table-header-group; }
  th, td { padding-block: .2em; }
  .cards { grid-template-columns: repeat(auto-fit, minmax(8.5rem, 1fr)); }
  .frame { overflow: visible; }
  table { min-width: 0 !important; }
  p { orphans: 2; widows: 2; }
  a { color: inherit; text-decoration: none; }
  .back { display: none; }
  details:not([open]) { display: none; }
  .landscape { page: wide; }
  .page-break { break-after: page; }
  h2.attachment { break-before: page; margin-top: 0; padding-top: 0; border-top: 0; }
  .imprint { break-before: avoid; }
}`
}
