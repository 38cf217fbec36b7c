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

/** Measures without patterns of their own in the book. 環比 is not said: in Hong Kong it means chain volume. */
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
    up: { default: '{mark}較{base}上升{value}', price: '{mark}較{base}上升{value}' },
    down: { default: '{mark}較{base}下跌{value}' },
    flat: { default: '{mark}與{base}持平' },
  },
  'growth-since': {
    up: { default: '{mark}較{base}上升{value}' },
    down: { default: '{mark}較{base}下跌{value}' },
    flat: { default: '{mark}與{base}持平' },
  },
  'increase-multiple': {
    up: {
      default: '{mark}較{base}增加{value}',
      bare: '{mark}增加{value}',
      span: '{mark}由{from}增至{to}，增加{value}',
    },
    down: { default: '{mark}較{base}下跌{value}', bare: '{mark}下跌{value}' },
    flat: { default: '{mark}與{base}持平', bare: '{mark}維持不變' },
  },
  times: alike('{mark}為{base}的{value}', '{mark}為原來的{value}'),
  'average-growth': {
    up: { default: '{mark}自{base}起平均每年增長{value}', bare: '{mark}平均每年增長{value}' },
    down: { default: '{mark}自{base}起平均每年下跌{value}', bare: '{mark}平均每年下跌{value}' },
    flat: { default: '{mark}自{base}起平均每年大致持平', bare: '{mark}平均每年大致持平' },
  },
  'two-year-average': {
    up: { default: '{mark}兩年平均增長{value}' },
    down: { default: '{mark}兩年平均下跌{value}' },
    flat: { default: '{mark}兩年平均持平' },
  },
  'annual-average': alike('{mark}平均每年{value}'),
  contribution: alike('{mark}佔{reference}增長的{value}'),
  pull: {
    up: { default: '{mark}為{reference}增長貢獻{value}' },
    down: { default: '{mark}拖低{reference}增長{value}' },
    flat: { default: '{mark}對{reference}增長並無貢獻' },
  },
  'rank-change': {
    up: { default: '{mark}名次較{base}上升{value}', bare: '{mark}名次上升{value}' },
    down: { default: '{mark}名次較{base}下降{value}', bare: '{mark}名次下降{value}' },
    flat: { default: '{mark}名次與{base}相同', bare: '{mark}名次不變' },
  },
  position: alike('{quantity}{mark}為{reference}平均數的{value}'),
  'top-tier': tier(
    '{mark}在{reference}名列前茅',
    '{mark}居{reference}前{value}位',
    '{mark}列{reference}{value}強',
  ),
  only: alike('{mark}為{reference}唯一'),
  completion: alike('{mark}達全年目標的{value}'),
  pace: {
    up: { default: '{mark}較預定進度超前{value}' },
    down: { default: '{mark}較預定進度落後{value}' },
    flat: { default: '{mark}與預定進度相符' },
  },
  streak: {
    up: { default: '{mark}連續{value}上升', rank: '{mark}連續{value}在{reference}名列前茅' },
    down: { default: '{mark}連續{value}下跌' },
    flat: { default: '{mark}連續{value}持平' },
  },
  record: {
    up: { default: '{mark}創歷史新高', since: '{mark}創{base}以來新高' },
    down: { default: '{mark}創歷史新低', since: '{mark}創{base}以來新低' },
    flat: { default: '{mark}追平歷史最高水平' },
  },
  intensity: alike('{mark}平均每單位{reference}{value}'),
  ratio: alike('{mark}為{reference}的{value}'),
  disparity: alike('{mark}在{reference}中最高為最低的{value}'),
  elasticity: alike('{mark}彈性係數為{value}'),
  'location-quotient': alike('{mark}區位商數為{value}'),
  revision: {
    up: { default: '{mark}較臨時數字向上修訂{value}' },
    down: { default: '{mark}較臨時數字向下修訂{value}' },
    flat: { default: '{mark}與臨時數字相同' },
  },
}

export const pointChange: Phrasebook['pointChange'] = {
  growth: {
    faster: { default: '{mark}增長率較{base}加快{value}', bare: '{mark}增長率加快{value}' },
    slower: { default: '{mark}增長率較{base}放緩{value}', bare: '{mark}增長率放緩{value}' },
    narrower: { default: '{mark}跌幅較{base}收窄{value}', bare: '{mark}跌幅收窄{value}' },
    wider: { default: '{mark}跌幅較{base}擴大{value}', bare: '{mark}跌幅擴大{value}' },
    'to-rise': { default: '{mark}由{base}的{from}跌幅轉為上升', bare: '{mark}由下跌轉為上升' },
    'to-decline': { default: '{mark}由{base}的{from}升幅轉為下跌', bare: '{mark}由上升轉為下跌' },
    steady: { default: '{mark}增長率與{base}持平', bare: '{mark}增長率維持不變' },
  },
  level: {
    up: { default: '{mark}較{base}上升{value}', bare: '{mark}上升{value}' },
    down: { default: '{mark}較{base}下跌{value}', bare: '{mark}下跌{value}' },
    flat: { default: '{mark}與{base}持平', bare: '{mark}維持不變' },
  },
  share: {
    up: { default: '{mark}比重較{base}上升{value}', bare: '{mark}比重上升{value}' },
    down: { default: '{mark}比重較{base}下跌{value}', bare: '{mark}比重下跌{value}' },
    flat: { default: '{mark}比重與{base}持平', bare: '{mark}比重維持不變' },
  },
}
