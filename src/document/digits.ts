/** From where to where in a text. */
export type Span = readonly [start: number, end: number]

const digits = /\d+(?:[.,]\d+)*%?/g

/** Dates, years, quarters and months as the phrasebooks print them. */
const periodForms = [
  /\d{4}(?:[—–至-]\d{4})?年(?:(?:上|下)半年|第?[一二三四1-4]季度?|前[一二三四1-4][个個]?季度?|\d{1,2}(?:[—–至-]\d{1,2})?月(?:份|\d{1,2}日)?)?/g,
  /\d{1,2}(?:[—–至-]\d{1,2})?月(?:份|\d{1,2}日)?/g,
  /(?:第|首|前)[1-4]季/g,
  /\d{4}-\d{2}-\d{2}/g,
  /\b(?:[QH][1-4] )?(?:(?:19|20)\d{2})(?:[–-](?:19|20)?\d{2})?\b/g,
  /\b\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December)\b/g,
]

const spanOf = (match: RegExpExecArray): Span => [match.index, match.index + match[0].length]

/** The numbers of a text in digits, each with its per cent sign. */
export const digitsIn = (text: string): Span[] => [...text.matchAll(digits)].map(spanOf)

/** Numbers in Chinese characters that tell a size: 三成, 两倍, 百分之五, 一番. */
const hanNumbers =
  /百分之[零〇一二三四五六七八九十百点點]+|[一二两兩三四五六七八九十百千]+(?:成(?![立为為员員本果就长長])|倍|番(?![茄号號]))/g

export const hanNumbersIn = (text: string): Span[] => [...text.matchAll(hanNumbers)].map(spanOf)

/** The dates and periods of a text that have digits. */
export const periodsIn = (text: string): Span[] =>
  periodForms.flatMap((form) => [...text.matchAll(form)].map(spanOf))

/** Whether a stretch lies in one of others. */
export const isInside = ([start, end]: Span, spans: readonly Span[]): boolean =>
  spans.some(([from, to]) => from <= start && end <= to)
