import type { EnglishItem } from './items.js'

/** Which excludes food and energy, led by machinery, (excluding fares). */
const asides =
  / ?\([^()]*\)|, (?:which|who|whose|where|excluding|including|led by|driven by|helped by|supported by|hit by|dominated by|such as|notably|mainly|especially|particularly|largely|together with|along with|home to|known as|as measured|(?:[a-z]+ly )?[a-z]{2,}(?:ed|en) (?:by|on|for|as|in|at)|measured|based on|according to|as reported|a measure of|a gauge of|an indicator of|the (?:measure|gauge|indicator)) ?\b[^,;:()—]*,(?= [a-z])|(?<=[a-z]) — [^,;:()—]* —(?= [a-z])|, (?:meanwhile|however|too|though|by contrast|in contrast|in turn|for example|for instance|moreover|therefore|nevertheless|nonetheless|on the other hand|on the contrary|conversely|likewise|similarly|also|again|in fact|in particular|on balance|overall|by comparison|then),(?= [a-z])/g

/** At constant (2011-12) prices: the basis of a figure, which makes it none of prices. */
export const priceBasis =
  /(?:^| )(?:at|in|on) (?:the )?(?:(?:constant|current|comparable|market|factor|basic|purchasers?[’']?|producers?[’']?|fixed|average|nominal|real|unchanged|previous[- ]years?[’']?s?|(?:19|20)\d\d(?:[-/]\d\d)?) ){1,3}(?:\([^()]{2,14}\) )?prices?\b/gi

/** Stretches between a subject and its verb that hold no figure of their own. */
export function asidesOf(
  text: string,
  items: readonly EnglishItem[],
): { readonly start: number; readonly end: number }[] {
  const stated = items.filter(({ type }) => type !== 'period')
  const free: { start: number; end: number }[] = []
  let next = 0
  const told = [...text.matchAll(asides), ...text.matchAll(priceBasis)].sort((a, b) => a.index - b.index)
  for (const { index: start, 0: words } of told) {
    while ((stated[next]?.it.end ?? Infinity) <= start) next++
    const end = start + words.length
    if ((stated[next]?.it.start ?? Infinity) >= end) free.push({ start, end })
  }
  return free
}
