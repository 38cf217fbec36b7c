/** How a cell's number format shows a number. */
export type NumberFormat =
  /** As stored, to 15 significant digits. */
  | { readonly kind: 'general' }
  | {
      readonly kind: 'decimal'
      /** Decimals that are always shown, and those shown if they are not zero. */
      readonly decimals: number
      readonly mostDecimals: number
      /** How often 100 multiplies it for a percent sign. */
      readonly percents: number
      /** How often 1,000 divides it for a comma at the end. */
      readonly thousands: number
      /** Text behind the digits, such as 亿元. */
      readonly suffix: string
    }
  /** A date down to its year, month or day; `time` where hours are shown too. */
  | { readonly kind: 'date'; readonly to: 'year' | 'month' | 'day' | 'time' }
  /** One that this reader does not understand: what it shows cannot be told. */
  | { readonly kind: 'unknown'; readonly code: string }

const general: NumberFormat = { kind: 'general' }
const builtin = new Map<number, string>([
  [1, '0'],
  [2, '0.00'],
  [3, '#,##0'],
  [4, '#,##0.00'],
  [5, '#,##0'],
  [6, '#,##0'],
  [7, '#,##0.00'],
  [8, '#,##0.00'],
  [9, '0%'],
  [10, '0.00%'],
  [37, '#,##0'],
  [38, '#,##0'],
  [39, '#,##0.00'],
  [40, '#,##0.00'],
  [41, '#,##0'],
  [42, '#,##0'],
  [43, '#,##0.00'],
  [44, '#,##0.00'],
])
/** Formats of dates that Excel has without writing them out; those from 27 depend on its language. */
const builtinDates = new Map<number, 'month' | 'day' | 'time'>([
  ...[14, 15, 16, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 56, 57, 58].map((id) => [id, 'day'] as const),
  [17, 'month'],
  ...[18, 19, 20, 21, 22, 32, 33, 34, 35, 45, 46, 47, 55].map((id) => [id, 'time'] as const),
])

/** The format under an id that a workbook does not define itself. */
export function builtinFormat(id: number): NumberFormat {
  const date = builtinDates.get(id)
  if (date !== undefined) return { kind: 'date', to: date }
  const code = builtin.get(id)
  return code === undefined ? general : parseNumberFormat(code)
}

/**
 * Reads a format code (ECMA-376 part 1, 18.8.31) by its first section: a negative number or a zero is
 * shown with as many decimals, whatever signs, brackets or dashes its own section puts there.
 *
 * @example
 * const format = parseNumberFormat('#,##0.00_);(#,##0.00)')
 * format.kind === 'decimal' ? format.decimals : format.kind // 2
 */
export function parseNumberFormat(code: string): NumberFormat {
  const section = firstSection(code)
  const tokens = tokensOf(section)
  if (tokens === undefined) return { kind: 'unknown', code }
  const marks = tokens.filter((one) => one.kind === 'mark').map((one) => one.text)
  const letters = marks.join('').toLowerCase()
  if (letters === '' && tokens.length > 0) return { kind: 'unknown', code }
  if (letters === '' || letters === 'general' || letters === '@') return general
  if (/[ymdhs]/.test(letters.replace('general', ''))) return dateFormat(letters)
  if (/[e/]/.test(letters)) return general
  return decimalFormat(tokens) ?? { kind: 'unknown', code }
}

function dateFormat(letters: string): NumberFormat {
  if (/[hs]/.test(letters)) return { kind: 'date', to: 'time' }
  if (letters.includes('d')) return { kind: 'date', to: 'day' }
  return { kind: 'date', to: letters.includes('m') ? 'month' : 'year' }
}

function decimalFormat(tokens: readonly Token[]): NumberFormat | undefined {
  const first = tokens.findIndex(isDigit)
  const last = tokens.findLastIndex(isDigit)
  if (first < 0) return undefined
  let decimals = 0
  let mostDecimals = 0
  let point = false
  for (const token of tokens.slice(first, last + 1)) {
    // Text amid the digits, as in 0!.0 for a figure in 万, shows another number than the one stored.
    if (token.kind === 'text') return undefined
    if (token.text === '.') {
      if (point) return undefined
      point = true
    } else if (isDigit(token)) {
      if (!point) continue
      mostDecimals++
      if (token.text === '0') decimals = mostDecimals
    } else if (token.text !== ',') return undefined
  }
  const after = tokens.slice(last + 1)
  const marks = after.filter((one) => one.kind === 'mark').map((one) => one.text)
  const all = tokens.filter((one) => one.kind === 'mark').map((one) => one.text)
  const suffix = after
    .map((one) => (one.kind === 'text' ? one.text : ''))
    .join('')
    .trim()
  return {
    kind: 'decimal',
    decimals,
    mostDecimals,
    percents: all.filter((mark) => mark === '%').length,
    thousands: marks.filter((mark) => mark === ',').length,
    suffix,
  }
}

function isDigit(token: Token): boolean {
  return token.kind === 'mark' && /^[0#?]$/.test(token.text)
}

/** A mark that the format acts on, or text that it shows as it is. */
interface Token {
  readonly kind: 'mark' | 'text'
  readonly text: string
}

function firstSection(code: string): string {
  let quoted = false
  for (let at = 0; at < code.length; at++) {
    const mark = code[at]
    if (mark === '"') quoted = !quoted
    else if (!quoted && (mark === '\\' || mark === '!')) at++
    else if (!quoted && mark === ';') return code.slice(0, at)
  }
  return code
}

/** Quoted and escaped text apart from marks; colours, languages and spaces of a width are left out. */
function tokensOf(section: string): Token[] | undefined {
  const tokens: Token[] = []
  for (let at = 0; at < section.length; at++) {
    const mark = section[at] ?? ''
    if (mark === '"') {
      const end = section.indexOf('"', at + 1)
      if (end < 0) return undefined
      if (end > at + 1) tokens.push({ kind: 'text', text: section.slice(at + 1, end) })
      at = end
    } else if (mark === '[') {
      const end = section.indexOf(']', at)
      if (end < 0) return undefined
      const inside = section.slice(at + 1, end)
      if (/^[hms]+$/i.test(inside)) tokens.push({ kind: 'mark', text: inside })
      else if (/^[<>=]/.test(inside)) return undefined
      at = end
    } else if (mark === '\\' || mark === '!') {
      tokens.push({ kind: 'text', text: section[++at] ?? '' })
    } else if (mark === '_' || mark === '*') at++
    else if (/[0#?.,%@/]/.test(mark) || /[A-Za-z]/.test(mark)) tokens.push({ kind: 'mark', text: mark })
    else if (mark !== ' ') tokens.push({ kind: 'text', text: mark })
  }
  return tokens
}
