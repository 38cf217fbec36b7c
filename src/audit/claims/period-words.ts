/** A stretch of time as a text names it, still without a year if the text gives none. */
export interface NamedPeriod {
  readonly end: number
  readonly year: YearWord
  /** The rest of a period's id after the year: `-Q1`, `-01/-10`, empty for a whole year. */
  readonly within: readonly string[]
  /** Last year of a span of years. */
  readonly lastYear?: number
  /** A span that the text does not date: 近三年, 十年来, 目前. */
  readonly undated?: true
  /** A day in a story, or 2019年4月: it dates what happened, not a series of figures. */
  readonly event?: true
}

/** A year in figures, a word such as 今年 as its distance from the document's year, or none. */
export type YearWord =
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'relative'; readonly distance: number }
  | { readonly kind: 'carried' }

const relativeYears: Readonly<Record<string, number>> = {
  今年: 0,
  本年: 0,
  本年度: 0,
  全年: 0,
  去年: -1,
  上年: -1,
  前年: -2,
  明年: 1,
}

const yearPart = /(?:(\d{4})年(?:度)?|(今年|本年度|本年|去年|前年|明年))/y
const republic = 1911
/** Taiwan counts from there: 民国113年, 113年第2季. */
const republicYears = [
  /民国(\d{2,3})年度?/y,
  /(1[0-4]\d|9\d)年度?(?=第[1-4一二三四]季|前[三3]季|\d{1,2}(?:[—~至到-]\d{1,2})?月|全年|[上下]半年)/y,
  /(?<=^|[，。；\n]|[较比与])(1[0-2]\d)年(?=同期|[末底]|\d|[^\d，,。；、\s来间内之多以后前的历]{2})/y,
]
/** 民国102至113年. */
const republicSpan = /民国(\d{2,3})年?[—~至到-](?:民国)?(\d{2,3})年(?:间|期间)?/y
const yearSpan = /(\d{4})年?[—~至到-](\d{4})年?(?:间|期间)?/y
const innerParts: readonly (readonly [RegExp, (parts: RegExpExecArray) => readonly string[] | undefined])[] =
  [
    [/[前首][三3]季度?/y, () => ['-01', '-09']],
    [/[前首][两二2]季度?/y, () => ['-H1']],
    [/上半年/y, () => ['-H1']],
    [/下半年/y, () => ['-H2']],
    [/第([一二三四1-4])季(?!度)/y, ([, quarter = '']) => [`-Q${quarterOf(quarter)}`]],
    [/第?([一二三四1-4])季度/y, ([, quarter = '']) => [`-Q${quarterOf(quarter)}`]],
    [/首季(?!“)/y, () => ['-Q1']],
    [/前([2-9]|1[01]|[二两三四五六七八九十])个月/y, ([, month = '']) => ['-01', `-${two(monthOf(month))}`]],
    [/(\d{1,2})月?(?:份)?[—~至到-](\d{1,2})月(?:份)?/y, ([, from = '', to = '']) => months(from, to)],
    [/(\d{1,2})月(?:份)?[末底]/y, ([, month = '']) => [`-${two(Number(month))}:end`]],
    [/(\d{1,2})月(\d{1,2})日/y, ([, month = '', day = '']) => [`-${two(Number(month))}-${two(Number(day))}`]],
    [/(\d{1,2})月(?:份)?/y, ([, month = '']) => months(month, month)],
    [/[年]?[末底]/y, () => [':end']],
  ]
const bareInner = innerParts.slice(0, -1)
const undated =
  /(?:截至|截止)?(?:目前|当前|现今)|近(?:年来|[\d一二两三四五六七八九十]{1,2}年(?:来|间)?)|(?:这)?[\d一二两三四五六七八九十]{1,2}年(?:来|间)|“?十[一二三四]五”?(?:时期|期间|以来|末)|党的十[八九]大以来|年初/y
const since = /以来|全年/y
const quarters = '一二三四'
const monthNames = '一二三四五六七八九十'

function two(value: number): string {
  return String(value).padStart(2, '0')
}

function quarterOf(word: string): number {
  const named = quarters.indexOf(word)
  return named < 0 ? Number(word) : named + 1
}

function monthOf(word: string): number {
  if (word === '两') return 2
  const named = monthNames.indexOf(word)
  return named < 0 ? Number(word) : named + 1
}

function months(from: string, to: string): readonly string[] | undefined {
  const [first, last] = [Number(from), Number(to)]
  if (first < 1 || last > 12 || first > last) return undefined
  return first === last ? [`-${two(first)}`] : [`-${two(first)}`, `-${two(last)}`]
}

function exec(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}

function isYear(year: number): boolean {
  return year >= 1900 && year < 2100
}

/** The period that is named at a place. */
export function readPeriodWord(text: string, at: number): NamedPeriod | undefined {
  const span = exec(yearSpan, text, at)
  if (
    span !== null &&
    isYear(Number(span[1])) &&
    Number(span[2]) > Number(span[1]) &&
    isYear(Number(span[2]))
  ) {
    const year: YearWord = { kind: 'year', year: Number(span[1]) }
    return { end: at + span[0].length, year, within: [], lastYear: Number(span[2]) }
  }
  const ours = exec(republicSpan, text, at)
  if (ours !== null && Number(ours[2]) > Number(ours[1])) {
    const [first, last] = [Number(ours[1]) + republic, Number(ours[2]) + republic]
    return { end: at + ours[0].length, year: { kind: 'year', year: first }, within: [], lastYear: last }
  }
  const republicYear = republicYears.map((pattern) => exec(pattern, text, at)).find((found) => found !== null)
  const head = republicYear ?? exec(yearPart, text, at)
  if (head !== null) {
    const [all, digits, word = ''] = head
    const year: YearWord =
      digits === undefined
        ? { kind: 'relative', distance: relativeYears[word] ?? 0 }
        : { kind: 'year', year: Number(digits) + (republicYear === undefined ? 0 : republic) }
    if (year.kind === 'year' && !isYear(year.year)) return undefined
    const behind = at + all.length
    if (text.startsWith('同期', behind)) return { end: behind + 2, year, within: [] }
    const inner = innerAt(text, behind, innerParts)
    const end = inner?.end ?? behind
    const event = inner?.day === true
    const tail = exec(since, text, end)
    return { end: end + (tail?.[0].length ?? 0), year, within: inner?.within ?? [], ...(event && { event }) }
  }
  const inner = innerAt(text, at, bareInner)
  if (inner !== undefined) {
    const event = inner.day === true
    return { end: inner.end, year: { kind: 'carried' }, within: inner.within, ...(event && { event }) }
  }
  const open = exec(undated, text, at)
  if (open !== null) {
    return { end: at + open[0].length, year: { kind: 'carried' }, within: [], undated: true }
  }
  if (text.startsWith('全年', at) && !/^(?:目标|任务|预算|计划|期)/.test(text.slice(at + 2, at + 4)))
    return { end: at + 2, year: { kind: 'relative', distance: 0 }, within: [] }
  return undefined
}

function innerAt(
  text: string,
  at: number,
  parts: typeof innerParts,
): { end: number; within: readonly string[]; day?: true } | undefined {
  for (const [pattern, read] of parts) {
    const found = exec(pattern, text, at)
    if (found === null) continue
    const within = read(found)
    if (within === undefined) return undefined
    const day = found[0].endsWith('日')
    return { end: at + found[0].length, within, ...(day && { day }) }
  }
  return undefined
}
