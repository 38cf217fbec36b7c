import { priceBasis } from './asides.js'

const about =
  /\b(?:consumer prices?|producer prices?|house prices?|home prices?|prices|CPI|CPIH|HICP|PPI|RPI|inflation|price index|deflator|cost of living|rents)\b/i
/** What is said of prices by its name. */
export const priced =
  /\b(?:prices?|rents?|fares?|airfares?|tariffs?|premiums?|deflator|CPI|CPIH|HICP|PPI|RPI|inflation|(?<!\b(?:labou?r|wage|employment|staff|energy) )costs|price index)\b/i
export const otherThanPrices =
  /\b(?:output|sales?|exports?|imports?|production|volumes?|investment|revenues?|income|earnings|spending|expenditure|GDP|employment|payrolls?|value|trade|turnover|profits?|wages?|pay|salaries|transactions|approvals|permits|starts|completions|orders|shipments|deliveries|arrivals|visitors|listings|population|loans|deposits|lending|consumption|demand|jobs|vacancies)\b/i
/** What a price index is of, or is called once it was named. */
const component =
  /^(?:.*\b)?(?:(?:the )?(?:headline |overall |core |all-items |composite |monthly |annual )?(?:index|rate|increase|gauge|measure)|core|it|they|those|all items|food|foods|groceries|transport|transportation|housing|shelter|clothing|footwear|apparel|energy|gasoline|petrol|diesel|fuels?|electricity|gas|utilities|services|goods|recreation|culture|education|health|medical care|restaurants?|hotels?|accommodation|alcohol|tobacco|furniture|furnishings|meat|pork|beef|vegetables|fruit|eggs|milk|dairy|oil|coal|metals|commodities|materials|communications?|meals|flats|houses|apartments|homes|durables|energy items)(?: [a-z-]+){0,3}$/i

const plainRate =
  /^(?:[Tt]he )?(?:(?:[a-z-]+ ){0,2}(?:[Rr]ates?|figure|reading)|index excluding [a-z ]+)(?: (?:for|in|over|of|a year|at) [^,;]*)?$/
const plainMove =
  /^(?:the |a |an )?(?:corresponding |respective |comparable |annual |monthly |latest |year-on-year |overall )?(?:increase|rise|decrease|decline|change|figure|gain)\b[^,]{0,40}$/i
const otherRate =
  /\b(?:employment|unemployment|jobless|vacancy|saving|savings|interest|mortgage|participation|occupancy|growth|exchange|tax|birth|death|poverty|response|base|bank|lending|policy|key|repo|discount|deposit|cash|prime|overnight|refinancing|swap|funding|vaccination|completion|dropout|savings?) rates?\b/i

/** The words around a rate that may be one of prices. */
export interface PriceWords {
  readonly own: string
  readonly stemmed: string
  readonly sentence: string
  /** What it tells of, be it named before. */
  readonly subject: string
  /** Whether a subject that was named before counts. */
  readonly carried: boolean
  readonly clause: string
  /** What stands behind the rate. */
  readonly after: string
}

const riseIn =
  /^ (?:[a-z-]+ )?(?:rise|increase|jump|fall|drop|decline|gain|decrease|surge) in [^,;.]{0,40}\b(?:prices?|rents?|fares?)\b/
const sameTold = /^[^,;]{0,40}\b(?:had|saw|recorded|posted|registered|showed|experienced)\b/

/** Whether a sentence goes on with what the one before it told of prices: London had the largest fall. */
export function tellsOfSame(own: string, sentence: string): boolean {
  return (
    sameTold.test(sentence.trimStart()) &&
    !/\b(?:output|sales|exports?|imports?|production|income|GDP|employment|revenue|transactions)\b/i.test(
      own + sentence,
    )
  )
}

/** Whether a text has told of prices last. */
export class PriceTopic {
  #on = false

  pass(sentence: string): void {
    if (about.test(sentence.replace(priceBasis, ''))) this.#on = true
    else if (otherThanPrices.test(sentence)) this.#on = false
  }

  /** Whether a sentence tells of nothing else than the prices before. */
  goesOn(sentence: string): boolean {
    return this.#on && !otherThanPrices.test(sentence)
  }

  /** Whether a rate is one of prices, by its subject, its clause, or what the text told before. */
  isOfPrices({ own, stemmed, sentence, subject, carried, clause, after }: PriceWords): boolean {
    return (
      /\b(?:prices?|CPI|inflation|rents?|fares?)\b/i.test(`${own} ${carried ? subject : ''}`) ||
      (this.#on && !otherThanPrices.test(subject) && component.test(subject.trim())) ||
      (this.#on && plainMove.test(stemmed.trim())) ||
      (/\bprices?\b|\brents?\b/i.test(clause) && !otherThanPrices.test(clause)) ||
      /\b(?:prices|inflation|CPI) \($/i.test(clause) ||
      riseIn.test(after) ||
      /\bprices?, [^,]{1,24}, (?:was|were|is|are) $/i.test(sentence)
    )
  }

  /** Whether a figure that is called a rate, and no more, is one of prices. */
  isRate(subject: string, sentence: string, bracketed: boolean, apposed: boolean): boolean {
    if (!this.#on || otherRate.test(sentence)) return false
    if (apposed) return component.test(subject.trim())
    return bracketed ? /\brates?\b/i.test(sentence) : plainRate.test(subject.trim())
  }
}
