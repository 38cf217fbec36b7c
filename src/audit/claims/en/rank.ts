/** A place in a rank, or words that tell of no change. */
export interface EnglishKeyword {
  readonly kind: 'rank' | 'flat'
  readonly start: number
  readonly end: number
  readonly place: number | null
  /** Among whom, or what it is level with. */
  readonly reference: string | null
}

const ordinals = 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(
  ' ',
)
const order = `(?:(\\d{1,4})(?:st|nd|rd|th)|(${ordinals.join('|')}))(?![A-Za-z])`
const group = '(?: (?:in|among|across|of|out of) ([^,;()]{2,60}?)(?= by |,|;|\\(|\\)|\\.|$| and | with ))?'
const ranked = new RegExp(
  `(?:rank(?:ed|ing|s)?|tied for|tying for|placed|placing|came|finished)(?: joint)? ${order}${group}`,
  'iy',
)
const superlative = new RegExp(`${order}[- ](?:highest|largest|lowest|smallest|best|biggest)(?! level)`, 'iy')
const flat =
  /(?:(?:remained|stayed|was|were|held|stood|broadly) )?(?:broadly |largely |virtually )?(?:(?:level|in line|on a par) with ([^,;()]{2,60}?)(?=,|;|\(|\.|$)|unchanged|little changed|flat(?= year on year| on | in | from | over |$|,))/iy

function exec(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}

const placeOf = (digits?: string, word?: string): number =>
  digits === undefined ? ordinals.indexOf((word ?? '').toLowerCase()) + 1 : Number(digits)

/** The rank, or the words of no change, that start at a place. */
export function readEnglishKeyword(text: string, start: number): EnglishKeyword | undefined {
  const rank = exec(ranked, text, start)
  if (rank !== null) {
    const [all, digits, word, reference] = rank
    return {
      kind: 'rank',
      start,
      end: start + all.length,
      place: placeOf(digits, word),
      reference: reference ?? null,
    }
  }
  const most = exec(superlative, text, start)
  if (most !== null) {
    const [all, digits, word] = most
    return { kind: 'rank', start, end: start + all.length, place: placeOf(digits, word), reference: null }
  }
  const same = exec(flat, text, start)
  if (same === null) return undefined
  return { kind: 'flat', start, end: start + same[0].length, place: null, reference: same[1] ?? null }
}
