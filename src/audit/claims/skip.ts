const clock = /\d{1,2}:\d{2}(?::\d{2})?/y
const isoDate = /\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?!\d)/y
const plusName = /[A-Za-z\d]+(?:\+[A-Za-z\d]+)+/y
const letters = /[A-Za-z]/
/** Indicators that are called by letters alone: a figure may follow them at once. */
const lettered = /(?:GDP|GNP|CPI|PPI|PMI|FDI)(?=\d)/y
const afterLettered = /(?:^|[^A-Za-z])(?:GDP|GNP|CPI|PPI|PMI|FDI)$/
const listNumber = /(?:\(?\d{1,2}[.、)]|\d+\.\d+\.\d+)(?!\d)/y
const documentNumber = /[〔[［][^〕\]］\n]{1,12}[〕\]］]\d*号?/y
const address = /(?:https?:\/\/|www\.)[\w./?=&%#-]+/y
const longestName = 20

function lengthOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0].length ?? 0
}

/**
 * How many characters at a place hold no figure, whatever digits stand in them: dates, times of day,
 * document numbers, list marks, names with digits (PM2.5, 1+6+N), addresses.
 */
export function nothingAt(text: string, at: number): number {
  const character = text.charAt(at)
  if (character === '〔' || character === '[') return lengthOf(documentNumber, text, at)
  if (character === '“' || character === '《') return nameLength(text, at)
  if (letters.test(character)) {
    const indicator = lengthOf(lettered, text, at)
    if (indicator > 0) return indicator
    const url = lengthOf(address, text, at)
    if (url > 0) return url
    let end = at
    while (/[A-Za-z\d.+_@-]/.test(text.charAt(end))) end++
    return end - at
  }
  if (character === '(' || /\d/.test(character)) {
    const atLineStart = at === 0 || text.charAt(at - 1) === '\n'
    if (atLineStart) {
      const mark = lengthOf(listNumber, text, at)
      if (mark > 0) return mark
    }
    if (character === '(') return 0
    return lengthOf(isoDate, text, at) || lengthOf(clock, text, at) || lengthOf(plusName, text, at)
  }
  return 0
}

/** Whether the letters in front of a place belong to a name of which its digits are a part: PM2.5. */
export function isWithinName(text: string, at: number): boolean {
  return letters.test(text.charAt(at - 1)) && !afterLettered.test(text.slice(Math.max(0, at - 4), at))
}

/** A title in 《》, or a short name in quotation marks. */
function nameLength(text: string, at: number): number {
  const [close, longest] = text.charAt(at) === '《' ? ['》', 60] : ['”', longestName]
  const end = text.slice(at, at + longest + 2).indexOf(close)
  if (end < 0) return 0
  const inner = text.slice(at, at + end)
  return close === '”' && /[。！？!?;]/.test(inner) ? 0 : end + 1
}
