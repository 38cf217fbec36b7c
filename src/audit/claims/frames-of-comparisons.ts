import { each, percent, points, things } from './frame-rows.js'
import type { Frame } from './frame.js'
import type { UnitClass } from './unit-class.js'

const openings = '同比 环比 按年 按季 按月 比{base} 较{base} 相比{base} 较之{base} 与{base}相比'.split(' ')
const changes =
  '同比 环比 按年 按季 按月 比{base} 较{base} 相比{base} 较之{base} 与{base}相比 由{base}'.split(' ')
const rising =
  '增长 增加 上升 上涨 提高 提升 上扬 攀升 回升 走高 升高 扩大 反弹 增 升 涨 多增 加 上浮 上调'.split(' ')
const falling =
  '下降 减少 下跌 回落 降低 下滑 走低 缩小 萎缩 收缩 少增 减 降 跌 压减 压缩 下浮 下调 下挫 缩减'.split(' ')
const more = '多 高 高出 多出'.split(' ')
const less = '少 低 低出'.split(' ')

const levels: readonly UnitClass[] = ['money', 'physical', 'time']
const crossed = (fronts: readonly string[], verbs: readonly string[]): string =>
  fronts.flatMap((front) => verbs.map((verb) => `${front}${verb}`)).join(' ')
const slow = '加快 提速 快 上修 调高 拉大'.split(' ')
const fast = '放缓 减缓 趋缓 收窄 慢 下修 调低'.split(' ')

/** Changes told with what they are compared with, each verb behind each opening. */
export const comparisonFrames: readonly Frame[] = [
  ...each(crossed(openings, rising), 'growth-rate', 'up', percent),
  ...each(crossed(openings, falling), 'growth-rate', 'down', percent),
  ...each(crossed(changes, [...rising, ...more, ...slow]), 'point-change', 'up', points),
  ...each(crossed(changes, [...falling, ...less, ...fast]), 'point-change', 'down', points),
  ...each('年增 月增 季增', 'growth-rate', 'up', percent),
  ...each('年增 月增 季增', 'increment-and-total', 'up', things),
  ...each('年减 月减 季减', 'increment-and-total', 'down', things),
  ...each(crossed(openings, ['增加', '延长', '多', '拉长']), 'increment-and-total', 'up', ['time']),
  ...each(crossed(openings, ['减少', '缩短', '少', '压缩', '加快']), 'increment-and-total', 'down', ['time']),
  ...each('连涨 连升 连增 连续上涨 连续增长', 'streak', 'up', ['time']),
  ...each('连跌 连降 连减 连续下跌 连续下降', 'streak', 'down', ['time']),
  ...each('向下拉动 负向拉动 向下拖累', 'contribution-points', 'down', points),
  ...each(crossed(['', ...openings], ['上移', '进位', '晋位', '前移', '前进', '上升']), 'rank', 'up', [
    'places',
  ]),
  ...each(crossed(['', ...openings], ['下移', '退后', '退步', '倒退', '后退', '下降']), 'rank', 'down', [
    'places',
  ]),
  ...each('年减 月减 季减 年跌 月跌 季跌', 'growth-rate', 'down', percent),
  ...each('上修 调高 调升 上调 升 增', 'point-change', 'up', points),
  ...each('下修 调低 调降 下调 降 减 跌', 'point-change', 'down', points),
  ...each(crossed(changes, [...rising, ...more]), 'increment-and-total', 'up', things),
  ...each(crossed(changes, [...falling, ...less]), 'increment-and-total', 'down', things),
  ...each(
    '高出{reference} 超出{reference} 多于{reference} 好于{reference} 优于{reference}',
    'point-gap',
    'up',
    [...points, ...things],
  ),
  ...each('低出{reference} 少于{reference} 落后{reference}', 'point-gap', 'down', [...points, ...things]),
  ...each('减亏 同比减亏 减支 同比减支 减损 少亏', 'growth-rate', 'down', percent),
  ...each('增亏 同比增亏 增支 同比增支 同比增收 增效', 'growth-rate', 'up', percent),
  ...each('减亏 同比减亏 减支 少亏', 'increment-and-total', 'down', ['money']),
  ...each('增亏 同比增亏 增支 同比增支', 'increment-and-total', 'up', ['money']),
  ...each('下调 调降 下浮 降价 便宜', 'increment-and-total', 'down', ['money']),
  ...each('上调 调升 上浮 涨价', 'increment-and-total', 'up', ['money']),
  ...each(
    '收窄至 收窄到 缩窄至 降低至 降低到 回落到 跌至 跌到 下滑至 滑落至 减少至 走低至',
    'level',
    'down',
    levels,
  ),
  ...each('攀升至 攀升到 上升至 跃升至 跃升到 增加至 壮大到 走高至 回升至 回升到', 'level', 'up', levels),
  ...each('收窄至 降低至 回落到 跌至 跌到 下滑至 减少至 缩小至 缩小到 减至', 'share', 'down', percent),
  ...each('攀升至 攀升到 上升至 跃升至 增加至 增加到 回升至 回升到 增长到', 'share', 'up', percent),
  ...each('还差 尚差 仍差 只差 仅差 相差', 'point-gap', null, [...points, ...things]),
  ...each(
    '拖累 拖累{reference} 拖累{reference}增长 拖累{reference}下降 拖累{reference}回落 拖低{reference} 压低{reference} 拉低{reference}增速 拉低{reference}增长 拉低{reference} 拖慢{reference} 向下拉动{reference} 影响{reference}回落 影响{reference}下跌 影响{reference}降低 影响{reference}减少 拉动{reference}回落 拉动{reference}下跌',
    'contribution-points',
    'down',
    points,
  ),
  ...each(
    '推高{reference} 抬高{reference} 推升{reference} 拉升{reference} 抬升{reference} 推动{reference}增长 推动{reference}上涨 支撑{reference}增长 带动{reference} 助推{reference}增长 影响{reference}上升 影响{reference}提高 影响{reference}增长 向上拉动{reference} 拉动{reference}上升',
    'contribution-points',
    'up',
    points,
  ),
]
