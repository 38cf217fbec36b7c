import { finding, type Finding, type Place } from '../../errors.js'
import { limits } from '../../limits.js'
import type { Dataset } from '../../model/dataset.js'
import type { Measure } from '../../model/measure.js'
import type { Observation } from '../../model/observation.js'
import { observationKey } from '../../model/observation-key.js'
import type { CheckFigure, CheckGroups } from './check.js'
import { checkContribution, checkPull } from './contribution.js'
import { checkDerived, checkRevision } from './derived.js'
import { figureId, figureOf, figureText, type Figure } from './figure.js'
import { checkGap } from './gap.js'
import { checkGrowth, checkMultiple } from './growth.js'
import { checkRecord, checkStreak, checkStreakEnd, checkThreshold } from './history.js'
import { checkLifetimes } from './lifetime.js'
import { obstacleOf, type Obstacle } from './obstacle.js'
import { checkPace } from './pace.js'
import { checkRanks } from './rank.js'
import { checkRunningTotals } from './running-total.js'
import { checkShare } from './share.js'
import { checkIncrement } from './increment.js'
import { checkGapTurn, checkRankChange, checkStanding } from './standing.js'
import { checkCompletion, checkTarget } from './target.js'
import { checkSums } from './sum.js'
import type { Assessment, Judged, Verdict } from './verdict.js'

/** What a published figure of a measure is assessed by. */
const ofMeasure: Readonly<Partial<Record<Measure, CheckFigure>>> = {
  gap: checkGap,
  'gap-turn': checkGapTurn,
  standing: checkStanding,
  'rank-change': checkRankChange,
  target: checkTarget,
  completion: checkCompletion,
  pace: checkPace,
  share: checkShare,
  growth: checkGrowth,
  'growth-since': checkGrowth,
  'increase-multiple': checkMultiple,
  times: checkMultiple,
  contribution: checkContribution,
  pull: checkPull,
  increment: checkIncrement,
  'growth-on-previous': checkDerived('growth-on-previous'),
  'annualised-growth': checkDerived('annualised-growth'),
  'average-growth': checkDerived('average-growth'),
  'two-year-average': checkDerived('two-year-average'),
  'annual-average': checkDerived('annual-average'),
  'point-change': checkDerived('point-change'),
  position: checkDerived('position'),
  intensity: checkDerived('intensity'),
  ratio: checkDerived('ratio'),
  disparity: checkDerived('disparity'),
  elasticity: checkDerived('elasticity'),
  'location-quotient': checkDerived('location-quotient'),
  revision: checkRevision,
  streak: checkStreak,
  'streak-end': checkStreakEnd,
  record: checkRecord,
  threshold: checkThreshold,
}

const ofGroups: readonly CheckGroups[] = [checkRanks, checkSums, checkRunningTotals]

export interface DatasetAudit {
  /** How many figures came to each verdict. */
  readonly counts: Readonly<Record<Verdict, number>>
  /** How many were not assessable, by what stands against it. */
  readonly obstacles: Readonly<Record<Obstacle, number>>
  /** Contradictions as errors; as warnings figures of regions that had ceased and, with `all`, what rounding explains. */
  readonly findings: readonly Finding[]
}

export interface AuditOptions {
  readonly all?: boolean
  /** Where an observation stands in its files. */
  readonly placeOf?: (observation: Observation) => Place
}

/**
 * Recomputes what the dataset's published figures say of each other: a gap from two rates, a rank from
 * all peers, a share from two levels, and so on. A figure is contradicted only if no values that the
 * printed operands may stand for give one that it may stand for itself; where basis, revision or a break
 * leave a doubt nothing is said. Every observation is visited a fixed number of times.
 *
 * @example auditDataset(data).counts.contradiction // 0
 */
export function auditDataset(
  data: Dataset,
  { all = false, placeOf = pathOf }: AuditOptions = {},
): DatasetAudit {
  const counts = { match: 0, 'within-rounding': 0, contradiction: 0, 'not-assessable': 0 }
  const findings: Finding[] = [...checkLifetimes(data, placeOf)].slice(0, limits.findings)
  const obstacles = { uncertain: 0, 'growth-published': 0, operands: 0 }
  for (const { assessment, claim } of assessments(data)) {
    if (assessment === 'not-assessable') {
      counts[assessment]++
      obstacles[claim === undefined ? 'operands' : obstacleOf(claim)]++
      continue
    }
    counts[assessment.verdict]++
    if (findings.length > limits.findings) continue
    const told = findingOf(assessment, all, placeOf)
    if (told === undefined) continue
    findings.push(
      findings.length < limits.findings ? told : finding('findings-too-many', { shown: limits.findings }),
    )
  }
  return { counts, obstacles, findings }
}

interface Assessed {
  readonly assessment: Assessment
  readonly claim?: Figure
}

function* assessments(data: Dataset): Iterable<Assessed> {
  for (const observation of data.observations()) {
    const check = ofMeasure[observation.measure]
    const claim = check && figureOf(data, observation)
    if (claim !== undefined) yield { claim, assessment: check?.(data, claim) ?? 'not-assessable' }
  }
  for (const check of ofGroups) for (const assessment of check(data)) yield { assessment }
}

function findingOf(
  { verdict, check, claim, arithmetic }: Judged,
  all: boolean,
  placeOf: (observation: Observation) => Place,
): Finding | undefined {
  if (verdict === 'match' || (verdict === 'within-rounding' && !all)) return undefined
  const { observation } = claim
  const parameters = {
    figure: figureId(claim),
    claim: figureText(claim),
    arithmetic: arithmetic(),
  }
  return verdict === 'contradiction'
    ? finding(`contradiction-${check}`, parameters, placeOf(observation))
    : finding('within-rounding', parameters, placeOf(observation), 'warning')
}

function pathOf(observation: Observation): Place {
  return { path: observationKey(observation) }
}
