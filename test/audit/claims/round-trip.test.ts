import { describe, expect, test } from 'vitest'
import type { Claim } from '../../../src/audit/claims/claim.js'
import { readClaims } from '../../../src/audit/claims/read-claims.js'
import { Decimal } from '../../../src/model/decimal.js'
import { measures, type Measure } from '../../../src/model/measure.js'
import { convert, parseUnit, requireUnit } from '../../../src/model/unit.js'
import { data, languages, numbers, type TestedLanguage } from './round-trip.js'
import { drawn, sampleOf, type Sample } from './round-trip-draw.js'
import { expectedOf, type Expected } from './round-trip-expected.js'

/** Of each measure, shared out among the languages; JIANBAO_SEED draws others. */
const runs = Math.ceil(Number(process.env['JIANBAO_RUNS'] ?? 1000) / languages.length)
const seed = Number(process.env['JIANBAO_SEED'] ?? 0)
const timeout = 10_000 + runs * 100

/** A claim's figure in the fact's unit; per head and the like in that of the figure alone. */
function inUnit({ value, unit }: Claim, wanted: string | undefined): string | null {
  const [over = ''] = wanted?.split('/') ?? []
  const [told = ''] = unit?.split('/') ?? []
  if (value === null || unit === null || wanted === undefined) return value
  if (wanted === '位' || told === over || told === '%') return value
  const known = parseUnit(told)
  return (known && convert(new Decimal(value), known, requireUnit(over)))?.toString() ?? `${value} ${unit}`
}

/** Whether the unit that was read is none, though the words print one: only English counts without a word. */
function lacksUnit(claim: Claim, { value, rank }: Expected, { fact, unit, text }: Sample): boolean {
  if (claim.unit !== null || unit === undefined || typeof value !== 'string' || rank !== undefined)
    return false
  const isCount = fact.unit?.dimension.startsWith('count:') === true
  return !value.includes('/') && !(isCount && /[a-z]/.test(text))
}

type Told = string | number | null | undefined

const number = (text: string | null): string | null =>
  text === null || text.includes('/') || !/^[\d.]+$/.test(text) ? text : new Decimal(text).toString()

function differences(claim: Claim, wanted: Expected, sample: Sample): string[] {
  const { fact, unit, text } = sample
  const faults: string[] = []
  const same = (name: string, is: Told, should: Told): void => {
    if (should !== undefined && is !== should) faults.push(`${name} ${String(is)}, not ${String(should)}`)
  }
  same('kind', claim.kind, wanted.kind)
  same('value', number(inUnit(claim, unit)), wanted.value)
  if (lacksUnit(claim, wanted, sample)) faults.push('no unit')
  same('direction', claim.direction, wanted.direction)
  same('rank', claim.rank, wanted.rank)
  same('qualifier', claim.qualifier, wanted.qualifier)
  if (wanted.from !== undefined) {
    const ends = [claim.from, claim.to].map((end) => number(inUnit({ ...claim, value: end }, '亿元')))
    same('from and to', ends.join(' '), `${wanted.from} ${wanted.to ?? ''}`)
  }
  same('peer group', claim.peerGroup, wanted.peerGroup)
  if (wanted.comparator?.includes(claim.comparator) === false)
    faults.push(`comparator ${String(claim.comparator)}, not ${wanted.comparator.join(' or ')}`)
  same('quote', text.slice(claim.offset, claim.offset + claim.quote.length), claim.quote)
  if (wanted.isOfBase) {
    if (claim.period === fact.period.id)
      faults.push(`period ${claim.period}, which is not that of comparison`)
  } else if (fact.measure !== 'date') same('period', claim.period, fact.period.id)
  return faults
}

/** What is wrong with the reading of a sentence, with the dataset's names or without; empty if nothing is. */
function faultsOf(language: TestedLanguage, sample: Sample, named: boolean): string[] {
  const { fact, text, skipped } = sample
  const claims = readClaims(text, named ? { data } : {}).slice(skipped)
  const expected = expectedOf(language, sample)
  if (claims.length !== expected.length) return [`${claims.length} claims, not ${expected.length}`]
  const faults = expected.flatMap((wanted, index) => {
    const claim = claims[index]
    return claim === undefined ? [] : differences(claim, wanted, sample)
  })
  for (const { indicator, region } of named ? claims : []) {
    if (indicator !== fact.indicator.id)
      faults.push(`indicator ${String(indicator)}, not ${fact.indicator.id}`)
    // The highest in Liaocheng: of the disparity among its parts the whole is the subject.
    if (fact.measure === 'disparity' && region === 'city') continue
    if (region !== null && region !== fact.region.id) faults.push(`region ${region}, not ${fact.region.id}`)
  }
  return faults
}

describe.each(languages)('every measure that is written in %s is read', (language) => {
  test.each(Object.keys(drawn) as Measure[])(
    '%s',
    (measure) => {
      const next = numbers(seed * measures.length + measures.indexOf(measure) + 1)
      const faults = new Map<string, string>()
      for (let run = 0; run < runs; run++) {
        const sample = sampleOf(language, measure, next)
        const found = faultsOf(language, sample, run % 3 === 0)
        if (found.length > 0)
          faults.set(
            sample.variant + found.map((one) => one.replace(/[\d.]+/g, '#')).join(),
            `${sample.text} ${found.join('; ')}`,
          )
      }
      expect([...faults.values()].slice(0, 8)).toEqual([])
    },
    timeout,
  )
})
