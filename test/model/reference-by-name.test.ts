import { expect, it } from 'vitest'
import { checkDataset } from '../../src/model/check-dataset.js'
import { indicators, observation, regions } from '../fixtures/small-dataset.js'

const told = (region: string, indicator: string) =>
  checkDataset({
    regions: regions.map((one) => (one.id === 'east' ? { ...one, aliases: ['东昌府'] } : one)),
    indicators,
    sources: [{ id: 's', agency: '聊城市统计局', title: '月报' }],
    observations: [observation(region, indicator, '10.8')],
  }).findings.map(({ message }) => message.zh)

it.each([
  ['a region by its name', '阳谷县', 'gdp', 'region：没有编号为“阳谷县”的地区；是否应为 west？'],
  ['by its alias', '东昌府', 'gdp', 'region：没有编号为“东昌府”的地区；是否应为 east？'],
  ['an indicator by its short name', 'zone', 'GDP', 'indicator：没有编号为“GDP”的指标；是否应为 gdp？'],
])('%s is an error that names its id', (_, region, indicator, message) => {
  expect(told(region, indicator)).toEqual([message])
})
