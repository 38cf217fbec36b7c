import { comparisonFrames } from './frames-of-comparisons.js'
import { planFrames } from './frames-of-plans.js'
import { amount, each, multiple, percent, points, things } from './frame-rows.js'
import type { Frame } from './frame.js'

/** Ways of the press and of statistical offices beside those that the phrasebook writes. */
export const furtherFrames: readonly Frame[] = [
  // Growth rates
  ...each(
    '增长 增速 增幅 增加 上升 上涨 增 升 涨 攀升 回升 升高 劲增 激增 大增 扩大 增收 多增 增幅约 涨幅 升幅 增长率 增长幅度 反弹 成长率 年增率 增长速度 增长速度达',
    'growth-rate',
    'up',
    percent,
  ),
  ...each('增产', 'growth-rate', 'up', percent),
  ...each('减产', 'growth-rate', 'down', percent),
  ...each(
    '下降 减少 下跌 回落 降低 减 降 跌 下滑 缩小 萎缩 负增长 降幅 跌幅 减幅 缩减 收缩 少增 走低',
    'growth-rate',
    'down',
    percent,
  ),
  ...each(
    '同比增长 同比上升 同比上涨 同比增加 同比提高 同比提升 同比增速 同比增幅 同比增 同比多 同比涨幅',
    'growth-rate',
    'up',
    percent,
    '同期',
  ),
  ...each(
    '同比下降 同比减少 同比下跌 同比回落 同比降低 同比降 同比减 同比少 同比下滑 同比降幅',
    'growth-rate',
    'down',
    percent,
    '同期',
  ),
  ...each(
    '环比增长 环比上涨 环比上升 环比增加 环比提高 环比提升 环比增 环比涨 环比增速 环比涨幅',
    'growth-rate',
    'up',
    percent,
    '上期',
  ),
  ...each(
    '环比下降 环比下跌 环比减少 环比回落 环比降 环比跌 环比降低 环比降幅',
    'growth-rate',
    'down',
    percent,
    '上期',
  ),
  ...each(
    '增速回落至 增速放缓至 增速加快至 增速提高到 增速回升至 涨幅回落至 涨幅扩大至 涨幅收窄至',
    'growth-rate',
    'up',
    percent,
  ),
  ...each('降幅收窄至 降幅扩大至 跌幅收窄至 降幅缩小到', 'growth-rate', 'down', percent),
  ...each('较{base}提升 较{base}提高 比{base}提升 比{base}提高', 'growth-rate', 'up', percent),
  ...each(
    '较{base}增长 较{base}增加 较{base}上升 较{base}上涨 比{base}上涨 比{base}上升 比{base}增加 较{base}扩大',
    'growth-rate',
    'up',
    percent,
  ),
  ...each(
    '较{base}下降 较{base}减少 较{base}降低 较{base}下跌 比{base}降低 比{base}下跌 比{base}减少',
    'growth-rate',
    'down',
    percent,
  ),
  // Averages over years
  ...each(
    '平均增长 年均增长 年均增速 平均增速 年平均增长 年均递增 年均增幅 年平均增速 复合增长率 年均复合增长 年均复合增长率 年均增长率 年均上涨 平均增幅',
    'average-growth',
    'up',
    percent,
  ),
  ...each('平均下降 年均下降 年均降幅 年平均下降 年均递减 年均降低', 'average-growth', 'down', percent),
  ...each('年均 平均每年 年均{what} 每年{what}', 'annual-average', null, amount),
  // Changes over a longer time, told without a base
  ...each(
    '累计增长 累计提升 累计提高 累计改善 累计增幅 累计上升 累计上涨 累计增加 累计回升 改善 提升 提高 提速 优化',
    'cumulative-change',
    'up',
    percent,
  ),
  ...each(
    '累计下降 累计降低 累计减少 累计压减 累计降幅 累计下跌 累计回落 累计压缩 压缩 精简 压减 缩短 节省 节约 削减 减轻 压降 缩减',
    'cumulative-change',
    'down',
    percent,
  ),
  // Points
  ...each(
    '高于{reference} 快于{reference} 高出{reference} 超{reference} 比{reference}高 比{reference}快 比{reference}高出 高于{reference}平均水平 较{reference}高 较{reference}快 较{reference}高出',
    'point-gap',
    'up',
    points,
  ),
  ...each(
    '低于{reference} 慢于{reference} 比{reference}低 较{reference}低 较{reference}慢 落后于{reference} 低出{reference} 落后{reference}',
    'point-gap',
    'down',
    points,
  ),
  ...each(
    '提升 提高 上升 加快 增加 增长 扩大 提速 回升 上涨 反弹 同比提高 同比提升 同比上升 比{base}提高 比{base}加快 比{base}上升 比{base}提升 比{base}回升 较{base}提高 较{base}加快 较{base}上升 较{base}提升 较{base}回升 比{base}扩大 较{base}扩大 较{base}增加',
    'point-change',
    'up',
    points,
  ),
  ...each(
    '下降 回落 降低 减少 放缓 下滑 收窄 缩小 减缓 同比下降 同比回落 比{base}下降 比{base}回落 比{base}降低 比{base}放缓 较{base}下降 较{base}回落 较{base}降低 较{base}放缓 较{base}减少 比{base}减少 比{base}缩小',
    'point-change',
    'down',
    points,
  ),
  // Falling more slowly is a rise of the rate, as the phrasebook has it
  ...each(
    '降幅收窄 降幅比{base}收窄 降幅较{base}收窄 跌幅收窄 跌幅比{base}收窄 降幅缩小 跌幅较{base}收窄',
    'point-change',
    'up',
    points,
  ),
  ...each('降幅扩大 降幅比{base}扩大 降幅较{base}扩大 跌幅扩大', 'point-change', 'down', points),
  ...each(
    '拉动 拉动{reference}增长 拉动{reference} 贡献 带动{reference}增长 拉动{reference}上涨 影响{reference}上涨',
    'contribution-points',
    'up',
    points,
  ),
  ...each(
    '下拉{reference}增长 下拉{reference} 下拉 影响{reference}下降 拉低{reference} 拉动{reference}下降',
    'contribution-points',
    'down',
    points,
  ),
  ...each('贡献率 对{reference}的贡献率 对{reference}贡献率', 'contribution-rate', null, percent),
  ...each(
    '快于时序进度 超时序进度 超序时进度 快于序时进度 超过时序进度 超前时序进度 高于时序进度 超出时序进度 超{reference}计划 超{reference}目标',
    'ahead-of-plan',
    'up',
    [...points, ...percent],
    '时序进度',
  ),
  ...each(
    '落后时序进度 落后于时序进度 慢于时序进度 低于时序进度 慢于序时进度',
    'ahead-of-plan',
    'down',
    [...points, ...percent],
    '时序进度',
  ),
  ...each('提前 比{base}提前 较{base}提前', 'ahead-of-plan', 'up', ['time']),
  // Multiples
  ...each(
    '增长 增加 提高 提升 扩大 上升 增 比{base}增长 较{base}增长 增幅 同比增长 比{base}增加 较{base}增加',
    'increase-multiple',
    'up',
    multiple,
  ),
  ...each(
    '是{base}的 为{base}的 相当于{base}的 达{base}的 达到{base}的 是 为 现行 相当于',
    'times',
    null,
    multiple,
  ),
  // Shares
  ...each(
    '占{reference}的比重 占{reference}比重 占{reference}的 占{reference} 占比 占 比重 占到{reference}的 约占{reference}的 份额',
    'share',
    null,
    percent,
  ),
  ...each('占{reference}的 占{reference}', 'fraction', null, ['none']),
  // Amounts that changed
  ...each(
    '比{base}增加 较{base}增加 比{base}增长 净增 净增加 同比增加 同比多增 比{base}多 比{base}净增 新增 环比增加 较{base}净增',
    'increment-and-total',
    'up',
    things,
  ),
  ...each('上涨 环比上涨 同比上涨 比{base}上涨 较{base}上涨', 'increment-and-total', 'up', ['money']),
  ...each('下跌 环比下跌 同比下跌 比{base}下跌 较{base}下跌 环比下降', 'increment-and-total', 'down', [
    'money',
  ]),
  ...each(
    '比{base}减少 较{base}减少 比{base}下降 同比减少 净减少 比{base}少 同比少增 环比减少',
    'increment-and-total',
    'down',
    things,
  ),
  ...each('转为盈利 转为盈余 转为顺差', 'level', 'up', ['money']),
  ...each('转为亏损 转为逆差 转为赤字', 'level', 'down', ['money']),
  ...each('总数 累计总数 总量达到 总户数', 'count', null, ['count']),
  // Levels reached
  ...each(
    '增至 增长至 增长到 增加到 提高至 提高到 提升至 提升到 上升到 升至 升到 扩大至 扩大到 拓展至 发展到',
    'level',
    'up',
    ['money', 'physical', 'time'],
  ),
  ...each(
    '降至 降到 降为 下降至 下降到 减少到 减至 回落至 缩短至 压缩至 压减至 缩减至 缩小到',
    'level',
    'down',
    ['money', 'physical', 'time'],
  ),
  ...each('增至 增长至 增长到 增加到 扩大到 扩大至 拓展至 发展到 上升到', 'count', 'up', ['count']),
  ...each('减少到 减至 降至 下降到 下降至 压减至 压减到', 'count', 'down', ['count']),
  ...each('年产 年产能 产能 设计产能 年设计产能', 'level', null, [...things]),
  ...each('提高到 提升至 提高至 上升至 升至 提升到 上升到 增至 扩大到 扩大至', 'share', 'up', percent),
  ...each('降至 下降到 下降至 降低到 回落至 降到', 'share', 'down', percent),
  // Sums and ratios without a unit of their own
  ...each(
    '比{base}提高 比{base}扩大 比{base}上升 比{base}增加 较{base}提高 较{base}扩大 较{base}上升 同比提高 同比扩大 同比上升',
    'point-change',
    'up',
    ['none'],
  ),
  ...each(
    '比{base}缩小 比{base}下降 比{base}降低 比{base}减少 较{base}缩小 较{base}下降 较{base}降低 同比缩小 同比下降 同比降低',
    'point-change',
    'down',
    ['none'],
  ),
  ...each(
    '提高 上升 上涨 回升 反弹 增加 比{base}提高 比{base}上升 比{base}回升 比{base}上涨 较{base}提高 较{base}上升 较{base}回升',
    'point-change',
    'up',
    ['index'],
  ),
  ...each(
    '下降 下跌 回落 减少 降低 比{base}下降 比{base}回落 比{base}降低 比{base}下跌 较{base}下降 较{base}回落',
    'point-change',
    'down',
    ['index'],
  ),
  ...each('比{base}多{act} 较{base}多{act} 同比多{act}', 'increment-and-total', 'up', things),
  ...each('比{base}少{act} 较{base}少{act} 同比少{act}', 'increment-and-total', 'down', things),
  ...each('相差 差距为 差距达', 'point-gap', null, points),
  ...each('高于{reference} 比{reference}高', 'point-gap', 'up', ['time', 'index', ...things]),
  ...each('低于{reference} 比{reference}低', 'point-gap', 'down', ['time', 'index', ...things]),
  ...each('同比多收 同比增收 比{base}增收 比{base}多收', 'increment-and-total', 'up', ['money']),
  ...each('同比减收 同比少收 减收 少收 同比少支 同比减支', 'increment-and-total', 'down', ['money']),
  ...each('恢复至{base}的 恢复到{base}的 相当于{base}的 恢复到 恢复至', 'share', null, percent),
  ...comparisonFrames,
  ...planFrames,
]
