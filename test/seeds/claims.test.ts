import { describe, expect, it } from 'vitest'
import { claimFolders, countClaims, tally } from '../../scripts/count-claims.js'

describe('claims of the five texts', () => {
  it('are all printed with the digits of the texts', async () => {
    const outcomes = (await Promise.all(claimFolders().map(countClaims))).flatMap((count) => count.outcomes)
    const { printed, claims } = tally(outcomes)
    expect(claims).toBe(477)
    expect(printed).toBe(477)
  })

  it('agree with what is computed from other figures', async () => {
    const outcomes = (await Promise.all(claimFolders().map(countClaims))).flatMap((count) => count.outcomes)
    expect(outcomes.filter(({ recomputed }) => recomputed === false)).toEqual([])
  })
})
