import { readNumeral } from './chinese-numeral.js'
import type { Order } from './item.js'

const series = /第(\d{1,4}|[一二三四五六七八九十]{1,3})([批期届])/y
const ordinal = /第(\d{1,4}|[一二三四五六七八九十百]{1,5})(位|名)?/y
const front = /前(\d{1,4}|[一二两三四五六七八九十百]{1,4})(位|名|强)?/y
const first = /首位|榜首|首席(?!技)/y

function exec(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}

const number = (word: string): number | undefined => (/\d/.test(word) ? Number(word) : readNumeral(word))
/** What an ordinal may count without being a rank. */
const counted = /^(?:[批届期次个季产条款项号章节轮阶步代方大动书要任]|人民)/

/** A rank's place that starts at a position. */
export function readOrder(text: string, start: number): Order | undefined {
  const lead = exec(first, text, start)
  if (lead !== null && lead[0] !== '首席') {
    return { start, end: start + 2, place: 1, unit: '位', top: false }
  }
  if (
    text.charAt(start) === '首' &&
    /[居列]/.test(text.charAt(start - 1)) &&
    /[^\u4e00-\u9fff]|$/y.test(text.slice(start + 1, start + 2))
  ) {
    return { start, end: start + 1, place: 1, unit: null, top: false }
  }
  const inSeries = exec(series, text, start)
  if (inSeries !== null) {
    const place = number(inSeries[1] ?? '')
    return place === undefined
      ? undefined
      : { start, end: start + inSeries[0].length, place, unit: inSeries[2] ?? null, top: false }
  }
  const found = exec(ordinal, text, start)
  if (found !== null) {
    const [all, word = '', unit] = found
    const place = number(word)
    const end = start + all.length
    if (place === undefined || place === 0) return undefined
    if (unit === undefined && counted.test(text.slice(end, end + 2))) return undefined
    return { start, end, place, unit: unit ?? null, top: false }
  }
  const ahead = exec(front, text, start)
  if (ahead === null) return undefined
  const [all, word = '', unit] = ahead
  const place = number(word)
  const end = start + all.length
  if (place === undefined || place < 2) return undefined
  if (unit === undefined && /^[个年月天季届期]|^\d/.test(text.slice(end, end + 1))) return undefined
  return { start, end, place, unit: unit ?? null, top: true }
}
