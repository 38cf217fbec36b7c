import { describe, expect, it } from 'vitest'
import { JianbaoError } from '../../src/errors.js'
import type { PeerGroupInput } from '../../src/model/peer-group.js'
import { growth, observation, smallDataset } from '../fixtures/small-dataset.js'

const group = (members: PeerGroupInput['members'], exclude: string[] = []): PeerGroupInput => ({
  id: 'g',
  names: { 'zh-Hans': '比较组' },
  within: 'city',
  members,
  exclude,
})

function codesOf(make: () => unknown): string[] {
  try {
    make()
  } catch (error) {
    if (error instanceof JianbaoError) return error.findings.map(({ code }) => code)
    throw error
  }
  return []
}

describe('peer groups', () => {
  const members = (one: PeerGroupInput): readonly string[] => {
    const data = smallDataset([], { peerGroups: [one] })
    return [...data.peerGroups.values()].flatMap((made) => data.members(made))
  }
  const rule = { parent: 'city', levels: ['county' as const] }

  it('by rule: children at the levels, in order', () => {
    expect(members(group(rule))).toEqual(['east', 'west', 'linqing'])
    expect(members(group({ ...rule, levels: ['functional-zone', 'county'] }))).toEqual([
      'east',
      'west',
      'linqing',
      'zone',
    ])
  })

  it('by list, each region once', () => {
    expect(members(group(['zone', 'jinan', 'zone']))).toEqual(['zone', 'jinan'])
  })

  it('without those excluded', () => {
    expect(members(group(rule, ['west']))).toEqual(['east', 'linqing'])
    expect(members(group(['zone', 'jinan', 'east'], ['jinan']))).toEqual(['zone', 'east'])
  })

  it('tells the groups of a region', () => {
    const data = smallDataset([], {
      peerGroups: [group(rule, ['west']), { ...group(['west', 'zone']), id: 'h' }],
    })
    const ids = (id: string): string[] => data.peerGroupsOf(id).map((one) => one.id)
    expect([ids('east'), ids('west'), ids('city')]).toEqual([['g'], ['h'], []])
  })
})

describe('look-ups', () => {
  const data = smallDataset([
    growth('zone', 'gdp', '7.9'),
    observation('zone', 'trade', '10.8', { period: '2024-01/2024-03' }),
    observation('zone', 'trade', '1', { period: '2024-12' }),
    observation('zone', 'trade', '1', { period: '2023' }),
    observation('zone', 'trade', '1', { period: '2024-03' }),
    observation('zone', 'trade', '1', { period: '2024' }),
    observation('zone', 'trade', '1', { period: '2023/2024' }),
  ])

  it('finds children in order', () => {
    expect(data.children('city').map(({ id }) => id)).toEqual(['east', 'west', 'linqing', 'zone'])
    expect(data.children('firm')).toEqual([])
  })

  it('tells what lies above', () => {
    const above = ['zone', 'city', 'province', 'jinan', 'firm', 'nowhere'].filter((id) =>
      data.isAbove(id, 'firm'),
    )
    expect(above).toEqual(['zone', 'city', 'province'])
  })

  it('lists periods in order of time', () => {
    expect(data.periodsOf('zone')).toEqual(['2023', '2024-03', '2024-Q1', '2024-12', '2024', '2023/2024'])
    expect(data.periodsOf('city')).toEqual([])
  })

  it('finds an observation however its period was written', () => {
    const key = { region: 'zone', indicator: 'trade', period: '2024-Q1', measure: 'level' } as const
    expect(data.observation(key)?.value).toBe('10.8')
    expect(data.observation({ ...key, of: 'level' })).toBeUndefined()
    expect(data.size).toBe(7)
  })

  it('names what is not there', () => {
    expect(codesOf(() => data.region('nowhere'))).toEqual(['region-unknown'])
    expect(codesOf(() => data.indicator('nothing'))).toEqual(['indicator-unknown'])
    const [name = ''] = Object.values(data.indicator('trade').names)
    for (const one of ['tradee', name]) {
      expect(() => data.indicator(one)).toThrow('did you mean trade?')
    }
  })
})

describe('vintages', () => {
  const versions = [
    observation('city', 'gdp', '3152.15', { vintage: '2019-01-25' }),
    observation('city', 'gdp', '2259.82', { vintage: '2020-03-01' }),
    observation('city', 'gdp', '3000'),
  ]
  const key = { region: 'city', indicator: 'gdp', period: '2024-Q1', measure: 'level' } as const

  it.each([
    [0, 1, 2],
    [0, 2, 1],
    [1, 0, 2],
    [1, 2, 0],
    [2, 0, 1],
    [2, 1, 0],
  ])('takes the latest in the order %i %i %i', (...order) => {
    const data = smallDataset(order.flatMap((index) => versions[index] ?? []))
    expect(data.observation(key)?.value).toBe('2259.82')
    expect(data.size).toBe(1)
  })

  it.each([0, 2])('reports the same vintage twice (%i)', (index) => {
    const twice = [...versions, ...versions.slice(index, index + 1)]
    expect(codesOf(() => smallDataset(twice))).toEqual(['observation-duplicate'])
  })

  it('reports the same period written in two ways', () => {
    const twice = ['2024-Q1', '2024-01/2024-03'].map((period) => observation('city', 'gdp', '1', { period }))
    expect(codesOf(() => smallDataset(twice))).toEqual(['observation-duplicate'])
  })
})
