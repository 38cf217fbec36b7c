import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Dataset } from '../../src/model/dataset.js'
import { measures, measureTraits, type Measure, type MeasuredQuantity } from '../../src/model/measure.js'
import { checkFolder } from '../../src/read/folder.js'
import { openDataset } from '../../src/read/open-dataset.js'
import { packageRoot } from '../../src/package-root.js'

interface ExpectedFigure {
  readonly id: string
  readonly region: string
  readonly indicator: string
  readonly period: string
  readonly measure: Measure
  readonly of?: MeasuredQuantity
  readonly versus?: string
  readonly value: string
  readonly unit: string
  readonly text: string
}

const folder = join(packageRoot(), 'seeds', 'liaocheng')
const expected = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as readonly ExpectedFigure[]
const claimsFile = join(packageRoot(), '..', 'shared', 'claims', 'claims-000.json')

function unitOf(data: Dataset, figure: ExpectedFigure): string {
  if (figure.measure === 'rank') return '位'
  const given = data.observation(figure)?.unit
  return given ?? measureTraits[figure.measure].unit ?? data.indicator(figure.indicator).unit
}

describe('seeds/liaocheng', () => {
  it('opens without a finding', async () => {
    const { parts, findings } = await checkFolder(folder)
    expect(findings).toEqual([])
    expect(parts?.observations.size).toBe(33)
  })

  it('has the city, eight counties, three zones and two firms', async () => {
    const data = await openDataset(folder)
    const levels = data.children('liaocheng').map(({ level }) => level)
    expect(levels.filter((level) => level === 'county')).toHaveLength(8)
    expect(levels.filter((level) => level === 'functional-zone')).toHaveLength(3)
    expect(data.children('liaocheng-hitech')).toHaveLength(2)
    expect(data.peerGroupsOf('liaocheng-hitech').map(({ id }) => id)).toEqual(['liaocheng-counties'])
  })

  it('has every name in three languages', async () => {
    const data = await openDataset(folder)
    for (const { names } of [
      ...data.regions.values(),
      ...data.indicators.values(),
      ...data.peerGroups.values(),
    ]) {
      expect(Object.keys(names).sort()).toEqual(['en', 'zh-Hans', 'zh-Hant'])
    }
  })

  it.each(expected)('$id: $text', async (figure) => {
    const data = await openDataset(folder)
    expect(measures).toContain(figure.measure)
    const observation = data.observation(figure)
    expect(observation?.value).toBe(figure.value)
    expect(unitOf(data, figure)).toBe(figure.unit)
    const odd = observation?.approximate === 'odd' ? '余' : ''
    const printed = new Map<string, string>(
      Object.entries({
        level: `${figure.value}${odd}${figure.unit}`,
        growth: `${figure.value}%`,
        gap: `${figure.value}个百分点`,
        rank: `第${figure.value}位`,
        share: `${figure.value}%`,
        first: '第一批',
      }),
    ).get(figure.measure)
    expect(figure.text).toBe(printed)
  })

  it('implies the growth of the city from the gap of the zone', async () => {
    const data = await openDataset(folder)
    for (const [indicator, value] of [
      ['gdp', '6.0'],
      ['industry', '8.4'],
    ] as const) {
      const city = data.observation({ region: 'liaocheng', indicator, period: '2024-Q1', measure: 'growth' })
      expect(city).toMatchObject({ value, status: ['implied'], source: 'implied' })
    }
  })

  it.skipIf(!existsSync(claimsFile))(
    'agrees with the claims read from the article (skipped without them)',
    () => {
      const claims = JSON.parse(readFileSync(claimsFile, 'utf8')) as readonly {
        id: string
        article: string
        value: string
        unit: string | null
        kind: string
      }[]
      const counted = claims.filter(({ article, kind }) => article.startsWith('A2') && kind !== 'target')
      expect(expected.map(({ id }) => id)).toEqual(counted.map(({ id }) => id))
      expect(expected.map(({ value, unit }) => [value, unit])).toEqual(
        counted.map(({ value, unit }) => [value, unit]),
      )
    },
  )
})
