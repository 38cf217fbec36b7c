import { textWidthPt } from './text-width.js'

const neverAtLineStart = /^[，。、；：？！）》〉」』】〕”’…％%,.;:?!)\]}·—～~]/u
const unitOfNumber = /^[年月日季号期位次周]/u
const neverAtLineEnd = /[（《〈「『【〔“‘([{]$/u
const latin = /[\p{Script=Latin}\p{N}.,%'’/+-]/u

/** Pieces between which a line may end: single Han characters, whole Latin words, marks kept with their neighbours. */
function pieces(value: string): string[] {
  const result: string[] = []
  for (const character of value) {
    const last = result.at(-1)
    const joins =
      last !== undefined &&
      ((latin.test(character) && latin.test(last.slice(-1))) ||
        neverAtLineStart.test(character) ||
        neverAtLineEnd.test(last) ||
        (unitOfNumber.test(character) && /\d$/.test(last)))
    if (joins) result[result.length - 1] = last + character
    else result.push(character)
  }
  return result
}

/** Fills lines from the left; null when a piece is wider than a line. */
function fill(parts: readonly string[], sizePt: number, widthPt: number): string[] | null {
  const lines: string[] = []
  let line = ''
  for (const part of parts) {
    if (textWidthPt(part.trim(), sizePt) > widthPt) return null
    if (line !== '' && textWidthPt((line + part).trimEnd(), sizePt) > widthPt) {
      lines.push(line.trim())
      line = part.trimStart()
    } else {
      line += part
    }
  }
  lines.push(line.trim())
  return lines
}

/**
 * Breaks a label into at most `most` lines of about the same length, so that no single character is
 * left over on the last one. Null when it does not fit.
 */
export function wrap(value: string, sizePt: number, widthPt: number, most: number): string[] | null {
  const parts = pieces(value.trim())
  const widest = fill(parts, sizePt, widthPt)
  if (widest === null || widest.length > most) return null
  let best = widest
  for (let narrower = widthPt - 1; narrower > 0; narrower -= 1) {
    const lines = fill(parts, sizePt, narrower)
    if (lines === null || lines.length > widest.length) break
    best = lines
  }
  return best
}

/** Cuts a label to one line and marks the cut with an ellipsis. */
export function shorten(value: string, sizePt: number, widthPt: number): string {
  if (textWidthPt(value, sizePt) <= widthPt) return value
  let kept = ''
  for (const character of value) {
    if (textWidthPt(`${kept}${character}…`, sizePt) > widthPt) break
    kept += character
  }
  return `${kept.trimEnd()}…`
}

/** Fills lines character by character, cutting what is left after the last one. */
export function wrapAndShorten(value: string, sizePt: number, widthPt: number, most: number): string[] {
  const lines: string[] = []
  let rest = value.trim()
  while (lines.length < most - 1 && textWidthPt(rest, sizePt) > widthPt) {
    let line = ''
    for (const character of rest) {
      if (line !== '' && textWidthPt(line + character, sizePt) > widthPt) break
      line += character
    }
    lines.push(line.trim())
    rest = rest.slice(line.length).trimStart()
  }
  return [...lines, shorten(rest, sizePt, widthPt)]
}
