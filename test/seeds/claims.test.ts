import { describe, expect, it } from 'vitest'
import { claimFolders, countClaims, tally } from '../../scripts/count-claims.js'

describe('claims of the five texts', () => {
  it('are printed with the digits of the texts, no fewer than before', async () => {
    const outcomes = (await Promise.all(claimFolders().map(countClaims))).flatMap((count) => count.outcomes)
    const { printed, claims } = tally(outcomes)
    expect(claims).toBe(475)
    expect(printed).toBeGreaterThanOrEqual(460)
  })

  it('agree with what is computed from other figures', async () => {
    const outcomes = (await Promise.all(claimFolders().map(countClaims))).flatMap((count) => count.outcomes)
    expect(outcomes.filter(({ recomputed }) => recomputed === false)).toEqual([])
  })
})
