/**
 * What is said of an indicator: its level, or something derived from it. Each is also a measure that a
 * source may publish, as an observation of its own.
 */
export const measures = [
  'level',
  'target',
  'target-rank',
  'target-tier',
  'increment',
  'growth',
  'growth-on-previous',
  'annualised-growth',
  'growth-since',
  'increase-multiple',
  'times',
  'average-growth',
  'two-year-average',
  'annual-average',
  'share',
  'point-change',
  'gap',
  'gap-turn',
  'standing',
  'contribution',
  'pull',
  'rank',
  'rank-change',
  'position',
  'top-tier',
  'first',
  'only',
  'superlative',
  'award',
  'rating',
  'ordinal',
  'one-of',
  'date',
  'completion',
  'pace',
  'streak',
  'streak-end',
  'record',
  'threshold',
  'intensity',
  'ratio',
  'disparity',
  'elasticity',
  'location-quotient',
  'revision',
] as const
export type Measure = (typeof measures)[number]

/** The quantity that a rank, a gap or a change is about. */
export const measuredQuantities = ['level', 'growth', 'share'] as const
export type MeasuredQuantity = (typeof measuredQuantities)[number]

/** What the `versus` of a published measure names. */
export type VersusKind = 'none' | 'region' | 'peer-group' | 'indicator' | 'region-or-indicator'

export interface MeasureTraits {
  /** Unit of a published value unless the observation gives one; undefined where it is the indicator's own. */
  readonly unit?: string
  /** A bare number without a unit: a rank, a coefficient. */
  readonly unitless?: true
  readonly versus: VersusKind
  /** Whether `versus` may be left out. */
  readonly versusOptional?: true
  /** Whether `of` must be given. */
  readonly needsQuantity: boolean
  /** Whether `of` may be given though it need not. */
  readonly quantityOptional?: true
  /** Told by a word of its own, the observation's `label`: 银奖, AAA级. */
  readonly labelled?: true
  /** Whether an earlier period, `base`, belongs to it. */
  readonly base: 'none' | 'optional' | 'required'
}

const plain = { versus: 'none', needsQuantity: false, base: 'none' } as const

export const measureTraits: Readonly<Record<Measure, MeasureTraits>> = {
  level: plain,
  target: { ...plain, quantityOptional: true },
  'target-rank': { ...plain, unitless: true, versus: 'peer-group', needsQuantity: true },
  'target-tier': { ...plain, unitless: true, versus: 'peer-group', needsQuantity: true },
  increment: { ...plain, base: 'optional' },
  growth: { ...plain, unit: '%' },
  'growth-on-previous': { ...plain, unit: '%' },
  'annualised-growth': { ...plain, unit: '%' },
  'growth-since': { ...plain, unit: '%', base: 'required' },
  'increase-multiple': { ...plain, unit: '倍', base: 'optional' },
  times: { ...plain, unit: '倍', base: 'optional' },
  'average-growth': { ...plain, unit: '%', base: 'optional' },
  'two-year-average': { ...plain, unit: '%' },
  'annual-average': plain,
  share: { ...plain, unit: '%', versus: 'region-or-indicator' },
  'point-change': {
    ...plain,
    unit: '个百分点',
    needsQuantity: true,
    base: 'optional',
    versus: 'region-or-indicator',
    versusOptional: true,
  },
  gap: { ...plain, unit: '个百分点', versus: 'region', needsQuantity: true },
  'gap-turn': { ...plain, unit: '个百分点', versus: 'region', needsQuantity: true, base: 'required' },
  standing: { ...plain, unitless: true, versus: 'region', needsQuantity: true },
  contribution: { ...plain, unit: '%', versus: 'region-or-indicator' },
  pull: { ...plain, unit: '个百分点', versus: 'region-or-indicator' },
  rank: { ...plain, unitless: true, versus: 'peer-group', needsQuantity: true },
  'rank-change': { ...plain, unit: '位', versus: 'peer-group', needsQuantity: true, base: 'optional' },
  position: { ...plain, unit: '倍', versus: 'peer-group', needsQuantity: true },
  'top-tier': { ...plain, unitless: true, versus: 'peer-group', needsQuantity: true },
  first: { ...plain, versus: 'region' },
  only: { ...plain, versus: 'region' },
  superlative: { ...plain, unitless: true, versus: 'region', versusOptional: true, labelled: true },
  award: { ...plain, unitless: true, versus: 'region', versusOptional: true, labelled: true },
  rating: { ...plain, unitless: true, labelled: true },
  ordinal: plain,
  'one-of': plain,
  date: { ...plain, unitless: true },
  completion: { ...plain, unit: '%' },
  pace: { ...plain, unit: '个百分点' },
  streak: { ...plain, unit: '年', versus: 'peer-group', versusOptional: true, needsQuantity: true },
  'streak-end': { ...plain, unit: '年', needsQuantity: true },
  record: { ...plain, unitless: true, base: 'optional', needsQuantity: true },
  threshold: { ...plain, base: 'optional' },
  intensity: { ...plain, versus: 'indicator' },
  ratio: { ...plain, unit: '倍', versus: 'region-or-indicator' },
  disparity: { ...plain, unit: '倍', versus: 'peer-group', needsQuantity: true },
  elasticity: { ...plain, unitless: true, versus: 'indicator' },
  'location-quotient': { ...plain, unitless: true, versus: 'indicator' },
  revision: plain,
}
