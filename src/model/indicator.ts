import * as z from 'zod'
import { identifier, namesSchema } from './identifier.js'
import { parseUnit } from './unit.js'

export const indicatorKinds = ['stock', 'flow', 'rate', 'index', 'count'] as const
export const polarities = ['higher-better', 'lower-better', 'neutral'] as const
export const priceBases = ['current', 'constant', 'none'] as const
/**
 * Where an indicator's growth may come from. `published`: only as the office published it, for levels
 * at current prices never give growth at constant prices. `from-levels`: this level over the same
 * period's last year. `from-index`: an index with the same period of last year = 100.
 */
export const growthSources = ['published', 'from-levels', 'from-index'] as const

export const unitText = z.string().refine((text) => parseUnit(text) !== undefined, {
  error:
    'a known unit, such as 亿元, 万美元, %, 个百分点, 家, 户, 人次, 平方公里 / 已知的计量单位，如 亿元、万美元、%、个百分点、家、户、人次、平方公里',
})

/** What is measured, with the metadata that decides what may be derived from it and how it is said. */
export const indicatorSchema = z.strictObject({
  id: identifier,
  names: namesSchema,
  shortNames: namesSchema.optional(),
  aliases: z.array(z.string().min(1)).default([]),
  definition: z.string().optional(),
  /** Unit of its level; a growth rate is always in %. */
  unit: unitText,
  kind: z.enum(indicatorKinds).default('flow'),
  polarity: z.enum(polarities).default('higher-better'),
  /** Decimals of a computed level. */
  decimals: z.int().min(0).max(6).default(2),
  priceBasis: z.enum(priceBases).default('none'),
  growthSource: z.enum(growthSources).default('published'),
  /** The whole of which this is a part, for shares: high-tech investment of fixed investment. */
  partOf: identifier.optional(),
  /** Whether regions' levels add up to the level of the region they make up. */
  additive: z.boolean().default(true),
  /** The verb of its level in prose: 完成, 达, 实现, 申报; none for a bare figure. */
  verbs: namesSchema.optional(),
  /** Whether the verb stands before the name (申报外经贸资金94.6万元) or after it (进出口总额完成10.8亿元). */
  verbPlace: z.enum(['before-name', 'after-name']).default('after-name'),
})
export interface IndicatorInput extends z.input<typeof indicatorSchema> {}
export interface Indicator extends z.output<typeof indicatorSchema> {}

/** Whether its level is itself a rate in % or ‰, of which there is no total and no share. */
export function isRate({ kind, unit }: Indicator): boolean {
  return kind === 'rate' || (kind !== 'index' && parseUnit(unit)?.dimension === 'ratio')
}
