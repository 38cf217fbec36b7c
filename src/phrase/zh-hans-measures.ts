import type { Directed, DirectedMeasure, Phrasebook } from './phrasebook.js'

/** A measure that is said the same way whatever its sign. */
const alike = (pattern: string, bare?: string): Directed => {
  const variants = { default: pattern, ...(bare !== undefined && { bare }) }
  return { up: variants, down: variants, flat: variants }
}

/** The leaders, so many of them, and a list of so many. */
const tier = (leaders: string, places: string, list: string): Directed => {
  const variants = { default: leaders, places, list }
  return { up: variants, down: variants, flat: variants }
}

/**
 * Measures without patterns of their own in the book. Falls are never told in 倍. `bare` is for a figure
 * whose source does not name the period of comparison.
 */
export const directed: Readonly<Record<DirectedMeasure, Directed>> = {
  target: alike('{mark}年度目标为{value}'),
  increment: {
    up: {
      default: '比{base}增加{value}',
      net: '比{base}净增{value}',
      new: '新增{value}',
      bare: '增加{value}',
    },
    down: { default: '比{base}减少{value}', bare: '减少{value}' },
    flat: { default: '与{base}持平', bare: '保持不变' },
  },
  'growth-on-previous': {
    up: { default: '环比增长{value}', price: '环比上涨{value}' },
    down: { default: '环比下降{value}' },
    flat: { default: '环比持平' },
  },
  'growth-since': {
    up: { default: '比{base}增长{value}' },
    down: { default: '比{base}下降{value}' },
    flat: { default: '与{base}持平' },
  },
  'increase-multiple': {
    up: { default: '比{base}增长{value}', span: '从{from}增至{to}，增长了{value}', bare: '增长了{value}' },
    down: { default: '比{base}下降{value}', bare: '下降{value}' },
    flat: { default: '与{base}持平', bare: '保持不变' },
  },
  times: alike('是{base}的{value}', '是原来的{value}'),
  'average-growth': {
    up: { default: '{base}以来年均增长{value}', bare: '年均增长{value}' },
    down: { default: '{base}以来年均下降{value}', bare: '年均下降{value}' },
    flat: { default: '{base}以来年均基本持平', bare: '年均基本持平' },
  },
  'two-year-average': {
    up: { default: '两年平均增长{value}' },
    down: { default: '两年平均下降{value}' },
    flat: { default: '两年平均持平' },
  },
  'annual-average': alike('年均{value}'),
  contribution: alike('对{reference}增长的贡献率为{value}'),
  pull: {
    up: { default: '拉动{reference}增长{value}' },
    down: { default: '下拉{reference}增长{value}' },
    flat: { default: '对{reference}增长零拉动' },
  },
  'rank-change': {
    up: { default: '位次比{base}前移{value}', bare: '位次前移{value}' },
    down: { default: '位次比{base}后移{value}', bare: '位次后移{value}' },
    flat: { default: '位次与{base}相同', bare: '位次不变' },
  },
  position: alike('{quantity}为{reference}平均水平的{value}'),
  'top-tier': tier('居{reference}前列', '居{reference}前{value}位', '列{reference}{value}强'),
  only: alike('为{reference}唯一'),
  completion: alike('完成年度目标的{value}'),
  pace: {
    up: { default: '快于时序进度{value}' },
    down: { default: '落后时序进度{value}' },
    flat: { default: '与时序进度持平' },
  },
  streak: {
    up: { default: '连续{value}增长', rank: '连续{value}居{reference}前列' },
    down: { default: '连续{value}下降' },
    flat: { default: '连续{value}持平' },
  },
  record: {
    up: { default: '创历史新高', since: '创{base}以来新高' },
    down: { default: '创历史新低', since: '创{base}以来新低' },
    flat: { default: '与历史最好水平持平' },
  },
  intensity: alike('每{reference}{value}'),
  ratio: alike('为{reference}的{value}'),
  disparity: alike('{reference}最高与最低之比为{value}'),
  elasticity: alike('弹性系数为{value}'),
  'location-quotient': alike('区位商为{value}'),
  revision: {
    up: { default: '比初步数上修{value}' },
    down: { default: '比初步数下修{value}' },
    flat: { default: '与初步数一致' },
  },
}

export const pointChange: Phrasebook['pointChange'] = {
  growth: {
    faster: { default: '增速比{base}加快{value}', bare: '增速加快{value}' },
    slower: { default: '增速比{base}回落{value}', bare: '增速回落{value}' },
    narrower: { default: '降幅比{base}收窄{value}', bare: '降幅收窄{value}' },
    wider: { default: '降幅比{base}扩大{value}', bare: '降幅扩大{value}' },
    'to-rise': { default: '{base}为下降{from}，增速由负转正', bare: '增速由负转正' },
    'to-decline': { default: '{base}为增长{from}，增速由正转负', bare: '增速由正转负' },
    steady: { default: '增速与{base}持平', bare: '增速持平' },
  },
  level: {
    up: { default: '比{base}提高{value}', bare: '提高{value}' },
    down: { default: '比{base}下降{value}', bare: '下降{value}' },
    flat: { default: '与{base}持平', bare: '保持不变' },
  },
  share: {
    up: { default: '比重比{base}提高{value}', bare: '比重提高{value}' },
    down: { default: '比重比{base}下降{value}', bare: '比重下降{value}' },
    flat: { default: '比重与{base}持平', bare: '比重持平' },
  },
}
