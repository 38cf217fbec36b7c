import { element, wordNamespace, xmlDeclaration } from '../xml.js'

const highest = (xml: string, pattern: RegExp): number =>
  [...xml.matchAll(pattern)].reduce((most, match) => Math.max(most, Number(match[1])), -1)

/** Ids that a file's numberings leave free. */
export const freeIds = (numbering: string): { number: number; abstract: number } => ({
  number: Math.max(0, highest(numbering, /<w:num [^<>]*w:numId="(\d+)"/g)) + 1,
  abstract: highest(numbering, /<w:abstractNum [^<>]*w:abstractNumId="(\d+)"/g) + 1,
})

/** The kind of list to which a file's numbering belongs. */
export function abstractOf(numbering: string, numberId: string | undefined): number | undefined {
  if (numberId === undefined) return undefined
  const number = new RegExp(`<w:num [^<>]*w:numId="${numberId}".*?</w:num>`, 's').exec(numbering)?.[0] ?? ''
  const found = /<w:abstractNumId w:val="(\d+)"/.exec(number)?.[1]
  return found === undefined ? undefined : Number(found)
}

/** Adds kinds of lists and lists, each where the schema wants them. */
export function addNumbering(
  numbering: string,
  abstracts: readonly string[],
  numbers: readonly string[],
): string {
  if (numbering === '')
    return xmlDeclaration + element('w:numbering', { 'xmlns:w': wordNamespace }, ...abstracts, ...numbers)
  const open = numbering.replace(/<w:numbering([^<>]*)\/>/, '<w:numbering$1></w:numbering>')
  const firstNumber = open.search(/<w:num [^<>]*>|<w:numIdMacAtCleanup|<\/w:numbering>/)
  const withKinds = open.slice(0, firstNumber) + abstracts.join('') + open.slice(firstNumber)
  const end = withKinds.search(/<w:numIdMacAtCleanup|<\/w:numbering>/)
  return withKinds.slice(0, end) + numbers.join('') + withKinds.slice(end)
}
