import { describe, expect, it } from 'vitest'
import { regionName, regionSchema, stoodOn, wholeName, type RegionInput } from '../../src/model/region.js'

const region = (name: string, rest: Partial<RegionInput> = {}) =>
  regionSchema.parse({ id: 'x', level: 'county', names: { 'zh-Hans': name }, ...rest })

describe('wholeName', () => {
  it.each([
    ['山东省', '全省'],
    ['聊城市', '全市'],
    ['阳谷县', '全县'],
    ['孟村回族自治县', '全县'],
    ['东昌府区', '全区'],
    ['聊城高新区', '全区'],
    ['广西壮族自治区', '全区'],
    ['香港特别行政区', '全区'],
    ['延边朝鲜族自治州', '全州'],
    ['阿里地区', '全地区'],
    ['锡林郭勒盟', '全盟'],
    ['科尔沁左翼中旗', '全旗'],
    ['九州洼镇', '全镇'],
    ['韩集乡', '全乡'],
    ['新区街道', '全街道'],
    ['西程铺村', '全村'],
    ['阳光社区', '全社区'],
    ['中国', '全国'],
  ])('calls the whole of %s %s', (name, whole) => {
    expect(wholeName(region(name), 'zh-Hans')).toBe(whole)
  })

  it.each([
    ['北京市', 'prefecture', '全市'],
    ['欧盟', 'bloc', undefined],
    ['联合国', 'world', undefined],
    ['开发区投资公司', 'organization', undefined],
    ['京津冀', 'province', undefined],
  ] as const)('of %s as %s: %s', (name, level, whole) => {
    expect(wholeName(region(name, { level }), 'zh-Hans')).toBe(whole)
  })

  it('takes what is given before what the name ends in', () => {
    const given = region('聊城高新区', { wholeNames: { 'zh-Hans': '全园' } })
    expect(wholeName(given, 'zh-Hans')).toBe('全园')
  })

  it('speaks each language that the region has a name in', () => {
    const zone = region('高新区', { names: { 'zh-Hans': '高新区', 'zh-Hant': '高新區', en: 'the Zone' } })
    expect(wholeName(zone, 'zh-Hant')).toBe('全區')
    expect(wholeName(zone, 'en')).toBe('the Zone')
    expect(wholeName(region('高新区'), 'en')).toBeUndefined()
  })
})

describe('regionName', () => {
  it('gives the short form where there is one', () => {
    const zone = region('聊城高新区', { shortNames: { 'zh-Hans': '高新区' } })
    expect(regionName(zone, 'zh-Hans')).toBe('聊城高新区')
    expect(regionName(zone, 'zh-Hans', 'short')).toBe('高新区')
    expect(regionName(region('阳谷县'), 'zh-Hans', 'short')).toBe('阳谷县')
    expect(regionName(zone, 'en')).toBeUndefined()
  })
})

describe('stoodOn', () => {
  it.each([
    ['2019-01-08', true],
    ['2019-01-09', false],
    ['1992-12-31', false],
    ['1993-01-01', true],
  ])('on %s: %s', (day, stood) => {
    expect(stoodOn(region('莱芜市', { validFrom: '1993-01-01', validTo: '2019-01-08' }), day)).toBe(stood)
  })

  it('always, without dates', () => {
    expect(stoodOn(region('聊城市'), '1000-01-01')).toBe(true)
  })
})
