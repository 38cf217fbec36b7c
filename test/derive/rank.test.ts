import { describe, expect, it } from 'vitest'
import { derive } from '../../src/derive/derive.js'
import type { Derived, FactRequest } from '../../src/derive/fact.js'
import type { Dataset } from '../../src/model/dataset.js'
import type { ObservationInput } from '../../src/model/observation.js'
import type { PeerGroupInput } from '../../src/model/peer-group.js'
import { createDataset } from '../../src/model/dataset.js'
import { growth, observation, period, regions, smallDataset } from '../fixtures/small-dataset.js'

/**
 * GDP of Shandong's 16 cities in 2019: 亿元 and growth in %, both from secondary compilations, in the
 * published order of the levels.
 */
const cities2019 = [
  ['青岛市', '11741.31', '6.5'],
  ['济南市', '9443.37', '7.0'],
  ['烟台市', '7653.45', '5.5'],
  ['潍坊市', '5688.5', '3.7'],
  ['临沂市', '4600.25', '3.0'],
  ['济宁市', '4370.17', '3.8'],
  ['淄博市', '3642.42', '3.5'],
  ['菏泽市', '3409.98', '6.3'],
  ['德州市', '3022.27', '6.1'],
  ['威海市', '2963.73', '3.6'],
  ['东营市', '2916.19', '4.2'],
  ['泰安市', '2663.59', '6.3'],
  ['滨州市', '2457.19', '4.1'],
  ['聊城市', '2259.82', '3.7'],
  ['日照市', '1949.38', '7.2'],
  ['枣庄市', '1693.91', '3.6'],
] as const

function shandong(ties: PeerGroupInput['ties'] = 'shared'): Dataset {
  return createDataset({
    regions: [
      { id: '山东省', level: 'province', names: { 'zh-Hans': '山东省' } },
      ...cities2019.map(([name]) => ({
        id: name,
        level: 'prefecture' as const,
        parent: '山东省',
        names: { 'zh-Hans': name },
      })),
    ],
    indicators: [{ id: 'gdp', names: { 'zh-Hans': '地区生产总值' }, unit: '亿元' }],
    peerGroups: [
      {
        id: 'cities',
        names: { 'zh-Hans': '全省16市' },
        within: '山东省',
        members: { parent: '山东省', levels: ['prefecture'] },
        ties,
      },
    ],
    sources: [{ id: 's', agency: '公开资料汇编', title: '山东省16市地区生产总值' }],
    observations: cities2019.flatMap(([name, level, rate]) => [
      { region: name, indicator: 'gdp', period: '2019', value: level, source: 's' },
      {
        region: name,
        indicator: 'gdp',
        period: '2019',
        measure: 'growth' as const,
        value: rate,
        source: 's',
      },
    ]),
  })
}

function rank(
  data: Dataset,
  regionId: string,
  indicatorId = 'gdp',
  rest: Partial<FactRequest> = {},
): Derived {
  return derive(data, {
    measure: 'rank',
    region: data.region(regionId),
    indicator: data.indicator(indicatorId),
    period: period('2024-Q1'),
    ...rest,
  })
}

function place(derived: Derived): string {
  if (derived.kind === 'absent') return derived.reason.en
  return `${derived.value.toFixed()}${derived.tied === true ? ' tied' : ''}`
}

describe('ranks of 16 cities', () => {
  const year = { period: period('2019') }

  it('by level are those that were published', () => {
    const data = shandong()
    const places = cities2019.map(([name]) => place(rank(data, name, 'gdp', { ...year, of: 'level' })))
    expect(places).toEqual(cities2019.map((_, index) => String(index + 1)))
  })

  it('by growth share places', () => {
    const data = shandong()
    const places = cities2019.map(([name]) => [name, place(rank(data, name, 'gdp', year))])
    expect(Object.fromEntries(places)).toEqual({
      日照市: '1',
      济南市: '2',
      青岛市: '3',
      菏泽市: '4 tied',
      泰安市: '4 tied',
      德州市: '6',
      烟台市: '7',
      东营市: '8',
      滨州市: '9',
      济宁市: '10',
      潍坊市: '11 tied',
      聊城市: '11 tied',
      威海市: '13 tied',
      枣庄市: '13 tied',
      淄博市: '15',
      临沂市: '16',
    })
  })

  it('are ordinal where the group says so', () => {
    const data = shandong('ordinal')
    expect(place(rank(data, '菏泽市', 'gdp', year))).toBe('4')
    const later = rank(data, '泰安市', 'gdp', year)
    expect(place(later)).toBe('5')
    expect(later).toMatchObject({
      formula: { substituted: '1 + 3 of 16 above 6.3% + 1 equal and listed before = 5' },
    })
  })

  it('have a readable formula', () => {
    expect(rank(shandong(), '聊城市', 'gdp', { ...year, of: 'level' })).toMatchObject({
      id: '聊城市/gdp/2019/rank:level@cities',
      unit: undefined,
      decimals: 0,
      versus: { kind: 'peer-group', size: 16, within: { id: '山东省' } },
      formula: { symbols: '1 + #better', substituted: '1 + 13 of 16 above 2259.82亿元 = 14' },
    })
  })
})

const peers = ['east', 'west', 'linqing', 'zone']
const values = (indicatorId: string, ...texts: string[]): ObservationInput[] =>
  texts.map((text, index) => observation(peers[index] ?? '', indicatorId, text))
const publishedRank = observation('zone', 'gdp', '2', {
  measure: 'rank',
  of: 'growth',
  versus: 'counties',
})

describe('a rank', () => {
  it('is printed as published, with the computed one beside it', () => {
    const rates = peers.map((id, index) => growth(id, 'gdp', ['9.1', '8.8', '5', '7.9'][index] ?? ''))
    const both = rank(smallDataset([...rates, publishedRank]), 'zone')
    expect(both).toMatchObject({ origin: 'published', formula: { substituted: '2' } })
    if (both.kind === 'absent' || both.counterpart === undefined) return expect.unreachable()
    expect(place(both.counterpart)).toBe('3')
  })

  it('needs no other figure if it is published', () => {
    expect(place(rank(smallDataset([publishedRank]), 'zone'))).toBe('2')
  })

  it('is absent where a peer is, and names it', () => {
    const made = rank(
      smallDataset(values('fdi', '1', '2', '3').concat(growth('zone', 'fdi', '1'))),
      'east',
      'fdi',
      {
        of: 'level',
      },
    )
    expect(place(made)).toBe('no rank: 1 of 4 peers have no level of "fdi" in 2024-Q1 (zone)')
  })

  it('puts the lowest first where lower is better', () => {
    const data = smallDataset(values('energy', '4.32', '5', '4.1', '6'))
    expect(place(rank(data, 'linqing', 'energy', { of: 'level' }))).toBe('1')
    expect(rank(data, 'east', 'energy', { of: 'level' })).toMatchObject({
      formula: { substituted: '1 + 1 of 4 below 4.32亿元 = 2' },
    })
  })

  it('is of the level where the indicator is a rate', () => {
    const data = smallDataset(values('urban', '60', '61', '62', '63'))
    expect(rank(data, 'zone', 'urban')).toMatchObject({ of: 'level' })
  })

  it('ties on what is printed, not on what lies behind', () => {
    const observations = ['104.04', '103.96', '103', '104'].flatMap((now, index) => [
      observation(peers[index] ?? '', 'trade', now),
      observation(peers[index] ?? '', 'trade', '100', { period: '2023-Q1' }),
    ])
    const data = smallDataset(observations)
    const places = peers.map((id) => place(rank(data, id, 'trade', { of: 'growth' })))
    expect(places).toEqual(['1 tied', '1 tied', '4', '1 tied'])
  })

  it('compares printed values of different units and precision', () => {
    const data = smallDataset([
      observation('east', 'trade', '10800', { unit: '万元' }),
      observation('west', 'trade', '1.07'),
      observation('linqing', 'trade', '1.080'),
      observation('zone', 'trade', '9999', { unit: '万元' }),
    ])
    const places = peers.map((id) => place(rank(data, id, 'trade', { of: 'level' })))
    expect(places).toEqual(['1 tied', '3', '1 tied', '4'])
  })

  it('is given to members alone', () => {
    const data = smallDataset(values('fdi', '1', '2', '3', '4'))
    expect(place(rank(data, 'jinan', 'fdi'))).toBe('"jinan" belongs to no peer group')
    expect(place(rank(data, 'jinan', 'fdi', { versus: 'counties', of: 'level' }))).toBe(
      '"jinan" is not in peer group "counties"',
    )
    expect(place(rank(data, 'zone', 'fdi', { versus: 'none' }))).toBe('there is no peer group "none"')
  })

  it('does not wait for a peer that was merged before', () => {
    const merged = regions.map((one) => (one.id === 'west' ? { ...one, validTo: '2023-06-30' } : one))
    const observations = values('fdi', '1', '2', '3', '4').filter(({ region }) => region !== 'west')
    const data = smallDataset(observations, { regions: merged })
    expect(rank(data, 'zone', 'fdi', { of: 'level' })).toMatchObject({ versus: { size: 3 } })
    expect(place(rank(data, 'zone', 'fdi', { of: 'level', period: period('2023-Q1') }))).toMatch(/of 4 peers/)
  })

  it('is not called approximate, but keeps the status of its peers', () => {
    const [first, ...others] = values('fdi', '1', '2', '3', '4')
    if (first === undefined) return expect.unreachable()
    const data = smallDataset([{ ...first, approximate: 'odd', status: ['provisional'] }, ...others])
    const made = rank(data, 'zone', 'fdi', { of: 'level' })
    expect(made).toMatchObject({ status: ['provisional'] })
    expect(made).not.toHaveProperty('approximate')
  })
})

describe('among peers whose members are not known', () => {
  const data = (observations: readonly ObservationInput[]): Dataset =>
    createDataset({
      regions,
      indicators: [{ id: 'gdp', names: { 'zh-Hans': '地区生产总值' }, unit: '亿元' }],
      peerGroups: [
        { id: 'pilots', names: { 'zh-Hans': '试点地区' }, within: 'province', members: 'unknown' },
      ],
      sources: [{ id: 's', agency: 's', title: 's' }],
      observations: observations.map((one) => ({ ...one, source: 's' })),
    })
  const rankOf = (observations: readonly ObservationInput[]): Derived => {
    const held = data(observations)
    return derive(held, {
      measure: 'rank',
      of: 'growth',
      region: held.region('zone'),
      indicator: held.indicator('gdp'),
      period: period('2024-Q1'),
      versus: 'pilots',
    })
  }

  it('is as published', () => {
    const rank = observation('zone', 'gdp', '2', { measure: 'rank', of: 'growth', versus: 'pilots' })
    expect(rankOf([rank, growth('zone', 'gdp', '7.9')])).toMatchObject({ origin: 'published' })
    expect(rankOf([rank])).not.toHaveProperty('counterpart')
  })

  it('is not computed, with the reason', () => {
    expect(rankOf([growth('zone', 'gdp', '7.9')])).toMatchObject({
      kind: 'absent',
      reason: {
        en: 'the members of peer group "pilots" are not known, so nothing is computed of them',
      },
    })
  })
})
