import type { Writer } from '../writer.js'
import { blocksToHtml } from './blocks.js'
import { escapeHtml } from './escape.js'
import { styleSheet } from './style.js'

/**
 * Writes one self-contained HTML file: style and drawings inside, no script, nothing to load.
 * It reads as a column on screens and prints on the theme's page.
 *
 * @example
 * const { bytes } = await writeHtml(document, { theme: gongwen })
 */
export const writeHtml: Writer = async (document, { theme }) => {
  const { language, title, date, issuer, children } = document
  const head = [
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(title)}</title>`,
    ...(issuer === undefined ? [] : [`<meta name="author" content="${escapeHtml(issuer)}">`]),
    `<meta name="date" content="${escapeHtml(date)}">`,
    `<style>\n${styleSheet(theme)}\n</style>`,
  ]
  const html = [
    '<!doctype html>',
    `<html lang="${language}">`,
    `<head>\n${head.join('\n')}\n</head>`,
    `<body>\n<main>\n${blocksToHtml(children, { document, theme })}\n</main>\n</body>`,
    '</html>\n',
  ].join('\n')
  return { bytes: new TextEncoder().encode(html), substitutions: [] }
}
