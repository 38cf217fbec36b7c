import type { Block } from '../../document/nodes.js'
import type { Writer } from '../writer.js'
import { blocksToHtml } from './blocks.js'
import { contextOf, type HtmlContext } from './context.js'
import { escapeHtml } from './escape.js'
import { footnotesHtml } from './footnotes.js'
import { styleSheet } from './style.js'
import { logoHtml } from './title.js'

/** The footnotes stand after the text, before the closing block that ends an official document. */
function bodyHtml(children: readonly Block[], context: HtmlContext): string {
  const last = children.at(-1)
  const closing = last?.type === 'imprint' ? [last] : []
  const text = blocksToHtml(children.slice(0, children.length - closing.length), context)
  const logo = children.some(({ type }) => type === 'title') ? '' : logoHtml(context)
  return [logo.trimEnd(), text, footnotesHtml(context), blocksToHtml(closing, context)]
    .filter((part) => part !== '')
    .join('\n')
}

/**
 * Writes one self-contained HTML file: style and drawings inside, no script, nothing to load.
 * It reads as a column on screens and prints on the theme's page.
 *
 * @example
 * const { bytes } = await writeHtml(document, { theme: gongwen })
 */
export const writeHtml: Writer = async (document, { theme }) => {
  const { language, title, date, issuer, children } = document
  const images = theme.logo === undefined ? '' : '; img-src data:'
  const head = [
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'${images}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(title)}</title>`,
    ...(issuer === undefined ? [] : [`<meta name="author" content="${escapeHtml(issuer)}">`]),
    `<meta name="date" content="${escapeHtml(date)}">`,
    `<style>\n${styleSheet(theme, document)}\n</style>`,
  ]
  const html = [
    '<!doctype html>',
    `<html lang="${language}">`,
    `<head>\n${head.join('\n')}\n</head>`,
    `<body class="${theme.titleBlock}">\n<main>\n${bodyHtml(children, contextOf(document, theme))}\n</main>\n</body>`,
    '</html>\n',
  ].join('\n')
  return { bytes: new TextEncoder().encode(html), substitutions: [] }
}
