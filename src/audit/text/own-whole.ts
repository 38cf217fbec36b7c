import { englishWhole } from './place-in-name.js'
import type { Reading } from './reading.js'
import type { TextFigure } from './text-figure.js'

/** 全市, the nation. */
export const wholeWord =
  /^(?:全.|the (?:city|province|county|district|country|nation|region|state|prefecture|zone))$/i

const wholes = new WeakMap<Reading, ReadonlySet<string>>()

/** Whether 全区 is how the text calls its own region: nothing else is called so, and nothing compared with it. */
export function isOwnWhole(reading: Reading, word: string): boolean {
  const known = wholes.get(reading) ?? wholesIn(reading)
  wholes.set(reading, known)
  return known.size === 1 && known.has(word.toLowerCase())
}

function wholesIn(reading: Reading): ReadonlySet<string> {
  const found = new Set<string>()
  const compared = new Set<string>()
  for (const { claim } of reading.figures) {
    const named = claim.indicator === null ? undefined : englishWhole.exec(claim.indicator)?.[1]
    if (named !== undefined) found.add(`the ${named.toLowerCase()}`)
    if (claim.region !== null && wholeWord.test(claim.region)) found.add(claim.region.toLowerCase())
    // One that others are compared with is another region.
    for (const word of [claim.comparator, claim.peerGroup])
      if (word !== null) compared.add(word.toLowerCase())
  }
  for (const word of [...compared, ...besideOwn(reading)]) found.delete(word)
  return found
}

/** Words that a table has beside its own region’s figures of the same, as a chart does: 高新区 7.9, 全市 6.0. */
function* besideOwn(reading: Reading): Iterable<string> {
  const own = new Set<string>()
  const tables = reading.figures.filter((figure) => reading.inTable(figure))
  const keyOf = ({ claim: { indicator, kind, period } }: TextFigure): string =>
    [indicator, kind, period].join('|')
  for (const figure of tables) if (figure.claim.region === null) own.add(keyOf(figure))
  for (const figure of tables) {
    const { region } = figure.claim
    if (region !== null && wholeWord.test(region) && own.has(keyOf(figure))) yield region.toLowerCase()
  }
}
