import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkDatasetAt } from '../../../src/read/open-dataset.js'
import { folderWith } from '../folders.js'
import { sdmxPeriod } from '../../../src/read/cube/sdmx-period.js'

const catalogue = `
source: { agency: 统计局, title: 数据库 }
regions:
  - { id: nation, level: country, name: 中国, codes: { iso3166: CN } }
  - { id: shandong, level: province, parent: nation, name: 山东省, name_en: Shandong, codes: { iso3166: CN-SD } }
indicators:
  - { id: gdp, name: 国内生产总值, name_en: Gross domestic product, unit: 亿元 }
  - { id: jobless, name: 失业率, unit: '%', kind: rate }
`

async function read(
  name: string,
  content: string,
  mapping: string,
): Promise<{ figures: string[]; faults: string[]; messages: string[] }> {
  const folder = await folderWith({
    [name]: content,
    [name.replace(/\.\w+$/, '.mapping.yaml')]: catalogue + mapping,
  })
  const { parts, findings } = await checkDatasetAt(join(folder, name))
  return {
    figures: [...(parts?.observations.values() ?? [])].map(
      ({ region, indicator, period, measure, value, missing, unit, status, vintage }) =>
        [region, indicator, period, measure, value ?? missing, unit, ...status, vintage]
          .filter(Boolean)
          .join(' '),
    ),
    faults: findings.map(({ code, place }) => `${place.path ?? `${place.line}:${place.column}`} ${code}`),
    messages: findings.map(({ message }) => message.en),
  }
}

const jsonStat = {
  version: '2.0',
  class: 'dataset',
  label: 'Sample',
  id: ['concept', 'area', 'year'],
  size: [2, 2, 2],
  role: { time: ['year'], geo: ['area'], metric: ['concept'] },
  dimension: {
    concept: {
      category: {
        index: ['GDP', 'UNR'],
        label: { GDP: 'Gross domestic product', UNR: 'unemployment rate' },
        unit: { UNR: { decimals: 1 } },
      },
    },
    area: { category: { index: { 'CN-SD': 1, CN: 0 }, label: { CN: 'China', 'CN-SD': 'Shandong' } } },
    year: { category: { index: ['2023', '2024Q1'] } },
  },
  value: [1260582.1, 0.1 + 0.2, 92068.7, null, 5.2, 5, '..', 3.75],
  status: { 1: 'p', 6: 'q' },
}

describe('JSON-stat 2.0', () => {
  const mapping = `
cube:
  dimensions:
    concept: { GDP: gdp, UNR: jobless }
    area: region
    year: period
    decimals: decimals
    status: status
  missing: { '..': not-available }
`
  const whole = [
    'nation gdp 2023 level 1260582.1',
    'nation gdp 2024-Q1 level 0.3 provisional',
    'nation jobless 2023 level 5.2',
    'nation jobless 2024-Q1 level 5.0',
    'shandong gdp 2023 level 92068.7',
    'shandong gdp 2024-Q1 level not-available',
    'shandong jobless 2023 level not-available',
    'shandong jobless 2024-Q1 level 3.8',
  ]

  it('reads values as a list or by their index, with decimals and status', async () => {
    expect(await read('a.json', JSON.stringify(jsonStat), mapping)).toMatchObject({
      figures: whole,
      faults: [],
    })
    const sparse = { ...jsonStat, value: { 0: 1260582.1, 5: 5 }, status: undefined }
    expect(await read('a.json', JSON.stringify(sparse), mapping)).toMatchObject({
      figures: [whole[0], whole[3]],
      faults: [],
    })
  })

  it.each<[string, object, string[]]>([
    ['a collection', { class: 'collection' }, ['class cube-malformed']],
    ['sizes that are not those of the dimensions', { size: [2, 2, 3] }, ['dimension.year cube-malformed']],
    ['fewer values than cells', { value: [1] }, ['value cube-malformed']],
    ['an index outside', { value: { 8: 1 } }, ['value cube-malformed']],
    ['a huge size', { size: [2, 2, 4_000_000_000] }, ['dimension.year cube-malformed']],
    ['ids of Object', { id: ['__proto__', 'area', 'year'] }, ['dimension.__proto__ cube-malformed']],
    ['a value that is none', { value: [{}, 1, 1, 1, 1, 1, 1, 1] }, ['value[0] cube-malformed']],
  ])('%s', async (_, changes, expected) => {
    const { faults } = await read('a.json', JSON.stringify({ ...jsonStat, ...changes }), mapping)
    expect(faults).toEqual(expected)
  })

  it('tells a code that means nothing once, and a dimension that is not there', async () => {
    const { faults, messages } = await read(
      'a.json',
      JSON.stringify(jsonStat),
      '\ncube:\n  dimensions: { concept: indicator, area: region, yeer: period }\n  missing: { "..": skip }\n',
    )
    expect(faults).toContain('undefined:undefined cube-component-unknown')
    expect(faults.filter((one) => one.endsWith('cube-code-unknown'))).toEqual(['value[4] cube-code-unknown'])
    expect(messages.some((message) => /did you mean .*year/.test(message))).toBe(true)
  })

  it('needs a mapping', async () => {
    const folder = await folderWith({ 'b.json': JSON.stringify(jsonStat) })
    const { findings } = await checkDatasetAt(join(folder, 'b.json'))
    expect(findings.map(({ code }) => code)).toEqual(['mapping-missing'])
  })
})

describe('SDMX-CSV', () => {
  const mapping = `
cube:
  dimensions:
    REF_AREA: region
    INDICATOR: { B1GQ: gdp, UNE: jobless, POP: skip }
    TRANSFORMATION: { N: level, GY: growth }
    TIME_PERIOD: period
    UNIT_MEASURE: unit
    UNIT_MULT: multiplier
    DECIMALS: decimals
    OBS_STATUS: status
`
  const head =
    'STRUCTURE,STRUCTURE_ID,ACTION,FREQ,REF_AREA,INDICATOR,TRANSFORMATION,TIME_PERIOD,OBS_VALUE,UNIT_MEASURE,UNIT_MULT,DECIMALS,OBS_STATUS'
  const start = 'dataflow,NBS:NA(1.0),I'

  it('reads version 2.0, with units, multipliers, decimals and status', async () => {
    const csv = [
      head,
      `${start},A,CN,B1GQ,N,2023,1260582.1,CNY,8,1,A`,
      `${start},Q,CN-SD,B1GQ,GY,2024-Q1,6.25,PT,0,1,P`,
      `${start},A,CN,B1GQ,N,2024,1.349084E6,CNY,8,,E`,
      `${start},A,CN,UNE,N,2024,,PT,0,,Q`,
      `${start},A,CN,POP,N,2024,14,,,,`,
      `${start},A,CN,UNE,N,2022-S1,5.60,PT,,,`,
    ].join('\r\n')
    expect(await read('a.csv', csv, mapping)).toMatchObject({
      faults: [],
      figures: [
        'nation gdp 2023 level 1260582.1 亿元',
        'nation gdp 2024 level 1349084 亿元 estimated',
        'nation jobless 2024 level suppressed %',
        'nation jobless 2022-H1 level 5.60 %',
        'shandong gdp 2024-Q1 growth 6.3 % provisional',
      ],
    })
  })

  it('reads version 1.0 with labels beside the codes', async () => {
    const csv =
      'DATAFLOW,FREQ: Frequency,REF_AREA: Reference area,INDICATOR: Indicator,TIME_PERIOD: Time,OBS_VALUE: Value\nNBS:NA(1.0),A: Annual,CN: China,B1GQ: GDP,2023,5\n'
    const own =
      '\ncube:\n  dimensions: { REF_AREA: region, INDICATOR: { GDP: gdp }, TIME_PERIOD: period }\n  unit: 亿元\n'
    expect(await read('a.csv', csv, own)).toMatchObject({
      faults: [],
      figures: ['nation gdp 2023 level 5 亿元'],
    })
  })

  it.each<[string, string, string[]]>([
    [
      'a record that deletes',
      `${head}\n${start.slice(0, -1)}D,A,CN,B1GQ,N,2023,1,CNY,8,1,A`,
      ['2:undefined cube-deleted'],
    ],
    ['a record that is cut short', `${head}\n${start},A,CN,B1GQ`, ['2:undefined csv-cell-count']],
    ['no column of values', 'FREQ,REF_AREA\nA,CN', ['1:undefined column-missing']],
    [
      'a period that is none',
      `${head}\n${start},W,CN,B1GQ,N,2023-W05,1,CNY,8,1,A`,
      ['2:9 cube-code-unknown'],
    ],
    [
      'a multiplier without a name',
      `${head}\n${start},A,CN,B1GQ,N,2023,1,CNY,15,1,A`,
      ['2:9 cube-multiplier-unknown'],
    ],
    [
      'a region that is not known',
      `${head}\n${start},A,XX,B1GQ,N,2023,1,CNY,8,1,A\n${start},A,XX,B1GQ,N,2024,1,CNY,8,1,A`,
      ['2:9 cube-code-unknown'],
    ],
    ['a value that is none', `${head}\n${start},A,CN,B1GQ,N,2023,1 2,CNY,8,1,A`, ['2:9 value-invalid']],
    ['a quote that is not closed', `${head}\n"${start},A`, ['2:undefined csv-quote-open']],
  ])('%s', async (_, csv, expected) => {
    expect((await read('a.csv', csv, mapping)).faults).toEqual(expected)
  })
})

/** Shaped as the samples of the standard are: series, attributes of each level, values by position. */
const sdmx = {
  meta: { id: 'T1', prepared: '2024-05-01T00:00:00Z' },
  data: {
    structures: [
      {
        dataSets: [0],
        dimensions: {
          dataSet: [{ id: 'FREQ', keyPosition: 0, values: [{ id: 'Q', name: 'Quarterly' }] }],
          series: [
            {
              id: 'REF_AREA',
              keyPosition: 1,
              values: [
                { id: 'CN', name: 'China' },
                { id: 'CN-SD', name: 'Shandong' },
              ],
            },
            { id: 'INDICATOR', keyPosition: 2, values: [{ id: 'B1GQ', name: 'Gross domestic product' }] },
          ],
          observation: [
            { id: 'TIME_PERIOD', keyPosition: 3, values: [{ id: '2023-Q4' }, { id: '2024-Q1' }] },
          ],
        },
        measures: { observation: [{ id: 'OBS_VALUE' }] },
        attributes: {
          dataSet: [{ id: 'DECIMALS', values: [{ id: '1' }] }],
          dimensionGroup: [{ id: 'UNIT_MEASURE', values: [{ id: 'CNY' }, { id: 'USD' }] }],
          series: [{ id: 'UNIT_MULT', values: [{ id: '8' }] }],
          observation: [{ id: 'OBS_STATUS', default: 'A', values: [{ id: 'P', name: 'Provisional' }] }],
        },
      },
    ],
    dataSets: [
      {
        structure: 0,
        action: 'Information',
        dimensionGroupAttributes: { ':0::': [0], ':1::': [1] },
        series: {
          '0:0': { attributes: [0], observations: { 0: [347890.5, null], 1: [296299, 0] } },
          '1:0': { attributes: [0], observations: { 1: [null, null] } },
        },
      },
    ],
  },
}

describe('SDMX-JSON 2.0', () => {
  const mapping = `
cube:
  dimensions:
    REF_AREA: region
    INDICATOR: indicator
    TIME_PERIOD: period
    UNIT_MEASURE: unit
    UNIT_MULT: multiplier
    DECIMALS: decimals
    OBS_STATUS: status
`
  it('reads series with attributes of every level', async () => {
    const { figures, faults } = await read(
      'a.json',
      JSON.stringify(sdmx),
      mapping
        .replace('UNIT_MEASURE: unit', 'UNIT_MEASURE: { CNY: { unit: 亿元 }, USD: { unit: 亿元 } }')
        .replace('    UNIT_MULT: multiplier\n', ''),
    )
    expect(faults).toEqual([])
    expect(figures).toEqual([
      'nation gdp 2023-Q4 level 347890.5 亿元',
      'nation gdp 2024-Q1 level 296299.0 亿元 provisional',
      'shandong gdp 2024-Q1 level not-available 亿元',
    ])
  })

  it('puts a unit and its multiplier together, and refuses another currency', async () => {
    const { faults } = await read('a.json', JSON.stringify(sdmx), mapping)
    expect(faults).toEqual(['data.dataSets[0].series["1:0"].observations["1"] observation-unit-mismatch'])
  })

  it('reads a flat data set, and the structure of version 1.0', async () => {
    const [structure] = sdmx.data.structures
    const { series, observation } = structure?.dimensions ?? { series: [], observation: [] }
    const flat = {
      data: {
        structure: { dimensions: { dataset: [], observation: [...series, ...observation] }, attributes: {} },
        dataSets: [{ observations: { '0:0:1': [1.5], '1:0:0': [2] } }],
      },
    }
    const own =
      '\ncube:\n  dimensions: { REF_AREA: region, INDICATOR: indicator, TIME_PERIOD: period }\n  unit: 亿元\n'
    expect(await read('a.json', JSON.stringify(flat), own)).toMatchObject({
      faults: [],
      figures: ['nation gdp 2024-Q1 level 1.5 亿元', 'shandong gdp 2023-Q4 level 2 亿元'],
    })
  })

  it.each<[string, unknown, string]>([
    ['no data sets', {}, 'data cube-malformed'],
    [
      'a structure that is not there',
      { structures: [], dataSets: [{ structure: 5 }] },
      'data.dataSets[0] cube-malformed',
    ],
    [
      'a position without a code',
      { ...sdmx.data, dataSets: [{ series: { '7:0': { observations: {} } } }] },
      'data.dataSets[0].series["7:0"] cube-malformed',
    ],
    [
      'a key of the wrong length',
      { ...sdmx.data, dataSets: [{ series: { '0': { observations: {} } } }] },
      'data.dataSets[0].series["0"] cube-malformed',
    ],
  ])('%s', async (_, data, expected) => {
    const { faults } = await read('a.json', JSON.stringify({ data }), mapping)
    expect(faults).toContain(expected)
  })
})

it.each([
  ['2024', '2024'],
  ['2024-A1', '2024'],
  ['2024A', '2024'],
  ['2024-S2', '2024-H2'],
  ['2024Q3', '2024-Q3'],
  ['2024M3', '2024-03'],
  ['2024-M03', '2024-03'],
  ['2024-01-01/P3M', '2024-Q1'],
  ['2024-01-01/P1Y', '2024'],
  ['2024-01-31/P1D', '2024-01-31'],
  ['2024-W05', undefined],
  ['2024-D032', undefined],
  ['2024M13', undefined],
  ['2024-13-01/P1M', undefined],
  ['2024-01-01/P0M', undefined],
])('the SDMX period %s is %s', (text, expected) => {
  expect(sdmxPeriod(text)).toBe(expected)
})
