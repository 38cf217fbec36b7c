import { relationsAmong } from './relations.js'
import type { Original } from './briefings.js'
import type { Planted } from './plant.js'
import type { Shown } from './shown.js'

/**
 * By which relation a figure that the text now states of another region or another period cannot be right: as that
 * region’s or period’s figure it is told otherwise elsewhere in the text.
 */
export function brokenByMove(
  original: Original,
  planted: Planted,
  shown: readonly Shown[],
): string | undefined {
  const changed = new Map<Shown, string>()
  const stop = original.text.slice(planted.at.start).search(ends)
  const until = stop < 0 ? original.text.length : planted.at.start + stop
  if (planted.kind === 'period') {
    const [from = '', to = ''] = planted.told.split(' > ')
    const [other = until] = [...original.text.slice(planted.at.end, until).matchAll(years)].map(
      ({ index }) => planted.at.end + index,
    )
    for (const one of shown) {
      const { start, fact } = one.figure
      if (start < planted.at.start || start > other || !fact.period.startsWith(from)) continue
      changed.set(one, fact.id.replace(`/${fact.period}/`, `/${fact.period.replaceAll(from, to)}/`))
    }
  } else {
    const { region } = planted
    if (region === undefined) return undefined
    for (const one of shown) {
      const { start, end, fact } = one.figure
      if (region.subject) {
        if (start < planted.at.start || start > until || fact.region !== region.from) continue
        changed.set(one, fact.id.replace(`${fact.region}/`, `${region.to}/`))
      } else if (
        end > planted.at.start - nearest &&
        start < planted.at.end + nearest &&
        (end <= planted.at.start || start >= planted.at.start)
      ) {
        if (comparedWith(original, fact.id) !== region.from) continue
        // No region has a place in itself, nor differs from itself; of a part of it that may be said.
        if (region.to === fact.region) {
          return isOfWhole(fact) && saysWhole(original, planted, region.other) ? 'beside itself' : undefined
        }
        changed.set(one, fact.id.replace(/@[^~]*/, `@${region.to}`))
      }
    }
  }
  if (changed.size === 0) return undefined
  const moved = shown.map((one) => {
    const { fact } = one.figure
    const id = changed.get(one) ?? fact.id.replace(/@[^~]*/, `@${comparedWith(original, fact.id) ?? ''}`)
    return { ...one, figure: { ...one.figure, fact: { ...fact, id } } }
  })
  const ids = new Set(changed.values())
  return relationsAmong(moved).find(
    ({ figures, holds }) => figures.some(({ figure }) => ids.has(figure.fact.id)) && !holds(figures),
  )?.name
}

const ends = /[。；;\n]|\.\s/
const years = /(?<!\d)(?:19|20)\d{2}(?!\d)/g
const nearest = 12

/** The region that a gap, a share or a rank is told beside; the region of its peers if it is a rank. */
function comparedWith({ data }: Original, id: string): string | undefined {
  const versus = /@([^~]*)/.exec(id)?.[1]
  return versus === undefined ? undefined : (data.peerGroups.get(versus)?.within ?? versus)
}

/** Whether a figure is of all of a region, which has no second one of the kind. */
function isOfWhole({ id, measure }: Shown['figure']['fact']): boolean {
  const [, indicator = ''] = id.split('/')
  return (measure === 'share' ? wholes : totals).has(indicator)
}

const wholes: ReadonlySet<string> = new Set(['gdp', 'gdp-real', 'trade', 'exports', 'imports', 'population'])
const totals: ReadonlySet<string> = new Set([
  ...wholes,
  'gdp-quantity-index',
  'budget-revenue',
  'fixed-investment',
  'retail-sales',
])

/** Whether the sentence says in words whose the figure is, or is the first below a headline that does. */
function saysWhole({ text }: Original, { at }: Planted, word: string): boolean {
  const before = text.slice(0, at.start)
  const sentence = before.replace(/^.*(?:[。\n]|\.\s)/s, '')
  const bare = word.replace(/^the /, '')
  if (sentence.includes(`${bare}’`) || new RegExp(`(?:^|[，；])${word}`).test(sentence)) return true
  const [title = ''] = before.split('\n')
  const isFirst = before.slice(title.length).trim() === sentence.trim()
  return (
    isFirst &&
    word.startsWith('全') &&
    /^# \S*?[省市县縣区區](?=\d{4}年)/.exec(title)?.[0].endsWith(word.slice(1)) === true
  )
}
