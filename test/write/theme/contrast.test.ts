import { describe, expect, it } from 'vitest'
import { contrast, luminance } from '../../../src/write/theme/contrast.js'
import { gongwen } from '../../../src/write/theme/gongwen.js'
import { report } from '../../../src/write/theme/report.js'
import type { StyleName, Theme } from '../../../src/write/theme/theme.js'

it('measures as WCAG does', () => {
  expect(contrast('000000', 'FFFFFF')).toBeCloseTo(21)
  expect(contrast('777777', 'FFFFFF')).toBeCloseTo(4.48, 2)
  expect(contrast('FFFFFF', '777777')).toBeCloseTo(4.48, 2)
})

const white = 'FFFFFF'
const onBand: readonly StyleName[] = ['kicker', 'title', 'subtitle', 'byline']
const onSoft: readonly StyleName[] = ['boxHead', 'boxBody', 'cardLabel', 'cardFigure', 'cardDetail']

/** What a style's text stands on. */
function groundsOf(name: StyleName, theme: Theme): readonly string[] {
  const { colors, table, titleBlock } = theme
  if (onBand.includes(name)) return [titleBlock === 'band' ? colors.accent : white]
  if (onSoft.includes(name)) return [colors.soft]
  if (name === 'tableHead') return [table.headFill || white]
  if (name === 'tableCell') return [white, colors.soft, table.stripeFill || white]
  return [white]
}

describe.each([gongwen, report])('the theme $name', (theme) => {
  it.each(Object.keys(theme.styles) as StyleName[])('sets %s in a colour that can be read', (name) => {
    // The red of the mark is the standard's own; it is set very large.
    const least = name === 'redHeadMark' ? 3 : 4.5
    for (const ground of groundsOf(name, theme))
      expect(contrast(theme.styles[name].color, ground)).toBeGreaterThanOrEqual(least)
  })

  it('draws arrows, axes and text on the accent colour so that they can be seen', () => {
    const { up, down, flat, accent, onAccent, soft } = theme.colors
    for (const color of [up, down, flat, theme.chart.axisColor])
      for (const ground of [white, soft]) expect(contrast(color, ground)).toBeGreaterThanOrEqual(4.5)
    expect(contrast(accent, onAccent)).toBeGreaterThanOrEqual(4.5)
    expect(contrast(accent, white)).toBeGreaterThanOrEqual(4.5)
  })

  it('gives neighbouring series colours that a grey copy tells apart', () => {
    const { colors } = theme.chart
    for (const [index, color] of colors.slice(1).entries())
      expect(Math.abs(luminance(color) - luminance(colors[index] ?? '')), color).toBeGreaterThan(0.08)
  })
})
