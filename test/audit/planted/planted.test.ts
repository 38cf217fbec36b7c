import { describe, expect, it } from 'vitest'
import { audit, type AuditReport } from '../../../src/audit/text/audit.js'
import { markdownText } from '../../../src/audit/text/markdown.js'
import { randoms } from '../../fixtures/random.js'
import { brokenBy } from './breaks-relation.js'
import { originals } from './briefings.js'
import { errorKinds, plant, type Planted } from './plant.js'

/** More on demand: JIANBAO_RUNS=1000, and other errors with JIANBAO_SEED=9001. */
const runs = Number(process.env['JIANBAO_RUNS'] ?? 120)
const briefings = await originals(runs > 500 ? 20 : 2)
const isFixed = process.env['JIANBAO_SEED'] === undefined
const random = randoms(Number(process.env['JIANBAO_SEED'] ?? 20240331))
const draw = (below: number): number => Math.floor((random.next().value as number) * below)

describe('briefings of the packaged datasets', () => {
  it.each([
    ['without the dataset', false],
    ['with it', true],
  ])('are clean %s', { timeout: 300_000 }, (_, withData) => {
    const alarms = briefings.flatMap(({ name, text, data }) =>
      audit(markdownText(text), withData ? { data } : {}).findings.map(
        ({ code, quote }) => `${name}: ${code} ${quote}`,
      ),
    )
    expect(alarms).toEqual([])
  })
})

/** Whether a finding stands where the error is: its quote, or what it is held against. */
function isFound({ findings }: AuditReport, { at }: Planted): boolean {
  return findings.some((finding) =>
    [finding, ...finding.related].some(
      ({ offset, quote }) => offset < at.end && offset + quote.length > at.start,
    ),
  )
}

it('finds planted errors where they stand', { timeout: 1_200_000 }, () => {
  const found = new Map<string, { planted: number; found: number }>()
  const missed: string[] = []
  const count = (key: string, isThere: boolean): void => {
    const row = found.get(key) ?? { planted: 0, found: 0 }
    found.set(key, { planted: row.planted + 1, found: row.found + (isThere ? 1 : 0) })
  }
  for (let made = 0, tries = 0; made < runs && tries < runs * 50; tries++) {
    const kind = errorKinds[made % errorKinds.length] ?? 'digit'
    const original = briefings[draw(briefings.length)]
    const planted = original && plant(original, kind, draw)
    if (original === undefined || planted === undefined) continue
    made++
    const { language, name, data } = original
    const withData = isFound(audit(markdownText(planted.text), { data }), planted)
    for (const key of [kind, language, 'all']) count(`${key} with data`, withData)
    if (!withData) missed.push(`${kind} with data: ${name}: ${planted.told} @${planted.at.start}`)
    const relation = brokenBy(original, planted)
    if (relation === undefined) continue
    const alone = isFound(audit(markdownText(planted.text)), planted)
    for (const key of [kind, language, `“${relation}”`, 'all']) count(`${key} alone`, alone)
    if (!alone) missed.push(`${kind} alone (${relation}): ${name}: ${planted.told} @${planted.at.start}`)
  }
  const table = [...found].map(([key, row]) => `${key}: ${row.found}/${row.planted}`).join('\n')
  if (process.env['JIANBAO_RUNS'] !== undefined) process.stdout.write(`${table}\n${missed.join('\n')}\n`)
  const share = (key: string): number => {
    const row = found.get(key)
    return row === undefined ? 1 : row.found / row.planted
  }
  const told = `${table}\n${missed.join('\n')}`
  expect(share('all with data'), told).toBeGreaterThanOrEqual(0.99)
  // Each of the errors that are always the same; of others nobody has seen nearly all.
  expect(share('all alone'), told).toBeGreaterThanOrEqual(isFixed ? 1 : 0.99)
})
