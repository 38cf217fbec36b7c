import type { Inline, Title } from '../../document/nodes.js'
import type { HtmlContext } from './context.js'
import { escapeHtml } from './escape.js'
import { inlinesToHtml } from './inlines.js'

/** The theme's logo as part of the file. */
export function logoHtml({ theme: { logo } }: HtmlContext): string {
  if (logo === undefined) return ''
  const { png, widthMm, heightMm, alternative } = logo
  const data = Buffer.from(png).toString('base64')
  return `<img class="logo" src="data:image/png;base64,${data}" alt="${escapeHtml(alternative)}" style="width:${widthMm}mm;aspect-ratio:${widthMm}/${heightMm}">\n`
}

/** The title with what stands over and under it; on a band of colour where the theme has one. */
export function titleHtml({ kicker, children, subtitle, byline }: Title, context: HtmlContext): string {
  const line = (name: string, inlines: readonly Inline[] | undefined): string[] =>
    inlines === undefined || inlines.length === 0
      ? []
      : [`<p class="${name}">${inlinesToHtml(inlines, context)}</p>`]
  const parts = [
    ...line('kicker', kicker),
    `<h1>${inlinesToHtml(children, context)}</h1>`,
    ...line('subtitle', subtitle),
    ...line('byline', byline),
  ]
  return `<header class="title ${context.theme.titleBlock}">\n${logoHtml(context)}${parts.join('\n')}\n</header>`
}
