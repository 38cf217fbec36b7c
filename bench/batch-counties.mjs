// An invented dataset of a nation's counties, the same in every run: 31 provinces, counties in equal parts,
// 20 indicators with level and growth in the quarter and in that of the year before.
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

export const provinceCount = 31
export const period = '2024-Q1'
const periods = ['2023-Q1', period]

/** id, name, unit, kind, additive, verb, size of a county's level */
const indicators = [
  ['gdp', '地区生产总值', '亿元', 'flow', 'true', '实现', 90],
  ['primary', '第一产业增加值', '亿元', 'flow', 'true', '实现', 11],
  ['secondary', '第二产业增加值', '亿元', 'flow', 'true', '实现', 34],
  ['tertiary', '第三产业增加值', '亿元', 'flow', 'true', '实现', 45],
  ['industry', '规模以上工业增加值', '亿元', 'flow', 'true', '实现', 27],
  ['industry-sales', '规模以上工业营业收入', '亿元', 'flow', 'true', '实现', 120],
  ['investment', '固定资产投资', '亿元', 'flow', 'true', '完成', 52],
  ['industry-investment', '工业投资', '亿元', 'flow', 'true', '完成', 21],
  ['high-tech-investment', '高技术产业投资', '亿元', 'flow', 'true', '完成', 6],
  ['housing', '房地产开发投资', '亿元', 'flow', 'true', '完成', 9],
  ['retail', '社会消费品零售总额', '亿元', 'flow', 'true', '实现', 41],
  ['online-retail', '网上零售额', '亿元', 'flow', 'true', '实现', 8],
  ['trade', '进出口总额', '亿元', 'flow', 'true', '完成', 13],
  ['exports', '出口额', '亿元', 'flow', 'true', '完成', 9],
  ['fdi', '实际使用外资', '万美元', 'flow', 'true', '', 800],
  ['revenue', '一般公共预算收入', '亿元', 'flow', 'true', '完成', 7],
  ['tax', '税收收入', '亿元', 'flow', 'true', '完成', 5],
  ['spending', '一般公共预算支出', '亿元', 'flow', 'true', '完成', 12],
  ['urban-income', '城镇居民人均可支配收入', '元', 'flow', 'false', '', 12_000],
  ['rural-income', '农村居民人均可支配收入', '元', 'flow', 'false', '', 6000],
]

/** Whole numbers from 0 that look drawn by chance and are the same in every run. */
function drawn(...keys) {
  let state = 2166136261
  for (const key of keys) state = Math.imul(state ^ (key + 1), 16777619) ^ (state >>> 13)
  return (state ^ (state >>> 15)) >>> 0
}

/** A number of tenths in digits. */
const tenths = (value) => `${value < 0 ? '-' : ''}${Math.trunc(Math.abs(value) / 10)}.${Math.abs(value) % 10}`

/** Writes the dataset into a folder and tells how many observations it has. */
export async function writeCounties(folder, counties) {
  await mkdir(folder, { recursive: true })
  const provinces = Array.from({ length: provinceCount }, (_, index) => index)
  const provinceOf = (county) => Math.floor((county * provinceCount) / counties)
  const all = Array.from({ length: counties }, (_, index) => index)
  const regions = [
    'id,level,parent,name,whole',
    ...provinces.map((index) => `province-${index},province,,示例${index + 1}省,全省`),
    ...all.map((index) => `county-${index},county,province-${provinceOf(index)},示例${index + 1}县,全县`),
  ]
  const observations = ['region,indicator,period,measure,value,source']
  const add = (region, seed, scale) => {
    for (const [row, [indicator, , , , , , size]] of indicators.entries()) {
      for (const [column, one] of periods.entries()) {
        const level = size * scale * (60 + (drawn(seed, row, column) % 81))
        const growth = (drawn(seed, row, column, 7) % 160) - 30
        observations.push(`${region},${indicator},${one},level,${tenths(Math.trunc(level / 10))},invented`)
        observations.push(`${region},${indicator},${one},growth,${tenths(growth)},invented`)
      }
    }
  }
  for (const index of provinces) add(`province-${index}`, 100_000 + index, 90)
  for (const index of all) add(`county-${index}`, index, 1)
  const files = {
    'dataset.yaml': `title: 示例数据
rounding: half-away-from-zero
sources:
  - { id: invented, agency: 示例统计局, title: 示例数据, note: 数字为虚构 }
peerGroups:
${provinces
  .map(
    (index) => `  - id: peers-${index}
    names: { zh-Hans: 示例${index + 1}省各县 }
    within: province-${index}
    members: { parent: province-${index}, levels: [county] }`,
  )
  .join('\n')}
`,
    'indicators.csv': [
      'id,name,unit,kind,polarity,decimals,price_basis,growth_source,additive,verb',
      ...indicators.map(
        ([id, name, unit, kind, additive, verb]) =>
          `${id},${name},${unit},${kind},higher-better,1,current,published,${additive},${verb}`,
      ),
      '',
    ].join('\n'),
    'regions.csv': `${regions.join('\n')}\n`,
    'observations.csv': `${observations.join('\n')}\n`,
  }
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text)
  return observations.length - 1
}
