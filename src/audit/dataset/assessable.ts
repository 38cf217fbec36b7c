import { breakBetween } from '../../derive/breaks.js'
import { comparableObservations, type Described } from '../../derive/comparable.js'
import type { Dataset } from '../../model/dataset.js'
import type { Status } from '../../model/observation.js'
import { parsePeriod } from '../../model/period.js'
import type { Figure } from './figure.js'

/** Marks of figures that are no counted result. */
const uncertain: ReadonlySet<Status> = new Set(['doubtful', 'estimated', 'forecast', 'implied'])

/**
 * Whether a claim may be recomputed from operands: all are on one basis, of one state of revision, known
 * to each other when they were published, and not across a break of the series.
 */
export function assessable(data: Dataset, claim: Figure, operands: readonly Figure[]): boolean {
  const all = [claim, ...operands]
  return (
    !all.some(isUncertain) &&
    isOneRevision(all) &&
    operands.every((operand) => isOfItsTime(claim, operand)) &&
    isOneBasis(all) &&
    operands.every((operand) => !isBroken(data, claim, operand))
  )
}

export function isUncertain({ observation }: Figure): boolean {
  return observation.status.some((status) => uncertain.has(status))
}

/** Provisional, revised and final figures belong to different states of the books. */
export function isOneRevision(figures: readonly Figure[]): boolean {
  const states = new Set<string>()
  let unmarked = false
  for (const { observation } of figures) {
    const { status } = observation
    if (status.includes('revised')) states.add('revised')
    else if (status.includes('final')) states.add('final')
    else if (status.includes('provisional')) states.add('provisional')
    else unmarked = true
  }
  return states.size < 2 && !(unmarked && states.has('revised'))
}

/** An operand that was published after the claim is not what the claim was computed from. */
function isOfItsTime({ observation: claim }: Figure, { observation: operand }: Figure): boolean {
  if (claim.vintage === undefined || operand.vintage === undefined) {
    return claim.vintage === operand.vintage
  }
  return claim.period === operand.period
    ? claim.vintage === operand.vintage
    : operand.vintage <= claim.vintage
}

/** Each is set against what is known of all before it, so that many operands cost no pairs. */
function isOneBasis(figures: readonly Figure[]): boolean {
  let known: Described | undefined
  let cumulative: boolean | undefined
  for (const { observation, indicator } of figures) {
    const isLevel = observation.measure === 'level'
    const priceBasis = observation.priceBasis ?? (isLevel ? indicator.priceBasis : 'none')
    const { adjusted, comparableBasis, mode } = observation
    const described: Described = { priceBasis, adjusted, comparableBasis, mode }
    if (known !== undefined && !comparableObservations(known, described)) return false
    if (isLevel && cumulative !== undefined && cumulative !== observation.cumulative) return false
    if (isLevel) cumulative = observation.cumulative
    known = {
      ...described,
      priceBasis:
        known?.priceBasis === undefined || known.priceBasis === 'none' ? priceBasis : known.priceBasis,
      mode: known?.mode ?? mode,
    }
  }
  return true
}

function isBroken(data: Dataset, { observation: claim }: Figure, operand: Figure): boolean {
  const { region, period, measure } = operand.observation
  if (period === claim.period) return false
  const [earlier, later] = [parsePeriod(period), parsePeriod(claim.period)]
  if (earlier === undefined || later === undefined) return true
  const series = { region: data.region(region), indicator: operand.indicator }
  return breakBetween(data, series, measure, earlier, later) !== undefined
}
