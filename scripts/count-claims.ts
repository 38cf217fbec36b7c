/**
 * Counts the claims of real texts that the library can hold and print: for every row of the
 * `expected.json` of each dataset in `seeds`, the fact is derived, said in simplified Chinese and looked
 * through for the digits that the text has. Run by `npm run claims`.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { derive } from '../src/derive/derive.js'
import type { Fact } from '../src/derive/fact.js'
import type { Dataset } from '../src/model/dataset.js'
import type { Measure, MeasuredQuantity } from '../src/model/measure.js'
import { parsePeriod } from '../src/model/period.js'
import { formatFixed } from '../src/model/rounding.js'
import { packageRoot } from '../src/package-root.js'
import { phrasebook } from '../src/phrase/phrasebooks.js'
import type { Phrase } from '../src/phrase/piece.js'
import { sayIndicator } from '../src/phrase/say.js'
import { openDataset } from '../src/read/open-dataset.js'

/** A claim with a number, a rank or a superlative; one that goes into several figures has several rows. */
export interface HeldClaim {
  readonly id: string
  readonly region: string
  readonly indicator: string
  readonly period: string
  readonly measure: Measure
  readonly of?: MeasuredQuantity
  readonly versus?: string
  readonly base?: string
  readonly value: string
  readonly unit: string
  /** Digits and unit, numbers in Arabic figures. */
  readonly text: string
  /** How the text itself has them, if in other characters: 首位, 半年. */
  readonly printed?: string
  /** The variant that a template would ask for, if not the usual one: 新增 of an increment. */
  readonly variant?: string
}

/** A claim that is not counted, and why: it has no number, no rank and no superlative, or has lost it. */
export interface ExcludedClaim {
  readonly id: string
  readonly region: string
  readonly text: string
  readonly excluded: string
}

export type Claim = HeldClaim | ExcludedClaim

export interface Outcome {
  readonly id: string
  readonly kind: Measure
  readonly text: string
  /** What came out, or why nothing did. */
  readonly said: string
  readonly printed: boolean
  /** Whether the figure computed from others has the published one's digits; undefined if there is none. */
  readonly recomputed?: boolean
}

export interface Count {
  readonly folder: string
  readonly excluded: readonly ExcludedClaim[]
  readonly outcomes: readonly Outcome[]
}

export function claimFolders(): string[] {
  const seeds = join(packageRoot(), 'seeds')
  return readdirSync(seeds)
    .filter((name) => existsSync(join(seeds, name, 'expected.json')))
    .sort()
    .map((name) => join(seeds, name))
}

export function readClaims(folder: string): readonly Claim[] {
  return JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as readonly Claim[]
}

export async function countClaims(folder: string): Promise<Count> {
  const data = await openDataset(folder)
  const claims = readClaims(folder)
  const excluded = claims.filter((claim) => 'excluded' in claim)
  return { folder, excluded, outcomes: claims.filter(isHeld).map((claim) => outcomeOf(data, claim)) }
}

export function isHeld(claim: Claim): claim is HeldClaim {
  return !('excluded' in claim)
}

/** How many claims have every figure printed, and how many there are; one in two datasets counts once. */
export function tally(outcomes: readonly Outcome[]): { readonly printed: number; readonly claims: number } {
  const ids = new Set(outcomes.map(({ id }) => id))
  const failed = new Set(outcomes.filter(({ printed }) => !printed).map(({ id }) => id))
  return { printed: ids.size - failed.size, claims: ids.size }
}

function outcomeOf(data: Dataset, claim: HeldClaim): Outcome {
  const { id, text } = claim
  const kind = claim.measure
  const fact = factOf(data, claim)
  if (typeof fact === 'string') return { id, kind, text, said: fact, printed: false }
  try {
    const phrase = say(data, fact, claim.variant ?? 'default')
    const recomputed = sameDigits(data, fact)
    const said = textOf(phrase)
    const outcome = { id, kind, text, said, printed: hasFigure(phrase, text) }
    return recomputed === undefined ? outcome : { ...outcome, recomputed }
  } catch (error) {
    return { id, kind, text, said: error instanceof Error ? error.message : String(error), printed: false }
  }
}

function factOf(data: Dataset, claim: HeldClaim): Fact | string {
  const period = parsePeriod(claim.period)
  if (period === undefined) return `no period: ${claim.period}`
  const derived = derive(data, {
    measure: claim.measure,
    region: data.region(claim.region),
    indicator: data.indicator(claim.indicator),
    period,
    of: claim.of,
    versus: claim.versus,
    base: claim.base === undefined ? undefined : parsePeriod(claim.base),
  })
  return derived.kind === 'fact' ? derived : derived.reason.en
}

function sameDigits({ rounding }: Dataset, { counterpart, value, decimals }: Fact): boolean | undefined {
  return (
    counterpart &&
    formatFixed(counterpart.value, decimals, rounding) === formatFixed(value, decimals, rounding)
  )
}

function say(data: Dataset, fact: Fact, variant: string): Phrase {
  const speaker = { book: phrasebook('zh-Hans'), rounding: data.rounding, region: fact.region }
  return sayIndicator(speaker, fact.region, fact.indicator, [{ fact, variant }], 'none')
}

function textOf(phrase: Phrase): string {
  return phrase.map((piece) => piece.text).join('')
}

/** Whether the text stands in the phrase and is, or has in it, one of its figures. */
function hasFigure(phrase: Phrase, text: string): boolean {
  const whole = textOf(phrase)
  let start = 0
  const figures = phrase.flatMap((piece) => {
    const range = { from: start, to: start + piece.text.length }
    start = range.to
    return piece.kind === 'figure' ? [range] : []
  })
  for (let at = whole.indexOf(text); at >= 0; at = whole.indexOf(text, at + 1)) {
    const ofLongerNumber = /[\d.]/.test(whole[at - 1] ?? '') && /^\d/.test(text)
    const end = at + text.length
    if (!ofLongerNumber && figures.some(({ from, to }) => from < end && at < to)) return true
  }
  return false
}

function report(counts: readonly Count[], verbose: boolean): string {
  const lines: string[] = []
  for (const { folder, outcomes } of counts) {
    const { printed, claims } = tally(outcomes)
    lines.push(`${folder.split(/[\\/]/).at(-1) ?? ''}: ${printed} of ${claims} claims`)
    if (!verbose) continue
    for (const one of outcomes.filter((outcome) => !outcome.printed)) {
      lines.push(`  ${one.id} ${one.kind} ${one.text}: ${one.said}`)
    }
  }
  const all = counts.flatMap(({ outcomes }) => outcomes)
  lines.push('', 'By kind, figures printed with the same digits:')
  for (const kind of [...new Set(all.map((one) => one.kind))].sort()) {
    const ofKind = all.filter((one) => one.kind === kind)
    const computed = ofKind.filter(({ recomputed }) => recomputed !== undefined)
    const equal = computed.filter(({ recomputed }) => recomputed === true).length
    const beside = computed.length === 0 ? '' : `; ${equal} of ${computed.length} computed are equal`
    lines.push(`  ${kind}: ${ofKind.filter(({ printed }) => printed).length} of ${ofKind.length}${beside}`)
  }
  const excluded = counts.flatMap((count) => count.excluded)
  lines.push('', `${excluded.length} statements have no number, rank or superlative, or lost it in print:`)
  for (const { id, text, excluded: why } of excluded) lines.push(`  ${id} ${text}: ${why}`)
  const { printed, claims } = tally(all)
  lines.push('', `${printed} of ${claims} claims`)
  return lines.join('\n')
}

async function main(verbose: boolean): Promise<void> {
  const counts = await Promise.all(claimFolders().map((folder) => countClaims(folder)))
  process.stdout.write(`${report(counts, verbose)}\n`)
}

const started = process.argv[1]
if (started !== undefined && import.meta.url === pathToFileURL(started).href) {
  await main(process.argv.includes('--all'))
}
