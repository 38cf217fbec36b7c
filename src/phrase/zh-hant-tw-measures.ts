import type { Directed, DirectedMeasure, Phrasebook } from './phrasebook.js'

const alike = (pattern: string, bare?: string): Directed => {
  const variants = { default: pattern, ...(bare !== undefined && { bare }) }
  return { up: variants, down: variants, flat: variants }
}

/** The leaders, so many of them, and a list of so many. */
const tier = (leaders: string, places: string, list: string): Directed => {
  const variants = { default: leaders, places, list }
  return { up: variants, down: variants, flat: variants }
}

/** Measures without patterns of their own in the book. */
export const directed: Readonly<Record<DirectedMeasure, Directed>> = {
  target: alike('{mark}全年目標為{value}'),
  increment: {
    up: {
      default: '{mark}較{base}增加{value}',
      bare: '{mark}增加{value}',
      net: '{mark}較{base}淨增加{value}',
      new: '{mark}新增{value}',
    },
    down: { default: '{mark}較{base}減少{value}', bare: '{mark}減少{value}' },
    flat: { default: '{mark}與{base}持平', bare: '{mark}維持不變' },
  },
  'growth-on-previous': {
    up: { default: '{mark}較{base}增加{value}', price: '{mark}較{base}上漲{value}' },
    down: { default: '{mark}較{base}減少{value}' },
    flat: { default: '{mark}與{base}持平' },
  },
  'growth-since': {
    up: { default: '{mark}較{base}增加{value}' },
    down: { default: '{mark}較{base}減少{value}' },
    flat: { default: '{mark}與{base}持平' },
  },
  'increase-multiple': {
    up: {
      default: '{mark}較{base}增加{value}',
      bare: '{mark}增加{value}',
      span: '{mark}由{from}增為{to}，增加{value}',
    },
    down: { default: '{mark}較{base}減少{value}', bare: '{mark}減少{value}' },
    flat: { default: '{mark}與{base}持平', bare: '{mark}維持不變' },
  },
  times: alike('{mark}為{base}之{value}', '{mark}為原來之{value}'),
  'average-growth': {
    up: { default: '{mark}自{base}起平均年增率{value}', bare: '{mark}平均年增率{value}' },
    down: { default: '{mark}自{base}起平均每年減少{value}', bare: '{mark}平均每年減少{value}' },
    flat: { default: '{mark}自{base}起平均每年大致持平', bare: '{mark}平均每年大致持平' },
  },
  'two-year-average': {
    up: { default: '{mark}2年平均年增率{value}' },
    down: { default: '{mark}2年平均年減率{value}' },
    flat: { default: '{mark}2年平均持平' },
  },
  'annual-average': alike('{mark}平均每年{value}'),
  contribution: alike('{mark}對{reference}成長之貢獻率為{value}'),
  pull: {
    up: { default: '{mark}貢獻{reference}成長{value}' },
    down: { default: '{mark}負貢獻{reference}成長{value}' },
    flat: { default: '{mark}對{reference}成長無貢獻' },
  },
  'rank-change': {
    up: { default: '{mark}名次較{base}上升{value}', bare: '{mark}名次上升{value}' },
    down: { default: '{mark}名次較{base}下降{value}', bare: '{mark}名次下降{value}' },
    flat: { default: '{mark}名次與{base}相同', bare: '{mark}名次不變' },
  },
  position: alike('{quantity}{mark}為{reference}平均之{value}'),
  'top-tier': tier(
    '{mark}名列{reference}前茅',
    '{mark}居{reference}前{value}名',
    '{mark}列{reference}{value}強',
  ),
  only: alike('{mark}為{reference}唯一'),
  completion: alike('{mark}達全年目標之{value}'),
  pace: {
    up: { default: '{mark}較預定進度超前{value}' },
    down: { default: '{mark}較預定進度落後{value}' },
    flat: { default: '{mark}與預定進度相符' },
  },
  streak: {
    up: { default: '{mark}連續{value}正成長', rank: '{mark}連續{value}名列{reference}前茅' },
    down: { default: '{mark}連續{value}負成長' },
    flat: { default: '{mark}連續{value}持平' },
  },
  record: {
    up: { default: '{mark}創歷年新高', since: '{mark}創{base}以來新高' },
    down: { default: '{mark}創歷年新低', since: '{mark}創{base}以來新低' },
    flat: { default: '{mark}平歷年最高紀錄' },
  },
  intensity: alike('{mark}平均每單位{reference}{value}'),
  ratio: alike('{mark}為{reference}之{value}'),
  disparity: alike('{mark}在{reference}中最高為最低之{value}'),
  elasticity: alike('{mark}彈性係數為{value}'),
  'location-quotient': alike('{mark}區位商數為{value}'),
  revision: {
    up: { default: '{mark}較初步統計上修{value}' },
    down: { default: '{mark}較初步統計下修{value}' },
    flat: { default: '{mark}與初步統計相同' },
  },
}

export const pointChange: Phrasebook['pointChange'] = {
  growth: {
    faster: { default: '{mark}年增率較{base}提高{value}', bare: '{mark}年增率提高{value}' },
    slower: { default: '{mark}年增率較{base}降低{value}', bare: '{mark}年增率降低{value}' },
    narrower: { default: '{mark}減幅較{base}縮小{value}', bare: '{mark}減幅縮小{value}' },
    wider: { default: '{mark}減幅較{base}擴大{value}', bare: '{mark}減幅擴大{value}' },
    'to-rise': { default: '{mark}由{base}減少{from}轉為正成長', bare: '{mark}由負成長轉為正成長' },
    'to-decline': { default: '{mark}由{base}增加{from}轉為負成長', bare: '{mark}由正成長轉為負成長' },
    steady: { default: '{mark}年增率與{base}持平', bare: '{mark}年增率維持不變' },
  },
  level: {
    up: { default: '{mark}較{base}上升{value}', bare: '{mark}上升{value}' },
    down: { default: '{mark}較{base}下降{value}', bare: '{mark}下降{value}' },
    flat: { default: '{mark}與{base}持平', bare: '{mark}維持不變' },
  },
  share: {
    up: { default: '{mark}比重較{base}上升{value}', bare: '{mark}比重上升{value}' },
    down: { default: '{mark}比重較{base}下降{value}', bare: '{mark}比重下降{value}' },
    flat: { default: '{mark}比重與{base}持平', bare: '{mark}比重維持不變' },
  },
}
