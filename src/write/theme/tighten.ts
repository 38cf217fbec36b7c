import type { ParagraphStyle, StyleName, Theme } from './theme.js'

/** How much of the theme's blank and of what its lines may give up: nothing, half, all. */
export const tightnesses = [0.5, 1] as const
export type Tightness = (typeof tightnesses)[number]

/** What is left of blank, at the tightest. */
const tightestBlank = 0.6
/** Small print beside figures, whose blank belongs to no grid of lines. */
const beside: ReadonlySet<StyleName> = new Set(['caption', 'note', 'cardLabel', 'cardFigure', 'cardDetail'])
/** What stands on the title's band. */
const title: ReadonlySet<StyleName> = new Set(['kicker', 'title', 'subtitle', 'byline'])
/** Lines that are read one after the other. */
const running: ReadonlySet<StyleName> = new Set(['body', 'list', 'quote', 'boxBody', 'signature'])

/** How high drawings are then, as a share of their height. */
export const drawingShareOf: Readonly<Record<Tightness, number>> = { 0.5: 0.9, 1: 0.7 }

const made = new WeakMap<Theme, Map<Tightness, Theme>>()

/**
 * The theme with less blank and, where it lets them, lines a little closer: what a typesetter does so that a
 * document does not end on a nearly empty page. The same object for the same theme.
 */
export function tightened(theme: Theme, tightness: Tightness): Theme {
  const known = made.get(theme) ?? new Map<Tightness, Theme>()
  made.set(theme, known)
  const found = known.get(tightness) ?? tighten(theme, tightness)
  known.set(tightness, found)
  return found
}

function tighten(theme: Theme, tightness: Tightness): Theme {
  const { page, styles } = theme
  const onGrid = page.tightestLineShare === 1
  const blank = 1 - (1 - tightestBlank) * tightness
  const line = 1 - (1 - page.tightestLineShare) * tightness
  const styled = Object.entries(styles).map(([key, style]): [string, ParagraphStyle] => {
    const name = key as StyleName
    const hasBlank = beside.has(name) || (!onGrid && !title.has(name))
    return [
      name,
      {
        ...style,
        ...(hasBlank && { beforePt: style.beforePt * blank, afterPt: style.afterPt * blank }),
        ...(running.has(name) && { linePt: style.linePt * line }),
      },
    ]
  })
  return {
    ...theme,
    page: { ...page, gapLines: page.gapLines * blank },
    styles: Object.fromEntries(styled) as Theme['styles'],
  }
}
