import type { Theme } from './theme.js'

/** Blank above and below figures, tables, cards and boxes, in points. */
export const gapPtOf = ({ page, styles }: Theme): number => styles.body.linePt * page.gapLines
