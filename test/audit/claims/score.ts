import type { Claim } from '../../../src/audit/claims/claim.js'
import { unitOfEnglish } from './english-units.js'
import { simplifyText } from '../../../src/audit/claims/script.js'

export interface Expected {
  readonly quote: string
  readonly offset: number
  readonly kind: string
  /** Kinds that would do as well. */
  readonly alt?: readonly string[]
  readonly value?: string | null
  readonly from?: string | null
  readonly to?: string | null
  readonly unit?: string | null
  readonly direction?: string | null
  readonly rank?: string | number | null
}

export interface Case {
  readonly name: string
  readonly expected: readonly Expected[]
  readonly found: readonly Claim[]
}

export interface Tally {
  expected: number
  matched: number
  kind: number
  unit: number
  direction: number
  /** Found with kind, value, unit and direction right. */
  right: number
  found: number
  foundMatched: number
  /** Reported with kind, value, unit and direction right. */
  foundRight: number
}

export interface Score {
  readonly all: Tally
  readonly byKind: ReadonlyMap<string, Tally>
  readonly misses: readonly string[]
  readonly wrong: readonly string[]
  readonly surplus: readonly string[]
}

const none = (): Tally => ({
  expected: 0,
  matched: 0,
  kind: 0,
  unit: 0,
  direction: 0,
  right: 0,
  found: 0,
  foundMatched: 0,
  foundRight: 0,
})

/** Claims with the offsets of their quotes; one that stands twice is looked for behind the claim before. */
export function placed(
  text: string,
  claims: readonly (Omit<Expected, 'offset'> & { readonly offset?: number })[],
): Expected[] {
  let from = 0
  return claims.map((one) => {
    const ahead = text.indexOf(one.quote, from)
    const offset = one.offset ?? (ahead < 0 ? text.indexOf(one.quote) : ahead)
    if (offset < 0) throw new Error(`not in the text: ${one.quote}`)
    from = offset + 1
    return { ...one, offset }
  })
}

/** One claim found for each expected, where quotes overlap and the figures are the same. */
export function score(cases: readonly Case[]): Score {
  const all = none()
  const byKind = new Map<string, Tally>()
  const tally = (kind: string): Tally => {
    const ready = byKind.get(kind) ?? none()
    byKind.set(kind, ready)
    return ready
  }
  const misses: string[] = []
  const wrong: string[] = []
  const surplus: string[] = []
  for (const { name, expected, found } of cases) {
    const free = new Set(found)
    const pairs = new Map<Expected, Claim>()
    const wholly = new Set<Claim>()
    for (const strict of [true, false]) {
      for (const one of expected) {
        if (pairs.has(one)) continue
        const pair = [...free].find((claim) => agree(one, claim) && (!strict || sameKind(one, claim)))
        if (pair === undefined) continue
        pairs.set(one, pair)
        free.delete(pair)
      }
    }
    for (const one of expected) {
      const pair = pairs.get(one)
      const told = `${name} ${one.kind} ${figureOf(one)} ${one.unit ?? ''} | ${one.quote}`
      if (pair === undefined) misses.push(told)
      const right = {
        kind: pair !== undefined && sameKind(one, pair),
        unit: pair !== undefined && sameUnit(one, pair),
        direction: pair !== undefined && sameDirection(one, pair),
      }
      const whole = right.kind && right.unit && right.direction
      if (pair !== undefined && whole) wholly.add(pair)
      if (pair !== undefined && !whole) {
        wrong.push(
          `${told} => ${pair.kind} ${pair.value ?? ''} ${pair.unit ?? ''} ${pair.direction ?? ''} | ${pair.quote}`,
        )
      }
      for (const each of [all, tally(one.kind)]) {
        each.expected++
        if (pair !== undefined) each.matched++
        if (right.kind) each.kind++
        if (right.unit) each.unit++
        if (right.direction) each.direction++
        if (whole) each.right++
      }
    }
    for (const claim of found) {
      for (const each of [all, tally(claim.kind)]) {
        each.found++
        if (!free.has(claim)) each.foundMatched++
        if (wholly.has(claim)) each.foundRight++
      }
    }
    for (const claim of free)
      surplus.push(`${name} ${claim.kind} ${claim.value ?? ''} ${claim.unit ?? ''} | ${claim.quote}`)
  }
  return { all, byKind, misses, wrong, surplus }
}

function figureOf(one: Expected): string {
  if ((one.from ?? one.to ?? null) !== null) return `${one.from ?? ''}>${one.to ?? ''}`
  return String(one.value ?? one.rank ?? '')
}

function agree(one: Expected, claim: Claim): boolean {
  if (one.offset >= claim.offset + claim.quote.length || claim.offset >= one.offset + one.quote.length)
    return false
  if (one.kind === 'from-to' || one.kind === 'range') return claim.from === one.from && claim.to === one.to
  if (one.kind === 'rank' && one.rank !== null && one.rank !== undefined)
    return String(claim.rank) === String(one.rank)
  const value = one.value ?? null
  if (value === null || !/^\d/.test(value)) return claim.kind === one.kind
  return claim.value === value
}

function sameKind({ kind, alt = [] }: Expected, claim: Claim): boolean {
  return claim.kind === kind || alt.includes(claim.kind)
}

function sameUnit(one: Expected, claim: Claim): boolean {
  if (one.kind === 'rank' || one.kind === 'unique' || one.kind === 'top-tier') return true
  if (one.unit === null || one.unit === undefined) {
    return claim.unit === null || (one.kind === 'times' && claim.unit === '倍')
  }
  if (/[a-z$£€]/i.test(one.unit) && !/[\u4e00-\u9fff]/.test(one.quote)) {
    const unit = unitOfEnglish(one.unit)
    // An annotator may leave out what an amount is per
    return [claim.unit, claim.unit?.split('/')[0]].some((own) => one.unit === own || unit === (own ?? ''))
  }
  return simplifyText(one.unit) === claim.unit
}

/** Expectations without a direction say nothing of it. */
function sameDirection(one: Expected, claim: Claim): boolean {
  if (one.direction !== undefined) return one.direction === claim.direction
  if (one.kind === 'growth-rate' || one.kind === 'increase-multiple') return claim.direction === 'up'
  if (one.kind === 'from-to') return claim.direction === (Number(one.from) < Number(one.to) ? 'up' : 'down')
  return true
}

const percent = (part: number, whole: number): string =>
  whole === 0 ? '—' : `${Math.round((part / whole) * 1000) / 10}`

/** The shares, in per cent, of claims found and of reports whose kind, value, unit and direction are all right. */
export function joint({ all }: Score): string {
  const of = (part: number, whole: number): string => `${percent(part, whole)} % (${part} of ${whole})`
  return `wholly right: ${of(all.right, all.expected)} of the claims, ${of(all.foundRight, all.found)} of the reports`
}

/** Recall and precision in per cent, a line for each kind. */
export function table({ all, byKind }: Score): string {
  const line = (name: string, one: Tally): string =>
    [
      name.padEnd(20),
      String(one.expected).padStart(5),
      percent(one.matched, one.expected).padStart(8),
      percent(one.kind, one.expected).padStart(7),
      percent(one.unit, one.expected).padStart(7),
      percent(one.direction, one.expected).padStart(7),
      percent(one.right, one.expected).padStart(7),
      String(one.found).padStart(7),
      percent(one.foundMatched, one.found).padStart(10),
      percent(one.foundRight, one.found).padStart(7),
    ].join('')
  const head = 'kind                 rows  recall   kind   unit    dir  right  found precision  right'
  return [
    head,
    ...[...byKind].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, one]) => line(name, one)),
    line('all', all),
  ].join('\n')
}
