/** A stretch of the text that the words in front of a figure are read without. */
export interface Hidden {
  readonly start: number
  readonly end: number
  /** Brackets name what stands before them more closely; a period does not. */
  readonly aside: boolean
}

/** The words in front of a figure. */
export interface WordsBefore {
  /** Where they begin in the text. */
  readonly start: number
  /** Without the periods that they tell and without asides. */
  readonly words: string
  /** What stands in brackets, by its place in `words`. */
  readonly asides: readonly { readonly at: number; readonly text: string }[]
}

/** The words between two places of a text; `hidden` are in its order. */
export function wordsBetween(
  text: string,
  start: number,
  end: number,
  hidden: readonly Hidden[],
): WordsBefore {
  let first = hidden.length
  while (first > 0 && (hidden[first - 1]?.end ?? 0) > start) first--
  const asides: { at: number; text: string }[] = []
  let words = ''
  let at = start
  for (const span of hidden.slice(first)) {
    if (span.start >= end) break
    if (span.start < at) continue
    words += text.slice(at, span.start)
    if (span.aside) asides.push({ at: words.length, text: text.slice(span.start, span.end) })
    at = span.end
  }
  return { start, words: words + text.slice(Math.min(at, end), end), asides }
}

const abbreviation = /^\([A-Za-z\d .-]+\)$/
const ofIndicator = /(?:率|比|指数|系数|水平)\)$/
const farAside = /^\([^)]*(?:下同|另有|详见|数据)/

/** The first `length` words that name a figure's subject, with the brackets that belong to its name. */
export function subjectWords({ words, asides }: WordsBefore, length: number): string {
  const last = asides.at(-1)
  if (
    last !== undefined &&
    last.at >= length &&
    ofIndicator.test(last.text) &&
    !/^\((?:与|占|按|即|含)/.test(last.text)
  )
    return last.text.slice(1, -1)
  let out = ''
  let at = 0
  for (const aside of asides) {
    if (aside.at > length) break
    if (aside.at === 0 || abbreviation.test(aside.text) || farAside.test(aside.text)) continue
    out += words.slice(at, aside.at) + aside.text
    at = aside.at
  }
  return out + words.slice(at, length)
}
