const about =
  /\b(?:consumer prices?|producer prices?|house prices?|home prices?|prices|CPI|CPIH|HICP|PPI|RPI|inflation|price index|deflator|cost of living|rents)\b/i
/** What is said of prices by its name. */
export const priced =
  /\b(?:prices?|rents?|fares?|airfares?|tariffs?|premiums?|deflator|CPI|CPIH|HICP|PPI|RPI|inflation|costs|price index)\b/i
export const otherThanPrices =
  /\b(?:output|sales?|exports?|imports?|production|volumes?|investment|revenues?|income|earnings|spending|expenditure|GDP|employment|payrolls?|value|trade|turnover|profits?|wages?|pay|salaries|transactions|approvals|permits|starts|completions|orders|shipments|deliveries|arrivals|visitors|listings|population|loans|deposits|lending|consumption|demand|jobs|vacancies)\b/i
/** What a price index is of, or is called once it was named. */
const component =
  /^(?:.*\b)?(?:(?:the )?(?:headline |overall |core |all-items |composite |monthly |annual )?(?:index|rate|increase|gauge|measure)|core|it|they|those|all items|food|foods|groceries|transport|transportation|housing|shelter|clothing|footwear|apparel|energy|gasoline|petrol|diesel|fuels?|electricity|gas|utilities|services|goods|recreation|culture|education|health|medical care|restaurants?|hotels?|accommodation|alcohol|tobacco|furniture|furnishings|meat|pork|beef|vegetables|fruit|eggs|milk|dairy|oil|coal|metals|commodities|materials|communications?|meals|flats|houses|apartments|homes|durables|energy items)(?: [a-z-]+){0,3}$/i

const plainRate =
  /^(?:the )?(?:headline |annual |core |monthly |overall |underlying |national |peak )?(?:rates?|figure)$/i
const plainMove =
  /^(?:the |a |an )?(?:corresponding |respective |comparable |annual |monthly |latest |year-on-year |overall )?(?:increase|rise|decrease|decline|change|figure|gain)\b[^,]{0,40}$/i
const otherRate =
  /\b(?:employment|unemployment|jobless|vacancy|saving|savings|interest|mortgage|participation|occupancy|growth|exchange|tax|birth|death|poverty|response|base|bank|lending|policy) rates?\b/i

/** Whether a text has told of prices last. */
export class PriceTopic {
  #on = false

  pass(sentence: string): void {
    if (about.test(sentence)) this.#on = true
    else if (otherThanPrices.test(sentence)) this.#on = false
  }

  /** Whether a rate of what some words name is one of prices. */
  holds(subject: string): boolean {
    return this.#on && !otherThanPrices.test(subject) && component.test(subject.trim())
  }

  /** Whether a move that is not said to be of anything is one of prices. */
  isMove(words: string): boolean {
    return this.#on && plainMove.test(words.trim())
  }

  /** Whether the words of a clause name prices and nothing else. */
  isNamed(clause: string): boolean {
    return /\bprices?\b|\brents?\b/i.test(clause) && !otherThanPrices.test(clause)
  }

  /** Whether a figure that is called a rate, and no more, is one of prices. */
  isRate(subject: string, sentence: string, bracketed: boolean): boolean {
    if (!this.#on || otherRate.test(sentence)) return false
    return bracketed ? /\brates?\b/i.test(sentence) : plainRate.test(subject.trim())
  }
}
