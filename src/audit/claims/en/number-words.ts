/** Names of numbers up to ninety-nine, and what they are worth. */
const low =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

const longestFirst = (words: readonly string[]): string =>
  [...words].sort((a, b) => b.length - a.length).join('|')

/** The source of an expression without groups for a number's name. */
export const numberName = `(?:(?:${tens.join('|')})(?:-(?:${low.slice(0, 9).join('|')}))?|${longestFirst(low)})`

/** What a number's name is worth; 1 for an article. */
export function numberOf(name: string): number {
  const word = name.toLowerCase()
  if (/^(?:an?|)$/.test(word)) return 1
  const [first = '', second] = word.split('-')
  const ten = tens.indexOf(first)
  if (ten >= 0) return (ten + 2) * 10 + (second === undefined ? 0 : low.indexOf(second) + 1)
  return low.indexOf(first) + 1
}
