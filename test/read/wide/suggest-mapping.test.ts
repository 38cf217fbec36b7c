import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { openDataset } from '../../../src/read/open-dataset.js'
import { suggestMapping } from '../../../src/read/wide/suggest-mapping.js'
import { folderWith } from '../folders.js'
import { merged, workbookOf } from './office.js'

const table = {
  一季度: [
    [merged('某县2024年一季度主要指标', 4)],
    [null, null, null, '单位：亿元'],
    ['序号', '指标', '总量', '增速'],
    [1, '地区生产总值', 25.7, 7.9],
    [2, '其中：农业', 3.1, 2],
    ['注：快报数'],
  ],
}

describe('suggestMapping', () => {
  it('says where the parts stand, and asks for what is not known', async () => {
    const folder = await folderWith({ 'q.xlsx': await workbookOf(table) })
    const text = await suggestMapping(join(folder, 'q.xlsx'), await openDataset(folder))
    expect(parse(text)).toEqual({
      catalogue: '?',
      source: { agency: '?', title: 'q' },
      tables: [
        {
          sheet: '一季度',
          heads: 3,
          labels: 'B',
          region: '?',
          period: '2024-Q1',
          rows: { '其中：农业': '?' },
        },
      ],
    })
  })

  it('opens once the questions are answered, and tells those that are left', async () => {
    const folder = await folderWith({ 'q.xlsx': await workbookOf(table) })
    const draft = await suggestMapping(join(folder, 'q.xlsx'), await openDataset(folder))
    const half = draft
      .replace('catalogue: "?"', 'catalogue: .')
      .replace('region: "?"', 'region: 某县')
      .replace('agency: "?"', 'agency: 局')
    writeFileSync(join(folder, 'q.mapping.yaml'), half)
    await expect(openDataset(join(folder, 'q.xlsx'))).rejects.toThrow(
      /一季度!B5: error: what the mapping says of "其中：农业"/,
    )
    writeFileSync(join(folder, 'q.mapping.yaml'), half.replace('其中：农业: "?"', '其中：农业: skip'))
    const data = await openDataset(join(folder, 'q.xlsx'))
    expect([...data.observations()].map(({ measure, value }) => `${measure} ${value}`)).toEqual([
      'level 25.7',
      'growth 7.9',
    ])
  })

  it('finds heads of two lines in a CSV file without a catalogue', async () => {
    const folder = await folderWith({
      'q.csv': '指标,2023年,,2024年,\n,总量,增长%,总量,增长%\n工业,1,2,3,4\n',
    })
    expect(parse(await suggestMapping(join(folder, 'q.csv')))).toMatchObject({
      tables: [{ heads: '1-2', labels: 'A', rows: { 工业: '?' } }],
    })
  })

  it('refuses what it cannot read', async () => {
    const folder = await folderWith({ 'q.xlsx': 'x' })
    await expect(suggestMapping(join(folder, 'q.xlsx'))).rejects.toThrow('workbook-not-one')
  })
})
