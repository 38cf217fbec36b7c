import type { Frame } from './frame.js'
import { amount, each, percent, points, things } from './frame-rows.js'

/** Ways to tell of targets, of what is done of them, of time taken, and of ratios. */
export const planFrames: readonly Frame[] = [
  ...each(
    '超额完成{reference}目标 超额完成{reference}任务 超额完成{reference}计划 超时间进度 快于时间进度 超过时间进度 高于时间进度',
    'ahead-of-plan',
    'up',
    [...points, ...percent],
  ),
  ...each('慢于时间进度 落后时间进度 低于时间进度', 'ahead-of-plan', 'down', [...points, ...percent]),
  // Plans
  ...each(
    '目标 年度目标 目标值 预期目标 增长目标 力争 确保 力争达到 力争实现 力争突破 计划 计划投入 计划投资 计划新增 计划实现 计划完成 拟投资 计划建设 计划实施 增长预期目标',
    'target',
    null,
    [...things, ...percent, 'none'],
  ),
  ...each(
    '完成年度目标的 完成年度计划的 完成全年目标的 完成全年计划的 完成计划的 完成目标任务的 完成年度目标任务的 完成年初预算的 完成预算的 完成年度预算的 完成{reference}目标的 完成{reference}计划的 完成{reference}任务的 完成{reference}预算的 完成{reference}计划 完成{reference}目标任务 完成{reference}进度的 完成{reference}进度 完成进度 开工进度 工程进度 完成率 开工率 完工率 竣工率 投产率 网办率 办结率 代办率 到位率 整改率 化解率 兑现率 开复工率 为{reference}预算的 为{reference}计划的 占{reference}计划的 占{reference}任务的 占{reference}目标的 占{reference}预算的',
    'completion',
    null,
    percent,
  ),
  // Time taken
  ...each(
    '用 仅用 只用 用时 历时 耗时 需要 需 压缩至 压缩到 缩短至 缩短到 缩短 压缩 平均用时 办理时限 时长 跑',
    'duration',
    null,
    ['time'],
  ),
  ...each('连续 连续第 已连续 已连续第', 'streak', null, [...amount]),
  ...each('每{reference} 每{reference}不低于', 'intensity', null, things),
  ...each('单位{what}能耗 万元{what}能耗 万元{what}用水量 万元{what}水耗', 'intensity', null, ['physical']),
  ...each('收入比 收入之比 收入比值 比值 城乡居民收入比 收入倍差 之比', 'times', null, ['none', 'times']),
  ...each('弹性系数 区位商 基尼系数', 'level', null, ['none']),
  ...each('价格指数 物价指数 CPI PPI', 'price-index', null, ['none']),
  ...each('{value}的预期目标 {value}的目标 {value}左右的预期目标', 'target', null, [...things, ...percent]),
  ...each(
    '前移 上升 提升 前进 晋升 跃升 攀升 提高 比{base}前移 较{base}前移 比{base}上升 较{base}上升 比{base}提升 较{base}提升 比{base}前进 较{base}前进',
    'rank',
    'up',
    ['places'],
  ),
  ...each(
    '后移 下降 后退 下滑 回落 比{base}后移 较{base}后移 比{base}下降 较{base}下降 比{base}下滑 较{base}下滑 较{base}后退',
    'rank',
    'down',
    ['places'],
  ),
]
