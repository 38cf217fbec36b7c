import type { ClaimKind } from '../claim.js'
import type { EnglishAround, EnglishMeaning } from './around.js'
import { directionOf } from './direction-of.js'
import { countOf, countedThing, noun, ofThose } from './count.js'
import { durationOf } from './duration.js'
import { goesOn } from './goes-on.js'
import {
  aheadOf,
  aside,
  comparative,
  moveBehind,
  moveBehindComma,
  moveBehindOf,
  moveStands,
} from './moves-around.js'
import { percentOf } from './percent.js'
import { headBehind } from './amount.js'
import { ofTime } from './refine.js'

/** Led all industries with 9,800 new jobs. */
const newJobs = /^ (?:new|additional|extra|net new) (?:jobs|positions|posts|workers|employees)\b/i
const dueTo =
  /^ (?:(?:was|were|is|are) (?:due to|attributable to|down to|accounted for by|the result of|from)|came from|comes? from|stemmed from|reflected)\b/
/** Twelve fewer than the 35 permitted. */
const setBehind =
  /^ (?:allowed|permitted|planned|recorded|seen|reported|needed|expected|issued|built|registered|budgeted|in|a year|the year|last)\b/
/** Cut three times in a year. */
const often =
  /^(?:[,.;)]|$| (?:in|this|since|over|during|a|per|last|so|already)\b(?! (?:[a-z]+ )?(?:[a-z]+[’']s|figure|level|average|total|number)\b))/i
const orders: ReadonlySet<ClaimKind> = new Set(['increment-and-total'])

/** What a figure states that no frame tells of. */
export function understandBare(around: EnglishAround): EnglishMeaning | undefined {
  const { quantity, own, stemmed, right, before, bracketed, sentence } = around
  const { unitClass, unit } = quantity
  const orSo =
    /^[\s,]*or$/.test(stemmed) &&
    before !== undefined &&
    (before.kind === 'growth-rate' || before.kind === 'price-index')
  switch (unitClass) {
    case 'percent':
      return percentOf(around)
    case 'points': {
      const passive =
        /^ (?:was|were) (?:(added|contributed)|shaved|taken|knocked|subtracted|deducted|lopped)\b/i.exec(
          right,
        )
      if (passive !== null)
        return { kind: 'contribution-points', direction: passive[1] === undefined ? 'down' : 'up' }
      if (/^\W*of (?:the|this|that) /i.test(around.whole) && dueTo.test(right))
        return { kind: 'contribution-points', direction: 'up' }
      if (/^[\s,]*or$/.test(stemmed) && before?.kind === 'contribution-rate')
        return { kind: 'contribution-points', direction: 'up' }
      if (unit === '个基点' && /\b(?:to|at|stood at)$/.test(stemmed))
        return { kind: 'level', direction: null }
      if (orSo && unit === '点') return { kind: 'point-change', direction: before.direction }
      if (/\bcontribut\w*(?: to [^,;()]*)? \($/i.test(sentence))
        return {
          kind: 'contribution-points',
          direction: /\b(?:negative|downward|detract)/i.test(sentence) ? 'down' : 'up',
        }
      if (/\bcontributions? (?:of|from|by)\b[^;]*\b(?:was|were|is|are|reached|at|of|to)$/i.test(stemmed))
        return { kind: 'contribution-points', direction: /\bnegative\b/i.test(stemmed) ? 'down' : 'up' }
      if (quantity.sign !== '' && /\bcontribut/i.test(sentence))
        return { kind: 'contribution-points', direction: quantity.sign === '-' ? 'down' : 'up' }
      if (goesOn(around) && before?.kind === 'contribution-points')
        return quantity.sign === ''
          ? before
          : { kind: before.kind, direction: quantity.sign === '-' ? 'down' : 'up' }
      const behind = moveBehind.exec(right) ?? moveBehindOf.exec(right)
      if (behind !== null) return { kind: 'point-change', direction: directionOf(behind[1] ?? '') }
      const than = comparative.exec(right)
      if (than !== null) return { kind: 'point-change', direction: than[1] === undefined ? 'down' : 'up' }
      const stands = moveStands.exec(stemmed)
      if (stands !== null) return { kind: 'point-change', direction: directionOf(stands[1] ?? '') }
      if (goesOn(around) && before !== undefined) return before
      return { kind: 'point-change', direction: null }
    }
    case 'times':
      if (
        /times$/.test(around.printed) &&
        often.test(right) &&
        !quantity.value.includes('.') &&
        !/\b(?:is|was|were|are|by|to|at|of|up)$/.test(stemmed)
      )
        return undefined
      if (headBehind.test(right)) return { kind: 'intensity', direction: null }
      return { kind: 'times', direction: null }
    case 'index':
      if (orSo) return { kind: 'point-change', direction: before.direction }
      const move = moveBehind.exec(right)
      if (move !== null) return { kind: 'point-change', direction: directionOf(move[1] ?? '') }
      if (before !== undefined && goesOn(around)) {
        if (before.kind === 'point-change') return before
        if (before.kind === 'contribution-points')
          return quantity.sign === ''
            ? before
            : { kind: before.kind, direction: quantity.sign === '-' ? 'down' : 'up' }
      }
      return /\bindex\b|\bindicator\b|\bPMI\b|\b(?:to|at|of)$/i.test(`${own} ${around.clause}`)
        ? { kind: 'level', direction: null }
        : undefined
    case 'places':
      return undefined
    case 'time':
      return durationOf(around)
    case 'money':
    case 'physical':
    case 'count':
    case 'none':
      break
  }
  if (
    quantity.named === true &&
    unit === null &&
    (ofThose.test(right) ||
      /^ (?:an?|no) [a-z]/.test(right) ||
      (before?.kind === 'count' && /^ (?!(?:more|fewer|less) than\b)/.test(right)))
  )
    return { kind: 'count', direction: null }
  if (quantity.sign !== '' && !/\b(?:was|were|of|at|is|to|from|than|with|against)$/.test(stemmed))
    return { kind: 'increment-and-total', direction: quantity.sign === '-' ? 'down' : 'up' }
  const than = comparative.exec(right) ?? (stemmed.trim() === '' ? aheadOf.exec(around.beyond) : null)
  if (than !== null && (unitClass !== 'none' || stemmed.trim() === ''))
    return { kind: 'increment-and-total', direction: than[1] === undefined ? 'down' : 'up' }
  const side = aside.exec(right)
  if (side !== null && unitClass !== 'none' && stemmed.trim() === '') {
    const direction = side[1] === undefined ? 'down' : 'up'
    return { kind: ofTime.test(right) ? 'increment-and-total' : 'point-gap', direction }
  }
  if (
    before?.kind === 'growth-rate' &&
    unitClass === 'count' &&
    !bracketed &&
    /^(?:[\s,]|an estimated|some|about)*$/.test(around.sentence) &&
    /^(?:[,.;]|$)/.test(right)
  )
    return { kind: 'increment-and-total', direction: before.direction }
  if (/^ off\b/.test(right) && /\b(?:took|tak|knock|shav|wip|slic)\w*$/i.test(stemmed))
    return { kind: 'increment-and-total', direction: 'down' }
  if (newJobs.test(right) && /\bwith$/i.test(stemmed)) return { kind: 'increment-and-total', direction: 'up' }
  if (unit === '晚') return { kind: 'duration', direction: null }
  if (/^new\b.*\bnumbered$/i.test(stemmed.trim())) return { kind: 'increment-and-total', direction: 'up' }
  if (
    orSo &&
    (unitClass !== 'none' ||
      unit !== null ||
      !/\bor$/.test(stemmed) ||
      bracketed ||
      quantity.value.length > 2)
  )
    return { kind: 'increment-and-total', direction: before.direction }
  const behind = moveBehind.exec(right)
  if (
    behind !== null &&
    (unitClass !== 'none' ||
      /^[ -](?:[a-z-]+ )?(?:increase|decrease|rise|fall|drop|gain|decline)/i.test(right))
  ) {
    const direction = directionOf(behind[1] ?? '')
    if (direction !== null) return { kind: 'increment-and-total', direction }
  }
  const stands = moveStands.exec(stemmed)
  if (stands !== null && /\b(?:of|was|were|at|to)$/.test(stemmed) && !/\bto$/.test(stemmed)) {
    const direction = directionOf(stands[1] ?? '')
    if (direction !== null && !/\bgrowth (?:in|to)\b/.test(stemmed))
      return { kind: 'increment-and-total', direction }
  }
  const apposed = stemmed.trim() === '' ? moveBehindComma.exec(sentence) : null
  if (apposed !== null && !bracketed) {
    const direction = directionOf(apposed[1] ?? '')
    if (direction !== null) return { kind: 'increment-and-total', direction }
  }
  if (before !== undefined && orders.has(before.kind) && goesOn(around) && !/\bthan\b/.test(stemmed))
    return before
  if (
    setBehind.test(right) &&
    before !== undefined &&
    orders.has(before.kind) &&
    /^(?:.*\bthan)?$/.test(stemmed.trim())
  )
    return { kind: 'count', direction: null }
  const under = quantity.sign === '-' ? 'down' : null
  if (unitClass === 'money' || unitClass === 'physical')
    return { kind: unit?.includes('/') === true ? 'intensity' : 'level', direction: under }
  const isOfAmount =
    /^(?:千|百万|十亿|万亿)$/.test(unit ?? '') &&
    around.amount?.kind === 'level' &&
    !/\bto$/.test(stemmed) &&
    !countedThing.test(own) &&
    !noun.test(right)
  if (unitClass === 'count') return { kind: isOfAmount ? 'level' : 'count', direction: null }
  return countOf(around)
}
