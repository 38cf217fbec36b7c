import type { Card, Cards } from '../../document/nodes.js'
import type { HtmlContext } from './context.js'
import { escapeHtml } from './escape.js'
import { figureHtml, inlinesToHtml } from './inlines.js'

/** The digits of a figure large, its unit smaller beside them. */
function largeFigure({ figure }: Card): string {
  const { text } = figure
  const [, digits = '', unit = ''] = /^([^\d]?[\d.,]+)([^\d.,].*)$/su.exec(text) ?? []
  if (digits === '') return figureHtml(figure, escapeHtml(text), text.length)
  return figureHtml(figure, `${escapeHtml(digits)}<span class="unit">${escapeHtml(unit)}</span>`, text.length)
}

export function cardsHtml({ items }: Cards, context: HtmlContext): string {
  const printed = items.map((card) => {
    const detail =
      card.detail.length === 0 ? '' : `\n<p class="card-detail">${inlinesToHtml(card.detail, context)}</p>`
    return `<li>\n<p class="card-label">${inlinesToHtml(card.label, context)}</p>\n<p class="card-figure">${largeFigure(card)}</p>${detail}\n</li>`
  })
  return `<ul class="cards" role="list">\n${printed.join('\n')}\n</ul>`
}
