import type { TextFigure } from './text-figure.js'

const ordinal = /第[\d零一二三四五六七八九十百]+[位名]|\d(?:st|nd|rd|th)\b/

/** Whether a change goes from one place of a rank to another: 由第12位升至第8位, from 12th to 8th. */
export function isOfPlaces({ claim }: TextFigure): boolean {
  return claim.kind === 'from-to' && ordinal.test(claim.quote)
}
