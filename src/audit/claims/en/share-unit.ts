import { classOf } from '../unit-class.js'
import type { EnglishItem } from './items.js'

const joint = /^(?:,|,? and| or| to| and to|\s?[—-])(?: (?:up|down|about|nearly|over|almost))? ?$/
const scaled = /^(?:千|百万|十亿|万亿)$/

/** Rose to 4.2 months from 3.8. */
const fromBehind =
  /^,? (?:[a-z ]{0,12})?(?:up|down) on (?:the |last )?(?:[a-z]+ )?[a-z]+[’']s? $|^,? (?:up|down) from(?: an?)? $|^ from (?:an?|the) (?:[a-z-]+ ){0,3}of $|^ from(?: an?(?: (?:revised|upwardly revised|downwardly revised|preliminary))?)? $/

/** Gives figures of a list the unit that only the last of them has: 11.1, 39.7 and 49.2 percent. */
export function shareEnglishUnits(text: string, items: readonly EnglishItem[]): EnglishItem[] {
  const out = [...items]
  for (let at = out.length - 2; at >= 0; at--) {
    const one = out[at]
    const next = out[at + 1]
    if (one?.type !== 'quantity' || next?.type !== 'quantity') continue
    const { unit } = next.it
    if (
      next.it.unitClass === 'times' ||
      one.it.fraction ||
      one.it.lasting === true ||
      unit === null ||
      scaled.test(unit)
    )
      continue
    const bare = one.it.unit === null && !(next.it.unitClass === 'percent' && Number(one.it.value) >= 1000)
    const between = text.slice(one.it.end, next.it.start)
    const scaleAlone =
      one.it.unit !== null &&
      scaled.test(one.it.unit) &&
      unit.length > one.it.unit.length &&
      unit.startsWith(one.it.unit)
    if (!(bare || scaleAlone) || !joint.test(between)) continue
    // The index stood at 110.5, up 1.9%: a level and its change.
    if (/^, (?:up|down)/.test(between) && !/(?:up|down|by) $/.test(text.slice(0, one.it.start).slice(-5)))
      continue
    // Without an “and” of its own, a comma joins figures of a list that goes on
    if (/^, ?$/.test(text.slice(one.it.end, next.it.start)) && next === items[at + 1]) continue
    if (next.it.unitClass === 'time' && !/ to ?$/.test(text.slice(one.it.end, next.it.start))) continue
    out[at] = { type: 'quantity', it: { ...one.it, unit, unitClass: classOf(unit) } }
  }
  shareForward(text, out)
  for (let at = 1; at < out.length; at++) {
    const one = out[at - 1]
    const next = out[at]
    if (one?.type !== 'quantity' || next?.type !== 'quantity' || next.it.unit !== null || next.it.fraction)
      continue
    const { unit } = one.it
    const between = text.slice(one.it.end, next.it.start)
    const front = text.slice(Math.max(0, one.it.start - 6), one.it.start)
    const isTo =
      /^(?: of [a-z]+)? to $/.test(between) &&
      (/\bfrom $/.test(front) || (one.it.unitClass === 'time' && /\bby $/.test(front)))
    if (Number(next.it.value) >= 1000 && one.it.unitClass === 'percent') continue
    if (unit === null || !(isTo || fromBehind.test(between))) continue
    if (
      !(isTo ? /^(?:percent|time|points|money|physical)$/ : /^(?:percent|time|points)$/).test(
        one.it.unitClass,
      )
    )
      continue
    out[at] = { type: 'quantity', it: { ...next.it, unit, unitClass: classOf(unit) } }
  }
  return out
}

/** 1.2 per cent this year, 2.1 next and 2.3 in 2026. */
const nextYears =
  /^ (?:next(?: year)?|this year|in (?:19|20)\d\d|for (?:19|20)\d\d|the year after|thereafter)(?=[,.;)]|$| and\b)/

/** 43.2 years for men, 45.6 for women. */
const ofSome = /^ (?:for|among) [a-z]+(?=[,.;)]|$| and\b)/

function shareForward(text: string, items: EnglishItem[]): void {
  let unit: string | null = null
  for (const [at, item] of items.entries()) {
    if (item.type !== 'quantity') continue
    const { it } = item
    if (it.unit === '%' || (it.unitClass === 'time' && ofSome.test(text.slice(it.end, it.end + 24))))
      unit = it.unit
    else if (
      unit !== null &&
      it.unit === null &&
      it.value.includes('.') &&
      (nextYears.test(text.slice(it.end, it.end + 24)) || ofSome.test(text.slice(it.end, it.end + 24)))
    )
      items[at] = { type: 'quantity', it: { ...it, unit, unitClass: classOf(unit) } }
    else unit = null
  }
}
