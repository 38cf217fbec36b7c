import * as z from 'zod'
import { identifier, namesSchema } from './identifier.js'
import { regionLevels } from './region.js'

export const tieRules = ['shared', 'ordinal'] as const

/**
 * The regions among which one is ranked: a list of ids, or all children of a region at some levels.
 * Where a source does not say which they are they are `unknown`: published ranks and top tiers can be
 * held, and none is computed. Equal values share a place (1, 2, 2, 4) unless the rule says `ordinal`.
 */
export const peerGroupSchema = z.strictObject({
  id: identifier,
  names: namesSchema,
  /** The region that prose names when it tells a rank: 全市 in 居全市第2位. */
  within: identifier,
  members: z.union([
    z.array(identifier).min(2),
    z.strictObject({ parent: identifier, levels: z.array(z.enum(regionLevels)).min(1) }),
    z.literal('unknown'),
  ]),
  exclude: z.array(identifier).default([]),
  ties: z.enum(tieRules).default('shared'),
})
export interface PeerGroupInput extends z.input<typeof peerGroupSchema> {}
export interface PeerGroup extends z.output<typeof peerGroupSchema> {}
