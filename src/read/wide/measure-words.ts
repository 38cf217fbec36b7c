import { measures, measuredQuantities } from '../../model/measure.js'
import type { Meaning } from './meaning.js'

const words = (measure: Meaning['measure'], text: string): [string, Meaning][] =>
  text.split(' ').map((word) => [word, { measure }])

/** Words that say which measure a column holds, whatever else stands in the table. */
const plainWords = new Map<string, Meaning>([
  ...words('level', '总量 绝对额 绝对量 绝对值 绝对数 数值 指标值 实绩 完成额 完成数 level value'),
  ...words('growth', '增速 增幅 增长率 增长速度 增长幅度 同比增速 同比增幅 同比增长率 growth'),
  ...words('growth-on-previous', '环比增速 环比增幅'),
  ...words('annualised-growth', '折年率 环比折年率 环比增长折年率'),
  ['总量位次', { measure: 'rank', of: 'level' }],
  ['总量排名', { measure: 'rank', of: 'level' }],
  ['增速位次', { measure: 'rank', of: 'growth' }],
  ['增速排名', { measure: 'rank', of: 'growth' }],
  ...words('rank', '位次 排名 名次 排位 rank'),
])

/** Words that mean a rate where a percent sign stands with them, and may mean an amount where none does. */
const percentWords = new Map<string, Meaning>([
  ...words(
    'growth',
    '增长 同比 同比增长 增减 同比增减 增减幅度 比上年 比上年增长 比上年增减 比上年同期 比上年同期增长 比上年同期增减 比去年同期增长 较上年同期增长 比同期增长',
  ),
  ['同比增长或下降', { measure: 'growth' }],
  ['±', { measure: 'growth' }],
  ...words('growth-on-previous', '环比 环比增长 环比增减 比上月增长 比上季增长'),
])

/** The measure that a label's words name; `percent` says whether a percent sign stands with them. */
export function measureMeaning(label: string, percent: boolean): Meaning | undefined {
  const word = label === '±' || label === '+-' ? '±' : label.replace(/(?:±|\+-)$/, '')
  return plainWords.get(word) ?? (percent ? percentWords.get(word) : undefined)
}

const endings = [...plainWords.keys(), ...percentWords.keys()]
  .filter((word) => word.length > 1 && !/[a-z]/.test(word))
  .sort((a, b) => b.length - a.length)

/** A label apart from a measure at its end: 地区生产总值 and 增速 of 地区生产总值增速. */
export function splitMeasure(
  label: string,
  percent: boolean,
): { rest: string; meaning: Meaning } | undefined {
  const english = /^(.+?),? (growth|rank|level)$/i.exec(label)
  const word = english?.[2] === undefined ? undefined : measureMeaning(english[2].toLowerCase(), percent)
  if (english?.[1] !== undefined && word !== undefined) return { rest: english[1], meaning: word }
  for (const ending of endings) {
    if (!label.endsWith(ending) || label.length === ending.length) continue
    const meaning = measureMeaning(ending, percent)
    if (meaning !== undefined) return { rest: label.slice(0, -ending.length), meaning }
  }
  return undefined
}

/** A measure as templates name it: `growth`, `rank:growth@counties`, `increment~2019`. */
export function measureClause(text: string): Meaning | undefined {
  const match = /^([a-z-]+)(?::([a-z]+))?(?:@([^~\s]+))?(?:~(\S+))?$/.exec(text)
  if (match === null) return undefined
  const measure = measures.find((one) => one === match[1])
  const of = measuredQuantities.find((one) => one === match[2])
  if (measure === undefined || (match[2] !== undefined && of === undefined)) return undefined
  const [, , , versus, base] = match
  return {
    measure,
    ...(of !== undefined && { of }),
    ...(versus !== undefined && { versus }),
    ...(base !== undefined && { base }),
  }
}
