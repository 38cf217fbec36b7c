import type { ClaimKind, Qualifier } from './claim.js'
import type { Keyword } from './item.js'
import { readSuperlative } from './superlative.js'

type Row = readonly [kind: ClaimKind, value: string | null, unit: string | null, words: string]

const rows: readonly Row[] = [
  [
    'unique',
    '1',
    null,
    '唯一 首个 首家 首次应用 首批 首例 首宗 首条 首台 首座 首项 首创 首部 首艘 首单 首所 率先 第一批 第一家 第一个 第一座 第一条 填补产业空白 填补空白 填补国内空白 填补省内空白',
  ],
  [
    'top-tier',
    null,
    null,
    '前列 前茅 名列前茅 第一方阵 第一梯队 第一阵营 第一集团 第二方阵 第二梯队 第二阵营 第三方阵 第三梯队 上游水平 最具实力 领跑企业 国内领先 国际领先 领先水平 走在前 银奖 金奖 铜奖',
  ],
  ['top-tier', '1000', '强', '千强'],
  ['top-tier', '100', '强', '百强'],
  ['top-tier', '500', '强', '500强 五百强'],
  [
    'completion',
    '100',
    '%',
    '全覆盖 全部建成 全部完成 全部纳入 全部得到 全部脱贫 全部开工 全部投产 全部化解 全部达标 全部清零 全部到位 全部竣工 全部实现',
  ],
  ['completion', null, null, '双过半 “双过半”'],
  ['fraction', '1/2', null, '一半 半数 过半'],
  ['point-gap', null, null, '平均水平 平均'],
  [
    'flat',
    null,
    null,
    '持平 相同 位次不变 名次不变 持平略增 保持不变 维持不变 平均水平相当 平均水平相若 平均相当 初步数一致 预定进度相符',
  ],
  ['contribution-points', null, null, '零拉动 无贡献'],
  [
    'growth-rate',
    null,
    null,
    '由负转正 由正转负 转为增长 转为上升 转为上涨 转为正增长 转为正成长 转为成长 转为下降 转为下跌 转为减少 转为负增长 转为负成长',
  ],
  ['rank', '1', null, '历史最好水平持平 追平历史最高水平 平历年最高纪录'],
  ['rank', '1', null, '历史最好水平 之冠 全市最多 全省最多 全国最多'],
  ['rank', '1', null, '新高 新低 最高水平 最低水平 最好水平 最高值 最低值 最高点 最低点 最高纪录'],
  ['unique', '1', null, '首次'],
  ['rank', null, null, '末位 倒数第一'],
]

const byFirst = new Map<string, { word: string; row: Row }[]>()
for (const row of rows) {
  for (const word of row[3].split(' ')) {
    const key = word.charAt(0)
    byFirst.set(key, [...(byFirst.get(key) ?? []), { word, row }])
  }
}
for (const bucket of byFirst.values()) bucket.sort((a, b) => b.word.length - a.word.length)

const doubled = /翻(?:了)?(近|将近|约|超|超过)?([一二两三四])?番/y
const doublings: Readonly<Record<string, string>> = { 一: '1', 二: '2', 两: '2', 三: '3', 四: '4' }
const marks: Readonly<Record<string, Qualifier>> = {
  近: 'nearly',
  将近: 'nearly',
  约: 'about',
  超: 'over',
  超过: 'over',
}

/** 翻两番: how many times something doubled. */
function readDoubling(text: string, start: number): Keyword | undefined {
  doubled.lastIndex = start
  const found = doubled.exec(text)
  if (found === null) return undefined
  const [all, mark, times = '一'] = found
  const qualifier = mark === undefined ? undefined : marks[mark]
  return {
    start,
    end: start + all.length,
    kind: 'times',
    value: doublings[times] ?? '1',
    unit: '番',
    ...(qualifier && { qualifiers: [qualifier] }),
  }
}

/** The word that starts at a position and states a figure by itself. */
export function readKeyword(text: string, start: number): Keyword | undefined {
  if (text.charAt(start) === '翻') return readDoubling(text, start)
  const found = byFirst.get(text.charAt(start))?.find(({ word }) => text.startsWith(word, start))
  if (found === undefined) return readSuperlative(text, start)
  const [kind, value, unit] = found.row
  return { start, end: start + found.word.length, kind, value, unit }
}
