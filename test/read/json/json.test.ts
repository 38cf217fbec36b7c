import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { jsonPlace } from '../../../src/read/json/json-place.js'
import { checkDatasetAt } from '../../../src/read/open-dataset.js'
import { folderWith } from '../folders.js'

const sound = {
  title: '示例',
  regions: [{ id: 'county', level: 'county', names: { 'zh-Hans': '某县' } }],
  indicators: [{ id: 'gdp', names: { 'zh-Hans': '地区生产总值' }, unit: '亿元' }],
  sources: [{ id: 's', agency: '统计局', title: '月报' }],
  observations: [{ region: 'county', indicator: 'gdp', period: '2024-Q1', value: '25.70', source: 's' }],
}

async function faults(text: string): Promise<string[]> {
  const folder = await folderWith({ 'a.json': text })
  const { findings } = await checkDatasetAt(join(folder, 'a.json'))
  return findings.map(({ code, place }) => `${place.line}:${place.column} ${code}`)
}

describe('a dataset as one JSON document', () => {
  it('opens, with or without its schema named', async () => {
    expect(await faults(JSON.stringify({ $schema: 'dataset.schema.json', ...sound }))).toEqual([])
  })

  it('tells all faults, each with line and column', async () => {
    const broken = JSON.stringify(sound, null, 2)
      .replace('"亿元"', '"亿园"')
      .replace('"value": "25.70"', '"value": "25,7"')
      .replace('"title": "示例"', '"titel": "示例"')
    expect(await faults(broken)).toEqual(['2:12 field-unknown', '18:15 value-invalid', '33:16 value-invalid'])
  })

  it.each([
    ['', '1:1 yaml-syntax'],
    ['{\n"regions": [,]\n}', '2:13 yaml-syntax'],
    ['{"a": 1,}', '1:9 yaml-syntax'],
    ['{"a": 01}', '1:8 yaml-syntax'],
    ['{"a": "\\x"}', '1:7 yaml-syntax'],
    ['{"a": [1}', '1:9 yaml-syntax'],
    ['{"a" 1}', '1:6 yaml-syntax'],
    ['{} {}', '1:4 yaml-syntax'],
    ['[1]', '1:undefined json-not-object'],
    ['null', '1:undefined json-not-object'],
    ['{"regions": 7, "sources": [], "indicators": [], "observations": []}', '1:13 value-invalid'],
    ['{"__proto__": {"title": "x"}}', '1:15 field-unknown'],
  ])('%s', async (text, expected) => {
    expect(await faults(text)).toEqual([expected])
  })
})

describe('jsonPlace', () => {
  const text = '{\n  "a": [1, {"b\\"c": [true, "x]"]}],\n  "a": [ {"d": null} ]\n}'
  it.each<[PropertyKey[], number, number]>([
    [[], 1, 1],
    [['a'], 3, 8],
    [['a', 0, 'd'], 3, 16],
    [['a', 9], 3, 8],
    [['z', 1], 1, 1],
  ])('%j', (path, line, column) => {
    expect(jsonPlace(text, path)).toEqual({ line, column })
  })
})
