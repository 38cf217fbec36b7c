import { aim, alike, both, bounded, perUnit, tier } from './directed.js'
import type { Directed, DirectedMeasure, Phrasebook } from './phrasebook.js'
import { hantDirected, hantPointChange } from './zh-hant-measures.js'

/** Measures without patterns of their own in the book. 環比 is not said: in Hong Kong it means chain volume. */
export const directed: Readonly<Record<DirectedMeasure, Directed>> = {
  ...hantDirected,
  target: {
    up: { default: '{mark}全年目標為{value}', growth: '{mark}全年目標為增長{value}' },
    down: { default: '{mark}全年目標為{value}', growth: '{mark}全年目標為下跌{value}' },
    flat: { default: '{mark}全年目標為{value}', growth: '{mark}全年目標為與上年持平' },
  },
  'target-rank': aim(
    '力爭在{reference}排{order}',
    '力爭在{reference}排{order}',
    '力爭重返{reference}{order}',
    '力爭保持在{reference}排{order}',
  ),
  'target-tier': aim(
    '力爭躋身{reference}前列',
    '力爭躋身{reference}{tier}',
    '力爭重返{reference}前列',
    '力爭保持在{reference}前列',
  ),
  standing: {
    up: { default: '{mark}高於{reference}平均水平', named: '{quantity}{mark}高於{reference}平均水平' },
    down: { default: '{mark}低於{reference}平均水平', named: '{quantity}{mark}低於{reference}平均水平' },
    flat: { default: '{mark}與{reference}平均水平相若', named: '{quantity}{mark}與{reference}平均水平相若' },
  },
  'growth-on-previous': {
    up: { default: '{mark}較{base}上升{value}', price: '{mark}較{base}上升{value}' },
    down: { default: '{mark}較{base}下跌{value}' },
    flat: { default: '{mark}與{base}持平' },
  },
  'annualised-growth': {
    up: { default: '{mark}按年率計算較{base}上升{value}' },
    down: { default: '{mark}按年率計算較{base}下跌{value}' },
    flat: { default: '{mark}按年率計算與{base}持平' },
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
      span: '{mark}由{from}增至{to}，{prices}增加{value}',
    },
    down: {
      default: '{mark}較{base}下跌{value}',
      span: '{mark}由{from}跌至{to}，{prices}下跌{value}',
      bare: '{mark}下跌{value}',
    },
    flat: { default: '{mark}與{base}持平', bare: '{mark}維持不變' },
  },
  times: bounded(
    '{mark}為{base}的{value}',
    '{mark}{bound}{base}的{plain}',
    '{mark}為原來的{value}',
    '{mark}{bound}原來的{plain}',
  ),
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
  contribution: alike('{mark}佔{reference}增長的{value}'),
  pull: {
    up: { default: '{mark}為{reference}增長貢獻{value}' },
    down: { default: '{mark}拖低{reference}增長{value}' },
    flat: { default: '{mark}對{reference}增長並無貢獻' },
  },
  position: {
    up: {
      default: '{quantity}{mark}為{reference}平均數的{value}',
      words: '{quantity}{mark}高於{reference}平均水平',
    },
    down: {
      default: '{quantity}{mark}為{reference}平均數的{value}',
      words: '{quantity}{mark}低於{reference}平均水平',
    },
    flat: { default: '{quantity}{mark}與{reference}平均水平相若' },
  },
  'top-tier': tier(
    '{mark}在{reference}名列前茅',
    '{mark}居{reference}前{value}位',
    '{mark}列{reference}{value}強',
  ),
  completion: alike('{mark}達全年目標的{value}'),
  streak: {
    up: {
      default: '{mark}連續{value}上升',
      rank: '{mark}連續{value}在{reference}名列前茅',
      place: '{mark}連續{value}在{reference}排{order}',
    },
    down: { default: '{mark}連續{value}下跌' },
    flat: { default: '{mark}連續{value}持平' },
  },
  'streak-end': {
    up: { default: '{mark}結束連續{value}上升' },
    down: { default: '{mark}結束連續{value}下跌' },
    flat: { default: '{mark}結束連續{value}持平' },
  },
  record: {
    up: { default: '{mark}創歷史新高', since: '{mark}創{base}以來新高' },
    down: { default: '{mark}創歷史新低', since: '{mark}創{base}以來新低' },
    flat: { default: '{mark}追平歷史最高水平' },
  },
  intensity: perUnit(
    '{mark}平均每單位{reference}{value}',
    both('{subject}人均{name}{amount}', '人均{amount}'),
    both('{subject}每{under}{name}{amount}', '每{under}{amount}'),
    both('{subject}每{under}{reference}{name}{amount}', '每{under}{reference}{amount}'),
  ),
  threshold: alike('{mark}首次突破{value}'),
  ratio: bounded('{mark}為{reference}的{value}', '{mark}{bound}{reference}的{plain}'),
  disparity: alike('{mark}在{reference}中最高為最低的{value}'),
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
  ...hantPointChange('下跌'),
}
