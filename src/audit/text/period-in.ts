import { parsePeriod } from '../../model/period.js'
import { readEnglishPeriod } from '../claims/en/period.js'
import { periodId } from '../claims/period-id.js'
import { readPeriodWord } from '../claims/period-words.js'
import { refinedPeriod } from './refine-periods.js'

/** The first dated period of a few words. */
export function periodIn(given: string): string | undefined {
  const words = given.replace(/–/g, '—')
  const refined = refinedPeriod(words)
  if (refined !== undefined) return refined
  const years = { document: undefined, carried: undefined }
  for (let at = 0; at < words.length; at++) {
    if (/\d/.test(words.charAt(at - 1))) continue
    const named = readPeriodWord(words, at) ?? readEnglishPeriod(words, at)
    const id = named && periodId(named, years)
    if (id !== undefined) return parsePeriod(id)?.id
  }
  return undefined
}
