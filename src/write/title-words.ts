const han = /^\p{Script=Han}+$/u
/** A line that begins with one of these reads as if it were torn off. */
const neverFirst = new Set(['的', '了', '等', '之', '地', '得'])
/** What dictionaries take apart: names of reports and measures, years, quarters, months and their spans, numbers with what they count. */
const wholes = [
  /\d{4}(?:[—–-]\d{4})?年(?:第?[一二三四1-4]季度?|[上下]半年|前[一二三四1-4][个個]?季度?|\d{1,2}(?:[—–-]\d{1,2})?月份?)?/g,
  /国民经济(?:和社会发展)?|國民經濟(?:和社會發展)?|统计公报|統計公報|生产总值|生產總值/g,
  /第?[一二三四1-4]季度?|[上下]半年|\d{1,2}(?:[—–-]\d{1,2})?月份?|[\d.]+[%％\p{Script=Han}]/gu,
]

let segmenter: Intl.Segmenter | undefined

/**
 * The places of a title, as indexes of UTF-16 units, at which no line may begin, for it would divide a word
 * or a period: 回行时词意完整. Words are those of the dictionary of the running JavaScript engine.
 *
 * @example
 * // within 一季度
 * insideWords('关于2024年一季度情况').has(8) // true
 */
export function insideWords(text: string): Set<number> {
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' })
  const inside = new Set<number>()
  const keep = (start: number, length: number): void => {
    for (let at = start + 1; at < start + length; at += 1) inside.add(at)
  }
  for (const { segment, index } of segmenter.segment(text)) {
    if (neverFirst.has(segment)) inside.add(index)
    if (han.test(segment)) keep(index, segment.length)
  }
  for (const whole of wholes) for (const match of text.matchAll(whole)) keep(match.index, match[0].length)
  return inside
}
