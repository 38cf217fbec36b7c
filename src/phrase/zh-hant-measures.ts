import { alike, both } from './directed.js'
import type { Directed, Phrasebook } from './phrasebook.js'

/** Measures that Hong Kong and Taiwan say in the same words. */
export const hantDirected = {
  increment: {
    up: {
      default: '{mark}較{base}增加{value}',
      bare: '{mark}增加{value}',
      net: '{mark}較{base}淨增加{value}',
      new: '{mark}新增{value}',
      profit: '{mark}由{base}虧損{from}轉為盈利{to}',
      balance: '{mark}由{base}逆差{from}轉為順差{to}',
    },
    down: {
      default: '{mark}較{base}減少{value}',
      bare: '{mark}減少{value}',
      profit: '{mark}由{base}盈利{from}轉為虧損{to}',
      balance: '{mark}由{base}順差{from}轉為逆差{to}',
    },
    flat: { default: '{mark}與{base}持平', bare: '{mark}維持不變' },
  },
  'annual-average': alike('{mark}平均每年{value}'),
  'rank-change': {
    up: { default: '{mark}名次較{base}上升{value}', bare: '{mark}名次上升{value}' },
    down: { default: '{mark}名次較{base}下降{value}', bare: '{mark}名次下降{value}' },
    flat: { default: '{mark}名次與{base}相同', bare: '{mark}名次不變' },
  },
  'gap-turn': {
    up: {
      default: '{mark}由{base}低於{reference}轉為高於{reference}{value}',
      named: '{quantity}{mark}由{base}低於{reference}轉為高於{reference}{value}',
    },
    down: {
      default: '{mark}由{base}高於{reference}轉為低於{reference}{value}',
      named: '{quantity}{mark}由{base}高於{reference}轉為低於{reference}{value}',
    },
    flat: {
      default: '{mark}轉為與{reference}持平',
      named: '{quantity}{mark}轉為與{reference}持平',
    },
  },
  only: alike('{mark}為{reference}唯一'),
  pace: {
    up: { default: '{mark}較預定進度超前{value}' },
    down: { default: '{mark}較預定進度落後{value}' },
    flat: { default: '{mark}與預定進度相符' },
  },
  elasticity: alike('{mark}彈性係數為{value}'),
  'location-quotient': alike('{mark}區位商數為{value}'),
  superlative: alike(both('{subject}{verb}{reference}{label}的{name}', '為{reference}{label}')),
  award: alike('獲{reference}{label}'),
  rating: alike('為{label}'),
  ordinal: alike('為{series}'),
  'one-of': alike(both('{subject}為{members}{name}之一', '為{members}之一')),
  date: alike('為{date}'),
} satisfies Readonly<Record<string, Directed>>

/** The same for changes of a share or a rate; places differ in how they call a fall. */
export function hantPointChange(fall: string): Pick<Phrasebook['pointChange'], 'level' | 'share'> {
  return {
    level: {
      up: { default: '{mark}較{base}上升{value}', bare: '{mark}上升{value}' },
      down: { default: `{mark}較{base}${fall}{value}`, bare: `{mark}${fall}{value}` },
      flat: { default: '{mark}與{base}持平', bare: '{mark}維持不變' },
    },
    share: {
      up: { default: '{mark}比重較{base}上升{value}', bare: '{mark}比重上升{value}' },
      down: { default: `{mark}比重較{base}${fall}{value}`, bare: `{mark}比重${fall}{value}` },
      flat: { default: '{mark}比重與{base}持平', bare: '{mark}比重維持不變' },
    },
  }
}
