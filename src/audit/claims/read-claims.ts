import type { Dataset } from '../../model/dataset.js'
import { phrasebook } from '../../phrase/phrasebooks.js'
import { bookFrames } from './book-frames.js'
import { clausesOf } from './boundary.js'
import { joinQualifiers, type Claim } from './claim.js'
import { englishFrames } from './en/frames.js'
import { compileFrames, type EnglishFrames } from './en/match.js'
import { readEnglish } from './en/read-english.js'
import { englishStretches, type Stretch } from './en/stretches.js'
import { indexFrames, type FrameIndex } from './frame.js'
import { furtherFrames } from './frames.js'
import { namesOf } from './names.js'
import { normalise } from './normalise.js'
import { readItems } from './reader.js'
import { scan } from './scan.js'
import { stemText } from './stem.js'

export interface ReadClaimsOptions {
  /** Gives regions and indicators their ids. */
  readonly data?: Dataset
  /** The year of 今年, where the text does not tell it. */
  readonly year?: number
}

/** Books whose patterns are read; one for each way of writing Chinese. */
const books = ['zh-Hans', 'zh-Hant-HK', 'zh-Hant-TW'] as const

let frames: FrameIndex | undefined
let englishIndex: EnglishFrames | undefined

/**
 * Finds the quantitative claims of a text: every figure that is stated of something, and ranks, firsts
 * and the like, with kind, value, unit and direction. Numbers in names, dates and headings are none.
 * It takes time in proportion to the text's length.
 *
 * @example readClaims('一季度进出口总额完成10.8亿元，同比增长25.7%。')[1]?.kind // 'growth-rate'
 */
export function readClaims(text: string, options: ReadClaimsOptions = {}): Claim[] {
  frames ??= indexFrames([...books.flatMap((tag) => bookFrames(phrasebook(tag))), ...furtherFrames], stemText)
  const { text: plain, offsets } = normalise(text)
  englishIndex ??= compileFrames([...bookFrames(phrasebook('en')), ...englishFrames])
  const english = englishStretches(plain)
  const items = outside(english, scan(plain))
  const names = options.data && namesOf(options.data)
  const documentYear = options.year ?? datelineYear(plain)
  const drafts = readItems(items, {
    text: plain,
    clauses: clausesOf(plain, items),
    frames,
    names,
    documentYear,
  })
  if (english.length > 0) {
    drafts.push(...readEnglish(english, { text: plain, frames: englishIndex, names, documentYear }))
    drafts.sort((a, b) => a.start - b.start)
  }
  return drafts.map((one): Claim => {
    const offset = offsets[one.start] ?? 0
    const end = (offsets[Math.max(one.start, one.end - 1)] ?? 0) + 1
    return {
      quote: text.slice(offset, end),
      offset,
      region: one.region,
      indicator: one.indicator,
      period: one.period,
      kind: one.kind,
      value: one.value,
      from: one.from,
      to: one.to,
      unit: one.unit,
      direction: one.direction,
      qualifier: joinQualifiers(one.qualifiers),
      comparator: one.comparator,
      peerGroup: one.peerGroup,
      rank: one.rank,
    }
  })
}

/** The latest year of a full date in the text, which is when it was published. */
function datelineYear(text: string): number | undefined {
  let latest: number | undefined
  for (const [, year] of text.matchAll(/(20\d{2})(?:-\d{2}-\d{2}|年\d{1,2}月\d{1,2}日)/g)) {
    if (latest === undefined || Number(year) > latest) latest = Number(year)
  }
  return latest
}

/** Items that stand in none of the stretches; both are in the text's order. */
function outside<T extends { readonly start: number }>(
  stretches: readonly Stretch[],
  items: readonly T[],
): T[] {
  let next = 0
  return items.filter(({ start }) => {
    while ((stretches[next]?.end ?? Infinity) <= start) next++
    return (stretches[next]?.start ?? Infinity) > start
  })
}
