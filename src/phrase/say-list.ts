import { words, type Phrase } from './piece.js'
import { sayMissing } from './say-missing.js'
import { sayTogether, togetherRuns, type Run } from './say-together.js'
import { marks, verbOf } from './say-level.js'
import { sayIndicator, type ListItem } from './say.js'
import type { Subject } from './topic.js'
import type { Speaker } from './speaker.js'

export type { ListItem } from './say.js'

/** How several indicators of which the same is said are put: each by itself, or together. */
export interface Merging {
  readonly merge: boolean
  /** Whether two growth rates are enough for 分别; else there must be three. */
  readonly respectively: boolean
  /** Whether parts that stand behind their whole are told as its parts. */
  readonly nested?: boolean
}

const noMerging: Merging = { merge: false, respectively: false }

/**
 * Several indicators with semicolons between them, a region named once for the run of its items. A verb
 * that stands in front is said once for the run of items that share it:
 * 累计申报中央外经贸资金94.6万元、市级外经贸资金412.4万元. With `merge` so is an equal rank, and growth
 * rates stand side by side: 高技术产业投资、进出口总额增速均居全市第1位. With `nested` the parts of an
 * indicator follow it behind 其中.
 */
export function sayList(
  speaker: Speaker,
  items: readonly ListItem[],
  subject: Subject,
  merging: Merging = noMerging,
): Phrase {
  const spoken = items.filter(({ sayings, unsaid = [] }) => sayings.length > 0 || unsaid.length > 0)
  const runs = merging.merge ? togetherRuns(speaker, spoken, merging) : spoken.map((item) => [item] as const)
  const shared = runs.map(([item], index) => {
    const before = runs[index - 1]?.at(-1)
    return before !== undefined && sharesVerb(speaker, before, item)
  })
  return runs.flatMap((run, index) => {
    const [item] = run
    const told = runs[index - 1]?.[0].region.id === item.region.id ? 'none' : subject
    const verb = shared[index] ? 'omitted' : 'said'
    const said =
      run.length > 1
        ? sayTogether(speaker, run, told, merging.respectively)
        : sayItem(speaker, item, told, verb)
    if (index === 0) return said
    if (merging.nested !== true) return [...words(separatorAt(speaker, shared, index)), ...said]
    const between = opensParts(runs.slice(0, index), item)
      ? speaker.book.ofWhich
      : leavesParts(runs.slice(0, index), item)
        ? (speaker.book.afterParts ?? separatorAt(speaker, shared, index))
        : separatorAt(speaker, shared, index)
    return [...words(between), ...said]
  })
}

function sayItem(speaker: Speaker, item: ListItem, told: Subject, verb: 'said' | 'omitted'): Phrase {
  const { region, indicator, sayings, unsaid = [] } = item
  if (sayings.length > 0) return sayIndicator(speaker, region, indicator, sayings, told, verb)
  return sayMissing(speaker, region, indicator, unsaid, told)
}

/** Whether it is the first part behind its whole, which is the last indicator before it. */
function opensParts(before: readonly Run[], { region, indicator }: ListItem): boolean {
  const whole = before.at(-1)?.at(-1)
  return whole?.region.id === region.id && whole.indicator.id === indicator.partOf
}

/** Whether it is no part of the whole whose parts were told right before it. */
function leavesParts(before: readonly Run[], item: ListItem): boolean {
  const opened = before.findLastIndex((run, index) => opensParts(before.slice(0, index), run[0]))
  const [part] = before[opened] ?? []
  if (part === undefined) return false
  const between = before.slice(opened + 1)
  const isPart = ({ region, indicator }: ListItem): boolean =>
    region.id === part.region.id && indicator.partOf === part.indicator.partOf
  return between.every(([one]) => isPart(one)) && !isPart(item)
}

function separatorAt({ book }: Speaker, shared: readonly boolean[], index: number): string {
  if (shared[index]) return shared[index + 1] ? book.enumerationComma : book.lastEnumerationComma
  return shared.slice(index + 1).every(Boolean) ? book.lastItemSeparator : book.itemSeparator
}

function sharesVerb(speaker: Speaker, before: ListItem, item: ListItem): boolean {
  const [first] = before.sayings
  const [second] = item.sayings
  if (first === undefined || second === undefined) return false
  const bareLevels = [before, item].every(
    ({ indicator, sayings }) =>
      sayings.length === 1 && sayings[0]?.fact.measure === 'level' && indicator.verbPlace === 'before-name',
  )
  return (
    bareLevels &&
    before.region.id === item.region.id &&
    verbOf(speaker, first.fact) !== '' &&
    verbOf(speaker, first.fact) === verbOf(speaker, second.fact) &&
    marks(speaker, first.fact) === marks(speaker, second.fact)
  )
}
