/** Words of scale behind a number, in the words of the table of units. */
const words: Readonly<Record<string, string>> = {
  thousand: '千',
  million: '百万',
  mn: '百万',
  mln: '百万',
  billion: '十亿',
  bn: '十亿',
  bln: '十亿',
  trillion: '万亿',
  tn: '万亿',
  trn: '万亿',
  lakh: '十万',
  lakhs: '十万',
  crore: '千万',
  crores: '千万',
  'lakh crore': '万亿',
  'lakh crores': '万亿',
}
/** Single letters, which are of scale behind money alone, but for those that say so by what follows. */
const letters: Readonly<Record<string, string>> = {
  k: '千',
  m: '百万',
  M: '百万',
  b: '十亿',
  B: '十亿',
}

/** The source of an expression for a word of scale. */
export const scaleWord = Object.keys(words)
  .sort((a, b) => b.length - a.length)
  .join('|')
export const scaleLetter = `[${Object.keys(letters).join('')}]`

/** The multiplier that a word or a letter of scale stands for; empty for none. */
export function scaleOf(word: string | undefined): string {
  return words[(word ?? '').toLowerCase()] ?? letters[word ?? ''] ?? ''
}
