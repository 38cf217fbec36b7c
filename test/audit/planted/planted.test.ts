import { describe, expect, it } from 'vitest'
import { audit } from '../../../src/audit/text/audit.js'
import { randoms } from '../../fixtures/random.js'
import { breaksRelation } from './breaks-relation.js'
import { originals } from './briefings.js'
import { errorKinds, plant } from './plant.js'

/** More on demand: JIANBAO_RUNS=1000. */
const runs = Number(process.env['JIANBAO_RUNS'] ?? 120)
const briefings = await originals(runs > 500 ? 20 : 3)
const random = randoms(20240331)
const draw = (below: number): number => Math.floor((random.next().value as number) * below)

describe('briefings of the packaged datasets', () => {
  it.each([
    ['without the dataset', false],
    ['with it', true],
  ])('are clean %s', (_, withData) => {
    const alarms = briefings.flatMap(({ name, text, data }) =>
      audit(text, withData ? { data } : {}).findings.map(({ code, quote }) => `${name}: ${code} ${quote}`),
    )
    expect(alarms).toEqual([])
  })
})

it('finds planted errors', { timeout: 600_000 }, () => {
  const found = new Map<string, { planted: number; found: number }>()
  const missed: string[] = []
  const count = (key: string, isFound: boolean): void => {
    const row = found.get(key) ?? { planted: 0, found: 0 }
    found.set(key, { planted: row.planted + 1, found: row.found + (isFound ? 1 : 0) })
  }
  for (let made = 0, tries = 0; made < runs && tries < runs * 50; tries++) {
    const kind = errorKinds[made % errorKinds.length] ?? 'digit'
    const original = briefings[draw(briefings.length)]
    const planted = original && plant(original, kind, draw)
    if (original === undefined || planted === undefined) continue
    made++
    const withData = audit(planted.text, { data: original.data }).findings.length > 0
    const language = original.language.slice(0, 7)
    for (const key of [kind, language, 'all']) count(`${key} with data`, withData)
    if (!withData) missed.push(`${kind} with data: ${original.name}: ${planted.told}`)
    if (!breaksRelation(original, planted)) continue
    const alone = audit(planted.text).findings.length > 0
    for (const key of [kind, language, 'all']) count(`${key} alone`, alone)
    if (!alone) missed.push(`${kind} alone: ${original.name}: ${planted.told}`)
  }
  const table = [...found].map(([key, row]) => `${key}: ${row.found}/${row.planted}`).join('\n')
  if (process.env['JIANBAO_RUNS'] !== undefined) process.stdout.write(`${table}\n${missed.join('\n')}\n`)
  const share = (key: string): number => {
    const row = found.get(key)
    return row === undefined ? 1 : row.found / row.planted
  }
  expect(share('all with data'), `${table}\n${missed.join('\n')}`).toBeGreaterThanOrEqual(0.97)
  expect(share('all alone'), `${table}\n${missed.join('\n')}`).toBeGreaterThanOrEqual(0.99)
})
