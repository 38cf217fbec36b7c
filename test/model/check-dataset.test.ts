import { describe, expect, it } from 'vitest'
import { limits } from '../../src/limits.js'
import { checkDataset } from '../../src/model/check-dataset.js'
import type { DatasetInput } from '../../src/model/dataset-input.js'
import type { ObservationInput } from '../../src/model/observation.js'

const figure: ObservationInput = {
  region: 'east',
  indicator: 'gdp',
  period: '2024-Q1',
  value: '25.70',
  source: 's',
}
const sound: DatasetInput = {
  regions: [
    { id: 'city', level: 'prefecture', names: { 'zh-Hans': '某市' } },
    { id: 'east', level: 'county', parent: 'city', names: { 'zh-Hans': '东县' } },
    { id: 'west', level: 'county', parent: 'city', names: { 'zh-Hans': '西县' } },
  ],
  indicators: [{ id: 'gdp', names: { 'zh-Hans': '地区生产总值' }, unit: '亿元' }],
  sources: [{ id: 's', agency: '统计局', title: '月报' }],
  peerGroups: [
    {
      id: 'counties',
      names: { 'zh-Hans': '各县' },
      within: 'city',
      members: { parent: 'city', levels: ['county'] },
    },
  ],
  observations: [figure],
}

function check(changes: object, unread?: Parameters<typeof checkDataset>[2]): string[] {
  const input: DatasetInput = { ...sound, ...changes }
  return checkDataset(input, undefined, unread).findings.map(({ code, place }) => `${place.path} ${code}`)
}

describe('checkDataset', () => {
  it('indexes a sound dataset under canonical periods', () => {
    const { parts, findings } = checkDataset({
      ...sound,
      observations: [{ ...figure, period: '2024-01/2024-03' }],
    })
    expect(findings).toEqual([])
    expect([...(parts?.observations.values() ?? [])]).toMatchObject([{ region: 'east', period: '2024-Q1' }])
  })

  it.each<[string, object, string[]]>([
    ['rounding', { rounding: 'up' }, ['rounding value-invalid']],
    [
      'tables that are no lists',
      { sources: {}, regions: 'x', peerGroups: [] },
      ['regions value-invalid', 'sources value-invalid'],
    ],
    [
      'rows that are no objects',
      { indicators: [null], observations: [7] },
      ['indicators[0] value-invalid', 'observations[0] value-invalid'],
    ],
    [
      'fields that are not there',
      { sources: [{ id: 's', agency: 'a', titel: 'b' }] },
      ['sources[0].title value-missing', 'sources[0].titel field-unknown'],
    ],
    ['ids given twice', { sources: [...sound.sources, ...sound.sources] }, ['sources[1].id id-duplicate']],
    [
      'a parent, successor and part that are unknown',
      {
        regions: [
          ...sound.regions,
          { id: 'x', level: 'county', parent: 'citi', successor: 'y', mergedFrom: ['z'], names: { en: 'X' } },
        ],
        indicators: [...sound.indicators, { id: 'part', names: { en: 'P' }, unit: '亿元', partOf: 'gpd' }],
      },
      [
        'regions[3].parent reference-unknown',
        'regions[3].successor reference-unknown',
        'regions[3].mergedFrom[0] reference-unknown',
        'indicators[1].partOf reference-unknown',
      ],
    ],
    [
      'peer groups',
      {
        peerGroups: [
          { id: 'a', names: { en: 'A' }, within: 'nowhere', members: ['east', 'wets'] },
          {
            id: 'b',
            names: { en: 'B' },
            within: 'city',
            members: { parent: 'city', levels: ['county'] },
            exclude: ['west'],
          },
          { id: 'c', names: { en: 'C' }, within: 'city', members: ['east', 'east'] },
          { id: 'd', names: { en: 'D' }, within: 'city', members: 'all' },
        ],
      },
      [
        'peerGroups[3].members value-invalid',
        'peerGroups[0].within reference-unknown',
        'peerGroups[0].members[1] reference-unknown',
        'peerGroups[1].members peer-group-without-members',
        'peerGroups[2].members peer-group-without-members',
      ],
    ],
    [
      'a circle of parents, told once',
      {
        regions: [
          { ...sound.regions[0], parent: 'east' },
          ...sound.regions.slice(1),
          { id: 'self', level: 'county', parent: 'self', names: { en: 'S' } },
        ],
      },
      ['regions[0].parent parent-circular', 'regions[3].parent parent-circular'],
    ],
    [
      'a second figure, also one written otherwise or between later vintages',
      {
        observations: [
          figure,
          { ...figure, period: '2024-01/2024-03' },
          { ...figure, vintage: '2024-05-01' },
          { ...figure, vintage: '2025-01-01' },
          { ...figure, vintage: '2024-05-01' },
        ],
      },
      ['observations[1] observation-duplicate', 'observations[4] observation-duplicate'],
    ],
    [
      'references of a row with other faults',
      { observations: [{ ...figure, region: 'eats', value: 'x', source: 't' }] },
      [
        'observations[0].value value-invalid',
        'observations[0].region reference-unknown',
        'observations[0].source reference-unknown',
      ],
    ],
  ])('reports %s', (_, changes, expected) => {
    expect(check(changes)).toEqual(expected)
  })

  it('does not report references to a row that has faults of its own', () => {
    expect(check({ indicators: [{ id: 'gdp', names: { en: 'GDP' }, unit: '亿园' }] })).toEqual([
      'indicators[0].unit value-invalid',
    ])
  })

  it('lets references into a table pass that was not read', () => {
    const changes = { regions: [], peerGroups: [] }
    expect(check(changes)).toEqual(['observations[0].region reference-unknown'])
    expect(check(changes, new Set(['regions']))).toEqual([])
  })

  it('takes the latest vintage, in whichever order they come', () => {
    const old = { ...figure, vintage: '2024-05-01' }
    const revised = { ...figure, value: '26.00', vintage: '2025-01-01' }
    for (const observations of [
      [figure, old, revised],
      [revised, old, figure],
    ]) {
      const { parts } = checkDataset({ ...sound, observations })
      expect([...(parts?.observations.values() ?? [])].map(({ value }) => value)).toEqual(['26.00'])
    }
  })

  it('stops at the ceiling', () => {
    const observations = Array.from({ length: 1000 }, () => ({ ...figure, region: 'nowhere' }))
    expect(check({ observations })).toHaveLength(limits.findings + 1)
  })

  it('prints values that JSON refuses', () => {
    const circular: Record<string, unknown> = {}
    circular['self'] = circular
    for (const title of [1n, Symbol('x'), () => 1, circular]) {
      expect(check({ title })).toEqual(['title value-invalid'])
    }
  })

  it('says in both languages what is accepted', () => {
    const input = {
      ...sound,
      peerGroups: [{ id: 'd', names: {}, within: 'city', members: 'all' }],
      indicators: [{ id: 'gdp', unit: '亿元', decimals: 9, additive: 'so', aliases: [''] }],
    } as unknown as DatasetInput
    const told = checkDataset(input).findings.map(({ message }) => [message.en, message.zh])
    const all = told.flat().join('\n')
    for (const part of [
      'names is missing; expected a name in at least one language',
      '缺少 names；应为至少一种语言的名称',
      'at most 6',
      '不多于 6',
      'at least 1 characters',
      'true or false',
      'a list, or a mapping of fields',
      '列表，或键值结构',
    ]) {
      expect(all).toContain(part)
    }
  })
})
