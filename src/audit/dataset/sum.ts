import type { Dataset } from '../../model/dataset.js'
import { Decimal, exactText } from '../../model/decimal.js'
import { isRate, type Indicator } from '../../model/indicator.js'
import type { Observation } from '../../model/observation.js'
import { parsePeriod } from '../../model/period.js'
import { stoodOn, type Region } from '../../model/region.js'
import { add, exactly, type Interval } from '../interval.js'
import { assessable } from './assessable.js'
import type { CheckGroups } from './check.js'
import { figureIn, figureOf, figureText, type Figure } from './figure.js'
import { span, type Assessment } from './verdict.js'

/**
 * How far regions' figures may be from the level of the whole without being wrong: accounts of the levels
 * of government are compiled apart. The cities of Shandong miss the province's output by up to 2.6%. What
 * is counted must be exact.
 */
const slack = new Decimal('0.05')

/**
 * The level of a region against the sum of all regions right under it, for indicators that add up. An
 * excess is told in any case, a shortfall only where a peer group shows that no region is left out of the
 * dataset. Functional zones may lie inside the districts or beside them: both sums are allowed.
 */
export const checkSums: CheckGroups = function* (data) {
  const complete = completeRegions(data)
  for (const [key, figures] of levelsByParent(data)) {
    const [parent = '', , period = ''] = key.split('|')
    const [first] = figures.values()
    const day = parsePeriod(period)?.end
    if (first === undefined || day === undefined) continue
    const observation = data.observation({
      region: parent,
      indicator: first.indicator,
      period,
      measure: 'level',
    })
    const claim = observation && figureOf(data, observation)
    if (claim !== undefined) yield checkSum(data, claim, figures, day, complete.has(parent))
  }
}

/** Levels by parent region, indicator and period, and there by region. */
function levelsByParent(data: Dataset): Map<string, Map<string, Observation>> {
  const together = new Map<string, Map<string, Observation>>()
  for (const observation of data.observations()) {
    const parent = data.region(observation.region).parent
    if (observation.measure !== 'level' || parent === undefined) continue
    if (!addsUp(data.indicator(observation.indicator))) continue
    const key = `${parent}|${observation.indicator}|${observation.period}`
    const levels = together.get(key)
    if (levels) levels.set(observation.region, observation)
    else together.set(key, new Map([[observation.region, observation]]))
  }
  return together
}

/** Not what is measured per something, whatever its flag says: prices and income per head. */
function addsUp(indicator: Indicator): boolean {
  const { additive, kind, unit } = indicator
  return additive && !isRate(indicator) && kind !== 'index' && !unit.includes('/')
}

function isDivision({ level }: Region): boolean {
  return level !== 'organization' && level !== 'functional-zone'
}

/** Regions within which a peer group lists every division of the dataset. */
function completeRegions(data: Dataset): Set<string> {
  const complete = new Set<string>()
  for (const group of data.peerGroups.values()) {
    const members = new Set(data.members(group))
    if (
      data
        .children(group.within)
        .filter(isDivision)
        .every(({ id }) => members.has(id))
    ) {
      complete.add(group.within)
    }
  }
  return complete
}

function checkSum(
  data: Dataset,
  claim: Figure,
  levels: ReadonlyMap<string, Observation>,
  day: string,
  complete: boolean,
): Assessment {
  const children = data
    .children(claim.observation.region)
    .filter((region) => region.level !== 'organization' && stoodOn(region, day))
  const divisions = figuresOf(data, children.filter(isDivision), levels)
  if (divisions === undefined || divisions.length < 2 || !assessable(data, claim, divisions)) {
    return 'not-assessable'
  }
  const without = total(claim, divisions)
  if (without === undefined || without.lowest.lt(0)) return 'not-assessable'
  const zones = figuresOf(
    data,
    children.filter((region) => !isDivision(region)),
    levels,
  )
  const zoned = zones && assessable(data, claim, zones) ? total(claim, [...divisions, ...zones]) : undefined
  const allowance = claim.indicator.kind === 'count' ? new Decimal(0) : claim.value.abs().times(slack)
  const excess = without.range.low.gt(claim.range.high.plus(allowance))
  const shortfall = complete && zoned !== undefined && zoned.range.high.lt(claim.range.low.minus(allowance))
  // A whole that is no larger than one of its parts is an average, whatever its indicator says.
  const average = excess && without.highest.gte(claim.range.low)
  if (average || (!excess && !shortfall && !near(claim, without, zoned, complete))) return 'not-assessable'
  const shown = shortfall && zoned !== undefined ? zoned : without
  return {
    check: 'sum',
    verdict:
      excess || shortfall ? 'contradiction' : without.value.eq(claim.value) ? 'match' : 'within-rounding',
    claim,
    arithmetic: () => {
      const texts = shown.figures.slice(0, 3).map(figureText).join(' + ')
      const more = shown.figures.length > 3 ? ` + … (${shown.figures.length})` : ''
      const { en, zh } = span(shown.range, claim.decimals)
      const equation = `${texts}${more} = ${exactText(shown.value)}${claim.unit?.id ?? ''}`
      return { en: `${equation} (${en})`, zh: `${equation}（${zh}）` }
    },
  }
}

/** Whether rounding explains the difference, in one way of adding up or the other. */
function near(claim: Figure, without: Total, zoned: Total | undefined, complete: boolean): boolean {
  const meets = ({ range }: Total): boolean =>
    range.low.lte(claim.range.high) && range.high.gte(claim.range.low)
  return complete && (meets(without) || (zoned !== undefined && meets(zoned)))
}

/** The figures of all the regions; undefined if any is missing. */
function figuresOf(
  data: Dataset,
  regions: readonly Region[],
  levels: ReadonlyMap<string, Observation>,
): Figure[] | undefined {
  const figures: Figure[] = []
  for (const { id } of regions) {
    const observation = levels.get(id)
    const figure = observation && figureOf(data, observation)
    if (figure === undefined) return undefined
    figures.push(figure)
  }
  return figures
}

interface Total {
  readonly figures: readonly Figure[]
  readonly value: Decimal
  readonly range: Interval
  readonly lowest: Decimal
  readonly highest: Decimal
}

function total(claim: Figure, figures: readonly Figure[]): Total | undefined {
  let value = new Decimal(0)
  let range = exactly(0)
  let lowest = new Decimal(Infinity)
  let highest = new Decimal(-Infinity)
  for (const figure of figures) {
    const converted = claim.unit && figureIn(figure, claim.unit)
    if (converted === undefined) return undefined
    value = value.plus(converted.value)
    range = add(range, converted.range)
    lowest = Decimal.min(lowest, converted.range.low)
    highest = Decimal.max(highest, converted.value)
  }
  return { figures, value, range, lowest, highest }
}
