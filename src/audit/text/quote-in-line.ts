/** A quote in one line as it reads: a line's end beside a Chinese character is nothing, elsewhere a space. */
export const quoteInLine = (quote: string): string =>
  quote
    .trim()
    .replace(
      /(?<=[\p{Script=Han}\u3000-\u303f\uff00-\uffef])\s+|\s+(?=[\p{Script=Han}\u3000-\u303f\uff00-\uffef])/gu,
      '',
    )
    .replace(/\s+/g, ' ')
