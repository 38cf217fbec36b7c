/** What is said of an indicator: its level or something derived from it. */
export const measures = ['level', 'growth', 'gap', 'rank', 'share', 'first'] as const
export type Measure = (typeof measures)[number]

/** The quantity that a rank or a gap is about. */
export type MeasuredQuantity = 'level' | 'growth'

/** What the `versus` of a published measure names. */
export type VersusKind = 'none' | 'region' | 'peer-group' | 'region-or-indicator'

export interface MeasureTraits {
  /** Unit of a published value; undefined where it is the indicator's own (level, first) or there is none (rank). */
  readonly unit?: string
  readonly versus: VersusKind
  /** Whether `of` must be given. */
  readonly needsQuantity: boolean
}

export const measureTraits: Readonly<Record<Measure, MeasureTraits>> = {
  level: { versus: 'none', needsQuantity: false },
  growth: { unit: '%', versus: 'none', needsQuantity: false },
  gap: { unit: '个百分点', versus: 'region', needsQuantity: true },
  rank: { versus: 'peer-group', needsQuantity: true },
  share: { unit: '%', versus: 'region-or-indicator', needsQuantity: false },
  first: { versus: 'region', needsQuantity: false },
}
