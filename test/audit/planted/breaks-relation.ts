import { unitScale } from './plant.js'
import type { Original } from './briefings.js'
import { brokenByMove } from './moved.js'
import type { Planted } from './plant.js'
import { relationsOf, type Relation } from './relations.js'
import { reprinted, shownIn, type Shown } from './shown.js'

interface Known {
  readonly shown: readonly Shown[]
  readonly relations: readonly Relation[]
}

const kept = new WeakMap<Original, Known>()

function knownOf(original: Original): Known {
  const known = kept.get(original)
  if (known !== undefined) return known
  const shown = shownIn(original.text, original.figures)
  const made = { shown, relations: relationsOf(shown) }
  kept.set(original, made)
  return made
}

/**
 * By which relation an error can be seen in the text alone: none if undefined. Figures that the text states
 * twice, or that follow from others which it prints as well, are found from the briefing's facts, not by the
 * auditor.
 */
export function brokenBy(original: Original, planted: Planted): string | undefined {
  const { shown, relations } = knownOf(original)
  const of = (start: number): Shown | undefined => shown.find(({ figure }) => figure.start === start)
  switch (planted.kind) {
    case 'sign':
      return directed.test(planted.text.slice(0, planted.at.start))
        ? 'sign beside a word of direction'
        : broken(relations, planted, of, (one) => ({ ...one, value: one.value.neg() }))
    case 'unit': {
      const scale = unitScale(planted)
      if (scale === undefined) return unitUsage(planted, shown)
      return broken(relations, planted, of, (one) => ({
        ...one,
        value: one.value.times(scale),
        half: one.half.times(scale),
      }))
    }
    case 'direction':
      return broken(relations, planted, of, (one) => ({ ...one, value: one.value.neg() }))
    case 'period':
      return headline(original, planted) ?? brokenByMove(original, planted, shown)
    case 'region':
      return brokenByMove(original, planted, shown)
    case 'digit':
    case 'rounding':
    case 'stale':
    case 'swapped':
      return broken(relations, planted, of, (one, printed) => reprinted(one, original.text, printed))
  }
}

function broken(
  relations: readonly Relation[],
  { changes }: Planted,
  of: (start: number) => Shown | undefined,
  change: (shown: Shown, printed: string) => Shown,
): string | undefined {
  const changed = new Map<Shown, Shown>()
  for (const { figure, printed } of changes) {
    const shown = of(figure.start)
    if (shown !== undefined) changed.set(shown, change(shown, printed))
  }
  const found = relations.find(
    ({ figures, holds }) =>
      figures.some((one) => changed.has(one)) && !holds(figures.map((one) => changed.get(one) ?? one)),
  )
  return found?.name
}

/** Whether a word of direction stands right in front of a number. */
const directed =
  /(?:增长|增長|成長|增加|上升|上涨|上漲|下降|下跌|减少|減少|\b(?:grew|rose|fell|declined|increased|up|down|by))[\s*]*(?:了|约|約|an expected )?$/

/** % for a difference of two rates; 个百分点 for a rate that the text gives elsewhere in per cent. */
function unitUsage({ figure, told }: Planted, shown: readonly Shown[]): string | undefined {
  if (figure === undefined) return undefined
  const { id, measure } = figure.fact
  const others = shown.filter((one) => one.figure.start !== figure.start).map((one) => one.figure.fact.id)
  if (/> ?%$/.test(told)) {
    const isPointed = measure === 'gap' || measure === 'pull'
    // 提高27.9% of a rate that the text does not give may be of its own size.
    const ofRate = measure === 'point-change' && others.includes(id.replace(/point-change.*$/, 'level'))
    return isPointed || ofRate ? 'points told as per cent' : undefined
  }
  return others.includes(id) ? 'per cent told as points' : undefined
}

/** A headline's year of which the text then says nothing any more. */
function headline(original: Original, { text }: Planted): string | undefined {
  const year = original.period.slice(0, 4)
  const line = text.indexOf('\n')
  return text.slice(0, line).includes(year) && !text.slice(line).includes(year) ? 'headline' : undefined
}
