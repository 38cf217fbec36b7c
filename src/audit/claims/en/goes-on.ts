import type { EnglishAround } from './around.js'

/** Words between figures that make a list of one statement go on: and that of integrated circuits. */
const stating =
  /\b(?:was|were|is|are|be|been|had|has|have|stood|accounted|accounting|made|making|contributed|totall?ed|reached|came|represent\w*|compris\w*|rates?|ratios?|share|proportion|at|to|of|with|up|target|margin|occupancy|coverage|employ\w*)$|\b(?:was|were|is|are|stood|accounted|accounting|contributed|totall?ed|reached|represent\w*|compris\w*|made up|rate|ratio|share of|proportion)\b/i
/** Whether the words since the figure before say nothing new of this one. */
export function goesOn({ stemmed, sameUnit, bracketed, sentence }: EnglishAround): boolean {
  const words = bracketed && stemmed === '' ? sentence.replace(/^\)?,?\s*|\s*\($/g, ' ').trimEnd() : stemmed
  return (
    sameUnit &&
    words !== '' &&
    !stating.test(words) &&
    /^[\s,)]*(?:and|while|with|but|plus|or|whereas|then|followed by|,|)\s*[\w\s’'()&-]*$/i.test(
      bracketed ? words.replace(/,/g, '') : words,
    )
  )
}
