import { finding, type Finding, type Place } from '../../errors.js'
import { pngSize } from './png.js'
import type { Theme } from './theme.js'

export interface LogoInput {
  readonly png: Uint8Array
  readonly widthMm?: number | undefined
  readonly heightMm?: number | undefined
  readonly alternative?: string | undefined
}

const pixelsPerMetreAtScreen = 96 / 0.0254
const mostWidthMm = 60
const mostHeightMm = 18

/**
 * A theme's logo with its size on paper: as given, by the picture's proportions where one length is
 * given, otherwise as large as the file says, at most 60 × 18 mm.
 */
export function logoOf(input: LogoInput, place: Place): Required<Theme>['logo'] | Finding {
  const { png, alternative = '' } = input
  const size = pngSize(png)
  if (size === null) return finding('theme-logo-not-png', {}, place)
  const ratio = size.widthPx / size.heightPx
  const { widthMm, heightMm } = input
  if (widthMm !== undefined || heightMm !== undefined)
    return {
      png,
      alternative,
      widthMm: widthMm ?? (heightMm ?? 0) * ratio,
      heightMm: heightMm ?? (widthMm ?? 0) / ratio,
    }
  const own = (size.widthPx / (size.pixelsPerMetre ?? pixelsPerMetreAtScreen)) * 1000
  const width = Math.min(own, mostWidthMm, mostHeightMm * ratio)
  return { png, alternative, widthMm: width, heightMm: width / ratio }
}
