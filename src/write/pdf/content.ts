import type { FontFace } from '../fonts/font-face.js'
import { ascender } from './face-font.js'
import type { PolygonMark, RectangleMark, RuleMark, TextMark } from './page.js'

/** A font as a page's content names it. */
export interface ContentFont {
  readonly id: string
  show(text: string): string
}

/** Width of the stroke that makes a face heavier, as a share of its size. */
const boldStroke = 0.025

/** Four decimals of a point, the same on every machine. */
export const coordinate = (value: number): string => String(Math.floor(value * 10_000 + 0.5) / 10_000)

const channels = new Map<string, string>()
/** A colour's three shares. */
function rgb(color: string): string {
  let shares = channels.get(color)
  if (shares === undefined) {
    shares = [0, 2, 4].map((at) => coordinate(Number.parseInt(color.slice(at, at + 2), 16) / 255)).join(' ')
    channels.set(color, shares)
  }
  return shares
}

/**
 * The operators of one page's marks, with y downwards. What is set already is not set again: one text is
 * one or two short lines.
 */
export function createContent(fontOf: (face: FontFace) => ContentFont) {
  let font = ''
  let fill = ''
  let stroke = ''
  let spacingPt = 0
  let isOutlined = false

  const setFill = (color: string): string => {
    if (color === fill) return ''
    fill = color
    return `${rgb(color)} rg\n`
  }
  const setStroke = (color: string, widthPt: number): string => {
    const wanted = `${rgb(color)} RG ${coordinate(widthPt)} w\n`
    if (wanted === stroke) return ''
    stroke = wanted
    return wanted
  }

  return {
    text({ text, x, y, face, sizePt, color, isBold, spacingPt: spacing, rotation }: TextMark): string {
      if (text === '') return ''
      const shown = fontOf(face)
      let out = setFill(color)
      if (isBold) out += setStroke(color, sizePt * boldStroke)
      out += 'BT\n'
      const wanted = `/${shown.id} ${coordinate(sizePt)} Tf\n`
      if (wanted !== font) out += font = wanted
      if (spacing !== spacingPt) out += `${coordinate((spacingPt = spacing))} Tc\n`
      if (isBold !== isOutlined) out += `${(isOutlined = isBold) ? 2 : 0} Tr\n`
      const down = (ascender * sizePt) / 1000
      const matrix = {
        0: ['1 0 0 -1', x, y + down],
        90: ['0 1 1 0', x - down, y],
        [-90]: ['0 -1 -1 0', x + down, y],
      } as const
      const [turn, left, top] = matrix[rotation ?? 0]
      return `${out}${turn} ${coordinate(left)} ${coordinate(top)} Tm\n${shown.show(text)}\nET`
    },
    rectangle({ x, y, width, height, fill: inner, stroke: line }: RectangleMark): string {
      const shape = `${[x, y, width, height].map(coordinate).join(' ')} re`
      const filled = inner === undefined ? [] : [`${setFill(inner)}${shape} f`]
      const outlined = line ? [`${setStroke(line.color, line.widthPt)}${shape} S`] : []
      return [...filled, ...outlined].join('\n')
    },
    rule({ x, y, dx, dy, widthPt, color, dotsPt }: RuleMark): string {
      const line = `${coordinate(x)} ${coordinate(y)} m ${coordinate(x + dx)} ${coordinate(y + dy)} l S`
      const pen = setStroke(color, widthPt)
      return dotsPt === undefined
        ? `${pen}${line}`
        : `${pen}q 1 J [0.001 ${coordinate(dotsPt)}] 0 d\n${line} Q`
    },
    polygon({ x, y, points, fill: inner }: PolygonMark): string {
      if (points.length === 0) return ''
      const corners = points.map(
        ([dx, dy], index) => `${coordinate(x + dx)} ${coordinate(y + dy)} ${index === 0 ? 'm' : 'l'}`,
      )
      return `${setFill(inner)}${corners.join(' ')} h f`
    },
  }
}

export type Content = ReturnType<typeof createContent>
