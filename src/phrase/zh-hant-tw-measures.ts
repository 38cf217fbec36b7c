import { aim, alike, both, bounded, perUnit, tier } from './directed.js'
import type { Directed, DirectedMeasure, Phrasebook } from './phrasebook.js'
import { hantDirected, hantPointChange } from './zh-hant-measures.js'

/** Measures without patterns of their own in the book. */
export const directed: Readonly<Record<DirectedMeasure, Directed>> = {
  ...hantDirected,
  target: {
    up: { default: '{mark}全年目標為{value}', growth: '{mark}全年目標為成長{value}' },
    down: { default: '{mark}全年目標為{value}', growth: '{mark}全年目標為減少{value}' },
    flat: { default: '{mark}全年目標為{value}', growth: '{mark}全年目標為與上年持平' },
  },
  'target-rank': aim(
    '力爭居{reference}{order}',
    '力爭居{reference}{order}',
    '力爭重返{reference}{order}',
    '力爭維持{reference}{order}',
  ),
  'target-tier': aim(
    '力爭名列{reference}前茅',
    '力爭進入{reference}{tier}',
    '力爭重返{reference}前茅',
    '力爭維持{reference}前茅',
  ),
  standing: {
    up: { default: '{mark}高於{reference}平均', named: '{quantity}{mark}高於{reference}平均' },
    down: { default: '{mark}低於{reference}平均', named: '{quantity}{mark}低於{reference}平均' },
    flat: { default: '{mark}與{reference}平均相當', named: '{quantity}{mark}與{reference}平均相當' },
  },
  'growth-on-previous': {
    up: { default: '{mark}較{base}增加{value}', price: '{mark}較{base}上漲{value}' },
    down: { default: '{mark}較{base}減少{value}' },
    flat: { default: '{mark}與{base}持平' },
  },
  'annualised-growth': {
    up: { default: '{mark}折成年率較{base}增加{value}', price: '{mark}折成年率較{base}上漲{value}' },
    down: { default: '{mark}折成年率較{base}減少{value}' },
    flat: { default: '{mark}折成年率與{base}持平' },
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
      span: '{mark}由{from}增為{to}，{prices}增加{value}',
    },
    down: {
      default: '{mark}較{base}減少{value}',
      span: '{mark}由{from}減為{to}，{prices}減少{value}',
      bare: '{mark}減少{value}',
    },
    flat: { default: '{mark}與{base}持平', bare: '{mark}維持不變' },
  },
  times: bounded(
    '{mark}為{base}之{value}',
    '{mark}{bound}{base}之{plain}',
    '{mark}為原來之{value}',
    '{mark}{bound}原來之{plain}',
  ),
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
  contribution: alike('{mark}對{reference}成長之貢獻率為{value}'),
  pull: {
    up: { default: '{mark}貢獻{reference}成長{value}' },
    down: { default: '{mark}負貢獻{reference}成長{value}' },
    flat: { default: '{mark}對{reference}成長無貢獻' },
  },
  position: {
    up: {
      default: '{quantity}{mark}為{reference}平均之{value}',
      words: '{quantity}{mark}高於{reference}平均',
    },
    down: {
      default: '{quantity}{mark}為{reference}平均之{value}',
      words: '{quantity}{mark}低於{reference}平均',
    },
    flat: { default: '{quantity}{mark}與{reference}平均相當' },
  },
  'top-tier': tier(
    '{mark}名列{reference}前茅',
    '{mark}居{reference}前{value}名',
    '{mark}列{reference}{value}強',
  ),
  completion: alike('{mark}達全年目標之{value}'),
  streak: {
    up: {
      default: '{mark}連續{value}正成長',
      rank: '{mark}連續{value}名列{reference}前茅',
      place: '{mark}連續{value}居{reference}{order}',
    },
    down: { default: '{mark}連續{value}負成長' },
    flat: { default: '{mark}連續{value}持平' },
  },
  'streak-end': {
    up: { default: '{mark}結束連續{value}正成長' },
    down: { default: '{mark}結束連續{value}負成長' },
    flat: { default: '{mark}結束連續{value}持平' },
  },
  record: {
    up: { default: '{mark}創歷年新高', since: '{mark}創{base}以來新高' },
    down: { default: '{mark}創歷年新低', since: '{mark}創{base}以來新低' },
    flat: { default: '{mark}平歷年最高紀錄' },
  },
  intensity: perUnit(
    '{mark}平均每單位{reference}{value}',
    both('{subject}平均每人{name}{amount}', '平均每人{amount}'),
    both('{subject}每{under}{name}{amount}', '每{under}{amount}'),
    both('{subject}每{under}{reference}{name}{amount}', '每{under}{reference}{amount}'),
  ),
  threshold: alike('{mark}首度突破{value}'),
  ratio: bounded('{mark}為{reference}之{value}', '{mark}{bound}{reference}之{plain}'),
  disparity: alike('{mark}在{reference}中最高為最低之{value}'),
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
  ...hantPointChange('下降'),
}
