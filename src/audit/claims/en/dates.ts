import { parsePeriod, previousPeriod, samePeriodLastYear } from '../../../model/period.js'
import type { Draft } from '../draft.js'
import { periodId, yearOf, type YearContext } from '../period-id.js'
import type { NamedPeriod } from '../period-words.js'

/** A period that stands in a sentence, and what was read of the sentence before it. */
export interface Dated {
  readonly named: NamedPeriod & { readonly start: number }
  readonly text: string
  /** Where the sentence begins in the whole text. */
  readonly offset: number
  readonly drafts: readonly Draft[]
  /** The first claim of the clause. */
  readonly clauseDraft: number
}

/** How many figures of a clause a period that follows them may date. */
const mostInClause = 8
const baseBefore =
  /(?:from|than(?: in)?|compared with|since|on|against|as in|over|following|after|until|before)(?: the)? $/i

/** The period that the text told last, and its year. */
export class Dates {
  period: string | null = null
  #years: YearContext

  constructor(document: number | undefined) {
    this.#years = { document, carried: undefined }
  }

  read({ named, text, offset, drafts, clauseDraft }: Dated): void {
    const isSpan = named.within.length > 1 || named.lastYear !== undefined
    const year = yearOf(named, this.#years)
    const isBase = !isSpan && baseBefore.test(text.slice(Math.max(0, named.start - 24), named.start))
    if (isBase || isOfFigure(named, text)) return
    const last = drafts.at(-1)
    if (last !== undefined && isOfBase(last, named.start, text, offset)) {
      last.period = periodId(named, this.#years) ?? null
      return
    }
    if (named.year.kind === 'year' && year !== undefined) this.#years = { ...this.#years, carried: year }
    if (named.event === true) return
    this.period = periodId(named, this.#years) ?? null
    for (const made of drafts.slice(Math.max(clauseDraft, drafts.length - mostInClause))) {
      const words = text.slice(Math.max(0, made.start - offset), named.start)
      const right = text.slice(made.end - offset, named.start)
      made.period = periodBefore(this.period, words, right)
    }
  }
}

const inEarlier =
  /^(?: [a-z]+)?,? (?:in|over|during|of|recorded in|seen in|posted in|reported in|registered in) (?:the )?(?:(?:same|corresponding) (?:[a-z-]+ )?(?:of|in) )?(?:the )?(?:previous|preceding|prior) (?=year|quarter|month)|^(?: [a-z]+)?(?: [a-z]+)? (?:the )(?=year before)/i
const agoBehind =
  /^(?: (?!from|on|over|than|versus|against|since|compared)[a-z]+)? (?:an?|one) (?=(?:year|quarter|month) (?:ago|earlier|before)\b)/i
const basedOn =
  /\b(?:had been|having been|was|were|stood at|after|following|against|compared with|compared to|than|from|versus)\b[^,;]*$/i

/** The period of a figure that the words around it date to the one before: after 6.1% in the previous year. */
export function periodBefore(period: string | null, words: string, right: string): string | null {
  const found = inEarlier.exec(right) ?? (basedOn.test(words) ? agoBehind.exec(right) : null)
  if (found === null) return period
  const unit = /^year|^quarter|^month/i.exec(right.slice(found[0].length))?.[0].toLowerCase()
  const given = period === null ? undefined : parsePeriod(period)
  if (given === undefined) return null
  if (unit === 'year') return samePeriodLastYear(given).id
  return unit === given.grain ? previousPeriod(given).id : null
}

/** The 2018 figure, or since the series began in 1997: no period of its own. */
function isOfFigure({ start, end }: { readonly start: number; readonly end: number }, text: string): boolean {
  const behind = text.slice(end, end + 10)
  if (/^(?:[- ](?:figure|level|total|peak|average|value|prices|base))/i.test(behind)) return true
  return /\bsince [^,;]{0,40}$/i.test(text.slice(Math.max(0, start - 48), start))
}

/** Against 21% in 2018: the period is that of the base alone. */
function isOfBase(last: Draft, at: number, text: string, offset: number): boolean {
  const words = text.slice(Math.max(0, last.start - offset), at)
  return (
    at - (last.end - offset) < 12 && /^(?:against|compared with|versus|from|(?:up|down) from)\b/i.test(words)
  )
}
