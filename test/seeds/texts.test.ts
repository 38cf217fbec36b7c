import { describe, expect, it } from 'vitest'
import { readClaims } from '../../scripts/count-claims.js'
import { measureTraits } from '../../src/model/measure.js'
import { checkFolder, openDataset } from '../../src/read/folder.js'
import { expectNames, seedFolder } from './seeds.js'

/** Claims with a number, rank or superlative in each text, and those that the model cannot hold. */
const texts = [
  ['liaocheng-hitech-2024', 73, 1],
  ['liaocheng-hitech-decade', 167, 4],
  ['liaocheng-hitech-2022', 115, 4],
  ['liaocheng-development-2019', 32, 2],
  ['liaocheng-2025', 88, 4],
] as const

describe.each(texts)('seeds/%s', (name, claims, missing) => {
  const folder = seedFolder(name)
  const expected = readClaims(folder)

  it('opens without a finding, with names in three languages', async () => {
    expect((await checkFolder(folder)).findings).toEqual([])
    expectNames(await openDataset(folder), ['en', 'zh-Hans', 'zh-Hant'])
  })

  it(`has ${claims} claims`, () => {
    expect(new Set(expected.map(({ id }) => id)).size).toBe(claims)
    expect(expected.filter((claim) => 'missing' in claim)).toHaveLength(missing)
  })

  it('holds each as an observation with its value and unit', async () => {
    const data = await openDataset(folder)
    for (const claim of expected) {
      if ('missing' in claim) continue
      const observation = data.observation(claim)
      expect([claim.id, observation?.value]).toEqual([claim.id, claim.value])
      if (claim.unit === '' || claim.measure === 'rank') continue
      const own = measureTraits[claim.measure].unit ?? data.indicator(claim.indicator).unit
      expect([claim.id, observation?.unit ?? own]).toEqual([claim.id, claim.unit])
    }
  })

  it('has no observation that no claim speaks of', async () => {
    const data = await openDataset(folder)
    const spoken = new Set(
      expected.flatMap((claim) => ('missing' in claim ? [] : [data.observation(claim)])),
    )
    expect([...data.observations()].filter((one) => !spoken.has(one))).toEqual([])
  })
})
