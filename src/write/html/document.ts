import type { Block } from '../../document/nodes.js'
import type { Writer } from '../writer.js'
import { blocksToHtml } from './blocks.js'
import { contextOf, type HtmlContext } from './context.js'
import { escapeHtml } from './escape.js'
import { footnotesHtml } from './footnotes.js'
import { styleSheet } from './style.js'
import { traceRules } from './style-traces.js'
import { scriptHash, tracesHtml } from './traces.js'
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
 * Writes one self-contained HTML file: style and drawings inside, nothing to load. The only script shows
 * where the figures come from, and is there only if that is given; all reads and prints without it.
 * It reads as a column on screens and prints on the theme's page.
 *
 * @example
 * const { bytes } = await writeHtml(document, { theme: gongwen })
 */
export const writeHtml: Writer = async (document, { theme, traces }) => {
  const { language, title, date, issuer, children } = document
  const told = traces === undefined ? '' : tracesHtml(document, traces)
  const script = told === '' ? '' : `; script-src ${scriptHash}`
  const images = theme.logo === undefined ? '' : '; img-src data:'
  const head = [
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'${script}${images}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(title)}</title>`,
    ...(issuer === undefined ? [] : [`<meta name="author" content="${escapeHtml(issuer)}">`]),
    `<meta name="date" content="${escapeHtml(date)}">`,
    `<style>\n${styleSheet(theme, document)}${told === '' ? '' : traceRules(theme)}\n</style>`,
  ]
  const html = [
    '<!doctype html>',
    `<html lang="${language}">`,
    `<head>\n${head.join('\n')}\n</head>`,
    `<body class="${theme.titleBlock}">\n<main>\n${bodyHtml(children, contextOf(document, theme))}\n</main>\n${told}</body>`,
    '</html>\n',
  ].join('\n')
  return { bytes: new TextEncoder().encode(html), substitutions: [] }
}
