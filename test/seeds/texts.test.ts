import { describe, expect, it } from 'vitest'
import { isHeld, readClaims } from '../../scripts/count-claims.js'
import { measureTraits } from '../../src/model/measure.js'
import { checkFolder } from '../../src/read/folder.js'
import { openDataset } from '../../src/read/open-dataset.js'
import { expectNames, seedFolder } from './seeds.js'

/** Claims with a number, rank or superlative in each text, and statements without one. */
const texts = [
  ['liaocheng-hitech-2024', 73, 0],
  ['liaocheng-hitech-decade', 167, 0],
  ['liaocheng-hitech-2022', 115, 2],
  ['liaocheng-development-2019', 32, 2],
  ['liaocheng-2025', 90, 5],
] as const

describe.each(texts)('seeds/%s', (name, claims, excluded) => {
  const folder = seedFolder(name)
  const all = readClaims(folder)
  const expected = all.filter(isHeld)

  it('opens without a finding, with names in three languages', async () => {
    expect((await checkFolder(folder)).findings).toEqual([])
    expectNames(await openDataset(folder), ['en', 'zh-Hans', 'zh-Hant'])
  })

  it(`has ${claims} claims`, () => {
    expect(new Set(expected.map(({ id }) => id)).size).toBe(claims)
    expect(all.length - expected.length).toBe(excluded)
  })

  it('holds each as an observation with its value and unit', async () => {
    const data = await openDataset(folder)
    for (const claim of expected) {
      const observation = data.observation(claim)
      // What is told by a word or a date alone counts one.
      expect([claim.id, observation && (observation.value ?? '1')]).toEqual([claim.id, claim.value])
      if (claim.unit === '' || claim.measure === 'rank') continue
      const own = measureTraits[claim.measure].unit ?? data.indicator(claim.indicator).unit
      expect([claim.id, observation?.unit ?? own]).toEqual([claim.id, claim.unit])
    }
  })

  it('has no observation that no claim speaks of', async () => {
    const data = await openDataset(folder)
    const spoken = new Set(
      expected.map((claim) => data.observation(claim)),
    )
    expect([...data.observations()].filter((one) => !spoken.has(one))).toEqual([])
  })
})
