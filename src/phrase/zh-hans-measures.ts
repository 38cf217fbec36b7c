import { aim, alike, both, bounded, perUnit, tier } from './directed.js'
import type { Directed, DirectedMeasure, Phrasebook } from './phrasebook.js'

/**
 * Measures without patterns of their own in the book. Falls are never told in 倍. `bare` is for a figure
 * whose source does not name the period of comparison.
 */
export const directed: Readonly<Record<DirectedMeasure, Directed>> = {
  target: {
    up: { default: '{mark}年度目标为{value}', growth: '{mark}年度目标为增长{value}' },
    down: { default: '{mark}年度目标为{value}', growth: '{mark}年度目标为下降{value}' },
    flat: { default: '{mark}年度目标为{value}', growth: '{mark}年度目标为与上年持平' },
  },
  'target-rank': aim(
    '{mark}力争居{reference}{order}',
    '{mark}力争居{reference}{order}',
    '{mark}力争重居{reference}{order}',
    '{mark}力争保持{reference}{order}',
  ),
  'target-tier': aim(
    '{mark}力争进入{reference}前列',
    '{mark}力争进入{reference}{tier}',
    '{mark}力争重回{reference}前列',
    '{mark}力争保持{reference}前列',
  ),
  increment: {
    up: {
      default: '{mark}比{base}增加{value}',
      net: '{mark}比{base}净增{value}',
      new: '{mark}新增{value}',
      bare: '{mark}增加{value}',
      profit: '{mark}由{base}亏损{from}转为盈利{to}',
      balance: '{mark}由{base}逆差{from}转为顺差{to}',
    },
    down: {
      default: '{mark}比{base}减少{value}',
      bare: '{mark}减少{value}',
      profit: '{mark}由{base}盈利{from}转为亏损{to}',
      balance: '{mark}由{base}顺差{from}转为逆差{to}',
    },
    flat: { default: '{mark}与{base}持平', bare: '{mark}保持不变' },
  },
  'growth-on-previous': {
    up: { default: '{mark}环比增长{value}', price: '{mark}环比上涨{value}' },
    down: { default: '{mark}环比下降{value}' },
    flat: { default: '{mark}环比持平' },
  },
  'annualised-growth': {
    up: { default: '{mark}环比折年率增长{value}', price: '{mark}环比折年率上涨{value}' },
    down: { default: '{mark}环比折年率下降{value}' },
    flat: { default: '{mark}按年率计算环比持平' },
  },
  'growth-since': {
    up: { default: '{mark}比{base}增长{value}' },
    down: { default: '{mark}比{base}下降{value}' },
    flat: { default: '{mark}与{base}持平' },
  },
  'increase-multiple': {
    up: {
      default: '{mark}比{base}增长{value}',
      span: '{mark}从{from}增至{to}，{prices}增长了{value}',
      bare: '{mark}增长了{value}',
    },
    down: {
      default: '{mark}比{base}下降{value}',
      span: '{mark}从{from}降至{to}，{prices}下降{value}',
      bare: '{mark}下降{value}',
    },
    flat: { default: '{mark}与{base}持平', bare: '{mark}保持不变' },
  },
  times: bounded(
    '{mark}是{base}的{value}',
    '{mark}{bound}{base}的{plain}',
    '{mark}是原来的{value}',
    '{mark}{bound}原来的{plain}',
  ),
  'average-growth': {
    up: { default: '{mark}{base}以来年均增长{value}', bare: '{mark}年均增长{value}' },
    down: { default: '{mark}{base}以来年均下降{value}', bare: '{mark}年均下降{value}' },
    flat: { default: '{mark}{base}以来年均基本持平', bare: '{mark}年均基本持平' },
  },
  'two-year-average': {
    up: { default: '{mark}两年平均增长{value}' },
    down: { default: '{mark}两年平均下降{value}' },
    flat: { default: '{mark}两年平均持平' },
  },
  'annual-average': alike('{mark}年均{value}'),
  contribution: alike('{mark}对{reference}增长的贡献率为{value}'),
  pull: {
    up: { default: '{mark}拉动{reference}增长{value}' },
    down: { default: '{mark}下拉{reference}增长{value}' },
    flat: { default: '{mark}对{reference}增长零拉动' },
  },
  'rank-change': {
    up: { default: '{mark}位次比{base}前移{value}', bare: '{mark}位次前移{value}' },
    down: { default: '{mark}位次比{base}后移{value}', bare: '{mark}位次后移{value}' },
    flat: { default: '{mark}位次与{base}相同', bare: '{mark}位次不变' },
  },
  standing: {
    up: { default: '{mark}高于{reference}平均水平', named: '{quantity}{mark}高于{reference}平均水平' },
    down: { default: '{mark}低于{reference}平均水平', named: '{quantity}{mark}低于{reference}平均水平' },
    flat: { default: '{mark}与{reference}平均水平相当', named: '{quantity}{mark}与{reference}平均水平相当' },
  },
  'gap-turn': {
    up: {
      default: '{mark}由{base}低于{reference}转为高于{reference}{value}',
      named: '{quantity}{mark}由{base}低于{reference}转为高于{reference}{value}',
    },
    down: {
      default: '{mark}由{base}高于{reference}转为低于{reference}{value}',
      named: '{quantity}{mark}由{base}高于{reference}转为低于{reference}{value}',
    },
    flat: {
      default: '{mark}转为与{reference}持平',
      named: '{quantity}{mark}转为与{reference}持平',
    },
  },
  position: {
    up: {
      default: '{quantity}{mark}为{reference}平均水平的{value}',
      words: '{quantity}{mark}高于{reference}平均水平',
    },
    down: {
      default: '{quantity}{mark}为{reference}平均水平的{value}',
      words: '{quantity}{mark}低于{reference}平均水平',
    },
    flat: { default: '{quantity}{mark}与{reference}平均水平相当' },
  },
  'top-tier': tier(
    '{mark}居{reference}前列',
    '{mark}居{reference}前{value}位',
    '{mark}列{reference}{value}强',
  ),
  only: alike('{mark}为{reference}唯一'),
  superlative: alike(both('{subject}{verb}{reference}{label}的{name}', '{mark}为{reference}{label}')),
  award: alike('{mark}获{reference}{label}'),
  rating: alike('{mark}为{label}'),
  ordinal: alike('{mark}为{series}'),
  'one-of': alike(both('{subject}为{members}{name}之一', '{mark}为{members}之一')),
  date: alike('{mark}为{date}'),
  completion: alike('{mark}完成年度目标的{value}'),
  pace: {
    up: { default: '{mark}快于时序进度{value}' },
    down: { default: '{mark}落后时序进度{value}' },
    flat: { default: '{mark}与时序进度持平' },
  },
  streak: {
    up: {
      default: '{mark}连续{value}增长',
      rank: '{mark}连续{value}居{reference}前列',
      place: '{mark}连续{value}居{reference}{order}',
    },
    down: { default: '{mark}连续{value}下降' },
    flat: { default: '{mark}连续{value}持平' },
  },
  'streak-end': {
    up: { default: '{mark}结束连续{value}增长' },
    down: { default: '{mark}结束连续{value}下降' },
    flat: { default: '{mark}结束连续{value}持平' },
  },
  record: {
    up: { default: '{mark}创历史新高', since: '{mark}创{base}以来新高' },
    down: { default: '{mark}创历史新低', since: '{mark}创{base}以来新低' },
    flat: { default: '{mark}与历史最好水平持平' },
  },
  threshold: alike('{mark}首次突破{value}'),
  intensity: perUnit(
    '{mark}每{reference}{value}',
    both('{subject}人均{name}{amount}', '人均{amount}'),
    both('{subject}每{under}{name}{amount}', '每{under}{amount}'),
    both('{subject}每{under}{reference}{name}{amount}', '每{under}{reference}{amount}'),
  ),
  ratio: bounded('{mark}为{reference}的{value}', '{mark}{bound}{reference}的{plain}'),
  disparity: alike('{mark}{reference}最高与最低之比为{value}'),
  elasticity: alike('{mark}弹性系数为{value}'),
  'location-quotient': alike('{mark}区位商为{value}'),
  revision: {
    up: { default: '{mark}比初步数上修{value}' },
    down: { default: '{mark}比初步数下修{value}' },
    flat: { default: '{mark}与初步数一致' },
  },
}

export const pointChange: Phrasebook['pointChange'] = {
  growth: {
    faster: { default: '{mark}增速比{base}加快{value}', bare: '{mark}增速加快{value}' },
    slower: { default: '{mark}增速比{base}回落{value}', bare: '{mark}增速回落{value}' },
    narrower: { default: '{mark}降幅比{base}收窄{value}', bare: '{mark}降幅收窄{value}' },
    wider: { default: '{mark}降幅比{base}扩大{value}', bare: '{mark}降幅扩大{value}' },
    'to-rise': { default: '{mark}{base}为下降{from}，增速由负转正', bare: '{mark}增速由负转正' },
    'to-decline': { default: '{mark}{base}为增长{from}，增速由正转负', bare: '{mark}增速由正转负' },
    steady: { default: '{mark}增速与{base}持平', bare: '{mark}增速持平' },
  },
  level: {
    up: {
      default: '{mark}比{base}提高{value}',
      bare: '{mark}提高{value}',
      worse: '{mark}比{base}上升{value}',
    },
    down: { default: '{mark}比{base}下降{value}', bare: '{mark}下降{value}' },
    flat: { default: '{mark}与{base}持平', bare: '{mark}保持不变' },
  },
  share: {
    up: { default: '{mark}比重比{base}提高{value}', bare: '{mark}比重提高{value}' },
    down: { default: '{mark}比重比{base}下降{value}', bare: '{mark}比重下降{value}' },
    flat: { default: '{mark}比重与{base}持平', bare: '{mark}比重持平' },
  },
}
